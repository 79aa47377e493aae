//! `atpazit vault backup`, `inspect` and `restore`: the whole vault in one sealed file, and back.
#![allow(missing_docs)]

mod common;

use common::keeper::{FIRST, Keeper, SECOND, WRONG, text};
use common::{atpazit, fed, names};
use std::fs;
use std::io::Write as _;

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
    assert!(sealed(&inspect, SEALED).failed().contains("Use another copy"));
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

#[test]
fn a_key_of_another_kind_is_called_what_it_is_with_what_is_accepted() {
    let keeper = Keeper::new();
    let file = keeper.beside("backup");
    for (recipient, what) in [
        ("age1pq1qqqqqqqqqqqq", "post-quantum"),
        ("age1yubikey1qqqqqqqq", "the plugin `yubikey`"),
        ("age1tag1qqqqqqqq", "hardware key"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA test@example", "an SSH key"),
        ("ssh-rsa AAAAB3NzaC1yc2EAAAA", "an SSH key"),
        (&RECIPIENT[..60], "not whole"),
        (IDENTITY, "a secret identity"),
        ("questionnaires/README.md", "it is a file"),
        ("", "no key of age"),
    ] {
        let backup = ["backup", "--to", text(&file), "--recipient", recipient];
        let refused = keeper.by_first(&backup, &[]).refused();
        assert!(refused.contains(what) && refused.contains("accepted is age1"), "{refused}");
        assert!(!refused.contains("GQ9778"), "a secret is not repeated: {refused}");
        assert!(!file.exists());
    }
    keeper.by_first(&["backup", "--to", text(&file), "--recipient", &format!(" {RECIPIENT}\n")], &[]).done();
    let identity = keeper.beside("identity");
    let inspect = ["vault", "inspect", text(&file), "--identity", text(&identity)];
    for (written, what) in [
        (sealed_by_passphrase(false), "decrypt it with `age -d`"),
        (sealed_by_passphrase(true), "decrypt it with `age -d`"),
        (b"AGE-SECRET-KEY-PQ-1QQQQ\n".to_vec(), "a post-quantum identity"),
        (b"#\nAGE-PLUGIN-YUBIKEY-1QQQQ\n".to_vec(), "the plugin `yubikey`"),
        (b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n".to_vec(), "private SSH key"),
        (RECIPIENT.as_bytes().to_vec(), "a recipient"),
        (IDENTITY.as_bytes()[..40].to_vec(), "a mistake in it"),
        (b"\x1f\x8b\x08\0".to_vec(), "not UTF-8 text"),
    ] {
        fs::write(&identity, written).expect("a file");
        let refused = atpazit(&inspect).refused();
        assert!(refused.contains(what), "{what}: {refused}");
    }
}

#[test]
fn an_identity_is_found_among_others_and_in_every_encoding() {
    let keeper = Keeper::new();
    let (file, identity) = (keeper.beside("backup"), keeper.beside("identity"));
    keeper.by_first(&["backup", "--to", text(&file), "--recipient", RECIPIENT], &[]).done();
    let another = age::x25519::Identity::generate();
    let another = age::secrecy::ExposeSecret::expose_secret(&another.to_string()).to_owned();
    let lines =
        format!("\u{feff}# made for a test\r\nAGE-PLUGIN-YUBIKEY-1QQQQ\r\n{another}\r\n{IDENTITY}\r\n");
    let utf16 = lines.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [lines.clone().into_bytes(), utf16] {
        fs::write(&identity, bytes).expect("a file");
        let inspect = ["vault", "inspect", text(&file), "--identity", text(&identity)];
        assert!(atpazit(&inspect).done().starts_with("The backup is whole."));
        let into = keeper.beside("restored");
        let restore = ["vault", "restore", text(&file), "--into", text(&into), "--identity", text(&identity)];
        atpazit(&restore).done();
        fs::remove_dir_all(&into).expect("a vault");
    }
}

#[test]
fn a_backup_that_was_written_out_as_text_comes_back_too() {
    let keeper = Keeper::new();
    let (file, identity) = (keeper.beside("backup"), keeper.beside("identity"));
    fs::write(&identity, IDENTITY).expect("a file");
    keeper.by_first(&["backup", "--to", text(&file), "--recipient", RECIPIENT], &[]).done();
    let armored = keeper.beside("armored");
    let mut out =
        age::armor::ArmoredWriter::wrap_output(Vec::new(), age::armor::Format::AsciiArmor).expect("a buffer");
    out.write_all(&fs::read(&file).expect("the backup")).expect("a buffer");
    let mut lines = out.finish().expect("a buffer");
    fs::write(&armored, &lines).expect("a file");
    let inspect = ["vault", "inspect", text(&armored), "--identity", text(&identity)];
    assert!(atpazit(&inspect).done().starts_with("The backup is whole."));
    let into = keeper.beside("restored");
    atpazit(&["vault", "restore", text(&armored), "--into", text(&into), "--identity", text(&identity)])
        .done();
    lines.truncate(lines.len() / 2);
    fs::write(&armored, &lines).expect("a file");
    assert!(atpazit(&inspect).failed().contains("damaged"));
}

/// An identity file as `age-keygen | age -p` makes it, and with `-a`.
fn sealed_by_passphrase(as_text: bool) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new("izdomāta parole".to_owned().into());
    recipient.set_work_factor(2);
    let format = if as_text { age::armor::Format::AsciiArmor } else { age::armor::Format::Binary };
    let out = age::armor::ArmoredWriter::wrap_output(Vec::new(), format).expect("a buffer");
    let sealed = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let mut sealed = sealed.expect("a recipient").wrap_output(out).expect("a buffer");
    sealed.write_all(IDENTITY.as_bytes()).expect("a buffer");
    sealed.finish().and_then(age::armor::ArmoredWriter::finish).expect("a buffer")
}
