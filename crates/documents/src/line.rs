//! Lines: the wording of single blocks. What a block may hold was decided before; here it only gets its words.

use crate::card::day;
use crate::phrases::{Argument, Phrases};
use crate::printable::typed;
use chrono::{DateTime, FixedOffset, NaiveDate, Timelike, Utc};
use content::Catalogue;
use screening::answer::Origin;
use screening::facts::Trigger;
use screening::referral::{CONTACT_MAX, DangerBlock, NeedsBlock, Reply};

/// How much is printed: lists end in "and N more" and texts in an ellipsis rather than run onto a third page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Indicators of one dimension.
    pub(crate) indicators: usize,
    /// Questions of one row.
    pub(crate) questions: usize,
    /// Own words.
    pub(crate) words: usize,
    /// Characters of one of the own words.
    pub(crate) word: usize,
    /// Characters of the officer's reason.
    pub(crate) reason: usize,
    /// Characters of any other text that somebody typed.
    pub(crate) text: usize,
    /// The size of letters, in tenths of a point.
    pub(crate) letters: u8,
}

impl Limits {
    /// Everything, where there are as many pages as it needs.
    pub(crate) const NONE: Self = Self {
        indicators: usize::MAX,
        questions: usize::MAX,
        words: usize::MAX,
        word: CONTACT_MAX,
        reason: CONTACT_MAX,
        text: CONTACT_MAX,
        letters: 105,
    };
}

/// Words in the language of the document.
pub(crate) struct Speaker<'a> {
    pub(crate) phrases: &'a Phrases<'a>,
    pub(crate) language: &'a str,
    pub(crate) limits: Limits,
    /// A moment as clocks showed it where the officer is.
    pub(crate) local: &'a dyn Fn(DateTime<Utc>) -> DateTime<FixedOffset>,
}

impl Speaker<'_> {
    pub(crate) fn say(&self, id: &str) -> String {
        (self.phrases)(id, &[])
    }

    pub(crate) fn count(&self, id: &str, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (self.phrases)(id, &[("count", Argument::Number(count))])
    }

    pub(crate) fn fill(&self, id: &str, name: &str, text: String) -> String {
        (self.phrases)(id, &[(name, Argument::Text(text))])
    }

    pub(crate) fn typed(&self, text: &str) -> String {
        typed(text, self.limits.text)
    }

    /// `doc-<topic>-<word>`, or that nothing was recorded.
    pub(crate) fn fact(&self, topic: &str, word: Option<&str>) -> Option<String> {
        word.map(|word| self.say(&format!("doc-{topic}-{word}")))
    }

    /// The parts that are there, or that nothing was recorded.
    pub(crate) fn parts(&self, parts: impl IntoIterator<Item = Option<String>>) -> String {
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { self.say("doc-not-recorded") } else { parts.join("; ") }
    }

    pub(crate) fn labelled(&self, label: &str, text: &str) -> String {
        format!("{}: {text}", self.say(label))
    }

    /// The name of a language; one that the catalogue does not know is printed as its tag.
    pub(crate) fn language_name(&self, tag: &str) -> String {
        match Catalogue::embedded().language(tag) {
            Some(language) => self.say(&language.name_in_documents()),
            None => self.typed(tag),
        }
    }

    /// A sentence for each way in which a yes-no question may stand: `doc-<topic>-yes`, `-no`, `-not-asked` …
    pub(crate) fn yes_no(&self, topic: &str, reply: &Reply<bool>) -> String {
        let stands = match reply {
            Reply::Known(true) | Reply::Concluded(true) => "yes",
            Reply::Known(false) | Reply::Concluded(false) => "no",
            Reply::NotAsked => "not-asked",
            Reply::DontKnow => "dont-know",
            Reply::Declined => "declined",
        };
        self.concluded(reply, self.say(&format!("doc-{topic}-{stands}")))
    }

    /// Marks what only the officer concludes.
    fn concluded<T>(&self, reply: &Reply<T>, text: String) -> String {
        match reply {
            Reply::Concluded(_) => format!("{text} ({})", self.origin(Origin::Inference)),
            Reply::Known(_) | Reply::NotAsked | Reply::DontKnow | Reply::Declined => text,
        }
    }

    /// The words of a known reply, or why there is none.
    pub(crate) fn reply<T>(&self, reply: &Reply<T>, known: impl FnOnce(&T) -> String) -> String {
        match reply {
            Reply::Known(value) => known(value),
            Reply::Concluded(value) => self.concluded(reply, known(value)),
            Reply::NotAsked => self.say("doc-reply-not-asked"),
            Reply::DontKnow => self.say("doc-reply-dont-know"),
            Reply::Declined => self.say("doc-reply-declined"),
        }
    }

    pub(crate) fn origin(&self, origin: Origin) -> String {
        self.say(&format!("doc-origin-{}", origin.as_str()))
    }

    /// The first of `all` items, of which not every one need be named, and how many more there are; `none` is the message that
    /// counts them when none is named.
    pub(crate) fn some_of(
        &self,
        none: &str,
        all: usize,
        items: Vec<String>,
        most: usize,
        separator: &str,
    ) -> String {
        let shown: Vec<String> = items.into_iter().take(most).collect();
        let text = shown.join(separator);
        match (shown.len(), all - shown.len()) {
            (_, 0) => text,
            (0, more) => self.count(none, more),
            (_, more) => format!("{text}{separator}{}", self.count("doc-more", more)),
        }
    }

    pub(crate) fn danger(&self, danger: &DangerBlock) -> String {
        let urgent = |trigger: Trigger| {
            danger.triggers.contains(&trigger).then(|| self.say(&format!("doc-trigger-{}", trigger.as_str())))
        };
        // What the officer marked and what the person said stand side by side: neither is printed as the other.
        let marked = danger.triggers.contains(&Trigger::DangerNow);
        let asked = danger.now != Reply::NotAsked;
        self.parts([
            urgent(Trigger::DangerNow),
            (asked || !marked).then(|| self.yes_no("danger-now", &danger.now)),
            urgent(Trigger::MedicalEmergency),
            urgent(Trigger::SuicideRisk),
            Some(self.yes_no("controller-near", &danger.controller_near)),
            danger.phone_monitored.as_ref().map(|phone| self.yes_no("phone-monitored", phone)),
        ])
    }

    pub(crate) fn needs(&self, needs: &NeedsBlock) -> String {
        let listed = self.reply(&needs.needs, |all| {
            if all.is_empty() {
                self.say(if needs.minimum { "doc-need-none-urgent" } else { "doc-need-none" })
            } else {
                all.iter().map(|need| self.say(&format!("doc-need-{need}"))).collect::<Vec<_>>().join(", ")
            }
        });
        let dependants = needs
            .dependants
            .as_ref()
            .filter(|reply| **reply != Reply::NotAsked)
            .map(|reply| self.yes_no("dependants", reply));
        self.parts([Some(listed), dependants])
    }

    pub(crate) fn day(&self, moment: DateTime<FixedOffset>) -> String {
        self.date(moment.date_naive())
    }

    pub(crate) fn date(&self, date: NaiveDate) -> String {
        day(self.language, date)
    }

    /// A day and a time, as clocks showed them.
    pub(crate) fn moment(&self, moment: DateTime<Utc>) -> String {
        let local = (self.local)(moment);
        let separator = if self.language == "lv" { '.' } else { ':' };
        format!("{} {:02}{separator}{:02}", self.day(local), local.hour(), local.minute())
    }
}

/// A name in the middle of a sentence: its first letter small, unless it is an abbreviation.
pub(crate) fn within_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}
