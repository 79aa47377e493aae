//! The laptop in the person's hands. Holds nothing of the case but the question that is asked and what the person taps here.

use crate::view::Language;
use crate::view::message::{Choice, Message};
use serde::Serialize;
use ts_rs::TS;

/// The screen that is turned to the person, in their language only.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfAnswerView {
    /// The person's language.
    pub person: Language,
    /// How the person hears that language: `recorded`, `machine`, `no-program` or `none`.
    pub voice: String,
    /// Whether each page is read out by itself, because the person reads none of the languages.
    pub aloud: bool,
    /// What is shown.
    pub page: SelfPage,
}

/// A page of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
pub enum SelfPage {
    /// What this is.
    Begin,
    /// A question.
    Question(SelfQuestion),
    /// Whether the officer may see the answers; after these words.
    Show(Message),
    /// The laptop is to be given back; after these words, if there are any.
    Return(Option<Message>),
}

/// A question as the person sees it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SelfQuestion {
    /// The id that commands take.
    pub id: String,
    /// The question.
    pub message: Message,
    /// Whether several answers can be true at once.
    pub several: bool,
    /// What can be tapped: the options, then "I don't know" and "I don't want to say".
    pub options: Vec<Choice>,
    /// What is tapped.
    pub chosen: Vec<String>,
    /// The smallest and the largest number accepted, when a number is asked for.
    pub range: Option<(u32, u32)>,
    /// The number typed so far.
    pub number: Option<u32>,
    /// Which question it is, from 1.
    pub place: u32,
    /// How many there are at the moment; answers may bring more.
    pub of: u32,
}
