//! Why the officer meets such people and what they do: once at the first start, and wherever it is asked for.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::clock::today;
use atpazit_desktop::desk::{Destination, Location};
use atpazit_desktop::form::ComparisonForm;
use atpazit_desktop::host::preferences::Preferences;
use atpazit_desktop::screen::profession::ProfessionView;
use atpazit_desktop::screen::{Frame, Screen};
use common::{Officer, PASSPHRASE, Shown, passphrase, refused};
use screening::profession::Profession;

fn goes(officer: &Officer, to: Destination) -> Frame {
    officer.session.step(|state| state.go(to)).unwrap()
}

fn asks(officer: &Officer) -> ProfessionView {
    page(goes(officer, Destination::Profession {}))
}

fn page(frame: Frame) -> ProfessionView {
    match frame.screen {
        Screen::Profession(view) => view,
        other => panic!("another screen: {other:?}"),
    }
}

fn chooses(officer: &Officer, profession: Profession) -> Shown {
    officer.session.step(|state| {
        state.preferences.profession = Some(profession);
        state.keep_preferences()
    })
}

#[test]
fn it_is_shown_before_there_is_a_vault_and_leads_back_to_where_it_was_asked_for() {
    let officer = Officer::arrives();
    let view = asks(&officer);
    assert!(view.chosen.is_none() && !view.first && view.grounds.is_empty() && view.places.is_none());
    let view = page(chooses(&officer, Profession::Inspector).unwrap());
    assert_eq!(view.chosen, Some(Profession::Inspector));
    assert!(matches!(goes(&officer, Destination::LeaveProfession {}).screen, Screen::Welcome(_)));
    // What was chosen before there was a vault is kept with it.
    common::create(&officer.session, PASSPHRASE).unwrap();
    assert_eq!(Preferences::read(officer.path()).profession, Some(Profession::Inspector));
    officer.locks();
    assert_eq!(asks(&officer).chosen, Some(Profession::Inspector));
    assert!(matches!(goes(&officer, Destination::LeaveProfession {}).screen, Screen::Unlock(_)));
    // Whoever unlocks is at the cases, not at the page.
    asks(&officer);
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
}

#[test]
fn it_comes_once_by_itself_after_the_vault_was_created() {
    let officer = Officer::arrives();
    let offers = || {
        officer.session.step(|state| {
            let mine = passphrase(PASSPHRASE);
            state.create("", &mine)?.offer_recovery_key(mine);
            Ok(())
        })
    };
    offers().unwrap();
    let leaves = || {
        officer.does(|desk| {
            desk.leave_recovery_key();
            Ok(())
        })
    };
    let frame = leaves().unwrap();
    assert!(frame.doors.is_empty(), "one way leads on");
    assert_eq!(frame.back, Some(Destination::LeaveProfession {}));
    assert!(page(frame).first);
    assert!(page(chooses(&officer, Profession::Ngo).unwrap()).first);
    assert!(matches!(goes(&officer, Destination::LeaveProfession {}).screen, Screen::Cases(_)));
    // Neither a key that is made later nor a start later brings it back.
    officer.does(|desk| desk.make_recovery_key(Some(&passphrase(PASSPHRASE)))).unwrap();
    assert!(matches!(leaves().unwrap().screen, Screen::People(_)));
    assert!(matches!(leaves().unwrap().screen, Screen::People(_)), "nothing elsewhere than at its page");
    officer.locks();
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
    assert!(!asks(&officer).first);
}

#[test]
fn from_an_interview_it_leads_back_to_the_question_and_the_case_stays_open() {
    let officer = Officer::screening("first-contact", "adult");
    let before = officer.view();
    assert!(!asks(&officer).first);
    // Asked for twice, it still leads back.
    asks(&officer);
    assert!(officer.session.look_up(|desk, _| Ok(desk.open.is_some())).unwrap());
    goes(&officer, Destination::LeaveProfession {});
    assert_eq!(officer.view(), before);
    // Where it is not shown a step back from it leads nowhere.
    goes(&officer, Destination::LeaveProfession {});
    assert_eq!(officer.view(), before);
}

#[test]
fn the_key_on_its_way_to_paper_does_not_outlive_the_way_to_the_page() {
    let officer = Officer::settled();
    officer.does(|desk| desk.make_recovery_key(Some(&passphrase(PASSPHRASE)))).unwrap();
    asks(&officer);
    assert!(officer.session.look_up(|desk, _| Ok(desk.paper.is_none())).unwrap());
    assert!(matches!(goes(&officer, Destination::LeaveProfession {}).screen, Screen::Cases(_)));
    assert_eq!(refused(officer.does(|desk| desk.confirm_recovery_key("AAAAA"))), "recovery-key-gone");
}

#[test]
fn a_ground_has_its_date_and_is_unchecked_until_the_institution_confirms_it() {
    let officer = Officer::settled();
    chooses(&officer, Profession::BorderGuard).unwrap();
    let regulation = |view: ProfessionView| {
        let of = |id: &str| id == "ground-screening-regulation";
        view.grounds.into_iter().find(|ground| of(&ground.message.id)).unwrap()
    };
    let ground = regulation(asks(&officer));
    assert!(!ground.verified);
    assert_eq!((ground.dated.id.as_str(), ground.standing.id.as_str()), ("why-applies", "why-not-compared"));
    officer
        .does(|desk| {
            desk.location = Location::cases();
            desk.confirm(&ComparisonForm {
                claims: vec!["ground.screening-regulation".to_owned()],
                agrees: true,
                name: "Test Reader One".to_owned(),
                day: today().to_string(),
                source: "Official Journal".to_owned(),
            })
        })
        .unwrap();
    let ground = regulation(asks(&officer));
    assert!(ground.verified);
    assert_eq!(ground.standing.id, "why-compared");
    officer.locks();
    assert!(!regulation(asks(&officer)).verified, "locked, nobody knows what was confirmed");
}

#[test]
fn a_profession_without_a_law_is_told_so() {
    let officer = Officer::settled();
    asks(&officer);
    for profession in Profession::ALL {
        let view = page(chooses(&officer, *profession).unwrap());
        let laws = view.grounds.iter().filter(|ground| ground.kind.id == "why-kind-law").count();
        assert_eq!(view.no_law, laws == 0, "{profession:?}");
        let with_law = [Profession::BorderGuard, Profession::Police, Profession::Ngo];
        assert_eq!(view.no_law, !with_law.contains(profession), "{profession:?}");
        assert_eq!((view.steps.len(), view.never.len()), (5, 4));
    }
}
