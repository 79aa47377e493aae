//! Views: the whole content of a screen in one value, decided here and only shown by the window.
//!
//! A view holds message ids, what the person typed, and booleans; never a sentence. The interface derives nothing from it.

pub mod about;
pub mod backups;
pub mod cases;
pub mod emergency;
pub mod hearing;
pub mod interview;
pub mod languages;
pub mod lettering;
pub mod log;
pub mod message;
pub mod observation;
pub mod people;
pub mod recording;
pub mod recovery;
pub mod referral;
pub mod result;
pub mod rights;
pub mod rules;
pub mod self_answer;
pub mod settings;
pub mod start;
pub mod vault;

use crate::host::preferences::Theme;
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
    /// What is open to whoever has unlocked.
    pub doors: Doors,
    /// The screen.
    pub screen: Screen,
    /// How long the open case is kept, where the screen can change it.
    pub keeping: Option<cases::KeepingView>,
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

/// What is open to whoever has unlocked; nothing while the program is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Doors {
    /// Whether cases may be seen.
    pub cases: bool,
    /// Whether users, rules, log and backups may be seen.
    pub administration: bool,
    /// Whether two presses of a key destroy everything.
    pub quick_destroy: bool,
}

/// The screen that is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
pub enum Screen {
    /// First start.
    Welcome(vault::WelcomeView),
    /// Every later start, and after locking.
    Unlock(vault::UnlockView),
    /// The recovery key opened the vault, and somebody gets a new passphrase.
    Recover(recovery::RecoverView),
    /// A copy is chosen from which the vault is to be restored.
    Restore(backups::RestoreView),
    /// The vault cannot be opened as it is.
    Damaged(vault::DamagedView),
    /// The recovery key on its way to paper.
    RecoveryKey(recovery::RecoveryKeyView),
    /// The list of cases.
    Cases(cases::CasesView),
    /// The beginning of a screening.
    Start(start::StartView),
    /// The interview.
    Interview(interview::InterviewView),
    /// The signs of an observation.
    Observation(observation::ObservationView),
    /// What an observation says to do next.
    Observed(observation::ObservedView),
    /// What the answers gave.
    Result(result::ResultView),
    /// The hand-over.
    Referral(referral::ReferralView),
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
    /// Backups of everything.
    Backups(backups::BackupsView),
    /// Version, sources, licences.
    About(about::AboutView),
    /// Every language of the program.
    Languages(languages::LanguagesView),
    /// A speaker reads the texts in.
    Recording(recording::RecordingView),
}

/// A language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Language {
    /// The tag, such as `uz-Latn`.
    pub tag: String,
    /// The name in its own script.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
}
