//! The blocks of a referral as data. How each is read from a screening stands in `reading`.

use crate::case::CaseCode;
use crate::conversation::RightsExplained;
use crate::facts::{BasisOfStay, Citizenship, Facts, Form, Gender, Place, Sector, Trigger};
use crate::id::{InstrumentId, OptionId, QuestionId};
use crate::interpreter::{Interpreter, InterpreterTie, InterpreterWish};
use crate::recipient::{Block, Recipient};
use crate::talk::TalkConsent;
use crate::word::choice;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// What the person answered to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "value", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Reply<T> {
    /// The question was not asked.
    NotAsked,
    /// The person does not know.
    DontKnow,
    /// The person did not want to say.
    Declined,
    /// The person answered, or it was seen, documented or said by somebody else.
    Known(T),
    /// Only the officer concludes it; the document says so.
    Concluded(T),
}

/// Block 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseBlock {
    /// The case code.
    pub code: CaseCode,
    /// The version of the program.
    pub program_version: String,
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its version.
    pub instrument_version: u32,
    /// When the interview was finished.
    pub screened_at: DateTime<Utc>,
}

/// Block 2: who refers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Office {
    /// The referring body.
    pub body: String,
    /// The officer's role; not the name.
    pub role: String,
    /// A safe way to reach the officer.
    pub contact: String,
}

/// Block 3. The exact address is not kept by this version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceBlock {
    /// The municipality.
    pub municipality: Option<String>,
    /// Where it happened.
    pub place: Option<Place>,
}

/// Block 4. The minimum leaves out what the person reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LanguageBlock {
    /// The language spoken best, as a tag.
    pub speaks: Option<String>,
    /// The language and script read, as a tag.
    pub reads: Option<String>,
    /// Who interprets.
    pub interpreter: Option<Interpreter>,
    /// What they are to the person.
    pub tie: Option<InterpreterTie>,
    /// Whom the person would rather have.
    pub wish: Option<InterpreterWish>,
}

/// Block 6. The minimum is sex or gender alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PersonBlock {
    /// Sex or gender.
    pub gender: Option<Gender>,
    /// The citizenship group.
    pub citizenship: Option<Citizenship>,
    /// The basis of stay.
    pub basis_of_stay: Option<BasisOfStay>,
}

/// Block 7: name and safe way and time of contact. On a sheet of its own; never shown in a log.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contact {
    /// The name.
    pub name: String,
    /// How and when it is safe to reach the person.
    pub how: String,
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact { .. }")
    }
}

/// Block 14: what was said or seen of the employer or of others, for the annex and nothing else. Nobody has checked it. Each text is a line
/// of at most [`EVIDENCE_MAX`](super::EVIDENCE_MAX) characters; never shown in a log.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvidenceBlock {
    /// For whom the person worked, or who else it is about, one by one.
    pub employer: Vec<String>,
    /// Where it happened, where people are housed.
    pub addresses: Vec<String>,
    /// Vehicles: make, colour, registration.
    pub vehicles: Vec<String>,
    /// Telephone numbers, accounts, addresses on the internet.
    pub telephones: Vec<String>,
    /// What else may help to find out.
    pub other: Vec<String>,
}

impl EvidenceBlock {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.lines().next().is_none()
    }

    /// Every line that says something, in the order of the fields.
    pub fn lines(&self) -> impl Iterator<Item = (EvidenceKind, &str)> {
        let Self { employer, addresses, vehicles, telephones, other } = self;
        let all = [
            (EvidenceKind::Employer, employer),
            (EvidenceKind::Addresses, addresses),
            (EvidenceKind::Vehicles, vehicles),
            (EvidenceKind::Telephones, telephones),
            (EvidenceKind::Other, other),
        ];
        let lines =
            all.into_iter().flat_map(|(kind, lines)| lines.iter().map(move |line| (kind, line.as_str())));
        lines.filter(|(_, line)| !line.trim().is_empty())
    }
}

impl fmt::Debug for EvidenceBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EvidenceBlock { .. }")
    }
}

choice! {
    /// The fields of [`EvidenceBlock`].
    pub enum EvidenceKind {
        /// The employer or others.
        Employer,
        /// Places.
        Addresses,
        /// Vehicles.
        Vehicles,
        /// Telephone numbers, accounts.
        Telephones,
        /// Anything else.
        Other,
    }
}

/// Block 8: the consent to this referral, and how the talk before it was explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConsentBlock {
    /// On what the referral rests.
    pub basis: ConsentBasis,
    /// The blocks of this referral that needed consent and have it.
    pub blocks: BTreeSet<Block>,
    /// In which language it was explained, as a tag.
    pub language: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The consent to the talk, where it was recorded.
    pub talk: Option<TalkConsent>,
}

/// Block 16.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RightsBlock {
    /// Which rights were explained, and how; nothing where nobody recorded it, so that the recipient explains them.
    pub explained: Option<RightsExplained>,
}

/// On what a referral rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ConsentBasis {
    /// The person agreed.
    Agreed,
    /// A child, or an age in doubt: consent is not needed.
    Child,
    /// Present danger or a medical emergency: consent is not needed.
    Emergency,
}

impl ConsentBasis {
    /// On what a referral to a body rests without the person's agreement; nothing where there is none. It is made of a child (or an age in
    /// doubt) to the provider, the police and the orphans' court, and in present danger or a medical emergency to the provider, the police
    /// and medical care.
    ///
    /// # Source
    /// REFERRAL, "Routes": where consent is not needed.
    pub fn without_agreement(to: Recipient, facts: &Facts) -> Option<Self> {
        let child = facts.age_or_unsure().is_treated_as_child();
        let urgent = [Trigger::DangerNow, Trigger::MedicalEmergency];
        let urgent = urgent.iter().any(|trigger| facts.triggers.contains(trigger));
        match to {
            Recipient::Provider | Recipient::Police | Recipient::OrphansCourt if child => Some(Self::Child),
            Recipient::Provider | Recipient::Police | Recipient::Medical if urgent => Some(Self::Emergency),
            _ => None,
        }
    }
}

/// Block 9. The minimum is shelter and medical care; the rest of the answer is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NeedsBlock {
    /// What is needed now; empty: nothing.
    pub needs: Reply<Vec<OptionId>>,
    /// Whether the person cares for somebody; nothing in the minimum.
    pub dependants: Option<Reply<bool>>,
    /// Whether other needs were left out.
    pub minimum: bool,
}

/// Block 10. Threats to the family are not asked by a question of their own. The minimum leaves the telephone out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DangerBlock {
    /// Whether the person is in danger now.
    pub now: Reply<bool>,
    /// Whether the controller is near.
    pub controller_near: Reply<bool>,
    /// Whether the telephone is watched; nothing in the minimum.
    pub phone_monitored: Option<Reply<bool>>,
    /// What calls for protection at once: danger, medical emergency, risk of suicide.
    pub triggers: BTreeSet<Trigger>,
}

/// Block 12.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormsBlock {
    /// The suspected forms.
    pub forms: BTreeSet<Form>,
    /// The sector.
    pub sector: Option<Sector>,
    /// Since when.
    pub since: Option<NaiveDate>,
}

/// Block 13. Questions whose answers the recipient must not have are not named here either.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OpenBlock {
    /// Shown questions that were left open.
    pub not_asked: Vec<QuestionId>,
    /// Questions to which the person does not know the answer.
    pub dont_know: Vec<QuestionId>,
    /// Questions that the person did not want to answer.
    pub declined: Vec<QuestionId>,
    /// How many of the three there are in all, named or not.
    pub counts: [usize; 3],
}

/// Block 15.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentsBlock {
    /// Who holds the passport: an option of `passport-now`.
    pub passport: Reply<OptionId>,
}

/// Block 18. The minimum says only whether contact with the embassy is to be avoided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReturnBlock {
    /// Whether the person fears to return; nothing in the minimum.
    pub fears: Option<Reply<bool>>,
    /// Whether nobody may contact the embassy of the country of origin: unless the person said that there is no fear.
    pub no_embassy: bool,
}

/// Block 21.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WishesBlock {
    /// What the person wishes.
    pub wishes: Reply<Vec<OptionId>>,
    /// Whether the person agrees to the police.
    pub agrees_to_police: Reply<bool>,
}
