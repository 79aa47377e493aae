//! The interview: one question, and how far it has come.

use crate::form::AnswerView;
use crate::view::Language;
use crate::view::cases::CaseHead;
use crate::view::message::{Choice, Message};
use crate::view::rights::ContactView;
use serde::Serialize;
use ts_rs::TS;

/// The interview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterviewView {
    /// The case.
    pub case: CaseHead,
    /// The language in which the person is asked.
    pub person: Language,
    /// Whether each question is read out by itself, because the person reads none of the languages.
    pub aloud: bool,
    /// Every language in which a person can be asked.
    pub person_languages: Vec<Language>,
    /// The sections.
    pub sections: Vec<SectionView>,
    /// Shown questions with an answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// Whether the interview ends when the person tells by themselves; the way to it is then always in sight.
    pub can_stop: bool,
    /// Whether the person can answer here without the officer: something is open that they can tap.
    pub can_hand_over: bool,
    /// What is in the middle.
    pub page: Page,
}

/// A section in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Its name.
    pub message: Message,
    /// Its first shown question, which `show_question` takes; nothing while it has none.
    pub first: Option<String>,
    /// Shown questions with an answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// Whether all its questions are sensitive.
    pub sensitive: bool,
    /// Whether the question in the middle belongs to it.
    pub current: bool,
}

/// What is in the middle of the interview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
#[expect(clippy::large_enum_variant, reason = "a page is made once for each command and sent at once")]
pub enum Page {
    /// The officer's notes about the situation.
    Facts(FactsPage),
    /// A question.
    Question(QuestionPage),
    /// The end: what is still open, and finishing.
    End(EndPage),
    /// The person told by themselves: nothing more is asked.
    Stopped(StoppedPage),
}

/// A question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionPage {
    /// The id that commands take.
    pub id: String,
    /// The question, in the person's and in the desk's language.
    pub message: Message,
    /// How to ask it, in the desk's language.
    pub guidance: Message,
    /// What to look for or ask in the sector of work, if there is something.
    pub prompt: Option<PromptView>,
    /// What was seen before the interview and answers this question.
    pub seen: Vec<Message>,
    /// `yes-no`, `single-choice`, `multiple-choice`, `number`, `date`, `month`, `short-text`.
    pub kind: String,
    /// What can be chosen; empty for numbers, dates and texts.
    pub options: Vec<Choice>,
    /// `dont-know` and `declined`, with their names.
    pub others: Vec<Choice>,
    /// The smallest number accepted.
    pub least: Option<u32>,
    /// The largest number accepted.
    pub most: Option<u32>,
    /// Whether the question is sensitive.
    pub sensitive: bool,
    /// The first question after the sensitive block that this one belongs to, if the block can be skipped.
    pub skip_to: Option<String>,
    /// The answer so far.
    pub answer: Option<AnswerView>,
    /// The origins on offer.
    pub origins: Vec<Choice>,
    /// Whether there is something before it.
    pub can_go_back: bool,
}

/// What a question looks at in a sector of work.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromptView {
    /// The sector.
    pub sector: Message,
    /// What to look for or ask.
    pub message: Message,
}

/// The end of an interview in which the person told by themselves.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoppedPage {
    /// The person's own words, as far as they were noted.
    pub told: String,
    /// The longest note that is kept, in characters.
    pub longest: u32,
    /// Whom to tell.
    pub tell: Vec<Message>,
    /// By when.
    pub within: Option<Message>,
    /// Whom to call.
    pub calls: Vec<ContactView>,
}

/// The officer's notes about the situation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactsPage {
    /// The fields, in order.
    pub fields: Vec<FactField>,
}

/// One field of the officer's notes.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactField {
    /// The id that `set_fact` takes.
    pub id: String,
    /// Its name.
    pub message: Message,
    /// `single`, `multiple`, `text` or `month`.
    pub kind: String,
    /// What can be chosen.
    pub options: Vec<Choice>,
    /// What is chosen or typed; empty for nothing.
    pub value: Vec<String>,
    /// Whether it calls for protection at once.
    pub urgent: bool,
    /// Whether the interview cannot be finished without it.
    pub required: bool,
}

/// The end of the interview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndPage {
    /// The shown questions that are open.
    pub open: Vec<Choice>,
    /// Whether it can be finished.
    pub can_finish: bool,
    /// Why not, if it cannot.
    pub hindrance: Option<Message>,
}
