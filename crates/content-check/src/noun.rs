//! What an id of the content stands for, in the words of a flaw.

use std::fmt;

/// What an id stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noun {
    /// A contact of the routes.
    Contact,
    /// A form of exploitation.
    Form,
    /// On what the work of a profession rests.
    Ground,
    /// An indicator.
    Indicator,
    /// An instrument.
    Instrument,
    /// A language.
    Language,
    /// The law behind a right.
    Law,
    /// A message or a term.
    Message,
    /// An option of a question.
    Option,
    /// A practice case.
    PracticeCase,
    /// A prompt: a question in a sector.
    Prompt,
    /// A question of the bank.
    Question,
    /// A route.
    Route,
    /// A section of an instrument.
    Section,
    /// A sector of work.
    Sector,
    /// A sign of an observation.
    Sign,
    /// A source of strengths.
    Source,
    /// A value that an answer can have.
    Value,
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Contact => "contact",
            Self::Form => "form of exploitation",
            Self::Ground => "ground",
            Self::Indicator => "indicator",
            Self::Instrument => "instrument",
            Self::Language => "language",
            Self::Law => "law of a right",
            Self::Message => "message",
            Self::Option => "option",
            Self::PracticeCase => "practice case",
            Self::Prompt => "prompt",
            Self::Question => "question",
            Self::Route => "route",
            Self::Section => "section",
            Self::Sector => "sector",
            Self::Sign => "sign",
            Self::Source => "source",
            Self::Value => "value",
        })
    }
}
