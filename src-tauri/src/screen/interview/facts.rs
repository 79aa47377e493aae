//! The officer's notes about the situation.

use crate::screen::message::{Choice, Message, choice};
use screening::facts::{BasisOfStay, Citizenship, Gender, Interpreter, Place as Where, Sector};
use screening::{Age, Facts, Form, Trigger};
use serde::Serialize;
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

/// The notes as they stand.
pub fn page(facts: &Facts) -> FactsPage {
    let month = facts.since.map(|date| date.format("%Y-%m").to_string());
    let fields = vec![
        FactField { required: true, ..field("age", Age::ALL, Age::as_str, facts.age) },
        FactField {
            urgent: true,
            ..field("triggers", Trigger::ALL, Trigger::as_str, facts.triggers.iter().copied())
        },
        field("where", Where::ALL, Where::as_str, facts.place),
        typed("municipality", "text", facts.municipality.clone()),
        field("sector", Sector::ALL, Sector::as_str, facts.sector),
        field("gender", Gender::ALL, Gender::as_str, facts.gender),
        field("citizenship", Citizenship::ALL, Citizenship::as_str, facts.citizenship),
        field("basis-of-stay", BasisOfStay::ALL, BasisOfStay::as_str, facts.basis_of_stay),
        field("interpreter", Interpreter::ALL, Interpreter::as_str, facts.interpreter),
        typed("since", "month", month),
        field("forms", Form::ALL, Form::as_str, facts.forms.iter().copied()),
    ];
    FactsPage { fields }
}

/// A field with choices; it takes several when it was given a set.
fn field<T: Copy>(
    id: &str,
    all: &[T],
    as_str: impl Fn(T) -> &'static str,
    chosen: impl IntoIterator<Item = T>,
) -> FactField {
    let options: Vec<Choice> =
        all.iter().map(|one| choice(as_str(*one), format!("fact-{id}-{}", as_str(*one)))).collect();
    let value = chosen.into_iter().map(|one| as_str(one).to_owned()).collect();
    let kind = if matches!(id, "forms" | "triggers") { "multiple" } else { "single" };
    FactField { options, value, ..typed(id, kind, None) }
}

fn typed(id: &str, kind: &str, value: Option<String>) -> FactField {
    FactField {
        id: id.to_owned(),
        message: Message::new(format!("fact-{id}")),
        kind: kind.to_owned(),
        options: Vec::new(),
        value: value.into_iter().collect(),
        urgent: false,
        required: false,
    }
}
