//! A file descriptor that this program was started with, taken while the command line is read: before anything of our own is opened,
//! which might get the same number.
//!
//! What is read is the very file, pipe or socket that was handed over, with its place: opening `/dev/fd/N` would open a file anew, at
//! its start and under the rights of now, and no socket at all.

use std::fs::File;
use std::io::{self, Read as _};
use std::num::ParseIntError;
use std::str::FromStr;
use std::sync::Arc;

/// A descriptor by its number, and what it leads to.
#[derive(Clone)]
pub struct Descriptor {
    number: u32,
    file: Arc<io::Result<File>>,
}

impl Descriptor {
    /// The number by which it was named.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Reads one byte; `None` at the end. Nothing is read ahead: what follows is left to whoever shares the descriptor.
    ///
    /// # Errors
    /// What the system says, also when nothing has this number.
    pub fn read_byte(&self) -> io::Result<Option<u8>> {
        let mut file = match &*self.file {
            Ok(file) => file,
            Err(error) => {
                return Err(error
                    .raw_os_error()
                    .map_or_else(|| error.kind().into(), io::Error::from_raw_os_error));
            }
        };
        let mut byte = [0];
        loop {
            match file.read(&mut byte) {
                Ok(0) => return Ok(None),
                Ok(_) => return Ok(Some(byte[0])),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => system::wait(file)?,
                Err(error) => return Err(error),
            }
        }
    }
}

impl FromStr for Descriptor {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = text.parse()?;
        Ok(Self { number, file: Arc::new(system::take(number)) })
    }
}

#[cfg(target_os = "linux")]
mod system {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};
    use std::collections::BTreeSet;
    use std::fs::{self, File};
    use std::io::{self, Seek as _, SeekFrom};
    use std::sync::LazyLock;

    /// The numbers that were open before this program opened anything; `None` where the system does not tell.
    static HANDED_OVER: LazyLock<Option<BTreeSet<u32>>> = LazyLock::new(|| {
        let open = fs::read_dir("/proc/self/fd").ok()?.flatten();
        let mut open: BTreeSet<u32> =
            open.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
        // The folder that was listed has a number too, and is closed again.
        open.retain(|number| fs::symlink_metadata(format!("/proc/self/fd/{number}")).is_ok());
        Some(open)
    });

    /// Duplicates it. The one call for this that takes a number and is safe is the one for a descriptor of another process.
    pub fn take(number: u32) -> io::Result<File> {
        let wanted = i32::try_from(number).map_err(|_| Errno::BADF)?;
        if HANDED_OVER.as_ref().is_some_and(|open| !open.contains(&number)) {
            return Err(Errno::BADF.into());
        }
        let duplicate = pidfd_open(getpid(), PidfdFlags::empty())
            .and_then(|this| pidfd_getfd(this, wanted, PidfdGetfdFlags::empty()));
        match duplicate {
            Ok(duplicate) => Ok(duplicate.into()),
            // Linux before 5.6, and containers that forbid the call.
            Err(Errno::NOSYS | Errno::PERM) if number == 0 => super::standard_input(),
            Err(Errno::NOSYS | Errno::PERM) => open_anew(number),
            Err(error) => Err(error.into()),
        }
    }

    /// What comes closest: the same file, at the place where the descriptor stands.
    fn open_anew(number: u32) -> io::Result<File> {
        let mut file = File::open(format!("/proc/self/fd/{number}"))?;
        if file.metadata()?.is_file() {
            let about = fs::read_to_string(format!("/proc/self/fdinfo/{number}"))?;
            let place = about.lines().find_map(|line| line.strip_prefix("pos:")?.trim().parse().ok());
            file.seek(SeekFrom::Start(place.unwrap_or(0)))?;
        }
        Ok(file)
    }

    /// Waits until there is something to read: whoever handed the descriptor over may have set it not to wait.
    pub fn wait(file: &File) -> io::Result<()> {
        match poll(&mut [PollFd::new(file, PollFlags::IN)], None) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
mod system {
    use std::fs::File;
    use std::io;

    /// Here, unlike on Linux, opening this name duplicates the descriptor.
    pub fn take(number: u32) -> io::Result<File> {
        if number == 0 { super::standard_input() } else { File::open(format!("/dev/fd/{number}")) }
    }

    pub fn wait(_: &File) -> io::Result<()> {
        Err(io::ErrorKind::WouldBlock.into())
    }
}

#[cfg(not(unix))]
mod system {
    use std::fs::File;
    use std::io;

    /// Only standard input has a number here.
    pub fn take(number: u32) -> io::Result<File> {
        if number == 0 { super::standard_input() } else { Err(io::ErrorKind::Unsupported.into()) }
    }

    pub fn wait(_: &File) -> io::Result<()> {
        Err(io::ErrorKind::WouldBlock.into())
    }
}

/// Standard input without the buffer of the library, which reads ahead.
#[cfg(unix)]
fn standard_input() -> io::Result<File> {
    use std::os::fd::AsFd as _;
    Ok(io::stdin().as_fd().try_clone_to_owned()?.into())
}

/// Standard input without the buffer of the library, which reads ahead.
#[cfg(windows)]
fn standard_input() -> io::Result<File> {
    use std::os::windows::io::AsHandle as _;
    Ok(io::stdin().as_handle().try_clone_to_owned()?.into())
}
