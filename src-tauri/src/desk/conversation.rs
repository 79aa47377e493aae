//! How the conversation is led: whether it is safe, what was explained, each meeting, breaks, its end; and what was put off.
//!
//! **Architecture invariant:** in an interview that goes on, no question is shown and no answer, fact or explained right is kept before
//! somebody said whether the person is here, nor after the person took their consent back: [`Desk::talking`]. How the person is, and a
//! break, are kept of a meeting alone that goes on: [`Desk::meeting`]. What goes on with what was said, its result among it, stops with the
//! consent, but for whom it protects: [`Desk::agreed`]. Needs less, since it says nothing about the person: the language in which
//! they are asked, in which it is asked, too, whether it is safe; closing and deleting the case, and keeping it no longer.
//!
//! **Architecture invariant:** a meeting that goes on is not left without an end in its record, but by a break, a lock or the deletion of
//! the case: whatever puts a case away asks [`Desk::nobody_is_left`], and leads to the close or ends the meeting as not told.

use super::location::AfterClosing;
use super::{Desk, Destination, Location, OpenCase, short_text};
use crate::clock::{now, today};
use crate::error::{CommandError, Refusal};
use crate::form::{DutyForm, MeetingForm, PostponeForm, SafetyForm, TalkForm};
use chrono::{DateTime, NaiveDate, Utc};
use content::Catalogue;
use screening::conversation::{Break, Meeting, MeetingEnd, Mood, MoodNote, RightsExplained};
use screening::interpreter::{EXCEPTION_MAX, Interpreter, Interpreting};
use screening::referral::ConsentBasis;
use screening::safety::{PLACE_MAX, Postponement, Safety, is_hour};
use screening::talk::{DutyToReport, Given, Notice, OWN_DUTY_MAX, TalkConsent};
use screening::{Age, CaseId, CaseState, Conversation, InstrumentId, Recipient, Right, SectionId};
use std::collections::BTreeSet;
use vault::{ConversationChange, ErrorCode, PostponementId};

/// Whether the person is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Nobody has said so since the case was opened, or since a break.
    Unknown,
    /// Yes, and it was found safe.
    Here,
    /// They were a moment ago, and their meeting goes on; whether it is safe is asked anew, since somebody else interprets.
    Gate,
    /// No: the officer reads, or adds to what was said.
    Away,
}

/// In which words something was explained, and to whom.
pub struct Spoken<'a> {
    /// The age group.
    pub age: Age,
    /// The language, as a tag.
    pub language: &'a str,
    /// Whether the person could read it.
    pub read: bool,
    /// Who interpreted.
    pub through: Interpreter,
}

impl OpenCase {
    /// Whether the person took back their consent to the talk.
    pub fn is_withdrawn(&self) -> bool {
        self.conversation.withdrawn().is_some()
    }

    /// Whether a meeting with the person goes on, which is to be closed before one goes elsewhere.
    pub fn goes_on(&self) -> bool {
        self.sheet.is_none() && matches!(self.presence, Presence::Here | Presence::Gate)
    }

    /// The conversation as it is once the meeting that goes on has ended; nothing where none does: one that was broken off earlier
    /// stays as it was left.
    fn ended(&self, told: bool, now: DateTime<Utc>) -> Option<Conversation> {
        let mut conversation = self.conversation.clone();
        let meeting = conversation.going_on().filter(|_| self.goes_on())?;
        meeting.end = Some(MeetingEnd { at: now, told });
        Some(conversation)
    }
}

impl Desk {
    /// The case that lies open, for whatever asks or notes something about the person.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`]; [`Refusal::ConsentWithdrawn`] where the person took their consent back, and
    /// [`Refusal::ConversationNotBegun`] where nobody has said since the case was opened whether they are here.
    pub fn talking(&self) -> Result<&OpenCase, CommandError> {
        let open = self.case()?;
        // Nobody is asked in an observation, and nothing is noted in a case that is finished.
        if open.sheet.is_some() || open.case.state != CaseState::Draft {
            return self.agreed();
        }
        if open.is_withdrawn() {
            return Err(CommandError::new(Refusal::ConsentWithdrawn));
        }
        match open.presence {
            Presence::Here | Presence::Away => Ok(open),
            Presence::Unknown | Presence::Gate => Err(CommandError::new(Refusal::ConversationNotBegun)),
        }
    }

    /// The case that lies open, for whatever is noted of the meeting that goes on.
    ///
    /// # Errors
    /// As for [`Desk::talking`]; [`Refusal::ConversationNotBegun`] where the person is not here, [`ErrorCode::CaseNotDraft`],
    /// [`Refusal::NotAnInterview`].
    fn meeting(&self) -> Result<&OpenCase, CommandError> {
        let open = self.talking()?;
        must_be_draft(open)?;
        match open.presence {
            Presence::Here => Ok(open),
            Presence::Away | Presence::Unknown | Presence::Gate => {
                Err(CommandError::new(Refusal::ConversationNotBegun))
            }
        }
    }

    /// Whether the case that lies open can be put away: no meeting goes on in it. Asked by whatever does so without a way to the close.
    ///
    /// # Errors
    /// [`Refusal::ConversationGoesOn`].
    pub(super) fn nobody_is_left(&self) -> Result<(), CommandError> {
        match &self.open {
            Some(open) if open.goes_on() => Err(CommandError::new(Refusal::ConversationGoesOn)),
            Some(_) | None => Ok(()),
        }
    }

    /// The case that lies open, for whatever goes on with what was said.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`]; [`Refusal::ConsentWithdrawn`] where an adult took their consent back: what a child said still protects
    /// the child, and what is needed in danger still goes out.
    pub fn agreed(&self) -> Result<&OpenCase, CommandError> {
        let open = self.case()?;
        if open.is_withdrawn() && !open.is_protected() {
            return Err(CommandError::new(Refusal::ConsentWithdrawn));
        }
        Ok(open)
    }

    /// What would be explained now: in a case that is begun, or in the one that lies open.
    ///
    /// # Errors
    /// What the vault says.
    pub fn notice(&self, case: Option<CaseId>, language: &str) -> Result<Notice, CommandError> {
        let duty = self.vault.duty()?;
        let own = duty.as_ref().and_then(|duty| duty.own_said(language, &self.reads));
        Ok(Notice::of(self.vault.is_reviewed(case)?, duty.as_ref(), own))
    }

    /// Whether what the person of the open case agreed to covers what would be explained now.
    fn covers(&self, open: &OpenCase, now: &Notice) -> Result<bool, CommandError> {
        if open.conversation.is_agreed(now) {
            return Ok(true);
        }
        // The same duty, said by an officer who reads another language, is nothing new.
        let duty = self.vault.duty()?.unwrap_or_default();
        let said = open.conversation.consent().and_then(|consent| consent.notice.own_duty.clone());
        let stands = said.as_ref().is_some_and(|said| duty.own.values().any(|words| words == said))
            && !duty.own.contains_key(&open.case.person_language);
        Ok(stands && open.conversation.is_agreed(&Notice { own_duty: said, ..now.clone() }))
    }

    /// Whether everything has to be explained once more before one goes on.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], and what the vault says.
    pub fn must_explain(&self) -> Result<bool, CommandError> {
        let open = self.case()?;
        let now = self.notice(Some(open.case.id), &open.case.person_language)?;
        Ok(!self.covers(open, &now)?)
    }

    /// Begins a meeting with somebody who was met before, and goes on where it was left.
    ///
    /// # Errors
    /// [`Refusal::NotSafeToTalk`], those of the interpreter, [`Refusal::PersonNotAgreed`] where it has to be explained once more,
    /// [`Refusal::ClockSetBack`], [`ErrorCode::TextTooLong`], [`ErrorCode::CaseNotDraft`], and what the vault says.
    pub fn begin_meeting(&mut self, form: &MeetingForm) -> Result<(), CommandError> {
        let open = self.case()?;
        let goes_on = open.case.state == CaseState::Draft;
        // Whoever took their consent back to what is finished may give it anew; there is nothing else to go on with.
        if goes_on || !open.is_withdrawn() {
            must_be_draft(open)?;
        }
        let (id, language) = (open.case.id, open.case.person_language.clone());
        let who = interpreting(&form.safety)?;
        let now = now();
        let begun = meeting(&form.safety, &who, &form.place, now)?;
        let mut facts = open.interview.facts.clone();
        // Where somebody else interprets from now on, what was until now has ended.
        let mut conversation = open.ended(false, now).unwrap_or_else(|| open.conversation.clone());
        let notice = self.notice(Some(id), &language)?;
        if !self.covers(open, &notice)? {
            let spoken = Spoken {
                age: facts.age_or_unsure(),
                language: &language,
                read: facts.reads.is_some(),
                through: who.interpreter,
            };
            let talk = form.talk.ok_or_else(|| CommandError::new(Refusal::PersonNotAgreed))?;
            conversation.consents.push(agreement(talk, notice, &spoken, now)?);
        }
        conversation.begin(begun, form.clock_checked)?;
        let changed = goes_on && facts.interpreting().as_ref() != Some(&who);
        if changed {
            facts.set_interpreting(&who);
        }
        self.vault.begin_meeting(id, &conversation, changed.then_some(&facts), now)?;
        let open = self.case_mut()?;
        open.conversation = conversation;
        open.interview.facts = facts;
        open.presence = Presence::Here;
        if !goes_on {
            return self.open(id);
        }
        self.location = self.case()?.goes_on_at();
        Ok(())
    }

    /// Goes on without the person: to read, or to add to what was said. A meeting that went on has ended, and the person was not told.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], [`ErrorCode::CaseNotDraft`], [`Refusal::ConsentWithdrawn`], and what the vault says.
    pub fn go_on_alone(&mut self) -> Result<(), CommandError> {
        let open = self.case()?;
        must_be_draft(open)?;
        if open.is_withdrawn() {
            return Err(CommandError::new(Refusal::ConsentWithdrawn));
        }
        if let Some(ended) = open.ended(false, now()) {
            self.keep_conversation(ended, ConversationChange::End)?;
        }
        self.case_mut()?.presence = Presence::Away;
        self.location = self.case()?.goes_on_at();
        Ok(())
    }

    /// Puts a conversation off: that of the open case, or one for which none was begun. Nothing about the person is kept. A meeting that
    /// went on until somebody else was to interpret ends with it: whoever is not safe is not told what happens next.
    ///
    /// # Errors
    /// [`Refusal::ConversationGoesOn`] in the middle of a meeting;
    /// [`Refusal::InputInvalid`] without a reason, for what is no day or no time, and where a case lies open that is no draft;
    /// [`Refusal::DayPassed`], [`Refusal::InstrumentUnknown`], [`Refusal::LanguageUnknown`], [`ErrorCode::TextTooLong`], and what the
    /// vault says.
    pub fn postpone(&mut self, form: PostponeForm) -> Result<(), CommandError> {
        let invalid = || CommandError::new(Refusal::InputInvalid);
        let day: NaiveDate = form.day.parse().map_err(|_| invalid())?;
        if form.obstacles.is_empty() {
            return Err(invalid());
        }
        if day < today() {
            return Err(CommandError::new(Refusal::DayPassed));
        }
        let hour = short_text(&form.hour, PLACE_MAX, ErrorCode::TextTooLong)?;
        if hour.as_deref().is_some_and(|hour| !is_hour(hour)) {
            return Err(invalid());
        }
        let place = short_text(&form.place, PLACE_MAX, ErrorCode::TextTooLong)?;
        let at_gate = self.open.as_ref().is_some_and(|open| open.presence == Presence::Gate);
        if !at_gate || form.first.is_some() {
            self.nobody_is_left()?;
        }
        let (case, instrument, speaks, reads) = if let Some(first) = form.first {
            asked_in(&first.speaks, first.reads.as_deref())?;
            let id = InstrumentId::new(&first.instrument).ok();
            let known = id.filter(|id| Catalogue::embedded().questionnaire(id).is_some());
            let known = known.ok_or_else(|| CommandError::new(Refusal::InstrumentUnknown))?;
            (None, known, first.speaks, first.reads)
        } else {
            let open = self.case()?;
            must_be_draft(open)?;
            let facts = &open.interview.facts;
            let speaks = facts.speaks.clone().unwrap_or_else(|| open.case.person_language.clone());
            (Some(open.case.id), open.case.instrument.clone(), speaks, facts.reads.clone())
        };
        let what = Postponement { instrument, speaks, reads, obstacles: form.obstacles, day, hour, place };
        match case.zip(self.open.as_ref().and_then(|open| open.ended(false, now()))) {
            Some((case, ended)) => self.vault.end_and_postpone(case, &ended, &what, now())?,
            None => self.vault.postpone(&what, case, now())?,
        }
        self.note_practice_put_off();
        if let Some(before) = self.taken_up {
            // Somebody else may have taken it out of the list since.
            let _ = self.vault.remove_postponement(before, now());
        }
        self.leave();
        Ok(())
    }

    /// Tries again what was put off: in its case, or from the beginning.
    ///
    /// # Errors
    /// [`Refusal::ConversationGoesOn`], [`Refusal::PostponementUnknown`], and what the vault says.
    pub fn take_up(&mut self, id: u32) -> Result<(), CommandError> {
        self.nobody_is_left()?;
        let all = self.vault.postponements()?;
        let found = all.into_iter().find(|one| one.id.0 == i64::from(id));
        let found = found.ok_or_else(|| CommandError::new(Refusal::PostponementUnknown))?;
        if let Some((case, _)) = found.case {
            return self.open(case);
        }
        self.leave();
        self.taken_up = Some(found.id);
        self.location = Location::Start;
        Ok(())
    }

    /// Takes what was put off out of the list.
    ///
    /// # Errors
    /// [`Refusal::PostponementUnknown`], and what the vault says.
    pub fn remove_postponed(&mut self, id: u32) -> Result<(), CommandError> {
        self.vault.remove_postponement(PostponementId(id.into()), now()).map_err(|error| match error {
            vault::VaultError::NoSuchCase => CommandError::new(Refusal::PostponementUnknown),
            error => error.into(),
        })
    }

    /// Notes how the person was at the end of a block of questions.
    ///
    /// # Errors
    /// As for `Desk::meeting`; [`Refusal::InputInvalid`] for a block that there is not; what the vault says.
    pub fn note_mood(&mut self, section: &str, mood: Mood) -> Result<(), CommandError> {
        let open = self.meeting()?;
        let section = SectionId::new(section).ok();
        let known =
            section.filter(|id| open.interview.questionnaire().sections().iter().any(|one| one.id == *id));
        let section = known.ok_or_else(|| CommandError::new(Refusal::InputInvalid))?;
        let mut conversation = open.conversation.clone();
        conversation.note_mood(MoodNote { section, mood, at: now() });
        self.keep_conversation(conversation, ConversationChange::Note)
    }

    /// Takes a break: the questions go out of sight, and whether it is safe is asked again after it.
    ///
    /// # Errors
    /// As for `Desk::meeting`; [`Refusal::InputInvalid`] for a length that is not offered; what the vault says.
    pub fn take_break(&mut self, minutes: u32) -> Result<(), CommandError> {
        if !Break::MINUTES.contains(&minutes) {
            return Err(CommandError::new(Refusal::InputInvalid));
        }
        let mut conversation = self.meeting()?.conversation.clone();
        if let Some(meeting) = conversation.going_on() {
            meeting.breaks.push(Break { at: now(), minutes });
        }
        self.keep_conversation(conversation, ConversationChange::Note)?;
        self.case_mut()?.presence = Presence::Unknown;
        self.location = Location::Resume;
        Ok(())
    }

    /// Ends the meeting; then goes where the officer wanted to go, or back to where they were. Where it turned out not to be safe any more
    /// with somebody else who interprets, it ends there, and nobody is told anything.
    ///
    /// # Errors
    /// [`Refusal::InputInvalid`] elsewhere than at the close, or at that gate; what going there and the vault say.
    pub fn close_conversation(&mut self, told: bool) -> Result<(), CommandError> {
        let (back, then) = match self.location.clone() {
            Location::Closing { back, then } => (*back, then),
            Location::Resume if !told && self.case()?.presence == Presence::Gate => {
                let cases = Destination::Cases { search: String::new(), days: None, page: 0 };
                (Location::Resume, Some(AfterClosing::Go(cases)))
            }
            _ => return Err(CommandError::new(Refusal::InputInvalid)),
        };
        if let Some(ended) = self.case()?.ended(told, now()) {
            self.keep_conversation(ended, ConversationChange::End)?;
        }
        // At the gate it is asked anew whether somebody is here.
        self.case_mut()?.presence = if back == Location::Resume { Presence::Unknown } else { Presence::Away };
        self.location = back;
        match then {
            Some(AfterClosing::Go(to)) => self.go(to),
            Some(AfterClosing::CloseCase) => self.close(),
            None => Ok(()),
        }
    }

    /// Notes that the person takes back their consent to the talk. What was said is erased at once, or kept out of sight.
    ///
    /// # Errors
    /// [`Refusal::CaseNotOpen`], [`Refusal::NotAnInterview`], and what the vault says.
    pub fn withdraw_consent(&mut self, erase: bool) -> Result<(), CommandError> {
        if self.case()?.sheet.is_some() {
            return Err(CommandError::new(Refusal::NotAnInterview));
        }
        if erase {
            return self.delete();
        }
        let (open, now) = (self.case()?, now());
        // They stopped: nobody told them what happens next.
        let mut conversation = open.ended(false, now).unwrap_or_else(|| open.conversation.clone());
        conversation.withdraw(now);
        self.keep_conversation(conversation, ConversationChange::Withdrawal)?;
        let open = self.case_mut()?;
        open.presence = Presence::Unknown;
        open.handover.forget_consent();
        self.location = Location::Resume;
        // It counts for nothing any more whether this can be kept or not.
        let _ = self.keep_referral_drafts();
        Ok(())
    }

    /// Notes which rights were explained.
    ///
    /// # Errors
    /// As for [`Desk::talking`]; [`Refusal::NotAnInterview`], and what the vault says.
    pub fn explain_rights(&mut self, rights: BTreeSet<Right>, heard: bool) -> Result<(), CommandError> {
        let open = self.talking()?;
        if open.sheet.is_some() {
            return Err(CommandError::new(Refusal::NotAnInterview));
        }
        let mut conversation = open.conversation.clone();
        let before = conversation.rights.take();
        conversation.rights = (!rights.is_empty()).then(|| RightsExplained {
            rights,
            language: open.case.person_language.clone(),
            heard: heard || before.as_ref().is_some_and(|before| before.heard),
            on_paper: before.is_some_and(|before| before.on_paper)
                || self.cards.iter().any(|saved| saved.card == screening::route::Card::Rights),
            at: now(),
        });
        self.keep_conversation(conversation, ConversationChange::Note)
    }

    /// Notes that the person has the rights on paper, where any were explained.
    ///
    /// # Errors
    /// What the vault says.
    pub(super) fn note_rights_on_paper(&mut self) -> Result<(), CommandError> {
        let mut conversation = self.case()?.conversation.clone();
        let Some(explained) = conversation.rights.as_mut().filter(|explained| !explained.on_paper) else {
            return Ok(());
        };
        explained.on_paper = true;
        self.keep_conversation(conversation, ConversationChange::Note)
    }

    /// Sets what the officers of this institution must report; nothing takes it back.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`], [`Refusal::LanguageUnknown`], [`ErrorCode::TextTooLong`], and what the vault says.
    pub fn set_duty(&mut self, form: Option<DutyForm>) -> Result<(), CommandError> {
        self.must_be_real()?;
        let duty = form.map(|form| {
            let mut own = std::collections::BTreeMap::new();
            for (tag, words) in form.own {
                Catalogue::embedded()
                    .language(&tag)
                    .ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))?;
                // One line: it is said in one breath, and printed in one row.
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                if let Some(words) = short_text(&words, OWN_DUTY_MAX, ErrorCode::TextTooLong)? {
                    own.insert(tag, words);
                }
            }
            Ok::<_, CommandError>(DutyToReport { duties: form.duties, own })
        });
        Ok(self.vault.set_duty(duty.transpose()?.as_ref(), now())?)
    }

    /// Whether the conversation is closed first where the officer goes elsewhere.
    pub(super) fn closes_first(&self, to: &Destination) -> bool {
        self.open.as_ref().is_some_and(OpenCase::goes_on) && to.leaves_the_case()
    }

    fn keep_conversation(
        &mut self,
        conversation: Conversation,
        change: ConversationChange,
    ) -> Result<(), CommandError> {
        let id = self.case()?.case.id;
        self.vault.keep_conversation(id, &conversation, change, now())?;
        self.case_mut()?.conversation = conversation;
        Ok(())
    }
}

impl OpenCase {
    /// Whether what was said protects somebody whatever they agreed to: a child, or whoever is in danger.
    pub fn is_protected(&self) -> bool {
        let facts = &self.interview.facts;
        Recipient::ALL.iter().any(|to| ConsentBasis::without_agreement(*to, facts).is_some())
    }
}

/// The language in which the person is asked: the one they read, else the one they speak.
///
/// # Errors
/// [`Refusal::LanguageUnknown`].
pub fn asked_in(speaks: &str, reads: Option<&str>) -> Result<String, CommandError> {
    let asked = reads.unwrap_or(speaks);
    for tag in [speaks, asked] {
        Catalogue::embedded().language(tag).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))?;
    }
    Ok(asked.to_owned())
}

/// Who interprets, as the officer says.
///
/// # Errors
/// [`ErrorCode::TextTooLong`], and those of [`Interpreting::check`].
pub fn interpreting(form: &SafetyForm) -> Result<Interpreting, CommandError> {
    let who = Interpreting {
        interpreter: form.interpreter,
        tie: form.tie,
        found: form.found,
        wish: form.wish,
        exception: short_text(
            form.exception.as_deref().unwrap_or_default(),
            EXCEPTION_MAX,
            ErrorCode::TextTooLong,
        )?,
    };
    who.check()?;
    let nobody = who.interpreter == Interpreter::NotNeeded;
    if nobody == form.accepted.is_some() {
        let missing = if nobody { Refusal::InterpreterContradicts } else { Refusal::InterpreterTieMissing };
        return Err(CommandError::new(missing));
    }
    Ok(who)
}

/// A meeting that begins.
///
/// # Errors
/// [`Refusal::NotSafeToTalk`], [`ErrorCode::TextTooLong`].
pub fn meeting(
    form: &SafetyForm,
    who: &Interpreting,
    place: &str,
    now: DateTime<Utc>,
) -> Result<Meeting, CommandError> {
    let safety = Safety {
        alone: form.alone,
        safe: form.safe,
        somebody_near: form.somebody_near,
        interpreter_accepted: form.accepted.unwrap_or(true),
    };
    if !safety.obstacles().is_empty() {
        return Err(CommandError::new(Refusal::NotSafeToTalk));
    }
    Ok(Meeting {
        begun: now,
        place: short_text(place, PLACE_MAX, ErrorCode::TextTooLong)?,
        safety,
        interpreting: who.clone(),
        moods: Vec::new(),
        breaks: Vec::new(),
        end: None,
    })
}

/// What the person said to what was explained, as it is kept.
///
/// # Errors
/// [`Refusal::PersonNotAgreed`] where they did not agree; of a child where an adult's answer is sent, and the other way round.
pub fn agreement(
    form: TalkForm,
    notice: Notice,
    spoken: &Spoken<'_>,
    now: DateTime<Utc>,
) -> Result<TalkConsent, CommandError> {
    let child = spoken.age.is_treated_as_child();
    let given = form.given.filter(|given| match given {
        Given::Agreed => !child,
        Given::Wants | Given::Unsure => child,
    });
    Ok(TalkConsent {
        notice,
        language: spoken.language.to_owned(),
        read: spoken.read,
        heard: form.heard,
        through: spoken.through,
        given: given.ok_or_else(|| CommandError::new(Refusal::PersonNotAgreed))?,
        at: now,
        withdrawn: None,
    })
}

fn must_be_draft(open: &OpenCase) -> Result<(), CommandError> {
    match open.case.state {
        CaseState::Draft if open.sheet.is_none() => Ok(()),
        CaseState::Draft => Err(CommandError::new(Refusal::NotAnInterview)),
        CaseState::Screened | CaseState::Referred | CaseState::Closed => {
            Err(CommandError::new(ErrorCode::CaseNotDraft))
        }
    }
}
