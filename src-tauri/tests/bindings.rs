//! The TypeScript types of the interface are those of the views and forms, to the letter, in one file.
//!
//! `UPDATE_BINDINGS=1 cargo test -p atpazit-desktop --test bindings` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use atpazit_desktop::desk::Destination;
use atpazit_desktop::error::CommandError;
use atpazit_desktop::form;
use atpazit_desktop::screen::{self, Frame};
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

/// Every type that is reached, by its name.
#[derive(Default)]
struct Types {
    seen: BTreeSet<TypeId>,
    texts: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own, such as a list or a text, is written where it stands.
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        if T::output_path().is_some() {
            let cfg = Config::default();
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&cfg));
            let before = self.texts.insert(T::ident(&cfg), text.clone());
            assert!(before.is_none_or(|before| before == text), "two types have the name {}", T::ident(&cfg));
        }
    }
}

/// What the window is given and hands in; everything else hangs on these.
fn all() -> Types {
    let mut types = Types::default();
    types.visit::<Frame>();
    types.visit::<CommandError>();
    types.visit::<Destination>();
    types.visit::<form::AnswerView>();
    types.visit::<screen::backups::BackupProgress>();
    types.visit::<screen::message::Choice>();
    types.visit::<form::ConsentForm>();
    types.visit::<form::SealForm>();
    types.visit::<form::ReceiptForm>();
    types.visit::<form::AnswerForm>();
    types.visit::<form::AddressForm>();
    types.visit::<screen::emergency::EmergencyView>();
    types.visit::<screen::hearing::HeardView>();
    types.visit::<screen::lettering::LetteringView>();
    types.visit::<screen::recording::LevelView>();
    types.visit::<form::ObservationForm>();
    types.visit::<form::OfficeForm>();
    types.visit::<screen::referral::PreviewView>();
    types.visit::<screen::hearing::ReaderView>();
    types.visit::<form::RulesForm>();
    types.visit::<form::ComparisonForm>();
    types.visit::<form::FindingForm>();
    types.visit::<form::SpeakerForm>();
    types.visit::<form::StartForm>();
    types.visit::<form::MeetingForm>();
    types.visit::<form::PostponeForm>();
    types.visit::<screen::passphrase::StrengthView>();
    types.visit::<form::Then>();
    types.visit::<form::UserForm>();
    types
}

#[test]
fn the_interface_has_the_types_of_the_views() {
    let mut expected = "// Made from Rust by `src-tauri/tests/bindings.rs`: not to be edited.\n".to_owned();
    for text in all().texts.values() {
        write!(expected, "\n{text}").unwrap();
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&file, &expected).unwrap();
    }
    let found = fs::read_to_string(file).unwrap();
    assert_eq!(found, expected, "run with UPDATE_BINDINGS=1 and commit ui/src/bindings.ts");
}
