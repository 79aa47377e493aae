//! A vault of many cases with 40 answers each, beside the same one without encryption: opening, list, search, size, log.

use crate::sample::{QUESTIONS, at, change, create, median, new_case, passphrase, time};
use crate::unlock::derive;
use std::path::Path;
use std::process::Command;
use vault::{Folder, Search, Vault};

/// Of whom the list is: everybody, as a reviewer sees it; the officer who has nearly all; the one who has every twentieth.
const WHOSE: [(&str, Option<u32>); 3] = [("all", None), ("own-most", Some(1)), ("own-few", Some(2))];
const ROUNDS: usize = 11;

pub fn measure(cases: u32) {
    let place = tempfile::tempdir().unwrap();
    run("vault/large", place.path(), cases);
    let size = size(place.path());
    let beside = tempfile::tempdir().unwrap();
    let program = std::env::current_exe().unwrap();
    let plain = Command::new(program).arg("plain-large").arg(beside.path()).arg(cases.to_string()).output();
    let plain = plain.unwrap();
    print!("{}{}", String::from_utf8_lossy(&plain.stdout), String::from_utf8_lossy(&plain.stderr));
    println!("vault/size vault {size} plain {}", self::size(beside.path()));
}

/// The other process.
pub fn plain(place: &Path, cases: u32) {
    vault::vault::measure::without_encryption();
    run("plain/large", place, cases);
}

fn run(name: &str, place: &Path, cases: u32) {
    let (folder, mut vault) = create(place);
    let answers: Vec<_> = (0..QUESTIONS).map(|number| change(number, 0)).collect();
    let (took, ()) = time(|| vault.fill(cases, new_case, &answers, at(1)).unwrap());
    vault.lock(at(0)).unwrap();
    println!("{name}/filled cases {cases} answers {} ns {}", answers.len(), took.as_nanos());
    open(name, &folder);
    lists(name, &folder, cases);
    let vault = unlock(&folder);
    let mut rows = 0;
    let mut times = Vec::new();
    for _ in 0..3 {
        let (took, found) = time(|| vault.check_log().unwrap());
        assert_eq!(found.first_bad, None);
        rows = found.rows;
        times.push(took);
    }
    println!("{name}/log rows {rows} a-million {}", median(times) * 1_000_000 / u128::from(rows));
}

/// Unlocking, less the derivation beside it.
fn open(name: &str, folder: &Folder) {
    let (mut unlocking, mut deriving) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        deriving.push(derive());
        unlocking.push(time(|| unlock(folder)).0);
    }
    let (whole, derivation) = (median(unlocking), median(deriving));
    println!("{name}/open whole {whole} opening {}", whole.saturating_sub(derivation));
}

fn lists(name: &str, folder: &Folder, cases: u32) {
    let page = |text: &str, offset| Search { text: text.to_owned(), offset, limit: 50, ..Search::default() };
    for (who, whose) in WHOSE {
        let vault = unlock(folder);
        let list = |search: &Search| time(|| vault.cases_of(whose, search).unwrap()).0;
        let again = |search: &Search| median((0..ROUNDS).map(|_| list(search)).collect());
        // The first call after unlocking has nothing in memory.
        let fresh = list(&page("", 0)).as_nanos();
        let (first, found, vain) = (again(&page("", 0)), again(&page("kekavas", 0)), again(&page("zzz", 0)));
        let count =
            median((0..ROUNDS).map(|_| time(|| vault.count_of(whose, "kekavas").unwrap()).0).collect());
        let all = vault.count_of(whose, "").unwrap();
        let deep = again(&page("", all / 2));
        // From the top to the end in steps, as a scroll bar is dragged.
        let scroll = (0..40).map(|step| list(&page("", all / 40 * step))).max().unwrap().as_nanos();
        assert_eq!(
            all,
            match who {
                "all" => cases,
                "own-most" => cases - cases.div_ceil(20),
                _ => cases.div_ceil(20),
            }
        );
        println!(
            "{name}/{who} fresh {fresh} first {first} found {found} vain {vain} count {count} deep {deep} scroll {scroll}"
        );
    }
}

fn unlock(folder: &Folder) -> Vault {
    Vault::unlock(folder, &passphrase(), at(1)).unwrap()
}

fn size(place: &Path) -> u64 {
    std::fs::metadata(place.join("vault/vault.db")).unwrap().len()
}
