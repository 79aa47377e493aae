//! Commands around backups. Making or restoring one takes as long as its bytes do: how far it is, and stopping it, never wait for it.

use super::vault::accept;
use super::{Shown, blocking};
use crate::copies::source::CopySource;
use crate::error::CommandError;
use crate::host::folders;
use crate::screen;
use crate::screen::backups::BackupProgress;
use crate::session::Session;
use ::vault::{ErrorCode, Passphrase};
use tauri::{AppHandle, State};

/// Makes a backup in a place that is offered, sealed by a passphrase of its own.
#[tauri::command]
pub async fn back_up(app: AppHandle, folder: String, passphrase: String) -> Shown {
    let passphrase = accept(passphrase)?;
    blocking(app, move |session| {
        let folder = folders::offered(&folder)?;
        session.at_desk(|desk| desk.back_up(&folder, &passphrase, session.copy_progress()))
    })
    .await
}

/// Reads a backup that is offered to its end, and says whether it is sound.
#[tauri::command]
pub async fn check_backup(app: AppHandle, source: String, passphrase: String) -> Shown {
    let passphrase = sealing(passphrase)?;
    blocking(app, move |session| {
        let file = CopySource::backup(&source)?;
        session.at_desk(|desk| desk.check_backup(&file, &passphrase, session.copy_progress()))
    })
    .await
}

/// Restores the vault from a copy that is offered; what was there is put aside.
#[tauri::command]
pub async fn restore(app: AppHandle, source: String, passphrase: String) -> Shown {
    let passphrase = sealing(passphrase)?;
    blocking(app, move |session| {
        session.step(|state| state.restore(&source, &passphrase, session.copy_progress()))
    })
    .await
}

/// Says how far the backup is.
#[tauri::command(async)]
pub fn backup_progress(session: State<'_, Session>) -> BackupProgress {
    screen::backups::progress(session.copy_progress())
}

/// Stops the backup under way; nothing of it is left.
#[tauri::command(async)]
pub fn stop_backup(session: State<'_, Session>) {
    session.copy_progress().stop();
}

/// A passphrase by which something was sealed; one that could never have been chosen is simply the wrong one.
fn sealing(passphrase: String) -> Result<Passphrase, CommandError> {
    Passphrase::new(passphrase).map_err(|_| CommandError::new(ErrorCode::WrongSeal))
}
