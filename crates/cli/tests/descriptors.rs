//! `--…-fd N` reads what it was handed: a pipe, a socket, a file at its place, or one that nobody could open any more.
#![allow(missing_docs)]
#![cfg(target_os = "linux")]

mod common;

use common::keeper::{FIRST, Keeper, SECOND, WRONG, text};
use std::fs;
use std::io::Write as _;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_atpazit");

/// Runs a line of shell; `$ATPAZIT` is the program, `$VAULT` the vault.
fn shell(keeper: &Keeper, line: &str, stdin: impl Into<Stdio>) -> Output {
    Command::new("sh")
        .args(["-c", line])
        .current_dir(keeper.beside(""))
        .env("ATPAZIT", PROGRAM)
        .env("VAULT", keeper.vault())
        .stdin(stdin)
        .output()
        .expect("a shell")
}

fn went_well(run: &Output) {
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn a_second_program_reads_the_second_line_of_the_same_file_or_pipe() {
    let keeper = Keeper::new();
    let lines = format!("{FIRST}\r\n{FIRST}\nrest\n");
    fs::write(keeper.beside("lines"), &lines).expect("a file");
    let verify = "$ATPAZIT vault verify --vault $VAULT --passphrase-fd";
    for number in [0, 3, 9] {
        let twice = format!("{verify} {number} >&2 && {verify} {number} >&2 && cat <&{number}");
        let run = shell(&keeper, &format!("{{ {twice}; }} {number}<lines"), Stdio::null());
        went_well(&run);
        assert_eq!(String::from_utf8_lossy(&run.stdout), "rest\n", "{number}");
    }
    let twice = format!("cat lines | {{ {verify} 0 >&2 && {verify} 0 >&2 && cat; }}");
    let run = shell(&keeper, &twice, Stdio::null());
    went_well(&run);
    assert_eq!(String::from_utf8_lossy(&run.stdout), "rest\n");
}

#[test]
fn a_socket_is_read_even_one_that_does_not_wait() {
    let keeper = Keeper::new();
    for (number, waits) in [(0, true), (0, false), (5, true), (5, false)] {
        let (mut ours, theirs) = UnixStream::pair().expect("two sockets");
        theirs.set_nonblocking(!waits).expect("a socket");
        let verify =
            format!("exec $ATPAZIT vault verify --vault $VAULT --passphrase-fd {number} {number}<&0");
        let late = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(300));
            // Left open: the end of the line is the end of what is read.
            writeln!(ours, "{FIRST}").map(|()| ours)
        });
        went_well(&shell(&keeper, &verify, OwnedFd::from(theirs)));
        late.join().expect("a thread").expect("it listens");
    }
}

#[test]
fn a_file_that_was_opened_before_the_rights_were_given_up_is_read() {
    let keeper = Keeper::new();
    let secret = keeper.beside("secret");
    fs::write(&secret, format!("{FIRST}\n")).expect("a file");
    // Whoever runs this may be root or not: what was opened stays readable, also when the name is gone.
    let gone = "exec 4<secret; rm secret; exec $ATPAZIT vault verify --vault $VAULT --passphrase-fd 4";
    went_well(&shell(&keeper, gone, Stdio::null()));
    fs::write(&secret, format!("{FIRST}\n")).expect("a file");
    let closed =
        "exec 4<secret; chmod 000 secret; exec $ATPAZIT vault verify --vault $VAULT --passphrase-fd 4";
    went_well(&shell(&keeper, closed, Stdio::null()));
    let id = Command::new("id").arg("-u").output().expect("id of coreutils");
    let program_is_reachable = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "test", "-x", PROGRAM])
        .status()
        .is_ok_and(|status| status.success());
    if id.stdout.starts_with(b"0") && program_is_reachable {
        let given_up = "exec 4<secret; exec setpriv --reuid=65534 --regid=65534 --clear-groups $ATPAZIT vault init --vault \
                        below/new --passphrase-fd 4";
        shell(&keeper, "chmod 755 .; mkdir -m 777 below; chown 0:0 secret; chmod 600 secret", Stdio::null());
        went_well(&shell(&keeper, given_up, Stdio::null()));
    }
}

#[test]
fn a_number_that_nobody_handed_over_is_never_a_file_of_the_program_itself() {
    let keeper = Keeper::new();
    // What this test was started with is handed on; so it is closed.
    for number in 3..10 {
        let closed = format!("{number}<&-");
        for order in ["passphrase", "people reset-passphrase 1"] {
            let order =
                format!("$ATPAZIT vault {order} --vault $VAULT --passphrase-fd 0 --new-passphrase-fd");
            let lines = format!("printf '%s\\n' '{FIRST}' '{SECOND}' | {order} {number} {closed}");
            let run = shell(&keeper, &lines, Stdio::null());
            let (error, named) = (
                String::from_utf8_lossy(&run.stderr),
                format!("--new-passphrase-fd {number}: it cannot be read: Bad file descriptor"),
            );
            assert!(run.status.code() == Some(2) && error.contains(&named), "{error}");
        }
    }
    // Open, but not to be read.
    let run = shell(
        &keeper,
        "exec $ATPAZIT vault verify --vault $VAULT --passphrase-fd 3 3>written",
        Stdio::null(),
    );
    assert_eq!(run.status.code(), Some(2));
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_passphrase_and_another_encoding_is_named() {
    let keeper = Keeper::nowhere();
    let init = ["init", "--name", "Test Officer One", "--new-passphrase-fd", "0"];
    let utf16 =
        |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let line = format!("{SECOND}\r\n");
    for bytes in [
        utf16(&format!("\u{feff}{line}"), u16::to_le_bytes),
        utf16(&format!("\u{feff}{line}"), u16::to_be_bytes),
        utf16("cetri izdomati suni\n", u16::to_le_bytes),
        utf16("cetri izdomati suni\n", u16::to_be_bytes),
    ] {
        let vault = keeper.vault();
        let all = [&["vault"], &init[..], &["--vault", text(&vault)]].concat();
        let refused = common::fed(&all, &bytes).refused();
        assert!(refused.contains("--new-passphrase-fd 0: it is UTF-16 text; save it as UTF-8"), "{refused}");
        assert!(!keeper.vault().exists());
    }
    keeper.run(&init, &[&format!("\u{feff}{SECOND}\r")]).done();
    keeper.run(&["verify", "--passphrase-fd", "0"], &[SECOND]).done();
    keeper.run(&["verify", "--passphrase-fd", "0"], &[&format!("\u{feff}{SECOND}")]).done();
    keeper.run(&["verify", "--passphrase-fd", "0"], &[WRONG]).failed();
}
