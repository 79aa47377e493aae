//! Where the officer is, where they can ask to go, and what has to hold before they get there.

use crate::desk::backup::BackupDone;
use crate::desk::confirmation::ClaimFilter;
use crate::desk::recording::Reading;
use crate::desk::review::Reviewing;
use chrono::NaiveDate;
use screening::{QuestionId, Recipient};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use ts_rs::TS;
use uuid::Uuid;
use vault::LogCheck;

/// Where the officer is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// The list of cases.
    Cases {
        /// What is searched for.
        search: String,
        /// The days that it names.
        days: Option<Days>,
        /// The page, from 0.
        page: u32,
    },
    /// The practice cases.
    Practice,
    /// How a practised conversation went.
    Debriefing,
    /// The beginning of a screening.
    Start,
    /// Before an interview goes on: what was so far, and whether it is safe now. Where the person took back their consent, nothing else
    /// is shown of the case.
    Resume,
    /// The end of a conversation, with the person.
    Closing {
        /// Where it was asked for.
        back: Box<Location>,
        /// What the officer wants to do after it; nothing where they stay in the case.
        then: Option<AfterClosing>,
    },
    /// The officer's notes about the situation.
    Facts,
    /// A question.
    Question(QuestionId),
    /// The end of the interview.
    End,
    /// The interview ended because the person told by themselves.
    Stopped,
    /// The signs of an observation.
    Signs,
    /// What an observation says to do next.
    Observed,
    /// What the answers gave.
    Result,
    /// The hand-over.
    Referral,
    /// What a recipient will learn, before it is handed over.
    Disclosure(Recipient),
    /// What is exchanged with other institutions.
    Exchange {
        /// Where the own address was saved since it was opened.
        address: Option<PathBuf>,
    },
    /// One of what others handed over.
    Received {
        /// The hand-over.
        id: Uuid,
        /// What was saved of it since it was opened.
        saved: Vec<PathBuf>,
    },
    /// The person's rights.
    Rights {
        /// Where they were asked for.
        back: Box<Location>,
    },
    /// Own things.
    Settings,
    /// The recovery key on its way to paper.
    RecoveryKey,
    /// The users of the program.
    People,
    /// What holds for everybody.
    Rules,
    /// Who did what.
    Log {
        /// What a check of it found, once somebody asked for one.
        checked: Option<LogCheck>,
    },
    /// Which cases were deleted.
    Deletions,
    /// Backups of everything.
    Backups {
        /// What was done last.
        done: Option<BackupDone>,
    },
    /// Version, sources, licences.
    About,
    /// Why the officer meets such people, and what they do.
    Profession {
        /// Where it was asked for.
        back: Box<Location>,
        /// Whether it is shown by itself, right after the vault was created.
        first: bool,
    },
    /// Facts to be compared with their sources.
    Claims {
        /// Which are shown.
        filter: ClaimFilter,
    },
    /// Every language of the program.
    Languages {
        /// The language whose files are shown.
        opened: Option<String>,
    },
    /// A speaker reads the texts in.
    Recording(Box<Reading>),
    /// A speaker reads the texts, to find whether they are right.
    Review(Box<Reviewing>),
}

impl Location {
    /// The first page of the list.
    pub fn cases() -> Self {
        Self::Cases { search: String::new(), days: None, page: 0 }
    }

    /// Whether it can be changed here how long the open case is kept.
    pub fn can_keep(&self) -> bool {
        match self {
            Self::End
            | Self::Signs
            | Self::Observed
            | Self::Result
            | Self::Referral
            | Self::Disclosure(_) => true,
            Self::Cases { .. }
            | Self::Practice
            | Self::Debriefing
            | Self::Start
            | Self::Resume
            | Self::Closing { .. }
            | Self::Facts
            | Self::Question(_)
            | Self::Stopped
            | Self::Exchange { .. }
            | Self::Received { .. }
            | Self::Rights { .. }
            | Self::RecoveryKey
            | Self::People
            | Self::Rules
            | Self::Log { .. }
            | Self::Deletions
            | Self::Backups { .. }
            | Self::Settings
            | Self::About
            | Self::Profession { .. }
            | Self::Claims { .. }
            | Self::Languages { .. }
            | Self::Recording(_)
            | Self::Review(_) => false,
        }
    }
}

/// What comes after a conversation was closed with the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AfterClosing {
    /// The officer goes elsewhere.
    Go(Destination),
    /// Nothing more is to be done in the case.
    CloseCase,
}

/// Days in a row, as they are counted where the officer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The first, such as `2026-11-01`.
    #[ts(type = "string")]
    pub first: NaiveDate,
    /// The last.
    #[ts(type = "string")]
    pub last: NaiveDate,
}

/// Where the window asks to go: a location without what only the desk knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", deny_unknown_fields)]
pub enum Destination {
    /// The list of cases.
    Cases {
        /// What is searched for.
        search: String,
        /// The days that it names in the desk's language.
        days: Option<Days>,
        /// The page, from 0.
        page: u32,
    },
    /// The practice cases.
    Practice {},
    /// How the practised conversation that lies open went.
    Debriefing {},
    /// The beginning of a screening.
    Start {},
    /// The beginning of an interview that takes along what was seen in the open observation. That stays as it is: every person who
    /// is interviewed after it gets a case of their own.
    FollowObservation {},
    /// The check whether it is safe to go on, also where somebody else interprets from now on.
    Resume {},
    /// The end of the conversation with the person.
    Closing {},
    /// From there back to where it was asked for.
    LeaveClosing {},
    /// The officer's notes about the situation.
    Facts {},
    /// A question.
    Question {
        /// Its id.
        question: String,
    },
    /// The end of the interview.
    End {},
    /// The signs of the open observation.
    Signs {},
    /// What the open observation says to do next.
    Observed {},
    /// What the answers gave.
    Result {},
    /// The hand-over.
    Referral {},
    /// What a recipient will learn, before it is handed over.
    Disclosure {
        /// To whom.
        recipient: Recipient,
    },
    /// What is exchanged with other institutions.
    Exchange {},
    /// The person's rights.
    Rights {},
    /// From the person's rights to where they were asked for.
    LeaveRights {},
    /// Own things.
    Settings {},
    /// The users of the program.
    People {},
    /// What holds for everybody.
    Rules {},
    /// Who did what.
    Log {},
    /// Which cases were deleted.
    Deletions {},
    /// Backups of everything.
    Backups {},
    /// Version, sources, licences.
    About {},
    /// Why the officer meets such people, and what they do; also before anything is open.
    Profession {},
    /// From there to where it was asked for.
    LeaveProfession {},
    /// Facts to be compared with their sources.
    Claims {
        /// Which are shown.
        filter: ClaimFilter,
    },
    /// Every language of the program.
    Languages {
        /// The language whose files are shown.
        opened: Option<String>,
    },
    /// A speaker reads the texts of a language in.
    Recording {
        /// The language.
        language: String,
    },
    /// A speaker reads the texts of a language, to find whether they are right.
    Review {
        /// The language.
        language: String,
    },
    /// The choice of a copy from which the vault is restored, where none opens.
    Restore {},
    /// From there to where the program begins.
    LeaveRestore {},
}

/// What has to hold before the officer gets somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Nothing.
    Nothing,
    /// A role that sees cases.
    Cases,
    /// The role of an administrator.
    Administration,
    /// Any role: each sees its part of it.
    Exchange,
    /// A case lies open.
    Case,
    /// A meeting with the person goes on.
    Meeting,
    /// It may be asked and noted about the person.
    Conversation,
    /// The person has not taken back their consent.
    Consent,
    /// It is an observation.
    Observation,
    /// It has a frozen screening.
    Result,
    /// The officer has decided on that.
    Decision,
    /// No case lies open.
    NoCase,
    /// Somebody practises.
    Practice,
    /// Somebody practises, and the conversation that lies open has a result.
    Practised,
    /// No vault is open.
    Closed,
}

impl Destination {
    /// What has to hold before the officer gets there.
    pub fn need(&self) -> Need {
        match self {
            Self::Settings {}
            | Self::About {}
            | Self::Profession {}
            | Self::LeaveProfession {}
            | Self::Claims { .. }
            | Self::Languages { .. }
            | Self::LeaveRights {} => Need::Nothing,
            Self::Cases { .. } | Self::Start {} => Need::Cases,
            Self::People {} | Self::Rules {} | Self::Log {} | Self::Deletions {} | Self::Backups {} => {
                Need::Administration
            }
            Self::Resume {} | Self::LeaveClosing {} => Need::Case,
            Self::Closing {} => Need::Meeting,
            Self::Rights {} => Need::Consent,
            Self::Facts {} | Self::Question { .. } | Self::End {} => Need::Conversation,
            Self::Signs {} | Self::Observed {} | Self::FollowObservation {} => Need::Observation,
            Self::Result {} => Need::Result,
            Self::Referral {} | Self::Disclosure { .. } => Need::Decision,
            Self::Exchange {} => Need::Exchange,
            Self::Practice {} => Need::Practice,
            Self::Debriefing {} => Need::Practised,
            Self::Recording { .. } | Self::Review { .. } => Need::NoCase,
            Self::Restore {} | Self::LeaveRestore {} => Need::Closed,
        }
    }
}

impl Destination {
    /// Whether one gets there in practice; there is nothing to hand over there, to set, or to look after.
    pub fn is_practised(&self) -> bool {
        match self {
            Self::Cases { .. }
            | Self::Practice {}
            | Self::Debriefing {}
            | Self::Resume {}
            | Self::Closing {}
            | Self::LeaveClosing {}
            | Self::Facts {}
            | Self::Question { .. }
            | Self::End {}
            | Self::Result {}
            | Self::Rights {}
            | Self::LeaveRights {}
            | Self::Profession {}
            | Self::LeaveProfession {} => true,
            Self::Start {}
            | Self::FollowObservation {}
            | Self::Signs {}
            | Self::Observed {}
            | Self::Referral {}
            | Self::Disclosure { .. }
            | Self::Exchange {}
            | Self::Settings {}
            | Self::People {}
            | Self::Rules {}
            | Self::Log {}
            | Self::Deletions {}
            | Self::Backups {}
            | Self::About {}
            | Self::Claims { .. }
            | Self::Languages { .. }
            | Self::Recording { .. }
            | Self::Review { .. }
            | Self::Restore {}
            | Self::LeaveRestore {} => false,
        }
    }

    /// Whether the case that lies open is put away there.
    pub fn leaves_the_case(&self) -> bool {
        match self {
            Self::Cases { .. }
            | Self::Practice {}
            | Self::Start {}
            | Self::Settings {}
            | Self::About {}
            | Self::Claims { .. }
            | Self::Languages { .. }
            | Self::People {}
            | Self::Rules {}
            | Self::Log {}
            | Self::Deletions {}
            | Self::Backups {}
            | Self::Exchange {}
            | Self::FollowObservation {} => true,
            Self::Resume {}
            | Self::Closing {}
            | Self::LeaveClosing {}
            | Self::Debriefing {}
            | Self::Facts {}
            | Self::Question { .. }
            | Self::End {}
            | Self::Signs {}
            | Self::Observed {}
            | Self::Result {}
            | Self::Referral {}
            | Self::Disclosure { .. }
            | Self::Rights {}
            | Self::LeaveRights {}
            | Self::Profession {}
            | Self::LeaveProfession {}
            | Self::Recording { .. }
            | Self::Review { .. }
            | Self::Restore {}
            | Self::LeaveRestore {} => false,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Destination;
    use serde_json::json;

    #[test]
    fn a_destination_that_says_more_or_less_than_it_needs_is_refused() {
        let read = |sent| serde_json::from_value::<Destination>(sent);
        assert_eq!(read(json!({ "name": "end" })).unwrap(), Destination::End {});
        let question = Destination::Question { question: "has-travelled".to_owned() };
        assert_eq!(
            serde_json::to_value(&question).unwrap(),
            json!({ "name": "question", "question": "has-travelled" })
        );
        for sent in [
            json!("end"),
            json!({ "name": "stopped" }),
            json!({ "name": "End" }),
            json!({ "name": "end", "page": 0 }),
            json!({ "name": "end", "name2": "end" }),
            json!({ "name": "cases", "search": "" }),
            json!({ "name": "cases", "search": "", "page": -1 }),
            json!({ "name": "cases", "search": "", "page": 0, "days": { "first": "29.11.2026", "last": "2026-11-29" } }),
            json!({ "name": "cases", "search": "", "page": 0, "days": { "first": "2026-11-29" } }),
            json!({ "name": "question" }),
            json!({ "name": "recording", "language": "lv", "speaker": "Test Person One" }),
            json!({}),
        ] {
            assert!(read(sent.clone()).is_err(), "{sent}");
        }
    }
}
