//! What is due, until when, and which rule says so.

use super::message::Message;
use super::rule::{RuleView, rule_of};
use super::{count, time};
use crate::desk::deadline::DueCase;
use chrono::{DateTime, Local};
use screening::deadline::{Deadline, DeadlineStanding};
use screening::route::{RouteBook, Within};
use serde::Serialize;
use ts_rs::TS;

/// A deadline.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineView {
    /// To whom a referral is due, any of them; empty where the rule names nobody.
    pub recipients: Vec<Message>,
    /// How it stands.
    pub standing: DeadlineStanding,
    /// The same in words, which take the `moment`.
    pub message: Message,
    /// The last moment of the time, RFC 3339; once it is met, the moment of the hand-over.
    pub moment: String,
    /// What belongs to it: that one recipient is enough, that the person has to agree.
    pub notes: Vec<Message>,
    /// Why it is due.
    pub reason: Message,
    /// The time that the rule gives.
    pub within: Message,
    /// The rule that set it.
    pub rule: Option<RuleView>,
}

/// A case of which something is due.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueRow {
    /// The id that `open_case` takes.
    pub id: String,
    /// The code.
    pub code: String,
    /// What presses most.
    pub deadline: DeadlineView,
    /// How many more of its deadlines are due, in words; nothing where there are none.
    pub more: Option<Message>,
}

/// The deadlines of a case as the hand-over shows them: overdue first, those that are met last.
pub fn deadlines(mut all: Vec<Deadline>, routes: &RouteBook, now: &DateTime<Local>) -> Vec<DeadlineView> {
    all.sort_by_key(|deadline| (deadline.standing(now), deadline.due));
    all.iter().map(|deadline| view(deadline, routes, now)).collect()
}

/// A case in the list of what is due.
pub fn due_row(due: &DueCase, routes: &RouteBook, now: &DateTime<Local>) -> DueRow {
    DueRow {
        id: due.case.id.0.to_string(),
        code: due.case.code.to_string(),
        deadline: view(&due.first, routes, now),
        more: (due.more > 0).then(|| Message::new("deadline-more").number("count", count(due.more))),
    }
}

/// One deadline.
pub fn view(deadline: &Deadline, routes: &RouteBook, now: &DateTime<Local>) -> DeadlineView {
    let standing = deadline.standing(now);
    let said = match standing {
        DeadlineStanding::Today if deadline.within == Within::Now => "at-once",
        DeadlineStanding::Overdue
        | DeadlineStanding::Today
        | DeadlineStanding::Later
        | DeadlineStanding::Met => standing.as_str(),
    };
    let moment = time(deadline.met.unwrap_or(deadline.due));
    let notes = [
        (deadline.recipients.len() > 1).then_some("deadline-one-of"),
        (deadline.consent && !deadline.recipients.is_empty()).then_some("deadline-consent"),
    ];
    DeadlineView {
        recipients: deadline
            .recipients
            .iter()
            .map(|recipient| Message::new(format!("recipient-{}", recipient.as_str())))
            .collect(),
        standing,
        message: Message::new(format!("deadline-{said}")).text("moment", moment.clone()),
        moment,
        notes: notes.into_iter().flatten().map(Message::new).collect(),
        reason: Message::new(format!("reason-{}", deadline.route)),
        within: Message::new(format!("within-{}", deadline.within.as_str())),
        rule: rule_of(&deadline.route, routes),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::TimeDelta;
    use content::Catalogue;
    use screening::Recipient;

    fn deadline(recipients: &[Recipient], within: Within, due: DateTime<Local>) -> Deadline {
        Deadline {
            recipients: recipients.to_vec(),
            route: "asylum".to_owned(),
            within,
            consent: true,
            verified: false,
            due: due.to_utc(),
            met: None,
        }
    }

    #[test]
    fn what_is_overdue_stands_first_and_what_is_met_last() {
        let now: DateTime<Local> = "2026-11-30T12:00:00Z".parse::<DateTime<chrono::Utc>>().unwrap().into();
        let one = [Recipient::Provider];
        let met =
            Deadline { met: Some(now.to_utc()), ..deadline(&one, Within::Hours24, now - TimeDelta::days(9)) };
        let all = vec![
            met,
            deadline(&one, Within::Days3, now + TimeDelta::days(2)),
            deadline(&one, Within::Now, now),
            deadline(&one, Within::Hours24, now - TimeDelta::days(1)),
            deadline(&one, Within::Hours24, now - TimeDelta::days(2)),
        ];
        let shown = deadlines(all, Catalogue::embedded().routes(), &now);
        let said: Vec<&str> = shown.iter().map(|one| one.message.id.as_str()).collect();
        let expected =
            ["deadline-overdue", "deadline-overdue", "deadline-at-once", "deadline-later", "deadline-met"];
        assert_eq!(said, expected);
        assert!(shown[0].moment < shown[1].moment, "the longest overdue first");
    }

    #[test]
    fn each_says_its_rule_that_nobody_confirmed_it_and_what_belongs_to_it() {
        let now: DateTime<Local> = "2026-11-30T12:00:00Z".parse::<DateTime<chrono::Utc>>().unwrap().into();
        let routes = Catalogue::embedded().routes();
        let notes = |deadline: &Deadline| {
            view(deadline, routes, &now).notes.into_iter().map(|note| note.id).collect::<Vec<_>>()
        };
        let choice = deadline(&[Recipient::BorderGuard, Recipient::MigrationOffice], Within::Now, now);
        assert_eq!(notes(&choice), ["deadline-one-of", "deadline-consent"]);
        assert_eq!(notes(&deadline(&[], Within::Days30, now)), [""; 0]);
        let rule = view(&choice, routes, &now).rule.unwrap();
        assert_eq!((rule.id.as_str(), rule.standing.id.as_str()), ("asylum", "rule-unverified"));
    }
}
