//! Uzbek in Latin and in Cyrillic letters says the same: every message of one is the other, letter by letter.
#![allow(missing_docs)]

mod letters;

use content::Catalogue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use letters::latin;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[test]
fn cyrillic_words_are_spelt_by_the_rules() {
    for (cyrillic, expected) in [
        ("Ўзбекча", "Oʻzbekcha"),
        ("Мен бу қаторни ўқий оламан.", "Men bu qatorni oʻqiy olaman."),
        ("Йўқ, буларнинг ҳеч бири бўлмаган", "Yoʻq, bularning hech biri boʻlmagan"),
        ("ер, ерда, қаерда, келинг, поезд, объект", "yer, yerda, qayerda, keling, poyezd, obyekt"),
        ("эшик, электр, аэропорт", "eshik, elektr, aeroport"),
        ("ёзма, ҳаёт, яхши, дунё, юз, уюшма", "yozma, hayot, yaxshi, dunyo, yuz, uyushma"),
        ("полиция, лицензия, инспекция, цемент, цех", "politsiya, litsenziya, inspeksiya, sement, sex"),
        ("маълумот, аъзо, қатъий, мўъжиза", "maʼlumot, aʼzo, qatʼiy, moʻjiza"),
        ("июль, сентябрь, октябрда, ноябрь, компьютер", "iyul, sentabr, oktabrda, noyabr, kompyuter"),
        ("Исҳоқ, тоғ, қўнғироқ, жой, чет, мажбур", "Isʼhoq, togʻ, qoʻngʻiroq, joy, chet, majbur"),
        ("Шошилинч ШОШИЛИНЧ Ҳа ЙЎҚ Я", "Shoshilinch SHOSHILINCH Ha YOʻQ Ya"),
        ("MARTA маркази, 112, { код }", "MARTA markazi, 112, { kod }"),
    ] {
        assert_eq!(latin(cyrillic), expected);
    }
}

#[test]
fn messages_that_differ_are_named_and_those_that_agree_are_not() {
    let in_latin = "hello = Salom, { $name }!\n    .days = { $n ->\n        [one] bir kun\n       *[other] { $n } kun\n     }\nbye = Xayr\nonly = Faqat\n";
    let in_cyrillic = "hello = Салом, { $name }!\n    .days = { $n ->\n        [one] бир кун\n       *[other] { $n } кунлар\n     }\nbye = Хайр\n";
    let differences = differences(in_latin, in_cyrillic);
    assert_eq!(differences.len(), 2, "{differences:?}");
    assert!(differences[0].contains("kunlar") && differences[1].contains("only"), "{differences:?}");
}

#[test]
fn every_message_of_the_program_says_the_same_in_both() {
    let catalogue = Catalogue::embedded();
    let (Some(latin_tag), Some(cyrillic_tag)) =
        (catalogue.language("uz-Latn"), catalogue.language("uz-Cyrl"))
    else {
        return;
    };
    assert_eq!(latin(&cyrillic_tag.name), latin_tag.name);
    assert_eq!(latin(&cyrillic_tag.sample), latin_tag.sample);
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut found = Vec::new();
    let files = catalogue.coverage("uz-Latn").expect("a language of the catalogue");
    // Whoever speaks in a practice case speaks in one of the two.
    for file in files.into_iter().filter(|file| file.for_person) {
        let read = |tag: &str| std::fs::read_to_string(locales.join(tag).join(&file.file)).expect("a file");
        let differences = differences(&read("uz-Latn"), &read("uz-Cyrl"));
        found.extend(differences.into_iter().map(|difference| format!("{}: {difference}", file.file)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The messages that are not the same in both, or stand in one only.
fn differences(in_latin: &str, in_cyrillic: &str) -> Vec<String> {
    let (latin_messages, cyrillic) = (messages(in_latin, str::to_owned), messages(in_cyrillic, latin));
    let ids: BTreeSet<&String> = latin_messages.keys().chain(cyrillic.keys()).collect();
    let differing = ids.into_iter().filter(|id| latin_messages.get(*id) != cyrillic.get(*id));
    let text = |found: Option<&String>| found.map_or("nothing\n", String::as_str).to_owned();
    differing
        .map(|id| {
            let (there, here) = (text(latin_messages.get(id)), text(cyrillic.get(id)));
            format!("`{id}` differs\n  Latin:    {there}  Cyrillic: {here}")
        })
        .collect()
}

/// Every message and term as it would be written, with its texts changed; comments are left out.
fn messages(file: &str, change: fn(&str) -> String) -> BTreeMap<String, String> {
    let resource = parser::parse(file.to_owned()).expect("a sound file");
    let mut messages = BTreeMap::new();
    for mut entry in resource.body {
        let (id, value, attributes) = match &mut entry {
            Entry::Message(message) => {
                message.comment = None;
                (message.id.name.clone(), message.value.as_mut(), &mut message.attributes)
            }
            Entry::Term(term) => {
                term.comment = None;
                (format!("-{}", term.id.name), Some(&mut term.value), &mut term.attributes)
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        for pattern in value.into_iter().chain(attributes.iter_mut().map(|attribute| &mut attribute.value)) {
            change_texts(pattern, change);
        }
        messages.insert(id, serializer::serialize(&Resource { body: vec![entry] }));
    }
    messages
}

fn change_texts(pattern: &mut Pattern<String>, change: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => *value = change(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    change_texts(&mut variant.value, change);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}
