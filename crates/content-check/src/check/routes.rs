//! Checks the routes: ids stand once, contacts exist, and the reference language words each of them. The same of what the work of each
//! profession rests on, which stands in the same file.

use super::identity::{Given, unknown};
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use crate::parse::routes::{self, Routes};
use crate::parse::{Parsed, Placed};
use screening::Situation;
use screening::facts::{Age, BasisOfStay, Citizenship, Facts};
use screening::route::{Route, RouteBook, RouteContact, When};
use screening::{Band, Recipient};
use std::collections::BTreeSet;

/// The file that words routes and contacts.
pub const FILE: &str = "referral.ftl";
/// The file that words what the work of each profession rests on.
const GROUNDS: &str = "profession.ftl";

/// Checks the routes of the content.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    check_routes(&parsed.routes, flaws);
}

/// Checks a file of routes that comes from outside, by its name and text: everything that the content's own is checked for. `words` are the
/// names of the texts in which it is worded, `message` or `message.attribute`. The book, where it can be read; every flaw, sorted.
pub fn check_file(file: (&str, &str), words: &BTreeSet<String>) -> (Option<RouteBook>, Vec<Flaw>) {
    let mut flaws = Vec::new();
    let routes = routes::parse(file, &mut flaws);
    check_routes(&routes, &mut flaws);
    expect_words(&routes, &mut |_, message: String, attributes: BTreeSet<String>| {
        if !words.contains(&message) {
            flaws.push(Flaw::new(file.0, None, FlawKind::MissingMessage(message.clone())));
        }
        for attribute in attributes {
            if !words.contains(&format!("{message}.{attribute}")) {
                let what = FlawKind::MissingAttribute { message: message.clone(), attribute };
                flaws.push(Flaw::new(file.0, None, what));
            }
        }
    });
    flaws.sort();
    flaws.dedup();
    (routes.into_book(), flaws)
}

/// Checks ids, references, and whether each route can apply, says something and contradicts none.
fn check_routes(routes: &Routes, flaws: &mut Vec<Flaw>) {
    check_ids(routes, flaws);
    let Routes { file, all, contacts, .. } = routes;
    for Placed { value: route, line } in all {
        let mut flaw = |what| flaws.push(Flaw::new(file, *line, what));
        if !can_apply(&route.when) {
            flaw(FlawKind::NeverApplies(route.id.clone()));
        }
        if route.to.is_empty() && route.call.is_empty() && route.information.is_empty() {
            flaw(FlawKind::SaysNothing(route.id.clone()));
        }
        if route.one_of && route.to.len() < 2 {
            flaw(FlawKind::NoChoice(route.id.clone()));
        }
        if route.when.refuses == Some(true) && route.consent && !route.to.is_empty() {
            flaw(FlawKind::AsksWhoRefuses(route.id.clone()));
        }
        let distinct: BTreeSet<&Recipient> = route.to.iter().collect();
        if distinct.len() < route.to.len() {
            flaw(FlawKind::NamedTwice(route.id.clone()));
        }
    }
    for (place, later) in all.iter().enumerate() {
        for earlier in &all[..place] {
            if let Some(recipient) = contradiction(&earlier.value, &later.value) {
                let what = FlawKind::Contradicts {
                    route: later.value.id.clone(),
                    other: earlier.value.id.clone(),
                    recipient: recipient.as_str(),
                };
                flaws.push(Flaw::new(file, later.line, what));
            }
        }
    }
    for Placed { value: contact, line } in contacts {
        check_numbers(contact, file, *line, flaws);
    }
}

fn check_numbers(contact: &RouteContact, file: &str, line: usize, flaws: &mut Vec<Flaw>) {
    if contact.numbers.is_empty() {
        flaws.push(Flaw::new(file, line, FlawKind::NoNumber(contact.id.clone())));
    }
    for free in contact.free.iter().filter(|free| !contact.numbers.contains(*free)) {
        let what = FlawKind::FreeNumber { contact: contact.id.clone(), number: free.clone() };
        flaws.push(Flaw::new(file, line, what));
    }
}

/// A recipient of whom one route says that the person has to agree and another one, for the very same people, that they need not.
fn contradiction(one: &Route, other: &Route) -> Option<Recipient> {
    let same = one.when == other.when && one.consent != other.consent;
    one.to.iter().copied().find(|recipient| same && other.to.contains(recipient))
}

/// Whether there is anybody to whom a condition applies: every fact that it looks at is tried in every value.
fn can_apply(when: &When) -> bool {
    let unknown_and = |all: &[Citizenship]| -> Vec<Option<Citizenship>> {
        all.iter().copied().map(Some).chain([None]).collect()
    };
    let stays: Vec<Option<BasisOfStay>> = BasisOfStay::ALL.iter().copied().map(Some).chain([None]).collect();
    let with = |age: &Age, citizenship: Option<Citizenship>, basis_of_stay: Option<BasisOfStay>| Facts {
        age: Some(*age),
        citizenship,
        basis_of_stay,
        // One value of each is as good as another: nothing else looks at them.
        triggers: when.triggers.iter().copied().collect(),
        place: when.place.first().copied(),
        met_by: when.met_by.first().copied(),
        ..Facts::default()
    };
    let answers = [Some(true), Some(false), None];
    let holds = |facts: &Facts| {
        Band::ALL.iter().any(|outcome| {
            answers.iter().any(|agrees_to_police| {
                answers.iter().any(|fears_return| {
                    [true, false].into_iter().any(|refuses| {
                        when.holds(&Situation {
                            facts,
                            instrument: when.instrument.first(),
                            outcome: *outcome,
                            agrees_to_police: *agrees_to_police,
                            fears_return: *fears_return,
                            refuses,
                        })
                    })
                })
            })
        })
    };
    Age::ALL.iter().any(|age| {
        unknown_and(Citizenship::ALL).into_iter().any(|citizenship| {
            stays.iter().any(|basis_of_stay| holds(&with(age, citizenship, *basis_of_stay)))
        })
    })
}

/// Checks ids and references.
fn check_ids(routes: &Routes, flaws: &mut Vec<Flaw>) {
    let Routes { file, all: routes, contacts, laws, grounds, complete, .. } = routes;
    let (mut given_routes, mut given_contacts, mut given_laws) =
        (Given::default(), Given::default(), Given::default());
    for law in laws {
        given_laws.give(Noun::Law, law.value.right.as_str(), file, law.line, flaws);
    }
    let mut given_grounds = Given::default();
    for ground in grounds {
        given_grounds.give(Noun::Ground, &ground.value.id, file, ground.line, flaws);
    }
    for contact in contacts {
        given_contacts.give(Noun::Contact, &contact.value.id, file, contact.line, flaws);
    }
    for route in routes {
        given_routes.give(Noun::Route, &route.value.id, file, route.line, flaws);
        let known = || contacts.iter().map(|contact| contact.value.id.as_str());
        for id in &route.value.call {
            if *complete && !known().any(|known| known == id) {
                flaws.push(unknown(Noun::Contact, id, file, route.line, known()));
            }
        }
    }
}

/// The messages that routes and contacts need, beside those that the program shows.
pub fn expect(parsed: &Parsed, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    expect_words(&parsed.routes, expect);
}

fn expect_words(routes: &Routes, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    for ground in &routes.grounds {
        expect(GROUNDS.to_owned(), format!("ground-{}", ground.value.id), ["text".to_owned()].into());
    }
    let mut expect = |message: String, attributes| expect(FILE.to_owned(), message, attributes);
    for route in &routes.all {
        expect(format!("reason-{}", route.value.id), BTreeSet::new());
        for information in &route.value.information {
            expect(format!("information-{information}"), BTreeSet::new());
        }
    }
    for contact in &routes.contacts {
        expect(format!("contact-{}", contact.value.id), ["hours".to_owned()].into());
    }
}
