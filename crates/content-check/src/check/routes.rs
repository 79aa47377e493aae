//! Checks the routes: ids stand once, contacts exist, and the reference language words each of them. The same of what the work of each
//! profession rests on, which stands in the same file.

use super::identity::{Given, unknown};
use crate::flaw::Flaw;
use crate::noun::Noun;
use crate::parse::Parsed;
use crate::parse::routes::Routes;
use std::collections::BTreeSet;

/// The file that words routes and contacts.
pub const FILE: &str = "referral.ftl";
/// The file that words what the work of each profession rests on.
const GROUNDS: &str = "profession.ftl";

/// Checks ids and references.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let Routes { file, all: routes, contacts, laws, grounds, complete, .. } = &parsed.routes;
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
    for ground in &parsed.routes.grounds {
        expect(GROUNDS.to_owned(), format!("ground-{}", ground.value.id), ["text".to_owned()].into());
    }
    let mut expect = |message: String, attributes| expect(FILE.to_owned(), message, attributes);
    for route in &parsed.routes.all {
        expect(format!("reason-{}", route.value.id), BTreeSet::new());
        for information in &route.value.information {
            expect(format!("information-{information}"), BTreeSet::new());
        }
    }
    for contact in &parsed.routes.contacts {
        expect(format!("contact-{}", contact.value.id), ["hours".to_owned()].into());
    }
}
