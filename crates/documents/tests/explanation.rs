//! What the page says of how a result came about, and that it is one page whatever was asked, answered and decided.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use chrono::NaiveDate;
use common::{now, words};
use content::Catalogue;
use documents::{Argument, Document};
use screening::answer::{Answer, Origin, Value};
use screening::explanation::{Explanation, Source};
use screening::facts::{Age, Facts, Form, Trigger};
use screening::question::{Kind, Question};
use screening::{
    CaseCode, Decision, IndicatorList, InstrumentId, Interview, OptionId, Profile, QuestionId, Screening,
};
use std::collections::BTreeSet;

/// An interview with a real instrument, step by step.
struct Talk {
    interview: Interview,
    list: IndicatorList,
    decision: Option<Decision>,
    version: Option<u32>,
}

impl Talk {
    fn with(instrument: &str, facts: Facts) -> Self {
        let catalogue = Catalogue::embedded();
        let questionnaire = catalogue.questionnaire(&InstrumentId::new(instrument).unwrap()).unwrap();
        Self {
            interview: Interview::new(questionnaire, facts),
            list: IndicatorList::clone(catalogue.indicators()),
            decision: None,
            version: None,
        }
    }

    /// A worker on a site, in debt and without a passport.
    fn worker() -> Self {
        let facts = Facts { age: Some(Age::Adult), forms: [Form::Labour].into(), ..Facts::default() };
        let mut talk = Self::with("labour-site-visit", facts);
        talk.says("passport-now", choice("employer"), Origin::Said);
        talk.says("hours-per-week", Value::Number(84), Origin::Said);
        talk.says("pay-received", choice("nothing"), Origin::Said);
        talk.says("go-out-freely", Value::No, Origin::Inference);
        talk.says("afraid-of-offices", Value::DontKnow, Origin::Said);
        talk.says("phone-monitored", Value::Declined, Origin::Said);
        talk
    }

    fn says(&mut self, question: &str, value: Value, origin: Origin) {
        let answer = Answer { value, origin, note: Some("Izdomāti vārdi.".to_owned()) };
        self.interview.answer(&QuestionId::new(question).unwrap(), answer, now().to_utc()).unwrap();
    }

    /// Answers everything that is shown, until nothing more is.
    fn answers_all(&mut self, mut how: impl FnMut(&Question) -> Option<Answer>) {
        let mut done = BTreeSet::new();
        loop {
            let question = self.interview.shown().find(|one| !done.contains(&one.id)).cloned();
            let Some(question) = question else { break };
            done.insert(question.id.clone());
            if let Some(answer) = how(&question) {
                self.interview.answer(&question.id, answer, now().to_utc()).unwrap();
            }
        }
    }

    fn explained(&self) -> Explanation {
        let mut screening = Screening::freeze(&self.list, &self.interview, now().to_utc());
        screening.instrument_version = self.version.unwrap_or(screening.instrument_version);
        Explanation::new(&Source {
            code: &CaseCode::try_from("K7Q-4M2".to_owned()).unwrap(),
            program_version: "0.1.0",
            screening: &screening,
            indicators: &self.list,
            questionnaire: self.interview.questionnaire(),
            decision: self.decision.as_ref(),
        })
    }

    fn printed(&self, tag: &str) -> Document {
        let wording = Catalogue::embedded().wording(tag, "lv").unwrap();
        let phrases = documents::phrases(&wording);
        let document = documents::explanation(&self.explained(), &phrases, tag, &now()).unwrap();
        assert_eq!(document.page_count(), 1, "{tag}: {}", document.text());
        document
    }

    fn text(&self, tag: &str) -> String {
        words(&self.printed(tag).text())
    }
}

fn choice(id: &str) -> Value {
    Value::Choice(OptionId::new(id).unwrap())
}

/// The answer that indicates most.
fn worst(question: &Question) -> Answer {
    let value = match &question.kind {
        Kind::YesNo { yes, no } if no.len() > yes.len() => Value::No,
        Kind::YesNo { .. } => Value::Yes,
        Kind::SingleChoice { options } => {
            Value::Choice(options.iter().max_by_key(|option| option.indicates.len()).unwrap().id.clone())
        }
        Kind::MultipleChoice { options } => {
            let all = options.iter().filter(|option| !option.alone);
            Value::Choices(all.map(|option| option.id.clone()).collect())
        }
        Kind::Number { range, at_least, .. } => {
            Value::Number(at_least.as_ref().map_or(range.1, |threshold| threshold.value))
        }
        Kind::Date | Kind::Month => Value::Month(NaiveDate::from_ymd_opt(2026, 8, 1).unwrap()),
        Kind::ShortText => Value::Text("–".to_owned()),
    };
    Answer::said(value)
}

/// Any answer, or none: the same ones each time.
fn any(seed: u64) -> impl FnMut(&Question) -> Option<Answer> {
    let mut state = seed;
    move |question| {
        let mut next = |of: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % of
        };
        let origin = if next(4) == 0 { Origin::Inference } else { Origin::Said };
        let value = match (next(8), &question.kind) {
            (0, _) => return None,
            (1, _) => Value::DontKnow,
            (2, _) => Value::Declined,
            (_, Kind::YesNo { .. }) => [Value::Yes, Value::No][next(2)].clone(),
            (_, Kind::SingleChoice { options }) => Value::Choice(options[next(options.len())].id.clone()),
            (_, Kind::MultipleChoice { options }) => {
                Value::Choices([options[next(options.len())].id.clone()].into())
            }
            _ => return Some(worst(question)),
        };
        Some(Answer { value, origin, note: None })
    }
}

fn facts(age: Age) -> Facts {
    Facts { age: Some(age), ..Facts::default() }
}

fn instruments() -> impl Iterator<Item = &'static str> {
    Catalogue::embedded().instruments().map(|one| one.id().as_str())
}

#[test]
fn a_result_is_followed_from_the_rule_to_the_questions() {
    let mut talk = Talk::worker();
    talk.decision = Some(Decision::Agree);
    let text = talk.text("en");
    for expected in [
        "How this result came about",
        "Case K7Q-4M2 · Site visit, version 3 · finished on 2026-11-21 14:20 · Atpazīt 0.1.0",
        "The officer’s decision: agrees with the outcome of the answers",
        "This screening is not a formal identification; it neither confirms nor rules out human trafficking.",
        "Exploitation is the only area with enough indicators",
        "By the rule one strong indicator and one more are enough. Here: strong 1, medium 1, weak 0.",
        "excessive working days or hours (strong)",
        "isolated, confined or watched (strong, the officer’s conclusion)",
        "“Operational indicators of trafficking in human beings”, 2009, revised September 2009 (WCMS_105023)",
        "from a public compilation, not compared yet:",
        "Indicators that only the officer concluded: 1; unknown:",
        "What is still open could give strong grounds to suspect human trafficking.",
        "answered: 4; not known: 1; the person did not want to say: 1; left open:",
        "left open, sensitive (may be skipped as a group):",
        "56 of 67 indicators can be found with this questionnaire.",
        "Would settle most",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(!text.contains("Izdomāti"), "no word of the person: {text}");
    let text = talk.text("lv");
    for expected in [
        "Kā radies šis rezultāts",
        "saruna pabeigta 21.11.2026. 14.20",
        "Šis skrīnings nav formāla identificēšana; tas cilvēku tirdzniecību ne apstiprina, ne izslēdz.",
        "Pēc noteikuma pietiek ar vienu stipru pazīmi un vēl vienu, jebkura stipruma. Šajā jomā — stipras: 1, vidējas: 1, vājas: 0.",
        "(stipra, speciālista secinājums)",
        "WCMS_105023",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn every_area_of_every_list_says_its_rule_whatever_was_answered() {
    for instrument in instruments() {
        for (place, age) in [Age::Adult, Age::Child, Age::Unsure].into_iter().enumerate() {
            let tag = ["lv", "en", "lv"][place];
            let empty = Talk::with(instrument, facts(age));
            let mut fullest = Talk::with(instrument, facts(age));
            fullest.interview.facts.triggers = Trigger::ALL.iter().copied().collect();
            fullest.decision = Some(Decision::Differ { reason: "Ļoti ģarš šķērsvārds ".repeat(500) });
            if !fullest.interview.has_stopped() {
                fullest.answers_all(|question| Some(worst(question)));
            }
            let mut mixed = Talk::with(instrument, facts(age));
            mixed.answers_all(any(place as u64));
            for talk in [empty, fullest, mixed] {
                let text = talk.text(tag);
                let rules = if tag == "lv" { "vājas:" } else { ", weak" };
                assert_eq!(text.matches(rules).count(), 12, "{instrument} {age:?}: two lists of six\n{text}");
                assert!(!text.contains('⟦'), "{instrument} {age:?}: {text}");
            }
        }
    }
}

#[test]
fn whatever_was_answered_it_is_one_page() {
    for (instrument, seed) in instruments().flat_map(|one| (0..4).map(move |seed| (one, seed))) {
        let age = [Age::Adult, Age::Unsure][usize::from(seed % 2 == 1)];
        let mut talk = Talk::with(instrument, facts(age));
        talk.answers_all(any(seed + 100));
        talk.decision =
            Some(Decision::Differ { reason: "Redzēju to citādi, un te ir, kāpēc. ".repeat(28) });
        talk.printed("lv");
    }
}

#[test]
fn a_reason_of_ten_thousand_characters_is_shortened_and_says_so() {
    let reasons = [
        "Ļoti ģarš šķērsvārds “ŪŽ” ".repeat(400),
        "W".repeat(10_000),
        "ب".repeat(10_000),
        "字🙂".repeat(5_000),
        "e\u{301}\u{302}\u{323}".repeat(2_500),
        "\u{202e}\u{2067}a\u{200f}".repeat(2_500),
        "#import \"x\": * $a$ \\ @b ] [ <c> // d */ `e` #panic() _f_ = g ~ --- ".repeat(150),
        "\n\t ".repeat(3_300) + "x",
    ];
    for reason in reasons {
        for (talk, tag) in [(Talk::worker(), "en"), (Talk::with("ngo-in-depth", facts(Age::Adult)), "lv")] {
            let talk = Talk { decision: Some(Decision::Differ { reason: reason.clone() }), ..talk };
            let document = talk.printed(tag);
            let text = words(&document.text());
            let shortened = if tag == "en" {
                "the whole reason is kept in the case"
            } else {
                "viss pamatojums glabājas lietā"
            };
            assert_eq!(text.contains(shortened), reason.trim().len() > 1, "{text}");
            assert!(text.contains("K7Q-4M2") && text.contains("WCMS_105023"), "{text}");
        }
    }
}

#[test]
fn an_ordinary_reason_is_printed_whole_and_is_never_markup() {
    let nasty = r#"#import "x": * $a$ \ @b ] [ <c> // d */ `e` #panic() _f_ = g - h ~ --- "i""#;
    let long = "Redzēju pases kastē. ".repeat(47);
    for reason in [nasty, long.trim()] {
        let mut talk = Talk::worker();
        talk.decision = Some(Decision::Differ { reason: reason.to_owned() });
        let text = talk.text("lv");
        assert!(text.contains(reason) && !text.contains("saīsināts"), "{text}");
    }
}

#[test]
fn letters_of_the_reason_that_no_font_has_are_told() {
    let mut talk = Talk::worker();
    talk.decision = Some(Decision::Differ { reason: "Teica 王 un 🙂.".to_owned() });
    let document = talk.printed("lv");
    let told: Vec<_> =
        document.unprintable().iter().map(|one| (one.place, one.script, one.letters.as_str())).collect();
    assert_eq!(
        told,
        [("block-decision", "letters-chinese", "王"), ("block-decision", "letters-signs", "🙂")]
    );
    assert!(words(&document.text()).contains("[U+738B]"));
}

#[test]
fn no_explanation_pronounces_a_verdict() {
    let mut worst_case = Talk::with("ngo-in-depth", facts(Age::Adult));
    worst_case.answers_all(|question| Some(worst(question)));
    let mut child = Talk::with("child", facts(Age::Child));
    child.answers_all(any(3));
    for talk in [Talk::worker(), worst_case, child] {
        for tag in ["lv", "en"] {
            let text = talk.text(tag).to_lowercase();
            for verdict in [
                "victim",
                "upur",
                "cietuš",
                "aizdomās turam",
                "suspect is",
                "%",
                "probab",
                "varbūtīb",
                "percent",
            ] {
                assert!(!text.contains(verdict), "{tag}: {verdict}\n{text}");
            }
        }
    }
}

#[test]
fn what_the_institution_has_confirmed_counts_as_compared() {
    let mut talk = Talk::worker();
    assert!(!talk.text("en").contains("compared with the printed brochure"));
    for claim in Catalogue::embedded().indicators().all() {
        talk.list.verify(&claim.id, Profile::AdultLabour);
    }
    let text = talk.text("en");
    assert!(text.contains("compared with the printed brochure: "), "{text}");
    assert!(!text.contains("not compared yet") && !text.contains("to be checked"), "{text}");
}

#[test]
fn what_calls_for_protection_is_named_beside_what_the_answers_gave() {
    let mut talk = Talk::worker();
    talk.interview.facts.triggers = [Trigger::DangerNow].into();
    let text = talk.text("en");
    for expected in [
        "The person’s safety comes first. The answers give grounds to suspect exploitation",
        "Marked: danger now",
        "What is marked as calling for protection at once goes before all of this.",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn a_child_who_told_by_itself_is_asked_no_more_and_the_page_says_why() {
    let mut talk = Talk::with("child", facts(Age::Child));
    talk.interview.facts.triggers = [Trigger::SelfDisclosure].into();
    let text = talk.text("en");
    assert!(text.contains("The interview ended when the person told by themselves what happened."), "{text}");
    assert!(!text.contains("Would settle most"), "{text}");
}

#[test]
fn of_an_older_questionnaire_the_page_says_what_it_cannot_tell() {
    let mut talk = Talk::worker();
    talk.version = Some(1);
    let text = talk.text("en");
    assert!(text.contains("version 1") && text.contains("can no longer be told"), "{text}");
    assert!(!text.contains("left open, sensitive") && !text.contains("Would settle most"), "{text}");
}

#[test]
fn checklists_stand_beside_and_say_that_they_never_count() {
    let mut talk = Talk::with("ngo-in-depth", facts(Age::Adult));
    talk.answers_all(|question| Some(worst(question)));
    let text = talk.text("en");
    assert!(text.contains("Beside it, never counted"), "{text}");
    assert!(text.contains("forced begging – signs: "), "{text}");
}

#[test]
fn the_same_explanation_gives_the_same_tagged_bytes() {
    let bytes = || Talk::worker().printed("lv").pdf().unwrap();
    let first = bytes();
    assert_eq!(first, bytes());
    let head = String::from_utf8_lossy(&first);
    assert!(head.contains("pdfuaid:part") || head.contains("MarkInfo"), "tagged");
    assert!(head.contains("StructTreeRoot"), "with a tree");
}

#[test]
fn a_text_that_runs_long_in_a_language_still_leaves_one_page() {
    let mut talk = Talk::with("ngo-in-depth", facts(Age::Adult));
    talk.answers_all(any(9));
    let wording = Catalogue::embedded().wording("lv", "lv").unwrap();
    let phrases = documents::phrases(&wording);
    // As long as the longest names of indicators and areas could become.
    let longer = |id: &str, given: &[(&str, Argument)]| {
        let text = phrases(id, given);
        let named = id.starts_with("indicator-") || id.starts_with("question-");
        if named { format!("{text} {text}") } else { text }
    };
    let document = documents::explanation(&talk.explained(), &longer, "lv", &now()).unwrap();
    assert_eq!(document.page_count(), 1);
}

/// Writes the pages that a designer looks at: `ATPAZIT_LOOK=folder cargo test -p documents --test explanation -- --ignored`.
#[test]
#[ignore = "writes files for the eye"]
fn write_explanations_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var("ATPAZIT_LOOK").unwrap());
    let mut fullest = Talk::with("ngo-in-depth", facts(Age::Unsure));
    fullest.answers_all(|question| Some(worst(question)));
    fullest.interview.facts.triggers = Trigger::ALL.iter().copied().collect();
    fullest.decision = Some(Decision::Differ { reason: "Ļoti ģarš šķērsvārds ".repeat(500) });
    let mut mixed = Talk::with("ngo-in-depth", facts(Age::Adult));
    mixed.answers_all(any(7));
    mixed.decision =
        Some(Decision::Differ { reason: "Redzēju pases kastē, un brigadieris neatkāpās.".to_owned() });
    let mut told = Talk::with("child", facts(Age::Child));
    told.interview.facts.triggers = [Trigger::SelfDisclosure].into();
    let empty = Talk::with("ngo-in-depth", facts(Age::Adult));
    let all = [
        ("worker", Talk::worker()),
        ("fullest", fullest),
        ("mixed", mixed),
        ("told", told),
        ("empty", empty),
    ];
    for (name, talk) in all {
        for tag in ["lv", "en"] {
            common::write_to_look_at(&folder, &format!("explanation-{name}-{tag}"), &talk.printed(tag));
        }
    }
}
