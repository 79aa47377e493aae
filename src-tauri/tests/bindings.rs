//! The TypeScript types of the interface are those of the views, to the letter.
//!
//! `UPDATE_BINDINGS=1 cargo test -p atpazit-desktop --test bindings` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atpazit_desktop::error::CommandError;
use atpazit_desktop::host::preferences::Theme;
use atpazit_desktop::view::{self, Doors, Drafts, Frame, Language, Screen};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS};

macro_rules! bindings {
    ($($type:ty),+ $(,)?) => {
        [$((<$type>::name(&Config::default()), <$type>::export_to_string(&Config::default()).unwrap())),+]
    };
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list with one line for each view")]
fn the_interface_has_the_types_of_the_views() {
    use view::{
        about, backups, cases, emergency, hearing, interview, languages, lettering, log, message,
        observation, people, recording, recovery, referral, result, rights, rules, self_answer, settings,
        start, vault,
    };
    let expected: BTreeMap<String, String> = BTreeMap::from(bindings![
        CommandError,
        Doors,
        Drafts,
        Frame,
        Language,
        Screen,
        Theme,
        about::AboutView,
        about::InstrumentRow,
        backups::BackupProgress,
        backups::BackupsView,
        backups::MadeView,
        backups::RestoreView,
        backups::RestoredView,
        backups::SnapshotView,
        backups::SourceView,
        cases::CaseHead,
        cases::CaseRow,
        cases::CasesView,
        cases::KeepingView,
        emergency::EmergencyView,
        emergency::SituationView,
        hearing::Heard,
        hearing::HeardEnd,
        hearing::ReaderView,
        interview::AnswerView,
        interview::EndPage,
        interview::FactField,
        interview::FactsPage,
        interview::InterviewView,
        interview::Page,
        interview::PromptView,
        interview::QuestionPage,
        interview::SectionView,
        interview::StoppedPage,
        interview::Then,
        languages::FileState,
        languages::LanguageState,
        languages::LanguagesView,
        languages::SkippedView,
        lettering::LetteringView,
        lettering::WeightView,
        log::HeadView,
        log::LogRow,
        log::LogView,
        message::Arg,
        message::Choice,
        message::Message,
        observation::ObservationForm,
        observation::ObservationView,
        observation::ObservedView,
        observation::SeenSign,
        observation::SignGroup,
        observation::SignView,
        people::PeopleView,
        people::UserForm,
        people::UserView,
        recording::FilterChoice,
        recording::LevelView,
        recording::ReadingPage,
        recording::RecordingView,
        recording::SpeakerForm,
        recording::SpeakerPage,
        recording::TextView,
        recording::TextsPage,
        recovery::RecoverView,
        recovery::RecoveryKeyView,
        referral::BlockView,
        referral::ConsentForm,
        referral::PlaceView,
        referral::PreviewView,
        referral::RecipientView,
        referral::ReferralView,
        referral::SavedView,
        result::ChecklistView,
        result::DimensionView,
        result::EvidenceAnswer,
        result::EvidenceView,
        result::ProfileView,
        result::ResultView,
        rights::ContactView,
        rights::RightView,
        rights::RightsView,
        rights::SavedCard,
        rules::Range,
        rules::RulesForm,
        rules::RulesView,
        self_answer::SelfAnswerView,
        self_answer::SelfPage,
        self_answer::SelfQuestion,
        settings::OfficeForm,
        settings::SettingsView,
        start::CarriedView,
        start::InstrumentChoice,
        start::PersonLanguage,
        start::StartForm,
        start::StartView,
        vault::DamagedView,
        vault::StrengthView,
        vault::UnlockView,
        vault::WelcomeView,
    ]);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in &expected {
            fs::write(folder.join(format!("{name}.ts")), text).unwrap();
        }
    }
    let found: BTreeMap<String, String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    assert_eq!(found, expected, "run with UPDATE_BINDINGS=1 and commit ui/src/bindings");
}
