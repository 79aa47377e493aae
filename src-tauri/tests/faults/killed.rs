//! The program killed in the middle of its work, again and again: what it acknowledged is there, and nothing else is.
//!
//! A kill is not a power cut: what the system holds in memory is written all the same. That an acknowledged answer is on the
//! disk itself is `synchronous = FULL`, and tested in the vault.

use crate::common::{PASSPHRASE, create, unlock};
use crate::interviewer::{Dice, Step};
use crate::program::{Order, Program, Said, Task};
use atpazit_desktop::form::AnswerView;
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen::Screen;
use atpazit_desktop::session::Session;
use atpazit_desktop::sound::microphone::RecordingSlot;
use screening::{Answer, CaseId, CaseState, Decision, Screening};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread::{self, sleep};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use vault::{Search, Vault};

/// How many kills there are when `ATPAZIT_KILLS` names no other number.
const KILLS: usize = 200;

/// Each has a vault of its own.
const OFFICERS: u64 = 2;

/// What is kept of a case, as far as it is compared.
#[derive(Debug, Clone, Default, PartialEq)]
struct Kept {
    answers: BTreeMap<String, AnswerView>,
    told: Option<String>,
    speaks: String,
    state: Option<CaseState>,
    decision: Option<String>,
    /// The answers at the moment of the latest freezing.
    frozen: Option<BTreeMap<String, AnswerView>>,
}

type All = BTreeMap<CaseId, Kept>;

#[derive(Default)]
struct Figures {
    kills: usize,
    acknowledged: usize,
    /// How often what was in flight when the program was killed was found whole.
    in_flight: usize,
    created: usize,
}

#[test]
fn what_was_acknowledged_is_there_after_a_kill_at_any_moment() {
    let kills = std::env::var("ATPAZIT_KILLS").ok().map_or(KILLS, |number| number.parse().unwrap());
    let seed = std::env::var("ATPAZIT_SEED").ok().map_or_else(
        || u64::from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos()),
        |seed| seed.parse().unwrap(),
    );
    println!("ATPAZIT_SEED={seed}");
    let officers: Vec<_> = (0..OFFICERS)
        .map(|number| {
            let share = kills / usize::try_from(OFFICERS).unwrap();
            thread::spawn(move || killed_again_and_again(Dice(seed + number), share))
        })
        .collect();
    let mut all = Figures::default();
    for officer in officers {
        let figures = officer.join().unwrap_or_else(|_| panic!("repeat it with ATPAZIT_SEED={seed}"));
        all.kills += figures.kills;
        all.acknowledged += figures.acknowledged;
        all.in_flight += figures.in_flight;
        all.created += figures.created;
    }
    println!(
        "{} kills; {} changes acknowledged and found, {} more found that were in flight; {} vaults created",
        all.kills, all.acknowledged, all.in_flight, all.created
    );
    assert!(all.acknowledged > all.kills, "the officers hardly worked");
}

fn killed_again_and_again(mut dice: Dice, kills: usize) -> Figures {
    let mut figures = Figures::default();
    let place = tempfile::tempdir().unwrap();
    let mut vaults = 0;
    let folder = |number: usize| place.path().join(number.to_string());
    create(&session(&folder(0)), PASSPHRASE).unwrap();
    let mut expected = All::new();
    for kill in 0..kills {
        // Each tenth time while it is created, unlocked, locked; else in the middle of the interview.
        match kill % 10 {
            3 => {
                vaults += 1;
                figures.created += usize::from(killed_while_it_creates(&folder(vaults), &mut dice));
            }
            moment => {
                let (acknowledged, in_flight) =
                    killed_while_it_works(&folder(0), moment, &mut dice, &mut expected);
                figures.acknowledged += acknowledged;
                figures.in_flight += usize::from(in_flight);
            }
        }
        figures.kills += 1;
    }
    figures
}

/// Kills the program while it creates a vault: there is one then, or the folder is free for one. Says whether there was.
fn killed_while_it_creates(folder: &Path, dice: &mut Dice) -> bool {
    let mut program = Program::start(folder);
    program.order(&Order::Create(PASSPHRASE.to_owned()));
    assert_eq!(program.hear(), Some(Said::Begins(Task::Create)));
    sleep(moment(dice, 600_000));
    program.kill();
    let created = matches!(program.hear(), Some(Said::Did(Task::Create, Ok(_))));
    let session = session(folder);
    let there = match session.show().unwrap().screen {
        Screen::Welcome(_) => {
            assert!(!created, "it was acknowledged");
            create(&session, PASSPHRASE).unwrap();
            false
        }
        Screen::Unlock(_) => {
            unlock(&session, PASSPHRASE).unwrap();
            true
        }
        other => panic!("{other:?}"),
    };
    assert!(found(&session).is_empty());
    session.lock().unwrap();
    there
}

/// Kills the program while it unlocks, works or locks, and compares. Says how many changes were acknowledged, and whether the one
/// in flight is there, too.
fn killed_while_it_works(folder: &Path, when: usize, dice: &mut Dice, expected: &mut All) -> (usize, bool) {
    let mut program = Program::start(folder);
    program.order(&Order::Unlock(PASSPHRASE.to_owned()));
    assert_eq!(program.hear(), Some(Said::Begins(Task::Unlock)));
    if when == 6 {
        sleep(moment(dice, 300_000));
    } else {
        program.ends().unwrap();
        if when == 9 {
            program.order(&Order::Work(dice.throw(), Some(5)));
            program.order(&Order::Lock);
        } else {
            program.order(&Order::Work(dice.throw(), None));
            sleep(moment(dice, 300_000));
        }
    }
    let mut heard = Vec::new();
    if when == 9 {
        while heard.last() != Some(&Said::Begins(Task::Lock)) {
            heard.push(program.hear().unwrap());
        }
        sleep(moment(dice, 10_000));
    }
    program.kill();
    while let Some(said) = program.hear() {
        heard.push(said);
    }

    let (mut acknowledged, mut in_flight) = (0, None);
    for said in heard {
        match said {
            Said::Begins(Task::Step(on, step)) => in_flight = Some((on, step)),
            Said::Did(Task::Step(on, step), how) => {
                in_flight = None;
                match how {
                    Ok(open) => {
                        acknowledged += 1;
                        happens(expected, on, open, &step);
                    }
                    Err(code) => assert_eq!(code, "question-not-shown", "{step:?}"),
                }
            }
            Said::Begins(_) => in_flight = None,
            Said::Did(task, how) => assert!(how.is_ok(), "{task:?}: {how:?}"),
        }
    }

    // Every other time in a copy: the program itself then finds at its next start what the kill has left.
    let copy = tempfile::tempdir().unwrap();
    let folder = if dice.below(2) == 0 { folder } else { copy_of(folder, copy.path()) };
    let session = session(folder);
    unlock(&session, PASSPHRASE).unwrap();
    session.look_up(|desk, _| Ok(desk.vault.check()?)).unwrap();
    let found = found(&session);
    session.lock().unwrap();
    if same(&found, expected) {
        return (acknowledged, false);
    }
    let Some((on, step)) = in_flight else { panic!("found {found:#?}, not {expected:#?}") };
    let new = found.keys().find(|id| !expected.contains_key(id)).copied();
    happens(expected, on, if step == Step::Start { new } else { on }, &step);
    assert!(same(&found, expected), "found {found:#?}, not {expected:#?} after {step:?}");
    (acknowledged, true)
}

fn moment(dice: &mut Dice, most_microseconds: usize) -> Duration {
    Duration::from_micros(u64::try_from(dice.below(most_microseconds)).unwrap())
}

fn session(folder: &Path) -> Session {
    Session::with(DataFolder::named(folder.to_owned()), None, RecordingSlot::new())
}

fn copy_of<'a>(folder: &Path, copy: &'a Path) -> &'a Path {
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        // The snapshots are no part of what has to be there.
        if file.path().is_file() {
            fs::copy(file.path(), copy.join(file.file_name())).unwrap();
        }
    }
    copy
}

/// What a step changes, as a second, simpler program would have it.
fn happens(all: &mut All, on: Option<CaseId>, open: Option<CaseId>, step: &Step) {
    if let Step::Start = step {
        let new = Kept { speaks: "uz-Latn".to_owned(), state: Some(CaseState::Draft), ..Kept::default() };
        // Not there: it was in flight and did not happen; then the comparison fails by itself if it should not.
        all.extend(open.map(|id| (id, new)));
        return;
    }
    let Some(id) = on else { return };
    if *step == Step::Delete {
        all.remove(&id);
        return;
    }
    let case = all.get_mut(&id).unwrap();
    match step.clone() {
        Step::Start | Step::Open(_) | Step::Delete => {}
        Step::Answer(question, answer) => drop(case.answers.insert(question, answer)),
        Step::TakeBack(question) => drop(case.answers.remove(&question)),
        Step::Told(words) => case.told = Some(words),
        Step::Speaks(language) => case.speaks = language,
        Step::Finish => {
            case.state = Some(CaseState::Screened);
            case.frozen = Some(case.answers.clone());
            case.decision = None;
        }
        Step::Decide(reason) => case.decision = Some(reason),
        Step::AskAgain(_) => case.state = Some(CaseState::Draft),
        Step::Close => case.state = Some(CaseState::Closed),
    }
}

/// Whether the same is there. Only answers to shown questions are frozen: those must be the ones that were given.
fn same(found: &All, expected: &All) -> bool {
    let of_given = |found: &Option<BTreeMap<_, _>>, given: &Option<BTreeMap<_, _>>| match (found, given) {
        (None, None) => true,
        (Some(found), Some(given)) => found.iter().all(|(id, answer)| given.get(id) == Some(answer)),
        _ => false,
    };
    found.len() == expected.len()
        && found.iter().zip(expected).all(|((id, one), (other_id, other))| {
            let whole = Kept { frozen: other.frozen.clone(), ..one.clone() };
            id == other_id && whole == *other && of_given(&one.frozen, &other.frozen)
        })
}

fn found(session: &Session) -> All {
    session.look_up(|desk, _| Ok(read(&desk.vault))).unwrap()
}

fn read(vault: &Vault) -> All {
    let all = Search { text: String::new(), offset: 0, limit: 1000, ..Search::default() };
    let cases = vault.cases(&all).unwrap().into_iter().map(|row| row.case);
    cases
        .map(|case| {
            let decision = match vault.decision(case.id).unwrap() {
                Some(Decision::Differ { reason }) => Some(reason),
                Some(Decision::Agree) | None => None,
            };
            let kept = Kept {
                answers: as_given(vault.answers(case.id).unwrap()),
                told: vault.facts(case.id).unwrap().told,
                speaks: case.person_language,
                state: Some(case.state),
                decision,
                frozen: vault.screening(case.id).unwrap().map(|Screening { answers, .. }| as_given(answers)),
            };
            (case.id, kept)
        })
        .collect()
}

fn as_given(answers: BTreeMap<screening::QuestionId, Answer>) -> BTreeMap<String, AnswerView> {
    let given = |answer: Answer| AnswerView {
        value: answer.value.written(),
        origin: answer.origin,
        note: answer.note,
    };
    answers.into_iter().map(|(id, answer)| (id.to_string(), given(answer))).collect()
}
