//! Whence `atpazit vault` takes a passphrase: from a terminal that does not show it, or from a file descriptor.
#![allow(missing_docs)]
#![cfg(target_os = "linux")]

mod common;

use common::keeper::{FIRST, Keeper, SECOND, text};
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_atpazit");

#[test]
fn each_passphrase_may_have_a_descriptor_of_its_own() {
    let keeper = Keeper::new();
    let (mine, new) = (keeper.beside("mine"), keeper.beside("new"));
    fs::write(&mine, FIRST).expect("a file");
    fs::write(&new, format!("{SECOND}\r\nanother line\n")).expect("a file");
    let script = "exec \"$0\" vault passphrase --vault \"$1\" --passphrase-fd 7 --new-passphrase-fd 4 7<\"$2\" 4<\"$3\"";
    let run = Command::new("sh")
        .args(["-c", script, PROGRAM, text(&keeper.vault()), text(&mine), text(&new)])
        .output()
        .expect("a shell");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    keeper.run(&["verify", "--passphrase-fd", "0"], &[SECOND]).done();
}

#[test]
fn a_descriptor_without_a_line_is_named() {
    let keeper = Keeper::new();
    for (descriptor, lines, what) in [
        ("0", &[][..], "--passphrase-fd 0: it holds no line"),
        ("0", &["", FIRST], "--passphrase-fd 0: it holds no line"),
        ("93", &[], "--passphrase-fd 93: it cannot be read"),
    ] {
        let refused = keeper.run(&["verify", "--passphrase-fd", descriptor], lines).refused();
        assert!(refused.contains(what), "{refused}");
    }
    let second_missing = keeper.by_first(&["passphrase", "--new-passphrase-fd", "0"], &[]).refused();
    assert!(second_missing.contains("--new-passphrase-fd 0: it holds no line"), "{second_missing}");
    let long = "a".repeat(3000);
    assert!(keeper.run(&["verify", "--passphrase-fd", "0"], &[&long]).refused().contains("too large"));
    for number in ["-1", "x", ""] {
        keeper.run(&["verify", &format!("--passphrase-fd={number}")], &[]).refused();
    }
}

#[test]
fn no_passphrase_is_where_other_programs_can_read_it_and_a_second_program_is_kept_out() {
    let keeper = Keeper::new();
    let vault = keeper.vault();
    let mut child = Command::new(PROGRAM)
        .args([
            "vault",
            "passphrase",
            "--vault",
            text(&vault),
            "--passphrase-fd",
            "0",
            "--new-passphrase-fd",
            "0",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program");
    let mut lines = child.stdin.take().expect("a pipe");
    writeln!(lines, "{FIRST}").expect("it listens");
    // It has the first passphrase and waits for the second one, with the vault open.
    until(|| keeper.run(&["info"], &[]).output.contains("open in another program"));
    let of = |what: &str| fs::read(format!("/proc/{}/{what}", child.id())).expect("it runs");
    let seen = [of("cmdline"), of("environ")].concat();
    assert!(holds(&seen, b"--passphrase-fd"), "the search is able to find something");
    assert!(!holds(&seen, FIRST.as_bytes()));
    for command in [&["verify"][..], &["people", "recovery-key"]] {
        let failed = keeper.by_first(command, &[]).failed();
        assert!(failed.contains("Close the program that has it open"), "{failed}");
    }
    writeln!(lines, "{SECOND}").expect("it listens");
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_passphrase_in_the_environment_is_not_taken() {
    let keeper = Keeper::new();
    let run = Command::new("setsid")
        .args([PROGRAM, "vault", "verify", "--vault", text(&keeper.vault())])
        .env("ATPAZIT_PASSPHRASE", FIRST)
        .env("PASSPHRASE", FIRST)
        .stdin(Stdio::null())
        .output()
        .expect("it runs");
    let error = String::from_utf8_lossy(&run.stderr).into_owned();
    assert_eq!(run.status.code(), Some(2), "{error}");
    assert!(error.contains("there is no terminal to type at; use --passphrase-fd N"), "{error}");
}

#[test]
fn the_terminal_does_not_show_what_is_typed() {
    let keeper = Keeper::nowhere();
    let command = format!("{PROGRAM} vault init --vault {}", text(&keeper.vault()));
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script of util-linux");
    let mut keyboard = child.stdin.take().expect("a pipe");
    let mut screen = child.stdout.take().expect("a pipe");
    let mut shown = String::new();
    for prompt in ["Passphrase for the new vault: ", "The same once more: "] {
        read_until(&mut screen, &mut shown, prompt);
        until(|| terminal_of(child.id()).is_some_and(|terminal| !echoes(&terminal)));
        write!(keyboard, "{FIRST}\r").expect("a terminal");
    }
    screen.read_to_string(&mut shown).expect("UTF-8");
    assert!(child.wait().expect("it ends").success(), "{shown}");
    assert!(shown.contains("Created a vault") && !shown.contains("kaķi"), "{shown}");
    keeper.by_first(&["verify"], &[]).done();
}

/// Reads what a terminal shows until it has shown a text.
fn read_until(screen: &mut impl Read, shown: &mut String, text: &str) {
    let mut bytes = Vec::new();
    while !holds(&bytes, text.as_bytes()) {
        let mut byte = [0];
        assert_eq!(screen.read(&mut byte).expect("a terminal"), 1, "{shown}");
        bytes.push(byte[0]);
    }
    shown.push_str(&String::from_utf8_lossy(&bytes));
}

/// The terminal of the program that `script` runs.
fn terminal_of(script: u32) -> Option<PathBuf> {
    let children = fs::read_to_string(format!("/proc/{script}/task/{script}/children")).ok()?;
    fs::read_link(format!("/proc/{}/fd/0", children.split_whitespace().next()?)).ok()
}

fn echoes(terminal: &std::path::Path) -> bool {
    let settings =
        Command::new("stty").args(["-F", text(terminal), "-a"]).output().expect("stty of coreutils");
    !String::from_utf8_lossy(&settings.stdout).split_whitespace().any(|word| word == "-echo")
}

fn holds(bytes: &[u8], text: &[u8]) -> bool {
    bytes.windows(text.len()).any(|window| window == text)
}

fn until(what: impl Fn() -> bool) {
    let begun = Instant::now();
    while !what() {
        assert!(begun.elapsed() < Duration::from_mins(1), "it did not happen");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn no_core_dump_is_left_of_a_program_that_holds_a_passphrase() {
    let keeper = Keeper::new();
    let mut waiting = Command::new(PROGRAM)
        .args(["vault", "verify", "--vault", text(&keeper.vault()), "--passphrase-fd", "0"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the program");
    let limits = format!("/proc/{}/limits", waiting.id());
    let is_forbidden = || {
        let limits = fs::read_to_string(&limits).unwrap_or_default();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap_or_default();
        core.split_whitespace().skip(4).take(2).eq(["1", "1"])
    };
    let end = Instant::now() + Duration::from_secs(20);
    while !is_forbidden() {
        assert!(Instant::now() < end, "{}", fs::read_to_string(&limits).unwrap_or_default());
        sleep(Duration::from_millis(20));
    }
    waiting.stdin.take().expect("a pipe").write_all(format!("{FIRST}\n").as_bytes()).expect("a line");
    assert!(waiting.wait().expect("an end").success());
}
