//! `atpazit vault backup`, `inspect` and `restore`: the whole vault in one sealed file, and back.
#![allow(missing_docs)]

mod common;

use common::keeper::{FIRST, Keeper, SECOND, WRONG, text};
use common::{atpazit, fed, names};
use std::fs;

const SEALED: &str = "septiņi izdomāti āži";
/// A pair of keys that everybody knows, from the tests of the library `age`.
const IDENTITY: &str = "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33";
const RECIPIENT: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

/// `atpazit vault <arguments>` with a line on its standard input.
fn sealed(arguments: &[&str], line: &str) -> common::Run {
    let all = [&["vault"], arguments, &["--backup-passphrase-fd", "0"]].concat();
    fed(&all, format!("{line}\n").as_bytes())
}

#[test]
fn a_backup_to_a_passphrase_comes_back_whole() {
    let keeper = Keeper::new();
    let file = keeper.beside("vault.atpazit-backup");
    let backup = ["backup", "--to", text(&file), "--backup-passphrase-fd", "0"];
    let done = keeper.by_first(&backup, &[SEALED]).done();
    assert!(done.contains("read it back") && done.contains("vault.db"), "{done}");
    assert!(keeper.by_first(&backup, &[SEALED]).refused().to_lowercase().contains("choose another name"));
    assert!(keeper.by_first(&["log"], &[]).done().contains("backup-made"));

    let (inspect, into) = (["inspect", text(&file)], keeper.beside("restored"));
    let restore = ["restore", text(&file), "--into", text(&into)];
    assert!(sealed(&inspect, SEALED).done().starts_with("The backup is whole."));
    assert!(sealed(&inspect, FIRST).failed().contains("does not open the backup"));
    assert!(sealed(&restore, WRONG).failed().contains("does not open the backup"));
    assert!(!into.exists());
    sealed(&restore, SEALED).done();
    let verify = ["vault", "verify", "--vault", text(&into), "--passphrase-fd", "0"];
    fed(&verify, format!("{FIRST}\n").as_bytes()).done();
    assert!(sealed(&restore, SEALED).refused().contains("Choose an empty folder"));

    let mut bytes = fs::read(&file).expect("the backup");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).expect("the backup");
    assert!(sealed(&inspect, SEALED).failed().contains("Take another copy"));
    let elsewhere = keeper.beside("elsewhere");
    assert!(
        sealed(&["restore", text(&file), "--into", text(&elsewhere)], SEALED).failed().contains("damaged")
    );
    assert!(!elsewhere.exists());
    assert!(sealed(&["inspect", text(&elsewhere)], SEALED).refused().contains("cannot be read"));
}

#[test]
fn a_backup_to_a_recipient_is_opened_by_the_identity_alone() {
    let keeper = Keeper::new();
    let (file, identity) = (keeper.beside("backup"), keeper.beside("identity"));
    fs::write(&identity, format!("# made for a test\n{IDENTITY}\n")).expect("a file");
    let to =
        |recipient: &str| keeper.by_first(&["backup", "--to", text(&file), "--recipient", recipient], &[]);
    assert!(to("age1nobody").refused().contains("--recipient"));
    to(RECIPIENT).done();
    let inspect = ["vault", "inspect", text(&file), "--identity", text(&identity)];
    assert!(atpazit(&inspect).done().starts_with("The backup is whole."));
    assert!(sealed(&["inspect", text(&file)], SEALED).failed().contains("does not open"));
    fs::write(&identity, "none\n").expect("a file");
    assert!(atpazit(&inspect).refused().contains("accepted is a text file with AGE-SECRET-KEY-1"));
    assert_eq!(names(keeper.beside("").as_path()), ["backup", "identity", "vault"]);
}

#[test]
fn only_an_administrator_backs_up() {
    let keeper = Keeper::new();
    let add = ["people", "add", "--name", "Test Officer Two", "--officer", "--new-passphrase-fd", "0"];
    keeper.by_first(&add, &[SECOND]).done();
    let file = keeper.beside("backup");
    let backup = ["backup", "--to", text(&file), "--recipient", RECIPIENT, "--passphrase-fd", "0"];
    assert!(keeper.run(&backup, &[SECOND]).failed().contains("or an administrator"));
    assert!(!file.exists());
}

#[test]
fn a_snapshot_comes_back_by_the_passphrase_of_its_day() {
    let keeper = Keeper::new();
    // The first unlock of a day takes one.
    keeper.by_first(&["sweep"], &[]).done();
    let snapshots = keeper.vault().join("snapshots");
    let file =
        fs::read_dir(&snapshots).expect("snapshots").next().expect("a snapshot").expect("readable").path();
    let into = keeper.beside("restored");
    let restore = ["vault", "restore", text(&file), "--into", text(&into), "--passphrase-fd", "0"];
    let restored = |passphrase: &str| fed(&restore, format!("{passphrase}\n").as_bytes());
    restored(WRONG).failed();
    assert!(!into.exists());
    assert!(restored(FIRST).done().contains("It opens with the passphrases that it had."));
    let verify = ["vault", "verify", "--vault", text(&into), "--passphrase-fd", "0"];
    fed(&verify, format!("{FIRST}\n").as_bytes()).done();
    fs::write(&file, "cut").expect("the snapshot");
    let elsewhere = keeper.beside("elsewhere");
    let restore = ["vault", "restore", text(&file), "--into", text(&elsewhere), "--passphrase-fd", "0"];
    assert!(fed(&restore, format!("{FIRST}\n").as_bytes()).failed().contains("damaged"));
    assert!(!elsewhere.exists());
}
