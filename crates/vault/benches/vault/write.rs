//! The durable write of one answer, in turns with the same write without encryption in another process.

use crate::sample::{at, change, create, median, new_case, time};
use screening::interview::Progress;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use vault::Vault;

/// Short rounds: many of them lie between two moments at which something else wants the machine.
const ROUNDS: usize = 1500;
const WRITES: usize = 20;
/// A disk that is busy with other things is not waited for longer.
const LONGEST: Duration = Duration::from_mins(1);
/// An officer is not faster than this: the touch of the case counts as often as in life, and rather more often.
const SECONDS_AN_ANSWER: i64 = 5;

/// A case that is answered, again and again.
struct Interview {
    vault: Vault,
    case: screening::case::CaseId,
    number: usize,
}

impl Interview {
    fn start(place: &Path) -> Self {
        let (_, mut vault) = create(place);
        // The list has other cases too, and the log other rows.
        vault
            .fill(1000, new_case, &(0..5).map(|number| change(number, 0)).collect::<Vec<_>>(), at(-9000))
            .unwrap();
        let case = vault.start_case(new_case(0), at(0)).unwrap().id;
        Self { vault, case, number: 0 }
    }

    /// The time of one write, on average over a round.
    fn round(&mut self) -> Duration {
        let (all, ()) = time(|| {
            for _ in 0..WRITES {
                self.number += 1;
                let seconds = i64::try_from(self.number).unwrap() * SECONDS_AN_ANSWER;
                let progress = Progress { answered: self.number % 40, shown: 40 };
                self.vault.keep(self.case, &change(self.number, seconds), progress).unwrap();
            }
        });
        all / u32::try_from(WRITES).unwrap()
    }
}

/// The other process: makes a round for every line that it reads, and says how long it took.
pub fn answer_orders(place: &Path) {
    vault::vault::measure::without_encryption();
    let mut interview = Interview::start(place);
    for _ in std::io::stdin().lines() {
        println!("{}", interview.round().as_nanos());
    }
}

pub fn measure() {
    let place = tempfile::tempdir().unwrap();
    let beside = place.path().join("plain");
    let mut plain = Command::new(std::env::current_exe().unwrap())
        .arg("plain-write")
        .arg(&beside)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut orders, mut answers) =
        (plain.stdin.take().unwrap(), BufReader::new(plain.stdout.take().unwrap()));
    let mut interview = Interview::start(place.path());
    let (mut own, mut other, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    let start = Instant::now();
    for round in 0..ROUNDS {
        if round % 20 == 0 {
            bare.push(bare_sync(place.path()));
        }
        if start.elapsed() > LONGEST {
            break;
        }
        own.push(interview.round());
        writeln!(orders, "round").unwrap();
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        other.push(Duration::from_nanos(line.trim().parse().unwrap()));
    }
    drop(orders);
    plain.wait().unwrap();
    let least = |times: &[Duration]| times.iter().min().unwrap().as_nanos();
    println!("vault/write-rounds of-each {}", own.len());
    println!("vault/write-least vault {} plain {}", least(&own), least(&other));
    println!("vault/write vault {} plain {} sync {}", median(own), median(other), median(bare));
}

/// What the disk takes for a page by itself: the smaller, the more the encryption weighs.
fn bare_sync(place: &Path) -> Duration {
    let mut file = File::options().create(true).append(true).open(place.join("bare")).unwrap();
    let (all, ()) = time(|| {
        for _ in 0..20 {
            file.write_all(&[7; 4096]).unwrap();
            file.sync_data().unwrap();
        }
    });
    all / 20
}
