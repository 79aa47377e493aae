//! Drives the real window from outside: starts the program, finds, types, presses, reads, kills.
//!
//! Speaks `WebDriver` with `WebKitGTK`'s own driver. Deliberately knows no crate of the program and none of its types:
//! what these tests prove, a person at the keyboard could see.
//!
//! ```no_run
//! use e2e::{App, Fixture, Key};
//!
//! # fn main() -> Result<(), e2e::Error> {
//! let fixture = Fixture::new()?;
//! let mut app = App::start(&fixture)?;
//! app.wait_for("input[type=password]")?.type_text("seven invented words")?;
//! app.press(Key::Enter)?;
//! app.wait_for_text("Cases")?;
//! app.kill()?; // as a power cut would
//! app.restart()?;
//! app.wait_for("input[type=password]")?;
//! app.quit()?;
//! assert!(fixture.files_containing("seven invented words")?.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! The program under test is named by `ATPAZIT_APP`; `cargo xtask test --only e2e` builds it and gives the tests a
//! display and a session bus of their own.

mod app;
mod bus;
mod driver;
mod element;
mod error;
mod fixture;
mod http;
mod key;
pub mod key_file;
pub mod keyboard;
pub mod logind;
mod manager;
pub mod memory;
pub mod officer;
mod plain;
mod process;
mod program;
mod session;
pub mod spoken;
mod trace;
mod wait;

pub use app::{App, pictures};
pub use bus::Bus;
pub use element::Element;
pub use error::Error;
pub use fixture::Fixture;
pub use key::{Key, Modifier};
pub use plain::Plain;
pub use trace::{Socket, Trace};
