//! `atpazit vault people`, `passphrase` and `recover`: who comes in, by which passphrase.
#![allow(missing_docs)]

mod common;

use common::keeper::{FIRST, Keeper, SECOND};

const THIRD: &str = "pieci izdomāti zirgi";
const NEW: &[&str] = &["--new-passphrase-fd", "0"];

/// Whether a passphrase opens the vault.
fn opens(keeper: &Keeper, passphrase: &str) -> bool {
    keeper.run(&["info", "--passphrase-fd", "0"], &[passphrase]).status == 0
}

#[test]
fn members_come_and_go() {
    let keeper = Keeper::new();
    let add = |name: &str, role: &str, passphrase: &str| {
        keeper.by_first(&[&["people", "add", "--name", name, role], NEW].concat(), &[passphrase])
    };
    assert!(
        add("Test Officer Two", "--officer", SECOND)
            .done()
            .starts_with("Member 2 was added; roles: officer.")
    );
    assert!(add("Test Officer Three", "--officer", SECOND).failed().contains("Choose another one"));
    assert!(add(" ", "--officer", THIRD).failed().contains("at most 80 characters"));
    add("Test Reviewer", "--reviewer", THIRD).done();

    let first = |arguments: &[&str]| keeper.by_first(&[&["people"], arguments].concat(), &[]);
    first(&["rename", "2", "--name", "Test Officer Zwei"]).done();
    assert_eq!(
        first(&["roles", "2", "--officer", "--reviewer"]).done(),
        "Member 2 has these roles: officer, reviewer.\n"
    );
    first(&["disable", "2"]).done();
    assert!(!opens(&keeper, SECOND));
    let list = first(&["list"]).done();
    assert_eq!(
        list.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>(),
        [
            "no state roles name",
            "1 active officer, administrator, recipient Test Officer One",
            "2 disabled officer, reviewer Test Officer Zwei",
            "3 active reviewer Test Reviewer",
        ]
    );
    first(&["enable", "2"]).done();
    assert!(opens(&keeper, SECOND));
    first(&["remove", "2", "--heir", "3"]).done();
    assert!(!opens(&keeper, SECOND));
    for (arguments, why) in [
        (&["remove", "2", "--heir", "3"][..], "people list"),
        (&["disable", "9"], "people list"),
        (&["disable", "1"], "make another user an administrator"),
        (&["roles", "1", "--officer"], "make another user an administrator"),
    ] {
        let failed = first(arguments).failed();
        assert!(failed.contains(why), "{failed}");
    }
    let third = ["people", "list", "--passphrase-fd", "0"];
    assert!(keeper.run(&third, &[THIRD]).failed().to_lowercase().contains("an administrator"));
}

#[test]
fn passphrases_are_changed_and_reset() {
    let keeper = Keeper::new();
    let own = [&["passphrase"], NEW].concat();
    keeper.by_first(&own, &[SECOND]).done();
    assert!(!opens(&keeper, FIRST));
    let second = [&own[..], &["--passphrase-fd", "0"]].concat();
    assert!(keeper.run(&second, &[SECOND, "īsa"]).refused().contains("--new-passphrase-fd 0: "));
    keeper.run(&second, &[SECOND, FIRST]).done();

    keeper.by_first(&[&["people", "add", "--name", "Test Officer Two"], NEW].concat(), &[SECOND]).done();
    keeper.by_first(&[&["people", "reset-passphrase", "2"], NEW].concat(), &[THIRD]).done();
    assert_eq!([FIRST, SECOND, THIRD].map(|passphrase| opens(&keeper, passphrase)), [true, false, true]);
}

#[test]
fn a_weak_passphrase_is_taken_with_a_word_about_it() {
    let keeper = Keeper::nowhere();
    let made = keeper.run(&["init", "--new-passphrase-fd", "0"], &["aaaaaaaaaaaa"]);
    assert_eq!(made.status, 0);
    assert!(made.error.contains("this passphrase is weak"), "{}", made.error);
}

#[test]
fn the_recovery_key_gives_a_member_a_new_passphrase() {
    let keeper = Keeper::new();
    let printed = keeper.by_first(&["people", "recovery-key"], &[]).done();
    let key = printed.lines().next().expect("the key");
    assert_eq!((key.len(), key.matches('-').count()), (29, 4), "{key}");
    assert!(printed.contains("shown once"), "{printed}");
    assert!(keeper.run(&["info"], &[]).done().contains("recovery key      yes"));

    let recover = ["recover", "--recovery-key-fd", "0"];
    let typed = key.to_lowercase().replace('-', " ");
    let list = keeper.run(&recover, &[&typed]).done();
    assert!(list.contains("--member") && list.contains("Test Officer One"), "{list}");
    let whom = [&recover[..], &["--member", "1"], NEW].concat();
    assert!(keeper.run(&whom, &[key, "īsa"]).refused().contains("12 characters"));
    keeper.run(&whom, &[key, SECOND]).done();
    assert_eq!([FIRST, SECOND].map(|passphrase| opens(&keeper, passphrase)), [false, true]);

    assert!(keeper.run(&recover, &["7K2Q4-7K2Q4"]).refused().contains("25 characters"));
    let nobody = [&recover[..], &["--member", "9"], NEW].concat();
    assert!(keeper.run(&nobody, &[key, FIRST]).failed().contains("no such user"));
}
