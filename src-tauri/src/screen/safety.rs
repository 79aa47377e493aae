//! What is asked before anything is explained: whether it is safe to talk, and who interprets.

use super::count;
use super::message::{Choice, Message, choices};
use screening::interpreter::{EXCEPTION_MAX, Interpreter, InterpreterFound, InterpreterTie, InterpreterWish};
use serde::Serialize;
use ts_rs::TS;

/// What is asked about safety. The answers lie in the window until a meeting begins, or is put off.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SafetyView {
    /// Who interprets.
    pub interpreters: Vec<Choice<Interpreter>>,
    /// What whoever interprets may be to the person.
    pub ties: Vec<InterpreterChoice<InterpreterTie>>,
    /// How they may have been found.
    pub found: Vec<InterpreterChoice<InterpreterFound>>,
    /// Whom the person may rather have.
    pub wishes: Vec<Choice<InterpreterWish>>,
    /// The longest reason for an exception, in characters.
    pub longest_exception: u32,
}

/// Something that can be said of whoever interprets.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterpreterChoice<T> {
    /// The value.
    pub value: T,
    /// Its name.
    pub message: Message,
    /// Whether nobody like that interprets, but in an emergency and with a reason.
    pub refused: bool,
}

/// What is asked about safety.
pub fn show() -> SafetyView {
    let of = |topic: &str, word: &str| Message::new(format!("fact-interpreter-{topic}-{word}"));
    SafetyView {
        interpreters: choices(Interpreter::ALL, Interpreter::as_str, "fact-interpreter"),
        ties: InterpreterTie::ALL
            .iter()
            .map(|tie| InterpreterChoice {
                value: *tie,
                message: of("tie", tie.as_str()),
                refused: tie.is_refused(),
            })
            .collect(),
        found: InterpreterFound::ALL
            .iter()
            .map(|found| InterpreterChoice {
                value: *found,
                message: of("found", found.as_str()),
                refused: *found == InterpreterFound::Others,
            })
            .collect(),
        wishes: choices(InterpreterWish::ALL, InterpreterWish::as_str, "fact-interpreter-wish"),
        longest_exception: count(EXCEPTION_MAX),
    }
}
