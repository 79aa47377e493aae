//! A bus of a test's own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::error::Error;

/// The folders in which what a bus starts puts its sockets.
const FOLDERS: [&str; 3] = ["HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"];

/// A session bus, ended with this value. What it starts has folders of its own, too: the bus of accessibility takes a socket
/// whose name is made of the display alone, and would take away that of another session as it ends.
#[derive(Debug)]
pub struct Bus {
    daemon: Child,
    address: String,
    _folder: TempDir,
}

impl Bus {
    /// Starts it.
    ///
    /// # Errors
    /// [`Error::System`] if there is no `dbus-daemon`, or if it ends before it has said where it listens.
    pub fn start() -> Result<Self, Error> {
        let folder = tempfile::Builder::new().prefix("bus-").tempdir().map_err(Error::system("a folder"))?;
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .envs(FOLDERS.map(|name| (name, folder.path())))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Error::system("starting a bus"))?;
        let mut address = String::new();
        if let Some(output) = daemon.stdout.take() {
            BufReader::new(output).read_line(&mut address).map_err(Error::system("the address of a bus"))?;
        }
        let address = address.trim().to_owned();
        let bus = Self { daemon, address, _folder: folder };
        if bus.address.is_empty() {
            return Err(Error::Unreadable("the bus has ended without an address".into()));
        }
        Ok(bus)
    }

    /// Returns where it listens, as in `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}
