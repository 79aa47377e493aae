//! The Latvian routes, as they stand in `questionnaires/routes/lv.toml`, on the situations of the table.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use common::{Texts, root};
use screening::Situation;
use screening::facts::{Age, BasisOfStay, Citizenship, Facts, Place, Trigger};
use screening::route::{Proposal, RouteBook, Within, applicable, propose};
use screening::{Band, Recipient};
use std::collections::BTreeSet;

fn book() -> RouteBook {
    toml::from_str(&std::fs::read_to_string(root().join("questionnaires/routes/lv.toml")).unwrap()).unwrap()
}

fn proposed(
    facts: &Facts,
    outcome: Band,
    police: Option<bool>,
    fears: Option<bool>,
    refuses: bool,
) -> Vec<(Recipient, Within, bool)> {
    let situation = Situation {
        facts,
        instrument: None,
        outcome,
        agrees_to_police: police,
        fears_return: fears,
        refuses,
    };
    let of = |Proposal { recipient, within, consent, .. }| (recipient, within, consent);
    propose(&book().routes, &situation).into_iter().map(of).collect()
}

#[test]
fn every_row_of_the_table_proposes_what_it_says() {
    use Recipient::{
        BorderGuard, Consular, LabourInspectorate, MigrationOffice, OrphansCourt, Police, Provider,
    };
    use Within::{Days3, Hours24, None as NoTime, Now, SameDay};
    let adult = Facts { age: Some(Age::Adult), ..Facts::default() };
    let danger = Facts { triggers: BTreeSet::from([Trigger::DangerNow]), ..adult.clone() };
    let of = |citizenship| Facts { citizenship: Some(citizenship), ..adult.clone() };
    let third = Facts { basis_of_stay: Some(BasisOfStay::NoneOrExpired), ..of(Citizenship::ThirdCountry) };
    let abroad = Facts { place: Some(Place::Abroad), ..of(Citizenship::Latvia) };
    let unsure = Facts { age: Some(Age::Unsure), ..Facts::default() };
    let grounds = Band::ReasonableGrounds;
    let cases = [
        (
            "danger",
            proposed(&danger, Band::ImmediateProtection, None, None, false),
            vec![(Provider, Now, false)],
        ),
        (
            "danger, refuses",
            proposed(&danger, Band::ImmediateProtection, None, None, true),
            vec![(Provider, Now, false)],
        ),
        (
            "age in doubt",
            proposed(&unsure, grounds, None, None, false),
            vec![(Police, SameDay, false), (OrphansCourt, SameDay, false), (Provider, SameDay, false)],
        ),
        (
            "age not noted",
            proposed(&Facts::default(), grounds, None, None, false),
            vec![(Police, SameDay, false), (OrphansCourt, SameDay, false), (Provider, SameDay, false)],
        ),
        (
            "agrees to police",
            proposed(&adult, grounds, Some(true), None, false),
            vec![(Police, Hours24, true), (Provider, Hours24, true)],
        ),
        (
            "does not agree",
            proposed(&adult, grounds, Some(false), None, false),
            vec![(Provider, Hours24, true)],
        ),
        ("was not asked", proposed(&adult, grounds, None, None, false), vec![(Provider, Hours24, true)]),
        ("refuses everything", proposed(&adult, grounds, None, None, true), vec![]),
        (
            "no right to stay",
            proposed(&third, grounds, None, None, false),
            vec![(Provider, Hours24, true), (MigrationOffice, Days3, true)],
        ),
        (
            "fears return",
            proposed(&third, Band::NoGroundsToday, None, Some(true), false),
            vec![(BorderGuard, Now, true), (MigrationOffice, Now, true)],
        ),
        (
            "EU citizen",
            proposed(&of(Citizenship::EuEea), grounds, None, Some(true), false),
            vec![(Provider, Hours24, true)],
        ),
        (
            "abroad",
            proposed(&abroad, grounds, None, None, false),
            vec![(Provider, Hours24, true), (Consular, NoTime, true)],
        ),
        (
            "labour rights",
            proposed(&adult, Band::LabourRights, None, None, false),
            vec![(LabourInspectorate, NoTime, true)],
        ),
        ("nothing today", proposed(&adult, Band::NoGroundsToday, None, None, false), vec![]),
    ];
    for (name, given, expected) in cases {
        assert_eq!(given, expected, "{name}");
    }
}

#[test]
fn a_refusal_still_brings_the_card() {
    let facts = Facts { age: Some(Age::Adult), ..Facts::default() };
    let situation = Situation {
        facts: &facts,
        instrument: None,
        outcome: Band::NoGroundsToday,
        agrees_to_police: None,
        fears_return: None,
        refuses: true,
    };
    let book = book();
    let card: Vec<&str> = applicable(&book.routes, &situation)
        .iter()
        .flat_map(|r| &r.information)
        .map(String::as_str)
        .collect();
    assert_eq!(card, ["card"]);
}

#[test]
fn everything_that_the_routes_name_exists_and_has_words() {
    let book = book();
    for tag in ["lv", "en"] {
        let texts = Texts::of(tag);
        let ids = book.routes.iter().map(|route| format!("reason-{}", route.id));
        let ids =
            ids.chain(book.routes.iter().flat_map(|r| &r.information).map(|id| format!("information-{id}")));
        for id in ids.chain(book.contacts.iter().map(|contact| format!("contact-{}", contact.id))) {
            assert!(!texts.say(&id, &[]).starts_with('['), "{tag}: {id}");
        }
    }
    for call in book.routes.iter().flat_map(|route| &route.call) {
        assert!(book.contacts.iter().any(|contact| contact.id == *call), "{call}");
    }
    assert!(book.contacts.iter().all(|contact| !contact.verified), "nobody has checked a number yet");
}

#[test]
fn an_unknown_key_is_refused() {
    let wrong = "checked = \"2026-11\"\nzone = \"Europe/Riga\"\nverified = false\nroute = []\ncontact = []\nextra = 1";
    assert!(toml::from_str::<RouteBook>(wrong).unwrap_err().to_string().contains("extra"));
}
