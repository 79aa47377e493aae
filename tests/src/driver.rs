//! `WebKitGTK`'s driver: started for one session, ended with everything below it.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::{http, process};

/// What the engine is told so that it behaves the same on every machine and writes no more than it must.
///
/// `WEBKIT_DISABLE_COMPOSITING_MODE` and `WEBKIT_DISABLE_DMABUF_RENDERER` are deliberately absent: with either of
/// them the engine never answers a request for a screenshot.
pub(crate) const SETTINGS: [(&str, &str); 7] = [
    ("LC_ALL", "C.UTF-8"),
    ("NO_AT_BRIDGE", "1"),
    ("GTK_A11Y", "none"),
    ("LIBGL_ALWAYS_SOFTWARE", "1"),
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("GSETTINGS_BACKEND", "memory"),
    ("GTK_USE_PORTAL", "0"),
];

/// A running driver.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver in a fixture's environment, which the program inherits, and waits until it listens.
    ///
    /// # Errors
    /// [`Error::System`] if it does not start, [`Error::TimedOut`] if it does not listen.
    pub(crate) fn start(fixture: &[(String, String)], log: &Path) -> Result<Self, Error> {
        let port = free_port()?;
        let log = File::options().create(true).append(true).open(log).map_err(Error::system("the log"))?;
        let errors = log.try_clone().map_err(Error::system("the log"))?;
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .envs(SETTINGS)
            // Asks the program to let itself be driven; see its window's code.
            .env("ATPAZIT_AUTOMATION", "1")
            .envs(fixture.iter().map(|(name, value)| (name, value)))
            // Tauri's own switch would allow automation on another, lasting context, and only one may have it.
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(errors)
            .spawn()
            .map_err(Error::system("starting WebKitWebDriver"))?;
        let driver = Self { child, port };
        let end = Instant::now() + Duration::from_secs(10);
        while http::exchange(port, "GET", "/status", None).is_err() {
            if Instant::now() > end {
                return Err(Error::TimedOut {
                    what: "the driver to listen".into(),
                    page: "nothing yet".into(),
                });
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }

    /// Returns the port at which it listens.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Returns the id of the program that it started, if it runs.
    pub(crate) fn program(&self, program: &Path) -> Option<u32> {
        process::descendants(self.child.id()).into_iter().find(|&id| process::runs(id, program))
    }

    /// Kills the program, its engine processes and the driver at once, as a power cut would.
    ///
    /// # Errors
    /// [`Error::System`].
    pub(crate) fn kill(&mut self) -> Result<(), Error> {
        let below = process::descendants(self.child.id());
        process::kill(&below)?;
        // It may have ended with its program; the driver keeps nothing worth a proper end.
        let _ = self.child.kill();
        self.child.wait().map_err(Error::system("ending the driver"))?;
        let end = Instant::now() + Duration::from_secs(5);
        while below.iter().any(|&id| process::is_alive(id)) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A test that failed must not leave a window behind; there is nobody left to tell of an error.
        let _ = self.kill();
    }
}

/// Asks the system for a port that is free now.
fn free_port() -> Result<u16, Error> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(Error::system("finding a free port"))?;
    Ok(listener.local_addr().map_err(Error::system("finding a free port"))?.port())
}
