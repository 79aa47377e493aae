//! Second opinions stand beside the decision.

use super::*;
use crate::Roles;
use screening::case::Decision;

const REVIEWING_OFFICER: Roles = Roles { officer: true, reviewer: true, ..Roles::NONE };

fn differ() -> Decision {
    Decision::Differ { reason: "izdomāts iemesls".to_owned() }
}

#[test]
fn a_second_opinion_comes_from_a_reviewer_who_did_not_decide_and_both_stay() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.freeze(id, &screening("pirmais")).unwrap();
    assert_eq!(vault.give_opinion(id, &Decision::Agree, at(4)), Err(VaultError::NotPermitted));
    vault
        .add_member(
            &passphrase(PASSPHRASE),
            "Test Officer Two",
            REVIEWING_OFFICER,
            &passphrase("četri izdomāti suņi"),
            at(4),
        )
        .unwrap();
    vault.lock(at(4)).unwrap();

    let mut theirs = scene.unlock_with("četri izdomāti suņi").unwrap();
    assert_eq!(
        theirs.give_opinion(id, &Decision::Agree, at(5)),
        Err(VaultError::NotScreened),
        "nobody decided"
    );
    assert_eq!(theirs.may_give_opinion(id), Ok(false));
    theirs.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    vault.decide(id, &Decision::Agree, at(6)).unwrap();
    assert_eq!(vault.may_give_opinion(id), Ok(false));
    vault.lock(at(6)).unwrap();

    let mut theirs = scene.unlock_with("četri izdomāti suņi").unwrap();
    assert_eq!(theirs.may_give_opinion(id), Ok(true));
    theirs.give_opinion(id, &differ(), at(7)).unwrap();
    theirs.give_opinion(id, &Decision::Agree, at(8)).unwrap();
    assert_eq!(theirs.decision(id), Ok(Some(Decision::Agree)), "the decision stays as it was");
    let given = theirs.opinions(id).unwrap();
    assert_eq!(
        given.iter().map(|one| (&one.opinion, one.at)).collect::<Vec<_>>(),
        [(&differ(), at(7)), (&Decision::Agree, at(8))]
    );
    assert_eq!(given[0].name, "Test Officer Two");

    theirs.decide(id, &differ(), at(9)).unwrap();
    assert_eq!(
        theirs.give_opinion(id, &Decision::Agree, at(9)),
        Err(VaultError::SamePerson),
        "now it is their decision"
    );
    theirs.reopen(id, at(9)).unwrap();
    theirs.freeze(id, &screening("otrais")).unwrap();
    assert_eq!(theirs.opinions(id), Ok(Vec::new()), "they were on the first screening");
}
