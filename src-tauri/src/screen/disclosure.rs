//! What a recipient will learn, block by block, before anything leaves; and the ways in which it can leave.

use super::case_head::{CaseHead, head};
use super::folder::{PlaceView, places};
use super::language::{Language, language as language_of};
use super::message::Message;
use super::referral::{SavedView, saved};
use crate::desk::Desk;
use crate::error::CommandError;
use crate::host::folders;
use exchange::{Identifier, IdentifierKind, Known, Text, disclosures};
use screening::referral::TypedField;
use screening::{Block, Recipient};
use serde::Serialize;
use ts_rs::TS;

/// What a recipient will learn.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisclosureView {
    /// The case.
    pub case: CaseHead,
    /// To whom.
    pub recipient: Recipient,
    /// The recipient's name.
    pub message: Message,
    /// The same for the person.
    pub to: Message,
    /// What the recipient will learn, in the person's words.
    pub kinds: Vec<Message>,
    /// The person's language.
    pub person: Language,
    /// The language of the document.
    pub language: String,
    /// What the recipient will learn, in the order of the table.
    pub blocks: Vec<DisclosedBlock>,
    /// How many places are marked that may tell who or where somebody is.
    pub marked: u32,
    /// What the recipient does not get, the evidence annex aside.
    pub held_back: Vec<Message>,
    /// The addresses to which it can be sealed: those of this kind of recipient first.
    pub addresses: Vec<AddressChoice>,
    /// Whether there is an exchange folder.
    pub has_folder: bool,
    /// Folders in which it can be saved.
    pub places: Vec<PlaceView>,
    /// The words by which what was sealed last opens; they are told by another way, and gone when this page is left.
    pub words: Option<String>,
    /// What was handed over so far.
    pub saved: Vec<SavedView>,
}

/// One block.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisclosedBlock {
    /// The id.
    pub id: Block,
    /// Its name.
    pub message: Message,
    /// Whether it is new to the recipient: said where they had something before.
    pub known: Option<Message>,
    /// What somebody typed into it.
    pub texts: Vec<DisclosedText>,
}

/// A text that somebody typed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisclosedText {
    /// Where it stands.
    pub field: Message,
    /// The text in pieces, none of which is changed; a language by its name.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Piece {
    /// The piece.
    pub text: String,
    /// What it looks like, where it may tell who or where somebody is.
    pub mark: Option<Message>,
}

/// An address to which something can be sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddressChoice {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// The name of the institution.
    pub name: String,
    /// Whether it is one of the kind to which is handed over.
    pub fits: bool,
}

/// What the recipient of the open page will learn.
///
/// # Errors
/// `consent-missing`, `not-finished`; what the vault says.
pub fn show(desk: &Desk, recipient: Recipient) -> Result<DisclosureView, CommandError> {
    let open = desk.case()?;
    let language = open.handover.language.clone();
    let language = language.unwrap_or_else(|| documents::languages().next().unwrap_or_default().to_owned());
    let paper = desk.paper(recipient, &language)?;
    let before = desk.known_to(recipient)?.map(|record| record.referral);
    let referral = paper.referral();
    let disclosures = disclosures(referral, before.as_ref());
    let given = referral.blocks();
    let held_back = Block::ALL.iter().filter(|block| !given.contains(block) && **block != Block::Exploiter);
    let mut addresses: Vec<AddressChoice> = desk
        .vault
        .addresses()?
        .into_iter()
        .filter(|known| known.confirmed_at.is_some())
        .map(|known| AddressChoice {
            id: known.id.0,
            fits: known.address.kind == Some(recipient),
            name: known.address.name,
        })
        .collect();
    addresses.sort_by_key(|address| !address.fits);
    let marks = |text: &Text| text.identifiers.len();
    Ok(DisclosureView {
        case: head(&open.case),
        recipient,
        message: Message::new(format!("recipient-{}", recipient.as_str())),
        to: Message::new(format!("letter-to-{}", recipient.as_str())),
        kinds: documents::kinds(&given).into_iter().map(Message::new).collect(),
        person: language_of(&open.case.person_language),
        language,
        marked: super::count(disclosures.iter().flat_map(|one| &one.texts).map(marks).sum()),
        blocks: disclosures
            .iter()
            .map(|one| DisclosedBlock {
                id: one.block,
                message: Message::new(format!("block-{}", one.block.as_str())),
                known: before.as_ref().map(|_| Message::new(known(one.known))),
                texts: one.texts.iter().map(text).collect(),
            })
            .collect(),
        held_back: held_back.map(|block| Message::new(format!("block-{}", block.as_str()))).collect(),
        addresses,
        has_folder: desk.vault.exchange_settings()?.folder.is_some(),
        places: places(folders::all()),
        words: open.handover.words.as_ref().map(|words| words.to_string()),
        saved: saved(open),
    })
}

fn known(known: Known) -> &'static str {
    match known {
        Known::Nothing => "disclosure-new",
        Known::Earlier => "disclosure-changed",
        Known::All => "disclosure-known",
    }
}

fn text(text: &Text) -> DisclosedText {
    let field = match text.field {
        TypedField::Sender => "sender",
        TypedField::Municipality => "municipality",
        TypedField::Language => "language",
        TypedField::ConsentLanguage => "consent-language",
        TypedField::OwnDuty => "own-duty",
        TypedField::OwnWords => "own-words",
        TypedField::NonPunishment => "non-punishment",
        TypedField::Reason => "reason",
        TypedField::ContactName => "contact-name",
        TypedField::ContactHow => "contact-how",
        TypedField::Evidence => "evidence",
        TypedField::EvidenceOther => "evidence-other",
    };
    let language = matches!(text.field, TypedField::Language | TypedField::ConsentLanguage);
    let pieces = if language {
        vec![Piece { text: language_of(text.text).name, mark: None }]
    } else {
        pieces(text.text, &text.identifiers)
    };
    DisclosedText { field: Message::new(format!("disclosed-{field}")), pieces }
}

/// The text, cut where something in it is marked.
fn pieces(text: &str, marked: &[Identifier]) -> Vec<Piece> {
    let (mut pieces, mut end) = (Vec::new(), 0);
    let plain = |text: &str| Piece { text: text.to_owned(), mark: None };
    for identifier in marked {
        let (start, stop) = (identifier.at.start, identifier.at.end);
        let (Some(before), Some(inside)) = (text.get(end..start), text.get(start..stop)) else { continue };
        if !before.is_empty() {
            pieces.push(plain(before));
        }
        let mark = match identifier.kind {
            IdentifierKind::Telephone => "telephone",
            IdentifierKind::PersonalCode => "personal-code",
            IdentifierKind::Document => "document",
            IdentifierKind::Vehicle => "vehicle",
            IdentifierKind::Account => "account",
            IdentifierKind::Address => "address",
            IdentifierKind::Name => "name",
        };
        pieces
            .push(Piece { text: inside.to_owned(), mark: Some(Message::new(format!("identifier-{mark}"))) });
        end = stop;
    }
    if let Some(rest) = text.get(end..).filter(|rest| !rest.is_empty()) {
        pieces.push(plain(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use exchange::identifiers;

    #[test]
    fn a_text_is_cut_at_its_marks_and_stays_whole() {
        for text in ["", "Zvaniet 26123456 vakarā, Brīvības iela 12", "nothing to see", "26123456"] {
            let pieces = pieces(text, &identifiers(text));
            assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
            assert_eq!(pieces.iter().filter(|piece| piece.mark.is_some()).count(), identifiers(text).len());
        }
    }
}
