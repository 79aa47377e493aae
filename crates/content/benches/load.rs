//! How long the program needs until it can ask and word: the catalogue, and the wording of every language. Prints how much that is, which
//! `cargo xtask bench` reads.
#![allow(missing_docs, clippy::print_stdout, reason = "a bench, not an interface")]

use content::Catalogue;
use criterion::{Criterion, criterion_group, criterion_main};
use std::collections::BTreeSet;
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

fn size(_: &mut Criterion) {
    let catalogue = Catalogue::load();
    let questions: BTreeSet<_> =
        catalogue.instruments().flat_map(|one| one.questions()).map(|one| &one.id).collect();
    let (instruments, languages) = (catalogue.instruments().count(), catalogue.languages().len());
    println!("load/size instruments {instruments} questions {} languages {languages}", questions.len());
}

criterion_group!(benches, size, load);
criterion_main!(benches);
