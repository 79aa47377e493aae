//! The clock of the machine set back, or far ahead: nothing breaks, nothing is lost, and no order depends on it that must not.

use super::*;
use screening::case::{CaseState, Decision};

/// The clock of a laptop whose battery died, one that somebody set back, and two that no calendar reaches.
fn clocks() -> [DateTime<Utc>; 5] {
    [at(-3_600), at(-86_400 * 365), DateTime::UNIX_EPOCH, DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC]
}

fn unlock_at(scene: &Scene, now: DateTime<Utc>) -> Vault {
    Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), now).unwrap()
}

#[test]
fn a_clock_set_back_loses_nothing() {
    for now in clocks() {
        let (scene, mut vault) = Scene::start();
        let first = start(&mut vault);
        let answer = |vault: &mut Vault, name: &str, at| {
            let change = Change { question: question(name), answer: Some(observed(name)), at };
            vault.keep(first.id, &change, Progress { answered: 1, shown: 12 }).unwrap();
        };
        answer(&mut vault, "debt-owed", at(10));
        vault.lock(at(11)).unwrap();

        let mut vault = unlock_at(&scene, now);
        answer(&mut vault, "passport-now", now);
        answer(&mut vault, "debt-owed", now);
        let mut second = new_case("Rīga");
        second.facts.reads = Some("ru".to_owned());
        let second = vault.start_case(second, now).unwrap();
        vault.keep_facts(first.id, &new_case("Ķekavas novads").facts, now).unwrap();
        vault.freeze(first.id, &Screening { at: now, ..screening("pirmais") }).unwrap();
        vault.decide(first.id, &Decision::Agree, now).unwrap();
        vault.reopen(first.id, now).unwrap();
        vault.freeze(first.id, &Screening { at: at(12), ..screening("otrais") }).unwrap();
        vault.reopen(first.id, now).unwrap();
        // The newer one has the earlier time.
        vault.freeze(first.id, &Screening { at: now, ..screening("trešais") }).unwrap();
        vault.lock(now).unwrap();

        let vault = scene.unlock().unwrap();
        vault.check().unwrap();
        assert_eq!(vault.answers(first.id).unwrap().len(), 2, "{now}");
        assert_eq!(vault.case(first.id).unwrap().state, CaseState::Screened);
        assert_eq!(
            vault.screening(first.id).unwrap().unwrap().answers[&question("debt-owed")],
            observed("trešais")
        );
        assert_eq!(vault.decision(first.id), Ok(None), "the decision was on the first screening, {now}");
        let mut ids: Vec<CaseId> = listed(&vault, "").iter().map(|case| case.id).collect();
        ids.sort();
        let mut expected = [first.id, second.id];
        expected.sort();
        assert_eq!(ids, expected, "{now}");
        for (text, id) in [("kekavas", first.id), ("rīga", second.id), (second.code.as_str(), second.id)] {
            assert_eq!(listed(&vault, text).first().map(|case| case.id), Some(id), "{text} {now}");
        }
        for page in 0..2 {
            let search = Search { text: String::new(), offset: page, limit: 1, ..Search::default() };
            assert_eq!(vault.cases(&search).unwrap().len(), 1, "page {page} {now}");
        }
    }
}

#[test]
fn the_log_stands_in_the_order_in_which_things_were_done_whatever_the_clock_says() {
    for now in clocks() {
        let (scene, mut vault) = Scene::start();
        let id = start(&mut vault).id;
        vault.lock(at(9)).unwrap();
        let mut vault = unlock_at(&scene, now);
        vault.close_case(id, now).unwrap();
        vault.lock(now).unwrap();
        let log = scene.unlock().unwrap().log(7).unwrap();
        assert!(log.windows(2).all(|pair| pair[0].id > pair[1].id), "the newest first");
        let kinds: Vec<&str> = log.iter().rev().map(|entry| entry.kind.as_str()).collect();
        let expected = [
            "vault-created",
            "case-started",
            "vault-locked",
            "vault-unlocked",
            "case-closed",
            "vault-locked",
            "vault-unlocked",
        ];
        assert_eq!(kinds, expected, "{now}");
    }
}
