//! The commands that the window may call. Each is one step on the session; what happens stands in `desk`, what is shown in `show`.

#![allow(clippy::needless_pass_by_value, reason = "the window's arguments and Tauri's state come by value")]
#![allow(
    clippy::missing_errors_doc,
    reason = "every error is a `CommandError`; which ones stands at the step in `desk`"
)]

pub mod backup;
pub mod case;
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
use crate::view::Frame;

/// What a command returns.
pub type Shown = Result<Frame, CommandError>;
