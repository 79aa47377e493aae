//! What the bar over every screen shows: where one is, where one can go from there, and in which languages.

use super::Screen;
use super::case_head::CaseHead;
use super::language::{Language, language};
use super::message::Message;
use crate::desk::{Desk, Destination, Location};
use content::Catalogue;
use serde::Serialize;
use ts_rs::TS;

/// A place to which the bar leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Door {
    /// Where it leads.
    pub to: Destination,
    /// What is written on it.
    pub message: Message,
}

/// In which case one is, and at what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Whereabouts {
    /// The code of the case.
    pub code: Option<String>,
    /// The instrument, or what is begun.
    pub message: Message,
    /// When it was finished, RFC 3339.
    pub finished_at: Option<String>,
    /// What else is to be said of it.
    pub beside: Option<Message>,
}

/// Where the bar leads from where the officer is, as far as the role allows it.
pub fn doors(desk: &Desk) -> Vec<Door> {
    let cases = || (Destination::Cases { search: String::new(), days: None, page: 0 }, "app-cases");
    let settings = (Destination::Settings {}, "app-settings");
    let exchange = (Destination::Exchange {}, "app-exchange");
    let people = (Destination::People {}, "app-administration");
    let about = (Destination::About {}, "app-about");
    let all = match &desk.location {
        // The bar is the officer's, and whoever writes the key down or closes a conversation goes on by that page's own buttons.
        _ if desk.handed.is_some() => Vec::new(),
        Location::RecoveryKey
        | Location::Closing { .. }
        | Location::Practice
        | Location::Profession { first: true, .. } => Vec::new(),
        _ if desk.practice.is_some() => vec![(Destination::Practice {}, "practice-title")],
        Location::Cases { .. } => vec![exchange, settings, people, about],
        Location::Received { .. } => vec![cases(), exchange],
        Location::Settings => vec![cases(), exchange, people, about],
        Location::Exchange { .. } | Location::About => vec![cases(), settings, people],
        Location::People
        | Location::Rules
        | Location::Log { .. }
        | Location::Deletions
        | Location::Backups { .. } => {
            vec![cases(), settings]
        }
        Location::Languages { .. } | Location::Claims { .. } => vec![cases(), about],
        Location::Start
        | Location::Debriefing
        | Location::Resume
        | Location::Facts
        | Location::Question(_)
        | Location::End
        | Location::Stopped
        | Location::Signs
        | Location::Observed
        | Location::Result
        | Location::Referral
        | Location::Disclosure(_)
        | Location::Rights { .. }
        | Location::Profession { .. }
        | Location::Recording(_)
        | Location::Review(_) => vec![cases()],
    };
    all.into_iter()
        .filter(|(to, _)| desk.may_go(to).is_ok())
        .map(|(to, name)| Door { to, message: Message::new(name) })
        .collect()
}

/// Where a step back leads; nothing where the screen itself goes back step by step, or where there is nothing before.
pub fn back(desk: &Desk) -> Option<Destination> {
    match &desk.location {
        _ if desk.handed.is_some() => None,
        Location::Rights { .. } => Some(Destination::LeaveRights {}),
        Location::Closing { .. } => Some(Destination::LeaveClosing {}),
        Location::Profession { .. } => Some(Destination::LeaveProfession {}),
        Location::End | Location::Stopped => Some(desk.question_before_the_end()),
        Location::Observed => Some(Destination::Signs {}),
        Location::Debriefing | Location::Referral => Some(Destination::Result {}),
        Location::Disclosure(_) => Some(Destination::Referral {}),
        Location::Received { .. } => Some(Destination::Exchange {}),
        Location::Claims { .. } => Some(Destination::About {}),
        Location::Recording(_) | Location::Review(_) => Some(Destination::Languages { opened: None }),
        Location::Cases { .. }
        | Location::Practice
        | Location::Start
        | Location::Resume
        | Location::Facts
        | Location::Question(_)
        | Location::Signs
        | Location::Result
        | Location::Settings
        | Location::Exchange { .. }
        | Location::RecoveryKey
        | Location::People
        | Location::Rules
        | Location::Log { .. }
        | Location::Deletions
        | Location::Backups { .. }
        | Location::About
        | Location::Languages { .. } => None,
    }
}

/// In which case one is, and at what.
pub fn whereabouts(screen: &Screen) -> Option<Whereabouts> {
    let at = |case: &CaseHead| Whereabouts {
        code: Some(case.code.clone()),
        message: case.instrument.clone(),
        finished_at: None,
        beside: None,
    };
    match screen {
        Screen::Interview(view) => Some(at(&view.case)),
        Screen::Resume(view) => Some(at(&view.case)),
        Screen::Closing(view) => Some(at(&view.case)),
        Screen::Debriefing(view) => Some(at(&view.case)),
        Screen::Observation(view) => Some(at(&view.case)),
        Screen::Observed(view) => Some(at(&view.case)),
        Screen::Rights(view) => Some(at(&view.case)),
        Screen::Referral(view) => {
            Some(Whereabouts { beside: Some(Message::new("handover-name")), ..at(&view.case) })
        }
        Screen::Disclosure(view) => {
            Some(Whereabouts { beside: Some(Message::new("disclosure-name")), ..at(&view.case) })
        }
        Screen::Received(view) => Some(Whereabouts {
            code: Some(view.code.clone()),
            message: Message::new("received-name"),
            finished_at: None,
            beside: None,
        }),
        Screen::Result(view) => Some(Whereabouts {
            finished_at: Some(view.finished_at.clone()),
            beside: Some(
                Message::new("result-count").number("shown", view.shown).number("answered", view.answered),
            ),
            ..at(&view.case)
        }),
        Screen::Start(_) => Some(Whereabouts {
            code: None,
            message: Message::new("start-name"),
            finished_at: None,
            beside: None,
        }),
        Screen::Neutral(_)
        | Screen::Welcome(_)
        | Screen::Unlock(_)
        | Screen::Recover(_)
        | Screen::Restore(_)
        | Screen::Damaged(_)
        | Screen::RecoveryKey(_)
        | Screen::Cases(_)
        | Screen::Exchange(_)
        | Screen::Practice(_)
        | Screen::SelfAnswer(_)
        | Screen::Settings(_)
        | Screen::People(_)
        | Screen::Rules(_)
        | Screen::Log(_)
        | Screen::Deletions(_)
        | Screen::Backups(_)
        | Screen::About(_)
        | Screen::Profession(_)
        | Screen::Claims(_)
        | Screen::Languages(_)
        | Screen::Recording(_)
        | Screen::Review(_) => None,
    }
}

/// The language of the person's words on the screen: the person's, or the desk's where it shows none of theirs. Nothing at the
/// start, where it is chosen on the screen itself before there is a case.
pub fn person(screen: &Screen, desk: &Language) -> Option<Language> {
    match screen {
        Screen::Interview(view) => Some(view.person.clone()),
        Screen::Resume(view) => Some(view.person.clone()),
        Screen::Closing(view) => Some(view.person.clone()),
        Screen::Debriefing(view) => Some(view.person.clone()),
        Screen::Rights(view) => Some(view.person.clone()),
        Screen::Disclosure(view) => Some(view.person.clone()),
        Screen::SelfAnswer(view) => Some(view.person.clone()),
        Screen::Recording(view) => Some(view.person.clone()),
        Screen::Review(view) => Some(view.person.clone()),
        Screen::Start(_) => None,
        Screen::Neutral(_)
        | Screen::Welcome(_)
        | Screen::Unlock(_)
        | Screen::Recover(_)
        | Screen::Restore(_)
        | Screen::Damaged(_)
        | Screen::RecoveryKey(_)
        | Screen::Cases(_)
        | Screen::Exchange(_)
        | Screen::Received(_)
        | Screen::Practice(_)
        | Screen::Observation(_)
        | Screen::Observed(_)
        | Screen::Result(_)
        | Screen::Referral(_)
        | Screen::Settings(_)
        | Screen::People(_)
        | Screen::Rules(_)
        | Screen::Log(_)
        | Screen::Deletions(_)
        | Screen::Backups(_)
        | Screen::About(_)
        | Screen::Profession(_)
        | Screen::Claims(_)
        | Screen::Languages(_) => Some(desk.clone()),
    }
}

/// The languages to which the person's words can be turned here; none where that cannot be chosen.
pub fn person_languages(screen: &Screen) -> Vec<Language> {
    let can_turn =
        matches!(screen, Screen::Interview(_) | Screen::Rights(_) | Screen::Resume(_) | Screen::Closing(_));
    let all = Catalogue::embedded().languages().iter().filter(|_| can_turn);
    all.map(|found| language(&found.tag)).collect()
}
