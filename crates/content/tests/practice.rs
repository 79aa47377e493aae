//! The practice cases as they are shipped: each told as it is scripted has the outcome that it is to teach.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::DateTime;
use content::{Catalogue, Wording};
use screening::practice::{Found, Manner, Setting};
use screening::{Age, Band, Interview, PracticeCase, PracticeId, Screening, Standing, Trigger};
use std::collections::{BTreeMap, BTreeSet};

/// What is to be noted beside the answers, and the outcome that it has then.
type Noted = Option<(Trigger, Band)>;

/// Every case with the outcome of what is scripted.
const CASES: [(&str, Band, Noted); 12] = [
    ("taxi-driver", Band::ReasonableGrounds, None),
    ("forestry-worker", Band::LabourRights, None),
    ("leased-builder", Band::ReasonableGrounds, None),
    ("promised-student", Band::RiskBeforeExploitation, None),
    ("asylum-seeker", Band::NoGroundsToday, None),
    ("travelling-pair", Band::RiskBeforeExploitation, None),
    ("household-help", Band::StrongGrounds, None),
    ("shop-thefts", Band::ReasonableGrounds, None),
    ("kitchen-worker", Band::LabourRights, None),
    ("call-centre", Band::ReasonableGrounds, None),
    ("begging-girl", Band::StrongGrounds, Some((Trigger::ChildInExploitation, Band::ImmediateProtection))),
    ("online-boy", Band::ReasonableGrounds, Some((Trigger::SelfDisclosure, Band::ImmediateProtection))),
];

/// The longest line, in words.
const LINE_MAX: usize = 25;

fn cases() -> &'static [PracticeCase] {
    Catalogue::embedded().practice()
}

fn told(case: &PracticeCase) -> Interview {
    case.told(&Catalogue::embedded().questionnaire(&case.instrument).unwrap())
}

fn outcome(interview: &Interview) -> Band {
    let list = Catalogue::embedded().indicators();
    Screening::freeze(list, interview, DateTime::UNIX_EPOCH).assessment.outcome
}

fn wording(tag: &str) -> Wording {
    Catalogue::embedded().wording(tag, "en").unwrap()
}

#[test]
fn each_case_has_the_outcome_that_it_is_to_teach() {
    let ids: BTreeSet<&str> = cases().iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids, CASES.iter().map(|(id, ..)| *id).collect());
    for (id, expected, noted) in CASES {
        let case = Catalogue::embedded().practice_case(&PracticeId::new(id).unwrap()).unwrap();
        let mut interview = told(case);
        assert_eq!(outcome(&interview), expected, "{id}");
        if let Some((trigger, expected)) = noted {
            interview.facts.triggers = [trigger].into();
            assert_eq!(outcome(&interview), expected, "{id}");
        }
    }
}

#[test]
fn each_front_line_has_its_cases_and_each_case_a_fitting_instrument() {
    let mut all: BTreeMap<Setting, usize> = BTreeMap::new();
    for case in cases() {
        *all.entry(case.setting).or_default() += 1;
        let questionnaire = Catalogue::embedded().questionnaire(&case.instrument).unwrap();
        assert_eq!(case.age != Age::Adult, questionnaire.is_for_children(), "{}", case.id);
        // Where nothing stops the questions, telling by oneself would go unheard.
        assert!(!case.tells || questionnaire.stops_at_disclosure(), "{}", case.id);
    }
    let expected = [
        (Setting::SiteVisit, 3),
        (Setting::Border, 3),
        (Setting::Social, 2),
        (Setting::Organisation, 2),
        (Setting::Child, 2),
    ];
    assert_eq!(all, expected.into());
    assert!(cases().iter().any(|case| case.near) && cases().iter().any(|case| case.tells));
}

#[test]
fn no_case_stands_before_the_one_that_it_waits_for() {
    let place = |id: &PracticeId| cases().iter().position(|case| case.id == *id).unwrap();
    for case in cases() {
        if let Some(after) = &case.after {
            assert!(place(after) < place(&case.id), "{} stands before {after}", case.id);
        }
    }
}

#[test]
fn each_manner_occurs_and_what_is_said_is_asked() {
    let manners: BTreeSet<Manner> = cases().iter().flat_map(|case| case.lines.values().copied()).collect();
    assert_eq!(manners, Manner::ALL.iter().copied().collect());
    for case in cases() {
        let interview = told(case);
        for question in case.model.iter().chain(case.lines.keys()).chain(case.answers.keys()) {
            assert_eq!(interview.standing(question), Some(Standing::Shown), "{} {question}", case.id);
        }
        let debriefing = case.debrief(&interview);
        assert!(debriefing.steps.iter().all(|(_, found)| *found == Found::AsSaid), "{}", case.id);
        assert_eq!(debriefing.steps.len(), case.model.len(), "{}", case.id);
        assert_eq!(debriefing.otherwise, []);
        assert_eq!(debriefing.stopped, case.tells.then_some(false), "{}", case.id);
    }
}

#[test]
fn every_line_is_short_and_stands_in_the_language_of_the_person() {
    for case in cases() {
        for tag in BTreeSet::from(["en", "lv", case.speaks.as_str()]) {
            let wording = wording(tag);
            for (question, manner) in &case.lines {
                let id = format!("practice-{}-{question}", case.id);
                let again = manner.has_second_line().then(|| wording.attribute(&id, "again"));
                let said: Vec<_> = std::iter::once(wording.text(&id)).chain(again).collect();
                for line in &said {
                    assert!(!line.fallback, "{id} in {tag}");
                    let words =
                        line.text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
                    let words = words.count();
                    assert!((1..=LINE_MAX).contains(&words), "{id} in {tag} has {words} words");
                }
                assert!(said.len() < 2 || said[0].text != said[1].text, "{id} in {tag} says the same twice");
            }
        }
    }
}
