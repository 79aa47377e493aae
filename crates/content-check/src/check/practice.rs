//! Checks the practice cases: everything that they name is there, each answer fits its question, the questions on which a case hangs
//! are shown, no case waits for itself, and the person's lines stand in the person's language.

use super::identity::{Given, unknown};
use crate::flaw::{Flaw, FlawKind};
use crate::language::{Language, REFERENCE};
use crate::noun::Noun;
use crate::parse::instrument::{InstrumentFile, InstrumentKind};
use crate::parse::messages;
use crate::parse::practice::{self, Practice, PracticeFile};
use crate::parse::{Parsed, Placed};
use crate::source::Source;
use screening::practice::Manner;
use screening::{PracticeCase, PracticeId, Question, QuestionId, Questionnaire, Section, Standing};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folder of the texts, within that of a language.
pub const TEXTS: &str = "practice/";

/// Checks every case.
pub fn check(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    for file in &parsed.practice.all {
        check_after(file, &parsed.practice, flaws);
        check_language(file, parsed, source, flaws);
    }
    check_strays(parsed, source, flaws);
    // What could not be read elsewhere would be unknown here.
    if !(parsed.bank.complete && parsed.bank.broken.is_empty() && parsed.instruments_complete) {
        return;
    }
    let questions: BTreeMap<QuestionId, Question> =
        parsed.bank.entries.iter().map(|entry| (entry.question.id.clone(), entry.question.clone())).collect();
    // Nobody is asked the signs of an observation.
    let instruments = || parsed.instruments.iter().filter(|one| one.kind == InstrumentKind::Interview);
    for file in &parsed.practice.all {
        let Placed { value, line } = &file.instrument;
        let Some(instrument) = instruments().find(|one| one.id.value == *value) else {
            let known = instruments().map(|one| one.id.value.as_str());
            flaws.push(unknown(Noun::Instrument, value.as_str(), &file.file, *line, known));
            continue;
        };
        // An unsound instrument is a flaw of its own.
        if let Some(questionnaire) = questionnaire(instrument, &questions) {
            check_questions(file, parsed.practice.torn.contains(&file.id), &Arc::new(questionnaire), flaws);
        }
    }
}

fn questionnaire(file: &InstrumentFile, questions: &BTreeMap<QuestionId, Question>) -> Option<Questionnaire> {
    let sections = file.sections.iter().map(|section| Section {
        id: section.id.value.clone(),
        questions: section.questions.iter().map(|question| question.value.clone()).collect(),
    });
    let (id, situation) = (file.id.value.clone(), file.situation.clone());
    Questionnaire::new(id, file.version, situation, sections.collect(), questions).ok()
}

fn check_questions(
    file: &PracticeFile,
    torn: bool,
    questionnaire: &Arc<Questionnaire>,
    flaws: &mut Vec<Flaw>,
) {
    let before = flaws.len();
    let named = file
        .model
        .iter()
        .chain(file.answers.iter().map(|(id, _)| id))
        .chain(file.lines.iter().map(|(id, _)| id));
    for Placed { value, line } in named {
        if questionnaire.question(value).is_none() {
            let known = questionnaire.questions().iter().map(|one| one.id.as_str());
            flaws.push(unknown(Noun::Question, value.as_str(), &file.file, *line, known));
        }
    }
    let mut steps = Given::default();
    for Placed { value, line } in &file.model {
        steps.give(Noun::Question, value.as_str(), &file.file, *line, flaws);
    }
    for (Placed { value, line }, written) in &file.answers {
        let misfit = questionnaire.question(value).and_then(|question| question.read(written).err());
        flaws.extend(misfit.map(|misfit| {
            Flaw::new(
                &file.file,
                *line,
                FlawKind::Misfit { question: value.to_string(), misfit: misfit.to_string() },
            )
        }));
    }
    // What is shown depends on every answer.
    if torn || flaws.len() > before {
        return;
    }
    let Some(case) = case(file, questionnaire) else { return };
    let told = case.told(questionnaire);
    let named = file.model.iter().chain(file.lines.iter().map(|(id, _)| id));
    for Placed { value, line } in named {
        if told.standing(value) != Some(Standing::Shown) {
            flaws.push(Flaw::new(&file.file, *line, FlawKind::NeverShown(value.to_string())));
        }
    }
}

/// The case as it is told; nothing where an answer does not fit its question.
pub fn case(file: &PracticeFile, questionnaire: &Questionnaire) -> Option<PracticeCase> {
    let answers = file.answers.iter().map(|(id, written)| {
        let question = questionnaire.question(&id.value)?;
        Some((id.value.clone(), question.read(written).ok()?))
    });
    Some(PracticeCase {
        id: file.id.clone(),
        setting: file.setting,
        instrument: file.instrument.value.clone(),
        age: file.age,
        speaks: file.speaks.value.clone(),
        sector: file.sector,
        near: file.near,
        tells: file.tells,
        after: file.after.as_ref().map(|after| after.value.clone()),
        model: file.model.iter().map(|id| id.value.clone()).collect(),
        answers: answers.collect::<Option<_>>()?,
        lines: file.lines.iter().map(|(id, manner)| (id.value.clone(), *manner)).collect(),
    })
}

/// That the case before is there, and that no case waits for itself by way of others.
fn check_after(file: &PracticeFile, practice: &Practice, flaws: &mut Vec<Flaw>) {
    let Some(Placed { value, line }) = &file.after else { return };
    let before = |id: &PracticeId| practice.all.iter().find(|one| one.id == *id);
    if before(value).is_none() && !practice.torn.contains(value) {
        let known = practice.all.iter().map(|one| &one.id).chain(&practice.torn).map(PracticeId::as_str);
        return flaws.push(unknown(Noun::PracticeCase, value.as_str(), &file.file, *line, known));
    }
    let mut seen = BTreeSet::new();
    let mut next = Some(value);
    // Whoever waits for a circle without standing in it is not to blame for it.
    while let Some(id) = next.filter(|id| seen.insert(*id)) {
        if *id == file.id {
            return flaws.push(Flaw::new(&file.file, *line, FlawKind::WaitsForItself(id.to_string())));
        }
        next = before(id).and_then(|one| one.after.as_ref()).map(|after| &after.value);
    }
}

/// The messages that the cases need in the languages in which they are described.
pub fn expect(parsed: &Parsed, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    for file in whole(&parsed.practice) {
        let path = path(&file.id);
        let later = file.near.then_some("later");
        let described = ["scene", "lesson"].into_iter().chain(later).map(str::to_owned).collect();
        expect(path.clone(), practice::message(&file.id), described);
        let model: BTreeSet<_> = file.model.iter().map(|id| &id.value).collect();
        let lines = lines(file);
        for question in lines.keys().copied().chain(model.iter().copied()).collect::<BTreeSet<_>>() {
            let why = model.contains(question).then_some("why");
            let again = lines.get(question).filter(|manner| manner.has_second_line()).map(|_| "again");
            let attributes = why.into_iter().chain(again).map(str::to_owned).collect();
            expect(path.clone(), practice::line(&file.id, question), attributes);
        }
    }
}

/// The files, within the folder of a language, that word a case of which something could not be read.
pub fn torn(parsed: &Parsed) -> impl Iterator<Item = String> {
    parsed.practice.torn.iter().map(path)
}

/// The cases that were read as they are written.
fn whole(practice: &Practice) -> impl Iterator<Item = &PracticeFile> {
    practice.all.iter().filter(|file| !practice.torn.contains(&file.id))
}

/// What the person says, and how.
fn lines(file: &PracticeFile) -> BTreeMap<&QuestionId, Manner> {
    file.lines.iter().map(|(id, manner)| (&id.value, *manner)).collect()
}

/// That the person's language is there, and that what the person says stands in it and in every language in which the case is described.
fn check_language(file: &PracticeFile, parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    let Placed { value: tag, line } = &file.speaks;
    let languages = || parsed.languages.all.iter().map(|language| &language.value);
    if parsed.languages.complete && !languages().any(|language| language.tag == *tag) {
        let known = languages().map(|language| language.tag.as_str());
        flaws.push(unknown(Noun::Language, tag, &file.file, *line, known));
    }
    if parsed.practice.torn.contains(&file.id) {
        return;
    }
    let path = path(&file.id);
    for language in languages() {
        let described = language.needs(&path);
        let here = format!("locales/{}/{path}", language.tag);
        match source.text(&here) {
            Some(text) if described || language.tag == *tag => {
                check_lines(file, language, &here, text, flaws);
            }
            None if !described && language.tag == *tag => {
                flaws.push(Flaw::new(here, None, FlawKind::MissingFile));
            }
            // Where it is described, a missing file is one of the missing texts.
            Some(_) | None => {}
        }
    }
}

/// That every line has words, and no other message of the case; where the case is not described, nothing but the lines stands there.
fn check_lines(file: &PracticeFile, language: &Language, here: &str, text: &str, flaws: &mut Vec<Flaw>) {
    let described = language.needs(&path(&file.id));
    let found = messages::parse(here, here, text, &mut Vec::new());
    let name = practice::message(&file.id);
    let lines: BTreeMap<String, Manner> = lines(file)
        .into_iter()
        .map(|(question, manner)| (practice::line(&file.id, question), manner))
        .collect();
    let mut flaw = |line: Option<usize>, what: FlawKind| flaws.push(Flaw::new(here, line, what));
    let worded = lines.keys().chain(described.then_some(&name));
    for id in worded.filter(|id| !found.broken.contains(*id)) {
        let message = found.messages.iter().find(|message| message.id == *id);
        if !message.is_some_and(|message| message.has_value) {
            flaw(message.map(|message| message.line), FlawKind::MissingMessage(id.clone()));
        }
    }
    if described {
        // Words that nobody says are a flaw of the reference, not of each language.
        let silent = file.model.iter().map(|id| practice::line(&file.id, &id.value));
        let silent: BTreeSet<String> = silent.filter(|id| !lines.contains_key(id)).collect();
        let said = found.messages.iter().filter(|message| message.has_value && silent.contains(&message.id));
        for message in said.filter(|_| language.tag == REFERENCE) {
            let hint = format!("say in `[lines]` of {} how it is said, or remove the words", file.file);
            let what = FlawKind::UnusedMessage(message.id.clone());
            flaws.push(Flaw::new(here, message.line, what).hinted(hint));
        }
        return;
    }
    for message in found.messages.iter().filter(|message| !message.is_term()) {
        let Some(manner) = lines.get(&message.id) else {
            let known = lines.keys().map(String::as_str);
            flaws.push(unknown(Noun::Message, &message.id, here, message.line, known));
            continue;
        };
        let again = manner.has_second_line().then_some("again");
        let mut flaw = |line: usize, what: FlawKind| flaws.push(Flaw::new(here, line, what));
        let has = |name: &str| message.attributes.iter().any(|(attribute, _)| attribute == name);
        if let Some(attribute) = again.filter(|again| !has(again)) {
            let (message_id, attribute) = (message.id.clone(), attribute.to_owned());
            flaw(message.line, FlawKind::MissingAttribute { message: message_id, attribute });
        }
        for (attribute, line) in message.attributes.iter().filter(|(name, _)| again != Some(name.as_str())) {
            let (message_id, attribute) = (message.id.clone(), attribute.clone());
            flaw(*line, FlawKind::UnknownAttribute { message: message_id, attribute });
        }
    }
}

/// That no lines stand in a language that nobody speaks whose case they would be.
fn check_strays(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    let practice = &parsed.practice;
    let known = |tag: &str| parsed.languages.all.iter().any(|language| language.value.tag == tag);
    for Placed { value: language, .. } in &parsed.languages.all {
        let folder = format!("locales/{}/{TEXTS}", language.tag);
        for (file, _) in
            source.under(&folder).filter(|(file, _)| !language.needs(&file[folder.len() - TEXTS.len()..]))
        {
            let is_of = |case: &PracticeId| file[folder.len()..] == format!("{case}.ftl");
            // A case whose language there is not may mean this one.
            let spoken = practice.all.iter().any(|case| {
                is_of(&case.id) && (case.speaks.value == language.tag || !known(&case.speaks.value))
            });
            if !spoken && !practice.torn.iter().any(is_of) {
                flaws.push(Flaw::new(file, None, FlawKind::UnknownFile));
            }
        }
    }
}

/// The file of a case within the folder of a language.
fn path(case: &PracticeId) -> String {
    format!("{TEXTS}{case}.ftl")
}
