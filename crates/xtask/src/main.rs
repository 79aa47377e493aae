//! The developer's command: sets the machine up, builds, checks, shows and measures the program.
//!
//! Knows which packages, commands and files there are; deliberately knows nothing of questions, cases or scores.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

mod bench;
mod command;
mod criterion;
mod demo;
mod deny;
mod display;
mod end_to_end;
mod failure;
mod handbook;
mod machine;
mod no_network;
mod node;
mod package;
mod part;
mod peak;
mod quantity;
mod rivals;
mod row;
mod run;
mod seat;
mod session_folder;
mod setup;
mod step;
mod test;
mod vault;
mod window;
mod workspace;

use std::process::ExitCode;

use failure::Failure;
use workspace::Workspace;

const HELP: &str = "\
Sets up, builds, checks, shows and measures Atpazīt.

Usage: cargo xtask <command>

Commands:
  run    [--release]       sets up, builds and opens the program; without a display, runs `demo`
  test   [--only <a,b,…>]  sets up and runs every check, quick ones first
  demo                     scores the example interviews and makes their referrals, without a window
  bench  [[--only] <a,b,…>] runs the measurements and prints one table
  handbook                 follows the handbook in the real window and takes its pictures anew
  setup  [--for-run]       installs what is missing for `test`, or only for `run`
  deny                     checks licences, banned packages and sources against deny.toml, by cargo-deny
  help                     shows this text

Checks of `test --only`:
  fmt, deny, ui-install, ui-check, ui-test, ui-build, clippy, test, e2e
  (clippy, test and e2e need the user interface that ui-build has built once)

Parts of `bench`:
  load, core, rivals, window, vault, document, exchange

CARGO_TARGET_DIR is respected by every command.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        // The summary has said it already, and its count stays the last line.
        Err(failure @ Failure::StepFailed(_)) => ExitCode::from(failure.exit_code()),
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<(), Failure> {
    let (&command, rest) = arguments.split_first().ok_or(Failure::NoCommand)?;
    if matches!(command, "help" | "--help" | "-h") || rest.iter().any(|word| matches!(*word, "--help" | "-h"))
    {
        println!("{HELP}");
        return Ok(());
    }
    match (command, rest) {
        ("run", []) => run::run(&Workspace::find()?, run::Profile::Dev),
        ("run", ["--release"]) => run::run(&Workspace::find()?, run::Profile::Release),
        ("test", []) => test::test(&Workspace::find()?, &test::Selection::everything()),
        ("test", ["--only", names]) => {
            let selection = test::Selection::only(names)?;
            test::test(&Workspace::find()?, &selection)
        }
        ("demo", []) => demo::demo(&Workspace::find()?),
        ("bench", []) => bench::bench(&Workspace::find()?, &part::Part::ALL),
        // `bench vault` is short for `bench --only vault`.
        ("bench", ["--only", names] | [names]) if !names.starts_with('-') => {
            let parts = part::Part::only(names)?;
            bench::bench(&Workspace::find()?, &parts)
        }
        ("handbook", []) => handbook::handbook(&Workspace::find()?),
        ("setup", []) => setup::set_up(setup::Purpose::Test),
        ("setup", ["--for-run"]) => setup::set_up(setup::Purpose::Run),
        ("deny", []) => deny::deny(&Workspace::find()?),
        ("run" | "test" | "demo" | "bench" | "handbook" | "setup" | "deny", _) => {
            Err(Failure::UnknownArgument { command: command.to_owned(), arguments: rest.join(" ") })
        }
        _ => Err(Failure::UnknownCommand(command.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_refused_with_exit_2() {
        let failure = dispatch(&["publish"]).expect_err("no such command");
        assert_eq!(failure.exit_code(), 2);
        assert!(failure.to_string().contains("publish"));
    }

    #[test]
    fn an_unknown_argument_is_refused_with_exit_2() {
        let failure = dispatch(&["run", "--fast"]).expect_err("no such argument");
        assert_eq!(failure.exit_code(), 2);
        assert!(failure.to_string().contains("--fast"));
        assert_eq!(dispatch(&["bench", "--fast"]).expect_err("no such argument").exit_code(), 2);
        assert_eq!(dispatch(&["bench", "speed"]).expect_err("no such part").exit_code(), 2);
    }

    #[test]
    fn no_command_is_refused_with_exit_2() {
        assert_eq!(dispatch(&[]).expect_err("nothing to do").exit_code(), 2);
    }

    #[test]
    fn the_help_names_every_check() {
        for step in step::Step::ALL {
            assert!(HELP.contains(step.id()), "{} is missing in the help", step.id());
        }
    }

    #[test]
    fn the_help_names_every_part_of_the_bench() {
        for part in part::Part::ALL {
            assert!(HELP.contains(part.id()), "{} is missing in the help", part.id());
        }
    }
}
