//! Going somewhere. Whether the officer may is decided here and nowhere else.

use super::Desk;
use super::conversation::Presence;
use super::location::{AfterClosing, Destination, Location, Need};
use crate::error::{CommandError, Refusal};
use vault::ErrorCode;

/// The longest text that is searched for, in characters.
const SEARCH_MAX: usize = 80;

impl Desk {
    /// Goes somewhere; whatever does not belong there is put away.
    ///
    /// # Errors
    /// As for [`Desk::may_go`]; of a question [`Refusal::QuestionUnknown`] and
    /// [`Refusal::QuestionNotShown`], of a language
    /// [`Refusal::LanguageUnknown`].
    pub fn go(&mut self, to: Destination) -> Result<(), CommandError> {
        self.may_go(&to)?;
        self.forget_words();
        if self.closes_first(&to) {
            self.location =
                Location::Closing { back: Box::new(self.location.clone()), then: Some(AfterClosing::Go(to)) };
            return Ok(());
        }
        self.location = match to {
            // What is practised lies in a list of its own.
            Destination::Cases { .. } | Destination::Practice {} if self.practice.is_some() => {
                self.cleared(Location::Practice)
            }
            Destination::Practice {} => return Err(CommandError::new(Refusal::NotPractising)),
            Destination::Debriefing {} => Location::Debriefing,
            Destination::Cases { search, days, page } => self.cleared(Location::Cases {
                search: search.chars().take(SEARCH_MAX).collect(),
                days,
                page,
            }),
            Destination::Start {} => self.cleared(Location::Start),
            Destination::FollowObservation {} => {
                let observed = self.case()?.case.id;
                self.leave();
                self.observed = Some(observed);
                Location::Start
            }
            Destination::Resume {} => {
                let open = self.case_mut()?;
                open.presence = if open.goes_on() { Presence::Gate } else { Presence::Unknown };
                Location::Resume
            }
            Destination::Closing {} => match &self.location {
                here @ Location::Closing { .. } => here.clone(),
                here => Location::Closing { back: Box::new(here.clone()), then: None },
            },
            Destination::LeaveClosing {} => match &self.location {
                Location::Closing { back, .. } => (**back).clone(),
                here => here.clone(),
            },
            Destination::Facts {} => Location::Facts,
            Destination::Question { question } => Location::Question(self.shown(&question)?),
            Destination::End {} => Location::End,
            Destination::Signs {} => Location::Signs,
            Destination::Observed {} => Location::Observed,
            Destination::Result {} => Location::Result,
            Destination::Referral {} => Location::Referral,
            Destination::Disclosure { recipient } => {
                self.previewed(recipient)?;
                Location::Disclosure(recipient)
            }
            Destination::Exchange {} => {
                self.incoming.seen();
                self.cleared(Location::Exchange { address: None })
            }
            Destination::Rights {} => match &self.location {
                here @ Location::Rights { .. } => here.clone(),
                here => Location::Rights { back: Box::new(here.clone()) },
            },
            Destination::LeaveRights {} => match &self.location {
                Location::Rights { back } => (**back).clone(),
                here => here.clone(),
            },
            Destination::Settings {} => self.cleared(Location::Settings),
            Destination::People {} => self.cleared(Location::People),
            Destination::Rules {} => self.cleared(Location::Rules),
            Destination::Log {} => self.cleared(Location::Log { checked: None }),
            Destination::Deletions {} => self.cleared(Location::Deletions),
            Destination::Backups {} => self.cleared(Location::Backups { done: None }),
            Destination::About {} => self.cleared(Location::About),
            Destination::Profession {} => self.profession(),
            Destination::LeaveProfession {} => match &self.location {
                Location::Profession { back, .. } => (**back).clone(),
                here => here.clone(),
            },
            Destination::Claims { filter } => self.cleared(Location::Claims { filter }),
            Destination::Languages { opened } => {
                let languages = Location::languages(opened)?;
                self.cleared(languages)
            }
            Destination::Recording { language } => Location::recording(language)?,
            Destination::Review { language } => Location::review(language)?,
            Destination::Restore {} | Destination::LeaveRestore {} => {
                return Err(CommandError::new(ErrorCode::VaultExists));
            }
        };
        Ok(())
    }

    /// Whether the officer may go there now.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`], [`Refusal::CaseNotOpen`],
    /// [`Refusal::NotAnObservation`], [`ErrorCode::NotFinished`],
    /// [`Refusal::RecordingCaseOpen`], [`ErrorCode::VaultExists`],
    /// [`Refusal::ConversationNotBegun`], [`Refusal::ConsentWithdrawn`]; [`Refusal::PracticeOnly`] in practice, [`Refusal::NotPractising`]
    /// elsewhere.
    pub fn may_go(&self, to: &Destination) -> Result<(), CommandError> {
        if !to.is_practised() {
            self.must_be_real()?;
        }
        match to.need() {
            Need::Nothing => Ok(()),
            Need::Cases => self.must_see_cases(),
            Need::Administration => self.must_administer(),
            Need::Exchange => self.must_exchange(),
            Need::Case => self.case().map(drop),
            Need::Meeting if self.case()?.goes_on() => Ok(()),
            Need::Meeting => Err(CommandError::new(Refusal::ConversationNotBegun)),
            Need::Conversation => self.talking().map(drop),
            Need::Consent => self.agreed().map(drop),
            Need::Observation => self.sheet().map(drop),
            Need::Result => self.must_be_finished(),
            Need::Decision => self.must_be_decided(),
            Need::NoCase => self.must_lie_empty(),
            Need::Practice => self.practising().map(drop),
            Need::Practised => self.script().and_then(|_| self.must_be_finished()),
            Need::Closed => Err(CommandError::new(ErrorCode::VaultExists)),
        }
    }

    /// Notes which question is shown, or that the interview was left.
    pub fn note_question(&mut self) {
        match &self.location {
            Location::Question(id) => self.asked_last = Some(id.clone()),
            Location::Facts
            | Location::End
            | Location::Stopped
            | Location::Rights { .. }
            | Location::Closing { .. }
            | Location::Profession { .. } => {}
            _ => self.asked_last = None,
        }
    }

    /// Where the end of the interview leads back: to the question that was shown last, or to the notes about the situation.
    pub fn question_before_the_end(&self) -> Destination {
        let shown = self.asked_last.as_ref().filter(|id| self.shown(id.as_str()).is_ok());
        shown.map_or(Destination::Facts {}, |id| Destination::Question { question: id.to_string() })
    }

    /// The page about the officer's own work, from which a step leads back here: whatever lies on the desk stays there.
    fn profession(&self) -> Location {
        let back = match &self.location {
            here @ Location::Profession { .. } => return here.clone(),
            // The key on its way to paper is held nowhere else.
            Location::RecoveryKey => self.home(),
            here => here.clone(),
        };
        Location::Profession { back: Box::new(back), first: false }
    }

    /// The location, after everything that lay on the desk was put away.
    fn cleared(&mut self, location: Location) -> Location {
        self.leave();
        location
    }

    pub(super) fn must_be_finished(&self) -> Result<(), CommandError> {
        self.agreed()?.screening.as_ref().map(drop).ok_or_else(|| CommandError::new(ErrorCode::NotFinished))
    }

    fn must_be_decided(&self) -> Result<(), CommandError> {
        self.must_be_finished()?;
        self.case()?.decision.as_ref().map(drop).ok_or_else(|| CommandError::new(ErrorCode::NotFinished))
    }
}
