//! Facts about the situation. They steer profiles, routes and documents; apart from age and form they never touch the score.
//!
//! **Architecture invariant:** no name, personal code, telephone number or exact address stands here.

use crate::id::SignId;
use crate::interpreter::{Interpreter, InterpreterFound, InterpreterTie, InterpreterWish, Interpreting};
use crate::word::choice;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choice! {
    /// The age group.
    pub enum Age {
        /// 18 or older.
        Adult,
        /// Under 18.
        Child,
        /// In doubt: treated as a child (Directive 2011/36/EU, Article 13(2)).
        Unsure,
    }
}

impl Age {
    /// Whether the child rule applies.
    pub fn is_treated_as_child(self) -> bool {
        matches!(self, Self::Child | Self::Unsure)
    }
}

choice! {
    /// A suspected form of exploitation.
    pub enum Form {
        /// Labour.
        Labour,
        /// Sexual.
        Sexual,
        /// Domestic work.
        Domestic,
        /// Begging.
        Begging,
        /// Forced criminality.
        Criminality,
        /// Forced or sham marriage.
        Marriage,
        /// Surrogacy.
        Surrogacy,
        /// Adoption.
        Adoption,
        /// Organ removal.
        Organ,
        /// Online.
        Online,
    }
}

choice! {
    /// Something that calls for protection before anything else.
    pub enum Trigger {
        /// The person is in danger now.
        DangerNow,
        /// A child is being exploited.
        ChildInExploitation,
        /// The person says by themselves that they were trafficked.
        SelfDisclosure,
        /// A medical emergency.
        MedicalEmergency,
        /// A risk of suicide.
        SuicideRisk,
    }
}

choice! {
    /// The citizenship group.
    pub enum Citizenship {
        /// Latvia.
        Latvia,
        /// Non-citizen of Latvia.
        LatvianNonCitizen,
        /// Another country of the EU or the EEA.
        EuEea,
        /// Ukraine, with temporary protection.
        UkraineTemporaryProtection,
        /// A third country.
        ThirdCountry,
        /// Stateless.
        Stateless,
    }
}

choice! {
    /// The basis of stay.
    pub enum BasisOfStay {
        /// A right under EU law.
        EuRight,
        /// A permit or a visa.
        PermitOrVisa,
        /// None, or expired.
        NoneOrExpired,
        /// Asylum seeker.
        AsylumSeeker,
        /// Temporary protection.
        TemporaryProtection,
        /// Not known.
        Unknown,
    }
}

choice! {
    /// Sex or gender, as the person describes it.
    pub enum Gender {
        /// A woman.
        Woman,
        /// A man.
        Man,
        /// Another.
        Other,
    }
}

choice! {
    /// The sector of work.
    pub enum Sector {
        /// Construction.
        Construction,
        /// Agriculture.
        Agriculture,
        /// Food processing.
        Food,
        /// Forestry.
        Forestry,
        /// Catering and hotels.
        Catering,
        /// Transport and taxi.
        Transport,
        /// Domestic work.
        Domestic,
        /// Another.
        Other,
    }
}

choice! {
    /// Where it happened.
    pub enum Place {
        /// In Latvia.
        Latvia,
        /// Abroad.
        Abroad,
        /// Both.
        Both,
    }
}

choice! {
    /// Which body met the person first. For statistics: who comes across people, and who does not.
    pub enum MetBy {
        /// The labour inspectorate.
        LabourInspectorate,
        /// The border guard.
        BorderGuard,
        /// The state or a municipal police.
        Police,
        /// A social service.
        SocialService,
        /// An orphans' court.
        OrphansCourt,
        /// A doctor or a hospital.
        Health,
        /// A school.
        School,
        /// A non-governmental organisation.
        Organisation,
        /// Another one, or nobody: the person came by themselves.
        Other,
    }
}

/// The longest municipality name that is kept, in characters.
pub const MUNICIPALITY_MAX: usize = 80;

/// What the officer notes about the situation; everything but the age group may be left open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Facts {
    /// The age group; not known before the officer has said so.
    pub age: Option<Age>,
    /// Suspected forms; none known: every profile of the age group is evaluated.
    pub forms: BTreeSet<Form>,
    /// What calls for protection at once.
    pub triggers: BTreeSet<Trigger>,
    /// The citizenship group.
    pub citizenship: Option<Citizenship>,
    /// The basis of stay.
    pub basis_of_stay: Option<BasisOfStay>,
    /// Sex or gender.
    pub gender: Option<Gender>,
    /// The municipality, at most [`MUNICIPALITY_MAX`] characters.
    pub municipality: Option<String>,
    /// The sector of work.
    pub sector: Option<Sector>,
    /// Where it happened.
    #[serde(rename = "where")]
    pub place: Option<Place>,
    /// The language that the person speaks best, as a tag such as `uz-Latn`.
    pub speaks: Option<String>,
    /// The language and script that the person reads, as a tag.
    pub reads: Option<String>,
    /// Who interprets.
    pub interpreter: Option<Interpreter>,
    /// What whoever interprets is to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter_tie: Option<InterpreterTie>,
    /// Why somebody interprets who should not: an emergency; at most [`crate::interpreter::EXCEPTION_MAX`] characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter_exception: Option<String>,
    /// How they were found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter_found: Option<InterpreterFound>,
    /// Whether the person would rather have a man or a woman to interpret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interpreter_wish: Option<InterpreterWish>,
    /// Which body met the person first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met_by: Option<MetBy>,
    /// Since when the person has been in this situation.
    pub since: Option<NaiveDate>,
    /// What the person said by themselves when the interview ended there: their own words, at most
    /// [`crate::answer::NOTE_MAX`] characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    /// Acts that the person may have been forced to do, in the officer's words: at most [`crate::answer::NOTE_MAX`] characters. In no
    /// document without consent to exactly this ([`crate::recipient::Block::NonPunishment`]).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compelled: Option<String>,
    /// The signs that were seen before the interview, in an observation.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub seen: BTreeSet<SignId>,
}

impl Facts {
    /// The age group that counts: unsure while nobody has said so, which is treated as a child.
    pub fn age_or_unsure(&self) -> Age {
        self.age.unwrap_or(Age::Unsure)
    }

    /// Who interprets, as far as it was noted.
    pub fn interpreting(&self) -> Option<Interpreting> {
        Some(Interpreting {
            interpreter: self.interpreter?,
            tie: self.interpreter_tie,
            found: self.interpreter_found,
            wish: self.interpreter_wish,
            exception: self.interpreter_exception.clone(),
        })
    }

    /// Notes who interprets from now on.
    pub fn set_interpreting(&mut self, who: &Interpreting) {
        self.interpreter = Some(who.interpreter);
        self.interpreter_tie = who.tie;
        self.interpreter_found = who.found;
        self.interpreter_wish = who.wish;
        self.interpreter_exception.clone_from(&who.exception);
    }
}
