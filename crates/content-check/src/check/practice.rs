//! Checks the practice cases: everything that they name is there, each answer fits its question, the questions on which a case hangs
//! are shown, no case waits for itself, and the person's lines stand in the person's language.

use super::identity::unknown;
use crate::flaw::{Flaw, FlawKind};
use crate::language::{Language, REFERENCE};
use crate::noun::Noun;
use crate::parse::messages;
use crate::parse::practice::{self, PracticeFile};
use crate::parse::{Parsed, Placed};
use crate::source::Source;
use screening::{
    InstrumentId, PracticeCase, PracticeId, Question, QuestionId, Questionnaire, Section, Standing,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The folder of the texts, within that of a language.
pub const TEXTS: &str = "practice/";

/// Checks every case.
pub fn check(parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    // What could not be read elsewhere would be unknown here.
    if !(parsed.bank.complete && parsed.bank.broken.is_empty() && parsed.instruments_complete) {
        return;
    }
    let questions: BTreeMap<QuestionId, Question> =
        parsed.bank.entries.iter().map(|entry| (entry.question.id.clone(), entry.question.clone())).collect();
    for file in &parsed.practice.all {
        check_after(file, &parsed.practice.all, flaws);
        check_language(file, parsed, source, flaws);
        let Some(questionnaire) = questionnaire(&file.instrument.value, parsed, &questions) else {
            let known = parsed.instruments.iter().map(|one| one.id.value.as_str());
            let Placed { value, line } = &file.instrument;
            flaws.push(unknown(Noun::Instrument, value.as_str(), &file.file, *line, known));
            continue;
        };
        check_questions(file, &Arc::new(questionnaire), flaws);
    }
}

/// The questionnaire of an instrument; nothing for an observation, which nobody is asked.
fn questionnaire(
    id: &InstrumentId,
    parsed: &Parsed,
    questions: &BTreeMap<QuestionId, Question>,
) -> Option<Questionnaire> {
    let file = parsed.instruments.iter().find(|one| one.id.value == *id)?;
    let sections = file.sections.iter().map(|section| Section {
        id: section.id.value.clone(),
        questions: section.questions.iter().map(|question| question.value.clone()).collect(),
    });
    let built =
        Questionnaire::new(id.clone(), file.version, file.situation.clone(), sections.collect(), questions);
    built.ok().filter(|built| !built.questions().is_empty())
}

fn check_questions(file: &PracticeFile, questionnaire: &Arc<Questionnaire>, flaws: &mut Vec<Flaw>) {
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
    if flaws.len() > before {
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
fn check_after(file: &PracticeFile, all: &[PracticeFile], flaws: &mut Vec<Flaw>) {
    let Some(Placed { value, line }) = &file.after else { return };
    let before = |id: &PracticeId| all.iter().find(|one| one.id == *id);
    if before(value).is_none() {
        let known = all.iter().map(|one| one.id.as_str());
        return flaws.push(unknown(Noun::PracticeCase, value.as_str(), &file.file, *line, known));
    }
    let mut seen = BTreeSet::from([&file.id]);
    let mut next = Some(value);
    while let Some(id) = next {
        if !seen.insert(id) {
            return flaws.push(Flaw::new(&file.file, *line, FlawKind::WaitsForItself(file.id.to_string())));
        }
        next = before(id).and_then(|one| one.after.as_ref()).map(|after| &after.value);
    }
}

/// The messages that the cases need in the languages in which they are described.
pub fn expect(parsed: &Parsed, expect: &mut impl FnMut(String, String, BTreeSet<String>)) {
    for file in &parsed.practice.all {
        let path = format!("{TEXTS}{}.ftl", file.id);
        let later = file.near.then_some("later");
        let described = ["scene", "lesson"].into_iter().chain(later).map(str::to_owned).collect();
        expect(path.clone(), practice::message(&file.id), described);
        let manners: BTreeMap<_, _> = file.lines.iter().map(|(id, manner)| (&id.value, *manner)).collect();
        let model: BTreeSet<_> = file.model.iter().map(|id| &id.value).collect();
        for question in manners.keys().copied().chain(model.iter().copied()).collect::<BTreeSet<_>>() {
            let why = model.contains(question).then_some("why");
            let again = manners.get(question).filter(|manner| manner.has_second_line()).map(|_| "again");
            let attributes = why.into_iter().chain(again).map(str::to_owned).collect();
            expect(path.clone(), practice::line(&file.id, question), attributes);
        }
    }
}

/// That the person's lines stand in the person's language, and nothing else does where the case is not described.
fn check_language(file: &PracticeFile, parsed: &Parsed, source: &Source, flaws: &mut Vec<Flaw>) {
    let Placed { value: tag, line } = &file.speaks;
    let languages = || parsed.languages.all.iter().map(|language| &language.value);
    let Some(language) = languages().find(|language| language.tag == *tag) else {
        let known = languages().map(|language| language.tag.as_str());
        return flaws.push(unknown(Noun::Language, tag, &file.file, *line, known));
    };
    if describes(language) {
        return;
    }
    let path = path(language, &file.id);
    let Some(text) = source.text(&path) else {
        return flaws.push(Flaw::new(path, None, FlawKind::MissingFile));
    };
    let here = messages::parse(&path, &path, text, &mut Vec::new());
    for (question, manner) in &file.lines {
        let id = practice::line(&file.id, &question.value);
        match here.messages.iter().find(|message| message.id == id && message.has_value) {
            None => flaws.push(Flaw::new(&path, None, FlawKind::MissingMessage(id))),
            Some(message) if manner.has_second_line() && !message.attribute_names().contains("again") => {
                let attribute = "again".to_owned();
                flaws.push(Flaw::new(
                    &path,
                    message.line,
                    FlawKind::MissingAttribute { message: id, attribute },
                ));
            }
            Some(_) => {}
        }
    }
    let lines: BTreeSet<String> =
        file.lines.iter().map(|(question, _)| practice::line(&file.id, &question.value)).collect();
    for message in here.messages.iter().filter(|message| !lines.contains(&message.id)) {
        let known = lines.iter().map(String::as_str);
        flaws.push(unknown(Noun::Message, &message.id, &path, message.line, known));
    }
}

/// Whether the cases are described in a language; in any other the person's own lines stand alone.
pub fn describes(language: &Language) -> bool {
    language.tag == REFERENCE || language.documents
}

fn path(language: &Language, case: &PracticeId) -> String {
    format!("locales/{}/{TEXTS}{case}.ftl", language.tag)
}
