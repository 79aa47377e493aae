//! Tables of the summary: grounds, what is open, own words, decision.

use crate::line::{Speaker, within_a_sentence};
use crate::printable::typed;
use crate::sheet::{Row, Table};
use screening::Decision;
use screening::referral::{GroundsBlock, OpenBlock, OwnWord};

pub(crate) fn grounds_table(grounds: &GroundsBlock, speaker: &Speaker) -> Table {
    let mut rows: Vec<Row> = grounds
        .lines
        .iter()
        .map(|line| {
            let indicators = line
                .indicators
                .iter()
                .map(|one| {
                    let origins: Vec<String> =
                        one.origins.iter().map(|origin| speaker.origin(*origin)).collect();
                    format!(
                        "{} ({})",
                        within_a_sentence(&speaker.say(&format!("indicator-{}", one.indicator))),
                        origins.join(", ")
                    )
                })
                .collect();
            let listed = speaker.some_of(
                "doc-indicators",
                line.indicators.len(),
                indicators,
                speaker.limits.indicators,
                "; ",
            );
            let standing = speaker.say(if line.positive { "doc-positive" } else { "doc-not-positive" });
            let text = if listed.is_empty() { standing } else { format!("{standing}: {listed}") };
            Row { label: speaker.say(&format!("dimension-{}", line.dimension.as_str())), text }
        })
        .collect();
    if rows.is_empty() {
        rows.push(row(speaker, "block-grounds", speaker.say("doc-no-indicators")));
    }
    if let Some(higher) = grounds.may_rise_to {
        rows.push(row(speaker, "doc-may-rise", speaker.say(&format!("doc-may-rise-{}", higher.as_str()))));
    }
    let note =
        (!grounds.verified && !grounds.lines.is_empty()).then(|| speaker.say("doc-strengths-unverified"));
    Table { title: speaker.say("block-grounds"), rows, note }
}

pub(crate) fn open_table(open: &OpenBlock, grounds: Option<&GroundsBlock>, speaker: &Speaker) -> Table {
    let mut rows = Vec::new();
    let undetermined: Vec<String> = grounds
        .iter()
        .flat_map(|grounds| &grounds.undetermined)
        .map(|dimension| speaker.say(&format!("dimension-{}", dimension.as_str())))
        .collect();
    if !undetermined.is_empty() {
        rows.push(row(speaker, "doc-undetermined", undetermined.join("; ")));
    }
    let labels = ["doc-open-not-asked", "doc-open-dont-know", "doc-open-declined"];
    let lists = [&open.not_asked, &open.dont_know, &open.declined];
    for ((label, ids), all) in labels.into_iter().zip(lists).zip(open.counts) {
        let questions = ids.iter().map(|id| speaker.say(&format!("question-{id}"))).collect();
        let text = speaker.some_of("doc-questions", all, questions, speaker.limits.questions, " ");
        if !text.is_empty() {
            rows.push(row(speaker, label, text));
        }
    }
    if rows.is_empty() {
        rows.push(row(speaker, "doc-open-not-asked", speaker.say("doc-open-nothing")));
    }
    Table { title: speaker.say("block-open"), rows, note: None }
}

pub(crate) fn words_table(words: &[OwnWord], speaker: &Speaker) -> Table {
    let shown = words.iter().take(speaker.limits.words);
    let rows: Vec<Row> = shown
        .map(|word| Row {
            label: speaker.say(&format!("question-{}", word.question)),
            text: speaker.fill("doc-quote", "words", typed(&word.words, speaker.limits.word)),
        })
        .collect();
    let more = words.len() - rows.len();
    let note = (more > 0).then(|| speaker.count("doc-more-words", more));
    Table { title: speaker.say("block-own-words"), rows, note }
}

pub(crate) fn decision_table(decision: &Decision, speaker: &Speaker) -> Table {
    let text = match decision {
        Decision::Agree => speaker.say("doc-decision-agree"),
        Decision::Differ { reason } => {
            speaker.fill("doc-decision-differ", "reason", typed(reason, speaker.limits.reason))
        }
    };
    Table {
        title: speaker.say("block-decision"),
        rows: vec![row(speaker, "doc-decision-officer", text)],
        note: Some(speaker.say("doc-not-an-identification")),
    }
}

pub(crate) fn row(speaker: &Speaker, label: &str, text: String) -> Row {
    Row { label: speaker.say(label), text }
}
