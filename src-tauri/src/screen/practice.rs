//! The practice cases: which there are, which were done, and the certificate of taking part.

use super::count;
use super::folder::{PlaceView, places};
use super::language::{Language, language};
use super::message::{Choice, Message};
use crate::desk::practice::{NAME_MAX, Practice};
use crate::host::folders;
use crate::host::preferences::Preferences;
use content::Catalogue;
use screening::practice::Setting;
use screening::{PracticeCase, PracticeId};
use serde::Serialize;
use ts_rs::TS;

/// The practice cases.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PracticeView {
    /// The cases by where they take place.
    pub settings: Vec<SettingView>,
    /// How many were done.
    pub done: u32,
    /// How many there are.
    pub all: u32,
    /// The longest name on the certificate, in characters.
    pub longest: u32,
    /// Where the certificate can be saved.
    pub places: Vec<PlaceView>,
    /// Where it was saved.
    pub saved: Option<String>,
}

/// The cases of one setting.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingView {
    /// Where they take place.
    pub message: Message,
    /// The cases.
    pub cases: Vec<PracticeChoice>,
}

/// A case that can be practised.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PracticeChoice {
    /// The case, as `begin_practice` takes it, and its name.
    pub case: Choice,
    /// The instrument.
    pub instrument: Message,
    /// The language that the person speaks.
    pub speaks: Language,
    /// Whether it was done.
    pub done: bool,
    /// Whether its conversation was put off.
    pub put_off: bool,
    /// Whether it was begun, and can be gone on with.
    pub begun: bool,
    /// The name of the case that is best done before, as long as that was not done.
    pub after: Option<Message>,
}

/// The practice cases.
pub fn show(practice: &Practice, preferences: &Preferences) -> PracticeView {
    let all = Catalogue::embedded().practice();
    let of = |setting: Setting| all.iter().filter(move |case| case.setting == setting);
    let settings = Setting::ALL.iter().map(|setting| SettingView {
        message: Message::new(format!("practice-{}", setting.as_str())),
        cases: of(*setting).map(|case| choice_of(case, practice, preferences)).collect(),
    });
    PracticeView {
        settings: settings.filter(|setting| !setting.cases.is_empty()).collect(),
        done: count(all.iter().filter(|case| preferences.practised.contains(&case.id)).count()),
        all: count(all.len()),
        longest: count(NAME_MAX),
        places: places(folders::all()),
        saved: practice.certificate.as_ref().map(|path| path.display().to_string()),
    }
}

/// The name of a case.
pub fn name(case: &PracticeId) -> Message {
    Message::new(format!("practice-{case}"))
}

fn choice_of(case: &PracticeCase, practice: &Practice, preferences: &Preferences) -> PracticeChoice {
    let done = |id: &PracticeId| preferences.practised.contains(id);
    PracticeChoice {
        case: Choice { value: case.id.to_string(), message: name(&case.id) },
        instrument: Message::new(format!("instrument-{}", case.instrument)),
        speaks: language(&case.speaks),
        done: done(&case.id),
        put_off: practice.put_off.contains(&case.id),
        begun: practice.begun.contains_key(&case.id),
        after: case.after.as_ref().filter(|after| !done(after)).map(name),
    }
}
