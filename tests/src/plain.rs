//! The program as somebody starts it, without a driver: nobody sees its window, `strace` writes down what it does.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::app::{PAUSE, program};
use crate::error::Error;
use crate::fixture::Fixture;
use crate::program::SETTINGS;
use crate::{process, trace};

/// The program under `strace`, without a driver.
#[derive(Debug)]
pub struct Plain {
    tracer: Child,
    trace: PathBuf,
}

impl Plain {
    /// Starts the program that `ATPAZIT_APP` names.
    ///
    /// # Errors
    /// [`Error::NoProgram`], [`Error::System`].
    pub fn start(fixture: &Fixture) -> Result<Self, Error> {
        let trace = fixture.trace();
        let tracer = Command::new(trace::TRACER)
            .args(trace::arguments(&trace, &program()?))
            .envs(SETTINGS)
            .envs(fixture.environment())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Error::system("starting strace"))?;
        Ok(Self { tracer, trace })
    }

    /// Waits until the program has opened a file of this name. Only a page that runs asks for the vault's key file.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::System`].
    pub fn wait_until_opened(&self, name: &str) -> Result<(), Error> {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let trace = match fs::read(&self.trace) {
                Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
                Err(source) => return Err(Error::System { what: "reading the trace", source }),
            };
            if trace.lines().any(|line| line.contains("open") && line.contains(&format!("/{name}\""))) {
                return Ok(());
            }
            if Instant::now() > end {
                let page: String =
                    trace.chars().rev().take(500).collect::<Vec<_>>().into_iter().rev().collect();
                return Err(Error::TimedOut { what: format!("`{name}` to be opened"), page });
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Kills the program and its engine at once.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn kill(mut self) -> Result<(), Error> {
        self.end()
    }

    fn end(&mut self) -> Result<(), Error> {
        // The program first: with it the tracer has nothing more to write and ends by itself.
        process::kill(&process::descendants(self.tracer.id()))?;
        self.tracer.wait().map(drop).map_err(Error::system("ending strace"))
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // A test that failed must not leave a window behind; there is nobody left to tell of an error.
        let _ = self.end();
    }
}
