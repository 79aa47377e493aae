//! One of what others handed over: its pages, and what is told to the sender.

use super::exchange::{status, statuses};
use super::folder::{PlaceView, places};
use super::message::{Choice, Message};
use super::referral::document_languages;
use super::time;
use crate::desk::Desk;
use crate::error::CommandError;
use crate::host::folders;
use screening::{DeclineReason, ReferralStatus};
use serde::Serialize;
use std::path::PathBuf;
use ts_rs::TS;
use uuid::Uuid;

/// One of what others handed over.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceivedView {
    /// The hand-over.
    pub id: String,
    /// The sender's code of the case.
    pub code: String,
    /// Who sent it, by its own word; nothing where it is not signed.
    pub sender: Option<String>,
    /// Whether the sender's address was compared: otherwise the name is its own word alone.
    pub sender_known: bool,
    /// When it was written, RFC 3339.
    pub written_at: String,
    /// When it was taken in, RFC 3339.
    pub received_at: String,
    /// What was told to the sender, the latest first.
    pub answers: Vec<AnswerGivenView>,
    /// What can be told.
    pub statuses: Vec<Choice<ReferralStatus>>,
    /// Why it can be declined.
    pub reasons: Vec<Choice<DeclineReason>>,
    /// Who can work on it.
    pub members: Vec<MemberChoice>,
    /// Who works on it.
    #[ts(type = "number | null")]
    pub assigned: Option<u32>,
    /// The languages in which its pages can be shown.
    pub languages: Vec<Choice>,
    /// Whether a receipt goes back through the exchange folder by itself.
    pub returns: bool,
    /// Folders in which it can be saved.
    pub places: Vec<PlaceView>,
    /// What was saved of it since it was opened.
    pub saved: Vec<String>,
}

/// What was told to a sender.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerGivenView {
    /// What.
    pub message: Message,
    /// Why it was declined.
    pub reason: Option<Message>,
    /// When, RFC 3339.
    pub at: String,
}

/// Somebody who can work on it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MemberChoice {
    /// The number.
    pub id: u32,
    /// The name.
    pub name: String,
}

/// What lies open of what was received.
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk, id: Uuid, saved: &[PathBuf]) -> Result<ReceivedView, CommandError> {
    let (received, package) = desk.received(id)?;
    let (statuses, reasons) = statuses();
    Ok(ReceivedView {
        id: received.id.to_string(),
        code: received.code.to_string(),
        sender: package.sender().map(|sender| sender.name.clone()),
        sender_known: received.sender.is_some(),
        written_at: time(received.written_at),
        received_at: time(received.received_at),
        answers: received
            .answers
            .iter()
            .rev()
            .map(|answer| AnswerGivenView {
                message: status(Some(answer.feedback.status())),
                reason: answer
                    .feedback
                    .reason()
                    .map(|reason| Message::new(format!("doc-declined-{}", reason.as_str()))),
                at: time(answer.at),
            })
            .collect(),
        statuses,
        reasons,
        members: desk
            .vault
            .colleagues()?
            .into_iter()
            .filter(|member| member.roles.recipient)
            .map(|member| MemberChoice { id: member.id.0, name: member.name })
            .collect(),
        assigned: received.assigned.map(|member| member.0),
        languages: document_languages(),
        returns: package.sender().is_some() && desk.vault.exchange_settings()?.folder.is_some(),
        places: places(folders::all()),
        saved: saved.iter().map(|path| path.display().to_string()).collect(),
    })
}
