//! The annex “How this result came about”: one page, on which the result can be followed from the questions to the outcome.

use crate::document::{Document, Draft, forget};
use crate::error::DocumentError;
use crate::line::{Limits, Speaker, within_a_sentence};
use crate::phrases::{Argument, Phrases};
use crate::printable::{missing, typed, version};
use crate::room::explanation_may_fit;
use crate::sheet::{ExplanationSheet, Lead, ProfileTable, Row, RuleRow, Table};
use crate::table::row;
use crate::unprintable::by_script;
use crate::world::Template;
use chrono::{DateTime, FixedOffset, TimeZone, Utc};
use screening::assessment::{AgeRoute, DimensionResult};
use screening::dimension::ByRule;
use screening::explanation::{DimensionLine, Explanation, IndicatorLine, ProfileLines, Questions, Told};
use screening::{Age, Band, Decision, Origin, State};
use typst::text::is_default_ignorable;

/// From everything to the least that still says how the result came about.
const LEVELS: [Level; 14] = [
    Level { found: 40, unknown: 40, reason: 1000, letters: 90 },
    Level { found: 40, unknown: 12, reason: 1000, letters: 90 },
    Level { found: 20, unknown: 6, reason: 1000, letters: 88 },
    Level { found: 12, unknown: 4, reason: 1000, letters: 86 },
    Level { found: 12, unknown: 3, reason: 1000, letters: 84 },
    Level { found: 8, unknown: 2, reason: 1000, letters: 84 },
    Level { found: 8, unknown: 1, reason: 800, letters: 82 },
    Level { found: 6, unknown: 1, reason: 600, letters: 80 },
    Level { found: 6, unknown: 0, reason: 600, letters: 80 },
    Level { found: 4, unknown: 0, reason: 400, letters: 78 },
    Level { found: 3, unknown: 0, reason: 300, letters: 76 },
    Level { found: 2, unknown: 0, reason: 200, letters: 74 },
    Level { found: 1, unknown: 0, reason: 120, letters: 72 },
    Level { found: 0, unknown: 0, reason: 30, letters: 72 },
];

/// How much is printed; the rule of every area, and what was asked, always is.
#[derive(Clone, Copy)]
struct Level {
    /// Indicators of one area that are present or inferred.
    found: usize,
    /// Indicators of one area of which nobody knows.
    unknown: usize,
    /// Characters of the officer's reason.
    reason: usize,
    /// The size of letters, in tenths of a point.
    letters: u8,
}

impl Level {
    fn limits(self) -> Limits {
        let Self { found, reason, letters, .. } = self;
        Limits { indicators: found, questions: 0, words: 0, word: 0, reason, text: 30, letters }
    }
}

/// Lays out how the result of a screening came about, on one page.
///
/// `language` is the tag of the document's language, in which `phrases` speaks; `now` is the moment at which it is made, in the time zone
/// of the officer. A list that would run onto a second page ends in "and N more", and a reason says that it was shortened.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile and [`DocumentError::TooLong`] when even the shortest form has more
/// than one page; both are faults of the program.
pub fn explanation<Zone: TimeZone>(
    explanation: &Explanation,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
) -> Result<Document, DocumentError> {
    let local = |moment: DateTime<Utc>| moment.with_timezone(&now.timezone()).fixed_offset();
    let now = now.fixed_offset();
    let mut made = Err(DocumentError::TooLong(0));
    for (place, level) in LEVELS.into_iter().enumerate() {
        let speaker = Speaker { phrases, language, limits: level.limits(), local: &local };
        let sheet = sheet(explanation, &speaker, level, now);
        if place + 1 < LEVELS.len() && !explanation_may_fit(&sheet) {
            continue;
        }
        let data =
            serde_json::to_value(&sheet).map_err(|error| DocumentError::Template(error.to_string()))?;
        let document = Document::lay_out(Draft {
            template: Template::Explanation,
            data,
            ident: format!("{} explanation {}", explanation.case.code, now.to_rfc3339()),
            program: Some("Atpazīt"),
            moment: Some(now),
            borrowed: 0,
            unprintable: by_script("block-decision", reason(explanation).map(missing).unwrap_or_default()),
        })?;
        made = match document.page_count() {
            1 => Ok(document),
            pages => Err(DocumentError::TooLong(pages)),
        };
        if made.is_ok() {
            break;
        }
    }
    forget();
    made
}

fn reason(explanation: &Explanation) -> Option<&str> {
    match &explanation.decision {
        Some(Decision::Differ { reason }) => Some(reason),
        Some(Decision::Agree) | None => None,
    }
}

fn sheet(
    explanation: &Explanation,
    speaker: &Speaker,
    level: Level,
    now: DateTime<FixedOffset>,
) -> ExplanationSheet {
    let case = &explanation.case;
    let code = speaker.fill("doc-case", "code", case.code.to_string());
    let program = format!("Atpazīt {}", version(&case.program_version));
    let instrument = (speaker.phrases)(
        "annex-instrument",
        &[
            ("name", Argument::Text(speaker.say(&format!("instrument-{}", case.instrument)))),
            ("version", Argument::Text(case.instrument_version.to_string())),
        ],
    );
    let finished = speaker.fill("annex-finished", "moment", speaker.moment(case.screened_at));
    let joined = |parts: &[&str]| {
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("  ·  ")
    };
    let foot = [
        &code,
        &program,
        &format!("{} {}", case.instrument, case.instrument_version),
        &speaker.fill("annex-made", "date", speaker.day(now)),
        &speaker.say("doc-text-status"),
    ];
    ExplanationSheet {
        language: speaker.language.to_owned(),
        title: speaker.say("annex-title"),
        confidential: speaker.say("annex-confidential"),
        subtitle: joined(&[&code, &instrument, &finished, &program]),
        lead: lead(explanation, speaker),
        outcome: Lead {
            label: Some(speaker.say("annex-outcome")),
            text: from_areas_to_outcome(explanation, speaker),
            strong: false,
        },
        rule: Lead {
            label: Some(speaker.say("annex-the-rule")),
            text: speaker.say("annex-rule"),
            strong: false,
        },
        columns: ["annex-area", "annex-by-rule", "annex-behind"].map(|id| speaker.say(id)),
        profiles: explanation
            .profiles
            .iter()
            .map(|profile| profile_table(profile, explanation.profiles.len() > 1, speaker, level))
            .collect(),
        basis: Table { title: speaker.say("annex-basis"), rows: basis(explanation, speaker), note: None },
        foot: joined(&foot.map(String::as_str)),
        letters: level.letters,
    }
}

/// The framed box: what came out, what that is not, and what the officer decided.
fn lead(explanation: &Explanation, speaker: &Speaker) -> Vec<Lead> {
    let sentence = |id: &str, strong: bool| Lead { label: None, text: speaker.say(id), strong };
    let mut lead = vec![sentence(&format!("doc-outcome-{}", explanation.outcome.as_str()), true)];
    if explanation.outcome == Band::ImmediateProtection {
        lead.push(sentence(&format!("doc-outcome-{}", explanation.before_triggers.as_str()), true));
    }
    match explanation.age {
        Age::Child => lead.push(sentence("doc-lead-child", false)),
        Age::Unsure => lead.push(sentence("doc-lead-unsure", false)),
        Age::Adult => {}
    }
    let labelled = |label: &str, text: String| Lead { label: Some(speaker.say(label)), text, strong: false };
    if !explanation.triggers.is_empty() {
        let named = |trigger: &screening::Trigger| {
            within_a_sentence(&speaker.say(&format!("fact-triggers-{}", trigger.as_str())))
        };
        let triggers: Vec<String> = explanation.triggers.iter().map(named).collect();
        lead.push(labelled("annex-marked", triggers.join("; ")));
    }
    lead.push(labelled("doc-decision-officer", decision(explanation, speaker)));
    lead.push(sentence("doc-not-an-identification", true));
    lead
}

fn decision(explanation: &Explanation, speaker: &Speaker) -> String {
    match &explanation.decision {
        None => speaker.say("annex-decision-none"),
        Some(Decision::Agree) => speaker.say("doc-decision-agree"),
        Some(Decision::Differ { reason }) => {
            let most = speaker.limits.reason;
            let text = speaker.fill("doc-decision-differ", "reason", typed(reason, most));
            if typed(reason, usize::MAX) == typed(reason, most) {
                text
            } else {
                format!("{text} {}", speaker.say("annex-reason-shortened"))
            }
        }
    }
}

/// Which line of the bands gave the outcome.
fn from_areas_to_outcome(explanation: &Explanation, speaker: &Speaker) -> String {
    let of = match explanation.route {
        AgeRoute::Adult => "",
        AgeRoute::Child => "child-",
    };
    let mut sentences =
        vec![speaker.say(&format!("annex-band-{of}{}", explanation.before_triggers.as_str()))];
    if explanation.profiles.len() > 1 {
        sentences.push(speaker.say("annex-two-lists"));
    }
    if explanation.outcome == Band::ImmediateProtection {
        sentences.push(speaker.say("annex-triggers"));
    }
    sentences.join(" ")
}

fn profile_table(profile: &ProfileLines, one_of_many: bool, speaker: &Speaker, level: Level) -> ProfileTable {
    let outcome = || speaker.say(&format!("doc-outcome-{}", profile.band.as_str()));
    ProfileTable {
        title: speaker.say(&format!("profile-{}", profile.profile.as_str())),
        outcome: one_of_many.then(outcome),
        rows: profile.dimensions.iter().map(|line| rule_row(line, speaker, level)).collect(),
    }
}

fn rule_row(line: &DimensionLine, speaker: &Speaker, level: Level) -> RuleRow {
    let result = line.found.result;
    let (found, unknown): (Vec<_>, Vec<_>) =
        line.indicators.iter().partition(|one| matches!(one.state, State::Present | State::Inferred));
    let listed = |all: &[&IndicatorLine], most: usize| {
        let named = all.iter().map(|one| indicator(one, speaker)).collect();
        numbers_kept(&speaker.some_of("doc-indicators", all.len(), named, most, "; "))
    };
    // Where they could make no difference, or only their number would stand there, the rule says enough of them.
    let open = result == DimensionResult::Undetermined && level.unknown > 0 && !unknown.is_empty();
    let nothing = found.is_empty() && !open;
    RuleRow {
        area: speaker.say(&format!("dimension-{}", line.dimension.as_str())),
        result: speaker.say(&format!("dimension-result-{}", result.as_str())),
        met: result == DimensionResult::Positive,
        rule: numbers_kept(&rule(line, speaker)),
        found: if nothing { speaker.say("annex-none") } else { listed(&found, level.found) },
        unknown: open.then(|| speaker.fill("annex-unknown", "indicators", listed(&unknown, level.unknown))),
    }
}

/// Which line of the published rule gave it, with the numbers.
fn rule(line: &DimensionLine, speaker: &Speaker) -> String {
    let id = match line.found.by_rule() {
        ByRule::Met(met) => format!("rule-{}", met.as_str()),
        open @ (ByRule::Open | ByRule::NotMet) => format!("annex-rule-{}", open.as_str()),
    };
    let number = |number: u32| Argument::Number(number.into());
    let found = &line.found;
    (speaker.phrases)(
        &id,
        &[
            ("strong", number(found.strong)),
            ("medium", number(found.medium)),
            ("weak", number(found.weak)),
            ("unknown", number(found.unknown)),
        ],
    )
}

/// Keeps each number, and each dash, on the line of the word before it.
fn numbers_kept(text: &str) -> String {
    let mut kept = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let follows = letters.clone().find(|next| !is_default_ignorable(*next));
        let stays = letter == ' ' && follows.is_some_and(|next| next.is_ascii_digit() || next == '—');
        kept.push(if stays { '\u{a0}' } else { letter });
    }
    kept
}

fn indicator(one: &IndicatorLine, speaker: &Speaker) -> String {
    let name = within_a_sentence(&speaker.say(&format!("indicator-{}", one.indicator)));
    let strength = speaker.say(&format!("strength-{}", one.strength.as_str()));
    match one.state {
        State::Inferred => format!("{name} ({strength}, {})", speaker.origin(Origin::Inference)),
        State::Present | State::Unknown | State::Absent => format!("{name} ({strength})"),
    }
}

/// What the numbers rest on: the published lists, what is open, the questions; and what stands beside.
fn basis(explanation: &Explanation, speaker: &Speaker) -> Vec<Row> {
    let mut rows = vec![
        row(speaker, "annex-source", source(explanation, speaker)),
        row(speaker, "annex-strengths", strengths(explanation, speaker)),
        row(
            speaker,
            "annex-open",
            numbers(
                speaker,
                "annex-open-counts",
                &[("concluded", explanation.concluded), ("unknown", explanation.unknown)],
            ),
        ),
        row(
            speaker,
            "doc-may-rise",
            match explanation.may_rise_to {
                Some(band) => speaker.say(&format!("doc-may-rise-{}", band.as_str())),
                None => speaker.say("annex-may-rise-none"),
            },
        ),
        row(speaker, "annex-questions", questions(explanation, speaker)),
    ];
    rows.extend(
        not_asked(&explanation.questions, speaker).map(|why| row(speaker, "doc-open-not-asked", why)),
    );
    if let Some(told) = explanation.questions.told.as_ref().filter(|told| !told.stopped) {
        rows.push(row(speaker, "annex-next", next(told, speaker)));
    }
    if !explanation.checklists.is_empty() {
        let lists = explanation.checklists.iter().map(|list| {
            let form = speaker.say(&format!("doc-form-{}", list.form.as_str()));
            let signs = numbers(speaker, "checklist-count", &[("signs", list.signs), ("of", list.of)]);
            format!("{form} – {signs}")
        });
        rows.push(row(speaker, "annex-checklists", lists.collect::<Vec<_>>().join("; ")));
    }
    for row in &mut rows {
        row.text = numbers_kept(&row.text);
    }
    rows
}

fn source(explanation: &Explanation, speaker: &Speaker) -> String {
    let published = &explanation.published;
    let text = |text: &str| Argument::Text(text.to_owned());
    (speaker.phrases)(
        "annex-source-named",
        &[
            ("publisher", text(&published.publisher)),
            ("title", text(&published.title)),
            ("edition", text(&published.edition)),
            ("document", text(&published.document)),
        ],
    )
}

/// How many strengths there are behind the result, and how sure they are.
fn strengths(explanation: &Explanation, speaker: &Speaker) -> String {
    let all = explanation.strengths.iter().map(|(_, number)| number).sum();
    let of_kind = explanation.strengths.iter().filter(|(_, number)| *number > 0);
    let of_kind = of_kind.map(|(confidence, number)| {
        numbers(speaker, &format!("annex-strengths-{}", confidence.as_str()), &[("n", *number)])
    });
    let all = numbers(speaker, "annex-strengths-all", &[("n", all)]);
    std::iter::once(all).chain(of_kind).collect::<Vec<_>>().join("; ")
}

/// How many questions were asked, and what they can find.
fn questions(explanation: &Explanation, speaker: &Speaker) -> String {
    let questions = &explanation.questions;
    let (can_find, of) = explanation.coverage;
    let asked = [
        ("shown", questions.shown),
        ("answered", questions.answered),
        ("unknown", questions.dont_know),
        ("declined", questions.declined),
        ("open", questions.not_asked),
    ];
    let asked = numbers(speaker, "annex-asked", &asked);
    format!("{asked} {}", numbers(speaker, "note-coverage", &[("can_find", can_find), ("of", of)]))
}

/// Why questions were not asked, as far as anybody knows; nothing where all were.
fn not_asked(questions: &Questions, speaker: &Speaker) -> Option<String> {
    let Some(told) = &questions.told else { return Some(speaker.say("annex-changed")) };
    // Nothing more was to be asked.
    if told.stopped {
        return Some(speaker.say("annex-stopped"));
    }
    let why = [
        ("annex-not-asked-sensitive", told.sensitive),
        ("annex-not-asked-other", questions.not_asked - told.sensitive),
        ("annex-not-reached", told.not_reached),
        ("annex-not-applicable", told.not_applicable),
    ];
    let why = why.into_iter().filter(|(_, number)| *number > 0);
    let why: Vec<String> = why.map(|(id, number)| numbers(speaker, id, &[("n", number)])).collect();
    (!why.is_empty()).then(|| why.join("; "))
}

/// The questions that could change the result most; all of them.
fn next(told: &Told, speaker: &Speaker) -> String {
    if told.next.is_empty() {
        return speaker.say("annex-next-none");
    }
    let all = told.next.iter().map(|id| speaker.say(&format!("question-{id}")));
    all.collect::<Vec<_>>().join(" ")
}

fn numbers(speaker: &Speaker, id: &str, given: &[(&str, usize)]) -> String {
    let number = |number: usize| Argument::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let arguments: Vec<(&str, Argument)> = given.iter().map(|(name, n)| (*name, number(*n))).collect();
    (speaker.phrases)(id, &arguments)
}
