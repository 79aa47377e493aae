//! What the institution has compared with its source.

use super::*;
use crate::LogKind;
use crate::confirmation::{Comparison, Confirmation};

fn found(agrees: bool, source: &str) -> Comparison {
    Comparison {
        agrees,
        name: "Test Reader One".to_owned(),
        day: at(0).date_naive(),
        source: source.to_owned(),
    }
}

#[test]
fn a_confirmation_is_there_after_a_lock_gives_way_to_a_later_one_and_can_be_taken_back() {
    let (scene, mut vault) = Scene::start();
    vault.confirm([("contact.marta", "d1"), ("route.child", "d2")], &found(true, "Zvans"), at(2)).unwrap();
    vault.confirm([("contact.marta", "d3")], &found(false, "Cits numurs"), at(3)).unwrap();
    vault.lock(at(4)).unwrap();

    let mut vault = scene.unlock().unwrap();
    let member = vault.member().id;
    let row = |claim: &str, digest: &str, found, at| Confirmation {
        claim: claim.to_owned(),
        digest: digest.to_owned(),
        found,
        member,
        at,
    };
    let marta = row("contact.marta", "d3", found(false, "Cits numurs"), at(3));
    let child = row("route.child", "d2", found(true, "Zvans"), at(2));
    assert_eq!(vault.confirmations(), Ok(vec![marta.clone(), child]));

    vault.withdraw_confirmations(["route.child", "route.nobody"], at(5)).unwrap();
    assert_eq!(vault.confirmations(), Ok(vec![marta]));
    let kinds: Vec<LogKind> = vault.log(4).unwrap().into_iter().map(|entry| entry.kind).collect();
    assert_eq!(kinds[0], LogKind::ConfirmationsWithdrawn);
    assert!(kinds.contains(&LogKind::VaultUnlocked));
    assert_eq!(vault.check_log().unwrap().first_bad, None);
}

#[test]
fn a_comparison_without_a_name_or_from_tomorrow_is_refused_and_nothing_of_it_is_kept() {
    let (_scene, mut vault) = Scene::start();
    let tomorrow = Comparison { day: at(0).date_naive() + chrono::Days::new(3), ..found(true, "x") };
    for bad in [found(true, " "), Comparison { name: String::new(), ..found(true, "x") }, tomorrow] {
        let refused = vault.confirm([("contact.marta", "d1")], &bad, at(2));
        assert_eq!(refused, Err(VaultError::InvalidComparison));
    }
    assert_eq!(vault.confirmations(), Ok(Vec::new()));
}
