//! What a reader reads: each text of a language that the person sees and hears, with what it is for.

use content::{Catalogue, REFERENCE};

/// A text to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewText {
    /// Its name: `message`, or `message.attribute`.
    pub name: String,
    /// The text.
    pub text: String,
    /// Its digest.
    pub digest: String,
    /// What it is for.
    pub purpose: Purpose,
}

/// What a text is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A question; the message tells the officer how to ask it.
    Question {
        /// The guidance.
        guidance: String,
    },
    /// An answer to a question.
    Answer {
        /// The message of the question.
        question: String,
    },
    /// The line that explains a question.
    Explains {
        /// The message of the question.
        question: String,
    },
    /// A text of a file that is not about questions: its name without the ending, such as `consent`.
    Part(String),
}

/// The texts of a language in the order in which they are read, that of a conversation.
/// Nothing when the tag is not a language here.
pub fn texts(catalogue: &Catalogue, tag: &str) -> Option<Vec<ReviewText>> {
    let wording = catalogue.wording(tag, REFERENCE)?;
    let digests = catalogue.digests(tag)?;
    let texts = catalogue.conversation(tag)?.into_iter().flat_map(|file| {
        let part = file.file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl").to_owned();
        file.texts.into_iter().map(move |name| (part.clone(), name))
    });
    let texts = texts.filter_map(|(part, name)| {
        let digest = digests.get(&name)?.clone();
        let purpose = purpose(&part, &name);
        Some(ReviewText { text: wording.named(&name).text, digest, purpose, name })
    });
    Some(texts.collect())
}

fn purpose(part: &str, name: &str) -> Purpose {
    let (message, attribute) = name.split_once('.').map_or((name, None), |(message, of)| (message, Some(of)));
    if let Some(id) = message.strip_prefix("explained-") {
        return Purpose::Explains { question: format!("question-{id}") };
    }
    match (message.strip_prefix("question-"), attribute) {
        (Some(id), None) => Purpose::Question { guidance: format!("how-{id}") },
        (Some(_), Some(_)) => Purpose::Answer { question: message.to_owned() },
        (None, _) => Purpose::Part(part.to_owned()),
    }
}
