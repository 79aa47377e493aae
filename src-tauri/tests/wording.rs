//! Whatever the program can say has its words: every error code, and every message of every screen, in every desk language.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "wording/met.rs"]
mod met;
#[path = "wording/walk.rs"]
mod walk;

use atpazit_desktop::desk::{Desk, Destination, Location};
use atpazit_desktop::error::Code;
use common::Officer;
use content::{Arg, Catalogue};
use met::{Met, desk_wordings, must_be_worded};
use screening::profession::Profession;
use std::collections::BTreeSet;
use vault::{DeletionReason, LogKind};
use walk::{Draw, Leaning, administer, damage, go, observe, rarer, read_in, walk};

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let wordings = desk_wordings();
    let args = ["least", "most", "page", "row", "seconds", "shortest"].map(|name| (name, Arg::Number(2)));
    for code in Code::all() {
        must_be_worded(&wordings, &format!("error-{}", code.as_str()), None, &args);
        must_be_worded(&wordings, &format!("error-{}", code.as_str()), Some("advice"), &args);
    }
}

#[test]
fn no_text_speaks_of_an_error_that_there_is_not() {
    let codes: BTreeSet<&str> = Code::all().map(Code::as_str).collect();
    let texts = include_str!("../../locales/en/error.ftl");
    for id in texts.lines().filter_map(|line| line.strip_prefix("error-")?.split(' ').next()) {
        assert!(codes.contains(id), "error-{id}");
    }
}

#[test]
fn whatever_the_log_holds_is_worded() {
    let wordings = desk_wordings();
    for kind in LogKind::ALL {
        must_be_worded(&wordings, &format!("log-{}", kind.as_str()), None, &[]);
    }
    let of_users = ["passphrase-reset", "member-added", "member-renamed", "roles-set", "cases-exported"];
    for kind in of_users.into_iter().chain(["member-disabled", "member-enabled", "member-removed"]) {
        assert!(LogKind::ALL.iter().any(|known| known.as_str() == kind), "{kind}");
        let user = [("user", Arg::Text("Invented".to_owned()))];
        must_be_worded(&wordings, &format!("log-{kind}"), Some("about"), &user);
    }
}

#[test]
fn every_reason_of_a_deletion_is_worded() {
    let wordings = desk_wordings();
    for reason in DeletionReason::ALL {
        must_be_worded(&wordings, &format!("deletion-{}", reason.as_str()), None, &[]);
    }
}

#[test]
fn every_message_of_every_screen_is_worded_in_every_desk_language() {
    let mut met = Met::default();
    let officer = Officer::arrives();
    met.frame(&officer.sees());
    drop(officer);

    let officer = Officer::settled();
    for place in [Location::cases(), Location::Settings, Location::About] {
        go(&officer, &mut met, place);
    }
    for profession in Profession::ALL {
        officer
            .session
            .step(|state| {
                state.preferences.profession = Some(*profession);
                state.go(Destination::Profession {})
            })
            .map(|frame| met.frame(&frame))
            .unwrap();
    }
    read_in(&officer, &mut met);
    administer(&officer, &mut met);
    let mut draw = Draw(1);
    for instrument in Catalogue::embedded().instruments().map(|one| one.id().as_str()) {
        for age in ["adult", "child", "unsure"] {
            for leaning in [Leaning::First, Leaning::Last, Leaning::Any, Leaning::Any, Leaning::Any] {
                walk(&officer, &mut met, &mut draw, instrument, age, leaning);
            }
        }
    }
    observe(&officer, &mut met);
    // Deceived before the work has begun: only what was promised differs.
    walk(&officer, &mut met, &mut draw, "labour-site-visit", "adult", Leaning::Last);
    officer.does(|desk| desk.ask_again("promise-differs")).unwrap();
    officer.answers("promise-differs", common::list(&["work", "pay"])).unwrap();
    met.frame(&officer.does(Desk::finish).unwrap());
    rarer(&officer, &mut met);
    damage(&officer, &mut met);

    // The walk is worth something only if it comes everywhere.
    assert_eq!(
        met.beginning("band-"),
        BTreeSet::from([
            "immediate-protection",
            "insufficient-information",
            "labour-rights",
            "no-grounds-today",
            "reasonable-grounds",
            "risk-before-exploitation",
            "strong-grounds"
        ])
    );
    for (family, count) in [
        ("case-state-", 6),
        ("count-", 5),
        ("damage-", 7),
        ("dimension-result-", 3),
        ("evidence-state-", 3),
        ("handover-introduction-", 2),
        ("instrument-", 7),
        ("made-", 6),
        ("observation-", 4),
        ("passphrase-", 4),
        ("ground-", 8),
        ("profession-", 7),
        ("profile-", 4),
        ("recipient-", 8),
        ("role-", 5),
        ("standing-", 3),
        ("texts-", 3),
        ("strength-", 3),
        ("suggests-", 3),
        ("todo-", 6),
        ("user-", 4),
    ] {
        let found = met.beginning(family);
        assert_eq!(found.len(), count, "{family}: {found:?}");
    }
    let all: BTreeSet<_> =
        Catalogue::embedded().instruments().flat_map(|one| one.questions()).map(|one| &one.id).collect();
    for family in ["question-", "how-"] {
        assert_eq!(met.beginning(family).len(), all.len(), "{family}");
    }
    met.must_be_worded();
}
