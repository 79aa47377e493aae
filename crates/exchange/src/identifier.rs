//! Finds in a free text what tells who or where somebody is: telephone numbers, personal codes, names, addresses.
//!
//! For the officer's eye, before a text goes to anybody: it is shown and never changed. What is found need not be one, and what is not found
//! may be: a name at the head of a sentence, or in a script without capital letters, looks like any other word.

use std::ops::Range;

/// What a part of a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdentifierKind {
    /// A telephone number.
    Telephone,
    /// A personal code, of Latvia.
    PersonalCode,
    /// The number of a passport, a card or a permit.
    Document,
    /// The number plate of a vehicle.
    Vehicle,
    /// An e-mail address, a link, or the name of an account.
    Account,
    /// A street, with its number where one stands there.
    Address,
    /// A name of a person, a firm or a place.
    Name,
}

/// A part of a text that looks as if it told who or where somebody is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identifier {
    /// What it looks like.
    pub kind: IdentifierKind,
    /// Where it stands, in bytes; on the borders of characters.
    pub at: Range<usize>,
}

/// The fewest digits of a telephone number. Shorter ones are prices, hours and the short numbers of helplines.
const TELEPHONE_MIN: usize = 7;
/// The most.
///
/// # Source
/// ITU-T E.164 (2010), 6.1: an international number has fifteen digits at most.
const TELEPHONE_MAX: usize = 15;
/// The digits of a personal code: six, and after a hyphen five.
///
/// # Source
/// General knowledge; not compared with the law on the register of natural persons.
const PERSONAL_CODE: usize = 11;
/// The fewest digits of a document's number, after its letters.
const DOCUMENT_MIN: usize = 5;

/// How the word for a street begins, in the languages in which officers write.
const STREETS: [&str; 16] = [
    "iela",
    "ielā",
    "ielas",
    "bulvār",
    "prospekt",
    "gatve",
    "gatvē",
    "laukum",
    "street",
    "road",
    "avenue",
    "улиц",
    "ул",
    "проспект",
    "вулиц",
    "вул",
];

/// Finds them all, in the order of the text; no two overlap.
///
/// ```
/// use exchange::{IdentifierKind, identifiers};
/// let found = identifiers("Zvanīt Testam Personai: 20000000");
/// assert_eq!(found.iter().map(|one| one.kind).collect::<Vec<_>>(), [IdentifierKind::Name, IdentifierKind::Telephone]);
/// assert_eq!(identifiers("Strādājam 84 stundas nedēļā."), []);
/// ```
pub fn identifiers(text: &str) -> Vec<Identifier> {
    let words = words(text);
    let mut found = Vec::new();
    let mut place = 0;
    while place < words.len() {
        let (kind, length) = account(&words[place..])
            .or_else(|| number(&words[place..], text))
            .or_else(|| marked_number(&words[place..]))
            .or_else(|| address(&words[place..]))
            .or_else(|| name(&words, place))
            .map_or((None, 1), |(kind, length)| (Some(kind), length));
        if let Some(kind) = kind {
            found.push(Identifier { kind, at: words[place].at.start..words[place + length - 1].at.end });
        }
        place += length;
    }
    found
}

/// What stands between two spaces, without the marks around it.
#[derive(Debug)]
struct Word<'a> {
    text: &'a str,
    at: Range<usize>,
    /// Whether a sentence begins here.
    begins: bool,
    /// Whether a mark stands between this word and the next, or a line ends.
    ends: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut begins = true;
    let mut start = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let end = start + piece.len();
        let inner = piece.trim_matches(|c: char| !(c.is_alphanumeric() || c == '+' || c == '@'));
        let offset = if inner.is_empty() { 0 } else { inner.as_ptr() as usize - piece.as_ptr() as usize };
        let after = &piece[offset + inner.len()..];
        let opens = piece[..offset].chars().any(|c| "\"“„«([–—-•*".contains(c));
        if inner.is_empty() {
            // A mark alone, such as a dash: what follows may begin a sentence.
            begins = begins || !piece.trim().is_empty() || piece.contains('\n');
        } else {
            let at = start + offset..start + offset + inner.len();
            let closes = after.chars().any(|c| ".!?:;…".contains(c)) || after.contains('\n');
            let ends = closes || after.chars().any(|c| !c.is_whitespace());
            words.push(Word { text: inner, at, begins: begins || opens, ends });
            begins = closes;
        }
        start = end;
    }
    words
}

/// The value of a digit, in the scripts in which people who are asked write.
fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        '\u{966}'..='\u{96F}' => '\u{966}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

fn digits(text: &str) -> String {
    text.chars().filter_map(digit).filter_map(|value| char::from_digit(value, 10)).collect()
}

fn account(words: &[Word<'_>]) -> Option<(IdentifierKind, usize)> {
    let text = words[0].text.to_lowercase();
    let link = ["http://", "https://", "www.", "t.me/", "wa.me/"].iter().any(|head| text.starts_with(head));
    let inside = text
        .split_once('@')
        .is_some_and(|(_, domain)| domain.chars().filter(|c| c.is_alphanumeric()).count() >= 3);
    (link || inside).then_some((IdentifierKind::Account, 1))
}

/// Digits with nothing but separators among them, over as many words as they go on.
fn number(words: &[Word<'_>], text: &str) -> Option<(IdentifierKind, usize)> {
    let plain = |word: &Word<'_>| {
        word.text.chars().any(|c| digit(c).is_some())
            && word.text.chars().all(|c| digit(c).is_some() || "+-./()–".contains(c))
    };
    let mut length = words.iter().take_while(|word| plain(word)).count();
    // What a mark parts belongs to two numbers, and a second plus begins another.
    let parted = |at: usize| words[at].ends && !text[words[at].at.end..].starts_with(')');
    let last = (0..length)
        .find(|&at| parted(at) || words.get(at + 1).is_some_and(|next| next.text.starts_with('+')));
    length = last.map_or(length, |at| at + 1).min(length);
    // The longest that can be one; the rest is looked at anew.
    while length > 0 {
        let raw = &text[words[0].at.start..words[length - 1].at.end];
        if let Some(kind) = kind_of_number(raw) {
            return Some((kind, length));
        }
        length -= 1;
    }
    None
}

fn kind_of_number(raw: &str) -> Option<IdentifierKind> {
    let all = digits(raw);
    if is_date(raw) || !(TELEPHONE_MIN..=TELEPHONE_MAX).contains(&all.len()) {
        return None;
    }
    let groups: Vec<usize> = raw
        .split(|c| digit(c).is_none())
        .filter(|part| !part.is_empty())
        .map(|part| part.chars().count())
        .collect();
    // Of Latvia with the code of the country: 371, then eight digits that begin with 2 or 6.
    let abroad =
        raw.starts_with('+') || all.starts_with("00") || all.starts_with("3712") || all.starts_with("3716");
    let code = all.len() == PERSONAL_CODE && (groups == [6, 5] || groups == [PERSONAL_CODE] && !abroad);
    Some(if code { IdentifierKind::PersonalCode } else { IdentifierKind::Telephone })
}

/// Day, month and year, in either order; or from one year to another.
fn is_date(raw: &str) -> bool {
    let parts: Vec<String> = raw.split(['.', '/', '-']).map(digits).collect();
    let lengths: Vec<usize> = parts.iter().map(String::len).collect();
    let dated = raw.chars().all(|c| digit(c).is_some() || "./-".contains(c))
        && matches!(lengths.as_slice(), [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2]);
    let span = matches!(lengths.as_slice(), [4, 4])
        && parts.iter().all(|year| year.starts_with("19") || year.starts_with("20"));
    dated || span
}

/// Letters, then digits: a plate has few of both, a document many digits.
fn marked_number(words: &[Word<'_>]) -> Option<(IdentifierKind, usize)> {
    let one = split(words[0].text);
    // The letters may stand alone before the digits.
    let two = words.get(1).filter(|_| !words[0].ends && one.1.is_empty()).map(|next| (one.0, next.text));
    for (letters, digits, length) in
        [(one.0, one.1, 1), two.map_or(("", "", 2), |(letters, digits)| (letters, digits, 2))]
    {
        let count = letters.chars().count();
        let number = digits.trim_start_matches('-');
        if !(1..=3).contains(&count) || number.is_empty() || !number.chars().all(|c| digit(c).is_some()) {
            continue;
        }
        if !letters.chars().all(|c| c.is_alphabetic() && !c.is_lowercase()) {
            continue;
        }
        match number.chars().count() {
            1..=4 if count == 2 && (length == 2 || digits.starts_with('-') || number.len() >= 3) => {
                return Some((IdentifierKind::Vehicle, length));
            }
            many if many >= DOCUMENT_MIN => return Some((IdentifierKind::Document, length)),
            _ => {}
        }
    }
    None
}

fn split(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    text.split_at(end)
}

/// A street and the number after it, with the name before it where that has a capital letter.
fn address(words: &[Word<'_>]) -> Option<(IdentifierKind, usize)> {
    let street = |word: &Word<'_>| STREETS.iter().any(|head| is_form_of(&word.text.to_lowercase(), head));
    let numbered = |word: &Word<'_>| word.text.chars().next().is_some_and(|c| digit(c).is_some());
    let named = words.iter().take_while(|word| is_capital(word.text) && !street(word)).count();
    let at = words.get(named).filter(|word| street(word)).map(|_| named)?;
    // "Invented street 12", or "улица Выдуманная 12".
    let after = words[at + 1..].iter().take_while(|word| is_capital(word.text)).count();
    let number = at + 1 + after;
    let whole = words.get(number).is_some_and(numbered);
    if whole {
        return Some((IdentifierKind::Address, number + 1));
    }
    (named > 0 || after > 0).then_some((IdentifierKind::Address, at + 1 + after))
}

/// Short heads are abbreviations and stand as they are; longer ones have endings.
fn is_form_of(word: &str, head: &str) -> bool {
    if head.chars().count() <= 3 { word == head } else { word.starts_with(head) }
}

/// Words with a capital letter where none is needed: one within a sentence, or two in a row anywhere.
fn name(words: &[Word<'_>], at: usize) -> Option<(IdentifierKind, usize)> {
    let mut length = 0;
    for word in &words[at..] {
        if !is_capital(word.text) || (length > 0 && word.begins) {
            break;
        }
        length += 1;
        if word.ends {
            break;
        }
    }
    (length > 1 || length == 1 && !words[at].begins).then_some((IdentifierKind::Name, length))
}

fn is_capital(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<(IdentifierKind, &str)> {
        identifiers(text).into_iter().map(|one| (one.kind, &text[one.at])).collect()
    }

    #[test]
    fn what_tells_who_somebody_is_is_found() {
        use IdentifierKind::{Account, Address, Document, Name, PersonalCode, Telephone, Vehicle};
        for (text, expected) in [
            ("Zvanīt 20000000.", vec![(Telephone, "20000000")]),
            ("Zvanīt +371 20 000 000, vakarā", vec![(Telephone, "+371 20 000 000")]),
            ("37120000000", vec![(Telephone, "37120000000")]),
            ("(67) 00-00-00-0", vec![(Telephone, "67) 00-00-00-0")]),
            ("tālr. 2000 0000 vai 2000 0001", vec![(Telephone, "2000 0000"), (Telephone, "2000 0001")]),
            ("010190-12345", vec![(PersonalCode, "010190-12345")]),
            ("kods 320000-00000 pasē", vec![(PersonalCode, "320000-00000")]),
            ("01019012345", vec![(PersonalCode, "01019012345")]),
            ("pase LV1234567", vec![(Document, "LV1234567")]),
            ("pase AA 1234567", vec![(Document, "AA 1234567")]),
            ("auto AB-1234", vec![(Vehicle, "AB-1234")]),
            ("auto AB 1234", vec![(Vehicle, "AB 1234")]),
            ("rakstīt test@example.lv", vec![(Account, "test@example.lv")]),
            ("Telegram @testperson", vec![(Account, "@testperson")]),
            ("https://example.lv/x", vec![(Account, "https://example.lv/x")]),
            ("dzīvo Izdomu ielā 12", vec![(Address, "Izdomu ielā 12")]),
            ("живёт на улице Выдуманной 7", vec![(Address, "улице Выдуманной 7")]),
            ("at Invented Street 5", vec![(Address, "Invented Street 5")]),
            ("To teica Testa Persona, un", vec![(Name, "Testa Persona")]),
            ("Testa Persona to teica.", vec![(Name, "Testa Persona")]),
            ("Он работает на Тестова.", vec![(Name, "Тестова")]),
            ("Sanāca sarunāt ar Testu. Pēc tam gāja.", vec![(Name, "Testu")]),
            ("۰۲۰۰۰۰۰۰۰", vec![(Telephone, "۰۲۰۰۰۰۰۰۰")]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn what_tells_nothing_is_left_alone() {
        for text in [
            "",
            "Strādājam no sešiem līdz desmitiem, bez brīvdienām.",
            "84 stundas nedēļā, 700 eiro mēnesī",
            "kopš 01.03.2026 līdz 2026-11-29",
            "Pase ir seifā. Divas reizes prasīju. Saka: vēlāk.",
            "– Nē. – Jā!",
            "“Labā vietā.”",
            "Helpline 116006, 112",
            "VSAA un PMLP",
            "1. Darbs\n2. Mājoklis",
            "ज़्यादा काम, कम पैसा",
            "کام زیادہ، پیسے کم",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_found_lies_in_the_text_in_order(text in "(\\PC|[A-Z][a-z]+ |[0-9]{1,8}[ .-]?|\\n){0,40}") {
            let mut end = 0;
            for one in identifiers(&text) {
                prop_assert!(one.at.start >= end && one.at.start < one.at.end);
                prop_assert!(text.get(one.at.clone()).is_some(), "on the borders of characters");
                end = one.at.end;
            }
        }
    }
}
