//! The outline of each instrument: what is asked, in which order, when, and what it indicates.
#![allow(missing_docs)]

use content::Catalogue;
use screening::question::SignValue;
use screening::question::Threshold;
use screening::{Condition, IndicatorId, Kind, OptionId, Question, QuestionId};
use std::fmt::Write as _;

#[test]
fn every_instrument_has_its_outline() {
    for questionnaire in Catalogue::embedded().instruments() {
        let mut outline = format!(
            "{} version {}, {}: {} questions, {} indicators\n",
            questionnaire.id(),
            questionnaire.version(),
            questionnaire.situation(),
            questionnaire.questions().len(),
            questionnaire.indicators().len(),
        );
        for section in questionnaire.sections() {
            let _ = writeln!(outline, "\n{}", section.id);
            for question in section.questions.iter().filter_map(|id| questionnaire.question(id)) {
                outline.push_str(&of_question(question));
            }
        }
        insta::assert_snapshot!(questionnaire.id().as_str(), outline);
    }
}

#[test]
fn every_observation_has_its_outline() {
    for sheet in Catalogue::embedded().observations() {
        let kept_as = sheet.questionnaire();
        let mut outline =
            format!("{} version {}: {} signs\n", kept_as.id(), kept_as.version(), sheet.signs().len());
        for section in kept_as.sections() {
            let _ = writeln!(outline, "\n{}", section.id);
            let signs = sheet.signs().iter();
            for sign in signs.filter(|sign| section.questions.contains(&QuestionId::from(&sign.id))) {
                let _ = writeln!(outline, "  {} · {}", sign.id, sign.suggests.as_str());
                for carried in &sign.carries {
                    let _ = writeln!(outline, "    {} is {:?}", carried.question, carried.value.written());
                }
            }
        }
        insta::assert_snapshot!(kept_as.id().as_str(), outline);
    }
}

#[test]
fn every_question_has_its_topic_and_every_language_its_wording() {
    let catalogue = Catalogue::embedded();
    for language in catalogue.languages() {
        let wording = catalogue.wording(&language.tag, "en").expect("a language of the catalogue");
        for question in catalogue.instruments().flat_map(|questionnaire| questionnaire.questions()) {
            assert!(catalogue.topic(&question.id).is_some());
            let id = format!("question-{}", question.id);
            assert!(!wording.text(&id).fallback, "{id} in {}", language.tag);
        }
        let coverage = catalogue.coverage(&language.tag).expect("a language of the catalogue");
        assert!(coverage.iter().all(|file| file.missing.is_empty()));
    }
}

fn of_question(question: &Question) -> String {
    let mut text = format!("  {} · {}", question.id, kind(&question.kind));
    if question.sensitive {
        text.push_str(" · sensitive");
    }
    if let Some(condition) = &question.show_when {
        let _ = write!(text, "\n    when {}", when(condition));
    }
    text.push('\n');
    match &question.kind {
        Kind::YesNo { yes, no } => {
            text.push_str(&indicates("yes", yes));
            text.push_str(&indicates("no", no));
        }
        Kind::SingleChoice { options } | Kind::MultipleChoice { options } => {
            for option in options {
                let _ =
                    write!(text, "    {}{}", option.id, if option.indicates.is_empty() { "\n" } else { "" });
                text.push_str(indicates("", &option.indicates).trim_start_matches("    "));
            }
        }
        Kind::Number { at_least, at_most, .. } => {
            text.push_str(&threshold("at least", at_least.as_ref()));
            text.push_str(&threshold("at most", at_most.as_ref()));
        }
        Kind::Date | Kind::Month | Kind::ShortText => {}
    }
    if let Some(on) = &question.checklist {
        let sign = match &on.sign {
            SignValue::Yes => "yes".to_owned(),
            SignValue::No => "no".to_owned(),
            SignValue::Options(options) => {
                options.iter().map(OptionId::as_str).collect::<Vec<_>>().join(", ")
            }
            SignValue::AtLeast(least) => format!("at least {least}"),
        };
        let _ = writeln!(text, "    {sign} ⇢ checklist {}", on.form.as_str());
    }
    text
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::YesNo { .. } => "yes-no".to_owned(),
        Kind::SingleChoice { .. } => "single-choice".to_owned(),
        Kind::MultipleChoice { .. } => "multiple-choice".to_owned(),
        Kind::Number { range, .. } => format!("number {} to {}", range.0, range.1),
        Kind::Date => "date".to_owned(),
        Kind::Month => "month".to_owned(),
        Kind::ShortText => "short-text".to_owned(),
    }
}

fn when(condition: &Condition) -> String {
    let all = |parts: &[Condition]| parts.iter().map(when).collect::<Vec<_>>();
    match condition {
        Condition::All(parts) => format!("({})", all(parts).join(" and ")),
        Condition::Any(parts) => format!("({})", all(parts).join(" or ")),
        Condition::Not(part) => format!("not {}", when(part)),
        Condition::AnyOf { question, values } => format!("{question} is {}", values.join("|")),
    }
}

fn indicates(answer: &str, indicators: &[IndicatorId]) -> String {
    if indicators.is_empty() {
        return String::new();
    }
    let names: Vec<&str> = indicators.iter().map(IndicatorId::as_str).collect();
    format!("    {answer} → {}\n", names.join(", "))
}

fn threshold(bound: &str, threshold: Option<&Threshold>) -> String {
    threshold.map_or_else(String::new, |threshold| {
        indicates(&format!("{bound} {}", threshold.value), &threshold.indicates)
    })
}
