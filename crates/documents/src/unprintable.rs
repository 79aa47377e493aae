//! Unprintable: letters that no embedded font has, found before anything is laid out, so that somebody can write them otherwise.

use crate::printable::missing;
use content::{Arg, Wording};
use screening::referral::{Referral, TypedField};
use unicode_script::{Script, UnicodeScript};

/// Letters of one script, typed in one place, that no embedded font has. They are words of a case, so it shows nothing of itself when
/// debugged.
#[derive(Clone, PartialEq, Eq)]
pub struct Unprintable {
    /// The id of the message that names the place on the paper, such as `doc-contact-name`.
    pub place: &'static str,
    /// The id of the message that names the script, such as `letters-chinese`; `letters-signs` for pictures and signs,
    /// `letters-other` for a script without a name here.
    pub script: &'static str,
    /// The letters, each once, in the order in which they were typed.
    pub letters: String,
}

impl std::fmt::Debug for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unprintable")
            .field("place", &self.place)
            .field("script", &self.script)
            .finish_non_exhaustive()
    }
}

impl Unprintable {
    /// What happened and what to do, in two sentences.
    pub fn told(&self, wording: &Wording) -> String {
        let name = |id: &str| Arg::Text(wording.text(id).text);
        let letters = self.letters.chars().map(String::from).collect::<Vec<_>>().join(" ");
        let said = wording.format(
            "letters-unprintable",
            &[("place", name(self.place)), ("script", name(self.script)), ("letters", Arg::Text(letters))],
        );
        format!("{} {}", said.text, wording.attribute("letters-unprintable", "advice").text)
    }
}

/// Which letters of what somebody typed into this referral cannot be printed on any of its papers: by place, in their order, and by script.
///
/// Nothing is laid out for it. An empty list says that everything is printed as it was typed; what has no shape at all is left out
/// of a document silently, and a sign that has an equal is printed as that.
pub fn unprintable(referral: &Referral) -> Vec<Unprintable> {
    unprintable_where(referral, |_| true)
}

/// Of these fields alone.
pub(crate) fn unprintable_where(
    referral: &Referral,
    on_paper: impl Fn(TypedField) -> bool,
) -> Vec<Unprintable> {
    let mut places: Vec<(&'static str, Vec<char>)> = Vec::new();
    for (field, text) in referral.typed().into_iter().filter(|(field, _)| on_paper(*field)) {
        let Some(place) = place(field) else { continue };
        match places.last_mut().filter(|(last, _)| *last == place) {
            Some((_, letters)) => letters.extend(missing(text)),
            None => places.push((place, missing(text))),
        }
    }
    places.into_iter().flat_map(|(place, letters)| by_script(place, letters)).collect()
}

/// The id of the message that names where it is printed; nothing if it is not.
fn place(field: TypedField) -> Option<&'static str> {
    match field {
        TypedField::Sender => Some("block-sender"),
        TypedField::Municipality => Some("block-place"),
        TypedField::Language => Some("block-language"),
        TypedField::ConsentLanguage => Some("block-consent"),
        TypedField::OwnDuty => None,
        TypedField::OwnWords => Some("block-own-words"),
        TypedField::NonPunishment => Some("block-non-punishment"),
        TypedField::Reason => Some("block-decision"),
        TypedField::ContactName => Some("doc-contact-name"),
        TypedField::ContactHow => Some("doc-contact-how"),
        TypedField::Evidence | TypedField::EvidenceOther => Some("block-exploiter"),
    }
}

/// Whether a field stands on the sheet with the name.
pub(crate) fn on_contact_sheet(field: TypedField) -> bool {
    matches!(field, TypedField::ContactName | TypedField::ContactHow)
}

/// Whether a field stands on the evidence annex.
pub(crate) fn on_annex(field: TypedField) -> bool {
    matches!(field, TypedField::Evidence | TypedField::EvidenceOther)
}

/// Letters of one place, by their scripts.
pub(crate) fn by_script(place: &'static str, letters: impl IntoIterator<Item = char>) -> Vec<Unprintable> {
    let mut groups: Vec<Unprintable> = Vec::new();
    for letter in letters {
        let script = script(letter);
        match groups.iter_mut().find(|group| group.script == script) {
            Some(group) if group.letters.contains(letter) => {}
            Some(group) => group.letters.push(letter),
            None => groups.push(Unprintable { place, script, letters: letter.into() }),
        }
    }
    groups
}

/// The id of the message that names the script of a letter.
fn script(letter: char) -> &'static str {
    match letter.script() {
        Script::Arabic => "letters-arabic",
        Script::Armenian => "letters-armenian",
        Script::Bengali => "letters-bengali",
        Script::Cyrillic => "letters-cyrillic",
        Script::Devanagari => "letters-devanagari",
        Script::Ethiopic => "letters-ethiopic",
        Script::Georgian => "letters-georgian",
        Script::Greek => "letters-greek",
        Script::Gujarati => "letters-gujarati",
        Script::Gurmukhi => "letters-gurmukhi",
        Script::Han | Script::Bopomofo => "letters-chinese",
        Script::Hangul => "letters-korean",
        Script::Hebrew => "letters-hebrew",
        Script::Hiragana | Script::Katakana => "letters-japanese",
        Script::Kannada => "letters-kannada",
        Script::Khmer => "letters-khmer",
        Script::Lao => "letters-lao",
        Script::Latin => "letters-latin",
        Script::Malayalam => "letters-malayalam",
        Script::Mongolian => "letters-mongolian",
        Script::Myanmar => "letters-burmese",
        Script::Oriya => "letters-odia",
        Script::Sinhala => "letters-sinhala",
        Script::Syriac => "letters-syriac",
        Script::Tamil => "letters-tamil",
        Script::Telugu => "letters-telugu",
        Script::Thaana => "letters-thaana",
        Script::Thai => "letters-thai",
        Script::Tibetan => "letters-tibetan",
        Script::Common | Script::Inherited => "letters-signs",
        _ => "letters-other",
    }
}
