//! A computer with too little free memory: said in words, whatever it was that did not fit.
#![allow(missing_docs)]
#![cfg(target_os = "linux")]

mod common;

use common::keeper::{FIRST, Keeper, text};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs the program with at most so much memory, in MiB, and the passphrase on its standard input twice.
fn limited(mib: u32, arguments: &[&str]) -> Output {
    let mut child = Command::new("prlimit")
        .arg(format!("--as={}", u64::from(mib) << 20))
        .arg(env!("CARGO_BIN_EXE_atpazit"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("prlimit of util-linux");
    // A program that has seen enough closes its input.
    let _ = child.stdin.take().expect("a pipe").write_all(format!("{FIRST}\n{FIRST}\n").as_bytes());
    child.wait_with_output().expect("it ends")
}

/// Without the rights of root, to whom the limit means nothing: as it is when the tests are not run by root.
#[test]
fn a_vault_is_checked_without_locked_memory_and_that_is_said() {
    let keeper = Keeper::new();
    let verify = |before: &[&str]| {
        let program = [before, &[env!("CARGO_BIN_EXE_atpazit")]].concat();
        let mut child = Command::new(program[0])
            .args(&program[1..])
            .args(["vault", "verify", "--vault", text(&keeper.vault()), "--passphrase-fd", "0"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("prlimit and setpriv of util-linux");
        child.stdin.take().expect("a pipe").write_all(FIRST.as_bytes()).expect("it reads");
        let run = child.wait_with_output().expect("it ends");
        assert!(String::from_utf8_lossy(&run.stdout).starts_with("The vault is sound"), "{run:?}");
        String::from_utf8(run.stderr).expect("UTF-8")
    };
    let may_lock_all =
        |status: &str| status.lines().any(|line| line.starts_with("CapEff:") && !line.ends_with("0000"));
    let status = std::fs::read_to_string("/proc/self/status").expect("the kernel's list");
    let without: &[&str] = &["prlimit", "--memlock=0", "setpriv", "--bounding-set=-all", "--inh-caps=-all"];
    let said = verify(if may_lock_all(&status) { without } else { &without[..2] });
    assert!(said.contains("keep the key out of the swap"), "{said}");
    assert_eq!(verify(&[]), "");
}

#[test]
fn too_little_memory_for_a_derivation_is_called_that_and_counts_as_no_try() {
    let keeper = Keeper::new();
    let (vault, out) = (keeper.vault(), keeper.beside("backup"));
    let backup = ["vault", "backup", "--vault", text(&vault), "--to", text(&out), "--passphrase-fd", "0"];
    let backup = [&backup[..], &["--backup-passphrase-fd", "0"]].concat();
    let verify = ["vault", "verify", "--vault", text(&vault), "--passphrase-fd", "0"];
    // Below this the system cannot even load it.
    let loads = (16..512).step_by(8).find(|mib| limited(*mib, &["instruments"]).status.success());
    let loads = loads.expect("it starts");
    for arguments in [&verify[..], &backup[..]] {
        let mut refused = 0;
        for mib in (loads + 8..1024).step_by(16) {
            let run = limited(mib, arguments);
            if run.status.success() {
                break;
            }
            let error = String::from_utf8_lossy(&run.stderr);
            assert_eq!(run.status.code(), Some(1), "{mib} MiB: {error}");
            assert!(error.contains("too little free memory"), "{mib} MiB: {error}");
            refused += 1;
        }
        assert!(refused > 0, "there is a limit at which it does not fit");
    }
    assert!(!keeper.run(&["info"], &[]).done().contains("wrong tries"));
}
