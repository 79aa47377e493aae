//! Two programs on one vault, whatever the first one is doing: one of them has it, the other is told so, and nothing is harmed.

use crate::common::PASSPHRASE;
use crate::interviewer::Dice;
use crate::program::{Order, Program, Said, Task};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

fn program(folder: &Path) -> Program {
    Program::start(folder)
}

fn create() -> Order {
    Order::Create(PASSPHRASE.to_owned())
}

fn unlock() -> Order {
    Order::Unlock(PASSPHRASE.to_owned())
}

fn in_use() -> Result<Option<screening::CaseId>, String> {
    Err("vault-in-use".to_owned())
}

#[test]
fn a_second_program_waits_outside_until_the_first_has_locked_or_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let (mut first, mut second) = (program(folder.path()), program(folder.path()));
    first.does(&create()).unwrap();
    assert_eq!(second.does(&unlock()), in_use());
    assert_eq!(second.does(&create()), Err("vault-exists".to_owned()));
    for _ in 0..20 {
        first.does(&Order::Work(7, Some(1))).unwrap();
    }
    assert_eq!(second.does(&unlock()), in_use(), "in the middle of the interview");
    // Also while the first one hangs.
    first.stop();
    assert_eq!(second.does(&unlock()), in_use());
    first.go_on();

    first.does(&Order::Lock).unwrap();
    second.does(&unlock()).unwrap();
    assert_eq!(first.does(&unlock()), in_use());
    second.kill();
    first.does(&unlock()).unwrap();
    let mut third = program(folder.path());
    assert_eq!(third.does(&unlock()), in_use());
    first.kill();
    third.does(&unlock()).unwrap();
}

/// The first program is stopped at a random moment of what it does; the second one tries to get in then.
fn tries_in_the_middle(
    task: &Task,
    prepare: &[Order],
    order: &Order,
    most_microseconds: usize,
) -> (u32, u32) {
    let mut dice = Dice(11);
    let (mut refused, mut let_in) = (0, 0);
    let mut second_order = [create(), unlock()].into_iter().cycle();
    for _ in 0..8 {
        let folder = tempfile::tempdir().unwrap();
        let (mut first, mut second) = (program(folder.path()), program(folder.path()));
        for order in prepare {
            first.does(order).unwrap();
        }
        first.order(order);
        assert_eq!(first.hear(), Some(Said::Begins(task.clone())));
        sleep(Duration::from_micros(u64::try_from(dice.below(most_microseconds)).unwrap()));
        first.stop();
        let tried = second.does(&second_order.next().unwrap());
        first.go_on();
        let done = first.ends();
        match (&tried, &done) {
            // The second one came before the first one's claim, or after it was given up.
            (Ok(_), Err(code)) => {
                let_in += 1;
                assert!(["vault-in-use", "vault-exists"].contains(&code.as_str()), "{code}");
            }
            (Ok(_), Ok(_)) => {
                let_in += 1;
                assert_eq!(task, &Task::Lock, "both have it open");
            }
            (Err(code), Ok(_)) => {
                refused += 1;
                let codes = ["vault-in-use", "vault-exists", "vault-missing"];
                assert!(codes.contains(&code.as_str()), "{code}");
            }
            (Err(one), Err(other)) => panic!("neither has it: {one}, {other}"),
        }
        // Whoever had it: it is whole.
        first.kill();
        second.kill();
        program(folder.path()).does(&unlock()).unwrap();
    }
    println!("{task:?}: refused {refused} times, let in {let_in} times");
    (refused, let_in)
}

#[test]
fn a_second_program_cannot_come_between_while_the_first_creates() {
    let (refused, _) = tries_in_the_middle(&Task::Create, &[], &create(), 300_000);
    assert!(refused > 0);
}

#[test]
fn a_second_program_cannot_come_between_while_the_first_unlocks() {
    let (refused, _) = tries_in_the_middle(&Task::Unlock, &[create(), Order::Lock], &unlock(), 200_000);
    assert!(refused > 0);
}

#[test]
fn a_second_program_cannot_come_between_while_the_first_locks() {
    tries_in_the_middle(&Task::Lock, &[create()], &Order::Lock, 10_000);
}
