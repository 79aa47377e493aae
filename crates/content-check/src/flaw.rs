//! A flaw of the content: where it stands, what is wrong, and what to do about it.
//!
//! Flaws are collected, never thrown: whoever checks sees all of them at once.

use crate::language_flaw::LanguageFlaw;
use crate::nearest::nearest;
use crate::noun::Noun;
use std::fmt;

/// One thing that is wrong with the content. Flaws sort by file, then by line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flaw {
    /// The file, relative to the folder that holds `questionnaires/` and `locales/`, with forward slashes.
    pub file: String,
    /// The line, from 1; nothing when the flaw is of the file as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: FlawKind,
    /// What to do about it.
    pub hint: String,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum FlawKind {
    /// The file cannot be read, or is not UTF-8.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// A file or folder that must be there is not.
    #[error("is missing")]
    MissingFile,
    /// A file that nothing refers to.
    #[error("belongs to nothing")]
    UnknownFile,
    /// TOML or Fluent that cannot be parsed, or a key that has no place there.
    #[error("{0}")]
    Syntax(String),
    /// A text that is not an id.
    #[error("`{0}` is not an id")]
    InvalidId(String),
    /// The name of a file differs from the id in it.
    #[error("the file is not named after its id `{0}`")]
    Misnamed(String),
    /// An id that stands for nothing.
    #[error("unknown {noun} `{id}`")]
    Unknown {
        /// What it should be.
        noun: Noun,
        /// The id.
        id: String,
    },
    /// An id that was already given.
    #[error("{noun} `{id}` stands twice, first at {first}")]
    Duplicate {
        /// What it is.
        noun: Noun,
        /// The id.
        id: String,
        /// File and line of the first one.
        first: String,
    },
    /// A key that does not belong to this kind of question.
    #[error("`{key}` does not belong to a question of the kind `{kind}`")]
    KeyOfOtherKind {
        /// The key.
        key: &'static str,
        /// The kind.
        kind: &'static str,
    },
    /// A key without which this kind of question cannot be.
    #[error("a question of the kind `{kind}` needs `{key}`")]
    MissingKey {
        /// The key.
        key: &'static str,
        /// The kind.
        kind: &'static str,
    },
    /// A key that does not belong to this kind of instrument.
    #[error("`{key}` does not belong to an instrument of the kind `{kind}`")]
    KeyOfOtherInstrument {
        /// The key.
        key: &'static str,
        /// The kind.
        kind: &'static str,
    },
    /// A section that names nothing that this kind of instrument takes.
    #[error("a section of an instrument of the kind `{kind}` needs `{key}`")]
    SectionWithout {
        /// The key.
        key: &'static str,
        /// The kind.
        kind: &'static str,
    },
    /// A question on a checklist that names an indicator.
    #[error("a question on a checklist names an indicator")]
    ChecklistIndicates,
    /// A question that counts and waits for one that does not.
    #[error("`{question}` indicates something and depends on `{needs}`, which stands on a checklist")]
    CountsByChecklist {
        /// The question that indicates something.
        question: String,
        /// The question on the checklist.
        needs: String,
    },
    /// A question on a checklist none of whose answers is a sign.
    #[error("a question on a checklist without a sign")]
    NoSign,
    /// A sign of a question that stands on no checklist.
    #[error("`{0}` does not belong to a question without `checklist`")]
    SignWithoutChecklist(&'static str),
    /// A sign that carries an answer to a question that cannot take it so.
    #[error("a sign cannot carry an answer to `{0}`")]
    CannotCarry(String),
    /// A sign that no observation lists.
    #[error("no observation lists `{0}`")]
    UnusedSign(String),
    /// An instrument that the order in which instruments are offered leaves out.
    #[error("`{0}` has no place in the order in which instruments are offered")]
    NotOffered(String),
    /// An answer of a script that does not fit its question.
    #[error("the answer to `{question}` does not fit: {misfit}")]
    Misfit {
        /// The question.
        question: String,
        /// Why not.
        misfit: String,
    },
    /// A question that the script names and that is never shown when it is told.
    #[error("`{0}` is never shown when the person answers by the script")]
    NeverShown(String),
    /// A practice case that waits for itself, by way of others.
    #[error("the practice case `{0}` waits for itself")]
    WaitsForItself(String),
    /// A condition that says nothing, or several things at once.
    #[error("a condition needs exactly one of `question`, `all`, `any` and `not`")]
    CrookedCondition,
    /// Too few or too many options.
    #[error("the number of options is {0}")]
    OptionCount(usize),
    /// An option, answer or threshold that announces an indicator and names none.
    #[error("an empty list of indicators")]
    NoTarget,
    /// A range of numbers without a number in it.
    #[error("the range {least} to {most} is empty")]
    EmptyRange {
        /// The smallest number.
        least: u32,
        /// The largest number.
        most: u32,
    },
    /// A threshold that no answer reaches or leaves.
    #[error("the threshold {value} is outside {least} to {most}")]
    ThresholdOutside {
        /// The threshold.
        value: u32,
        /// The smallest number.
        least: u32,
        /// The largest number.
        most: u32,
    },
    /// Conditions that wait for each other.
    #[error("conditions in a circle: {}", .0.join(" → "))]
    Cycle(Vec<String>),
    /// A condition on a question that the instrument asks later.
    #[error("`{question}` depends on `{needs}`, which stands later")]
    NotEarlier {
        /// The question with the condition.
        question: String,
        /// The question that it looks at.
        needs: String,
    },
    /// A condition on a question that the instrument does not ask.
    #[error("`{question}` depends on `{needs}`, which this instrument leaves out")]
    LeftOut {
        /// The question with the condition.
        question: String,
        /// The question that it looks at.
        needs: String,
    },
    /// A question whose condition can never be true.
    #[error("`{0}` can never be shown")]
    Unreachable(String),
    /// A question that can stay *not shown yet* for good.
    #[error("`{question}` stays “not shown yet” for good when `{needs}` is not applicable")]
    Stuck {
        /// The question with the condition.
        question: String,
        /// The question that it looks at.
        needs: String,
    },
    /// A route whose condition nobody can meet.
    #[error("the route `{0}` can never apply")]
    NeverApplies(String),
    /// A route that has no effect.
    #[error("the route `{0}` proposes nobody, calls nobody and says nothing")]
    SaysNothing(String),
    /// A route that leaves a choice where there is none.
    #[error("the route `{0}` leaves the choice of fewer than two recipients")]
    NoChoice(String),
    /// A route that needs the consent of somebody who refuses everything.
    #[error("the route `{0}` is for whoever refuses everything, and needs their consent")]
    AsksWhoRefuses(String),
    /// A route that names a recipient twice.
    #[error("the route `{0}` names a recipient twice")]
    NamedTwice(String),
    /// Two routes for the same people, only one of which needs their consent.
    #[error(
        "`{route}` and `{other}` are for the same people, and only one of them needs consent for `{recipient}`"
    )]
    Contradicts {
        /// The later route.
        route: String,
        /// The earlier one.
        other: String,
        /// The recipient whom both name.
        recipient: &'static str,
    },
    /// A contact that nobody can call.
    #[error("the contact `{0}` has no number")]
    NoNumber(String),
    /// A free number that is none of its contact.
    #[error("the free number `{number}` is none of the contact `{contact}`")]
    FreeNumber {
        /// The contact.
        contact: String,
        /// The number.
        number: String,
    },
    /// A question that no instrument asks.
    #[error("no instrument asks `{0}`")]
    UnusedQuestion(String),
    /// A message that must be there is not.
    #[error("message `{0}` is missing")]
    MissingMessage(String),
    /// A message that neither the content nor the reference language knows.
    #[error("unknown message `{0}`")]
    UnknownMessage(String),
    /// A message that nothing shows.
    #[error("message `{0}` is not used")]
    UnusedMessage(String),
    /// An attribute that must be there is not.
    #[error("message `{message}` has no attribute `.{attribute}`")]
    MissingAttribute {
        /// The message.
        message: String,
        /// The attribute.
        attribute: String,
    },
    /// An attribute that nothing shows.
    #[error("message `{message}` has an unknown attribute `.{attribute}`")]
    UnknownAttribute {
        /// The message.
        message: String,
        /// The attribute.
        attribute: String,
    },
    /// A message whose variables are not those of the reference language.
    #[error("message `{message}` uses {} where `en` uses {}", variables(.here), variables(.there))]
    Variables {
        /// The message.
        message: String,
        /// Its variables.
        here: Vec<String>,
        /// Those of the reference language.
        there: Vec<String>,
    },
    /// A text whose original has changed since it was made.
    #[error("the English of `{text}` has changed since this was made from it")]
    Stale {
        /// The text.
        text: String,
        /// Whether the person sees and hears it.
        for_person: bool,
    },
    /// A text of which nobody noted from what it was made.
    #[error("from which English text `{0}` was made is not noted")]
    OfUnknownOrigin(String),
    /// A text noted as read without anybody who read it.
    #[error("`{0}` is noted as read, but by nobody")]
    ReadByNobody(String),
    /// A text that is not written in its language.
    #[error(transparent)]
    Language(#[from] LanguageFlaw),
}

impl Flaw {
    /// Makes a flaw with the hint that its kind always has.
    pub fn new(file: impl Into<String>, line: impl Into<Option<usize>>, what: FlawKind) -> Self {
        let hint = what.hint().to_owned();
        Self { file: file.into(), line: line.into(), what, hint }
    }

    /// Makes a flaw about an id that stands for nothing, with the id that was probably meant.
    pub fn unknown<'a>(
        noun: Noun,
        id: &str,
        file: &str,
        line: usize,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let flaw = Self::new(file, line, FlawKind::Unknown { noun, id: id.to_owned() });
        match nearest(id, known) {
            Some(meant) => flaw.hinted(format!("did you mean `{meant}`?")),
            None => flaw,
        }
    }

    /// Whether the content can be used all the same: a stale text of the desk, which its reader can ask about.
    pub fn is_warning(&self) -> bool {
        matches!(self.what, FlawKind::Stale { for_person: false, .. })
    }

    /// Gives the flaw a hint of its own.
    #[must_use]
    pub fn hinted(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl FlawKind {
    fn hint(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "save it as UTF-8 text that may be read",
            Self::MissingFile => "add it; docs/ARCHITECTURE.md lists what belongs to it",
            Self::UnknownFile => "remove it, or add what it belongs to",
            Self::Syntax(_) => "mend the line; questionnaires/README.md shows the format",
            Self::InvalidId(_) => "use 1 to 64 of a–z, 0–9 and single hyphens between them",
            Self::Misnamed(_) => "rename the file or the id",
            Self::Unknown { .. } => "mend the id, or add what it stands for",
            Self::Duplicate { .. } => "rename or remove one of the two",
            Self::KeyOfOtherKind { .. } | Self::KeyOfOtherInstrument { .. } => {
                "remove the key, or change `kind`"
            }
            Self::MissingKey { .. } => "add the key; questionnaires/README.md shows it",
            Self::SectionWithout { .. } => "name what it holds; questionnaires/README.md shows it",
            Self::ChecklistIndicates => {
                "a checklist never counts: take the indicators out, or take `checklist` out"
            }
            Self::CountsByChecklist { .. } => {
                "a checklist never counts: let the condition look at another question"
            }
            Self::NoSign => "say which answer is a sign: `sign` or `sign_at_least`",
            Self::SignWithoutChecklist(_) => "say whose checklist it is: `checklist = \"begging\"`",
            Self::CannotCarry(_) => {
                "carry to a yes-no or single-choice question: of several choices those that were not seen would count as absent"
            }
            Self::NotOffered(_) => "name it in questionnaires/order.toml",
            Self::UnusedSign(_) => "put it into an observation, or remove it",
            Self::Misfit { .. } => "write it as questionnaires/README.md shows for this kind of question",
            Self::NeverShown(_) => "answer what it waits for, or leave it out",
            Self::WaitsForItself(_) => "take one `after` away",
            Self::CrookedCondition => {
                "write `{ question = …, is = … }`, `{ question = …, any_of = […] }`, `{ all = […] }`, `{ any = […] }` or \
                 `{ not = {…} }`"
            }
            Self::OptionCount(_) => "offer 2 to 7 options",
            Self::NoTarget => "name an indicator, or leave the key out",
            Self::EmptyRange { .. } => "write the smallest number first, and a larger one after it",
            Self::ThresholdOutside { .. } => "move the threshold into the range",
            Self::Cycle(_) => "take one of the conditions away",
            Self::NotEarlier { .. } => "move the other question before this one",
            Self::LeftOut { .. } => "ask the other question too, or leave this one out",
            Self::Unreachable(_) => "no combination of answers makes its condition true; mend the condition",
            Self::Stuck { .. } => "name the outer condition too, with `all`",
            Self::NeverApplies(_) => "nobody meets all of its condition; mend `when`",
            Self::SaysNothing(_) => "name a recipient, a contact to call or an information, or remove it",
            Self::NoChoice(_) => "name two recipients or more, or take `one_of` out",
            Self::AsksWhoRefuses(_) => {
                "whoever refuses everything is asked for nothing: empty `to`, or mend `when`"
            }
            Self::NamedTwice(_) => "name each recipient once",
            Self::Contradicts { .. } => {
                "say in both whether the person has to agree, or tell the two apart by `when`"
            }
            Self::NoNumber(_) => "give it a number, or remove it",
            Self::FreeNumber { .. } => "write it as it stands under `numbers`",
            Self::UnusedQuestion(_) => "put it into an instrument, or remove it",
            Self::MissingMessage(_) => "add the message to this file",
            Self::UnknownMessage(_) => "remove it, or add it to `en` too",
            Self::UnusedMessage(_) => "remove it, or show it somewhere",
            Self::MissingAttribute { .. } => "add the attribute",
            Self::UnknownAttribute { .. } => "remove the attribute",
            Self::Variables { .. } => "use the same variables in every language",
            Self::Stale { .. } | Self::OfUnknownOrigin(_) => "write it anew from the English",
            Self::Language(flaw) => flaw.hint(),
            Self::ReadByNobody(_) => "name who read it, or take the row out",
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {} — {}", self.file, self.what, self.hint),
            None => write!(f, "{}: {} — {}", self.file, self.what, self.hint),
        }
    }
}

fn variables(names: &[String]) -> String {
    if names.is_empty() {
        return "no variable".to_owned();
    }
    names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}
