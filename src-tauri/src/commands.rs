//! The commands that the window may call. Each is one step on the session; what happens stands in `desk`, what is shown in `screen`.

#![allow(clippy::needless_pass_by_value, reason = "the window's arguments and Tauri's state come by value")]
#![allow(
    clippy::missing_errors_doc,
    reason = "every error is a `CommandError`; which ones stands at the step in `desk`"
)]

pub mod backup;
pub mod case;
pub mod confirmation;
pub mod conversation;
pub mod draft;
pub mod exchange;
pub mod hearing;
pub mod interview;
pub mod lettering;
pub mod log;
pub mod navigation;
pub mod observation;
pub mod people;
pub mod practice;
pub mod printing;
pub mod received;
pub mod recording;
pub mod recovery;
pub mod referral;
pub mod result;
pub mod review;
pub mod rights;
pub mod rules;
pub mod self_answer;
pub mod settings;
pub mod vault;

use crate::error::CommandError;
use crate::screen::Frame;
use crate::session::Session;
use ::vault::ErrorCode;
use tauri::async_runtime::spawn_blocking;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager};

macro_rules! commands {
    ($($topic:ident::{$($command:ident),* $(,)?}),* $(,)?) => {
        /// Every command, by the file in which it stands.
        pub const COMMANDS: &[(&str, &[&str])] =
            &[$((stringify!($topic), &[$(stringify!($command)),*])),*];

        /// Runs the command that the window calls.
        pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($($topic::$command),*),*]
        }
    };
}

include!("commands/list.rs");

/// What a command returns.
pub type Shown = Result<Frame, CommandError>;

/// Devices, disks and pages that are laid out may take seconds: they wait where nothing else has to wait for them, least of all what
/// is being typed.
async fn blocking<T: Send + 'static>(
    app: AppHandle,
    step: impl FnOnce(&Session) -> Result<T, CommandError> + Send + 'static,
) -> Result<T, CommandError> {
    let done = spawn_blocking(move || step(&app.state::<Session>())).await;
    done.unwrap_or_else(|_| Err(CommandError::new(ErrorCode::Internal)))
}
