//! Checks the messages of every language against the content and against the reference language.
//!
//! What the content derives (`question/`, `guidance/`, `instrument.ftl`, `indicator.ftl`) is expected by id; for every other file
//! the reference language says what there is.

use super::identity::{Given, unknown};
use super::{languages, observation, practice, prompts, routes};
use crate::flaw::{Flaw, FlawKind};
use crate::language::{Language, REFERENCE};
use crate::noun::Noun;
use crate::parse::messages::{self, Message, MessageFile};
use crate::parse::{Parsed, Placed, made_from, read_texts};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// What files must hold: path within a language's folder, message id, attributes. A message without attributes has a text.
type Expected = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// Checks the messages of every language.
pub fn check(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    let expected = expected(parsed);
    // Routes and contacts are worded in a file of the program.
    if !parsed.routes.all.is_empty()
        && source.text(&format!("locales/{REFERENCE}/{}", routes::FILE)).is_none()
    {
        let file = format!("locales/{REFERENCE}/{}", routes::FILE);
        flaws.push(Flaw::new(file, None, FlawKind::MissingFile));
    }
    let reference = read(REFERENCE, source, flaws);
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for Placed { value: language, .. } in &parsed.languages.all {
        known.insert(&language.tag);
        if language.tag == REFERENCE {
            check_language(language, &reference, &reference, &expected, parsed, flaws);
        } else {
            let files = read(&language.tag, source, flaws);
            check_language(language, &files, &reference, &expected, parsed, flaws);
        }
    }
    let others = |file: &str| {
        file != parsed.languages.file
            && ![made_from::FOLDER, read_texts::FOLDER].iter().any(|folder| file.starts_with(folder))
    };
    for (file, _) in source.under("locales/").filter(|(file, _)| others(file)) {
        let folder = file.split('/').nth(1).unwrap_or(file);
        if !known.contains(folder) {
            let hint = "add its language to locales/languages.toml, or remove it";
            flaws.push(Flaw::new(file, None, FlawKind::UnknownFile).hinted(hint));
        }
    }
}

/// The messages that the content needs.
fn expected(parsed: &Parsed) -> Expected {
    let mut expected = Expected::new();
    for topic in &parsed.bank.topics {
        expected.entry(format!("question/{topic}.ftl")).or_default();
        expected.entry(format!("guidance/{topic}.ftl")).or_default();
    }
    for file in ["instrument.ftl", "indicator.ftl"] {
        expected.entry(file.to_owned()).or_default();
    }
    // What cannot be read may be worded there.
    let torn = [(prompts::FILE, parsed.prompts.complete), (observation::FILE, parsed.signs.complete)];
    for (file, _) in torn.into_iter().filter(|(_, complete)| !complete) {
        expected.entry(file.to_owned()).or_default();
    }
    for file in practice::torn(parsed) {
        expected.entry(file).or_default();
    }
    let mut expect = |file: String, message: String, attributes: BTreeSet<String>| {
        expected.entry(file).or_default().insert(message, attributes);
    };
    for entry in &parsed.bank.entries {
        let options = entry.question.options().iter().map(|option| option.id.to_string()).collect();
        expect(format!("question/{}.ftl", entry.topic), format!("question-{}", entry.question.id), options);
        if entry.question.explained {
            let explained = format!("explained-{}", entry.question.id);
            expect(format!("question/{}.ftl", entry.topic), explained, BTreeSet::new());
        }
        expect(
            format!("guidance/{}.ftl", entry.topic),
            format!("how-{}", entry.question.id),
            BTreeSet::new(),
        );
    }
    for instrument in &parsed.instruments {
        let attributes = ["situation", "summary"].map(str::to_owned).into();
        expect("instrument.ftl".to_owned(), format!("instrument-{}", instrument.id.value), attributes);
        for section in &instrument.sections {
            expect("instrument.ftl".to_owned(), format!("section-{}", section.id.value), BTreeSet::new());
        }
    }
    observation::expect(parsed, &mut expect);
    practice::expect(parsed, &mut expect);
    prompts::expect(parsed, &mut expect);
    for indicator in &parsed.indicators.all {
        expect("indicator.ftl".to_owned(), format!("indicator-{}", indicator.value.id), BTreeSet::new());
    }
    expected
}

/// What is missing in a file of the reference language that the program words, not the content: routes, contacts, languages.
fn missing(path: &str, here: &BTreeMap<String, BTreeSet<String>>, file: &str, parsed: &Parsed) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut expect = |of: String, message: String, attributes: BTreeSet<String>| {
        if of != path {
            return;
        }
        match here.get(&message) {
            None => flaws.push(Flaw::new(file, None, FlawKind::MissingMessage(message))),
            Some(found) => flaws.extend(attributes.difference(found).map(|attribute| {
                let what =
                    FlawKind::MissingAttribute { message: message.clone(), attribute: attribute.clone() };
                Flaw::new(file, None, what)
            })),
        }
    };
    routes::expect(parsed, &mut expect);
    languages::expect(parsed, &mut expect);
    flaws
}

type Files = BTreeMap<String, MessageFile>;

fn read(tag: &str, source: &Source, flaws: &mut Vec<Flaw>) -> Files {
    let folder = format!("locales/{tag}/");
    let files = source.under(&folder).filter_map(|(file, text)| {
        let path = file.strip_prefix(&folder)?;
        Some((path.to_owned(), messages::parse(file, path, text, flaws)))
    });
    files.collect()
}

fn check_language(
    language: &Language,
    files: &Files,
    reference: &Files,
    expected: &Expected,
    parsed: &Parsed,
    flaws: &mut Vec<Flaw>,
) {
    let folder = format!("locales/{}", language.tag);
    if files.is_empty() {
        let hint = "translate it, or take the language out of locales/languages.toml";
        return flaws.push(Flaw::new(folder, None, FlawKind::MissingFile).hinted(hint));
    }
    let paths: BTreeSet<&String> = expected.keys().chain(reference.keys()).collect();
    for path in paths.iter().filter(|path| language.needs(path) && !files.contains_key(**path)) {
        // A file of the reference that belongs to nothing is a flaw there, and needs no counterpart.
        if expected.contains_key(*path) || !is_derived(path) {
            flaws.push(Flaw::new(format!("{folder}/{path}"), None, FlawKind::MissingFile));
        }
    }
    let mut given = Given::default();
    for file in files.values() {
        for message in &file.messages {
            given.give(Noun::Message, &message.id, &file.file, message.line, flaws);
        }
        // The person's own lines, where the case is not described, are checked with the case.
        if file.path.starts_with(practice::TEXTS) && !language.needs(&file.path) {
            continue;
        }
        check_file(file, reference.get(&file.path), expected.get(&file.path), language, parsed, flaws);
    }
    check_references(files, flaws);
}

fn check_file(
    file: &MessageFile,
    reference: Option<&MessageFile>,
    expected: Option<&BTreeMap<String, BTreeSet<String>>>,
    language: &Language,
    parsed: &Parsed,
    flaws: &mut Vec<Flaw>,
) {
    if !language.needs(&file.path) {
        let hint = "only a desk language needs it: set `desk = true` in locales/languages.toml, or remove it";
        return flaws.push(Flaw::new(&file.file, None, FlawKind::UnknownFile).hinted(hint));
    }
    let there: BTreeMap<&str, &Message> = reference
        .iter()
        .flat_map(|file| &file.messages)
        .map(|message| (message.id.as_str(), message))
        .collect();
    let of_reference: BTreeMap<String, BTreeSet<String>>;
    let is_reference = language.tag == REFERENCE;
    let expected = match expected {
        Some(expected) => expected,
        None if is_derived(&file.path) || reference.is_none() => {
            return flaws.push(Flaw::new(&file.file, None, FlawKind::UnknownFile));
        }
        None => {
            let messages = there.values().filter(|message| !message.is_term());
            if is_reference {
                let here =
                    there.iter().map(|(id, message)| ((*id).to_owned(), message.attribute_names())).collect();
                flaws.extend(missing(&file.path, &here, &file.file, parsed));
            }
            of_reference = messages.map(|message| (message.id.clone(), message.attribute_names())).collect();
            &of_reference
        }
    };
    for message in file.messages.iter().filter(|message| !message.is_term()) {
        match expected.get(&message.id) {
            Some(attributes) => {
                let counterpart = there.get(message.id.as_str()).copied();
                check_message(message, attributes, counterpart, &file.file, flaws);
            }
            None if may_be_of_something_broken(&message.id, parsed) => {}
            None if is_reference => {
                let what = FlawKind::UnusedMessage(message.id.clone());
                flaws.push(Flaw::new(&file.file, message.line, what));
            }
            // A message too many in the reference is a flaw there, not in each language.
            None if is_derived(&file.path) && there.contains_key(message.id.as_str()) => {}
            None => {
                let what = FlawKind::UnknownMessage(message.id.clone());
                flaws.push(Flaw::new(&file.file, message.line, what));
            }
        }
    }
    let here: BTreeSet<&str> = file.messages.iter().map(|message| message.id.as_str()).collect();
    for id in expected.keys().filter(|id| !here.contains(id.as_str()) && !file.broken.contains(*id)) {
        flaws.push(Flaw::new(&file.file, None, FlawKind::MissingMessage(id.clone())));
    }
}

fn check_message(
    message: &Message,
    attributes: &BTreeSet<String>,
    reference: Option<&Message>,
    file: &str,
    flaws: &mut Vec<Flaw>,
) {
    let mut flaw = |line: usize, what: FlawKind| flaws.push(Flaw::new(file, line, what));
    let has_value = reference.is_none_or(|reference| reference.has_value);
    if has_value && !message.has_value {
        flaw(message.line, FlawKind::MissingMessage(message.id.clone()));
    }
    let here = message.attribute_names();
    for attribute in attributes.difference(&here) {
        let (message_id, attribute) = (message.id.clone(), attribute.clone());
        flaw(message.line, FlawKind::MissingAttribute { message: message_id, attribute });
    }
    for (attribute, line) in message.attributes.iter().filter(|(name, _)| !attributes.contains(name)) {
        let (message_id, attribute) = (message.id.clone(), attribute.clone());
        flaw(*line, FlawKind::UnknownAttribute { message: message_id, attribute });
    }
    if let Some(reference) = reference.filter(|reference| reference.variables != message.variables) {
        let (here, there) = (&message.variables, &reference.variables);
        let what = FlawKind::Variables {
            message: message.id.clone(),
            here: here.iter().cloned().collect(),
            there: there.iter().cloned().collect(),
        };
        flaw(message.line, what);
    }
}

fn check_references(files: &Files, flaws: &mut Vec<Flaw>) {
    let all = || files.values().flat_map(|file| &file.messages);
    let known: BTreeSet<&str> = all().map(|message| message.id.as_str()).collect();
    for file in files.values() {
        for message in &file.messages {
            for id in message.references.iter().filter(|id| !known.contains(id.as_str())) {
                let candidates = known.iter().copied();
                flaws.push(unknown(Noun::Message, id, &file.file, message.line, candidates));
            }
        }
    }
}

/// Whether the content, and not the reference language, says what a file holds.
pub fn is_derived(path: &str) -> bool {
    path.starts_with("question/")
        || path.starts_with("guidance/")
        || path.starts_with(practice::TEXTS)
        || matches!(path, "instrument.ftl" | "indicator.ftl" | "sign.ftl")
}

/// Whether a message may belong to something that could not be read, which is a flaw of its own.
fn may_be_of_something_broken(message: &str, parsed: &Parsed) -> bool {
    let question = message.strip_prefix("question-").or_else(|| message.strip_prefix("how-"));
    let indicator = message.strip_prefix("indicator-");
    let instrument = message.starts_with("instrument-") || message.starts_with("section-");
    question.is_some_and(|id| parsed.bank.broken.contains(id) || !parsed.bank.complete)
        || indicator.is_some() && !parsed.indicators.complete
        || instrument && !parsed.instruments_complete
        || message.starts_with("prompt-") && !parsed.prompts.complete
        || message.starts_with("sign-") && !parsed.signs.complete
        || parsed.practice.may_word(message)
}

impl Message {
    pub(super) fn attribute_names(&self) -> BTreeSet<String> {
        self.attributes.iter().map(|(name, _)| name.clone()).collect()
    }
}
