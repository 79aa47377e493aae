//! An invented case in which the words of each block are marked with the block's name, for tests of whatever is made of a referral: no
//! mark of a block may stand where the block may not.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "of tests alone; what is invented is sound"
)]

use super::{Contact, EvidenceBlock, NotAgreed, Office, Referral, Source};
use crate::answer::{Answer, Origin, Value};
use crate::case::{CaseCode, Decision};
use crate::consent::Consent;
use crate::conversation::{Conversation, RightsExplained};
use crate::facts::{Age, Citizenship, Facts, Gender, Place, Trigger};
use crate::id::{IndicatorId, InstrumentId, OptionId, QuestionId, SectionId};
use crate::indicator::{Dimension, Indicator, IndicatorList, Profile, Source as Published, Strength};
use crate::interpreter::Interpreter;
use crate::interview::Interview;
use crate::question::{Choice, Kind, Question};
use crate::questionnaire::{Questionnaire, Section};
use crate::recipient::{Block, Recipient};
use crate::rights::Right;
use crate::screening::Screening;
use crate::talk::{Given, Notice, TalkConsent};
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a recipient gets of it, where nothing is noted of the conversation.
///
/// # Errors
/// [`NotAgreed`].
pub fn cut(
    recipient: Recipient,
    agreed: bool,
    blocks: &[Block],
    screening: &Screening,
) -> Result<Referral, NotAgreed> {
    cut_after(recipient, agreed, blocks, screening, None)
}

/// What a recipient gets of it after a conversation.
///
/// # Errors
/// [`NotAgreed`].
pub fn cut_after(
    recipient: Recipient,
    agreed: bool,
    blocks: &[Block],
    screening: &Screening,
    conversation: Option<&Conversation>,
) -> Result<Referral, NotAgreed> {
    let consent = Consent {
        recipient,
        agreed,
        blocks: blocks.iter().copied().collect(),
        language: "uz-Latn".to_owned(),
        at: now(),
    };
    Referral::new(&Source {
        code: &CaseCode::from_random([1, 2, 3, 4, 5, 6]),
        program_version: "0.1.0",
        screening,
        indicators: &indicators(),
        decision: &Decision::Differ { reason: "MARK-decision".to_owned() },
        consent: &consent,
        conversation,
        office: &Office {
            body: "Invented office".to_owned(),
            role: "Inspector".to_owned(),
            contact: "–".to_owned(),
        },
        contact: Some(&Contact { name: "MARK-contact".to_owned(), how: "MARK-contact".to_owned() }),
        evidence: Some(&evidence()),
    })
}

/// What is about the employer and others, each line marked.
fn evidence() -> EvidenceBlock {
    let marked = || vec!["MARK-exploiter".to_owned()];
    EvidenceBlock {
        employer: marked(),
        addresses: marked(),
        vehicles: marked(),
        telephones: marked(),
        other: marked(),
    }
}

/// A conversation to which the person agreed.
pub fn conversation() -> Conversation {
    let consent = TalkConsent {
        notice: Notice::of(false, None, None),
        language: "uz-Latn".to_owned(),
        read: false,
        heard: true,
        through: Interpreter::Telephone,
        given: Given::Agreed,
        at: now(),
        withdrawn: None,
    };
    let rights = RightsExplained {
        rights: BTreeSet::from([Right::Refuse]),
        language: "uz-Latn".to_owned(),
        heard: true,
        on_paper: false,
        at: now(),
    };
    Conversation { consents: vec![consent], meetings: Vec::new(), rights: Some(rights) }
}

/// The screening.
pub fn screening(age: Age, triggers: &[Trigger]) -> Screening {
    let facts = Facts {
        age: Some(age),
        triggers: triggers.iter().copied().collect(),
        citizenship: Some(Citizenship::ThirdCountry),
        gender: Some(Gender::Woman),
        municipality: Some("MARK-place".to_owned()),
        place: Some(Place::Latvia),
        speaks: Some("MARK-language".to_owned()),
        reads: Some("ru".to_owned()),
        compelled: Some("MARK-non-punishment".to_owned()),
        ..Facts::default()
    };
    let mut interview = Interview::new(Arc::new(questionnaire()), facts);
    let answers = [
        ("debt", Value::Yes, Origin::Said, Some("MARK-own-words")),
        ("hours", Value::Yes, Origin::Observed, Some("MARK-observed")),
        ("needs-now", choices(&["shelter", "medical", "food"]), Origin::Said, None),
        ("wishes", choices(&["MARK-wishes"]), Origin::Said, None),
        ("passport-now", Value::Choice(option("MARK-documents")), Origin::Said, None),
        ("agrees-to-police", Value::Declined, Origin::Said, None),
        ("danger-now", Value::No, Origin::Said, None),
        ("phone-monitored", Value::Yes, Origin::Said, None),
        ("fears-return", Value::Yes, Origin::Said, None),
    ];
    for (id, value, origin, note) in answers {
        let answer = Answer { value, origin, note: note.map(str::to_owned) };
        interview.answer(&QuestionId::new(id).unwrap(), answer, now()).unwrap();
    }
    Screening::freeze(&indicators(), &interview, now())
}

fn questionnaire() -> Questionnaire {
    let yes =
        |indicator: &str| Kind::YesNo { yes: vec![IndicatorId::new(indicator).unwrap()], no: Vec::new() };
    let plain = || Kind::YesNo { yes: Vec::new(), no: Vec::new() };
    let list = || vec![Choice { id: option("shelter"), indicates: Vec::new(), alone: false }];
    let kinds = [
        ("debt", yes("debt-bondage")),
        ("hours", yes("excessive-hours")),
        ("needs-now", Kind::MultipleChoice { options: list() }),
        ("wishes", Kind::MultipleChoice { options: list() }),
        ("passport-now", Kind::SingleChoice { options: list() }),
        ("agrees-to-police", plain()),
        ("danger-now", plain()),
        ("controller-near", plain()),
        ("phone-monitored", plain()),
        ("fears-return", plain()),
    ];
    let bank: BTreeMap<QuestionId, Question> = kinds
        .into_iter()
        .map(|(id, kind)| {
            let id = QuestionId::new(id).unwrap();
            (
                id.clone(),
                Question { id, kind, sensitive: false, explained: false, show_when: None, checklist: None },
            )
        })
        .collect();
    let section = Section { id: SectionId::new("all").unwrap(), questions: bank.keys().cloned().collect() };
    Questionnaire::new(InstrumentId::new("test").unwrap(), 1, "test".to_owned(), vec![section], &bank)
        .unwrap()
}

/// The indicators that it was scored by.
pub fn indicators() -> IndicatorList {
    let indicator = |id: &str, dimension| Indicator {
        id: IndicatorId::new(id).unwrap(),
        dimension,
        label: id.to_owned(),
        listed: Profile::ALL.iter().map(|profile| (*profile, Strength::Strong.into())).collect(),
    };
    let source = Published {
        title: String::new(),
        publisher: String::new(),
        edition: String::new(),
        document: String::new(),
    };
    let all = vec![
        indicator("debt-bondage", Dimension::CoercionAtDestination),
        indicator("excessive-hours", Dimension::Exploitation),
    ];
    IndicatorList::new(source, all).unwrap()
}

/// An id refuses capital letters, so a mark is written small in it.
pub fn option(id: &str) -> OptionId {
    OptionId::new(&id.to_lowercase()).unwrap()
}

fn choices(ids: &[&str]) -> Value {
    Value::Choices(ids.iter().map(|id| option(id)).collect::<BTreeSet<_>>())
}

/// When all of it happened.
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_267_200, 0).unwrap()
}
