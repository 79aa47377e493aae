//! What is exchanged with other institutions: the own address, theirs, what comes in, and what was received.

use super::folder::{PlaceView, places};
use super::message::{Choice, Message, choices};
use super::time;
use crate::desk::Desk;
use crate::desk::exchange::{Incomer, Outcome};
use crate::error::CommandError;
use crate::host::folders;
use screening::{DeclineReason, Recipient, ReferralStatus};
use sealing::words;
use serde::Serialize;
use std::path::Path;
use ts_rs::TS;
use vault::{KnownAddress, Member, Received};

/// What is exchanged.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExchangeView {
    /// Whether the role sets addresses and the folder.
    pub administers: bool,
    /// Under which name others know this institution.
    pub name: String,
    /// What kind of recipient it is.
    pub kind: Option<Recipient>,
    /// The kinds that there are.
    pub kinds: Vec<Choice<Recipient>>,
    /// The own fingerprint, to be read out.
    pub words: Vec<String>,
    /// Where the own address was saved last.
    pub address_saved: Option<String>,
    /// The exchange folder.
    pub folder: Option<String>,
    /// Whether it is there now.
    pub folder_there: bool,
    /// The addresses of others.
    pub addresses: Vec<AddressView>,
    /// Folders in which the own address can be saved.
    pub places: Vec<PlaceView>,
    /// Folders in which something can be looked for.
    pub searched: Vec<PlaceView>,
    /// What came in at the last look.
    pub found: Vec<IncomerView>,
    /// When that was, RFC 3339.
    pub looked_at: Option<String>,
    /// What others handed over; nothing for whoever does not receive.
    pub received: Option<Vec<ReceivedRow>>,
}

/// The address of another institution.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddressView {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// The name.
    pub name: String,
    /// What kind of recipient it is.
    pub kind: Option<Message>,
    /// The fingerprint, to be compared.
    pub words: Vec<String>,
    /// When it was compared, RFC 3339.
    pub confirmed_at: Option<String>,
    /// Whether another one of the same name is in use until this one is confirmed.
    pub replaces: bool,
}

/// A file that was found.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncomerView {
    /// Its name.
    pub file: String,
    /// What came of it.
    pub message: Message,
    /// What a receipt tells.
    pub told: Option<Message>,
    /// Whether it was refused.
    pub refused: bool,
}

/// One of what was received.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceivedRow {
    /// The hand-over.
    pub id: String,
    /// The sender's code of the case.
    pub code: String,
    /// Who sent it; nothing where the sender is not known.
    pub sender: Option<String>,
    /// When it was taken in, RFC 3339.
    pub received_at: String,
    /// What was told of it last.
    pub status: Message,
    /// Whether nothing was told yet.
    pub due: bool,
    /// Who works on it.
    pub assigned: Option<String>,
}

/// What is exchanged with other institutions.
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk, address_saved: Option<&Path>) -> Result<ExchangeView, CommandError> {
    let (roles, settings) = (desk.vault.member().roles, desk.vault.exchange_settings()?);
    let addresses = desk.vault.addresses()?;
    let own = desk.vault.own_fingerprint()?;
    let members = desk.vault.colleagues()?;
    let received = roles.recipient.then(|| desk.vault.received()).transpose()?;
    Ok(ExchangeView {
        administers: roles.administrator,
        kinds: choices(Recipient::ALL, Recipient::as_str, "recipient"),
        words: own.iter().flat_map(words::fingerprint).map(str::to_owned).collect(),
        address_saved: address_saved.map(|path| path.display().to_string()),
        folder_there: settings.folder.as_ref().is_some_and(|folder| folder.is_dir()),
        folder: settings.folder.map(|folder| folder.display().to_string()),
        name: settings.name,
        kind: settings.kind,
        places: places(folders::all()),
        searched: places(folders::searched()),
        found: desk.incoming.found.iter().map(incomer).collect(),
        looked_at: desk.incoming.looked_at.map(time),
        received: received
            .map(|received| received.iter().map(|one| row(one, &addresses, &members)).collect()),
        addresses: addresses.iter().map(|known| address(known, &addresses)).collect(),
    })
}

fn address(known: &KnownAddress, all: &[KnownAddress]) -> AddressView {
    let KnownAddress { id, address, confirmed_at, .. } = known;
    let in_use = |other: &KnownAddress| {
        other.id != *id && other.address.name == address.name && other.confirmed_at.is_some()
    };
    AddressView {
        id: id.0,
        name: address.name.clone(),
        kind: address.kind.map(|kind| Message::new(format!("recipient-{}", kind.as_str()))),
        words: words::fingerprint(&address.fingerprint().0).map(str::to_owned).to_vec(),
        confirmed_at: confirmed_at.map(time),
        replaces: confirmed_at.is_none() && all.iter().any(in_use),
    }
}

/// What came of a file, in words.
pub fn incomer(incomer: &Incomer) -> IncomerView {
    let message = match &incomer.outcome {
        Outcome::Receipt(code, _) => Message::new("incoming-receipt").text("code", code.as_str()),
        Outcome::Received(code) => Message::new("incoming-received").text("code", code.as_str()),
        Outcome::Address(name) => Message::new("incoming-address").text("name", name),
        Outcome::Known => Message::new("incoming-known"),
        Outcome::Refused(why) => Message::new(format!("incoming-{}", why.as_str())),
    };
    let told = match &incomer.outcome {
        Outcome::Receipt(_, told) => Some(status(Some(*told))),
        _ => None,
    };
    let refused = matches!(incomer.outcome, Outcome::Refused(_));
    IncomerView { file: incomer.file.clone(), message, told, refused }
}

fn row(received: &Received, addresses: &[KnownAddress], members: &[Member]) -> ReceivedRow {
    let sender = addresses.iter().find(|known| Some(known.id) == received.sender);
    let assigned = members.iter().find(|member| Some(member.id) == received.assigned);
    ReceivedRow {
        id: received.id.to_string(),
        code: received.code.to_string(),
        sender: sender.map(|known| known.address.name.clone()),
        received_at: time(received.received_at),
        status: status(received.answers.last().map(|answer| answer.feedback.status())),
        due: received.answers.is_empty(),
        assigned: assigned.map(|member| member.name.clone()),
    }
}

/// What was told last, in words.
pub fn status(told: Option<ReferralStatus>) -> Message {
    Message::new(told.map_or("status-none".to_owned(), |status| format!("doc-became-{}", status.as_str())))
}

/// What a recipient can tell, and why it can decline.
pub fn statuses() -> (Vec<Choice<ReferralStatus>>, Vec<Choice<DeclineReason>>) {
    (
        choices(ReferralStatus::ALL, ReferralStatus::as_str, "doc-became"),
        choices(DeclineReason::ALL, DeclineReason::as_str, "doc-declined"),
    )
}
