//! Interviews in the officer's words.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod small;

use screening::{Origin, Standing, State, Value};
use small::{Scenario, no, yes};

#[test]
fn a_follow_up_waits_until_its_condition_is_known() {
    Scenario::start()
        .expect("debt-free-to-leave", Standing::NotShownYet)
        .answer("debt-owed", Value::DontKnow)
        .expect("debt-free-to-leave", Standing::NotShownYet)
        .answer("debt-owed", yes())
        .expect("debt-free-to-leave", Standing::Shown)
        .answer("debt-owed", no())
        .expect("debt-free-to-leave", Standing::NotApplicable);
}

#[test]
fn a_hidden_answer_is_kept_but_never_counts() {
    Scenario::start()
        .answer("debt-owed", yes())
        .answer("debt-free-to-leave", no())
        .expect_state("debt-bondage", State::Present)
        .answer("debt-owed", no())
        .expect_state("debt-bondage", State::Absent)
        .answer("debt-owed", yes())
        .expect_state("debt-bondage", State::Present);
}

#[test]
fn an_answer_to_a_question_that_is_not_shown_is_refused() {
    Scenario::start()
        .expect_refused("debt-free-to-leave", no())
        .answer("debt-owed", no())
        .expect_refused("debt-free-to-leave", no());
}

#[test]
fn an_inference_alone_is_inferred_and_a_statement_outranks_it() {
    Scenario::start()
        .answer_from("go-out", no(), Origin::Inference)
        .expect_state("isolation", State::Inferred)
        .answer("watched", yes())
        .expect_state("isolation", State::Present);
}

#[test]
fn an_indicator_is_absent_only_when_every_question_says_so() {
    Scenario::start()
        .expect_state("isolation", State::Unknown)
        .answer("go-out", yes())
        .expect_state("isolation", State::Unknown)
        .answer("watched", Value::Declined)
        .expect_state("isolation", State::Unknown)
        .answer("watched", no())
        .expect_state("isolation", State::Absent);
}

#[test]
fn progress_counts_shown_questions_only_and_may_grow() {
    Scenario::start()
        .expect_progress(0, 3)
        .answer("debt-owed", yes())
        .expect_progress(1, 4)
        .answer("debt-owed", no())
        .expect_progress(1, 3);
}

#[test]
fn the_questions_that_would_settle_most_come_first() {
    Scenario::start()
        .answer("debt-owed", yes())
        .expect_next(&["debt-free-to-leave", "go-out", "watched"])
        .answer("debt-free-to-leave", no())
        .answer("watched", yes())
        .expect_next(&[]);
}

#[test]
fn what_the_person_declined_is_not_asked_again() {
    Scenario::start()
        .answer("debt-owed", no())
        .answer("go-out", Value::Declined)
        .answer("watched", Value::DontKnow)
        .expect_next(&[]);
}
