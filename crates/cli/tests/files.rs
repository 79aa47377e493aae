//! What the program writes, as somebody meets it at a shell: for its owner alone, whole, and never over something else.
#![allow(missing_docs)]
#![cfg(target_os = "linux")]

mod common;

use common::keeper::{FIRST, Keeper, SECOND, text};
use common::{Run, names, root};
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_atpazit");
const REFER: &str = "refer interview.json --recipient provider --lang lv --out";
const CARD: &str = "card --kind rights --language uk --desk lv --out";

/// A folder with an interview in it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let example = root().join("questionnaires/examples/taxi-driver.json");
    fs::copy(example, folder.path().join("interview.json")).expect("an example");
    folder
}

/// Runs a line of shell in a folder; `$ATPAZIT` is the program.
fn shell(folder: &Path, line: &str) -> Run {
    let ended = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("ATPAZIT", PROGRAM)
        .stdin(Stdio::null())
        .output()
        .expect("a shell");
    Run {
        status: ended.status.code().expect("it ends by itself"),
        output: String::from_utf8(ended.stdout).expect("UTF-8"),
        error: String::from_utf8(ended.stderr).expect("UTF-8"),
    }
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).expect("it is there").permissions().mode() & 0o777
}

#[test]
fn whatever_is_written_is_for_its_owner_alone() {
    for umask in ["000", "022", "077"] {
        let folder = folder();
        let at = |name: &str| folder.path().join(name);
        for (order, out) in [(REFER, "summary.pdf"), (CARD, "card.pdf")] {
            shell(folder.path(), &format!("umask {umask}; exec $ATPAZIT {order} {out}")).done();
            assert_eq!(mode(&at(out)), 0o600, "{umask}: {order}");
            fs::set_permissions(at(out), fs::Permissions::from_mode(0o644)).expect("it is mine");
            shell(folder.path(), &format!("umask {umask}; exec $ATPAZIT {order} {out} --overwrite")).done();
            assert_eq!(mode(&at(out)), 0o600, "{umask}: {order}, over a file that everybody could read");
        }
        let lines = format!("printf '%s\\n' '{FIRST}' '{SECOND}'");
        let vault = format!("umask {umask}; {lines} | $ATPAZIT vault");
        shell(folder.path(), &format!("{vault} init --vault v --name 'Test One' --passphrase-fd 0")).done();
        let add = "people add --vault v --name 'Test Two' --officer --passphrase-fd 0 --new-passphrase-fd 0";
        shell(folder.path(), &format!("{vault} {add}")).done();
        let backup = "backup --vault v --to b --passphrase-fd 0 --backup-passphrase-fd 0";
        shell(folder.path(), &format!("{vault} {backup}")).done();
        assert_eq!(mode(&at("b")), 0o600, "{umask}");
        let export = "export --vault v --to e --passphrase-fd 0 --second-passphrase-fd 0";
        shell(folder.path(), &format!("{vault} {export}"));
        if at("e").exists() {
            assert_eq!(mode(&at("e")), 0o600, "{umask}");
        }
        let second = format!("umask {umask}; printf '%s\\n' '{SECOND}' | $ATPAZIT vault restore b --into r");
        shell(folder.path(), &format!("{second} --backup-passphrase-fd 0")).done();
        for vault in ["v", "r"] {
            assert_eq!(mode(&at(vault)), 0o700, "{umask}: {vault}");
            for file in names(&at(vault)) {
                let file = at(vault).join(file);
                assert_eq!(
                    mode(&file),
                    if file.is_dir() { 0o700 } else { 0o600 },
                    "{umask}: {}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn what_has_the_name_already_stays_as_it_is() {
    for order in [REFER, CARD] {
        let folder = folder();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("kept"), "kept").expect("a file");
        fs::create_dir(at("a-folder")).expect("a folder");
        symlink("kept", at("a-link")).expect("a link");
        symlink("nowhere", at("a-dangling-link")).expect("a link");
        shell(folder.path(), "mkfifo a-pipe").done();
        let before = names(folder.path());
        for out in
            ["kept", "./kept", "a-folder", "a-link", "a-dangling-link", "a-pipe", "/dev/full", "/dev/null"]
        {
            let run = shell(folder.path(), &format!("exec timeout 60 $ATPAZIT {order} {out}"));
            assert!([1, 2].contains(&run.status) && run.output.is_empty(), "{out}: {}", run.error);
            assert!(run.error.contains(out), "{out}: {}", run.error);
            if out.ends_with("kept") {
                continue;
            }
            let run = shell(folder.path(), &format!("exec timeout 60 $ATPAZIT {order} {out} --overwrite"));
            assert_eq!((run.status, run.output.as_str()), (1, ""), "{out}: {}", run.error);
        }
        assert_eq!(fs::read_to_string(at("kept")).expect("a file"), "kept");
        assert_eq!(names(folder.path()), before);
    }
}

#[test]
fn a_link_that_somebody_laid_where_the_unfinished_file_was_is_not_followed() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("kept"), "kept").expect("a file");
    for end in ["part", "new", "tmp"] {
        symlink("kept", at(&format!("x.pdf.{end}"))).expect("a link");
    }
    shell(folder.path(), &format!("exec $ATPAZIT {REFER} x.pdf")).done();
    assert!(fs::read(at("x.pdf")).expect("the document").starts_with(b"%PDF"));
    assert_eq!(fs::read_to_string(at("kept")).expect("a file"), "kept");
}

#[test]
fn the_interview_is_never_written_over_by_whatever_name_it_is_called() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    let interview = fs::read(at("interview.json")).expect("the interview");
    fs::hard_link(at("interview.json"), at("hard")).expect("a second name");
    symlink("interview.json", at("soft")).expect("a link");
    fs::create_dir(at("below")).expect("a folder");
    let inode = fs::metadata(at("interview.json")).expect("it is there").ino();
    for (input, out) in [
        ("interview.json", "interview.json"),
        ("interview.json", "./interview.json"),
        ("interview.json", "below/../interview.json"),
        ("interview.json", "hard"),
        ("hard", "interview.json"),
        ("soft", "interview.json"),
        ("interview.json", "soft"),
        ("- <interview.json", "interview.json"),
    ] {
        for more in ["", "--overwrite"] {
            let order = format!("exec $ATPAZIT refer {input} --recipient provider --out {out} {more}");
            let run = shell(folder.path(), &order);
            assert!([1, 2].contains(&run.status), "{order}: {}", run.error);
            assert_eq!(fs::read(at("interview.json")).expect("the interview"), interview, "{order}");
        }
    }
    assert_eq!(fs::metadata(at("hard")).expect("it is there").ino(), inode);
    assert_eq!(names(folder.path()), ["below", "hard", "interview.json", "soft"]);
}

#[test]
fn a_disk_that_becomes_full_leaves_nothing_half_written() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("earlier.pdf"), "an earlier document").expect("a file");
    for out in ["new.pdf", "earlier.pdf --overwrite"] {
        // A file may have 8 KiB; the signal that comes with it would end the program before it could say so.
        let run = shell(folder.path(), &format!("trap '' XFSZ; ulimit -f 8; exec $ATPAZIT {REFER} {out}"));
        assert_eq!((run.status, run.output.as_str()), (1, ""), "{}", run.error);
        assert!(run.error.contains("cannot write"), "{}", run.error);
    }
    assert_eq!(fs::read_to_string(at("earlier.pdf")).expect("a file"), "an earlier document");
    assert_eq!(names(folder.path()), ["earlier.pdf", "interview.json"]);
}

#[test]
fn a_backup_and_an_export_replace_nothing() {
    let keeper = Keeper::new();
    let out = keeper.beside("out");
    for what in ["file", "link", "folder"] {
        match what {
            "file" => fs::write(&out, "kept").expect("a file"),
            "link" => symlink("nowhere", &out).expect("a link"),
            _ => fs::create_dir(&out).expect("a folder"),
        }
        for order in ["backup", "export"] {
            let refused = keeper.by_first(&[order, "--to", text(&out)], &[]).refused();
            assert!(refused.contains("exists; choose another name"), "{what}: {refused}");
        }
        assert_eq!(names(keeper.beside("").as_path()), ["out", "vault"]);
        if what == "folder" { fs::remove_dir(&out) } else { fs::remove_file(&out) }.expect("as it was");
    }
}
