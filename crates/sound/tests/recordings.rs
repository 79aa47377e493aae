//! The recordings folder: kept, loaded, and everything that can be wrong with it.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]
#![allow(clippy::cast_precision_loss, reason = "lengths of sounds are small numbers")]

use chrono::NaiveDate;
use sound::{Fault, KeepError, Label, Pcm, Recordings, Status, keep, take_back};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn tone(hertz: f32, seconds: u32) -> Pcm {
    let step = std::f32::consts::TAU * hertz / 48_000.0;
    Pcm::new(48_000, (0..48_000 * seconds).map(|at| 0.2 * (at as f32 * step).sin()).collect()).unwrap()
}

fn label<'a>(language: &'a str, message: &'a str) -> Label<'a> {
    Label {
        language,
        message,
        text: "Шиноснома",
        speaker: "Zarina (invented)",
        status: Status::Reviewed,
        date: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
    }
}

/// Three recordings in Tajik and one in Kyrgyz.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (message, hertz) in [("question-a", 200.0), ("question-a.yes", 300.0), ("consent-begin", 400.0)] {
        keep(folder.path(), label("tg", message), &tone(hertz, 1)).unwrap();
    }
    keep(folder.path(), label("ky", "question-a"), &tone(500.0, 1)).unwrap();
    folder
}

fn messages(recordings: &Recordings, language: &str) -> Vec<String> {
    recordings.of(language).map(|recording| recording.message.clone()).collect()
}

fn faults(recordings: &Recordings) -> Vec<(String, Fault)> {
    recordings.problems().iter().map(|problem| (problem.file.clone(), problem.fault)).collect()
}

#[test]
fn what_is_kept_is_loaded_and_decodes_to_what_was_said() {
    let folder = folder();
    let recordings = Recordings::load(folder.path());
    assert_eq!(recordings.problems(), []);
    assert_eq!(messages(&recordings, "tg"), ["consent-begin", "question-a", "question-a.yes"]);
    assert_eq!(messages(&recordings, "ky"), ["question-a"]);
    assert_eq!(recordings.of("lv").count(), 0);
    let recording = recordings.find("tg", "question-a.yes").unwrap();
    assert_eq!((recording.speaker.as_str(), recording.status), ("Zarina (invented)", Status::Reviewed));
    assert_eq!(recording.date.to_string(), "2026-11-21");
    assert!(recording.reads("\u{2068}Шиноснома\u{2069}"));
    assert!(!recording.reads("Шиноснома?"), "the text has changed since");
    let (sound, said) = (recording.decode().unwrap(), tone(300.0, 1));
    assert!(sound.duration().abs_diff(said.duration()).as_millis() < 2, "{sound:?}");
    assert!((sound.rms() / said.rms() - 1.0).abs() < 0.1, "{} for {}", sound.rms(), said.rms());
    let mut names: Vec<PathBuf> = fs::read_dir(folder.path().join("tg"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into())
        .collect();
    names.sort();
    let expected = ["consent-begin.opus", "question-a.opus", "question-a.yes.opus", "recordings.toml"];
    assert_eq!(names, expected.map(PathBuf::from), "nothing is left over");
}

#[test]
fn each_damaged_file_is_skipped_and_named_and_the_others_still_load() {
    type Damage = fn(&Path);
    let replace_by_a_folder: Damage = |file| {
        fs::remove_file(file).unwrap();
        fs::create_dir(file).unwrap();
    };
    let elsewhere: Damage =
        |file| change(file, "file = \"question-a.opus\"", "file = \"../question-a.opus\"");
    let cases: [(Damage, Fault); 8] = [
        (|file| fs::remove_file(file).unwrap(), Fault::Missing),
        (|file| cut(file, |bytes| bytes.truncate(bytes.len() / 2)), Fault::Damaged),
        (|file| cut(file, Vec::clear), Fault::Damaged),
        (|file| cut(file, |bytes| bytes[500] ^= 1), Fault::Damaged),
        (|file| fs::write(file, vec![0; 4 * 1024 * 1024 + 1]).unwrap(), Fault::TooLarge),
        (|file| relist(file, b"RIFF, not Ogg at all"), Fault::WrongFormat),
        (replace_by_a_folder, Fault::CannotRead),
        (elsewhere, Fault::BadEntry),
    ];
    for (damage, fault) in cases {
        let folder = folder();
        damage(&folder.path().join("tg/question-a.opus"));
        let recordings = Recordings::load(folder.path());
        let named = faults(&recordings);
        assert!(
            named.iter().any(|(file, found)| file.ends_with("question-a.opus") && *found == fault),
            "{named:?}"
        );
        assert_eq!(messages(&recordings, "tg"), ["consent-begin", "question-a.yes"], "{fault:?}");
        assert_eq!(messages(&recordings, "ky"), ["question-a"], "{fault:?}");
    }
}

fn cut(file: &Path, change: fn(&mut Vec<u8>)) {
    let mut bytes = fs::read(file).unwrap();
    change(&mut bytes);
    fs::write(file, bytes).unwrap();
}

/// Replaces a text in the manifest beside a file.
fn change(file: &Path, from: &str, to: &str) {
    let manifest = file.with_file_name("recordings.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    assert!(text.contains(from), "{from} is not in {text}");
    fs::write(manifest, text.replace(from, to)).unwrap();
}

/// Writes other bytes into a file and their digest into the manifest, as somebody who converts by hand would.
fn relist(file: &Path, bytes: &[u8]) {
    let before = digest(&fs::read(file).unwrap());
    fs::write(file, bytes).unwrap();
    change(file, &before, &digest(bytes));
}

fn digest(bytes: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
    digest
        .as_ref()
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|half| char::from_digit(half.into(), 16).unwrap())
        .collect()
}

#[test]
fn a_vorbis_file_that_somebody_listed_by_hand_is_played() {
    let folder = folder();
    let opus = folder.path().join("tg/question-a.opus");
    relist(&opus, include_bytes!("../fixtures/tone.ogg"));
    fs::rename(&opus, opus.with_extension("ogg")).unwrap();
    change(&opus, "\"question-a.opus\"", "\"question-a.ogg\"");
    let recordings = Recordings::load(folder.path());
    assert_eq!(recordings.problems(), []);
    let sound = recordings.find("tg", "question-a").unwrap().decode().unwrap();
    assert!((0.98..=1.02).contains(&sound.duration().as_secs_f64()));
}

#[test]
fn a_manifest_that_is_not_sound_silences_its_own_language_alone() {
    type Change = fn(&str) -> String;
    let cases: [(Change, Fault); 5] = [
        (|text| format!("shoes = 2\n{text}"), Fault::ManifestDamaged { line: 1 }),
        (|text| text.replace("version = 1", "version = 2\nshoes = true"), Fault::Newer),
        (|text| text.replace("language = \"tg\"", "language = \"lv\""), Fault::OtherLanguage),
        (|text| format!("{text}{}", "#".repeat(4 * 1024 * 1024)), Fault::TooLarge),
        (|text| text[..text.len() / 2].to_owned(), Fault::ManifestDamaged { line: 0 }),
    ];
    for (change, fault) in cases {
        let folder = folder();
        let manifest = folder.path().join("tg/recordings.toml");
        fs::write(&manifest, change(&fs::read_to_string(&manifest).unwrap())).unwrap();
        let recordings = Recordings::load(folder.path());
        let problem = &recordings.problems()[0];
        assert_eq!((problem.language.as_str(), problem.file.as_str()), ("tg", "recordings.toml"));
        assert_eq!(std::mem::discriminant(&problem.fault), std::mem::discriminant(&fault), "{problem}");
        assert_eq!(messages(&recordings, "tg"), [""; 0]);
        assert_eq!(messages(&recordings, "ky"), ["question-a"]);
        let before = fs::read(&manifest).unwrap();
        let refused = keep(folder.path(), label("tg", "question-b"), &tone(200.0, 1));
        assert_eq!(refused, Err(KeepError::Manifest(problem.fault)), "it is left alone");
        assert_eq!(fs::read(&manifest).unwrap(), before);
    }
}

#[test]
fn files_that_nobody_listed_are_named_and_other_files_are_none_of_ours() {
    let folder = folder();
    let tajik = folder.path().join("tg");
    for name in ["question-b.opus", "QUESTION-C.OGG", "note.txt", "question-d.opus.new"] {
        fs::write(tajik.join(name), b"?").unwrap();
    }
    fs::create_dir(folder.path().join("a folder")).unwrap();
    fs::create_dir(folder.path().join("uz-Cyrl")).unwrap();
    fs::create_dir(folder.path().join("hi")).unwrap();
    fs::write(folder.path().join("hi/question-a.opus"), b"?").unwrap();
    let recordings = Recordings::load(folder.path());
    let expected = [
        ("recordings.toml".to_owned(), Fault::NoManifest),
        ("QUESTION-C.OGG".to_owned(), Fault::Unlisted),
        ("question-b.opus".to_owned(), Fault::Unlisted),
    ];
    assert_eq!(faults(&recordings), expected);
    assert_eq!(
        recordings.problems()[0].to_string(),
        "hi/recordings.toml: there is no recordings.toml in this folder: copy it from where the recordings were made"
    );
    assert_eq!(messages(&recordings, "tg").len(), 3);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed_and_a_pipe_not_waited_for() {
    let folder = folder();
    let (file, outside) = (folder.path().join("tg/question-a.opus"), folder.path().join("outside.opus"));
    fs::rename(&file, &outside).unwrap();
    std::os::unix::fs::symlink(&outside, &file).unwrap();
    let other = folder.path().join("tg/consent-begin.opus");
    fs::remove_file(&other).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&other).status().unwrap().success());
    let recordings = Recordings::load(folder.path());
    assert_eq!(messages(&recordings, "tg"), ["question-a.yes"]);
    assert!(recordings.problems().iter().all(|problem| problem.fault == Fault::CannotRead));
    assert_eq!(recordings.problems().len(), 2);
}

#[test]
fn a_folder_that_is_not_there_holds_no_recordings_and_no_problem() {
    let recordings = Recordings::load(Path::new("/nowhere/at/all"));
    assert_eq!(recordings, Recordings::default());
}

#[test]
fn a_second_recording_takes_the_place_of_the_first_and_one_can_be_taken_back() {
    let folder = folder();
    let again = Label { speaker: "Farhod (invented)", text: "Дигар", ..label("tg", "question-a") };
    keep(folder.path(), again, &tone(600.0, 2)).unwrap();
    let mut recordings = Recordings::load(folder.path());
    assert_eq!(recordings.problems(), []);
    let recording = recordings.find("tg", "question-a").unwrap();
    assert_eq!(recording.speaker, "Farhod (invented)");
    assert!(recording.reads("Дигар"));
    assert_eq!(recording.decode().unwrap().duration().as_secs(), 2);
    take_back(folder.path(), "tg", "question-a").unwrap();
    take_back(folder.path(), "tg", "question-z").unwrap();
    take_back(folder.path(), "hi", "question-z").unwrap();
    recordings.load_language(folder.path(), "tg");
    assert_eq!(messages(&recordings, "tg"), ["consent-begin", "question-a.yes"]);
    assert_eq!(messages(&recordings, "ky"), ["question-a"]);
    assert_eq!(recordings.problems(), []);
    assert!(!folder.path().join("tg/question-a.opus").exists());
}

#[test]
fn what_cannot_be_a_label_or_a_recording_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let sound = tone(200.0, 1);
    let refused = |label: Label<'_>, sound: &Pcm| keep(folder.path(), label, sound).unwrap_err();
    for (language, message) in [("../tg", "question-a"), ("tg", "../a"), ("tg", "a b"), ("", "a"), ("tg", "")]
    {
        assert_eq!(refused(label(language, message), &sound), KeepError::BadLabel, "{language} {message}");
    }
    let nobody = Label { speaker: "  ", ..label("tg", "question-a") };
    assert_eq!(refused(nobody, &sound), KeepError::BadLabel);
    let nothing = Pcm::new(48_000, Vec::new()).unwrap();
    assert_eq!(refused(label("tg", "question-a"), &nothing), KeepError::Sound(Fault::Damaged));
    let long = Pcm::new(8_000, vec![0.1; 8_000 * 181]).unwrap();
    assert_eq!(refused(label("tg", "question-a"), &long), KeepError::Sound(Fault::TooLong));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let file = folder.path().join("file");
    fs::write(&file, b"").unwrap();
    assert!(matches!(keep(&file, label("tg", "a"), &sound), Err(KeepError::CannotWrite(_))));
}
