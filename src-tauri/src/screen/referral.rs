//! The hand-over: to whom, what exactly, and the very pages.

use super::case_head::{CaseHead, head};
use super::contact::{ContactView, contacts};
use super::deadline::{DeadlineView, deadlines};
use super::exchange::{status, statuses};
use super::folder::{PlaceView, places, shown};
use super::message::{Choice, Message, choice};
use super::pages::pages;
use super::rule::{GuidanceView, RuleView, guidance, rule_of};
use super::{month, time};
use crate::clock::{now, today};
use crate::desk::letter::{LetterKind, SavedLetter};
use crate::desk::referral::Preview;
use crate::desk::{Desk, OpenCase};
use crate::error::CommandError;
use crate::form::EvidenceForm;
use crate::host::folders;
use chrono::Local;
use content::Catalogue;
use documents::Unprintable;
use exchange::handover_number;
use screening::recipient::{Allowance, allowance};
use screening::referral::{ConsentBasis, EvidenceBlock};
use screening::route::{CHECK_COUNTS_FOR, Proposal, propose};
use screening::{Block, DeclineReason, Recipient, ReferralStatus, Situation};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use vault::{ErrorCode, KeptDocument};

/// How many groups of a digest are shown, of four digits each.
const DIGEST_GROUPS: usize = 4;

/// The hand-over.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferralView {
    /// The case.
    pub case: CaseHead,
    /// What has to be known first: whose consent is needed.
    pub introduction: Message,
    /// The proposed recipients, then the other ones.
    pub recipients: Vec<RecipientView>,
    /// What is due, overdue first.
    pub deadlines: Vec<DeadlineView>,
    /// What the rules that apply say besides.
    pub guidance: Vec<GuidanceView>,
    /// The recipient whose pages are shown; nothing while none is chosen.
    pub previewed: Option<Recipient>,
    /// The language of the document.
    pub language: String,
    /// The languages in which the document can be made.
    pub languages: Vec<Choice>,
    /// Folders in which the document can be saved.
    pub places: Vec<PlaceView>,
    /// A note about contacts that nobody has checked.
    pub contacts_note: Option<Message>,
    /// A note that the routes were looked through too long ago.
    pub routes_old: Option<Message>,
    /// Whether the referring body and the officer's contact are missing in the settings.
    pub office_missing: bool,
    /// What was handed over so far.
    pub saved: Vec<SavedView>,
    /// Every document that was made of the case, in order.
    pub documents: Vec<DocumentView>,
    /// The letters that were saved while the case lay open.
    pub letters: Vec<LetterView>,
    /// What a recipient can tell.
    pub statuses: Vec<Choice<ReferralStatus>>,
    /// Why a recipient can decline it.
    pub reasons: Vec<Choice<DeclineReason>>,
}

/// A recipient.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipientView {
    /// The id.
    pub id: Recipient,
    /// The name.
    pub message: Message,
    /// Why it is proposed; nothing when it is not.
    pub reason: Option<Message>,
    /// Which rule proposes it.
    pub rule: Option<RuleView>,
    /// By when.
    pub within: Option<Message>,
    /// Whether the route proposes it.
    pub proposed: bool,
    /// Whether the person's consent is needed.
    pub consent_needed: bool,
    /// Whether the person agreed, or it is chosen where no consent is needed.
    pub chosen: bool,
    /// The blocks that need the person's consent.
    pub blocks: Vec<BlockView>,
    /// The person's name, given with consent only.
    pub contact_name: String,
    /// A safe way and time of contact, given with consent only.
    pub contact_how: String,
    /// What was said or seen of the employer or of others, given with consent only: one thing a line.
    pub evidence: EvidenceForm,
    /// Whom one reaches there, as they are offered now; nobody is who is called in emergencies only.
    pub contacts: Vec<ContactView>,
}

/// A block that needs consent.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
    /// The id.
    pub id: Block,
    /// The name.
    pub message: Message,
    /// Whether the person agreed.
    pub agreed: bool,
}

/// A document that was handed over.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// The hand-over.
    pub id: String,
    /// The number by which people name it.
    pub number: String,
    /// To whom.
    pub message: Message,
    /// Whether it rests on the person's consent, so that it can be recalled; its recipient.
    pub recall: Option<Recipient>,
    /// When, RFC 3339.
    pub at: String,
    /// The paths of its files, if they were saved while the case lay open.
    pub paths: Vec<String>,
    /// What the recipient told last.
    pub status: Message,
    /// Why it was declined.
    pub reason: Option<Message>,
    /// When that was told, RFC 3339.
    pub told_at: Option<String>,
    /// Whether the recipient signed it.
    pub signed: bool,
}

/// A document that was made of the case.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// Its number in the case.
    pub number: u32,
    /// What it is.
    pub message: Message,
    /// To which recipient, if to one.
    pub recipient: Option<Message>,
    /// When it was made, RFC 3339.
    pub at: String,
    /// The beginning of its digest, in groups.
    pub digest: String,
}

/// A letter that was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// Which one.
    pub message: Message,
    /// To which recipient, if not to the person.
    pub recipient: Option<Message>,
    /// Where; on paper alone it has no path.
    pub path: Option<String>,
}

/// The pages of a document, exactly as they will be saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// The recipient.
    pub recipient: Recipient,
    /// The language.
    pub language: String,
    /// One picture a page, as `data:image/png;base64,…`.
    pub pages: Vec<String>,
    /// The letters that cannot be printed; their codes stand in their place.
    pub unprintable: Vec<UnprintableView>,
}

/// Letters of one script, typed in one place, that cannot be printed.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnprintableView {
    /// The place on the paper.
    pub place: Message,
    /// The script.
    pub script: Message,
    /// The letters.
    pub letters: String,
}

impl UnprintableView {
    /// What the window is told of letters that cannot be printed.
    pub fn of(found: &Unprintable) -> Self {
        let letters = found.letters.chars().map(String::from).collect::<Vec<_>>().join(" ");
        Self { place: Message::new(found.place), script: Message::new(found.script), letters }
    }
}

/// The languages in which documents can be made.
pub fn document_languages() -> Vec<Choice> {
    documents::languages()
        .filter_map(|tag| Catalogue::embedded().language(tag))
        .map(|language| choice(language.tag.clone(), language.name_of_documents()))
        .collect()
}

/// The hand-over of the case that lies open.
///
/// # Errors
/// `not-finished` without a frozen screening and the officer's decision; what the vault says.
pub fn show(desk: &Desk) -> Result<ReferralView, CommandError> {
    let open = desk.case()?;
    let screening = open.screening.as_ref().filter(|_| open.decision.is_some());
    let screening = screening.ok_or_else(|| CommandError::new(ErrorCode::NotFinished))?;
    let situation = Situation::of(screening);
    let proposals = propose(&desk.basis.routes.routes, &situation);
    let others = Recipient::ALL.iter().filter(|other| !proposals.iter().any(|p| p.recipient == **other));
    // Whoever took their consent back is referred to those alone who need none.
    let may = |to| !open.is_withdrawn() || ConsentBasis::without_agreement(to, &screening.facts).is_some();
    let mut recipients = Vec::new();
    for proposal in proposals.iter().filter(|proposal| may(proposal.recipient)) {
        recipients.push(recipient(desk, proposal.recipient, Some(proposal))?);
    }
    for other in others.filter(|other| may(**other)) {
        recipients.push(recipient(desk, *other, None)?);
    }
    let (handover, routes) = (&open.handover, &desk.basis.routes);
    let (statuses, reasons) = statuses();
    let child = screening.facts.age_or_unsure().is_treated_as_child();
    Ok(ReferralView {
        case: head(&open.case),
        introduction: Message::new(match (open.is_withdrawn(), child) {
            (true, _) => "handover-introduction-withdrawn",
            (false, true) => "handover-introduction-child",
            (false, false) => "handover-introduction-adult",
        }),
        deadlines: deadlines(
            desk.deadlines(screening, &handover.records, open.is_withdrawn()),
            routes,
            &now().with_timezone(&Local),
        ),
        guidance: guidance(routes, &situation, open.is_withdrawn()),
        previewed: handover.shown(),
        language: handover
            .language
            .clone()
            .unwrap_or_else(|| documents::languages().next().unwrap_or_default().to_owned()),
        languages: document_languages(),
        places: places(folders::all()),
        contacts_note: (!routes.is_confirmed()).then(|| {
            Message::new("handover-contacts-unverified").text("checked", month(routes.checked.as_str()))
        }),
        routes_old: routes.checked.is_old(today()).then(|| {
            let checked = Message::new("handover-routes-old").text("checked", month(routes.checked.as_str()));
            checked.number("months", CHECK_COUNTS_FOR)
        }),
        office_missing: desk
            .vault
            .office()?
            .is_none_or(|office| office.body.is_empty() || office.contact.is_empty()),
        saved: saved(open),
        documents: handover.documents.iter().map(document).collect(),
        letters: handover.letters.iter().map(letter).collect(),
        statuses,
        reasons,
        recipients,
    })
}

fn recipient(desk: &Desk, id: Recipient, proposal: Option<&Proposal>) -> Result<RecipientView, CommandError> {
    let draft = desk.draft(id)?;
    let withdrawn = desk.case()?.is_withdrawn();
    let routes = &desk.basis.routes;
    let noted = desk.case()?.screening.as_ref().is_some_and(|screening| screening.facts.compelled.is_some());
    let blocks = Block::ALL.iter().filter(|block| allowance(id, **block) == Allowance::WithConsent);
    Ok(RecipientView {
        id,
        message: Message::new(format!("recipient-{}", id.as_str())),
        reason: proposal.map(|proposal| Message::new(&proposal.reason)),
        rule: proposal.and_then(|proposal| rule_of(&proposal.route, routes)),
        within: proposal.map(|proposal| Message::new(format!("within-{}", proposal.within.as_str()))),
        proposed: proposal.is_some(),
        consent_needed: !withdrawn && proposal.is_none_or(|proposal| proposal.consent),
        chosen: draft.chosen,
        blocks: blocks
            // Consent to hand over a note that nobody wrote would tell of offences.
            .filter(|block| noted || **block != Block::NonPunishment)
            .filter(|_| !withdrawn)
            .map(|block| BlockView {
                id: *block,
                message: Message::new(format!("block-{}", block.as_str())),
                agreed: draft.consent.blocks.contains(block),
            })
            .collect(),
        contact_name: draft.contact.name,
        contact_how: draft.contact.how,
        evidence: evidence(&draft.evidence),
        contacts: contacts(
            routes.contacts.iter().filter(|one| one.recipient == Some(id) && one.emergencies.is_empty()),
            routes,
        ),
    })
}

/// The pages of a document as the window takes them.
pub fn preview(preview: &Preview) -> PreviewView {
    PreviewView {
        recipient: preview.recipient,
        language: preview.language.to_owned(),
        pages: pages(&preview.pages),
        unprintable: preview.unprintable.iter().map(UnprintableView::of).collect(),
    }
}

/// What was handed over so far, and what its recipients told last.
pub fn saved(open: &OpenCase) -> Vec<SavedView> {
    let records = open.handover.records.iter();
    records
        .map(|record| {
            // In the order in which they were told.
            let mut told = open.handover.receipts.iter().rev();
            let latest = told.find(|receipt| receipt.handover == record.handover);
            let reason = latest.and_then(|receipt| receipt.feedback.reason());
            SavedView {
                id: record.handover.to_string(),
                number: handover_number(record.handover),
                recall: Some(record.consent.recipient).filter(|_| record.consent.agreed),
                message: Message::new(format!("recipient-{}", record.consent.recipient.as_str())),
                at: time(record.at),
                paths: paths(open, record.handover),
                status: status(latest.map(|receipt| receipt.feedback.status())),
                reason: reason.map(|reason| Message::new(format!("doc-declined-{}", reason.as_str()))),
                told_at: latest.map(|receipt| time(receipt.told_at)),
                signed: latest.is_some_and(|receipt| receipt.signed),
            }
        })
        .collect()
}

fn document(kept: &KeptDocument) -> DocumentView {
    let KeptDocument { number, document, at } = kept;
    let groups = document.digest.chunks(2).take(DIGEST_GROUPS);
    DocumentView {
        number: *number,
        message: Message::new(format!("made-{}", document.kind.as_str())),
        recipient: document.recipient.map(|to| Message::new(format!("recipient-{}", to.as_str()))),
        at: time(*at),
        digest: groups.map(|pair| format!("{:02x}{:02x}", pair[0], pair[1])).collect::<Vec<_>>().join(" "),
    }
}

fn evidence(kept: &EvidenceBlock) -> EvidenceForm {
    let EvidenceBlock { employer, addresses, vehicles, telephones, other } = kept;
    EvidenceForm {
        employer: employer.join("\n"),
        addresses: addresses.join("\n"),
        vehicles: vehicles.join("\n"),
        telephones: telephones.join("\n"),
        other: other.join("\n"),
    }
}

fn letter(saved: &SavedLetter) -> LetterView {
    let (message, recipient) = match saved.kind {
        LetterKind::Person => ("handover-letter", None),
        LetterKind::Recall(recipient) => ("handover-recall", Some(recipient)),
    };
    LetterView {
        message: Message::attribute(message, "saved"),
        recipient: recipient.map(|to| Message::new(format!("recipient-{}", to.as_str()))),
        path: saved.path.as_deref().map(shown),
    }
}

fn paths(open: &OpenCase, handover: Uuid) -> Vec<String> {
    let paths = open.handover.paths.get(&handover).into_iter().flatten();
    paths.map(|path| shown(path)).collect()
}
