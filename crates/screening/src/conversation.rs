//! How the conversation with one person was led: what they agreed to, each meeting, how they were, which rights they know. Beside the
//! answers; nothing of it is scored.

use crate::id::SectionId;
use crate::interpreter::Interpreting;
use crate::rights::Right;
use crate::safety::Safety;
use crate::talk::{Notice, TalkConsent};
use crate::word::choice;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choice! {
    /// How the person is, as the officer sees it.
    pub enum Mood {
        /// Calm.
        Calm,
        /// Tired.
        Tired,
        /// Upset.
        Upset,
    }
}

/// How the person was at the end of a block of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MoodNote {
    /// The block.
    pub section: SectionId,
    /// How they were.
    pub mood: Mood,
    /// When it was noted.
    pub at: DateTime<Utc>,
}

/// A break within a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Break {
    /// When it began.
    pub at: DateTime<Utc>,
    /// How long it was to be, in minutes.
    pub minutes: u32,
}

impl Break {
    /// How long a break may be, in minutes, as it is offered.
    pub const MINUTES: [u32; 4] = [5, 10, 20, 30];

    /// When it is over.
    pub fn until(&self) -> DateTime<Utc> {
        self.at + chrono::TimeDelta::minutes(self.minutes.into())
    }
}

/// The end of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MeetingEnd {
    /// When.
    pub at: DateTime<Utc>,
    /// Whether the person heard what happens next, and whom they can reach; not where they had left.
    pub told: bool,
}

/// One meeting with the person, from the check of its safety to its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Meeting {
    /// When it began.
    pub begun: DateTime<Utc>,
    /// Where, as the officer noted it; at most [`crate::safety::PLACE_MAX`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What was found before anything was said.
    pub safety: Safety,
    /// Who interpreted.
    pub interpreting: Interpreting,
    /// How the person was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moods: Vec<MoodNote>,
    /// The breaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Break>,
    /// How it ended; nothing while it goes on, or where it was broken off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<MeetingEnd>,
}

impl Meeting {
    /// When the last thing happened in it.
    pub fn latest(&self) -> DateTime<Utc> {
        let moods = self.moods.iter().map(|note| note.at);
        let breaks = self.breaks.iter().map(|pause| pause.at);
        moods.chain(breaks).chain(self.end.map(|end| end.at)).fold(self.begun, DateTime::max)
    }

    /// The break in which it stopped, if it was left there.
    pub fn stopped_in(&self) -> Option<&Break> {
        let last = self.breaks.last()?;
        (self.end.is_none() && last.at == self.latest()).then_some(last)
    }
}

/// Rights that were explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RightsExplained {
    /// Which.
    pub rights: BTreeSet<Right>,
    /// In which language, as a tag.
    pub language: String,
    /// Whether they were played aloud by the program.
    pub heard: bool,
    /// Whether a card with them was made for the person.
    pub on_paper: bool,
    /// When the last of it happened.
    pub at: DateTime<Utc>,
}

/// How the conversation with one person was led.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Conversation {
    /// What the person agreed to, the last one last: explained once more, it is asked once more.
    pub consents: Vec<TalkConsent>,
    /// The meetings, in order.
    pub meetings: Vec<Meeting>,
    /// The rights that were explained.
    pub rights: Option<RightsExplained>,
}

/// Says that a clock shows a time before the last meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the clock shows a time before the last meeting")]
pub struct BeforeLastMeeting;

impl Conversation {
    /// What the person agreed to last.
    pub fn consent(&self) -> Option<&TalkConsent> {
        self.consents.last()
    }

    /// When the person took back what they agreed to last, if they did.
    pub fn withdrawn(&self) -> Option<DateTime<Utc>> {
        self.consent()?.withdrawn
    }

    /// Whether something that the person agreed to at a time counts no more: they have taken back their consent to the talk and not given
    /// it anew, or took it back after that time. Whoever talks again is asked again what may go to whom.
    pub fn voids(&self, agreed: DateTime<Utc>) -> bool {
        let mut taken_back = self.consents.iter().filter_map(|consent| consent.withdrawn);
        self.withdrawn().is_some() || taken_back.any(|at| at >= agreed)
    }

    /// Whether what the person agreed to covers what would be explained now.
    pub fn is_agreed(&self, now: &Notice) -> bool {
        let consent = self.consent().filter(|consent| consent.withdrawn.is_none());
        consent.is_some_and(|consent| consent.notice.covers(now))
    }

    /// Notes that the person takes back what they agreed to; nothing where nobody agreed.
    pub fn withdraw(&mut self, now: DateTime<Utc>) {
        if let Some(consent) = self.consents.last_mut() {
            consent.withdrawn.get_or_insert(now);
        }
    }

    /// Begins a meeting. Where `clock_checked`, somebody has said that the clock is right now.
    ///
    /// # Errors
    /// [`BeforeLastMeeting`] where the clock was set back and nobody has said that it is right.
    pub fn begin(&mut self, meeting: Meeting, clock_checked: bool) -> Result<(), BeforeLastMeeting> {
        if !clock_checked && self.is_before_last(meeting.begun) {
            return Err(BeforeLastMeeting);
        }
        self.meetings.push(meeting);
        Ok(())
    }

    /// Whether a time lies before something that happened in a meeting.
    pub fn is_before_last(&self, now: DateTime<Utc>) -> bool {
        self.meetings.iter().any(|meeting| meeting.latest() > now)
    }

    /// The meeting that goes on, or was broken off.
    pub fn going_on(&mut self) -> Option<&mut Meeting> {
        self.meetings.last_mut().filter(|meeting| meeting.end.is_none())
    }

    /// Notes how the person was at the end of a block; what was noted of it in the same meeting gives way.
    pub fn note_mood(&mut self, note: MoodNote) {
        if let Some(meeting) = self.going_on() {
            meeting.moods.retain(|before| before.section != note.section);
            meeting.moods.push(note);
        }
    }

    /// How the person was last, in any meeting.
    pub fn last_mood(&self) -> Option<&MoodNote> {
        self.meetings.iter().rev().find_map(|meeting| meeting.moods.last())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::interpreter::Interpreter;
    use crate::talk::Given;
    use chrono::TimeDelta;

    fn meeting(begun: DateTime<Utc>) -> Meeting {
        Meeting {
            begun,
            place: None,
            safety: Safety { alone: true, safe: true, somebody_near: false, interpreter_accepted: true },
            interpreting: Interpreting::NOBODY,
            moods: Vec::new(),
            breaks: Vec::new(),
            end: None,
        }
    }

    fn consent(at: DateTime<Utc>) -> TalkConsent {
        TalkConsent {
            notice: Notice::of(false, None, None),
            language: "lv".to_owned(),
            read: true,
            heard: false,
            through: Interpreter::NotNeeded,
            given: Given::Agreed,
            at,
            withdrawn: None,
        }
    }

    #[test]
    fn a_clock_that_was_set_back_is_named_and_loses_nothing() {
        let now = DateTime::from_timestamp(1_795_910_400, 0).unwrap();
        let mut conversation = Conversation::default();
        conversation.begin(meeting(now), false).unwrap();
        conversation.note_mood(MoodNote {
            section: SectionId::new("freedom").unwrap(),
            mood: Mood::Upset,
            at: now + TimeDelta::hours(1),
        });
        let early = now + TimeDelta::minutes(59);
        assert_eq!(conversation.begin(meeting(early), false), Err(BeforeLastMeeting));
        assert_eq!(conversation.meetings.len(), 1);
        conversation.begin(meeting(early), true).unwrap();
        assert_eq!(conversation.meetings.len(), 2);
        assert_eq!(conversation.last_mood().unwrap().mood, Mood::Upset);
    }

    #[test]
    fn whoever_takes_consent_back_has_not_agreed_until_asked_again() {
        let now = DateTime::from_timestamp(1_795_910_400, 0).unwrap();
        let told = Notice::of(false, None, None);
        let mut conversation = Conversation::default();
        assert!(!conversation.is_agreed(&told), "nobody asked");
        conversation.consents.push(consent(now));
        assert!(conversation.is_agreed(&told));
        assert!(!conversation.is_agreed(&Notice::of(true, None, None)), "more people would see it");
        conversation.withdraw(now);
        conversation.withdraw(now + TimeDelta::hours(1));
        assert!(!conversation.is_agreed(&told));
        assert_eq!(conversation.withdrawn(), Some(now), "the first time counts");
        conversation.consents.push(consent(now + TimeDelta::hours(2)));
        assert!(conversation.is_agreed(&told));
        assert_eq!(conversation.consents.len(), 2, "both stay");
    }

    #[test]
    fn a_mood_is_noted_once_for_each_block_of_a_meeting_and_never_after_its_end() {
        let now = DateTime::from_timestamp(1_795_910_400, 0).unwrap();
        let note = |mood| MoodNote { section: SectionId::new("freedom").unwrap(), mood, at: now };
        let mut conversation = Conversation::default();
        conversation.note_mood(note(Mood::Calm));
        assert_eq!(conversation.last_mood(), None, "no meeting");
        conversation.begin(meeting(now), false).unwrap();
        conversation.note_mood(note(Mood::Calm));
        conversation.note_mood(note(Mood::Tired));
        assert_eq!(conversation.meetings[0].moods, [note(Mood::Tired)]);
        conversation.going_on().unwrap().end = Some(MeetingEnd { at: now, told: true });
        conversation.note_mood(note(Mood::Upset));
        assert_eq!(conversation.meetings[0].moods, [note(Mood::Tired)]);
    }

    #[test]
    fn a_meeting_that_was_left_in_a_break_knows_until_when() {
        let now = DateTime::from_timestamp(1_795_910_400, 0).unwrap();
        let mut left = meeting(now);
        assert_eq!(left.stopped_in(), None);
        left.breaks.push(Break { at: now + TimeDelta::minutes(5), minutes: 10 });
        assert_eq!(left.stopped_in().unwrap().until(), now + TimeDelta::minutes(15));
        left.end = Some(MeetingEnd { at: now + TimeDelta::minutes(16), told: true });
        assert_eq!(left.stopped_in(), None);
    }

    #[test]
    fn what_is_kept_reads_back_and_an_older_record_has_its_defaults() {
        let now = DateTime::from_timestamp(1_795_910_400, 0).unwrap();
        let mut conversation = Conversation::default();
        conversation.consents.push(consent(now));
        conversation.begin(meeting(now), false).unwrap();
        let text = serde_json::to_string(&conversation).unwrap();
        assert_eq!(serde_json::from_str::<Conversation>(&text).unwrap(), conversation);
        assert_eq!(serde_json::from_str::<Conversation>("{}").unwrap(), Conversation::default());
    }
}
