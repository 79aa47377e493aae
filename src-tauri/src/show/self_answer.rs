//! Shows the screen that is turned to the person. Nothing of the case goes into it: no code, no date, no answer of before.

use super::{choice, count, language, options, question_message};
use crate::desk::OpenCase;
use crate::desk::self_answer::{At, End, HandedOver, asked};
use crate::sound::playback::Playback;
use crate::view::message::Message;
use crate::view::self_answer::{SelfAnswerView, SelfPage, SelfQuestion};
use screening::question::Kind;
use screening::{Interview, QuestionId, Written};

/// The page at which the person is.
pub fn page(open: &OpenCase, handed: &HandedOver, playback: &Playback) -> SelfAnswerView {
    let said = |end| match end {
        End::Done => Some(Message::new("self-done")),
        End::Stopped => Some(Message::new("self-stopped")),
        End::Hidden => Some(Message::new("self-hidden")),
        End::Agreed => None,
    };
    let page = match &handed.at {
        At::Begin => SelfPage::Begin,
        At::Question(id) => question(&open.interview, handed, id).map_or(SelfPage::Begin, SelfPage::Question),
        At::Show => SelfPage::Show(said(handed.end).unwrap_or_else(|| Message::new("self-done"))),
        At::Return => SelfPage::Return(said(handed.end)),
    };
    let facts = &open.interview.facts;
    SelfAnswerView {
        person: language(&open.case.person_language),
        voice: playback.voice(&open.case.person_language).to_owned(),
        aloud: facts.speaks.is_some() && facts.reads.is_none(),
        page,
    }
}

fn question(base: &Interview, handed: &HandedOver, id: &QuestionId) -> Option<SelfQuestion> {
    let told = handed.told(base);
    let all = asked(base, &told);
    let place = all.iter().position(|question| question.id == *id)?;
    let question = all[place];
    let others = ["dont-know", "declined"].map(|value| choice(value, format!("answer-{value}")));
    let (chosen, number) = match handed.given(id).map(|answer| answer.value.written()) {
        Some(Written::List(all)) => (all, None),
        Some(Written::Text(one)) => (vec![one], None),
        Some(Written::Number(number)) => (Vec::new(), Some(number)),
        None => (Vec::new(), None),
    };
    Some(SelfQuestion {
        id: id.to_string(),
        message: question_message(question),
        several: matches!(question.kind, Kind::MultipleChoice { .. }),
        options: options(question).into_iter().chain(others).collect(),
        chosen,
        range: match question.kind {
            Kind::Number { range, .. } => Some(range),
            _ => None,
        },
        number,
        place: count(place + 1),
        of: count(all.len()),
    })
}
