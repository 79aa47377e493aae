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

    /// Says how often the program has opened a file of this name.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn opened(&self, name: &str) -> Result<usize, Error> {
        let trace = match fs::read(&self.trace) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(source) => return Err(Error::System { what: "reading the trace", source }),
        };
        let file = format!("/{name}\"");
        Ok(trace.lines().filter(|line| line.contains("open") && line.contains(&file)).count())
    }

    /// Waits until the program has opened a file of this name more than so many times. Only a page that runs asks for the vault's
    /// key file.
    ///
    /// # Errors
    /// [`Error::TimedOut`], [`Error::System`].
    pub fn wait_until_opened(&self, name: &str, before: usize) -> Result<(), Error> {
        let end = Instant::now() + Duration::from_secs(30);
        while self.opened(name)? <= before {
            if Instant::now() > end {
                let what = format!("`{name}` to be opened more than {before} times");
                return Err(Error::TimedOut { what, page: String::new() });
            }
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Ends the engine's process that shows the page, as a crash does.
    ///
    /// # Errors
    /// [`Error::NotRunning`] when there is none; [`Error::System`].
    pub fn crash_page(&self) -> Result<(), Error> {
        let pages = process::pages(self.tracer.id());
        if pages.is_empty() { Err(Error::NotRunning) } else { process::kill(&pages) }
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
