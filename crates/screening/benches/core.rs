//! How long the core takes: one answer with everything that follows from it, on a form of 120 questions.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a bench, not an interface")]

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
use std::time::Instant;

const QUESTIONS: usize = 120;
const INDICATORS: usize = 67;
const TURNS: usize = 20_000;

fn list() -> IndicatorList {
    let indicators = (0..INDICATORS).map(|n| Indicator {
        id: IndicatorId::new(&format!("indicator-{n}")).unwrap(),
        dimension: Dimension::ALL[n % 6],
        label: String::new(),
        listed: Profile::ALL.iter().map(|profile| (*profile, Strength::Medium.into())).collect(),
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
        explained: false,
        show_when: (n % 3 == 2)
            .then(|| screening::Condition::AnyOf { question: id(n - 1), values: vec!["yes".to_owned()] }),
        checklist: None,
    };
    let bank: BTreeMap<QuestionId, Question> = (0..QUESTIONS).map(|n| (id(n), question(n))).collect();
    let section = Section { id: SectionId::new("all").unwrap(), questions: (0..QUESTIONS).map(id).collect() };
    let questionnaire =
        Questionnaire::new(InstrumentId::new("long").unwrap(), 1, String::new(), vec![section], &bank)
            .unwrap();
    let facts = Facts { age: Some(Age::Adult), ..Facts::default() };
    Interview::new(Arc::new(questionnaire), facts)
}

/// Criterion gives means; the bar is a percentile. Prints `core/<what> p50 <ns> p99 <ns>`, which `cargo xtask bench` reads.
///
/// Every turn changes an answer on which another question depends, as in `ui/bench/rivals.mjs`.
fn percentiles(what: &str, view: impl Fn(&Interview)) {
    let triggers: Vec<QuestionId> =
        (1..QUESTIONS - 1).step_by(3).map(|n| QuestionId::new(&format!("question-{n}")).unwrap()).collect();
    let mut talk = interview();
    let mut times = Vec::with_capacity(TURNS);
    for turn in 0..TURNS {
        let value = if (turn / triggers.len()).is_multiple_of(2) { Value::Yes } else { Value::No };
        let start = Instant::now();
        talk.answer(&triggers[turn % triggers.len()], Answer::said(value), DateTime::UNIX_EPOCH).unwrap();
        view(&talk);
        times.push(start.elapsed().as_nanos());
    }
    times.sort_unstable();
    println!("core/{what} p50 {} p99 {}", times[TURNS / 2], times[TURNS * 99 / 100]);
}

fn turns(_: &mut Criterion) {
    let list = list();
    percentiles("view", |talk| {
        black_box((talk.sections(), assess(&list, &talk.findings(&list))));
    });
    percentiles("visibility", |talk| {
        black_box(talk.shown().count());
    });
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

criterion_group!(benches, turns, core);
criterion_main!(benches);
