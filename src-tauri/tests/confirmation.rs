//! The institution compares the facts of the program with their sources; what it confirms is no longer marked, on screen and paper.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::clock::{now, today};
use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::confirmation::ClaimFilter;
use atpazit_desktop::form::ComparisonForm;
use atpazit_desktop::screen::Screen;
use atpazit_desktop::screen::claims::{ClaimRow, ClaimStanding, ClaimsView};
use chrono::Days;
use common::{Officer, PASSPHRASE, passphrase, refused};
use content::{Catalogue, ClaimKind};
use vault::{Comparison, Roles};

fn sees(officer: &Officer, filter: ClaimFilter) -> ClaimsView {
    officer.leaves_to(Destination::Claims { filter }).unwrap();
    let Screen::Claims(view) = officer.sees().screen else { panic!("no facts are shown") };
    view
}

fn rows(view: ClaimsView) -> impl Iterator<Item = ClaimRow> {
    view.groups.into_iter().flat_map(|group| group.rows)
}

fn row(officer: &Officer, filter: ClaimFilter, id: &str) -> ClaimRow {
    rows(sees(officer, filter)).find(|row| row.id == id).unwrap()
}

fn form(claims: &[&str], agrees: bool) -> ComparisonForm {
    ComparisonForm {
        claims: claims.iter().map(|id| (*id).to_owned()).collect(),
        agrees,
        name: "Test Reader One".to_owned(),
        day: today().to_string(),
        source: "Tālruņa saruna".to_owned(),
    }
}

/// How many strengths the result says are not compared; nothing where it says nothing of it.
fn not_compared(officer: &Officer) -> Option<serde_json::Value> {
    officer.does(|desk| desk.go(Destination::Result {})).unwrap();
    let Screen::Result(view) = officer.sees().screen else { panic!("no result is shown") };
    let note = view.notes.into_iter().find(|note| note.id == "note-unverified");
    note.map(|note| serde_json::to_value(&note.args["n"]).unwrap())
}

#[test]
fn every_fact_is_on_one_page_with_what_it_says_and_where_it_comes_from() {
    let officer = Officer::settled();
    let claims = Catalogue::embedded().claims();
    let mut shown = 0;
    for filter in ClaimFilter::ALL {
        let view = sees(&officer, *filter);
        assert_eq!((view.all as usize, view.open), (claims.len(), view.all));
        assert!(view.may_confirm);
        for row in rows(view) {
            assert!(row.standing == ClaimStanding::Open && row.noted.is_none(), "{row:?}");
            assert!(
                !row.says.is_empty() && (row.source.is_some() || *filter == ClaimFilter::Strength),
                "{row:?}"
            );
            shown += 1;
        }
    }
    assert_eq!(shown, claims.len());
    let first = sees(&officer, ClaimFilter::Strength).groups.remove(0);
    assert_eq!(first.title[0].id, "claims-first");
    assert!(first.rows.iter().any(|row| row.doubt.is_some()));
}

#[test]
fn a_number_that_was_confirmed_is_no_longer_marked_until_that_is_taken_back() {
    let officer = Officer::settled();
    let numbers = |officer: &Officer| {
        let view = officer.session.emergency();
        let all = view.situations.into_iter().flat_map(|one| one.contacts);
        all.filter(|one| one.name.id == "contact-emergency").map(|one| one.verified).collect::<Vec<_>>()
    };
    assert!(numbers(&officer).iter().all(|verified| !verified));
    sees(&officer, ClaimFilter::Contact);
    officer.does(|desk| desk.confirm(&form(&["contact.emergency", "contact.marta"], true))).unwrap();
    assert!(numbers(&officer).iter().all(|verified| *verified));
    let noted = row(&officer, ClaimFilter::Contact, "contact.emergency");
    assert_eq!(noted.standing, ClaimStanding::Agrees);
    assert_eq!(noted.noted.unwrap().name, "Test Reader One");

    // What is open has gone down by two, after a lock too.
    officer.locks();
    assert!(numbers(&officer).iter().all(|verified| !verified), "locked, nobody knows what was confirmed");
    officer.unlocks(PASSPHRASE).unwrap();
    let view = sees(&officer, ClaimFilter::Contact);
    assert_eq!(view.all - view.open, 2);
    officer.does(|desk| desk.withdraw_confirmation("contact.emergency")).unwrap();
    assert!(numbers(&officer).iter().all(|verified| !verified));
}

#[test]
fn what_differs_or_was_confirmed_of_other_words_stays_open() {
    let officer = Officer::settled();
    sees(&officer, ClaimFilter::Law);
    officer.does(|desk| desk.confirm(&form(&["law.time"], false))).unwrap();
    assert_eq!(row(&officer, ClaimFilter::Law, "law.time").standing, ClaimStanding::Differs);
    // As an earlier program said it.
    officer
        .does(|desk| {
            let found = Comparison {
                agrees: true,
                name: "Test Reader One".to_owned(),
                day: today(),
                source: "x".to_owned(),
            };
            Ok(desk.vault.confirm([("law.child", "0123456789abcdef")], &found, now())?)
        })
        .unwrap();
    assert_eq!(row(&officer, ClaimFilter::Law, "law.child").standing, ClaimStanding::Changed);
    let view = sees(&officer, ClaimFilter::Law);
    assert_eq!(view.open, view.all);
    officer.locks();
    officer.unlocks(PASSPHRASE).unwrap();
    let laws = officer.session.look_up(|desk, _| Ok(desk.basis.routes.laws.clone())).unwrap();
    assert!(laws.iter().all(|law| !law.verified));
}

#[test]
fn the_result_counts_exactly_the_strengths_behind_it() {
    let officer = Officer::decided("adult");
    let before = not_compared(&officer).unwrap().as_u64().unwrap();
    let case = officer.case();
    let strengths: Vec<String> = Catalogue::embedded()
        .claims()
        .into_iter()
        .filter(|claim| claim.kind() == ClaimKind::Strength)
        .map(|claim| claim.id)
        .collect();
    let confirms = |ids: &[String]| {
        sees(&officer, ClaimFilter::Strength);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        officer.does(|desk| desk.confirm(&form(&ids, true))).unwrap();
        officer.opens(case).unwrap();
    };
    // A strength of a list that this result does not use changes nothing.
    confirms(&["strength.documents-confiscated.child-sexual".to_owned()]);
    assert_eq!(not_compared(&officer).unwrap(), before);
    confirms(&["strength.documents-confiscated.adult-labour".to_owned()]);
    assert_eq!(not_compared(&officer).unwrap(), before - 1);

    confirms(&strengths);
    assert_eq!(not_compared(&officer), None);
}

#[test]
fn only_an_administrator_notes_and_only_what_is_whole() {
    let officer = Officer::settled();
    sees(&officer, ClaimFilter::Contact);
    let missing = ComparisonForm { name: " ".to_owned(), ..form(&["contact.marta"], true) };
    let later = (today() + Days::new(3)).to_string();
    for (bad, code) in [
        (form(&[], true), "input-invalid"),
        (form(&["contact.marta", "contact.nobody"], true), "input-invalid"),
        (missing, "comparison-invalid"),
        (ComparisonForm { source: "x".repeat(301), ..form(&["contact.marta"], true) }, "comparison-invalid"),
        (
            ComparisonForm { day: "29.11.2026".to_owned(), ..form(&["contact.marta"], true) },
            "comparison-invalid",
        ),
        (ComparisonForm { day: later, ..form(&["contact.marta"], true) }, "comparison-invalid"),
    ] {
        assert_eq!(refused(officer.does(|desk| desk.confirm(&bad))), code, "{bad:?}");
    }
    let view = sees(&officer, ClaimFilter::Contact);
    assert_eq!(view.open, view.all, "nothing was kept by half");

    let second = "otra vēja puķe jūra";
    officer
        .does(|desk| {
            let roles = Roles { officer: true, ..Roles::default() };
            let mine = passphrase(PASSPHRASE);
            desk.vault.add_member(&mine, "Test Officer Two", roles, &passphrase(second), now())?;
            Ok(())
        })
        .unwrap();
    officer.locks();
    officer.unlocks(second).unwrap();
    assert!(!sees(&officer, ClaimFilter::Contact).may_confirm);
    let all = form(&["contact.marta"], true);
    assert_eq!(refused(officer.does(|desk| desk.confirm(&all))), "not-permitted");
    assert_eq!(refused(officer.does(|desk| desk.withdraw_confirmation("contact.marta"))), "not-permitted");
}
