//! An invented person answers by a script; what was made of it is compared, and never marked.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::DateTime;
use screening::practice::{Debriefing, Found, Manner, Setting};
use screening::{
    Age, Answer, Choice, Condition, Facts, InstrumentId, Interview, Kind, OptionId, Origin, PracticeCase,
    PracticeId, Question, QuestionId, Questionnaire, Section, SectionId, Standing, Trigger, Value,
};
use std::collections::BTreeMap;
use std::sync::Arc;

fn id(text: &str) -> QuestionId {
    QuestionId::new(text).unwrap()
}

fn option(text: &str) -> OptionId {
    OptionId::new(text).unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn date(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

fn options(ids: &[&str]) -> Vec<Choice> {
    ids.iter().map(|id| Choice { id: option(id), indicates: Vec::new(), alone: *id == "none" }).collect()
}

/// One question of each kind, and two that are shown only after the debt.
fn questionnaire() -> Arc<Questionnaire> {
    let yes_no = || Kind::YesNo { yes: Vec::new(), no: Vec::new() };
    let owes = || Some(Condition::AnyOf { question: id("debt-owed"), values: vec!["yes".to_owned()] });
    let all = [
        ("debt-owed", yes_no(), None),
        ("debt-free-to-leave", yes_no(), owes()),
        ("debt-for", Kind::MultipleChoice { options: options(&["visa", "tools", "none"]) }, owes()),
        ("passport-now", Kind::SingleChoice { options: options(&["self", "employer"]) }, None),
        ("needs-now", Kind::MultipleChoice { options: options(&["shelter", "wages"]) }, None),
        ("hours", Kind::Number { range: (0, 168), at_least: None, at_most: None }, None),
        ("since", Kind::Date, None),
        ("arrival", Kind::Month, None),
        ("work", Kind::ShortText, None),
    ];
    let order = all.iter().map(|(name, ..)| id(name)).collect();
    let question = |(name, kind, show_when)| Question {
        id: id(name),
        kind,
        sensitive: false,
        explained: false,
        show_when,
        checklist: None,
    };
    let bank: BTreeMap<QuestionId, Question> =
        all.into_iter().map(question).map(|question| (question.id.clone(), question)).collect();
    let section = Section { id: SectionId::new("all").unwrap(), questions: order };
    let instrument = InstrumentId::new("small").unwrap();
    let built = Questionnaire::new(instrument, 1, "small".to_owned(), vec![section], &bank).unwrap();
    Arc::new(built.ending_at_disclosure(true))
}

fn case(model: &[&str], answers: &[(&str, Value)]) -> PracticeCase {
    PracticeCase {
        id: PracticeId::new("driver").unwrap(),
        setting: Setting::SiteVisit,
        instrument: InstrumentId::new("small").unwrap(),
        age: Age::Adult,
        speaks: "uz-Latn".to_owned(),
        sector: None,
        near: false,
        tells: false,
        after: None,
        model: model.iter().map(|name| id(name)).collect(),
        answers: answers.iter().map(|(name, value)| (id(name), value.clone())).collect(),
        lines: BTreeMap::new(),
    }
}

/// A conversation with these questions and answers, in this order.
fn noted(answers: &[(&str, Value)]) -> Interview {
    let mut interview = Interview::new(questionnaire(), Facts::default());
    for (question, value) in answers {
        interview.answer(&id(question), Answer::said(value.clone()), DateTime::UNIX_EPOCH).unwrap();
    }
    interview
}

fn steps(debriefing: &Debriefing) -> Vec<(&str, Found)> {
    debriefing.steps.iter().map(|(question, found)| (question.as_str(), *found)).collect()
}

#[test]
fn what_the_script_leaves_out_is_no_none_of_these_or_not_known() {
    let (questionnaire, silent) = (questionnaire(), case(&[], &[]));
    let truth = |name: &str| silent.truth(questionnaire.question(&id(name)).unwrap());
    assert_eq!(truth("debt-owed"), Value::No);
    assert_eq!(truth("debt-for"), Value::Choices([option("none")].into()));
    for name in ["passport-now", "needs-now", "hours", "since", "arrival", "work"] {
        assert_eq!(truth(name), Value::DontKnow, "{name}");
    }
}

#[test]
fn what_the_script_says_is_true() {
    let questionnaire = questionnaire();
    let answers = [
        ("debt-owed", Value::Declined),
        ("debt-for", Value::Choices([option("visa"), option("tools")].into())),
        ("passport-now", Value::Choice(option("employer"))),
        ("hours", Value::Number(84)),
        ("since", Value::Date(date("2026-03-02"))),
        ("arrival", Value::Month(date("2026-03-01"))),
        ("work", text("taxi driver")),
    ];
    let scripted = case(&[], &answers);
    for (name, value) in answers {
        assert_eq!(scripted.truth(questionnaire.question(&id(name)).unwrap()), value, "{name}");
    }
}

#[test]
fn who_tells_all_tells_the_shown_questions_and_no_others() {
    let free = case(&[], &[("passport-now", Value::Choice(option("self"))), ("debt-for", Value::Declined)]);
    let told = free.told(&questionnaire());
    assert_eq!(told.facts.age, Some(Age::Adult));
    assert_eq!(told.standing(&id("debt-for")), Some(Standing::NotApplicable));
    assert_eq!(told.kept(&id("debt-for")), None, "what is not shown is not told, even if it is scripted");
    assert_eq!(told.answers().len(), 7);
    assert!(told.answers().values().all(|answer| answer.origin == Origin::Said && answer.note.is_none()));
    let tied = case(&[], &[("debt-owed", Value::Yes)]).told(&questionnaire());
    assert_eq!(tied.answers().len(), 9);
    assert_eq!(tied.answer_to(&id("debt-free-to-leave")).unwrap().value, Value::No);
    // Who does not know whether they owe anything is not asked for what.
    let unsure = case(&[], &[("debt-owed", Value::DontKnow)]).told(&questionnaire());
    assert_eq!(unsure.standing(&id("debt-for")), Some(Standing::NotShownYet));
    assert_eq!((unsure.answers().len(), unsure.first_open()), (7, None));
}

#[test]
fn each_step_was_noted_as_it_was_said_otherwise_or_not_asked() {
    let scripted = case(
        &["debt-owed", "debt-free-to-leave", "passport-now", "hours", "no-such-question"],
        &[
            ("debt-owed", Value::Yes),
            ("passport-now", Value::Choice(option("employer"))),
            ("hours", Value::Number(84)),
        ],
    );
    let conversation = noted(&[
        ("debt-owed", Value::Yes),
        ("debt-free-to-leave", Value::No),
        ("passport-now", Value::Choice(option("self"))),
        ("needs-now", Value::Choices([option("wages")].into())),
        ("arrival", Value::DontKnow),
    ]);
    let debriefing = scripted.debrief(&conversation);
    let expected = [
        ("debt-owed", Found::AsSaid),
        ("debt-free-to-leave", Found::AsSaid),
        ("passport-now", Found::Otherwise),
        ("hours", Found::NotAsked),
    ];
    assert_eq!(steps(&debriefing), expected);
    assert_eq!(debriefing.otherwise, [id("needs-now")], "not on the way, and not what the person said");
    assert_eq!((debriefing.asked, debriefing.stopped), (5, None));
}

#[test]
fn an_answer_that_is_hidden_was_not_asked() {
    let scripted = case(&["debt-free-to-leave"], &[("debt-owed", Value::Yes)]);
    let mut conversation = noted(&[("debt-owed", Value::Yes), ("debt-free-to-leave", Value::No)]);
    assert_eq!(steps(&scripted.debrief(&conversation)), [("debt-free-to-leave", Found::AsSaid)]);
    conversation.answer(&id("debt-owed"), Answer::said(Value::No), DateTime::UNIX_EPOCH).unwrap();
    let debriefing = scripted.debrief(&conversation);
    assert_eq!(steps(&debriefing), [("debt-free-to-leave", Found::NotAsked)]);
    assert_eq!((debriefing.otherwise, debriefing.asked), (vec![id("debt-owed")], 1));
}

#[test]
fn any_words_will_do_for_words_and_nothing_else_will() {
    let scripted = case(&["work"], &[("work", text("taxi driver"))]);
    let found =
        |scripted: &PracticeCase, value: Value| scripted.debrief(&noted(&[("work", value)])).steps[0].1;
    assert_eq!(found(&scripted, text("drives people about")), Found::AsSaid);
    for value in [Value::DontKnow, Value::Declined] {
        assert_eq!(found(&scripted, value), Found::Otherwise);
    }
    let silent = case(&["work"], &[]);
    assert_eq!(found(&silent, Value::DontKnow), Found::AsSaid);
    assert_eq!(found(&silent, text("taxi driver")), Found::Otherwise, "the person said nothing of the kind");
}

#[test]
fn not_knowing_is_not_the_same_as_not_wanting_to_say() {
    let scripted = case(&["hours"], &[("hours", Value::Declined)]);
    let found = |value: Value| scripted.debrief(&noted(&[("hours", value)])).steps[0].1;
    assert_eq!(found(Value::Declined), Found::AsSaid);
    assert_eq!(found(Value::DontKnow), Found::Otherwise);
}

#[test]
fn whoever_tells_by_themselves_is_heard_when_the_questions_end() {
    let tells =
        PracticeCase { tells: true, ..case(&["debt-owed", "hours"], &[("hours", Value::Number(84))]) };
    let mut conversation = noted(&[("debt-owed", Value::No)]);
    assert_eq!(tells.debrief(&conversation).stopped, Some(false));
    conversation.facts.triggers = [Trigger::SelfDisclosure].into();
    let debriefing = tells.debrief(&conversation);
    assert_eq!(debriefing.stopped, Some(true));
    assert_eq!(steps(&debriefing), [("debt-owed", Found::AsSaid), ("hours", Found::NotAsked)]);
    let silent = PracticeCase { tells: false, ..tells };
    assert_eq!(silent.debrief(&conversation).stopped, None);
}

#[test]
fn of_nothing_nothing_is_said() {
    let scripted = case(&["debt-owed"], &[]);
    let debriefing = scripted.debrief(&noted(&[]));
    assert_eq!(steps(&debriefing), [("debt-owed", Found::NotAsked)]);
    assert_eq!((debriefing.otherwise, debriefing.asked, debriefing.stopped), (Vec::new(), 0, None));
}

#[test]
fn only_who_answers_says_it_once() {
    let once = Manner::ALL.iter().filter(|manner| !manner.has_second_line());
    assert_eq!(once.collect::<Vec<_>>(), [&Manner::Answers]);
}
