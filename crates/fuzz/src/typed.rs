//! What somebody types by hand: values of answers (dates and months too), case codes, ids, passphrases.

use crate::{chosen, seed};
use content::Catalogue;
use screening::{CaseCode, IndicatorId, InstrumentId, OptionId, QuestionId, SectionId, SignId, Written};
use vault::passphrase::{BYTES_MAX, CHARACTERS_MIN};
use vault::{Passphrase, PassphraseError, Strength};

/// Reads the bytes as one of the things that are typed.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    match choice % 4 {
        0 => ids(text),
        1 => passphrase(text),
        2 => value(&Written::Text(text.to_owned())),
        _ => {
            if let Ok(written) = serde_json::from_str(text) {
                value(&written);
            }
        }
    }
}

/// Things as they are typed, and slips.
pub fn seeds() -> Vec<Vec<u8>> {
    let typed: [(u8, &[&str]); 4] = [
        (0, &["K7Q-4M2", "k7q-4m2", "passport-now", "a--b", "x1-2"]),
        (1, &["trīs zaļi kaķi", "lietus zirgs kaste mākonis", "aaaaaaaaaaaa", "qwe1qwe1qwe1qwe1"]),
        (
            2,
            &[
                "yes",
                "dont-know",
                "employer",
                "2026-11-21",
                "2026-11",
                "2026-02-30",
                "Mārupe",
                " 2026 - 11 ",
                " declined",
            ],
        ),
        (
            3,
            &["84", "\"employer\"", "[\"shelter\",\"wages\"]", "[\"none\"]", "[]", "4294967296", "-1", "1.5"],
        ),
    ];
    let seeds = typed.into_iter().flat_map(|(choice, texts)| texts.iter().map(move |text| (choice, *text)));
    seeds.map(|(choice, text)| seed(choice, text.as_bytes())).collect()
}

fn ids(text: &str) {
    if let Ok(code) = CaseCode::try_from(text.to_owned()) {
        assert_eq!(code.as_str(), text);
        assert!(text.len() == 7 && text.is_ascii() && text.as_bytes()[3] == b'-', "{text:?} is a case code");
        assert!(!text.contains(['0', '1', 'I', 'L', 'O', 'S']), "{text:?} is mistaken for another code");
    }
    let read = QuestionId::new(text);
    if let Ok(id) = &read {
        assert_eq!(id.as_str(), text);
        assert!((1..=64).contains(&text.len()) && !text.contains("--"), "{text:?} is an id");
        assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
    }
    let others = [
        OptionId::new(text).is_ok(),
        SectionId::new(text).is_ok(),
        SignId::new(text).is_ok(),
        IndicatorId::new(text).is_ok(),
        InstrumentId::new(text).is_ok(),
        serde_json::from_value::<QuestionId>(text.into()).is_ok(),
    ];
    assert!(others.iter().all(|other| *other == read.is_ok()), "{text:?} is an id of some kinds only");
}

fn passphrase(text: &str) {
    let characters = text.chars().count();
    let expected = match text.len() {
        bytes if bytes > BYTES_MAX => Some(PassphraseError::TooLong),
        _ if characters < CHARACTERS_MIN => Some(PassphraseError::TooShort),
        _ => None,
    };
    assert_eq!(Passphrase::new(text.to_owned()).err(), expected);
    assert_eq!(Strength::of(text) == Strength::TooShort, characters < CHARACTERS_MIN);
}

/// Whatever question a value fits: written down and read again it is the same.
fn value(written: &Written) {
    for questionnaire in Catalogue::embedded().instruments() {
        for question in questionnaire.questions() {
            if let Ok(value) = question.read(written) {
                let again = question.read(&value.written());
                assert_eq!(again.as_ref(), Ok(&value), "{} came back as another value", question.id);
                let json = serde_json::to_string(&value).expect("a value can be written");
                assert_eq!(serde_json::from_str(&json).ok(), Some(value), "{json}");
            }
            if let Written::List(ticked) = written {
                let settled = question.settle(None, ticked.clone());
                assert!(settled.iter().all(|option| ticked.contains(option)), "settling ticked something");
            }
        }
    }
}
