//! The pure core of Atpazīt: what is asked, what was answered, which grounds follow and what a referral may contain.
//!
//! **Architecture invariant:** nothing here reads a file, a clock, the environment or a source of randomness, and nothing
//! here knows wording, SQL or a window. Time and new ids are arguments. The same answers give the same bytes.
//!
//! Read it in this order: [`question`] and [`condition`], [`answer`], [`interview`], [`indicator`], [`dimension`],
//! [`assessment`], [`next_question`]; beside it [`checklist`] and [`observation`], which never count; then [`case`],
//! [`mod@screening`], [`explanation`], [`consent`], [`recipient`], [`hours`], [`validity`], [`situation`], [`route`], [`deadline`], [`rights`], [`referral`] and [`status`]. How the conversation is
//! led stands in [`safety`], [`interpreter`], [`talk`] and [`conversation`]; what is practised, in [`practice`].

pub mod answer;
pub mod assessment;
pub mod case;
pub mod checklist;
pub mod condition;
pub mod consent;
pub mod conversation;
pub mod deadline;
pub mod dimension;
pub mod evidence;
pub mod explanation;
pub mod facts;
pub mod hours;
pub mod id;
pub mod indicator;
pub mod interpreter;
pub mod interview;
pub mod next_question;
pub mod observation;
pub mod outcome;
pub mod practice;
pub mod profession;
pub mod question;
pub mod questionnaire;
pub mod recipient;
pub mod referral;
pub mod rights;
pub mod route;
pub mod safety;
pub mod screening;
pub mod situation;
pub mod status;
pub mod talk;
pub mod validity;
mod word;
pub mod written;

pub use answer::{Answer, Origin, Value, Written};
pub use assessment::{Assessment, Findings, assess};
pub use case::{Case, CaseCode, CaseId, CaseState, Decision};
pub use checklist::Checklist;
pub use condition::{Condition, Truth};
pub use consent::Consent;
pub use conversation::Conversation;
pub use explanation::Explanation;
pub use facts::{Age, Facts, Form, Trigger};
pub use id::{IndicatorId, InstrumentId, OptionId, PracticeId, QuestionId, SectionId, SignId};
pub use indicator::{Dimension, Indicator, IndicatorList, Profile, State, Strength};
pub use interpreter::{Interpreter, Interpreting};
pub use interview::{Change, Interview, Standing};
pub use observation::{ObservationResult, Sign, SignSheet};
pub use outcome::Band;
pub use practice::PracticeCase;
pub use question::{AnswerKind, Choice, Kind, OnChecklist, Question, SignValue};
pub use questionnaire::{Questionnaire, Section};
pub use recipient::{Allowance, Block, Recipient};
pub use rights::Right;
pub use safety::{Obstacle, Postponement, Safety};
pub use screening::Screening;
pub use situation::Situation;
pub use status::{DeclineReason, Feedback, Progress, ReferralStatus};
pub use talk::{Duty, DutyToReport, Notice, TalkConsent};
pub use written::Misfit;
