//! Shows the interview.

use super::cases::head;
use super::observation::{calls_in_danger, message as sign_message};
use super::{choice, count, language, options, question_message};
use crate::desk::self_answer::can_hand_over;
use crate::desk::{Location, OpenCase};
use crate::form::AnswerView;
use crate::view::interview::{
    EndPage, FactField, FactsPage, InterviewView, Page, PromptView, QuestionPage, SectionView, StoppedPage,
};
use crate::view::message::{Choice, Message};
use content::Catalogue;
use screening::answer::NOTE_MAX;
use screening::facts::{BasisOfStay, Citizenship, Gender, Interpreter, Place as Where, Sector};
use screening::question::Kind;
use screening::{Age, Answer, Facts, Form, Interview, Origin, Question, QuestionId, Sign, Trigger};

/// The interview at one of its pages.
pub fn interview(open: &OpenCase, place: &Location) -> InterviewView {
    let current = match place {
        Location::Question(id) if !open.interview.has_stopped() => {
            open.interview.questionnaire().question(id)
        }
        _ => None,
    };
    let progress = open.interview.progress();
    let can_stop = open.interview.questionnaire().stops_at_disclosure() && !open.interview.has_stopped();
    let languages = Catalogue::embedded().languages().iter();
    InterviewView {
        case: head(&open.case),
        person: language(&open.case.person_language),
        aloud: open.interview.facts.speaks.is_some() && open.interview.facts.reads.is_none(),
        person_languages: languages.map(|found| language(&found.tag)).collect(),
        sections: sections(&open.interview, current),
        answered: count(progress.answered),
        shown: count(progress.shown),
        can_stop,
        can_hand_over: can_hand_over(open),
        page: match (current, place) {
            (Some(question), _) => Page::Question(question_page(&open.interview, question)),
            (None, Location::Facts) => Page::Facts(facts_page(&open.interview.facts)),
            (None, _) if open.interview.has_stopped() => Page::Stopped(stopped_page(&open.interview.facts)),
            (None, _) => Page::End(end_page(&open.interview)),
        },
    }
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

fn question_page(interview: &Interview, question: &Question) -> QuestionPage {
    let (least, most) = match &question.kind {
        Kind::Number { range: (least, most), .. } => (Some(*least), Some(*most)),
        _ => (None, None),
    };
    QuestionPage {
        id: question.id.to_string(),
        message: question_message(question),
        guidance: Message::new(format!("how-{}", question.id)),
        prompt: prompt(interview, question),
        seen: seen_of(&interview.facts, question),
        kind: question.kind.as_str().to_owned(),
        options: options(question),
        others: ["dont-know", "declined"].map(|value| choice(value, format!("answer-{value}"))).to_vec(),
        least,
        most,
        sensitive: question.sensitive,
        skip_to: skip_to(interview, question).map(ToString::to_string),
        answer: interview.answer_to(&question.id).map(answer),
        origins: Origin::ALL
            .map(|origin| choice(origin.as_str(), format!("origin-{}", origin.as_str())))
            .to_vec(),
        can_go_back: true,
    }
}

fn prompt(interview: &Interview, question: &Question) -> Option<PromptView> {
    let sector = interview.facts.sector?;
    let message = Catalogue::embedded().prompt(sector, &question.id)?;
    let sector = Message::new(format!("fact-sector-{}", sector.as_str()));
    Some(PromptView { sector, message: Message::new(message) })
}

/// What was seen before the interview and answers this question.
fn seen_of(facts: &Facts, question: &Question) -> Vec<Message> {
    let seen = seen(facts).filter(|sign| sign.carries.iter().any(|carried| carried.question == question.id));
    seen.map(|sign| sign_message(&sign.id)).collect()
}

/// The signs that were seen before the interview, as far as they are still known.
pub fn seen(facts: &Facts) -> impl Iterator<Item = &'static Sign> {
    let all = Catalogue::embedded().observations().flat_map(|sheet| sheet.signs());
    all.filter(|sign| facts.seen.contains(&sign.id))
}

/// Whom to tell when a person told by themselves: what the routes say for a child.
fn stopped_page(facts: &Facts) -> StoppedPage {
    let routes = &Catalogue::embedded().routes().routes;
    let route = routes.iter().find(|route| route.when.age.contains(&facts.age_or_unsure()));
    let recipients = route.into_iter().flat_map(|route| &route.to);
    StoppedPage {
        told: facts.told.clone().unwrap_or_default(),
        longest: count(NOTE_MAX),
        tell: recipients.map(|recipient| Message::new(format!("recipient-{}", recipient.as_str()))).collect(),
        within: route.map(|route| Message::new(format!("within-{}", route.within.as_str()))),
        calls: calls_in_danger(),
    }
}

/// The first shown question after the sensitive block that a question belongs to.
fn skip_to<'a>(interview: &'a Interview, question: &Question) -> Option<&'a QuestionId> {
    let questionnaire = interview.questionnaire();
    let place = questionnaire.place(&question.id).filter(|_| question.sensitive)?;
    let after = interview.shown().filter(|other| questionnaire.place(&other.id) > Some(place));
    after.skip_while(|other| other.sensitive).map(|other| &other.id).next()
}

fn answer(answer: &Answer) -> AnswerView {
    AnswerView { value: answer.value.written(), origin: answer.origin, note: answer.note.clone() }
}

fn facts_page(facts: &Facts) -> FactsPage {
    let month = facts.since.map(|date| date.format("%Y-%m").to_string());
    let fields = vec![
        FactField { required: true, ..field("age", Age::ALL, Age::as_str, facts.age) },
        FactField {
            urgent: true,
            ..field("triggers", Trigger::ALL, Trigger::as_str, facts.triggers.iter().copied())
        },
        field("where", Where::ALL, Where::as_str, facts.place),
        typed("municipality", "text", facts.municipality.clone()),
        field("sector", Sector::ALL, Sector::as_str, facts.sector),
        field("gender", Gender::ALL, Gender::as_str, facts.gender),
        field("citizenship", Citizenship::ALL, Citizenship::as_str, facts.citizenship),
        field("basis-of-stay", BasisOfStay::ALL, BasisOfStay::as_str, facts.basis_of_stay),
        field("interpreter", Interpreter::ALL, Interpreter::as_str, facts.interpreter),
        typed("since", "month", month),
        field("forms", Form::ALL, Form::as_str, facts.forms.iter().copied()),
    ];
    FactsPage { fields }
}

/// A field with choices; it takes several when it was given a set.
fn field<T: Copy>(
    id: &str,
    all: &[T],
    as_str: impl Fn(T) -> &'static str,
    chosen: impl IntoIterator<Item = T>,
) -> FactField {
    let options: Vec<Choice> =
        all.iter().map(|one| choice(as_str(*one), format!("fact-{id}-{}", as_str(*one)))).collect();
    let value = chosen.into_iter().map(|one| as_str(one).to_owned()).collect();
    let kind = if matches!(id, "forms" | "triggers") { "multiple" } else { "single" };
    FactField { options, value, ..typed(id, kind, None) }
}

fn typed(id: &str, kind: &str, value: Option<String>) -> FactField {
    FactField {
        id: id.to_owned(),
        message: Message::new(format!("fact-{id}")),
        kind: kind.to_owned(),
        options: Vec::new(),
        value: value.into_iter().collect(),
        urgent: false,
        required: false,
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
