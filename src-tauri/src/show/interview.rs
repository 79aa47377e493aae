//! Shows the interview.

use super::cases::head;
use super::{choice, count, language, options, question_message};
use crate::desk::{OpenCase, Place};
use crate::view::interview::{
    AnswerView, EndPage, FactField, FactsPage, InterviewView, Page, QuestionPage, SectionView,
};
use crate::view::message::{Choice, Message};
use content::Catalogue;
use screening::facts::{BasisOfStay, Citizenship, Gender, Interpreter, Place as Where, Sector};
use screening::question::Kind;
use screening::{Age, Answer, Facts, Form, Interview, Origin, Question, QuestionId, Trigger};

/// The interview at one of its pages.
pub fn interview(open: &OpenCase, place: &Place) -> InterviewView {
    let current = match place {
        Place::Question(id) => open.interview.questionnaire().question(id),
        _ => None,
    };
    let progress = open.interview.progress();
    let languages = Catalogue::embedded().languages().iter();
    InterviewView {
        case: head(&open.case),
        person: language(&open.case.person_language),
        person_languages: languages.map(|found| language(&found.tag)).collect(),
        sections: sections(&open.interview, current),
        answered: count(progress.answered),
        shown: count(progress.shown),
        page: match (current, place) {
            (Some(question), _) => Page::Question(question_page(&open.interview, question)),
            (None, Place::Facts) => Page::Facts(facts_page(&open.interview.facts)),
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
                first: shown.first().map(|question| question.id.to_string()),
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
