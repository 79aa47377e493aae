#![allow(clippy::unwrap_used)]
use super::*;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn at(hours: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_298_400, 0).unwrap() + TimeDelta::hours(hours)
}

const DAY: i64 = 24;

fn standing(state: CaseState) -> Standing {
    let finished = state != CaseState::Draft;
    Standing { state, finished, touched_at: at(0), confirmed_at: None, held: false, noticed_at: None }
}

const PERIODS: Retention = Retention { draft_hours: 72, referred_days: 30, other_days: 90 };

#[test]
fn a_draft_goes_after_its_hours_and_not_a_second_before() {
    let draft = standing(CaseState::Draft);
    assert_eq!(draft.step(&PERIODS, at(72) - TimeDelta::seconds(1)), Step::Leave);
    assert_eq!(draft.step(&PERIODS, at(72)), Step::Delete(DeletionReason::Draft));
}

#[test]
fn a_reopened_case_is_no_draft_here() {
    let reopened = Standing { finished: true, ..standing(CaseState::Draft) };
    assert_eq!(reopened.reason(), DeletionReason::Other);
    assert_eq!(reopened.step(&PERIODS, at(72)), Step::Leave);
    assert_eq!(reopened.step(&PERIODS, at(90 * DAY)), Step::Notice);
}

#[test]
fn the_time_of_a_referred_case_runs_from_its_latest_hand_over() {
    let referred =
        Standing { confirmed_at: Some(at(0)), touched_at: at(20 * DAY), ..standing(CaseState::Referred) };
    assert_eq!(referred.end(&PERIODS), at(30 * DAY));
    // What was done with it since gives it the week of its notice anew, no more.
    let noticed = Standing { noticed_at: Some(at(23 * DAY)), touched_at: at(24 * DAY), ..referred };
    assert_eq!(noticed.notice(&PERIODS), None);
    assert_eq!(noticed.step(&PERIODS, at(30 * DAY)), Step::Notice);
}

#[test]
fn a_case_without_a_weeks_notice_stays_however_long_it_is_over() {
    for state in [CaseState::Screened, CaseState::Referred, CaseState::Closed] {
        let case = standing(state);
        assert_eq!(case.step(&PERIODS, at(300 * DAY)), Step::Notice, "{state:?}");
        let noticed = Standing { noticed_at: Some(at(300 * DAY)), ..case };
        assert_eq!(noticed.delete_at(&PERIODS), Some(at(307 * DAY)));
        assert_eq!(noticed.step(&PERIODS, at(306 * DAY)), Step::Leave, "{state:?}");
        assert_eq!(noticed.step(&PERIODS, at(307 * DAY)), Step::Delete(case.reason()), "{state:?}");
    }
}

#[test]
fn a_notice_is_taken_back_when_the_case_is_touched_or_held_or_the_period_raised() {
    let noticed = Standing { noticed_at: Some(at(85 * DAY)), ..standing(CaseState::Closed) };
    assert_eq!(noticed.step(&PERIODS, at(86 * DAY)), Step::Leave);
    let touched = Standing { touched_at: at(86 * DAY), ..noticed };
    assert_eq!(touched.step(&PERIODS, at(86 * DAY)), Step::TakeBack);
    let held = Standing { held: true, ..noticed };
    assert_eq!((held.step(&PERIODS, at(86 * DAY)), held.delete_at(&PERIODS)), (Step::TakeBack, None));
    let longer = Retention { other_days: 100, ..PERIODS };
    assert_eq!(noticed.step(&longer, at(86 * DAY)), Step::TakeBack);
    assert_eq!(noticed.delete_at(&longer), Some(at(100 * DAY)));
}

fn standings() -> impl Strategy<Value = Standing> {
    let moment = || (0..5000_i64).prop_map(at);
    let state = select(CaseState::ALL);
    (state, any::<bool>(), moment(), option::of(moment()), any::<bool>(), option::of(moment())).prop_map(
        |(state, finished, touched_at, confirmed_at, held, noticed_at)| Standing {
            state,
            finished: finished || state != CaseState::Draft,
            touched_at,
            confirmed_at,
            held,
            noticed_at,
        },
    )
}

fn periods() -> impl Strategy<Value = Retention> {
    (24..400_u32, 7..150_u32, 7..150_u32).prop_map(|(draft_hours, referred_days, other_days)| Retention {
        draft_hours,
        referred_days,
        other_days,
    })
}

proptest! {
    #[test]
    fn nothing_goes_before_its_time_or_without_notice_or_while_held(
        case in standings(), retention in periods(), hours in 0..9000_i64,
    ) {
        let now = at(hours);
        if let Step::Delete(reason) = case.step(&retention, now) {
            prop_assert!(!case.held);
            prop_assert!(now >= case.end(&retention));
            prop_assert_eq!(reason, case.reason());
            prop_assert_eq!(case.delete_at(&retention).map(|at| at <= now), Some(true));
            if reason != DeletionReason::Draft {
                let noticed = case.noticed_at.unwrap();
                prop_assert!(now - noticed >= NOTICE && noticed >= case.touched_at);
            }
        }
    }

    #[test]
    fn what_is_deleted_stays_due_as_time_goes_on_and_is_not_due_before(
        case in standings(), retention in periods(), hours in 0..9000_i64, more in 1..900_i64,
    ) {
        if matches!(case.step(&retention, at(hours)), Step::Delete(_)) {
            prop_assert_eq!(case.step(&retention, at(hours)), case.step(&retention, at(hours + more)));
            let before = case.delete_at(&retention).unwrap() - TimeDelta::nanoseconds(1);
            prop_assert!(!matches!(case.step(&retention, before), Step::Delete(_)));
        }
    }

    #[test]
    fn a_longer_period_never_deletes_sooner(
        case in standings(), retention in periods(), more in 1..100_u32, hours in 0..9000_i64,
    ) {
        let longer = Retention {
            draft_hours: retention.draft_hours + more,
            referred_days: retention.referred_days + more,
            other_days: retention.other_days + more,
        };
        if matches!(case.step(&longer, at(hours)), Step::Delete(_)) {
            prop_assert_eq!(case.step(&retention, at(hours)), case.step(&longer, at(hours)));
        }
    }

    /// Daily sweeps over a case that nobody touches: it is noticed once, stands a week in the list, and goes on the day that was said.
    #[test]
    fn an_untouched_case_goes_at_last_and_on_the_day_that_the_list_said(
        case in standings(), retention in periods(), hour in 0..24_i64,
    ) {
        let mut case = Standing { held: false, noticed_at: None, ..case };
        let mut said = None;
        for day in 0..800 {
            let now = at(day * DAY + hour);
            match case.step(&retention, now) {
                Step::Notice => {
                    prop_assert_eq!(said, None);
                    case.noticed_at = Some(now);
                    // A touch that lies in the future is the clock's fault: the notice waits for it.
                    if now >= case.touched_at {
                        said = case.delete_at(&retention);
                    }
                }
                Step::Delete(_) => {
                    let said = said.or(case.delete_at(&retention)).unwrap();
                    prop_assert!(now >= said && now - said < TimeDelta::days(1));
                    return Ok(());
                }
                Step::Leave | Step::TakeBack => {}
            }
        }
        prop_assert!(false, "it was never deleted");
    }
}
