//! `questionnaires/bank/<topic>.toml`: the question bank.

use super::Placed;
use super::checklist;
use super::condition::{self, Mention};
use super::reader::Reader;
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use screening::question::Threshold;
use screening::{Choice, IndicatorId, Kind, OptionId, Question, QuestionId};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// How many options a choice question offers.
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=7;

/// The question bank as it stands in its files.
#[derive(Debug, Default)]
pub struct Bank {
    /// The questions; ids may repeat.
    pub entries: Vec<Entry>,
    /// The topics, each a file.
    pub topics: BTreeSet<String>,
    /// Ids of questions that could not be read.
    pub broken: BTreeSet<String>,
    /// Whether every file could be parsed: otherwise an unknown question may be one that could not.
    pub complete: bool,
}

/// A question as it stands in its file.
#[derive(Debug)]
pub struct Entry {
    /// The file.
    pub file: String,
    /// The line of its id.
    pub line: usize,
    /// The name of the file, without its ending.
    pub topic: String,
    /// The question.
    pub question: Question,
    /// Every indicator it names.
    pub targets: Vec<Placed<IndicatorId>>,
    /// Every question its condition looks at.
    pub mentions: Vec<Mention>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    kind: Spanned<WrittenKind>,
    #[serde(default)]
    sensitive: bool,
    #[serde(default)]
    explained: bool,
    options: Option<Spanned<Vec<WrittenOption>>>,
    yes: Option<Targets>,
    no: Option<Targets>,
    range: Option<Spanned<(u32, u32)>>,
    at_least: Option<WrittenThreshold>,
    at_most: Option<WrittenThreshold>,
    checklist: Option<Spanned<String>>,
    sign: Option<Spanned<String>>,
    sign_at_least: Option<Spanned<u32>>,
    show_when: Option<Spanned<condition::Written>>,
}

type Targets = Spanned<Vec<Spanned<String>>>;

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum WrittenKind {
    YesNo,
    SingleChoice,
    MultipleChoice,
    Number,
    Date,
    Month,
    ShortText,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenOption {
    id: Spanned<String>,
    indicates: Option<Targets>,
    #[serde(default)]
    alone: bool,
    sign: Option<Spanned<bool>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenThreshold {
    value: Spanned<u32>,
    indicates: Targets,
}

/// Parses the files of the bank.
pub fn parse<'a>(files: impl Iterator<Item = (&'a str, &'a str)>, flaws: &mut Vec<Flaw>) -> Bank {
    let mut bank = Bank { complete: true, ..Bank::default() };
    for (file, text) in files {
        let topic = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".toml");
        bank.topics.insert(topic.to_owned());
        let mut reader = Reader::new(file, text, flaws);
        bank.complete &= reader.complete;
        for item in reader.items::<Written>("question") {
            match item {
                Ok(item) => {
                    let id = item.get_ref().id.get_ref().clone();
                    match entry(item.into_inner(), topic, &mut reader) {
                        Some(entry) => bank.entries.push(entry),
                        None => {
                            bank.broken.insert(id);
                        }
                    }
                }
                Err(Some(id)) => {
                    bank.broken.insert(id);
                }
                Err(None) => bank.complete = false,
            }
        }
        reader.finish();
    }
    bank
}

fn entry(mut written: Written, topic: &str, reader: &mut Reader<'_>) -> Option<Entry> {
    let mut targets = Vec::new();
    let mut mentions = Vec::new();
    refuse_other_keys(&written, reader);
    let signs = checklist::Written {
        place: written.id.span().start,
        form: written.checklist.take(),
        yes_or_no: written.sign.take(),
        options: option_signs(&written),
        at_least: written.sign_at_least.take(),
        indicates: first_target(&written),
    };
    let kind = kind(&mut written, reader, &mut targets);
    let checklist = checklist::read(signs, kind.as_ref(), reader);
    let condition = written.show_when.map(|written| condition::read(written, reader, &mut mentions));
    let id: Placed<QuestionId> = reader.id(written.id)?;
    let show_when = match condition {
        Some(condition) => Some(condition?),
        None => None,
    };
    let question = Question {
        id: id.value,
        kind: kind?,
        sensitive: written.sensitive,
        explained: written.explained,
        show_when,
        checklist,
    };
    Some(Entry {
        file: reader.file.to_owned(),
        line: id.line,
        topic: topic.to_owned(),
        question,
        targets,
        mentions,
    })
}

fn refuse_other_keys(written: &Written, reader: &mut Reader<'_>) {
    let kind = *written.kind.get_ref();
    let choice = matches!(kind, WrittenKind::SingleChoice | WrittenKind::MultipleChoice);
    let threshold = |threshold: &Option<WrittenThreshold>| threshold.as_ref().map(|t| t.value.span().start);
    let start = |targets: &Option<Targets>| targets.as_ref().map(|targets| targets.span().start);
    let keys = [
        ("options", written.options.as_ref().map(|options| options.span().start), choice),
        ("yes", start(&written.yes), kind == WrittenKind::YesNo),
        ("no", start(&written.no), kind == WrittenKind::YesNo),
        ("range", written.range.as_ref().map(|range| range.span().start), kind == WrittenKind::Number),
        ("at_least", threshold(&written.at_least), kind == WrittenKind::Number),
        ("at_most", threshold(&written.at_most), kind == WrittenKind::Number),
        ("sign", written.sign.as_ref().map(|sign| sign.span().start), kind == WrittenKind::YesNo),
        (
            "sign_at_least",
            written.sign_at_least.as_ref().map(|n| n.span().start),
            kind == WrittenKind::Number,
        ),
    ];
    for (key, place, belongs) in keys {
        if let (Some(place), false) = (place, belongs) {
            reader.flaw(place, FlawKind::KeyOfOtherKind { key, kind: kind.as_str() });
        }
    }
}

/// The options that are a sign, each with its place.
fn option_signs(written: &Written) -> Vec<Spanned<String>> {
    let options = written.options.iter().flat_map(Spanned::get_ref);
    let signs = options.filter_map(|option| {
        let sign = option.sign.as_ref().filter(|sign| *sign.get_ref())?;
        Some(Spanned::new(sign.span(), option.id.get_ref().clone()))
    });
    signs.collect()
}

/// Where the question first names an indicator, if it does.
fn first_target(written: &Written) -> Option<usize> {
    let options = written.options.iter().flat_map(Spanned::get_ref);
    let of_options = options.filter_map(|option| option.indicates.as_ref());
    let thresholds = written.at_least.iter().chain(&written.at_most).map(|threshold| &threshold.indicates);
    let all = written.yes.iter().chain(&written.no).chain(of_options).chain(thresholds);
    all.map(|targets| targets.span().start).min()
}

type AllTargets = Vec<Placed<IndicatorId>>;

fn kind(written: &mut Written, reader: &mut Reader<'_>, all: &mut AllTargets) -> Option<Kind> {
    let kind = *written.kind.get_ref();
    let place = written.kind.span().start;
    match kind {
        WrittenKind::YesNo => {
            let yes = targets(written.yes.take(), reader, all);
            Some(Kind::YesNo { yes, no: targets(written.no.take(), reader, all) })
        }
        WrittenKind::SingleChoice | WrittenKind::MultipleChoice => {
            let Some(options) = written.options.take() else {
                reader.flaw(place, FlawKind::MissingKey { key: "options", kind: kind.as_str() });
                return None;
            };
            let options = choices(options, reader, all);
            Some(match kind {
                WrittenKind::SingleChoice => Kind::SingleChoice { options },
                _ => Kind::MultipleChoice { options },
            })
        }
        WrittenKind::Number => {
            let Some(range) = written.range.take() else {
                reader.flaw(place, FlawKind::MissingKey { key: "range", kind: kind.as_str() });
                return None;
            };
            let (least, most) = *range.get_ref();
            if least >= most {
                reader.flaw(range.span().start, FlawKind::EmptyRange { least, most });
            }
            let range = (least, most);
            let at_least = threshold(written.at_least.take(), range, reader, all);
            let at_most = threshold(written.at_most.take(), range, reader, all);
            Some(Kind::Number { range, at_least, at_most })
        }
        WrittenKind::Date => Some(Kind::Date),
        WrittenKind::Month => Some(Kind::Month),
        WrittenKind::ShortText => Some(Kind::ShortText),
    }
}

fn choices(
    options: Spanned<Vec<WrittenOption>>,
    reader: &mut Reader<'_>,
    all: &mut AllTargets,
) -> Vec<Choice> {
    let place = options.span().start;
    let options = options.into_inner();
    if !OPTIONS.contains(&options.len()) {
        reader.flaw(place, FlawKind::OptionCount(options.len()));
    }
    let mut first: BTreeMap<OptionId, usize> = BTreeMap::new();
    let mut choices = Vec::new();
    for option in options {
        let place = option.id.span().start;
        let indicates = targets(option.indicates, reader, all);
        let Some(id) = reader.id::<OptionId>(option.id) else { continue };
        if let Some(line) = first.get(&id.value) {
            let first = format!("{}:{line}", reader.file);
            reader.flaw(place, FlawKind::Duplicate { noun: Noun::Option, id: id.value.to_string(), first });
            continue;
        }
        first.insert(id.value.clone(), id.line);
        choices.push(Choice { id: id.value, indicates, alone: option.alone });
    }
    choices
}

fn threshold(
    written: Option<WrittenThreshold>,
    (least, most): (u32, u32),
    reader: &mut Reader<'_>,
    all: &mut AllTargets,
) -> Option<Threshold> {
    let WrittenThreshold { value, indicates } = written?;
    let place = value.span().start;
    let value = value.into_inner();
    if least < most && !(least..=most).contains(&value) {
        reader.flaw(place, FlawKind::ThresholdOutside { value, least, most });
    }
    Some(Threshold { value, indicates: targets(Some(indicates), reader, all) })
}

fn targets(written: Option<Targets>, reader: &mut Reader<'_>, all: &mut AllTargets) -> Vec<IndicatorId> {
    let Some(written) = written else { return Vec::new() };
    let place = written.span().start;
    let written = written.into_inner();
    if written.is_empty() {
        reader.flaw(place, FlawKind::NoTarget);
    }
    let targets = reader.ids(written);
    all.extend(targets.iter().cloned());
    targets.into_iter().map(|target| target.value).collect()
}

impl WrittenKind {
    fn as_str(self) -> &'static str {
        match self {
            Self::YesNo => "yes-no",
            Self::SingleChoice => "single-choice",
            Self::MultipleChoice => "multiple-choice",
            Self::Number => "number",
            Self::Date => "date",
            Self::Month => "month",
            Self::ShortText => "short-text",
        }
    }
}
