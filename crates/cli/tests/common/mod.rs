//! Runs the real program, in the folder of the repository.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod exchange;
pub mod keeper;

use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run left behind.
pub struct Run {
    pub status: i32,
    pub output: String,
    pub error: String,
}

impl Run {
    /// What a run that went well printed.
    pub fn done(self) -> String {
        assert_eq!((self.status, self.error.as_str()), (0, ""), "it was refused");
        self.output
    }

    /// The same as JSON, with its keys in their order.
    pub fn json(self) -> Value {
        serde_json::from_str(&self.done()).expect("JSON on standard output")
    }

    /// The error of a run that failed for another reason than bad input.
    pub fn failed(self) -> String {
        assert_eq!((self.status, self.output.as_str()), (1, ""), "{}", self.error);
        self.error
    }

    /// The error of a run that was refused for bad input.
    pub fn refused(self) -> String {
        assert_eq!((self.status, self.output.as_str()), (2, ""), "{}", self.error);
        self.error
    }
}

/// Runs the program.
pub fn atpazit(arguments: &[&str]) -> Run {
    fed(arguments, b"")
}

/// Runs the program with something on its standard input.
pub fn fed(arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_atpazit"))
        .args(arguments)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that has seen enough closes its input.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    let ended = child.wait_with_output().expect("the program ends");
    Run {
        status: ended.status.code().expect("it ends by itself"),
        output: String::from_utf8(ended.stdout).expect("UTF-8"),
        error: String::from_utf8(ended.stderr).expect("UTF-8"),
    }
}

/// The folder of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The names in a folder, in order.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The keys of an object in the order in which they stand.
pub fn keys(object: &Value) -> Vec<&str> {
    object.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file");
        }
    }
}
