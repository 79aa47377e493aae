//! A system bus of a test's own, with a stand-in for logind on it, which signals what it is told.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use crate::bus::Bus;
use crate::error::Error;

/// How long a test waits for what the stand-in says.
const PATIENCE: Duration = Duration::from_secs(10);

/// The bus and the stand-in; ended with this value.
#[derive(Debug)]
pub struct Logind {
    bus: Bus,
    stand_in: Child,
    said: Receiver<String>,
}

impl Logind {
    /// Starts both. The stand-in is the example `logind` beside the program that `ATPAZIT_APP` names.
    ///
    /// # Errors
    /// [`Error::NoProgram`], [`Error::System`], [`Error::TimedOut`].
    pub fn start() -> Result<Self, Error> {
        let program = std::env::var_os("ATPAZIT_APP").map(PathBuf::from).ok_or(Error::NoProgram)?;
        let example = program.with_file_name("examples").join("logind");
        let bus = Bus::start()?;
        let mut stand_in = Command::new(example)
            .env("DBUS_SYSTEM_BUS_ADDRESS", bus.address())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(Error::system("starting the example `logind`"))?;
        let said = lines(stand_in.stdout.take());
        let logind = Self { bus, stand_in, said };
        logind.wait_for("ready")?;
        Ok(logind)
    }

    /// The environment variable by which the program finds this bus instead of the system's.
    pub fn environment(&self) -> (&'static str, &str) {
        ("DBUS_SYSTEM_BUS_ADDRESS", self.bus.address())
    }

    /// The environment variable by which the program takes this bus for the session's, too.
    pub fn session_environment(&self) -> (&'static str, &str) {
        ("DBUS_SESSION_BUS_ADDRESS", self.bus.address())
    }

    /// Signals `sleep`, `wake`, `lock` or `hint`, or that the screen saver with this interface has locked the screen.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn signal(&mut self, what: &str) -> Result<(), Error> {
        let Some(input) = self.stand_in.stdin.as_mut() else { return Err(late("the example `logind`")) };
        writeln!(input, "{what}").map_err(Error::system("telling the example `logind`"))
    }

    /// Waits until the program takes its inhibitor (`inhibited`) or gives it back (`released`).
    ///
    /// # Errors
    /// [`Error::TimedOut`], also when it says something else first.
    pub fn wait_for(&self, what: &str) -> Result<(), Error> {
        match self.said.recv_timeout(PATIENCE) {
            Ok(said) if said == what => Ok(()),
            Ok(said) => Err(Error::TimedOut { what: what.to_owned(), page: said }),
            Err(_) => Err(late(what)),
        }
    }
}

impl Drop for Logind {
    fn drop(&mut self) {
        let _ = self.stand_in.kill();
        let _ = self.stand_in.wait();
    }
}

fn lines(output: Option<impl std::io::Read + Send + 'static>) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let lines =
            output.into_iter().flat_map(|output| BufReader::new(output).lines().map_while(Result::ok));
        for line in lines {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}

fn late(what: &str) -> Error {
    Error::TimedOut { what: what.to_owned(), page: "nothing yet".into() }
}
