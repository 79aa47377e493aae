//! The person's consent to the talk: what was explained, how, and what they said to it. Another thing than the consent to a referral
//! ([`crate::consent`]).

use crate::interpreter::Interpreter;
use crate::word::choice;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

choice! {
    /// A sentence that is explained before the person is asked whether they agree, in the order in which they are said.
    pub enum Told {
        /// What the talk is for.
        Purpose,
        /// How the answers are kept.
        Kept,
        /// That only the officer sees them, and a successor.
        Seen,
        /// That whoever checks the officer's work sees them too.
        SeenChecked,
        /// That others get them only if the person agrees.
        Shared,
        /// That danger and children are exceptions.
        Limits,
        /// That there is more to report, which the officer says in their own words.
        Duty,
        /// That there is more to report, which is listed.
        DutyList,
        /// That there is nothing more to report.
        DutyNone,
        /// That the person may leave out, pause and stop.
        Free,
        /// That they need not say their name.
        Name,
        /// That nothing is decided in the talk.
        Decides,
    }
}

choice! {
    /// Something that an officer must report, whatever the person wishes. Which of them, the institution says.
    pub enum Duty {
        /// Serious crimes.
        SeriousCrime,
        /// Every crime, the person's own too.
        AnyCrime,
        /// Work without a contract or without taxes.
        UndeclaredWork,
        /// Staying without the right to.
        Stay,
        /// Dangerous illnesses that others can catch.
        Infection,
    }
}

/// The longest words of an institution about what must be reported, in characters and in one language.
pub const OWN_DUTY_MAX: usize = 300;

/// What the officers of an institution must report besides danger and what concerns a child, as the institution has set it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct DutyToReport {
    /// Which of the known duties.
    pub duties: BTreeSet<Duty>,
    /// What else, in the institution's own words, by the tag of the language; at most [`OWN_DUTY_MAX`] characters each.
    pub own: BTreeMap<String, String>,
}

impl DutyToReport {
    /// Whether nothing needs to be reported besides.
    pub fn is_nothing(&self) -> bool {
        self.duties.is_empty() && self.own.is_empty()
    }

    /// The institution's own words as they are said to somebody who is asked in one language, by an officer who reads another. Shown and
    /// recorded is the same.
    pub fn own_said(&self, asked: &str, desk: &str) -> Option<&str> {
        self.own.get(asked).map(String::as_str).or_else(|| self.own_otherwise(desk))
    }

    /// What the officer says by themselves where nobody has put the own words into the person's language: those of the language that they
    /// read, or else the first.
    pub fn own_otherwise(&self, desk: &str) -> Option<&str> {
        self.own.get(desk).or_else(|| self.own.values().next()).map(String::as_str)
    }
}

/// What is told before the person is asked whether they agree: the notice to which they consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// The sentences, in order.
    pub told: Vec<Told>,
    /// The duties after them.
    pub duties: BTreeSet<Duty>,
    /// The institution's own words, as they were shown ([`DutyToReport::own_said`]).
    pub own_duty: Option<String>,
}

impl Notice {
    /// What is explained where somebody checks the officer's work or nobody does, with what the institution has set; nothing where it
    /// has set nothing. `own_duty` are its words in the language in which it is said.
    pub fn of(checked: bool, duty: Option<&DutyToReport>, own_duty: Option<&str>) -> Self {
        let seen = if checked { Told::SeenChecked } else { Told::Seen };
        let report = match duty {
            None => Told::Duty,
            Some(duty) if duty.is_nothing() => Told::DutyNone,
            Some(_) => Told::DutyList,
        };
        Self {
            told: vec![
                Told::Purpose,
                Told::Kept,
                seen,
                Told::Shared,
                Told::Limits,
                report,
                Told::Free,
                Told::Name,
                Told::Decides,
            ],
            duties: duty.map(|duty| duty.duties.clone()).unwrap_or_default(),
            own_duty: own_duty.map(str::to_owned),
        }
    }

    /// Whether whoever was told this knows what would be told now: nobody sees more, and nothing more is reported.
    pub fn covers(&self, now: &Self) -> bool {
        let told = |sentence| self.told.contains(&sentence);
        now.told.iter().all(|sentence| match sentence {
            Told::Seen => told(Told::Seen) || told(Told::SeenChecked),
            Told::DutyNone => told(Told::Duty) || told(Told::DutyList) || told(Told::DutyNone),
            other => told(*other),
        }) && now.duties.is_subset(&self.duties)
            && (now.own_duty.is_none() || now.own_duty == self.own_duty)
    }
}

choice! {
    /// What the person said to it.
    pub enum Given {
        /// An adult agreed.
        Agreed,
        /// A child, or somebody whose age is in doubt, wants to talk.
        Wants,
        /// A child is not sure: one goes on gently.
        Unsure,
    }
}

/// The person's consent to the talk; of a child, their view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TalkConsent {
    /// What was explained.
    pub notice: Notice,
    /// In which language, as a tag.
    pub language: String,
    /// Whether the person could read it.
    pub read: bool,
    /// Whether it was played aloud by the program.
    pub heard: bool,
    /// Who interpreted.
    pub through: Interpreter,
    /// What they said to it.
    pub given: Given,
    /// When.
    pub at: DateTime<Utc>,
    /// When they took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<DateTime<Utc>>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn duty(duties: &[Duty]) -> DutyToReport {
        DutyToReport { duties: duties.iter().copied().collect(), own: BTreeMap::new() }
    }

    #[test]
    fn what_was_told_covers_less_and_never_more() {
        let (some, more) = (duty(&[Duty::Stay]), duty(&[Duty::Stay, Duty::AnyCrime]));
        let none = DutyToReport::default();
        let alone = |duty| Notice::of(false, duty, None);
        let checked = |duty| Notice::of(true, duty, None);
        assert!(checked(Some(&more)).covers(&alone(Some(&some))));
        assert!(alone(Some(&some)).covers(&alone(Some(&none))));
        assert!(!alone(Some(&some)).covers(&checked(Some(&some))), "a reviewer came");
        assert!(!alone(Some(&some)).covers(&alone(Some(&more))), "a duty came");
        assert!(!alone(Some(&none)).covers(&alone(Some(&some))));
        assert!(!alone(Some(&none)).covers(&alone(None)), "nobody knows any more what must be reported");
        assert!(alone(None).covers(&alone(None)));
        let own = |words| Notice::of(false, Some(&some), Some(words));
        assert!(own("I must report fires.").covers(&alone(Some(&some))));
        assert!(!alone(Some(&some)).covers(&own("I must report fires.")));
        assert!(!own("I must report fires.").covers(&own("I must report floods.")));
    }

    #[test]
    fn own_words_are_said_in_the_language_of_the_person_then_of_the_officer() {
        let words = |tags: &[&str]| DutyToReport {
            duties: BTreeSet::new(),
            own: tags.iter().map(|tag| ((*tag).to_owned(), format!("fires, in {tag}"))).collect(),
        };
        assert_eq!(words(&["en", "lv", "uz-Latn"]).own_said("uz-Latn", "lv"), Some("fires, in uz-Latn"));
        assert_eq!(words(&["en", "lv"]).own_said("uz-Latn", "lv"), Some("fires, in lv"));
        assert_eq!(words(&["en", "uk"]).own_said("uz-Latn", "lv"), Some("fires, in en"));
        assert_eq!(words(&[]).own_said("uz-Latn", "lv"), None);
    }

    #[test]
    fn each_set_up_tells_nine_things_and_each_of_them_once() {
        for checked in [false, true] {
            for duty in [None, Some(DutyToReport::default()), Some(duty(&[Duty::Infection]))] {
                let told = Notice::of(checked, duty.as_ref(), None).told;
                assert_eq!(told.len(), 9);
                assert_eq!(told.iter().copied().collect::<BTreeSet<_>>().len(), 9);
                assert!(told.is_sorted(), "in the order of the list");
            }
        }
    }
}
