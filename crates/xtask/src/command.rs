//! Runs other programs: shows the line, waits, and turns a bad end into a [`Failure`].

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// How a program ended that ran silently.
pub struct Ran {
    /// Whether it ended well.
    pub well: bool,
    /// Everything it wrote, to its standard output and then to its standard error.
    pub output: String,
}

/// A command line that is about to run.
pub struct Line {
    command: Command,
    shown: String,
}

impl Line {
    /// Begins a command line with a program and its arguments, split at spaces.
    pub fn new(program: &str, arguments: &str) -> Self {
        Self { command: Command::new(program), shown: program.to_owned() }.arg_each(arguments)
    }

    /// Begins a command line with Cargo: the very one that started this program, if one did.
    pub fn cargo(arguments: &str) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self { command: Command::new(cargo), shown: "cargo".to_owned() }.arg_each(arguments)
    }

    /// Adds several arguments, split at spaces.
    pub fn arg_each(self, arguments: &str) -> Self {
        arguments.split_whitespace().fold(self, Self::arg)
    }

    /// Adds one argument, which may contain spaces.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// Sets an environment variable for the program.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Sets the folder in which the program runs.
    pub fn folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Shows the line, runs it and lets it write to the terminal.
    ///
    /// # Errors
    /// [`Failure::NotStarted`], [`Failure::Unsuccessful`].
    pub fn run(mut self) -> Result<(), Failure> {
        println!("$ {}", self.shown);
        let status = self.command.status().map_err(|source| self.not_started(source))?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::Unsuccessful { line: self.shown, status: status.to_string() })
    }

    /// Runs it silently and returns its standard output; its standard error stays visible.
    ///
    /// # Errors
    /// [`Failure::NotStarted`], [`Failure::Unsuccessful`].
    pub fn read(mut self) -> Result<String, Failure> {
        let output = self.command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|source| self.not_started(source))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(Failure::Unsuccessful { line: self.shown, status: output.status.to_string() })
    }

    /// Runs it silently and returns what it wrote, whatever its end.
    ///
    /// # Errors
    /// [`Failure::NotStarted`].
    pub fn ran(mut self) -> Result<Ran, Failure> {
        let output = self.command.stdin(Stdio::null()).output().map_err(|source| self.not_started(source))?;
        let written = [output.stdout, output.stderr].concat();
        Ok(Ran { well: output.status.success(), output: String::from_utf8_lossy(&written).into_owned() })
    }

    /// Runs it silently and returns its standard output whatever its end; `None` if it could not be started.
    pub fn ask(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs it silently and returns its standard output if it ended well.
    pub fn read_quietly(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn not_started(&self, source: std::io::Error) -> Failure {
        Failure::NotStarted { program: self.command.get_program().to_string_lossy().into_owned(), source }
    }
}

/// Tells whether a program stands in one of the folders of `PATH`.
pub fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let failure = Line::new("no-such-program-here", "").run().expect_err("it does not exist");
        assert!(failure.to_string().contains("no-such-program-here"));
    }

    #[test]
    fn a_bad_end_shows_the_whole_line() {
        let failure = Line::new("false", "one two").run().expect_err("it always fails");
        assert!(failure.to_string().contains("false one two"));
    }

    #[test]
    fn a_program_is_found_on_the_path() {
        assert!(on_path("sh"));
        assert!(!on_path("no-such-program-here"));
    }
}
