//! The program's own process: no core dump, not readable by others, an allocator that wipes, a panic that tells nothing.
#![allow(missing_docs)]
#![cfg(target_os = "linux")]

use atpazit_desktop::host::process;
use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};
use std::process::{Command, Output};

/// Runs one of the tests below that are left out otherwise, in a process of its own; says what it wrote.
fn alone(test: &str) -> (Output, String) {
    let own = std::env::current_exe().expect("this program is known");
    let output = Command::new(own)
        .args(["--ignored", "--exact", "--nocapture", test])
        .env("GLIBC_TUNABLES", "glibc.malloc.perturb=0")
        .env("WEBKIT_INSPECTOR_SERVER", "127.0.0.1:1")
        .output()
        .expect("it runs");
    let said = [&output.stdout[..], &output.stderr].concat();
    (output, String::from_utf8(said).expect("text"))
}

#[test]
fn a_hardened_process_leaves_no_core_and_wipes_what_it_frees() {
    let (output, said) = alone("is_hardened");
    assert!(output.status.success(), "{said}");
    assert!(said.contains("1 passed"), "it was run: {said}");
}

#[test]
#[ignore = "hardens its own process"]
fn is_hardened() {
    process::harden();
    let core = getrlimit(Resource::Core);
    assert_eq!((core.current, core.maximum), (Some(1), Some(1)));
    assert_eq!(dumpable_behavior(), Ok(DumpableBehavior::NotDumpable));
    let inherited = ["GLIBC_TUNABLES", "Malloc"].map(std::env::var_os);
    assert_eq!(inherited, [None, None], "what the program starts has the usual allocator");
    let inspected = std::env::var_os("WEBKIT_INSPECTOR_SERVER").is_some();
    assert_eq!(inspected, cfg!(feature = "automation"), "only a build for tests lets itself be looked into");
    // In force, not only set: what is freed reads as the pattern. Asked of the kernel, since no reference may look.
    assert!(wiped(), "freed memory is overwritten");
    // Once more: it does not start itself for ever.
    process::harden();
}

/// Frees a marked word and looks for it in the whole memory of this process.
fn wiped() -> bool {
    use std::os::unix::fs::FileExt;
    let word: Vec<u8> = (0..40_u8).map(|place| place.wrapping_mul(37) ^ 0x5a).collect();
    let address = std::hint::black_box(&word).as_ptr() as u64;
    drop(word);
    let memory =
        std::fs::File::open("/proc/self/mem").expect("root, or the process itself before it was hardened");
    // The allocator keeps its own notes in the first 16 bytes of what is free, and leaves the last 8 as they are.
    let mut bytes = [0; 40];
    memory.read_exact_at(&mut bytes, address).expect("the page is still there");
    bytes[16..32].iter().all(|byte| *byte == 255)
}

#[test]
fn a_panic_says_where_and_nothing_else() {
    let (output, said) = alone("panics_over_a_name");
    assert!(!output.status.success());
    assert!(said.contains("Atpazīt: a step failed at ") && said.contains("tests/process.rs:"), "{said}");
    assert!(!said.contains("Anna"), "{said}");
}

#[test]
#[ignore = "panics"]
fn panics_over_a_name() {
    process::harden();
    let name = "Anna Example (izdomāta)";
    assert_eq!(name.len(), 0, "{name}");
}
