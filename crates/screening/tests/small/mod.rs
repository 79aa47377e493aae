//! A small questionnaire, and the officer's words to go through it.

#![allow(dead_code, reason = "each suite speaks only some of the words")]

use chrono::{DateTime, Utc};
use screening::evidence::{Evidence, evidence};
use screening::indicator::Source;
use screening::next_question::next_questions;
use screening::{
    Answer, Assessment, Condition, Dimension, Facts, Indicator, IndicatorId, IndicatorList, InstrumentId,
    Interview, Kind, Origin, Profile, Question, QuestionId, Questionnaire, Section, SectionId, Standing,
    State, Strength, Value, assess,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// An interview with a small questionnaire, step by step; every step returns it for the next one.
pub struct Scenario {
    interview: Interview,
    list: IndicatorList,
}

/// The person says yes.
pub fn yes() -> Value {
    Value::Yes
}

/// The person says no.
pub fn no() -> Value {
    Value::No
}

fn id(text: &str) -> QuestionId {
    QuestionId::new(text).unwrap()
}

fn indicator(text: &str) -> IndicatorId {
    IndicatorId::new(text).unwrap()
}

impl Scenario {
    /// Begins with an adult.
    pub fn start() -> Self {
        let strong = |id: &str| Indicator {
            id: indicator(id),
            dimension: Dimension::CoercionAtDestination,
            label: id.to_owned(),
            listed: BTreeMap::from([(Profile::AdultLabour, Strength::Strong.into())]),
        };
        let yes_no = |name: &str, yes: &[&str], no: &[&str], show_when: Option<Condition>| Question {
            id: id(name),
            kind: Kind::YesNo {
                yes: yes.iter().map(|name| indicator(name)).collect(),
                no: no.iter().map(|name| indicator(name)).collect(),
            },
            sensitive: false,
            explained: false,
            show_when,
            checklist: None,
        };
        let owes = Condition::AnyOf { question: id("debt-owed"), values: vec!["yes".to_owned()] };
        let bank: BTreeMap<QuestionId, Question> = [
            yes_no("debt-owed", &[], &[], None),
            yes_no("debt-free-to-leave", &[], &["debt-bondage"], Some(owes)),
            yes_no("go-out", &[], &["isolation"], None),
            yes_no("watched", &["isolation"], &[], None),
        ]
        .into_iter()
        .map(|question| (question.id.clone(), question))
        .collect();
        let order = ["debt-owed", "debt-free-to-leave", "go-out", "watched"];
        let section = Section { id: SectionId::new("all").unwrap(), questions: order.map(id).to_vec() };
        let instrument = InstrumentId::new("small").unwrap();
        let questionnaire =
            Questionnaire::new(instrument, 1, "small".to_owned(), vec![section], &bank).unwrap();
        let word = |text: &str| text.to_owned();
        let source =
            Source { title: word("t"), publisher: word("p"), edition: word("e"), document: word("d") };
        let list = IndicatorList::new(source, vec![strong("debt-bondage"), strong("isolation")]).unwrap();
        let facts = Facts { age: Some(screening::Age::Adult), ..Facts::default() };
        Self { interview: Interview::new(Arc::new(questionnaire), facts), list }
    }

    /// The interview as it stands.
    pub fn interview(&self) -> &Interview {
        &self.interview
    }

    /// The indicators that it looks for.
    pub fn list(&self) -> &IndicatorList {
        &self.list
    }

    /// The person says so.
    pub fn answer(self, question: &str, value: Value) -> Self {
        self.answer_from(question, value, Origin::Said)
    }

    /// The officer knows it in some way.
    pub fn answer_from(mut self, question: &str, value: Value, origin: Origin) -> Self {
        self.interview.answer(&id(question), Answer { value, origin, note: None }, now()).unwrap();
        self
    }

    /// The officer knows it in some way, if it is asked at the moment.
    pub fn answer_if_shown(mut self, question: &str, value: Value, origin: Origin) -> Self {
        let _ = self.interview.answer(&id(question), Answer { value, origin, note: None }, now());
        self
    }

    /// What the answers give: the assessment, and what each indicator rests on.
    pub fn outcome(&self) -> (Assessment, Vec<Evidence>) {
        let findings = self.interview.findings(&self.list);
        (assess(&self.list, &findings), evidence(&self.list, &self.interview))
    }

    /// The answer is refused, and nothing changes.
    pub fn expect_refused(mut self, question: &str, value: Value) -> Self {
        let before = self.interview.answers().clone();
        assert!(self.interview.answer(&id(question), Answer::said(value), now()).is_err());
        assert_eq!(*self.interview.answers(), before);
        self
    }

    /// The question stands so.
    pub fn expect(self, question: &str, standing: Standing) -> Self {
        assert_eq!(self.interview.standing(&id(question)), Some(standing), "{question}");
        self
    }

    /// The indicator is in this state.
    pub fn expect_state(self, name: &str, state: State) -> Self {
        let findings = self.interview.findings(&self.list);
        assert_eq!(findings.state(&self.list, &indicator(name)), Some(state), "{name}");
        self
    }

    /// The interview has come so far.
    pub fn expect_progress(self, answered: usize, shown: usize) -> Self {
        let progress = self.interview.progress();
        assert_eq!((progress.answered, progress.shown), (answered, shown));
        self
    }

    /// These questions are offered next.
    pub fn expect_next(self, questions: &[&str]) -> Self {
        let offered = next_questions(&self.list, &self.interview);
        assert_eq!(offered.iter().map(QuestionId::as_str).collect::<Vec<_>>(), questions);
        self
    }
}

fn now() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH
}
