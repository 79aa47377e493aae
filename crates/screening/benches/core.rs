//! How long the core takes: one answer with everything that follows from it, on a form of 120 questions.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench, not an interface")]

use chrono::DateTime;
use criterion::{Criterion, criterion_group, criterion_main};
use screening::indicator::Source;
use screening::next_question::next_questions;
use screening::{
    Age, Answer, Dimension, Facts, Indicator, IndicatorId, IndicatorList, InstrumentId, Interview, Kind,
    Profile, Question, QuestionId, Questionnaire, Section, SectionId, Strength, Value, assess,
};
use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;

const QUESTIONS: usize = 120;
const INDICATORS: usize = 67;

fn list() -> IndicatorList {
    let indicators = (0..INDICATORS).map(|n| Indicator {
        id: IndicatorId::new(&format!("indicator-{n}")).unwrap(),
        dimension: Dimension::ALL[n % 6],
        label: String::new(),
        strength: Profile::ALL.into_iter().map(|profile| (profile, Strength::Medium)).collect(),
        confidence: BTreeMap::new(),
        verified: false,
    });
    let word = |text: &str| text.to_owned();
    let source = Source { title: word("t"), publisher: word("p"), edition: word("e"), document: word("d") };
    IndicatorList::new(source, indicators.collect()).unwrap()
}

fn interview() -> Interview {
    let id = |n: usize| QuestionId::new(&format!("question-{n}")).unwrap();
    let question = |n: usize| Question {
        id: id(n),
        kind: Kind::YesNo {
            yes: vec![IndicatorId::new(&format!("indicator-{}", n % INDICATORS)).unwrap()],
            no: vec![],
        },
        sensitive: false,
        show_when: (n % 3 == 2)
            .then(|| screening::Condition::AnyOf { question: id(n - 1), values: vec!["yes".to_owned()] }),
    };
    let bank: BTreeMap<QuestionId, Question> = (0..QUESTIONS).map(|n| (id(n), question(n))).collect();
    let section = Section { id: SectionId::new("all").unwrap(), questions: (0..QUESTIONS).map(id).collect() };
    let questionnaire =
        Questionnaire::new(InstrumentId::new("long").unwrap(), 1, String::new(), vec![section], &bank)
            .unwrap();
    let facts = Facts { age: Some(Age::Adult), ..Facts::default() };
    Interview::new(Arc::new(questionnaire), facts)
}

fn core(c: &mut Criterion) {
    let list = list();
    let mut talk = interview();
    let first = QuestionId::new("question-0").unwrap();
    let mut turn = false;
    c.bench_function("core/answer and assess, 120 questions", |b| {
        b.iter(|| {
            turn = !turn;
            let value = if turn { Value::Yes } else { Value::No };
            talk.answer(&first, Answer::said(value), DateTime::UNIX_EPOCH).unwrap();
            black_box((talk.sections(), assess(&list, &talk.findings(&list))));
        });
    });
    c.bench_function("core/next questions, 120 questions", |b| {
        b.iter(|| black_box(next_questions(&list, &talk)));
    });
}

criterion_group!(benches, core);
criterion_main!(benches);
