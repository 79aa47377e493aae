//! How long the program needs until it can ask and word: the catalogue, and the wording of every language.
#![allow(missing_docs)]

use content::Catalogue;
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

fn load(criterion: &mut Criterion) {
    criterion.bench_function("load", |bencher| bencher.iter(|| black_box(Catalogue::load())));
    criterion.bench_function("load, with the wording of every language", |bencher| {
        bencher.iter(|| {
            let catalogue = Catalogue::load();
            let wording = |language: &content::Language| catalogue.wording(&language.tag, "lv");
            black_box(catalogue.languages().iter().map(wording).collect::<Vec<_>>());
        });
    });
}

criterion_group!(benches, load);
criterion_main!(benches);
