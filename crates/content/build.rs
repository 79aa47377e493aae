//! Checks the content and makes it part of the program. Every flaw is listed, and stops the build.

use content_check::{Source, check};
use std::path::{Path, PathBuf};
use std::{env, fmt::Write as _, fs, io};

fn main() -> io::Result<()> {
    let root = folder("CARGO_MANIFEST_DIR")?.join("../..").canonicalize()?;
    tell(&format!("rerun-if-changed={}", root.join("questionnaires").display()));
    tell(&format!("rerun-if-changed={}", root.join("locales").display()));
    let (source, mut flaws) = Source::read(&root);
    flaws.extend(check(&source));
    for flaw in &flaws {
        tell(&format!("{}={flaw}", if flaw.is_warning() { "warning" } else { "error" }));
    }
    fs::write(folder("OUT_DIR")?.join("embedded.rs"), table(&source, &root))
}

/// A table of paths and texts that the compiler reads from the files themselves.
fn table(source: &Source, root: &Path) -> String {
    let mut table = "/// The files of the content.\nstatic EMBEDDED: &[(&str, &str)] = &[\n".to_owned();
    for (file, _) in source.under("") {
        let _ = writeln!(table, "    ({file:?}, include_str!({:?})),", root.join(file).to_string_lossy());
    }
    table + "];\n"
}

fn folder(variable: &str) -> io::Result<PathBuf> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| io::Error::other(format!("{variable} is not set")))
}

#[allow(clippy::print_stdout, reason = "cargo listens on standard output")]
fn tell(instruction: &str) {
    println!("cargo::{instruction}");
}
