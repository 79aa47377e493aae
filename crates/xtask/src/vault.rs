//! The table of the vault: what its bench printed, beside the bars.

use crate::criterion::Results;
use crate::failure::Failure;
use crate::quantity::Quantity;
use crate::row::Row;
use crate::workspace::Workspace;

/// What is measured and its bars, for a run in which it cannot be.
pub const LINES: [(&str, &str); 6] = [
    ("durable encrypted write of one answer", "< 2 ×"),
    ("unlock", "< 1.3 ×"),
    ("100 000 cases: open", "< 100 ms"),
    ("100 000 cases: first page, search", "< 100 ms"),
    ("100 000 cases: database", "< 1.6 ×"),
    ("check of the log, for a million rows", "< 1 s"),
];

/// The lists that are measured, as the bench and as the table call them.
const LISTS: [(&str, &str); 3] =
    [("all", "everybody's cases"), ("own-most", "own cases, 95 000"), ("own-few", "own cases, 5 000")];

/// What is measured of each list.
const CALLS: [(&str, &str); 7] = [
    ("fresh", "first page, first call after unlocking"),
    ("first", "first page"),
    ("found", "search that finds"),
    ("vain", "search in vain"),
    ("count", "count of what a search finds"),
    ("deep", "page in the middle of the list"),
    ("scroll", "the slowest of 40 pages from top to end"),
];

/// Runs the bench of the vault; takes some minutes and 2 GB of disk.
///
/// # Errors
/// Those of Cargo and of a bench that prints something else.
pub fn rows(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let results = Results::with(workspace, "vault", "vault", "vault/measure", "")?;
    table(&results)
}

fn table(results: &Results) -> Result<Vec<Row>, Failure> {
    let time = |name: &str, key: &str| results.printed(name, key);
    let beside = |name, key, other, what| Ok::<_, Failure>((time(name, key)?, (what, time(name, other)?)));
    let plain = "plain SQLite";
    let (write, write_plain) = beside("vault/write ", "vault", "plain", plain)?;
    let (least, least_plain) = beside("vault/write-least ", "vault", "plain", plain)?;
    let (unlock, bare) = beside("vault/unlock ", "vault", "bare", "bare Argon2id")?;
    let (size, size_plain) = beside("vault/size ", "vault", "plain", plain)?;
    let bar = Quantity::milliseconds(100.0);
    let mut rows = vec![
        Row::at_most("durable encrypted write of one answer", write, write_plain, 2.0),
        Row::at_most("  the same, the quickest of the rounds", least, least_plain, 2.0),
        Row::note("  of which this disk's own time for one page", time("vault/write ", "sync")?),
        Row::at_most("unlock", unlock, bare, 1.3),
        Row::below("100 000 cases: open, without the derivation", time("vault/large/open ", "opening")?, bar),
    ];
    for (list, whose) in LISTS {
        for (key, what) in CALLS {
            let own = time(&format!("vault/large/{list} "), key)?;
            let other = time(&format!("plain/large/{list} "), key)?;
            rows.push(Row::below_beside(
                &format!("100 000 cases: {whose}: {what}"),
                own,
                (plain, other),
                bar,
            ));
        }
    }
    let second = Quantity::milliseconds(1000.0);
    let log = time("vault/large/log ", "a-million")?;
    let log_plain = time("plain/large/log ", "a-million")?;
    rows.push(Row::at_most(
        "100 000 cases with 40 answers each: database",
        size.as_memory(),
        (size_plain.0, size_plain.1.as_memory()),
        1.6,
    ));
    rows.push(Row::below_beside("check of the log, for a million rows", log, (plain, log_plain), second));
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_bench_prints_becomes_the_whole_table() {
        let mut output = String::from(
            "vault/write-rounds of-each 5\nvault/write-least vault 90 plain 60\nvault/write vault 190 plain 90 sync 7\n\
             vault/unlock vault 12 bare 10\nvault/size vault 3000000 plain 2000000\n\
             vault/large/open whole 9 opening 5\nvault/large/log rows 8 a-million 900000000\n\
             plain/large/log rows 8 a-million 1\n",
        );
        for (list, _) in LISTS {
            for whose in ["vault", "plain"] {
                let numbers = CALLS.map(|(key, _)| format!("{key} 7")).join(" ");
                output.extend([whose, "/large/", list, " ", &numbers, "\n"]);
            }
        }
        let rows = table(&Results::of_output("vault", &output)).expect("it is complete");
        let missed: Vec<bool> = rows.iter().map(Row::is_missed).collect();
        assert_eq!(missed.iter().filter(|missed| **missed).count(), 1, "{rows:?}");
        assert!(missed[0], "the write takes more than twice as long");
        let text = crate::row::table(&rows);
        for part in ["1.50 ×", "3.0 MB", "900.00 ms", "plain SQLite: 7 ns"] {
            assert!(text.contains(part), "{part} is missing in\n{text}");
        }
        assert!(table(&Results::of_output("vault", "vault/unlock vault 12")).is_err());
    }
}
