//! Shows the hand-over: proposed recipients first, with why and by when, then the other ones.

use super::cases::head;
use super::{choice, time};
use crate::desk::referral::proposals;
use crate::desk::{Desk, OpenCase};
use crate::error::CommandError;
use crate::host::folders;
use crate::view::message::Message;
use crate::view::referral::{BlockView, RecipientView, ReferralView, SavedView};
use content::Catalogue;
use documents::LANGUAGES;
use screening::recipient::{Allowance, allowance};
use screening::route::Proposal;
use screening::{Block, Recipient};

/// The hand-over of the case that lies open.
///
/// # Errors
/// `not-finished` without a frozen screening and the officer's decision; what the vault says.
pub fn referral(desk: &Desk) -> Result<ReferralView, CommandError> {
    let open = desk.case()?;
    let screening = open.screening.as_ref().filter(|_| open.decision.is_some());
    let screening = screening.ok_or_else(|| CommandError::new("not-finished"))?;
    let proposals = proposals(screening);
    let others = Recipient::ALL.iter().filter(|other| !proposals.iter().any(|p| p.recipient == **other));
    let mut recipients = Vec::new();
    for proposal in &proposals {
        recipients.push(recipient(desk, proposal.recipient, Some(proposal))?);
    }
    for other in others {
        recipients.push(recipient(desk, *other, None)?);
    }
    let handover = &open.handover;
    let child = screening.facts.age_or_unsure().is_treated_as_child();
    Ok(ReferralView {
        case: head(&open.case),
        introduction: Message::new(if child {
            "handover-introduction-child"
        } else {
            "handover-introduction-adult"
        }),
        previewed: handover.shown().map_or("", Recipient::as_str).to_owned(),
        language: handover.language.clone().unwrap_or_else(|| LANGUAGES[0].to_owned()),
        languages: LANGUAGES.map(|tag| choice(tag, format!("document-language-{tag}"))).to_vec(),
        places: folders::all(),
        contacts_note: Message::new("handover-contacts-unverified")
            .text("checked", month(Catalogue::embedded().routes().checked.as_str())),
        office_missing: desk
            .vault
            .office()?
            .is_none_or(|office| office.body.is_empty() || office.contact.is_empty()),
        saved: saved(open),
        recipients,
    })
}

fn recipient(desk: &Desk, id: Recipient, proposal: Option<&Proposal>) -> Result<RecipientView, CommandError> {
    let draft = desk.draft(id)?;
    let blocks = Block::ALL.iter().filter(|block| allowance(id, **block) == Allowance::WithConsent);
    Ok(RecipientView {
        id: id.as_str().to_owned(),
        message: Message::new(format!("recipient-{}", id.as_str())),
        reason: proposal.map(|proposal| Message::new(&proposal.reason)),
        within: proposal.map(|proposal| Message::new(format!("within-{}", proposal.within.as_str()))),
        proposed: proposal.is_some(),
        consent_needed: proposal.is_none_or(|proposal| proposal.consent),
        chosen: draft.chosen,
        blocks: blocks
            // The annex about the exploiter and the note on non-punishment come with a later version.
            .filter(|block| !matches!(block, Block::Exploiter | Block::NonPunishment))
            .map(|block| BlockView {
                id: block.as_str().to_owned(),
                message: Message::new(format!("block-{}", block.as_str())),
                agreed: draft.consent.blocks.contains(block),
            })
            .collect(),
        contact_name: draft.contact.name,
        contact_how: draft.contact.how,
    })
}

/// A month in digits, as every desk language reads it.
fn month(checked: &str) -> String {
    checked.split_once('-').map_or_else(|| checked.to_owned(), |(year, month)| format!("{month}/{year}"))
}

fn saved(open: &OpenCase) -> Vec<SavedView> {
    let records = open.handover.records.iter();
    records
        .map(|record| SavedView {
            message: Message::new(format!("recipient-{}", record.consent.recipient.as_str())),
            at: time(record.at),
            path: open.handover.paths.get(&record.at).map(|path| path.display().to_string()),
        })
        .collect()
}
