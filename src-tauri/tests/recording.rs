//! Reading the texts in, with a microphone that hears a tone: order, filters, refusals, and what is kept and heard again.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;
#[path = "recording/speaker.rs"]
mod speaker;

use atpazit_desktop::clock::now;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::recording::Filter;
use atpazit_desktop::desk::{Desk, Location};
use atpazit_desktop::form::SpeakerForm;
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen::Screen;
use atpazit_desktop::screen::recording::{TextStanding, level};
use atpazit_desktop::session::Session;
use atpazit_desktop::sound::microphone::RecordingSlot;
use atpazit_desktop::sound::playback::{Folders, Hearable, Heard, Playback, Reader, Started};
use common::{PASSPHRASE, form, passphrase, refused};
use content::Catalogue;
use sound::{Ending, Failure, Fault, Recorder, Silence};
use speaker::{Speaker, Tone, agreed, keep_tone, page, says, text};
use std::fs;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use vault::Vault;

#[test]
fn a_text_that_was_read_in_is_kept_and_heard_from_then_on() {
    let speaker = Speaker::reads("tg");
    let first = speaker.page();
    let name = text(&first).name.clone();
    assert_eq!((name.as_str(), text(&first).number, first.left), ("consent-title", 1, first.texts));
    assert_eq!(speaker.session.playback().voice("tg"), Hearable::None);

    let during = page(speaker.session.start_recording(&name).unwrap());
    assert!(text(&during).recording);
    let shown = level(speaker.session.recording_slot().glance());
    assert!(shown.recording && shown.level > 60 && shown.seconds == 1 && shown.left == 179, "{shown:?}");

    let after = page(speaker.session.stop_recording().unwrap());
    let kept = text(&after);
    assert_eq!((kept.name.as_str(), kept.standing), (name.as_str(), TextStanding::Current));
    assert!(kept.can_hear && kept.can_remove && !kept.recording && kept.trouble.is_none());
    assert_eq!(after.left, first.left - 1);
    assert!(speaker.manifest("tg").contains("Zarina (invented)"));
    assert!(speaker.manifest("tg").contains("status = \"machine\""));
    let reader = speaker.session.playback().reader(&name, None, "tg").unwrap();
    assert!(matches!(reader, Reader::Recording(_)));
    assert_eq!(speaker.session.playback().voice("tg"), Hearable::Recorded);

    // The next start finds it too.
    let again = Playback::new(Folders { own: speaker.folder.path().join("recordings"), given: None });
    again.load();
    assert!(matches!(again.reader(&name, None, "tg").unwrap(), Reader::Recording(_)));

    let removed = page(speaker.session.remove_recording(&name).unwrap());
    assert_eq!((text(&removed).standing, removed.left), (TextStanding::Missing, first.left));
    assert_eq!(speaker.session.playback().voice("tg"), Hearable::None);
}

#[test]
fn a_recording_is_reviewed_only_when_somebody_else_listened_along() {
    let speaker = Speaker::arrives(0.3);
    speaker.does(|desk| desk.go(Destination::Recording { language: "ky".to_owned() })).unwrap();
    speaker.does(|desk| desk.begin_reading(&SpeakerForm { checked: true, ..agreed("A.") })).unwrap();
    speaker.session.start_recording("answer-yes").unwrap();
    speaker.session.stop_recording().unwrap();
    assert!(speaker.manifest("ky").contains("status = \"reviewed\""), "{}", speaker.manifest("ky"));
}

#[test]
fn nobody_is_recorded_without_a_name_and_an_agreement() {
    let speaker = Speaker::arrives(0.3);
    assert_eq!(refused(speaker.session.start_recording("answer-yes")), "recording-not-begun");
    assert_eq!(
        refused(speaker.does(|desk| desk.go(Destination::Recording { language: "xx".to_owned() }))),
        "language-unknown"
    );
    speaker.does(|desk| desk.go(Destination::Recording { language: "ur".to_owned() })).unwrap();
    assert_eq!(refused(speaker.session.start_recording("answer-yes")), "recording-not-begun");
    for (form, code) in [
        (agreed("  "), "speaker-missing"),
        (agreed(&"a".repeat(81)), "speaker-missing"),
        (agreed("two\nlines"), "speaker-missing"),
        (SpeakerForm { agreed: false, ..agreed("Zarina") }, "speaker-not-agreed"),
    ] {
        assert_eq!(refused(speaker.does(|desk| desk.begin_reading(&form))), code);
    }
    assert!(speaker.session.recording_slot().glance().is_none());
    assert!(!speaker.folder.path().join("recordings").exists());
}

#[test]
fn nothing_is_recorded_while_a_case_lies_open() {
    let speaker = Speaker::reads("tg");
    speaker.does(|desk| desk.start(form("first-contact", "adult"))).unwrap();
    assert_eq!(
        refused(speaker.does(|desk| desk.go(Destination::Recording { language: "tg".to_owned() }))),
        "recording-case-open"
    );
    assert_eq!(refused(speaker.session.start_recording("answer-yes")), "recording-case-open");
    // Nor when the window were to name the place while the case stays open.
    let place = {
        let other = Speaker::reads("tg");
        other.session.look_up(|desk, _| Ok(desk.location.clone())).unwrap()
    };
    assert!(matches!(place, Location::Recording(_)));
    let forced = speaker.session.change(|desk| {
        desk.location = place;
        desk.to_record("answer-yes")
    });
    assert_eq!(forced.unwrap_err().code.as_str(), "recording-case-open");
    assert!(speaker.session.recording_slot().glance().is_none());
    assert!(!speaker.folder.path().join("recordings").exists());
}

#[test]
fn only_texts_that_a_person_hears_can_be_recorded() {
    let speaker = Speaker::reads("lv");
    for name in ["app-lock", "error-internal", "case-state-draft", "question-passport-now.nobody", "../x", ""]
    {
        assert_eq!(refused(speaker.session.start_recording(name)), "recording-no-such-text", "{name}");
        assert_eq!(refused(speaker.does(|desk| desk.show_text(name))), "recording-no-such-text", "{name}");
    }
    // Each text that is offered can be played by the same name.
    for spoken in atpazit_desktop::desk::recording::texts("lv") {
        let (id, attribute) =
            spoken.name.split_once('.').map_or((spoken.name.as_str(), None), |(id, it)| (id, Some(it)));
        assert!(speaker.session.playback().reader(id, attribute, "lv").is_ok(), "{}", spoken.name);
        assert!(
            !spoken.text.contains(['⟦', '{']),
            "{}: a text with a variable cannot be read in",
            spoken.name
        );
    }
}

#[test]
fn locking_and_leaving_close_the_microphone_and_keep_nothing() {
    for leave in [
        (|speaker: &Speaker| drop(speaker.session.lock())) as fn(&Speaker),
        |speaker| drop(speaker.does(|desk| desk.go(Destination::Languages { opened: None }))),
        |speaker| drop(speaker.does(|desk| desk.start(form("first-contact", "adult")))),
        |speaker| speaker.session.recording_slot().cancel(),
    ] {
        let speaker = Speaker::reads("tg");
        speaker.session.start_recording("answer-yes").unwrap();
        assert!(speaker.session.recording_slot().glance().is_some());
        leave(&speaker);
        assert!(speaker.session.recording_slot().glance().is_none());
        speaker.session.stop_recording().unwrap();
        assert!(!speaker.folder.path().join("recordings").exists());
        let until = std::time::Instant::now() + std::time::Duration::from_secs(5);
        while speaker.closed.load(Ordering::SeqCst) == 0 {
            assert!(std::time::Instant::now() < until, "the microphone is still open");
            std::thread::yield_now();
        }
    }
}

#[test]
fn a_microphone_that_opens_after_locking_is_closed_again() {
    let studio = RecordingSlot::with(|| Recorder::with(Tone { level: 0.3, closed: Arc::default() }));
    let target = |name: &str| atpazit_desktop::sound::microphone::Target {
        language: "tg".to_owned(),
        name: name.to_owned(),
        text: "Савол?".to_owned(),
        speaker: "Zarina".to_owned(),
        checked: false,
    };
    let late = studio.reserve(target("a"));
    studio.cancel();
    assert_eq!(studio.begin(&late), Ok(false));
    assert!(studio.glance().is_none() && studio.finish().is_none());
    // Nor does one that was overtaken count.
    let (first, second) = (studio.reserve(target("a")), studio.reserve(target("b")));
    assert_eq!((studio.begin(&second), studio.begin(&first)), (Ok(true), Ok(false)));
    assert!(studio.records("tg", "b") && !studio.records("tg", "a"));
}

#[test]
fn silence_and_a_missing_microphone_are_said_and_leave_the_recording_before() {
    let quiet = Speaker::arrives(0.000_1);
    quiet.does(|desk| desk.go(Destination::Recording { language: "tg".to_owned() })).unwrap();
    quiet.does(|desk| desk.begin_reading(&agreed("Zarina"))).unwrap();
    let own = quiet.folder.path().join("recordings");
    keep_tone(&own, "tg", "answer-yes", &says("tg", "answer-yes"));
    quiet.session.playback().load();
    quiet.session.start_recording("answer-yes").unwrap();
    let after = page(quiet.session.stop_recording().unwrap());
    assert_eq!(text(&after).trouble.as_ref().unwrap().id, "sound-silence");
    assert_eq!(text(&after).standing, TextStanding::Current);
    let gone = page(quiet.does(|desk| desk.show_text("answer-yes")).unwrap());
    assert!(text(&gone).trouble.is_none(), "a new step forgets the trouble");

    let folder = tempfile::tempdir().unwrap();
    let none = RecordingSlot::with(|| Err(sound::RecordError::NoMicrophone));
    let session = Session::with(DataFolder::named(folder.path().to_owned()), None, none);
    session
        .step(|state| {
            let vault = Vault::create(&state.folder(), "Test Officer One", &passphrase(PASSPHRASE), now())?;
            state.desk = Some(Desk::new(vault));
            Ok(())
        })
        .unwrap();
    session.at_desk(|desk| desk.go(Destination::Recording { language: "tg".to_owned() })).unwrap();
    session.at_desk(|desk| desk.begin_reading(&agreed("Zarina"))).unwrap();
    let shown = page(session.start_recording("answer-yes").unwrap());
    assert_eq!(text(&shown).trouble.as_ref().unwrap().id, "sound-no-microphone");
    assert!(!text(&shown).recording);
}

#[test]
fn filters_show_what_is_missing_and_what_has_changed_in_the_order_of_a_conversation() {
    let speaker = Speaker::reads("tg");
    let own = speaker.folder.path().join("recordings");
    keep_tone(&own, "tg", "consent-title", &says("tg", "consent-title"));
    keep_tone(&own, "tg", "consent-free", "Матни пешина.");
    speaker.session.playback().load();

    let missing = page(speaker.does(|desk| desk.filter_texts(Filter::Missing)).unwrap());
    assert_eq!((text(&missing).name.as_str(), missing.left), ("consent-purpose", missing.texts - 1));
    let stale = page(speaker.does(|desk| desk.filter_texts(Filter::Stale)).unwrap());
    let changed = text(&stale);
    assert_eq!((changed.name.as_str(), changed.standing), ("consent-free", TextStanding::Stale));
    assert!(changed.next.is_none() && !changed.can_hear && changed.can_remove);

    // Read anew, it stays on the screen, and the filter has nothing left.
    speaker.session.start_recording("consent-free").unwrap();
    let after = page(speaker.session.stop_recording().unwrap());
    assert_eq!((text(&after).name.as_str(), text(&after).standing), ("consent-free", TextStanding::Current));
    let counts: Vec<_> = after.filters.iter().map(|filter| filter.message.args["texts"].clone()).collect();
    let number = atpazit_desktop::screen::message::Arg::Number;
    assert_eq!(counts, [number(after.texts - 2), number(0), number(after.texts)]);
    assert!(page(speaker.does(|desk| desk.filter_texts(Filter::Stale)).unwrap()).text.is_none());

    // Through all of them, one after another, each once; the last leads back to the first.
    let mut shown = page(speaker.does(|desk| desk.filter_texts(Filter::All)).unwrap());
    let mut names = Vec::new();
    for _ in 0..shown.texts {
        names.push(text(&shown).name.clone());
        let next = text(&shown).next.clone().unwrap();
        shown = page(speaker.does(|desk| desk.show_text(&next)).unwrap());
    }
    assert_eq!(text(&shown).name, names[0]);
    let texts = atpazit_desktop::desk::recording::texts("tg");
    assert_eq!(names, texts.into_iter().map(|text| text.name).collect::<Vec<_>>());
    let place = |name: &str| names.iter().position(|other| other == name).unwrap();
    assert!(place("consent-title") < place("answer-yes"));
    assert!(place("answer-yes") < place("question-passport-now"));
    assert!(place("question-passport-now") < place("rights-title"));
}

#[test]
fn a_recording_made_here_goes_before_one_of_the_program_unless_its_text_has_changed() {
    let folder = tempfile::tempdir().unwrap();
    let (own, given) = (folder.path().join("own"), folder.path().join("given"));
    for name in ["answer-yes", "answer-no"] {
        keep_tone(&given, "tg", name, &says("tg", name));
    }
    keep_tone(&own, "tg", "answer-no", "Матни пешина.");
    let playback = Playback::new(Folders { own, given: Some(given.clone()) });
    playback.load();
    assert_eq!(
        playback.shelf().standing("tg", "answer-no", &says("tg", "answer-no")),
        sound::Standing::Current
    );
    assert_eq!(playback.shelf().standing("tg", "answer-no", "Дигар."), sound::Standing::Stale);
    for name in ["answer-yes", "answer-no"] {
        assert!(matches!(playback.reader(name, None, "tg").unwrap(), Reader::Recording(_)));
    }
    assert_eq!(playback.reader("answer-dont-know", None, "tg").unwrap(), Reader::Nobody(Silence::NoVoice));
}

#[test]
fn a_damaged_recording_is_said_once_and_then_another_voice_reads() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("own");
    keep_tone(&own, "lv", "answer-yes", &says("lv", "answer-yes"));
    let playback = Playback::new(Folders { own: own.clone(), given: None });
    playback.load();
    let without = Playback::new(Folders { own: folder.path().join("none"), given: None });
    let machine = without.reader("answer-yes", None, "lv").unwrap();
    assert!(matches!(playback.reader("answer-yes", None, "lv").unwrap(), Reader::Recording(_)));

    // Damaged after it was loaded.
    fs::write(own.join("lv/answer-yes.opus"), b"OggS, but nothing else").unwrap();
    let Started::Playing(playing, recording) = playback.play("answer-yes", None, "lv").unwrap() else {
        panic!("a recording is played")
    };
    assert!(recording.is_some());
    let ending = playing.wait();
    assert_eq!(ending, Ending::Failed(Failure::Recording(Fault::Damaged)));
    let heard = playback.ended(ending, recording);
    assert_eq!(heard, Heard::Skipped(Fault::Damaged));
    assert_eq!(playback.reader("answer-yes", None, "lv").unwrap(), machine);
    let problems = playback.problems();
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].file.as_str(), problems[0].fault), ("answer-yes", Fault::Damaged));
}

#[test]
fn the_languages_count_what_was_read_in_by_file_and_name_what_is_skipped() {
    let speaker = Speaker::reads("tg");
    let own = speaker.folder.path().join("recordings");
    keep_tone(&own, "tg", "answer-yes", &says("tg", "answer-yes"));
    keep_tone(&own, "tg", "consent-free", "Матни пешина.");
    fs::write(own.join("tg/answer-no.ogg"), "no sound").unwrap();
    speaker.session.playback().load();
    let frame =
        speaker.does(|desk| desk.go(Destination::Languages { opened: Some("tg".to_owned()) })).unwrap();
    let Screen::Languages(view) = frame.screen else { panic!("no languages") };
    let tajik = view.languages.iter().find(|row| row.language.tag == "tg").unwrap();
    assert_eq!((tajik.recorded, tajik.stale, tajik.missing, tajik.unused), (1, 1, 0, 0));
    assert_eq!(
        tajik.heard.iter().map(|voice| voice.id.as_str()).collect::<Vec<_>>(),
        ["voice-recorded", "voice-none"]
    );
    let of = |name: &str| view.files.iter().find(|file| file.file == name).unwrap();
    assert_eq!((of("person/answer.ftl").recorded, of("person/consent.ftl").stale), (1, 1));
    assert_eq!(view.languages.len(), Catalogue::embedded().languages().len());
    assert_eq!((view.skipped.len(), view.skipped[0].file.as_str()), (1, "tg/answer-no.ogg"));
    assert_eq!(view.skipped[0].message.id, "sound-unlisted");
    assert_eq!(
        refused(speaker.does(|desk| desk.go(Destination::Languages { opened: Some("xx".to_owned()) }))),
        "language-unknown"
    );
}
