//! Every instrument as it is shipped: a conversation for each outcome it can reach, and a proof that it can reach no other.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::{DateTime, Utc};
use content::Catalogue;
use screening::dimension::Counts;
use screening::{
    Age, Answer, Band, Dimension, Facts, Form, IndicatorId, InstrumentId, Interview, Kind, Origin, Profile,
    Question, Screening, State, Trigger, Value,
};
use std::collections::{BTreeMap, BTreeSet};

/// What the person tells: the outcome, and the indicators that the answers show, no others.
type Told = (Band, &'static [&'static str]);

/// Hours beyond measure, and pay that nobody can live on.
const EXPLOITED: [&str; 2] = ["excessive-hours", "low-or-no-salary"];

const SITE_VISIT: &[Told] = &[
    (Band::NoGroundsToday, &[]),
    (Band::LabourRights, &EXPLOITED),
    (Band::RiskBeforeExploitation, &["deceived-nature-of-job", "deceived-wages"]),
    (Band::ReasonableGrounds, &["documents-confiscated", "isolation"]),
    (
        Band::StrongGrounds,
        &[
            "excessive-hours",
            "low-or-no-salary",
            "deceived-nature-of-job",
            "deceived-wages",
            "documents-confiscated",
            "isolation",
        ],
    ),
];

/// At the border nothing is worked yet: it finds how somebody was brought, and so a risk that lies ahead.
const BORDER: &[Told] = &[
    (Band::NoGroundsToday, &[]),
    (
        Band::RiskBeforeExploitation,
        &["recruitment-documents-confiscated", "recruitment-debt-bondage", "recruitment-isolation"],
    ),
];

/// A child needs no means: one medium indicator is reasonable grounds, one strong one is strong grounds.
const CHILD: &[Told] = &[
    (Band::NoGroundsToday, &[]),
    (Band::ReasonableGrounds, &["recruitment-dependency"]),
    (Band::StrongGrounds, &["violence"]),
];

const INSTRUMENTS: [(&str, Age, &[Told]); 6] = [
    ("first-contact", Age::Adult, SITE_VISIT),
    ("labour-site-visit", Age::Adult, SITE_VISIT),
    ("border-second-line", Age::Adult, BORDER),
    ("social-intake", Age::Adult, SITE_VISIT),
    ("ngo-in-depth", Age::Adult, SITE_VISIT),
    ("child", Age::Child, CHILD),
];

#[test]
fn every_instrument_reaches_each_outcome_that_it_can_reach_and_no_other() {
    let shipped: Vec<String> = Catalogue::embedded().instruments().map(|one| one.id().to_string()).collect();
    assert_eq!(shipped, INSTRUMENTS.map(|(id, ..)| id), "an instrument without conversations");
    for (id, age, told) in INSTRUMENTS {
        for (outcome, shows) in told {
            Scenario::start(id, age).telling(shows).expect(*outcome);
        }
        // Who knows nothing leaves everything open, and danger comes before any score.
        Scenario::start(id, age).knowing_nothing().expect(Band::InsufficientInformation);
        Scenario::start(id, age).telling(&[]).in_danger().expect(Band::ImmediateProtection);
        let reached: BTreeSet<Band> = told.iter().map(|(outcome, _)| *outcome).collect();
        assert_eq!(reached, within_reach(id, age), "{id}");
    }
}

/// A conversation in the officer's words.
struct Scenario {
    interview: Interview,
}

impl Scenario {
    fn start(instrument: &str, age: Age) -> Self {
        let questionnaire =
            Catalogue::embedded().questionnaire(&InstrumentId::new(instrument).unwrap()).unwrap();
        let facts = Facts { age: Some(age), forms: [Form::Labour].into(), ..Facts::default() };
        Self { interview: Interview::new(questionnaire, facts) }
    }

    /// Answers every shown question so that exactly these indicators are present.
    fn telling(self, shows: &[&str]) -> Self {
        let shows: BTreeSet<IndicatorId> = shows.iter().map(|id| IndicatorId::new(id).unwrap()).collect();
        let told = self.answering(|question| best(question, &shows));
        let list = Catalogue::embedded().indicators();
        let findings = told.interview.findings(list);
        let present: BTreeSet<IndicatorId> = list
            .all()
            .iter()
            .filter(|one| findings.state(list, &one.id) == Some(State::Present))
            .map(|one| one.id.clone())
            .collect();
        assert_eq!(present, shows, "{}", told.interview.questionnaire().id());
        told
    }

    fn knowing_nothing(self) -> Self {
        self.answering(|_| Value::DontKnow)
    }

    fn in_danger(mut self) -> Self {
        self.interview.facts.triggers = [Trigger::DangerNow].into();
        self
    }

    fn expect(self, outcome: Band) {
        let screening = Screening::freeze(Catalogue::embedded().indicators(), &self.interview, now());
        assert_eq!(screening.assessment.outcome, outcome, "{}", self.interview.questionnaire().id());
    }

    fn answering(mut self, value: impl Fn(&Question) -> Value) -> Self {
        while let Some(question) = self.interview.first_open().cloned() {
            let answer = Answer { value: value(&question), origin: Origin::Said, note: None };
            self.interview.answer(&question.id, answer, now()).unwrap();
        }
        self
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

/// The definite answer that shows most of what is to be shown, and nothing else.
fn best(question: &Question, shows: &BTreeSet<IndicatorId>) -> Value {
    let present = |value: &Value| -> BTreeSet<IndicatorId> {
        let all = question.indicators().into_iter().cloned();
        all.filter(|id| question.state(value, id) == State::Present).collect()
    };
    let fitting = candidates(question, shows).into_iter().filter(|value| present(value).is_subset(shows));
    // The first of the best: where nothing is shown either way, "yes" opens what follows.
    fitting.rev().max_by_key(|value| present(value).len()).unwrap()
}

fn candidates(question: &Question, shows: &BTreeSet<IndicatorId>) -> Vec<Value> {
    match &question.kind {
        Kind::YesNo { .. } => vec![Value::Yes, Value::No],
        Kind::SingleChoice { options } => {
            options.iter().map(|option| Value::Choice(option.id.clone())).collect()
        }
        Kind::MultipleChoice { options } => {
            let wanted = options
                .iter()
                .filter(|o| !o.indicates.is_empty() && o.indicates.iter().all(|id| shows.contains(id)));
            let wanted: BTreeSet<_> = wanted.map(|option| option.id.clone()).collect();
            let each = options.iter().map(|option| Value::Choices([option.id.clone()].into()));
            (!wanted.is_empty()).then_some(Value::Choices(wanted)).into_iter().chain(each.rev()).collect()
        }
        Kind::Number { range: (least, most), .. } => vec![Value::Number(*most), Value::Number(*least)],
        Kind::Date | Kind::Month => vec![Value::Month("2026-03-01".parse().unwrap())],
        Kind::ShortText => vec![Value::Text("Test answer".to_owned())],
    }
}

/// The bands that the indicators of an instrument allow, whatever the answers: an upper bound, from the published rule alone.
fn within_reach(instrument: &str, age: Age) -> BTreeSet<Band> {
    let catalogue = Catalogue::embedded();
    let questionnaire = catalogue.questionnaire(&InstrumentId::new(instrument).unwrap()).unwrap();
    let asked: BTreeSet<&IndicatorId> =
        questionnaire.questions().iter().flat_map(Question::indicators).collect();
    let profile = if age == Age::Adult { Profile::AdultLabour } else { Profile::ChildLabour };
    let mut all: BTreeMap<Dimension, Counts> = BTreeMap::new();
    for indicator in catalogue.indicators().all().iter().filter(|one| asked.contains(&one.id)) {
        if let Some(strength) = indicator.strength(profile) {
            all.entry(indicator.dimension).or_default().add(strength);
        }
    }
    if age != Age::Adult {
        let any = |test: fn(&Counts) -> bool| all.values().any(test);
        let bands = [
            (true, Band::NoGroundsToday),
            (any(|counts| counts.medium > 0), Band::ReasonableGrounds),
            (any(|counts| counts.strong > 0), Band::StrongGrounds),
        ];
        return bands.into_iter().filter(|(reached, _)| *reached).map(|(_, band)| band).collect();
    }
    let possible: Vec<Dimension> =
        all.iter().filter(|(_, counts)| counts.is_positive()).map(|(dimension, _)| *dimension).collect();
    (0_u32..1 << possible.len())
        .map(|bits| {
            Band::of_adult(|d| {
                possible.iter().position(|one| *one == d).is_some_and(|at| bits & (1 << at) != 0)
            })
        })
        .collect()
}
