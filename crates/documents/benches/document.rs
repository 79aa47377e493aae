//! How long a document takes, from its facts to the bytes of the PDF. The bar: warm under 100 ms, the fullest
//! referral under 60 ms, cold under 400 ms.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed step is a failed test, and a bench speaks"
)]
#![allow(missing_docs, reason = "criterion makes public functions without them")]

#[path = "../tests/common/mod.rs"]
mod common;

use common::cards::{pocket, rights, sample};
use common::{Invented, Texts, now};
use criterion::{Criterion, criterion_group, criterion_main};
use documents::{Paper, SummaryForm};
use screening::Recipient;
use screening::facts::Age;
use screening::referral::Referral;
use std::hint::black_box;
use std::time::Instant;

fn pdf(referral: &Referral, texts: &Texts) -> Vec<u8> {
    let document = documents::summary(
        referral,
        &|id, arguments| texts.say(id, arguments),
        "lv",
        &now(),
        SummaryForm::default(),
    )
    .unwrap();
    document.pdf().unwrap()
}

fn document(criterion: &mut Criterion) {
    let texts = Texts::of("lv");
    let referral = Invented::worker(Recipient::Provider).cut();
    // Fonts and library are read once in a process, so there is one cold document, and it is the first.
    let start = Instant::now();
    black_box(pdf(&referral, &texts));
    println!("document/cold once {}", start.elapsed().as_nanos());
    criterion.bench_function("document/warm", |bench| bench.iter(|| pdf(black_box(&referral), &texts)));
    let fullest = Invented::fullest(Recipient::Provider).cut();
    let mut group = criterion.benchmark_group("document");
    group.sample_size(10);
    group.bench_function("fullest", |bench| bench.iter(|| pdf(black_box(&fullest), &texts)));
    let (urdu, desk) = (sample("ur", "lv"), sample("lv", "en"));
    group.bench_function("rights-card-ur", |bench| {
        bench.iter(|| rights(black_box(&urdu), &desk, Age::Adult).unwrap().pdf().unwrap());
    });
    group.bench_function("pocket-card-ur", |bench| {
        bench.iter(|| pocket(black_box(&urdu), &desk, Paper::Sheet).unwrap().pdf().unwrap());
    });
    group.finish();
}

criterion_group!(benches, document);
criterion_main!(benches);
