//! Fluent texts: whatever a file holds, wording it ends, and in something that can be shown.

use crate::{chosen, seed};
use content::{Arg, Wording};

/// The tags in whose plural rules the texts are worded.
const TAGS: [&str; 6] = ["lv", "lv-x-simple", "ru", "ro", "tg", "ur"];
/// The marks around an argument.
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];
/// The most messages of one input that are worded.
const MESSAGES_MAX: usize = 40;
/// The longest text that may come of one message: Fluent stops at 100 placeables.
const LONGEST: usize = 1024 * 1024;

/// Words every message of the bytes, with and without arguments.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let tag = TAGS[choice % TAGS.len()];
    let wording = Wording::new((tag, vec![text.to_owned()]), ("en", vec![]));
    let plain = Wording::new((tag, vec![text.to_owned()]), ("en", vec![])).without_isolation();
    let number = i64::try_from(text.len()).unwrap_or(0);
    let args = [("n", Arg::Number(number)), ("name", Arg::Text("Izdomāts".to_owned()))];
    for (message, attribute) in names(text).into_iter().take(MESSAGES_MAX) {
        let said = match attribute {
            None => wording.format(message, &args),
            Some(attribute) => wording.format_attribute(message, attribute, &args),
        };
        assert!(said.text.len() <= LONGEST, "{message} became {} bytes", said.text.len());
        assert!(!said.fallback || said.text.starts_with('⟦'), "{message} comes from a file that has nothing");
        assert!(said.fallback || said.language == tag);
        let bare = plain.text(message);
        assert!(bare.fallback || !bare.text.contains(ISOLATION), "{message} kept an isolation mark");
    }
}

/// Files of the program that use most of the form, and what Fluent itself warns of.
pub fn seeds() -> Vec<Vec<u8>> {
    let cyclic = "a = { b }\nb = { a }\n-t = { -t }\nc = { -t }\nd = { d.x }\n    .x = { d }\n";
    let doubling =
        "a = x{ \"y\" }\nb = { a }{ a }{ a }{ a }\nc = { b }{ b }{ b }{ b }\nd = { c }{ c }{ c }{ c }\n";
    let forms = "n = { $n ->\n    [zero] { $name }\n    [one] 1\n   *[other] { NUMBER($n, minimumFractionDigits: 2) }\n }\n";
    let texts = [
        include_str!("../../../locales/lv/case.ftl"),
        include_str!("../../../locales/ru/app.ftl"),
        include_str!("../../content/tests/fixtures/good/locales/lv/app.ftl"),
        cyclic,
        doubling,
        forms,
        "deep = { { { { { \"x\" } } } } }\n",
        "broken = {\n",
    ];
    let tags = (0..).take(texts.len());
    tags.zip(texts).map(|(tag, text)| seed(tag, text.as_bytes())).collect()
}

/// Every name that seems to be given in a text: of messages, and of attributes with theirs.
fn names(text: &str) -> Vec<(&str, Option<&str>)> {
    let (mut names, mut message) = (Vec::new(), None);
    for line in text.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        match (name.trim().strip_prefix('.'), message) {
            (Some(attribute), Some(message)) => names.push((message, Some(attribute))),
            (Some(_), None) => {}
            (None, _) => {
                message = Some(name.trim());
                names.push((name.trim(), None));
            }
        }
    }
    names
}
