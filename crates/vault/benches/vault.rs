//! What the vault costs, each beside what it is measured against: plain `SQLite`, and the bare key derivation.

#![allow(missing_docs, clippy::unwrap_used)]

use argon2::{Algorithm, Argon2, Params, Version};
use chrono::{DateTime, TimeDelta, Utc};
use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::{Connection, TransactionBehavior, params};
use screening::answer::{Answer, Origin, Value};
use screening::case::CaseId;
use screening::facts::Facts;
use screening::id::{InstrumentId, QuestionId};
use screening::interview::{Change, Progress};
use std::hint::black_box;
use std::path::Path;
use tempfile::TempDir;
use vault::{Folder, NewCase, Passphrase, Search, Vault};

const CASES: i64 = 10_000;
const QUESTIONS: usize = 40;

fn passphrase() -> Passphrase {
    Passphrase::new("trīs izdomāti kaķi".to_owned()).unwrap()
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_298_400, 0).unwrap() + TimeDelta::seconds(seconds)
}

fn vault() -> (TempDir, Folder, Vault) {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::new(place.path().join("vault"));
    let vault = Vault::create(&folder, "Test Officer One", &passphrase(), at(0)).unwrap();
    (place, folder, vault)
}

fn start(vault: &mut Vault, number: i64) -> CaseId {
    let places = ["Rīga", "Ropažu novads", "Ķekavas novads", "Jelgava", "Daugavpils"];
    let place = places[usize::try_from(number).unwrap() % places.len()];
    let facts = Facts { municipality: Some(place.to_owned()), ..Facts::default() };
    let instrument = InstrumentId::new("labour-site-visit").unwrap();
    let new = NewCase { instrument, instrument_version: 1, person_language: "lv".to_owned(), facts };
    vault.start_case(new, at(number)).unwrap().id
}

/// The same note every time: what is measured is the write, not the text.
fn change(number: usize) -> Change {
    let question = QuestionId::new(&format!("question-{}", number % QUESTIONS)).unwrap();
    let note = Some("izdomāti vārdi par parādu un dokumentiem".to_owned());
    let answer = Some(Answer { value: Value::Yes, origin: Origin::Observed, note });
    Change { question, answer, at: at(1) }
}

/// The same tables and pragmas in plain `SQLite`.
fn plain(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch(
            "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; \
             PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; \
             PRAGMA foreign_keys = ON;",
        )
        .unwrap();
    connection.execute_batch(include_str!("../src/migration/m0001_first_tables.sql")).unwrap();
    connection.set_prepared_statement_cache_capacity(64);
    let case = "INSERT INTO \"case\" VALUES (?1, 'K7Q-4M2', 'labour-site-visit', 1, 0, 0, 'draft', 'lv', 'Rīga', 0, 0, \
                '{}', 'k7q-4m2')";
    connection.execute(case, [[1_u8; 16]]).unwrap();
    connection
}

/// The statements of `Vault::keep`.
fn keep_plain(connection: &mut Connection, change: &Change) {
    let id = [1_u8; 16];
    let Answer { value, origin, note } = change.answer.as_ref().unwrap();
    let (value, origin) = (serde_json::to_string(value).unwrap(), serde_json::to_string(origin).unwrap());
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    let run = |sql, values: &[&dyn rusqlite::ToSql]| {
        transaction.prepare_cached(sql).unwrap().execute(values).unwrap();
    };
    let mut statement = transaction.prepare_cached("SELECT * FROM \"case\" WHERE id = ?1").unwrap();
    let code: String = statement.query_row([id], |row| row.get(1)).unwrap();
    drop(statement);
    run(
        "INSERT INTO answer (case_id, question, value_json, origin, note, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (case_id, question) DO UPDATE SET value_json = excluded.value_json, origin = excluded.origin, \
         note = excluded.note, at = excluded.at",
        params![id, change.question.as_str(), value, origin, note, change.at.timestamp_nanos_opt().unwrap()],
    );
    run("UPDATE \"case\" SET answered = ?2, shown = ?3 WHERE id = ?1", params![id, 1, 12]);
    let now = change.at.timestamp_nanos_opt().unwrap();
    run("UPDATE \"case\" SET touched_at = ?2 WHERE id = ?1", params![id, now]);
    run("INSERT INTO log (at, kind, case_code) VALUES (?1, 'answer-kept', ?2)", params![now, code]);
    transaction.commit().unwrap();
}

fn durable_write(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("durable write of one answer");
    let (place, _, mut vault) = vault();
    let case = start(&mut vault, 0);
    let mut connection = plain(&place.path().join("plain.db"));
    let mut number = 0;
    group.bench_function("plain SQLite", |bencher| {
        bencher.iter(|| {
            number += 1;
            keep_plain(&mut connection, &change(number));
        });
    });
    let mut number = 0;
    group.bench_function("vault", |bencher| {
        bencher.iter(|| {
            number += 1;
            vault.keep(case, &change(number), Progress { answered: 1, shown: 12 }).unwrap();
        });
    });
    group.finish();
}

fn unlock(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("unlock");
    group.sample_size(20);
    let (_place, folder, vault) = vault();
    vault.lock(at(1)).unwrap();
    group.bench_function("bare Argon2id, 64 MiB and 3 passes", |bencher| {
        let argon2 = || {
            Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(64 * 1024, 3, 1, Some(32)).unwrap())
        };
        bencher.iter(|| {
            let mut key = [0; 32];
            argon2().hash_password_into(b"three invented cats", &[7; 16], &mut key).unwrap();
            black_box(key)
        });
    });
    group.bench_function("vault", |bencher| {
        bencher.iter_batched(
            || (),
            |()| Vault::unlock(&folder, &passphrase(), at(2)).unwrap(),
            criterion::BatchSize::PerIteration,
        );
    });
    group.finish();
}

fn list(criterion: &mut Criterion) {
    let (_place, _, mut vault) = vault();
    for number in 0..CASES {
        start(&mut vault, number);
    }
    let mut group = criterion.benchmark_group(format!("{CASES} cases"));
    let search = |text: &str| Search { text: text.to_owned(), offset: 0, limit: 50 };
    group.bench_function("first page", |bencher| bencher.iter(|| vault.cases(&search("")).unwrap()));
    group
        .bench_function("search, found", |bencher| bencher.iter(|| vault.cases(&search("kekavas")).unwrap()));
    group.bench_function("search, nothing", |bencher| bencher.iter(|| vault.cases(&search("zzz")).unwrap()));
    group.bench_function("count", |bencher| bencher.iter(|| vault.count_cases("kekavas").unwrap()));
    group.finish();
}

criterion_group!(benches, durable_write, unlock, list);
criterion_main!(benches);
