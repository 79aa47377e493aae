//! Facts about the situation. They steer profiles, routes and documents; apart from age and form they never touch the score.
//!
//! **Architecture invariant:** no name, personal code, telephone number or exact address stands here.

use crate::id::SignId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $text)] $variant),+ }

        impl $name {
            /// Every one, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in files and message ids.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}
pub(crate) use words;

words!(
    /// The age group.
    Age {
        /// 18 or older.
        Adult = "adult",
        /// Under 18.
        Child = "child",
        /// In doubt: treated as a child (Directive 2011/36/EU, Article 13(2)).
        Unsure = "unsure",
    }
);

impl Age {
    /// Whether the child rule applies.
    pub fn is_treated_as_child(self) -> bool {
        matches!(self, Self::Child | Self::Unsure)
    }
}

words!(
    /// A suspected form of exploitation.
    Form {
        /// Labour.
        Labour = "labour",
        /// Sexual.
        Sexual = "sexual",
        /// Domestic work.
        Domestic = "domestic",
        /// Begging.
        Begging = "begging",
        /// Forced criminality.
        Criminality = "criminality",
        /// Forced or sham marriage.
        Marriage = "marriage",
        /// Surrogacy.
        Surrogacy = "surrogacy",
        /// Adoption.
        Adoption = "adoption",
        /// Organ removal.
        Organ = "organ",
        /// Online.
        Online = "online",
    }
);

words!(
    /// Something that calls for protection before anything else.
    Trigger {
        /// The person is in danger now.
        DangerNow = "danger-now",
        /// A child is being exploited.
        ChildInExploitation = "child-in-exploitation",
        /// The person says by themselves that they were trafficked.
        SelfDisclosure = "self-disclosure",
        /// A medical emergency.
        MedicalEmergency = "medical-emergency",
        /// A risk of suicide.
        SuicideRisk = "suicide-risk",
    }
);

words!(
    /// The citizenship group.
    Citizenship {
        /// Latvia.
        Latvia = "latvia",
        /// Non-citizen of Latvia.
        LatvianNonCitizen = "latvian-non-citizen",
        /// Another country of the EU or the EEA.
        EuEea = "eu-eea",
        /// Ukraine, with temporary protection.
        UkraineTemporaryProtection = "ukraine-temporary-protection",
        /// A third country.
        ThirdCountry = "third-country",
        /// Stateless.
        Stateless = "stateless",
    }
);

words!(
    /// The basis of stay.
    BasisOfStay {
        /// A right under EU law.
        EuRight = "eu-right",
        /// A permit or a visa.
        PermitOrVisa = "permit-or-visa",
        /// None, or expired.
        NoneOrExpired = "none-or-expired",
        /// Asylum seeker.
        AsylumSeeker = "asylum-seeker",
        /// Temporary protection.
        TemporaryProtection = "temporary-protection",
        /// Not known.
        Unknown = "unknown",
    }
);

words!(
    /// Sex or gender, as the person describes it.
    Gender {
        /// A woman.
        Woman = "woman",
        /// A man.
        Man = "man",
        /// Another.
        Other = "other",
    }
);

words!(
    /// The sector of work.
    Sector {
        /// Construction.
        Construction = "construction",
        /// Agriculture.
        Agriculture = "agriculture",
        /// Food processing.
        Food = "food",
        /// Forestry.
        Forestry = "forestry",
        /// Catering and hotels.
        Catering = "catering",
        /// Transport and taxi.
        Transport = "transport",
        /// Domestic work.
        Domestic = "domestic",
        /// Another.
        Other = "other",
    }
);

words!(
    /// Where it happened.
    Place {
        /// In Latvia.
        Latvia = "latvia",
        /// Abroad.
        Abroad = "abroad",
        /// Both.
        Both = "both",
    }
);

words!(
    /// Who interprets.
    Interpreter {
        /// Nobody is needed.
        NotNeeded = "not-needed",
        /// An interpreter on the telephone.
        Telephone = "telephone",
        /// An interpreter in the room.
        InPerson = "in-person",
    }
);

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
    /// Since when the person has been in this situation.
    pub since: Option<NaiveDate>,
    /// What the person said by themselves when the interview ended there: their own words, at most
    /// [`crate::answer::NOTE_MAX`] characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<String>,
    /// The signs that were seen before the interview, in an observation.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub seen: BTreeSet<SignId>,
}

impl Facts {
    /// The age group that counts: unsure while nobody has said so, which is treated as a child.
    pub fn age_or_unsure(&self) -> Age {
        self.age.unwrap_or(Age::Unsure)
    }
}
