//! What a referral contains: the blocks that one recipient gets, as typed data. Redaction happens here and nowhere else.
//!
//! Pure. Knows no wording and no layout: what is not in a [`Referral`] cannot be printed by mistake.
//!
//! **Architecture invariant:** every block passes [`Gate::pass`], which asks the redaction table ([`allowance`]) and the consent.
//!
//! *Exploiter* belongs to a separate annex and is never in a summary. Blocks for which this version keeps no data: *reflection* and
//! *child* are marks only: where they stand, the document says that nothing was recorded, so that the recipient asks instead of assuming.

mod block;
mod grounds;
#[cfg(any(test, feature = "marked"))]
pub mod marked;
mod reading;
#[cfg(test)]
mod tests;

pub use block::{
    CaseBlock, ConsentBasis, ConsentBlock, Contact, DangerBlock, DocumentsBlock, EvidenceBlock, EvidenceKind,
    FormsBlock, LanguageBlock, NeedsBlock, Office, OpenBlock, PersonBlock, PlaceBlock, Reply, ReturnBlock,
    RightsBlock, WishesBlock,
};
pub use grounds::{GroundsBlock, GroundsLine, IndicatorLine, OwnWord};

use crate::case::{CaseCode, Decision};
use crate::consent::Consent;
use crate::conversation::Conversation;
use crate::facts::{Age, Citizenship};
use crate::indicator::IndicatorList;
use crate::recipient::{Allowance, Block, Recipient, allowance};
use crate::screening::Screening;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest line about who refers, in characters. Whatever is that long is printed whole: a telephone number may stand at its end.
pub const SENDER_MAX: usize = 200;

/// The longest name of a person, and the longest way to reach them, in characters; printed whole.
pub const CONTACT_MAX: usize = 300;

/// The longest line of an evidence annex, in characters; printed whole.
pub const EVIDENCE_MAX: usize = 300;

/// Everything from which a referral is cut.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The case code.
    pub code: &'a CaseCode,
    /// The version of the program.
    pub program_version: &'a str,
    /// The frozen screening.
    pub screening: &'a Screening,
    /// The indicators, for the dimension that each belongs to.
    pub indicators: &'a IndicatorList,
    /// The officer's decision.
    pub decision: &'a Decision,
    /// To whom, and what the person agreed to.
    pub consent: &'a Consent,
    /// How the conversation was led, where that was recorded.
    pub conversation: Option<&'a Conversation>,
    /// Who refers.
    pub office: &'a Office,
    /// Name and safe way of contact, if the officer typed them.
    pub contact: Option<&'a Contact>,
    /// What was said or seen of the employer or of others, if the officer typed it.
    pub evidence: Option<&'a EvidenceBlock>,
}

/// What one recipient gets. A block that is missing was not allowed, or there is nothing to say in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "each field is the block of its name")]
pub struct Referral {
    /// To whom.
    pub recipient: Recipient,
    pub case: CaseBlock,
    pub sender: Office,
    pub consent: ConsentBlock,
    pub place: Option<PlaceBlock>,
    pub language: Option<LanguageBlock>,
    pub age: Option<Age>,
    pub person: Option<PersonBlock>,
    pub contact: Option<Contact>,
    pub needs: Option<NeedsBlock>,
    pub danger: Option<DangerBlock>,
    pub grounds: Option<GroundsBlock>,
    pub own_words: Option<Vec<OwnWord>>,
    pub forms: Option<FormsBlock>,
    pub open: Option<OpenBlock>,
    pub documents: Option<DocumentsBlock>,
    pub rights: Option<RightsBlock>,
    /// The recipient should know that nobody recorded whether the reflection period was explained; only where it can apply.
    pub reflection: Option<Unrecorded>,
    /// Fear of return; the field cannot be called `return`.
    pub return_fear: Option<ReturnBlock>,
    /// Guardian, companion and notice to the orphans' court are not recorded; only for a child or an age in doubt.
    pub child: Option<Unrecorded>,
    /// Acts that the person may have been forced to do, in the officer's words.
    pub non_punishment: Option<String>,
    pub wishes: Option<WishesBlock>,
    /// The officer's decision; with it goes the fixed sentence.
    pub decision: Option<Decision>,
    /// About the employer or others. In print on an annex of its own.
    pub evidence: Option<EvidenceBlock>,
}

/// Where in a referral stands what somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedField {
    /// Who refers: body, role, contact.
    Sender,
    /// The municipality.
    Municipality,
    /// The language that the person speaks or reads.
    Language,
    /// The language in which the person was asked for consent.
    ConsentLanguage,
    /// The institution's own duty to report, as it was told to the person. Not in print.
    OwnDuty,
    /// The person's own words.
    OwnWords,
    /// The note on acts that the person may have been forced to do.
    NonPunishment,
    /// Why the officer decided differently.
    Reason,
    /// The person's name.
    ContactName,
    /// How to reach the person.
    ContactHow,
    /// About the employer or others: names, addresses, vehicles, telephone numbers.
    Evidence,
    /// What else may help to find out.
    EvidenceOther,
}

impl TypedField {
    /// The block that it stands in.
    pub fn block(self) -> Block {
        match self {
            Self::Sender => Block::Sender,
            Self::Municipality => Block::Place,
            Self::Language => Block::Language,
            Self::ConsentLanguage | Self::OwnDuty => Block::Consent,
            Self::OwnWords => Block::OwnWords,
            Self::NonPunishment => Block::NonPunishment,
            Self::Reason => Block::Decision,
            Self::ContactName | Self::ContactHow => Block::Contact,
            Self::Evidence | Self::EvidenceOther => Block::Exploiter,
        }
    }
}

/// Marks a block of which this version records nothing, and which the recipient must therefore ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Unrecorded {
    /// Nothing was recorded. A word, so that it can be told in a file from a block that is missing.
    NotRecorded,
}

/// Says that there is no referral without the person's agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the person did not agree to this referral, and nothing makes it possible without")]
pub struct NotAgreed;

impl Referral {
    /// Cuts out what one recipient gets.
    ///
    /// Whoever took back their consent to the talk has agreed to nothing any more: neither to a referral nor to any block of it, and what
    /// was agreed to before stays void when they talk again ([`Conversation::voids`]). Without the person's agreement there is a referral
    /// only as [`ConsentBasis::without_agreement`] says.
    ///
    /// # Errors
    /// [`NotAgreed`] in every other case without agreement.
    pub fn new(source: &Source) -> Result<Self, NotAgreed> {
        let Source { screening, consent, .. } = *source;
        let facts = &screening.facts;
        let gate = Gate::open(source)?;
        let is_child = facts.age_or_unsure().is_treated_as_child();
        let may_reflect = !matches!(
            facts.citizenship,
            Some(Citizenship::Latvia | Citizenship::LatvianNonCitizen | Citizenship::EuEea)
        );
        let mut referral = Self {
            recipient: consent.recipient,
            case: CaseBlock {
                code: source.code.clone(),
                program_version: source.program_version.to_owned(),
                instrument: screening.instrument.clone(),
                instrument_version: screening.instrument_version,
                screened_at: screening.at,
            },
            sender: source.office.clone(),
            consent: ConsentBlock {
                basis: gate.basis,
                blocks: BTreeSet::new(),
                language: consent.language.clone(),
                at: consent.at,
                talk: source.conversation.and_then(|conversation| conversation.consent().cloned()),
            },
            place: gate.pass(Block::Place, |_| PlaceBlock::of(facts)),
            language: gate.pass(Block::Language, |detail| LanguageBlock::of(facts, detail)),
            age: gate.pass(Block::Age, |_| facts.age_or_unsure()),
            person: gate.pass(Block::Person, |detail| PersonBlock::of(facts, detail)),
            contact: gate.pass(Block::Contact, |_| source.contact.cloned()).flatten(),
            needs: gate.pass(Block::Needs, |detail| NeedsBlock::of(screening, detail)),
            danger: gate.pass(Block::Danger, |detail| DangerBlock::of(screening, detail)),
            grounds: gate
                .pass(Block::Grounds, |detail| GroundsBlock::of(screening, source.indicators, detail)),
            own_words: gate
                .pass(Block::OwnWords, |_| OwnWord::all_of(screening))
                .filter(|words| !words.is_empty()),
            forms: gate.pass(Block::Forms, |_| FormsBlock::of(facts)),
            open: gate.pass(Block::Open, |_| OpenBlock::of(screening, consent.recipient)),
            documents: gate.pass(Block::Documents, |_| DocumentsBlock::of(screening)),
            rights: gate.pass(Block::Rights, |_| RightsBlock {
                explained: source.conversation.and_then(|conversation| conversation.rights.clone()),
            }),
            reflection: gate.pass(Block::Reflection, |_| Unrecorded::NotRecorded).filter(|_| may_reflect),
            return_fear: gate.pass(Block::Return, |detail| ReturnBlock::of(screening, detail)),
            child: gate.pass(Block::Child, |_| Unrecorded::NotRecorded).filter(|_| is_child),
            non_punishment: gate.pass(Block::NonPunishment, |_| facts.compelled.clone()).flatten(),
            wishes: gate.pass(Block::Wishes, |_| WishesBlock::of(screening)),
            decision: gate.pass(Block::Decision, |_| source.decision.clone()),
            evidence: gate
                .pass(Block::Exploiter, |_| source.evidence.cloned())
                .flatten()
                .filter(|evidence| !evidence.is_empty()),
        };
        // Named only where something was given: a consent to an empty note on offences would tell of offences.
        let given = referral.blocks();
        referral.consent.blocks =
            given.into_iter().filter(|block| gate.needs_and_has_consent(*block)).collect();
        Ok(referral)
    }

    /// Every text in it that somebody typed, in the order of the summary, which has the sheet with the name at its end, and of the annex.
    /// Whatever else is in it are words of the program.
    pub fn typed(&self) -> Vec<(TypedField, &str)> {
        let Office { body, role, contact } = &self.sender;
        let place = self.place.iter().flat_map(|place| &place.municipality);
        let languages =
            self.language.iter().flat_map(|language| [&language.speaks, &language.reads]).flatten();
        let duty = self.consent.talk.iter().flat_map(|talk| &talk.notice.own_duty);
        let reason = self.decision.iter().filter_map(|decision| match decision {
            Decision::Agree => None,
            Decision::Differ { reason } => Some(reason),
        });
        let mut typed: Vec<(TypedField, &String)> = Vec::new();
        typed.extend([body, role, contact].map(|text| (TypedField::Sender, text)));
        typed.extend(place.map(|text| (TypedField::Municipality, text)));
        typed.extend(languages.map(|text| (TypedField::Language, text)));
        typed.push((TypedField::ConsentLanguage, &self.consent.language));
        typed.extend(duty.map(|text| (TypedField::OwnDuty, text)));
        typed.extend(self.own_words.iter().flatten().map(|word| (TypedField::OwnWords, &word.words)));
        typed.extend(self.non_punishment.iter().map(|text| (TypedField::NonPunishment, text)));
        typed.extend(reason.map(|text| (TypedField::Reason, text)));
        if let Some(contact) = &self.contact {
            typed.extend([(TypedField::ContactName, &contact.name), (TypedField::ContactHow, &contact.how)]);
        }
        let typed = typed.into_iter().map(|(field, text)| (field, text.as_str()));
        let evidence = self.evidence.iter().flat_map(EvidenceBlock::lines).map(|(kind, line)| match kind {
            EvidenceKind::Employer
            | EvidenceKind::Addresses
            | EvidenceKind::Vehicles
            | EvidenceKind::Telephones => (TypedField::Evidence, line),
            EvidenceKind::Other => (TypedField::EvidenceOther, line),
        });
        typed.chain(evidence).collect()
    }

    /// Whether a block says the same in another referral. Of the case and of consent only what is not a matter of every referral
    /// counts: the version of the program and the moment of asking do not.
    pub fn has_same(&self, other: &Self, block: Block) -> bool {
        match block {
            Block::Case => {
                let of = |case: &CaseBlock| (case.code.clone(), case.instrument.clone(), case.screened_at);
                of(&self.case) == of(&other.case)
            }
            Block::Sender => self.sender == other.sender,
            Block::Place => self.place == other.place,
            Block::Language => self.language == other.language,
            Block::Age => self.age == other.age,
            Block::Person => self.person == other.person,
            Block::Contact => self.contact == other.contact,
            Block::Consent => {
                let of =
                    |consent: &ConsentBlock| (consent.basis, consent.blocks.clone(), consent.talk.clone());
                of(&self.consent) == of(&other.consent)
            }
            Block::Needs => self.needs == other.needs,
            Block::Danger => self.danger == other.danger,
            Block::Grounds => self.grounds == other.grounds,
            Block::OwnWords => self.own_words == other.own_words,
            Block::Forms => self.forms == other.forms,
            Block::Open => self.open == other.open,
            Block::Exploiter => self.evidence == other.evidence,
            // In each alike.
            Block::Receipt => true,
            Block::Documents => self.documents == other.documents,
            Block::Rights => self.rights == other.rights,
            Block::Reflection => self.reflection == other.reflection,
            Block::Return => self.return_fear == other.return_fear,
            Block::NonPunishment => self.non_punishment == other.non_punishment,
            Block::Child => self.child == other.child,
            Block::Wishes => self.wishes == other.wishes,
            Block::Decision => self.decision == other.decision,
        }
    }

    /// The blocks that are in it.
    pub fn blocks(&self) -> Vec<Block> {
        let there = [
            (Block::Case, true),
            (Block::Sender, true),
            (Block::Place, self.place.is_some()),
            (Block::Language, self.language.is_some()),
            (Block::Age, self.age.is_some()),
            (Block::Person, self.person.is_some()),
            (Block::Contact, self.contact.is_some()),
            (Block::Consent, true),
            (Block::Needs, self.needs.is_some()),
            (Block::Danger, self.danger.is_some()),
            (Block::Grounds, self.grounds.is_some()),
            (Block::OwnWords, self.own_words.is_some()),
            (Block::Forms, self.forms.is_some()),
            (Block::Open, self.open.is_some()),
            (Block::Exploiter, self.evidence.is_some()),
            (Block::Documents, self.documents.is_some()),
            (Block::Rights, self.rights.is_some()),
            (Block::Reflection, self.reflection.is_some()),
            (Block::Return, self.return_fear.is_some()),
            (Block::NonPunishment, self.non_punishment.is_some()),
            (Block::Child, self.child.is_some()),
            (Block::Wishes, self.wishes.is_some()),
            (Block::Decision, self.decision.is_some()),
            (Block::Receipt, true),
        ];
        there.into_iter().filter(|(_, there)| *there).map(|(block, _)| block).collect()
    }
}

/// How much of a block is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    Full,
    Minimum,
}

/// What stands between the source and the referral.
struct Gate<'a> {
    consent: &'a Consent,
    basis: ConsentBasis,
    /// Whether the person took back what they had agreed to.
    void: bool,
}

impl<'a> Gate<'a> {
    fn open(source: &Source<'a>) -> Result<Self, NotAgreed> {
        let consent = source.consent;
        let void = source.conversation.is_some_and(|conversation| conversation.voids(consent.at));
        let without = || ConsentBasis::without_agreement(consent.recipient, &source.screening.facts);
        let basis =
            if consent.agreed && !void { ConsentBasis::Agreed } else { without().ok_or(NotAgreed)? };
        Ok(Self { consent, basis, void })
    }

    fn pass<T>(&self, block: Block, make: impl FnOnce(Detail) -> T) -> Option<T> {
        match allowance(self.consent.recipient, block) {
            Allowance::Always => Some(make(Detail::Full)),
            Allowance::Minimum => Some(make(Detail::Minimum)),
            Allowance::WithConsent => self.needs_and_has_consent(block).then(|| make(Detail::Full)),
            Allowance::Never => None,
        }
    }

    /// In an emergency nobody was asked, and after consent was taken back nothing is agreed to: whatever is ticked counts for nothing.
    fn needs_and_has_consent(&self, block: Block) -> bool {
        self.basis != ConsentBasis::Emergency
            && !self.void
            && allowance(self.consent.recipient, block) == Allowance::WithConsent
            && self.consent.blocks.contains(&block)
    }
}
