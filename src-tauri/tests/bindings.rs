//! The TypeScript types of the interface are those of the views, to the letter.
//!
//! `UPDATE_BINDINGS=1 cargo test -p atpazit-desktop --test bindings` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atpazit_desktop::desk::Destination;
use atpazit_desktop::error::{Code, CommandError, Refusal};
use atpazit_desktop::form;
use atpazit_desktop::host::preferences::Theme;
use atpazit_desktop::screen::language::Language;
use atpazit_desktop::screen::{self, Drafts, Frame, Screen};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS};
use vault::ErrorCode;

macro_rules! bindings {
    ($($type:ty),+ $(,)?) => {
        [$((<$type>::name(&Config::default()), <$type>::export_to_string(&Config::default()).unwrap())),+]
    };
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list with one line for each view")]
fn the_interface_has_the_types_of_the_views() {
    let expected: BTreeMap<String, String> = BTreeMap::from(bindings![
        Code,
        CommandError,
        Destination,
        ErrorCode,
        Refusal,
        screen::bar::Door,
        screen::bar::Whereabouts,
        Drafts,
        Frame,
        Language,
        Screen,
        Theme,
        atpazit_desktop::sound::playback::Hearable,
        screen::about::AboutView,
        screen::about::InstrumentRow,
        screen::backups::BackupProgress,
        screen::backups::BackupsView,
        screen::backups::MadeView,
        screen::restore::RestoreView,
        screen::restore::RestoredView,
        screen::backups::SnapshotView,
        screen::copy::SourceView,
        screen::case_head::CaseHead,
        screen::cases::CaseRow,
        screen::cases::CasesView,
        screen::keeping::KeepingView,
        screen::emergency::EmergencyView,
        screen::emergency::SituationView,
        screen::hearing::HeardView,
        screen::hearing::HeardEnd,
        screen::hearing::ReaderView,
        form::AnswerView,
        screen::interview::EndPage,
        screen::interview::facts::FactField,
        screen::interview::facts::FactsPage,
        screen::interview::InterviewView,
        screen::interview::Page,
        screen::interview::question::PromptView,
        screen::interview::question::QuestionPage,
        screen::interview::SectionView,
        screen::interview::StoppedPage,
        form::Then,
        screen::languages::FileState,
        screen::languages::LanguageState,
        screen::languages::LanguagesView,
        screen::languages::SkippedView,
        screen::lettering::LetteringView,
        screen::lettering::WeightView,
        screen::log::HeadView,
        screen::log::LogRow,
        screen::log::LogView,
        screen::message::Arg,
        screen::message::Choice,
        screen::message::Message,
        form::ObservationForm,
        screen::observation::ObservationView,
        screen::observed::ObservedView,
        screen::observed::SeenSign,
        screen::observation::SignGroup,
        screen::observation::SignView,
        screen::people::PeopleView,
        form::UserForm,
        screen::people::UserView,
        screen::recording::FilterChoice,
        screen::recording::LevelView,
        screen::recording::ReadingPage,
        screen::recording::RecordingView,
        form::SpeakerForm,
        screen::recording::SpeakerPage,
        screen::recording::TextView,
        screen::recording::TextsPage,
        screen::recover::RecoverView,
        screen::recovery_key::RecoveryKeyView,
        screen::referral::BlockView,
        form::ConsentForm,
        screen::folder::PlaceView,
        screen::referral::PreviewView,
        screen::referral::RecipientView,
        screen::referral::ReferralView,
        screen::referral::SavedView,
        screen::beside::ChecklistView,
        screen::result::DimensionView,
        screen::answer::EvidenceAnswer,
        screen::result::EvidenceView,
        screen::result::ProfileView,
        screen::result::ResultView,
        screen::contact::ContactView,
        screen::rights::RightView,
        screen::rights::RightsView,
        screen::rights::SavedCardView,
        screen::rules::Range,
        form::RulesForm,
        screen::rules::RulesView,
        screen::self_answer::SelfAnswerView,
        screen::self_answer::SelfPage,
        screen::self_answer::SelfQuestion,
        form::OfficeForm,
        screen::settings::SettingsView,
        screen::start::CarriedView,
        screen::start::InstrumentChoice,
        screen::start::PersonLanguage,
        form::StartForm,
        screen::start::StartView,
        screen::damaged::DamagedView,
        screen::passphrase::StrengthView,
        screen::unlock::UnlockView,
        screen::welcome::WelcomeView,
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
