//! A speaker reads the texts, to find whether they are right: who reads, then one text after another.

use super::count;
use super::language::{Language, language};
use super::message::{Choice, Message, choice};
use crate::desk::review::{ReviewFilter, Reviewing};
use content::{Catalogue, REFERENCE, Wording};
use review::shelf::{READER_MAX, Shelved};
use review::{NOTE_MAX, Purpose, ReviewText, Verdict};
use serde::Serialize;
use strum::VariantArray;
use ts_rs::TS;

/// The screen of a reader.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// The language that is read.
    pub person: Language,
    /// How many texts there are.
    pub texts: u32,
    /// How many of them this reader has not found anything of.
    pub left: u32,
    /// How far the reading is.
    pub page: ReviewPage,
}

/// A page of it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
pub enum ReviewPage {
    /// Who reads; the longest name, in characters.
    Reader(u32),
    /// The texts.
    Texts(Box<ReviewTexts>),
}

/// The texts, one at a time.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewTexts {
    /// Who reads.
    pub reader: String,
    /// Where their file lies.
    pub file: String,
    /// Which texts are shown.
    pub filter: ReviewFilter,
    /// The filters, with how many texts each shows.
    pub filters: Vec<Choice<ReviewFilter>>,
    /// The text; nothing when the filter shows none.
    pub text: Option<ReviewTextView>,
}

/// A text that is read.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewTextView {
    /// Its name, which commands take.
    pub name: String,
    /// The text.
    pub message: Message,
    /// Which of the texts it is, from 1.
    pub number: u32,
    /// What it is for, in the language of the desk.
    pub purpose: Message,
    /// Whether the text of the desk is shown beside it.
    pub seen: bool,
    /// The same for comparing: in the desk's language, or in another where that is the one that is read.
    pub original: String,
    /// The language of that.
    pub original_language: Language,
    /// What the reader took it to say.
    pub blind: String,
    /// What they find.
    pub verdict: Option<Verdict>,
    /// What they can find.
    pub verdicts: Vec<Choice<Verdict>>,
    /// How they would say it.
    pub proposal: String,
    /// The longest note, in characters.
    pub longest: u32,
    /// The text before.
    pub previous: Option<String>,
    /// The next text that the filter shows.
    pub next: Option<String>,
}

/// The desk language with which the reference language is compared.
const OTHER: &str = "lv";

/// The screen of a reader.
pub fn show(reviewing: &Reviewing, desk_language: &str) -> ReviewView {
    let left = reviewing.texts.iter().filter(|text| reviewing.fits(ReviewFilter::Open, &text.name)).count();
    let page = match &reviewing.shelved {
        None => ReviewPage::Reader(count(READER_MAX)),
        Some(shelved) => ReviewPage::Texts(Box::new(texts(reviewing, shelved, desk_language))),
    };
    ReviewView {
        person: language(&reviewing.language),
        texts: count(reviewing.texts.len()),
        left: count(left),
        page,
    }
}

fn texts(reviewing: &Reviewing, shelved: &Shelved, desk_language: &str) -> ReviewTexts {
    let fits =
        |filter: ReviewFilter| reviewing.texts.iter().filter(move |text| reviewing.fits(filter, &text.name));
    let filters = ReviewFilter::VARIANTS.iter().map(|filter| {
        let word: &str = filter.into();
        let message =
            Message::new(format!("review-texts-{word}")).number("texts", count(fits(*filter).count()));
        Choice { value: *filter, message }
    });
    let chosen = |name: &String| reviewing.texts.iter().find(|text| text.name == *name);
    let text = reviewing.at.as_ref().and_then(chosen).or_else(|| fits(reviewing.filter).next());
    ReviewTexts {
        reader: shelved.file.reader.name.clone(),
        file: shelved.path.display().to_string(),
        filter: reviewing.filter,
        filters: filters.collect(),
        text: text.map(|text| view(reviewing, text, desk_language)),
    }
}

fn view(reviewing: &Reviewing, text: &ReviewText, desk_language: &str) -> ReviewTextView {
    let at = reviewing.texts.iter().position(|other| other.name == text.name).unwrap_or_default();
    let finding = reviewing.finding(&text.name);
    // Whoever reads the language of the desk compares with another one.
    let others = [desk_language, REFERENCE, OTHER];
    let beside = others.into_iter().find(|tag| *tag != reviewing.language).unwrap_or(REFERENCE);
    let wording = Catalogue::embedded().wording(beside, REFERENCE).map(Wording::without_isolation);
    ReviewTextView {
        name: text.name.clone(),
        message: match text.name.split_once('.') {
            Some((id, attribute)) => Message::attribute(id, attribute),
            None => Message::new(text.name.clone()),
        },
        number: count(at + 1),
        purpose: purpose(&text.purpose, desk_language),
        seen: reviewing.is_seen(&text.name),
        original: wording.map(|wording| wording.named(&text.name).text).unwrap_or_default(),
        original_language: language(beside),
        blind: finding.and_then(|finding| finding.blind.clone()).unwrap_or_default(),
        verdict: finding.and_then(|finding| finding.verdict),
        verdicts: Verdict::ALL.iter().map(|one| choice(*one, format!("verdict-{}", one.as_str()))).collect(),
        proposal: finding.and_then(|finding| finding.proposal.clone()).unwrap_or_default(),
        longest: count(NOTE_MAX),
        previous: at.checked_sub(1).map(|at| reviewing.texts[at].name.clone()),
        next: reviewing.next(&text.name),
    }
}

fn purpose(purpose: &Purpose, desk_language: &str) -> Message {
    let wording = Catalogue::embedded().wording(desk_language, REFERENCE).map(Wording::without_isolation);
    let about = |message: &str, name: &str, argument: &str| {
        let text = wording.as_ref().map(|wording| wording.text(argument).text);
        Message::new(message).text(name, text.unwrap_or_default())
    };
    match purpose {
        Purpose::Question { guidance } => about("review-for-question", "guidance", guidance),
        Purpose::Answer { question } => about("review-for-answer", "question", question),
        Purpose::Explains { question } => about("review-for-explains", "question", question),
        Purpose::Part(part) => Message::new(format!("review-part-{part}")),
    }
}
