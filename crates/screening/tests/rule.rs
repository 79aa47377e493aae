//! `assess` against the rule, written a second time, plainly, from SCORING.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use screening::assessment::{DimensionResult, assess};
use screening::indicator::Source;
use screening::{
    Age, Band, Dimension, Findings, Form, Indicator, IndicatorId, IndicatorList, Profile, State, Strength,
    Trigger,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const STRENGTHS: [Strength; 3] = [Strength::Strong, Strength::Medium, Strength::Weak];
const STATES: [State; 4] = [State::Present, State::Inferred, State::Unknown, State::Absent];

/// A list with seven indicators of each strength in each dimension, the same on every profile.
static LIST: LazyLock<IndicatorList> = LazyLock::new(|| {
    let mut indicators = Vec::new();
    for &dimension in Dimension::ALL {
        for strength in STRENGTHS {
            for n in 0..7 {
                indicators.push(Indicator {
                    id: id(dimension, strength, n),
                    dimension,
                    label: String::new(),
                    listed: Profile::ALL.iter().map(|profile| (*profile, strength.into())).collect(),
                });
            }
        }
    }
    let word = |text: &str| text.to_owned();
    let source = Source { title: word("t"), publisher: word("p"), edition: word("e"), document: word("d") };
    IndicatorList::new(source, indicators).unwrap()
});

fn id(dimension: Dimension, strength: Strength, n: usize) -> IndicatorId {
    let strength = format!("{strength:?}").to_lowercase();
    IndicatorId::new(&format!("{}-{strength}-{n}", dimension.as_str())).unwrap()
}

fn findings(age: Age, forms: &[Form], states: &BTreeMap<IndicatorId, State>) -> Findings {
    Findings::new(&LIST, age, forms.iter().copied().collect(), BTreeSet::new(), states).unwrap()
}

#[test]
fn every_dimension_follows_the_brochure_for_all_counts_up_to_seven() {
    for &dimension in Dimension::ALL {
        for (strong, medium, weak) in (0..512).map(|n| (n / 64, n / 8 % 8, n % 8)) {
            let mut states = BTreeMap::new();
            for (strength, count) in STRENGTHS.into_iter().zip([strong, medium, weak]) {
                for n in 0..count {
                    states.insert(id(dimension, strength, n), State::Present);
                }
            }
            let assessment = assess(&LIST, &findings(Age::Adult, &[Form::Labour], &states));
            let found = &assessment.profiles[&Profile::AdultLabour].dimensions[&dimension];
            let lines =
                [strong >= 2, strong >= 1 && medium + weak >= 1, medium >= 3, medium >= 2 && weak >= 1];
            let expected =
                if lines.contains(&true) { DimensionResult::Positive } else { DimensionResult::NotPositive };
            assert_eq!(found.result, expected, "{dimension:?} {strong},{medium},{weak}");
        }
    }
}

/// The bands, read off SCORING section 3 without the program's types.
fn reference_band(states: &BTreeMap<IndicatorId, State>, counted: &[State], child: bool) -> Band {
    let count = |dimension: Dimension, strength: Strength| {
        let of_kind =
            |i: &&Indicator| i.dimension == dimension && i.strength(Profile::AdultLabour) == Some(strength);
        let hits = LIST.all().iter().filter(of_kind);
        hits.filter(|i| states.get(&i.id).is_some_and(|state| counted.contains(state))).count()
    };
    let positive: Vec<bool> = Dimension::ALL
        .iter()
        .map(|&d| {
            let [s, m, w] = STRENGTHS.map(|strength| count(d, strength));
            s >= 2 || (s == 1 && m + w >= 1) || m >= 3 || (m == 2 && w >= 1)
        })
        .collect();
    let any = |strength: Strength| Dimension::ALL.iter().any(|d| count(*d, strength) > 0);
    let [d1, d2, d3, d4, d5, d6] = positive[..] else { unreachable!() };
    match child {
        true if positive.contains(&true) || any(Strength::Strong) => Band::StrongGrounds,
        true if any(Strength::Medium) => Band::ReasonableGrounds,
        false if d4 && (d1 || d2 || d3) && (d5 || d6) => Band::StrongGrounds,
        false if (d4 && (d1 || d2 || d3 || d5 || d6)) || d5 => Band::ReasonableGrounds,
        false if d4 => Band::LabourRights,
        false if d1 || d2 || d3 || d6 => Band::RiskBeforeExploitation,
        true | false => Band::NoGroundsToday,
    }
}

fn some_states() -> impl Strategy<Value = BTreeMap<IndicatorId, State>> {
    let ids: Vec<IndicatorId> = LIST.all().iter().map(|indicator| indicator.id.clone()).collect();
    let one = (prop::sample::select(ids), prop::sample::select(STATES.to_vec()));
    prop::collection::vec(one, 0..24).prop_map(|pairs| pairs.into_iter().collect())
}

fn some_age() -> impl Strategy<Value = Age> {
    prop::sample::select(Age::ALL.to_vec())
}

fn some_forms() -> impl Strategy<Value = Vec<Form>> {
    prop::collection::vec(prop::sample::select(Form::ALL.to_vec()), 0..3)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn assess_agrees_with_the_rule_written_twice(states in some_states(), age in some_age(), forms in some_forms()) {
        let found = assess(&LIST, &findings(age, &forms, &states));
        let child = age != Age::Adult;
        let low = reference_band(&states, &[State::Present], child);
        let high = reference_band(&states, &[State::Present, State::Inferred, State::Unknown], child);
        let rises = (high > low).then_some(high);
        let band = if low == Band::NoGroundsToday && rises.is_some() { Band::InsufficientInformation } else { low };
        prop_assert_eq!(found.outcome, band);
        prop_assert_eq!(found.may_rise_to, rises);
    }

    #[test]
    fn one_more_present_indicator_never_lowers_the_outcome(
        states in some_states(), age in some_age(), forms in some_forms(), which in 0_usize..126,
    ) {
        let mut more = states.clone();
        more.insert(LIST.all()[which].id.clone(), State::Present);
        let (before, after) = (
            assess(&LIST, &findings(age, &forms, &states)),
            assess(&LIST, &findings(age, &forms, &more)),
        );
        prop_assert!(after.outcome >= before.outcome || before.outcome == Band::InsufficientInformation);
        for (profile, was) in &before.profiles {
            for (dimension, was) in &was.dimensions {
                let is = &after.profiles[profile].dimensions[dimension];
                prop_assert!(was.result != DimensionResult::Positive || is.result == DimensionResult::Positive);
            }
        }
    }

    #[test]
    fn an_unknown_never_lowers_a_dimension(
        states in some_states(), age in some_age(), forms in some_forms(), which in 0_usize..126,
    ) {
        let id = LIST.all()[which].id.clone();
        let (mut absent, mut unknown) = (states.clone(), states);
        absent.insert(id.clone(), State::Absent);
        unknown.insert(id, State::Unknown);
        let (before, after) = (
            assess(&LIST, &findings(age, &forms, &absent)),
            assess(&LIST, &findings(age, &forms, &unknown)),
        );
        prop_assert!(after.outcome >= before.outcome);
        for (profile, was) in &before.profiles {
            for (dimension, was) in &was.dimensions {
                let is = &after.profiles[profile].dimensions[dimension];
                let rank = |result| [DimensionResult::NotPositive, DimensionResult::Undetermined, DimensionResult::Positive]
                    .iter().position(|r| *r == result);
                prop_assert!(rank(is.result) >= rank(was.result));
            }
        }
    }

    #[test]
    fn an_inference_counts_as_an_unknown(states in some_states(), age in some_age(), forms in some_forms()) {
        let unsure = states
            .iter()
            .map(|(id, state)| (id.clone(), if *state == State::Inferred { State::Unknown } else { *state }))
            .collect();
        let found = assess(&LIST, &findings(age, &forms, &states));
        prop_assert_eq!(found, assess(&LIST, &findings(age, &forms, &unsure)));
    }

    #[test]
    fn doubt_about_age_is_treated_as_childhood(states in some_states(), forms in some_forms()) {
        let child = assess(&LIST, &findings(Age::Child, &forms, &states));
        prop_assert_eq!(child, assess(&LIST, &findings(Age::Unsure, &forms, &states)));
    }

    #[test]
    fn a_trigger_overrides_and_keeps_what_the_answers_gave(states in some_states(), age in some_age()) {
        let quiet = assess(&LIST, &findings(age, &[], &states));
        for trigger in Trigger::ALL {
            let mut urgent = findings(age, &[], &states);
            urgent.triggers.insert(*trigger);
            let urgent = assess(&LIST, &urgent);
            prop_assert_eq!(urgent.outcome, Band::ImmediateProtection);
            prop_assert_eq!(urgent.outcome_before_triggers, quiet.outcome);
            prop_assert_eq!(urgent.may_rise_to, None);
        }
    }
}
