//! The commands that the window may call. Each is one step on the session; what happens stands in `desk`, what is shown in `show`.

#![allow(clippy::needless_pass_by_value, reason = "the window's arguments and Tauri's state come by value")]
#![allow(
    clippy::missing_errors_doc,
    reason = "every error is a `CommandError`; which ones stands at the step in `desk`"
)]

pub mod backup;
pub mod case;
pub mod draft;
pub mod hearing;
pub mod interview;
pub mod lettering;
pub mod log;
pub mod observation;
pub mod people;
pub mod recording;
pub mod recovery;
pub mod referral;
pub mod result;
pub mod rights;
pub mod rules;
pub mod self_answer;
pub mod settings;
pub mod vault;

use crate::error::CommandError;
use crate::session::Session;
use crate::view::Frame;
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Manager};

/// What a command returns.
pub type Shown = Result<Frame, CommandError>;

/// Devices and disks may take seconds: they wait where nothing else has to wait for them.
async fn blocking(app: AppHandle, step: impl FnOnce(&Session) -> Shown + Send + 'static) -> Shown {
    let done = spawn_blocking(move || step(&app.state::<Session>())).await;
    done.unwrap_or_else(|_| Err(CommandError::new("internal")))
}
