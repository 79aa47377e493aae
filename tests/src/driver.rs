//! `WebKitGTK`'s driver: started beside the program that it drives, ended with it.

use std::fs::File;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::http;

/// A running driver.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver for a program whose engine listens at a port, and waits until it listens itself.
    ///
    /// # Errors
    /// [`Error::System`] if it does not start, [`Error::TimedOut`] if it does not listen.
    pub(crate) fn start(engine: u16, log: &Path) -> Result<Self, Error> {
        let port = free_port()?;
        let log = File::options().create(true).append(true).open(log).map_err(Error::system("the log"))?;
        let errors = log.try_clone().map_err(Error::system("the log"))?;
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .arg(format!("--target=127.0.0.1:{engine}"))
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
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It keeps nothing worth a proper end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks the system for a port that is free now.
pub(crate) fn free_port() -> Result<u16, Error> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(Error::system("finding a free port"))?;
    Ok(listener.local_addr().map_err(Error::system("finding a free port"))?.port())
}
