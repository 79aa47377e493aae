//! Checks the routes: ids stand once, contacts exist, and the reference language words each of them.

use super::identity::{Given, unknown};
use super::messages::Expected;
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use crate::parse::Parsed;
use crate::parse::routes::Routes;
use std::collections::{BTreeMap, BTreeSet};

/// The file that words routes and contacts.
pub const FILE: &str = "referral.ftl";

/// Checks ids and references.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let Routes { file, all: routes, contacts, complete, .. } = &parsed.routes;
    let (mut given_routes, mut given_contacts) = (Given::default(), Given::default());
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
pub fn expect(parsed: &Parsed, expected: &mut Expected) {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for route in &parsed.routes.all {
        messages.insert(format!("reason-{}", route.value.id), BTreeSet::new());
        for information in &route.value.information {
            messages.insert(format!("information-{information}"), BTreeSet::new());
        }
    }
    for contact in &parsed.routes.contacts {
        messages.insert(format!("contact-{}", contact.value.id), ["hours".to_owned()].into());
    }
    if !messages.is_empty() {
        expected.insert(FILE.to_owned(), messages);
    }
}

/// What is missing in the reference language's file.
pub fn missing(
    path: &str,
    here: &BTreeMap<String, BTreeSet<String>>,
    file: &str,
    parsed: &Parsed,
) -> Vec<Flaw> {
    let mut expected = Expected::new();
    expect(parsed, &mut expected);
    let mut flaws = Vec::new();
    for (message, attributes) in expected.get(path).into_iter().flatten() {
        match here.get(message) {
            None => flaws.push(Flaw::new(file, None, FlawKind::MissingMessage(message.clone()))),
            Some(found) => flaws.extend(attributes.difference(found).map(|attribute| {
                let what =
                    FlawKind::MissingAttribute { message: message.clone(), attribute: attribute.clone() };
                Flaw::new(file, None, what)
            })),
        }
    }
    flaws
}
