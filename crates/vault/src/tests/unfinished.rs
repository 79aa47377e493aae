//! Which cases wait for a referral, or for what becomes of one.

use super::*;
use screening::case::Decision;

#[test]
fn a_case_waits_from_the_end_of_its_questions_until_it_is_closed() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let waits = |vault: &Vault| vault.unfinished_cases().unwrap().iter().any(|case| case.id == id);
    assert!(!waits(&vault), "a draft");
    vault.freeze(id, &screening("pirmais")).unwrap();
    assert!(waits(&vault));
    vault.decide(id, &Decision::Agree, at(6)).unwrap();
    case::hand_over(&mut vault, id).unwrap();
    assert!(waits(&vault), "referred");
    vault.close_case(id, at(9)).unwrap();
    assert!(!waits(&vault), "closed");
}
