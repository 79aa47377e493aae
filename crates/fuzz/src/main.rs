//! `cargo run -p fuzz -- seeds FOLDER` writes the seeds of each target; `cargo run -p fuzz -- run TARGET FILE…` hands files to one.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on standard output"
)]

use fuzz::{TARGETS, target};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["seeds", folder] => write(Path::new(folder)),
        ["run", name, files @ ..] if target(name).is_some() => {
            files.iter().try_for_each(|file| run(name, file))
        }
        _ => {
            let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
            eprintln!("usage: fuzz seeds FOLDER | fuzz run TARGET FILE…\ntargets: {}", names.join(", "));
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fuzz: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path) -> io::Result<()> {
    for target in TARGETS {
        let folder = folder.join(target.name);
        fs::create_dir_all(&folder)?;
        for (place, seed) in (target.seeds)().iter().enumerate() {
            fs::write(folder.join(format!("seed-{place:03}")), seed)?;
        }
    }
    Ok(())
}

fn run(name: &str, file: &str) -> io::Result<()> {
    let bytes = fs::read(file)?;
    if let Some(target) = target(name) {
        (target.run)(&bytes);
    }
    println!("{file}: nothing broken");
    Ok(())
}
