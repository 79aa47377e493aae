//! Screens: the whole content of a screen in one value, decided here and only shown by the window. Each has its view and how it is
//! filled in one file, named like its component.
//!
//! A view holds message ids, what the person typed, and booleans; never a sentence. The interface derives nothing from it.

pub mod about;
pub mod answer;
pub mod backups;
pub mod bar;
pub mod beside;
pub mod card;
pub mod case_head;
pub mod cases;
pub mod claims;
pub mod closed;
pub mod closing;
pub mod contact;
pub mod copy;
pub mod damaged;
pub mod deadline;
pub mod debriefing;
pub mod deletions;
pub mod disclosure;
pub mod emergency;
pub mod exchange;
pub mod folder;
pub mod hearing;
pub mod interview;
pub mod keeping;
pub mod language;
pub mod languages;
pub mod lettering;
pub mod log;
pub mod message;
pub mod neutral;
pub mod observation;
pub mod observed;
pub mod pages;
pub mod passphrase;
pub mod people;
pub mod postponed;
pub mod practice;
pub mod profession;
pub mod question;
pub mod received;
pub mod recording;
pub mod recover;
pub mod recovery_key;
pub mod referral;
pub mod restore;
pub mod result;
pub mod resume;
pub mod review;
pub mod rights;
pub mod rule;
pub mod rules;
pub mod safety;
pub mod script;
pub mod search;
pub mod self_answer;
pub mod settings;
pub mod sign;
pub mod start;
pub mod talk;
pub mod unlock;
pub mod welcome;

use crate::desk::{Desk, Destination, Location};
use crate::error::CommandError;
use crate::host::preferences::Theme;
use crate::state::State;
use chrono::{DateTime, SecondsFormat, Utc};
use content::Catalogue;
use language::{Language, language};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What every command returns: the surroundings and the screen.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// The language that the officer reads.
    pub desk: Language,
    /// Every language in which the officer can read the program.
    pub desk_languages: Vec<Language>,
    /// The colours.
    pub theme: Theme,
    /// Whether everything here is practice, of which nothing is real and nothing is kept.
    pub practice: bool,
    /// How large everything is shown, in percent.
    pub zoom: u16,
    /// Whether something is open that can be locked.
    pub open: bool,
    /// In which case one is, and at what.
    pub whereabouts: Option<bar::Whereabouts>,
    /// Where the bar leads from here.
    pub doors: Vec<bar::Door>,
    /// Where a step back leads, where it leads to another screen or page.
    pub back: Option<Destination>,
    /// The language of the person's words; nothing at the start, where it is chosen on the screen itself.
    pub person: Option<Language>,
    /// The languages to which they can be turned here.
    pub person_languages: Vec<Language>,
    /// The languages whose words are drawn as outlines where the engine sets them wrong, as tags.
    pub drawn: Vec<String>,
    /// Whether two presses of a key destroy everything.
    pub quick_destroy: bool,
    /// The screen.
    pub screen: Screen,
    /// How long the open case is kept, where the screen can change it.
    pub keeping: Option<keeping::KeepingView>,
    /// How many pages lie before the printer, if any do.
    pub printing: Option<u32>,
    /// What was typed and is not saved yet.
    pub drafts: Drafts,
}

/// What was typed and is not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drafts {
    /// The case in which it was typed; none outside of every case, and none that the person's page knows.
    pub case: Option<String>,
    /// Whether it is the person's, who has the laptop.
    pub persons: bool,
    /// The texts by field.
    pub typed: BTreeMap<String, String>,
}

/// The screen that is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
pub enum Screen {
    /// A page about something else, for an officer whom somebody watches.
    Neutral(neutral::NeutralView),
    /// First start.
    Welcome(welcome::WelcomeView),
    /// Every later start, and after locking.
    Unlock(unlock::UnlockView),
    /// The recovery key opened the vault, and somebody gets a new passphrase.
    Recover(recover::RecoverView),
    /// A copy is chosen from which the vault is to be restored.
    Restore(restore::RestoreView),
    /// The vault cannot be opened as it is.
    Damaged(damaged::DamagedView),
    /// The recovery key on its way to paper.
    RecoveryKey(recovery_key::RecoveryKeyView),
    /// The list of cases.
    Cases(cases::CasesView),
    /// The practice cases.
    Practice(practice::PracticeView),
    /// How a practised conversation went.
    Debriefing(debriefing::DebriefingView),
    /// The beginning of a screening.
    Start(start::StartView),
    /// Before an interview goes on.
    Resume(resume::ResumeView),
    /// The end of a conversation, with the person.
    Closing(closing::ClosingView),
    /// The interview.
    Interview(interview::InterviewView),
    /// The signs of an observation.
    Observation(observation::ObservationView),
    /// What an observation says to do next.
    Observed(observed::ObservedView),
    /// What the answers gave.
    Result(result::ResultView),
    /// The hand-over.
    Referral(referral::ReferralView),
    /// What a recipient will learn.
    Disclosure(disclosure::DisclosureView),
    /// What is exchanged with other institutions.
    Exchange(exchange::ExchangeView),
    /// One of what others handed over.
    Received(received::ReceivedView),
    /// The person's rights.
    Rights(rights::RightsView),
    /// The laptop is the person's, who answers without the officer.
    SelfAnswer(self_answer::SelfAnswerView),
    /// Own things.
    Settings(settings::SettingsView),
    /// The users of the program.
    People(people::PeopleView),
    /// What holds for everybody.
    Rules(rules::RulesView),
    /// Who did what.
    Log(log::LogView),
    /// Which cases were deleted.
    Deletions(deletions::DeletionsView),
    /// Backups of everything.
    Backups(backups::BackupsView),
    /// Version, sources, licences.
    About(about::AboutView),
    /// Why the officer meets such people, and what they do.
    Profession(profession::ProfessionView),
    /// Facts to be compared with their sources.
    Claims(claims::ClaimsView),
    /// Every language of the program.
    Languages(languages::LanguagesView),
    /// A speaker reads the texts in.
    Recording(recording::RecordingView),
    /// A speaker reads the texts, to find whether they are right.
    Review(review::ReviewView),
}

/// The surroundings and the screen.
///
/// # Errors
/// What the vault says while the list of cases is read.
pub fn frame(state: &State) -> Result<Frame, CommandError> {
    let languages = Catalogue::embedded().languages();
    let (screen, desk) = (screen(state)?, language(&state.preferences.desk_language));
    Ok(Frame {
        open: state.desk.is_some(),
        whereabouts: bar::whereabouts(&screen),
        doors: state.desk.as_ref().map(bar::doors).unwrap_or_default(),
        back: state.desk.as_ref().and_then(bar::back),
        person: bar::person(&screen, &desk),
        person_languages: bar::person_languages(&screen),
        drawn: lettering::drawn().map(|language| language.tag.clone()).collect(),
        quick_destroy: state.desk.as_ref().is_some_and(|desk| desk.rules.quick_destroy),
        desk,
        desk_languages: languages.iter().filter(|l| l.desk).map(|l| language(&l.tag)).collect(),
        theme: state.preferences.theme,
        practice: state.desk.as_ref().is_some_and(|desk| desk.practice.is_some()),
        zoom: state.preferences.zoom.percent(),
        screen,
        keeping: state.desk.as_ref().map(keeping::show).transpose()?.flatten(),
        printing: state.desk.as_ref().and_then(pages_to_print),
        drafts: state.desk.as_ref().map(drafts).transpose()?.unwrap_or_default(),
    })
}

fn pages_to_print(desk: &Desk) -> Option<u32> {
    desk.printing.as_ref().map(|printing| count(printing.pages.len()))
}

fn drafts(desk: &Desk) -> Result<Drafts, CommandError> {
    let persons = desk.handed.is_some();
    // Taken over anew by the page once it is in sight again.
    let open = desk.open.as_ref().filter(|_| !persons && !desk.out_of_sight());
    Ok(Drafts { case: open.map(|open| open.case.id.0.to_string()), persons, typed: desk.drafts()? })
}

fn screen(state: &State) -> Result<Screen, CommandError> {
    if state.hidden {
        return Ok(Screen::Neutral(neutral::NeutralView {}));
    }
    let Some(desk) = &state.desk else { return closed::show(state) };
    if let Some(handed) = &desk.handed {
        return Ok(Screen::SelfAnswer(self_answer::show(desk.case()?, handed, &state.playback)));
    }
    Ok(match &desk.location {
        Location::Cases { search, days, page } => Screen::Cases(cases::show(desk, search, *days, *page)?),
        Location::Practice => Screen::Practice(practice::show(desk.practising()?, &state.preferences)),
        Location::Debriefing => Screen::Debriefing(debriefing::show(desk)?),
        Location::Start => Screen::Start(start::show(desk, &state.playback)?),
        Location::Resume => Screen::Resume(resume::show(desk)?),
        Location::Closing { .. } => Screen::Closing(closing::show(desk)?),
        Location::Signs => Screen::Observation(observation::show(desk.case()?)),
        Location::Observed => Screen::Observed(observed::show(desk.case()?, &desk.basis.routes)),
        Location::Facts | Location::Question(_) | Location::End | Location::Stopped
            if desk.case()?.sheet.is_some() =>
        {
            Screen::Observation(observation::show(desk.case()?))
        }
        Location::Facts | Location::Question(_) | Location::End | Location::Stopped => {
            if desk.talking().is_err() {
                return Ok(Screen::Resume(resume::show(desk)?));
            }
            Screen::Interview(interview::show(desk)?)
        }
        Location::Result | Location::Referral | Location::Disclosure(_) | Location::Rights { .. }
            if desk.agreed().is_err() =>
        {
            Screen::Resume(resume::show(desk)?)
        }
        Location::Result => Screen::Result(result::show(desk)?),
        Location::Rights { .. } => Screen::Rights(rights::show(desk)?),
        Location::Referral => Screen::Referral(referral::show(desk)?),
        Location::Disclosure(recipient) => Screen::Disclosure(disclosure::show(desk, *recipient)?),
        Location::Exchange { address } => Screen::Exchange(exchange::show(desk, address.as_deref())?),
        Location::Received { id, saved } => Screen::Received(received::show(desk, *id, saved)?),
        Location::Settings => Screen::Settings(settings::show(state, desk)?),
        Location::RecoveryKey => Screen::RecoveryKey(recovery_key::show(desk)?),
        Location::People => Screen::People(people::show(desk)?),
        Location::Rules => Screen::Rules(rules::show(desk)?),
        Location::Deletions => Screen::Deletions(deletions::show(desk)?),
        Location::Log { checked } => Screen::Log(log::show(desk, *checked)?),
        Location::Backups { done } => Screen::Backups(backups::show(desk, done.as_ref())?),
        Location::About => Screen::About(about::show(desk)?),
        Location::Profession { .. } => Screen::Profession(profession::show(state)),
        Location::Claims { filter } => Screen::Claims(claims::show(desk, *filter)?),
        Location::Languages { opened } => {
            Screen::Languages(languages::show(opened.as_deref(), &state.playback))
        }
        Location::Recording(reading) => {
            Screen::Recording(recording::show(reading, &state.playback, &state.recording_slot))
        }
        Location::Review(reviewing) => {
            Screen::Review(review::show(reviewing, &state.preferences.desk_language))
        }
    })
}

/// A point in time as the window takes it.
pub fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// A month such as `2026-11` in digits, as every desk language reads it.
pub fn month(checked: &str) -> String {
    checked.split_once('-').map_or_else(|| checked.to_owned(), |(year, month)| format!("{month}/{year}"))
}

/// A count as the window takes it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
