//! The program under test as a process: started so that a driver may join it, and ended.
//!
//! The driver could start it too, but then ends it with its session; and a session ends with the engine's process, which the
//! program replaces by another one whenever it locks.

use std::fs::File;
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::app::{PAUSE, pictures};
use crate::error::Error;
use crate::{process, trace};

/// What the engine is told so that it behaves the same on every machine and writes no more than it must.
///
/// Drawing is left to the program, except where pictures are wanted: see [`PICTURED`].
pub(crate) const SETTINGS: [(&str, &str); 7] = [
    ("LC_ALL", "C.UTF-8"),
    ("NO_AT_BRIDGE", "1"),
    ("GTK_A11Y", "none"),
    ("LIBGL_ALWAYS_SOFTWARE", "1"),
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("GSETTINGS_BACKEND", "memory"),
    ("GTK_USE_PORTAL", "0"),
];

/// What it is told beside that where pictures are wanted: without its compositor it never answers a request for one.
const PICTURED: (&str, &str) = ("WEBKIT_DISABLE_COMPOSITING_MODE", "0");

/// The running program.
#[derive(Debug)]
pub(crate) struct Program {
    /// The program, or the tracer that runs it.
    child: Child,
    traced: bool,
}

impl Program {
    /// Starts it in a fixture's environment, under `strace` if a file for its trace is named, and waits until its engine listens
    /// at a port.
    ///
    /// # Errors
    /// [`Error::System`] if it does not start, [`Error::NotRunning`] if it ends, [`Error::TimedOut`] if it does not listen.
    pub(crate) fn start(
        program: &Path,
        port: u16,
        fixture: &[(String, String)],
        log: &Path,
        trace: Option<&Path>,
    ) -> Result<Self, Error> {
        let log_folder = log.parent().unwrap_or(Path::new("."));
        let log = File::options().create(true).append(true).open(log).map_err(Error::system("the log"))?;
        let errors = log.try_clone().map_err(Error::system("the log"))?;
        let mut command = match trace {
            Some(trace) => {
                let mut tracer = Command::new(trace::TRACER);
                tracer.args(trace::arguments(trace, program));
                tracer
            }
            None => Command::new(program),
        };
        let child = command
            .envs(SETTINGS)
            .envs(pictures().map(|_| PICTURED))
            // Asks the program to let itself be driven; see its window's code.
            .env("ATPAZIT_AUTOMATION", "1")
            .env("WEBKIT_INSPECTOR_SERVER", format!("127.0.0.1:{port}"))
            .envs(fixture.iter().map(|(name, value)| (name, value)))
            // Tauri's own switch would allow automation on another, lasting context, and only one may have it.
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            // What it writes beside where it was started is the fixture's, too.
            .current_dir(log_folder)
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .map_err(Error::system("starting the program"))?;
        let mut program = Self { child, traced: trace.is_some() };
        let end = Instant::now() + Duration::from_secs(15);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if !program.is_running() {
                return Err(Error::NotRunning);
            }
            if Instant::now() > end {
                return Err(Error::TimedOut {
                    what: "the program to let itself be driven".into(),
                    page: "nothing yet".into(),
                });
            }
            std::thread::sleep(PAUSE);
        }
        Ok(program)
    }

    /// Returns the id of its own process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Tells whether it has not ended.
    pub(crate) fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Kills it and its engine processes at once, as a power cut would.
    ///
    /// # Errors
    /// [`Error::System`].
    pub(crate) fn kill(&mut self) -> Result<(), Error> {
        let below = process::descendants(self.child.id());
        // It may have ended by itself. A tracer ends by itself, when it has written everything down.
        if !self.traced {
            let _ = self.child.kill();
        }
        process::kill(&below)?;
        self.child.wait().map_err(Error::system("ending the program"))?;
        let end = Instant::now() + Duration::from_secs(5);
        while below.iter().any(|&id| process::is_alive(id)) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that failed must not leave a window behind; there is nobody left to tell of an error.
        let _ = self.kill();
    }
}
