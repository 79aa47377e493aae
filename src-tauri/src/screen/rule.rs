//! The rules behind what is proposed: which route says so, on what it rests, and what it says besides.

use super::contact::{ContactView, contacts};
use super::message::Message;
use screening::Situation;
use screening::route::{Route, RouteBook, Within, applicable};
use serde::Serialize;
use ts_rs::TS;

/// The rule behind a proposal: a route.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// The id of the route.
    pub id: String,
    /// On what it rests, in English.
    pub source: String,
    /// Whether the institutions confirmed it, in words.
    pub standing: Message,
}

/// What a route says beside whom it proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuidanceView {
    /// Why it applies.
    pub reason: Message,
    /// Whom to call first.
    pub calls: Vec<ContactView>,
    /// What to give the person, or to keep in mind.
    pub information: Vec<Message>,
    /// By when, where it proposes nobody and sets a time: the clock of a law.
    pub within: Option<Message>,
    /// The rule.
    pub rule: RuleView,
}

/// The rule that a route is.
pub fn rule(route: &Route) -> RuleView {
    RuleView {
        id: route.id.clone(),
        source: route.source.clone(),
        standing: Message::new(if route.verified { "rule-verified" } else { "rule-unverified" }),
    }
}

/// The rule of the route with this id.
pub fn rule_of(id: &str, routes: &RouteBook) -> Option<RuleView> {
    routes.routes.iter().find(|route| route.id == id).map(rule)
}

/// What the routes that apply say beside whom they propose, in order; of those that say nothing more, nothing. Of whoever took their consent
/// back, only those that need none.
pub fn guidance(routes: &RouteBook, situation: &Situation<'_>, withdrawn: bool) -> Vec<GuidanceView> {
    let says_more =
        |route: &&Route| route.to.is_empty() || !route.information.is_empty() || !route.call.is_empty();
    let shown = |route: &Route| {
        let called = routes.contacts.iter().filter(|contact| route.call.contains(&contact.id));
        let clock = route.to.is_empty() && route.within != Within::None;
        GuidanceView {
            reason: Message::new(format!("reason-{}", route.id)),
            calls: contacts(called, routes),
            information: route
                .information
                .iter()
                .map(|id| Message::new(format!("information-{id}")))
                .collect(),
            within: clock.then(|| Message::new(format!("within-{}", route.within.as_str()))),
            rule: rule(route),
        }
    };
    let may = |route: &&Route| !(withdrawn && route.consent);
    let applicable = applicable(&routes.routes, situation).into_iter();
    applicable.filter(may).filter(says_more).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::Catalogue;
    use screening::facts::{Age, BasisOfStay, Citizenship, Facts, Trigger};
    use screening::{Band, InstrumentId};

    fn said(facts: &Facts, instrument: &str, outcome: Band, fears: bool) -> Vec<(String, Option<String>)> {
        let instrument = InstrumentId::new(instrument).expect("an id");
        let situation = Situation {
            facts,
            instrument: Some(&instrument),
            outcome,
            agrees_to_police: Some(true),
            fears_return: Some(fears),
            refuses: false,
        };
        let guidance = guidance(Catalogue::embedded().routes(), &situation, false);
        assert!(
            guidance
                .iter()
                .all(|one| one.rule.standing.id == "rule-unverified" && !one.rule.source.is_empty())
        );
        guidance.into_iter().map(|one| (one.rule.id, one.within.map(|within| within.id))).collect()
    }

    fn row(id: &str, within: Option<&str>) -> (String, Option<String>) {
        (id.to_owned(), within.map(|within| format!("within-{within}")))
    }

    #[test]
    fn at_the_border_the_clock_of_the_screening_regulation_runs_and_not_for_citizens_of_the_union() {
        let of =
            |citizenship| Facts { age: Some(Age::Adult), citizenship: Some(citizenship), ..Facts::default() };
        let (border, site) = ("border-second-line", "labour-site-visit");
        let band = Band::NoGroundsToday;
        let third = of(Citizenship::ThirdCountry);
        assert_eq!(said(&third, border, band, false), [row("border-screening", Some("days-7"))]);
        assert_eq!(said(&third, site, band, false), []);
        for citizenship in [Citizenship::Latvia, Citizenship::LatvianNonCitizen, Citizenship::EuEea] {
            assert_eq!(said(&of(citizenship), border, band, true), [], "{citizenship:?}");
        }
    }

    #[test]
    fn whoever_asks_for_asylum_is_owed_a_look_at_their_needs_within_thirty_days() {
        let third =
            Facts { age: Some(Age::Adult), citizenship: Some(Citizenship::ThirdCountry), ..Facts::default() };
        let asylum = [row("asylum", None), row("reception-needs", Some("days-30"))];
        assert_eq!(said(&third, "labour-site-visit", Band::NoGroundsToday, true), asylum);
        let seeker = Facts { basis_of_stay: Some(BasisOfStay::AsylumSeeker), ..third };
        assert_eq!(said(&seeker, "labour-site-visit", Band::NoGroundsToday, false), asylum);
    }

    #[test]
    fn wages_are_recovered_where_there_is_no_right_to_stay_and_something_was_done_to_the_person() {
        let without = Facts {
            basis_of_stay: Some(BasisOfStay::NoneOrExpired),
            age: Some(Age::Adult),
            ..Facts::default()
        };
        let wages = |facts: &Facts, outcome| {
            said(facts, "labour-site-visit", outcome, false).iter().any(|(id, _)| id == "recover-wages")
        };
        for (citizenship, outcome, expected) in [
            (Citizenship::ThirdCountry, Band::LabourRights, true),
            (Citizenship::ThirdCountry, Band::StrongGrounds, true),
            (Citizenship::Stateless, Band::ReasonableGrounds, true),
            (Citizenship::ThirdCountry, Band::NoGroundsToday, false),
            (Citizenship::EuEea, Band::StrongGrounds, false),
        ] {
            let facts = Facts { citizenship: Some(citizenship), ..without.clone() };
            assert_eq!(wages(&facts, outcome), expected, "{citizenship:?} {outcome:?}");
        }
        let with_permit = Facts {
            citizenship: Some(Citizenship::ThirdCountry),
            basis_of_stay: Some(BasisOfStay::PermitOrVisa),
            ..without
        };
        assert!(!wages(&with_permit, Band::StrongGrounds));
    }

    #[test]
    fn in_danger_the_rule_says_whom_to_call_first() {
        let facts =
            Facts { triggers: [Trigger::DangerNow].into(), age: Some(Age::Adult), ..Facts::default() };
        let situation = Situation {
            facts: &facts,
            instrument: None,
            outcome: Band::ImmediateProtection,
            agrees_to_police: None,
            fears_return: None,
            refuses: false,
        };
        let guidance = guidance(Catalogue::embedded().routes(), &situation, true);
        let numbers: Vec<&str> =
            guidance[0].calls.iter().flat_map(|call| &call.numbers).map(String::as_str).collect();
        assert_eq!(numbers, ["112", "110"]);
    }
}
