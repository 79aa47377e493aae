//! Runs another program on bytes: limited in time and in what it may write, and never left behind.

use crate::stop::Stop;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How often a running program is looked at, and how late a sign to stop may come through.
const GLANCE: Duration = Duration::from_millis(10);

/// Says why a program gave no output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It is not there or cannot be run.
    NotStarted,
    /// It ended with an error.
    Failed,
    /// It wrote more than it may.
    TooMuch,
    /// It took longer than it may.
    TimeOut,
    /// It was told to stop.
    Stopped,
}

/// A running program. It is killed and collected when this is dropped, whatever happened before.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a program: `input` to its standard input, its standard output back, its standard error to nobody.
pub fn run(
    mut command: Command,
    input: Vec<u8>,
    most: u64,
    time: Duration,
    stop: &Stop,
) -> Result<Vec<u8>, Broken> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt;
        /// `CREATE_NO_WINDOW`: no console flashes up.
        const NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(NO_WINDOW);
    }
    let end = Instant::now() + time;
    let mut running = Running(command.spawn().map_err(|_| Broken::NotStarted)?);
    let (Some(mut to), Some(from)) = (running.0.stdin.take(), running.0.stdout.take()) else {
        return Err(Broken::NotStarted);
    };
    // Threads of their own: a program that neither reads nor writes would otherwise stop this one. They end when the
    // pipes do, at the latest with the program.
    thread::spawn(move || to.write_all(&input));
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut output = Vec::new();
        let read = from.take(most + 1).read_to_end(&mut output);
        let _ = send.send(read.map(|_| output));
    });
    let output = loop {
        if stop.is_stopped() {
            return Err(Broken::Stopped);
        }
        match receive.recv_timeout(GLANCE) {
            Ok(output) => break output.map_err(|_| Broken::Failed)?,
            Err(RecvTimeoutError::Timeout) if Instant::now() < end => {}
            Err(RecvTimeoutError::Timeout) => return Err(Broken::TimeOut),
            Err(RecvTimeoutError::Disconnected) => return Err(Broken::Failed),
        }
    };
    if output.len() as u64 > most {
        return Err(Broken::TooMuch);
    }
    // Its output has ended; what is left is to end itself.
    loop {
        match running.0.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(output),
            Ok(Some(_)) | Err(_) => return Err(Broken::Failed),
            Ok(None) if Instant::now() >= end => return Err(Broken::TimeOut),
            Ok(None) if stop.wait(Duration::from_millis(1)) => return Err(Broken::Stopped),
            Ok(None) => {}
        }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn sh(script: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn what_goes_in_comes_out_even_when_it_fills_the_pipe() {
        let input = vec![7; 1024 * 1024];
        let output = run(sh("exec cat"), input.clone(), 2 << 20, Duration::from_secs(20), &Stop::default());
        assert_eq!(output, Ok(input));
    }

    #[test]
    fn a_sign_to_stop_kills_it_at_once() {
        let stop = Stop::default();
        let (begun, given) = (Instant::now(), stop.clone());
        thread::spawn(move || {
            thread::sleep(Duration::from_millis(100));
            given.stop();
        });
        let folder = tempfile::tempdir().unwrap();
        let mut command = sh("echo $$ > pid; exec sleep 60");
        command.current_dir(folder.path());
        assert_eq!(run(command, Vec::new(), 1, Duration::from_mins(1), &stop), Err(Broken::Stopped));
        assert!(begun.elapsed() < Duration::from_secs(5));
        let pid = std::fs::read_to_string(folder.path().join("pid")).unwrap();
        let alive =
            Command::new("/bin/sh").args(["-c", &format!("kill -0 {}", pid.trim())]).output().unwrap();
        assert!(!alive.status.success(), "process {pid} is still there");
    }
}
