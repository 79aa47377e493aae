//! The running program: what a test does with its window.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::driver::{Driver, free_port};
use crate::element::Element;
use crate::error::Error;
use crate::fixture::Fixture;
use crate::key::{Key, Modifier};
use crate::manager;
use crate::process;
use crate::program::Program;
use crate::session::Session;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// How long a test waits for something, unless it says otherwise.
const PATIENCE: Duration = Duration::from_secs(15);

/// How often a test looks again while it waits.
pub(crate) const PAUSE: Duration = Duration::from_millis(25);

/// The program in its window.
#[derive(Debug)]
pub struct App {
    program: PathBuf,
    environment: Vec<(String, String)>,
    log: PathBuf,
    trace: Option<PathBuf>,
    pub(crate) patience: Duration,
    running: Option<Running>,
}

/// The program, the driver beside it, and the session between them; dropped in this order.
#[derive(Debug)]
struct Running {
    session: Session,
    _driver: Driver,
    program: Program,
}

impl App {
    /// Starts the program that `ATPAZIT_APP` names and waits for its page.
    ///
    /// # Errors
    /// [`Error::NoProgram`], [`Error::System`], [`Error::TimedOut`], or [`Error::Refused`] with
    /// `session not created` if the program does not let itself be driven.
    pub fn start(fixture: &Fixture) -> Result<Self, Error> {
        Self::start_under(fixture, None)
    }

    /// Starts the program under `strace`, which writes down every socket and every file that is opened to be written, of the
    /// program and of its engine processes; [`crate::Trace::read`] reads it. [`App::kill`] it: ended otherwise it may outlive
    /// its tracer.
    ///
    /// # Errors
    /// Those of [`App::start`].
    pub fn start_traced(fixture: &Fixture) -> Result<Self, Error> {
        Self::start_under(fixture, Some(fixture.trace()))
    }

    fn start_under(fixture: &Fixture, trace: Option<PathBuf>) -> Result<Self, Error> {
        let mut app = Self {
            program: program()?,
            environment: fixture.environment(),
            log: fixture.log(),
            trace,
            patience: PATIENCE,
            running: None,
        };
        app.open()?;
        Ok(app)
    }

    /// Sets how long every wait of this program lasts at most.
    pub fn set_patience(&mut self, patience: Duration) {
        self.patience = patience;
    }

    /// Kills the program and its engine at once, without a chance to tidy up, as a power cut would.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn kill(&mut self) -> Result<(), Error> {
        match self.running.take() {
            Some(mut running) => running.program.kill(),
            None => Ok(()),
        }
    }

    /// Starts the program again with the same folders; ends it first if it runs.
    ///
    /// # Errors
    /// Those of [`App::start`].
    pub fn restart(&mut self) -> Result<(), Error> {
        self.kill()?;
        self.open()
    }

    /// Closes the window as its ✕ and Alt+F4 do, waits until the program has ended, and starts it again.
    ///
    /// # Errors
    /// [`Error::TimedOut`] if it does not end; those of [`App::start`].
    pub fn close_and_restart(&mut self) -> Result<(), Error> {
        manager::close(self.process_id()?)?;
        let end = Instant::now() + self.patience;
        while self.running.as_mut().is_some_and(|running| running.program.is_running()) {
            if Instant::now() > end {
                return Err(Error::TimedOut { what: "the program to end".into(), page: self.page() });
            }
            std::thread::sleep(PAUSE);
        }
        self.restart()
    }

    /// Gives the window a size, in pixels of the display; the page follows a little later. Less than the program allows is not taken.
    ///
    /// # Errors
    /// [`Error::System`], [`Error::NotRunning`].
    pub fn resize(&self, width: u32, height: u32) -> Result<(), Error> {
        manager::resize(self.process_id()?, width, height)
    }

    /// Kills the engine's processes that show a page, as a crash would.
    ///
    /// # Errors
    /// [`Error::NotRunning`], [`Error::System`].
    pub fn kill_pages(&self) -> Result<(), Error> {
        process::kill(&self.page_process_ids()?)
    }

    /// Ends the program and the driver.
    ///
    /// # Errors
    /// [`Error::System`].
    pub fn quit(mut self) -> Result<(), Error> {
        self.kill()
    }

    /// Returns the id of the program's own process, for its memory or its open files.
    ///
    /// # Errors
    /// [`Error::NotRunning`].
    pub fn process_id(&self) -> Result<u32, Error> {
        Ok(self.running.as_ref().ok_or(Error::NotRunning)?.program.id())
    }

    /// Returns the ids of the program's own process and of all its engine processes.
    ///
    /// # Errors
    /// [`Error::NotRunning`].
    pub fn process_ids(&self) -> Result<Vec<u32>, Error> {
        let own = self.process_id()?;
        Ok(std::iter::once(own).chain(process::descendants(own)).collect())
    }

    /// Returns the ids of the engine's processes that show a page.
    ///
    /// # Errors
    /// [`Error::NotRunning`].
    pub fn page_process_ids(&self) -> Result<Vec<u32>, Error> {
        Ok(process::pages(self.process_id()?))
    }

    /// Returns the window's title.
    ///
    /// # Errors
    /// [`Error::NotRunning`], [`Error::Refused`].
    pub fn title(&self) -> Result<String, Error> {
        Ok(self.session()?.ask("/title")?.as_str().unwrap_or_default().to_owned())
    }

    /// Returns everything the page shows as text.
    ///
    /// # Errors
    /// [`Error::NotRunning`], [`Error::Refused`].
    pub fn text(&self) -> Result<String, Error> {
        let text = self.execute("return document.body ? document.body.innerText : ''", &[])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Finds the first element that a selector matches, now.
    ///
    /// # Errors
    /// [`Error::Refused`] with `no such element` if there is none; [`Error::NotRunning`].
    pub fn find(&self, css: &str) -> Result<Element<'_>, Error> {
        let none = || Error::Refused {
            command: format!("finding `{css}`"),
            code: "no such element".into(),
            message: self.page(),
        };
        self.find_all(css)?.into_iter().next().ok_or_else(none)
    }

    /// Finds every element that a selector matches, now.
    ///
    /// # Errors
    /// [`Error::Refused`] for a selector that is none; [`Error::NotRunning`].
    pub fn find_all(&self, css: &str) -> Result<Vec<Element<'_>>, Error> {
        let session = self.session()?;
        let found = session.elements("", css)?;
        Ok(found.iter().map(|reference| Element::new(session, reference)).collect())
    }

    /// Returns the element that has the focus.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::NotRunning`].
    pub fn focused(&self) -> Result<Element<'_>, Error> {
        let session = self.session()?;
        Ok(Element::new(session, &session.focused()?))
    }

    /// Presses a key and lets it go, wherever the focus is.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::NotRunning`].
    pub fn press(&self, key: Key) -> Result<(), Error> {
        self.session()?.press(&[], key)
    }

    /// Presses a key while others are held, wherever the focus is.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::NotRunning`].
    pub fn press_with(&self, held: &[Modifier], key: Key) -> Result<(), Error> {
        self.session()?.press(held, key)
    }

    /// Types a text wherever the focus is, key by key.
    ///
    /// # Errors
    /// [`Error::Refused`], [`Error::NotRunning`].
    pub fn type_text(&self, text: &str) -> Result<(), Error> {
        text.chars().try_for_each(|character| self.press(Key::Character(character)))
    }

    /// Runs the body of a function in the page and returns what it returns; `arguments[0]` is the first argument.
    ///
    /// # Errors
    /// [`Error::Refused`] with `javascript error` if it throws; [`Error::NotRunning`].
    pub fn execute(&self, script: &str, arguments: &[Value]) -> Result<Value, Error> {
        self.session()?.execute(script, arguments)
    }

    /// Writes what the window shows to a file, as PNG, in a folder that it makes; only where [`pictures`] are wanted, else the engine never answers.
    ///
    /// # Errors
    /// [`Error::System`], [`Error::Unreadable`], [`Error::Refused`], [`Error::NotRunning`].
    pub fn screenshot(&self, file: &Path) -> Result<(), Error> {
        let picture = self.session()?.ask("/screenshot")?;
        let picture = picture.as_str().and_then(|picture| STANDARD.decode(picture).ok());
        let picture = picture.ok_or_else(|| Error::Unreadable("it holds no picture".into()))?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(Error::system("the folder of pictures"))?;
        }
        std::fs::write(file, picture).map_err(Error::system("writing the picture"))
    }

    fn session(&self) -> Result<&Session, Error> {
        self.running.as_ref().map(|running| &running.session).ok_or(Error::NotRunning)
    }

    fn open(&mut self) -> Result<(), Error> {
        let port = free_port()?;
        let trace = self.trace.as_deref();
        let program = Program::start(&self.program, port, &self.environment, &self.log, trace)?;
        let driver = Driver::start(port, &self.log)?;
        let session = Session::open(driver.port())?;
        self.running = Some(Running { session, _driver: driver, program });
        self.wait_until("the page to load", |app| {
            Ok(app.execute("return document.readyState", &[])? == "complete")
        })
    }
}

/// Returns the folder in which pictures of the window are wanted: `ATPAZIT_SHOTS`.
#[must_use]
pub fn pictures() -> Option<PathBuf> {
    std::env::var_os("ATPAZIT_SHOTS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// The program that `ATPAZIT_APP` names.
///
/// # Errors
/// [`Error::NoProgram`].
pub(crate) fn program() -> Result<PathBuf, Error> {
    let program = std::env::var_os("ATPAZIT_APP").filter(|path| !path.is_empty()).ok_or(Error::NoProgram)?;
    Ok(program.into())
}
