//! The interview: one question, and how far it has come.

pub mod facts;
pub mod question;

use super::case_head::{CaseHead, head};
use super::contact::{ContactView, calls_in_danger};
use super::count;
use super::language::{Language, language};
use super::message::{Choice, Message, choices};
use super::question::question_message;
use crate::desk::conversation::Presence;
use crate::desk::practice::Practice;
use crate::desk::self_answer::can_hand_over;
use crate::desk::{Desk, Location, OpenCase};
use crate::error::CommandError;
use facts::FactsPage;
use question::QuestionPage;
use screening::answer::NOTE_MAX;
use screening::conversation::{Break, Mood};
use screening::route::RouteBook;
use screening::{Facts, Interview, Question, QuestionId};
use serde::Serialize;
use ts_rs::TS;

/// The interview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InterviewView {
    /// The case.
    pub case: CaseHead,
    /// The language in which the person is asked.
    pub person: Language,
    /// Whether each question is read out by itself, because the person reads none of the languages.
    pub aloud: bool,
    /// The sections.
    pub sections: Vec<SectionView>,
    /// Shown questions with an answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// Whether the interview ends when the person tells by themselves; the way to it is then always in sight.
    pub can_stop: bool,
    /// Whether the person can answer here without the officer: something is open that they can tap.
    pub can_hand_over: bool,
    /// How long a break may be, in minutes; none while the person is not here.
    pub breaks: Vec<u32>,
    /// How the person is, where a block of questions is over; nothing while they are not here.
    pub mood: Option<MoodView>,
    /// What is in the middle.
    pub page: Page,
}

/// How the person is at the end of a block of questions.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MoodView {
    /// The block, as `note_mood` takes it.
    pub section: String,
    /// Its name.
    pub message: Message,
    /// What can be chosen.
    pub moods: Vec<Choice<Mood>>,
    /// What was noted of it in this meeting.
    pub chosen: Option<Mood>,
}

/// A section in the list.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Its name.
    pub message: Message,
    /// Its first shown question, which `show_question` takes; nothing while it has none.
    pub first: Option<String>,
    /// Shown questions with an answer.
    pub answered: u32,
    /// Shown questions.
    pub shown: u32,
    /// Whether all its questions are sensitive.
    pub sensitive: bool,
    /// Whether the question in the middle belongs to it.
    pub current: bool,
}

/// What is in the middle of the interview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "kebab-case", tag = "name", content = "view")]
#[expect(clippy::large_enum_variant, reason = "a page is made once for each command and sent at once")]
pub enum Page {
    /// The officer's notes about the situation.
    Facts(FactsPage),
    /// A question.
    Question(QuestionPage),
    /// The end: what is still open, and finishing.
    End(EndPage),
    /// The person told by themselves: nothing more is asked.
    Stopped(StoppedPage),
}

/// The end of an interview in which the person told by themselves.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoppedPage {
    /// The person's own words, as far as they were noted.
    pub told: String,
    /// The longest note that is kept, in characters.
    pub longest: u32,
    /// Whom to tell.
    pub tell: Vec<Message>,
    /// By when.
    pub within: Option<Message>,
    /// Whom to call.
    pub calls: Vec<ContactView>,
}

/// The end of the interview.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EndPage {
    /// The shown questions that are open.
    pub open: Vec<Choice>,
    /// Whether it can be finished.
    pub can_finish: bool,
    /// Why not, if it cannot.
    pub hindrance: Option<Message>,
}

/// The interview at one of its pages.
///
/// # Errors
/// [`Refusal::CaseNotOpen`](crate::error::Refusal::CaseNotOpen).
pub fn show(desk: &Desk) -> Result<InterviewView, CommandError> {
    let (open, place, routes) = (desk.case()?, &desk.location, &desk.basis.routes);
    let script = desk.practice.as_ref().and_then(Practice::script);
    let current = match place {
        Location::Question(id) if !open.interview.has_stopped() => {
            open.interview.questionnaire().question(id)
        }
        _ => None,
    };
    let progress = open.interview.progress();
    let here = open.presence == Presence::Here;
    let can_stop = open.interview.questionnaire().stops_at_disclosure() && !open.interview.has_stopped();
    Ok(InterviewView {
        case: head(&open.case),
        person: language(&open.case.person_language),
        aloud: open.interview.facts.speaks.is_some() && open.interview.facts.reads.is_none(),
        sections: sections(&open.interview, current),
        answered: count(progress.answered),
        shown: count(progress.shown),
        can_stop,
        can_hand_over: can_hand_over(open),
        breaks: if here { Break::MINUTES.into() } else { Vec::new() },
        mood: here.then(|| mood(open, current, place)).flatten(),
        page: match (current, place) {
            (Some(question), _) => Page::Question(question::page(&open.interview, question, script)),
            (None, Location::Facts) => Page::Facts(facts::page(&open.interview.facts)),
            (None, _) if open.interview.has_stopped() => {
                Page::Stopped(stopped_page(&open.interview.facts, routes))
            }
            (None, _) => Page::End(end_page(&open.interview)),
        },
    })
}

/// The block that is over: at the first question of another one, or at the end.
fn mood(open: &OpenCase, current: Option<&Question>, place: &Location) -> Option<MoodView> {
    let interview = &open.interview;
    let sections = interview.questionnaire().sections();
    let answered = |id: &QuestionId| interview.answer_to(id).is_some();
    let block = |id: &QuestionId| sections.iter().find(|section| section.questions.contains(id));
    let over = match (current, place) {
        (Some(question), _) => {
            let before = interview.before(&question.id)?;
            block(&before.id).filter(|over| Some(&over.id) != block(&question.id).map(|here| &here.id))?
        }
        (None, Location::End) => {
            block(&interview.shown().filter(|question| answered(&question.id)).last()?.id)?
        }
        (None, _) => return None,
    };
    // Nobody grows tired of a block that was passed over.
    over.questions.iter().find(|id| answered(id))?;
    let meeting = open.conversation.meetings.last()?;
    let noted = meeting.moods.iter().find(|note| note.section == over.id);
    Some(MoodView {
        section: over.id.to_string(),
        message: Message::new(format!("section-{}", over.id)),
        moods: choices(Mood::ALL, Mood::as_str, "mood"),
        chosen: noted.map(|note| note.mood),
    })
}

fn sections(interview: &Interview, current: Option<&Question>) -> Vec<SectionView> {
    let questionnaire = interview.questionnaire();
    let progress = interview.sections();
    let sections = questionnaire.sections().iter().zip(progress);
    sections
        .map(|(section, (id, progress))| {
            let question = |id: &QuestionId| questionnaire.question(id);
            let shown: Vec<&Question> =
                interview.shown().filter(|q| section.questions.contains(&q.id)).collect();
            SectionView {
                message: Message::new(format!("section-{id}")),
                // After the person told by themselves no question is asked.
                first: shown
                    .first()
                    .filter(|_| !interview.has_stopped())
                    .map(|question| question.id.to_string()),
                answered: count(progress.answered),
                shown: count(progress.shown),
                sensitive: section.questions.iter().filter_map(question).all(|question| question.sensitive),
                current: current.is_some_and(|current| section.questions.contains(&current.id)),
            }
        })
        .collect()
}

/// Whom to tell when a person told by themselves: what the routes say for a child.
fn stopped_page(facts: &Facts, routes: &RouteBook) -> StoppedPage {
    let route = routes.routes.iter().find(|route| route.when.age.contains(&facts.age_or_unsure()));
    let recipients = route.into_iter().flat_map(|route| &route.to);
    StoppedPage {
        told: facts.told.clone().unwrap_or_default(),
        longest: count(NOTE_MAX),
        tell: recipients.map(|recipient| Message::new(format!("recipient-{}", recipient.as_str()))).collect(),
        within: route.map(|route| Message::new(format!("within-{}", route.within.as_str()))),
        calls: calls_in_danger(routes),
    }
}

fn end_page(interview: &Interview) -> EndPage {
    let open = interview.shown().filter(|question| interview.answer_to(&question.id).is_none());
    let hindrance = interview.facts.age.is_none().then(|| Message::new("hindrance-age-missing"));
    EndPage {
        open: open
            .map(|question| Choice { value: question.id.to_string(), message: question_message(question) })
            .collect(),
        can_finish: hindrance.is_none(),
        hindrance,
    }
}
