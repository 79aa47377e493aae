//! Real espeak-ng, real questions: each of the ten voices says something, and says it in its own language.
//!
//! Never skipped: without espeak-ng these tests fail and say how to get it.

#![allow(clippy::cast_precision_loss, reason = "lengths of sounds are small numbers")]
#![allow(clippy::print_stdout, reason = "`--nocapture` shows the length and level of each voice")]

use sound::{MachineVoice, Pcm, Program, Rate, Speech};
use std::collections::BTreeMap;
use std::time::Duration;

/// `question-passport-now`, by voice. Where a catalogue of the language is there, its own text is used instead.
const QUESTIONS: [(&str, &str, &str); 12] = [
    ("lv", "lv", "Pie kā šobrīd ir jūsu pase?"),
    ("lv-x-simple", "lv", "Kur tagad ir jūsu pase?"),
    ("en", "en", "Who has your passport now?"),
    ("ru", "ru", "У кого сейчас ваш паспорт?"),
    ("uk", "uk", "У кого зараз ваш паспорт?"),
    ("uz-Latn", "uz", "Pasportingiz hozir kimda?"),
    ("uz-Cyrl", "uz", "Паспортингиз ҳозир кимда?"),
    ("kk", "kk", "Паспортыңыз қазір кімде?"),
    ("ky", "ky", "Паспортуңуз азыр кимде?"),
    ("ro", "ro", "La cine este acum pașaportul dumneavoastră?"),
    ("hi", "hi", "आपका पासपोर्ट अभी किसके पास है?"),
    ("ur", "ur", "آپ کا پاسپورٹ اس وقت کس کے پاس ہے؟"),
];

/// A question of some ten syllables takes between one and six seconds.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(6);
/// −36 dB; speech of espeak-ng lies at −20 dB, hiss below −60 dB.
const LEVEL: f32 = 0.016;

fn espeak() -> Program {
    match Speech::find() {
        Speech::Ready(program) => program,
        Speech::Absent => panic!("espeak-ng is not on this machine: run `cargo xtask setup`"),
    }
}

/// The text of a catalogue, if the project has that language already.
fn catalogue(tag: &str) -> Option<String> {
    let file = format!("{}/../../locales/{tag}/question/documents.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(file).ok()?;
    let question = text.lines().find_map(|line| line.strip_prefix("question-passport-now = "))?;
    Some(question.to_owned())
}

/// What is wrong with this as the speech of a question.
fn judge(sound: &Pcm) -> Result<(), String> {
    let (length, level) = (sound.duration(), sound.rms());
    if !(SHORTEST..=LONGEST).contains(&length) {
        return Err(format!("it lasts {length:?}"));
    }
    if level < LEVEL {
        return Err(format!("its level is {level}"));
    }
    // Speech rises and falls; a hum of the right level does not.
    let moments: Vec<f32> = sound.samples().chunks(sound.rate() as usize / 50).map(level_of).collect();
    let loud = moments.iter().filter(|moment| **moment > 1.5 * level).count();
    let soft = moments.iter().filter(|moment| **moment < 0.5 * level).count();
    if loud == 0 || soft == 0 { Err("it is one steady noise".to_owned()) } else { Ok(()) }
}

fn level_of(samples: &[f32]) -> f32 {
    let sum: f32 = samples.iter().map(|sample| sample * sample).sum();
    (sum / samples.len() as f32).sqrt()
}

fn voice(name: &'static str) -> MachineVoice {
    MachineVoice::new(name).expect("a name")
}

#[test]
fn a_question_can_be_heard_in_each_of_the_ten_languages() {
    let program = espeak();
    let mut voices = BTreeMap::<&str, Pcm>::new();
    for (tag, name, text) in QUESTIONS {
        let text = catalogue(tag).unwrap_or_else(|| text.to_owned());
        let sound = program.speak(voice(name), Rate::default(), &text).unwrap();
        println!("{tag:<12} {:>5.2?} s  level {:.3}", sound.duration().as_secs_f64(), sound.rms());
        assert_eq!(judge(&sound), Ok(()), "{tag}: {text}");
        voices.insert(name, sound);
    }
    let all: Vec<_> = voices.values().collect();
    for (place, sound) in all.iter().enumerate() {
        assert!(!all[..place].contains(sound), "each voice is another one");
    }
}

#[test]
fn silence_a_hum_and_a_click_would_not_pass_as_speech() {
    let rate = 22_050;
    let hum = |level: f32| move |at: u32| level * (at as f32 * 0.1).sin();
    let second = |of: &dyn Fn(u32) -> f32| Pcm::new(rate, (0..2 * rate).map(of).collect()).unwrap();
    assert!(judge(&second(&|_| 0.0)).is_err());
    assert!(judge(&second(&hum(0.3))).is_err());
    assert!(judge(&second(&|at| if at == 0 { 1.0 } else { 0.0 })).is_err());
    assert!(judge(&Pcm::new(rate, vec![0.5; 2_000]).unwrap()).is_err());
}

#[test]
fn both_scripts_of_uzbek_sound_the_same() {
    let speak = |text: &str| espeak().speak(voice("uz"), Rate::default(), text).unwrap();
    assert_eq!(speak("Oʻzimda shartnoma yoʻq, vaʼda bor."), speak("Ўзимда шартнома йўқ, ваъда бор."));
}

#[test]
fn marks_and_brackets_change_nothing_that_is_heard() {
    let speak = |text: &str| espeak().speak(voice("en"), Rate::default(), text).unwrap();
    assert_eq!(speak("\u{2068}Who\u{2069} has your passport now?"), speak("Who has your passport now?"));
    assert_eq!(speak("[[h@l'oU]]"), speak("h@l'oU"), "what stands in brackets is read, not obeyed");
}

#[test]
fn a_text_is_never_an_argument_or_markup() {
    let program = espeak();
    for text in
        ["--version", "-f /etc/passwd", "<speak><audio src='x'/>word</speak>", "one\0two", "; exit 1 #"]
    {
        assert!(program.speak(voice("en"), Rate::default(), text).is_ok(), "{text}");
    }
    let nothing = program.speak(voice("en"), Rate::default(), " \n ");
    assert_eq!(nothing, Err(sound::SpeechError::NoSound));
}

#[test]
fn a_slower_rate_takes_longer() {
    let program = espeak();
    let length = |rate| {
        let text = catalogue("lv").unwrap();
        program.speak(voice("lv"), Rate::new(rate).unwrap(), &text).unwrap().duration()
    };
    assert!(length(100) > length(150) && length(150) > length(220));
}
