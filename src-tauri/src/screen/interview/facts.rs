//! The officer's notes about the situation. What can be chosen carries the change that choosing it makes: the window hands it back.

use crate::form::FactChange;
use crate::screen::count;
use crate::screen::message::Message;
use screening::answer::NOTE_MAX;
use screening::facts::{BasisOfStay, Citizenship, Gender, MetBy, Place as Where, Sector};
use screening::interpreter::{Interpreter, InterpreterFound, InterpreterTie};
use screening::{Age, Facts, Form, Trigger};
use serde::Serialize;
use std::collections::BTreeSet;
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

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
    /// Which one.
    pub id: Fact,
    /// Its name.
    pub message: Message,
    /// How it is filled in, and with what it is.
    pub input: FactInput,
    /// Whether it calls for protection at once.
    pub urgent: bool,
    /// Whether the interview cannot be finished without it.
    pub required: bool,
}

/// The fields, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, TS)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The age group.
    Age,
    /// What calls for protection at once.
    Triggers,
    /// Where the conversation takes place.
    Where,
    /// The municipality.
    Municipality,
    /// The sector of work.
    Sector,
    /// Sex or gender.
    Gender,
    /// The citizenship group.
    Citizenship,
    /// The basis of stay.
    BasisOfStay,
    /// Who interprets.
    Interpreter,
    /// Which body met the person first.
    MetBy,
    /// Since when.
    Since,
    /// The suspected forms of exploitation.
    Forms,
    /// Acts that the person may have been forced to do.
    Compelled,
}

impl Fact {
    fn is_required(self) -> bool {
        self == Self::Age
    }
}

/// How a field is filled in.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum FactInput {
    /// At most one is chosen.
    Single {
        /// What can be chosen.
        options: Vec<FactOption>,
        /// The change that leaves none.
        none: FactChange,
    },
    /// Several may be chosen.
    Multiple {
        /// What can be chosen.
        options: Vec<FactOption>,
    },
    /// A few words.
    Text {
        /// The field of the change that holds them.
        field: TypedFact,
        /// The words so far; empty for none.
        value: String,
    },
    /// It is asked with the safety of a meeting, and changed there.
    Safety {
        /// What was said.
        said: Vec<Message>,
    },
    /// A note that is written after a reminder.
    Reminded {
        /// The field of the change that holds it.
        field: TypedFact,
        /// The note so far; empty for none.
        value: String,
        /// What is to be known before, as attributes of one message.
        reminders: Vec<Message>,
        /// The longest note, in characters.
        longest: u32,
    },
    /// A month.
    Month {
        /// The field of the change that holds it.
        field: TypedFact,
        /// The month so far, as `2026-03`; empty for none.
        value: String,
    },
}

/// A field that is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TypedFact {
    /// The municipality.
    Municipality,
    /// Since when.
    Since,
    /// Acts that the person may have been forced to do.
    Compelled,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactOption {
    /// Its name.
    pub message: Message,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The change that a tap makes: chosen, or no longer.
    pub change: FactChange,
}

/// The notes as they stand.
pub fn page(facts: &Facts) -> FactsPage {
    FactsPage { fields: Fact::VARIANTS.iter().map(|fact| field(*fact, facts)).collect() }
}

fn field(fact: Fact, facts: &Facts) -> FactField {
    let word: &str = fact.into();
    FactField {
        id: fact,
        message: Message::new(format!("fact-{word}")),
        urgent: fact == Fact::Triggers,
        required: fact.is_required(),
        input: input(fact, facts),
    }
}

fn input(fact: Fact, facts: &Facts) -> FactInput {
    match fact {
        Fact::Age => single(fact, Age::ALL, Age::as_str, facts.age, FactChange::Age),
        Fact::Triggers => {
            multiple(fact, Trigger::ALL, Trigger::as_str, &facts.triggers, FactChange::Triggers)
        }
        Fact::Where => single(fact, Where::ALL, Where::as_str, facts.place, FactChange::Where),
        Fact::Municipality => FactInput::Text {
            field: TypedFact::Municipality,
            value: facts.municipality.clone().unwrap_or_default(),
        },
        Fact::Sector => single(fact, Sector::ALL, Sector::as_str, facts.sector, FactChange::Sector),
        Fact::Gender => single(fact, Gender::ALL, Gender::as_str, facts.gender, FactChange::Gender),
        Fact::Citizenship => {
            single(fact, Citizenship::ALL, Citizenship::as_str, facts.citizenship, FactChange::Citizenship)
        }
        Fact::BasisOfStay => {
            single(fact, BasisOfStay::ALL, BasisOfStay::as_str, facts.basis_of_stay, FactChange::BasisOfStay)
        }
        Fact::Interpreter => FactInput::Safety { said: interpreter(facts) },
        Fact::MetBy => single(fact, MetBy::ALL, MetBy::as_str, facts.met_by, FactChange::MetBy),
        Fact::Since => FactInput::Month {
            field: TypedFact::Since,
            value: facts.since.map(|date| date.format("%Y-%m").to_string()).unwrap_or_default(),
        },
        Fact::Forms => multiple(fact, Form::ALL, Form::as_str, &facts.forms, FactChange::Forms),
        Fact::Compelled => FactInput::Reminded {
            field: TypedFact::Compelled,
            value: facts.compelled.clone().unwrap_or_default(),
            reminders: ["law", "lawyer", "kept", "police"]
                .map(|name| Message::attribute("compelled-remind", name))
                .into(),
            longest: count(NOTE_MAX),
        },
    }
}

/// Who interprets, and what they are to the person.
fn interpreter(facts: &Facts) -> Vec<Message> {
    let word = |word: Option<&str>, topic: &str| {
        word.map(|word| Message::new(format!("fact-interpreter-{topic}{word}")))
    };
    let said = [
        word(facts.interpreter.map(Interpreter::as_str), ""),
        word(facts.interpreter_tie.map(InterpreterTie::as_str), "tie-"),
        word(facts.interpreter_found.map(InterpreterFound::as_str), "found-"),
    ];
    said.into_iter().flatten().collect()
}

fn single<T: Copy + PartialEq>(
    fact: Fact,
    all: &[T],
    word: impl Fn(T) -> &'static str,
    chosen: Option<T>,
    change: impl Fn(Option<T>) -> FactChange,
) -> FactInput {
    let options = all.iter().map(|one| {
        let chosen = chosen == Some(*one);
        // A second tap takes it back, but not where something has to be chosen.
        let after = Some(*one).filter(|_| !chosen || fact.is_required());
        FactOption { message: name(fact, word(*one)), chosen, change: change(after) }
    });
    FactInput::Single { options: options.collect(), none: change(None) }
}

fn multiple<T: Copy + Ord>(
    fact: Fact,
    all: &[T],
    word: impl Fn(T) -> &'static str,
    chosen: &BTreeSet<T>,
    change: impl Fn(BTreeSet<T>) -> FactChange,
) -> FactInput {
    let options = all.iter().map(|one| {
        let tapped = BTreeSet::from([*one]);
        FactOption {
            message: name(fact, word(*one)),
            chosen: chosen.contains(one),
            change: change(chosen.symmetric_difference(&tapped).copied().collect()),
        }
    });
    FactInput::Multiple { options: options.collect() }
}

fn name(fact: Fact, word: &str) -> Message {
    let field: &str = fact.into();
    Message::new(format!("fact-{field}-{word}"))
}
