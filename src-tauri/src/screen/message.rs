//! A message to be shown: an id, never a sentence.

use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A message of `locales/`, with what it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// The id of the message.
    pub id: String,
    /// The attribute, when it is not the message itself.
    pub attribute: Option<String>,
    /// The arguments.
    pub args: BTreeMap<String, Arg>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Arg {
    /// A number; it decides plural forms.
    Number(u32),
    /// A text.
    Text(String),
}

/// Something that can be chosen: the value that a command takes, and how it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice<T = String> {
    /// The value.
    pub value: T,
    /// Its name.
    pub message: Message,
}

impl Message {
    /// The message with this id.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), attribute: None, args: BTreeMap::new() }
    }

    /// An attribute of a message.
    pub fn attribute(id: impl Into<String>, attribute: impl Into<String>) -> Self {
        Self { attribute: Some(attribute.into()), ..Self::new(id) }
    }

    /// The same message with a number.
    #[must_use]
    pub fn number(mut self, name: &str, number: u32) -> Self {
        self.args.insert(name.to_owned(), Arg::Number(number));
        self
    }

    /// The same message with a text.
    #[must_use]
    pub fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Arg::Text(text.into()));
        self
    }
}

/// Something that can be chosen.
pub fn choice<T>(value: T, message: String) -> Choice<T> {
    Choice { value, message: Message::new(message) }
}

/// What can be chosen of a fixed set; the message of each is the word that it has in files, after a beginning.
pub fn choices<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str, beginning: &str) -> Vec<Choice<T>> {
    all.iter().map(|one| choice(*one, format!("{beginning}-{}", word(*one)))).collect()
}
