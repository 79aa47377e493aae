//! The program without its window, in a process of its own: it does what it is told, and says what it begins and what it did.
//!
//! The parent is the test; the child is the same test program, started again for the one ignored test that calls [`serve`].

use crate::common::{create, unlock};
use crate::interviewer::{Dice, Step, next_step};
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::session::Session;
use atpazit_desktop::sound::microphone::RecordingSlot;
use screening::CaseId;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The ignored test that calls [`serve`].
const ENTRY: &str = "the_program_in_a_process_of_its_own";

const FOLDER: &str = "ATPAZIT_TEST_FOLDER";

/// Where a message begins: the child's standard output carries words of the test program, too.
const MARK: char = '\u{2}';

/// What the child is told to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Order {
    Create(String),
    Unlock(String),
    Lock,
    /// So many steps of an officer, by these dice; without a number, for ever.
    Work(u64, Option<u32>),
}

/// One thing that the child does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Task {
    Create,
    Unlock,
    Lock,
    Step(Option<CaseId>, Step),
}

/// What the child says. Once it has said that something is done, that is acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Said {
    Begins(Task),
    /// The case that lies open afterwards, or the code with which it was refused.
    Did(Task, Result<Option<CaseId>, String>),
}

/// The running child.
pub struct Program {
    child: Child,
    orders: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Program {
    /// Starts the child on a folder.
    pub fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", ENTRY, "--ignored", "--nocapture", "--test-threads=1"])
            .env(FOLDER, folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (orders, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self { child, orders, output: BufReader::new(output) }
    }

    pub fn order(&mut self, order: &Order) {
        writeln!(self.orders, "{}", serde_json::to_string(order).unwrap()).unwrap();
        self.orders.flush().unwrap();
    }

    /// The next thing that the child says; nothing when it has ended.
    pub fn hear(&mut self) -> Option<Said> {
        let mut line = String::new();
        loop {
            line.clear();
            if self.output.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // A line that was cut off by the end of the process acknowledges nothing.
            if let Some(message) = line.strip_suffix('\n').and_then(|line| line.strip_prefix(MARK)) {
                return Some(parse(message));
            }
        }
    }

    /// Waits until the child has done what it was told, and says how it went.
    pub fn does(&mut self, order: &Order) -> Result<Option<CaseId>, String> {
        self.order(order);
        self.ends()
    }

    /// Waits until the child has done one thing, and says how it went.
    pub fn ends(&mut self) -> Result<Option<CaseId>, String> {
        loop {
            match self.hear().expect("the program runs") {
                Said::Begins(_) => {}
                Said::Did(_, how) => return how,
            }
        }
    }

    /// Kills the child at once, as a power cut would.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Stops the child where it is, until it is let go on.
    pub fn stop(&self) {
        self.signal("-STOP");
    }

    pub fn go_on(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, name: &str) {
        let status = Command::new("kill").args([name, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // A test that failed must leave no process behind, not even a stopped one.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The child: takes orders until nobody gives any.
pub fn serve() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let session = Session::with(DataFolder::named(folder), None, RecordingSlot::new());
    for order in io::stdin().lock().lines() {
        match parse(&order.unwrap()) {
            Order::Create(passphrase) => does(Task::Create, || {
                create(&session, &passphrase).map_err(|error| error.code.as_str())?;
                Ok(None)
            }),
            Order::Unlock(passphrase) => does(Task::Unlock, || {
                unlock(&session, &passphrase).map_err(|error| error.code.as_str())?;
                Ok(None)
            }),
            Order::Lock => does(Task::Lock, || {
                session.lock().map_err(|error| error.code.as_str())?;
                Ok(None)
            }),
            Order::Work(seed, steps) => {
                let mut dice = Dice(seed);
                let mut done = 0;
                while steps.is_none_or(|steps| done < steps) {
                    let (on, step) = next_step(&session, &mut dice, done);
                    does(Task::Step(on, step.clone()), || step.clone().take(&session));
                    done += 1;
                }
            }
        }
    }
}

fn does(task: Task, what: impl FnOnce() -> Result<Option<CaseId>, String>) {
    say(&Said::Begins(task.clone()));
    say(&Said::Did(task, what()));
}

fn say(said: &Said) {
    let message = format!("\n{MARK}{}\n", serde_json::to_string(said).unwrap());
    let mut output = io::stdout().lock();
    output.write_all(message.as_bytes()).and_then(|()| output.flush()).unwrap();
}

fn parse<T: DeserializeOwned>(message: &str) -> T {
    serde_json::from_str(message).unwrap()
}
