//! How a conversation is led at the desk: safety, consent, meetings, breaks, its end; what was put off; second opinions.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use atpazit_desktop::clock::{now, today};
use atpazit_desktop::desk::conversation::Presence;
use atpazit_desktop::desk::{Desk, Destination, Location};
use atpazit_desktop::form::{
    ConsentForm, DecisionKind, DutyForm, FactChange, FirstMeetingForm, MeetingForm, ObservationForm,
    PostponeForm, SafetyForm, StartForm, TalkForm, Then,
};
use atpazit_desktop::screen::Screen;
use atpazit_desktop::screen::interview::InterviewView;
use atpazit_desktop::screen::resume::{Protecting, ResumeView};
use chrono::{Days, TimeDelta};
use common::{
    Officer, PASSPHRASE, at_question, consent, fact, form, given, meeting, passphrase, refused, safe, said,
    text, word,
};
use screening::conversation::{Conversation, Mood};
use screening::interpreter::{Interpreter, InterpreterFound, InterpreterTie};
use screening::talk::{Duty, Given, Told};
use screening::{CaseState, Obstacle, Right};
use std::collections::{BTreeMap, BTreeSet};
use vault::Roles;

fn conversation(officer: &Officer) -> Conversation {
    officer.session.look_up(|desk, _| Ok(desk.case()?.conversation.clone())).unwrap()
}

fn resume(officer: &Officer) -> ResumeView {
    match officer.sees().screen {
        Screen::Resume(view) => view,
        other => panic!("not before going on: {other:?}"),
    }
}

fn interview(officer: &Officer) -> InterviewView {
    match officer.sees().screen {
        Screen::Interview(view) => view,
        other => panic!("no interview: {other:?}"),
    }
}

/// Locks and opens the case anew; the person has not been met since.
fn comes_back(officer: &Officer) {
    let id = officer.case();
    officer.locks();
    officer.unlocks(PASSPHRASE).unwrap();
    officer.does(|desk| desk.open(id)).unwrap();
}

fn list() -> Destination {
    Destination::Cases { search: String::new(), days: None, page: 0 }
}

fn put_off(first: Option<FirstMeetingForm>, obstacle: Obstacle) -> PostponeForm {
    PostponeForm {
        first,
        obstacles: [obstacle].into(),
        day: (today() + Days::new(1)).to_string(),
        hour: "14:30".to_owned(),
        place: "pie izdomātā veikala".to_owned(),
    }
}

fn first() -> FirstMeetingForm {
    FirstMeetingForm { instrument: "first-contact".to_owned(), speaks: "uz-Latn".to_owned(), reads: None }
}

#[test]
fn nobody_is_asked_before_it_is_safe() {
    let officer = Officer::settled();
    let starts = |safety: SafetyForm| {
        let form = form("first-contact", "adult");
        officer.does(|desk| desk.start(StartForm { safety, ..form }))
    };
    assert_eq!(refused(starts(SafetyForm { alone: false, ..safe() })), "not-safe-to-talk");
    assert_eq!(refused(starts(SafetyForm { safe: false, ..safe() })), "not-safe-to-talk");
    assert_eq!(refused(starts(SafetyForm { somebody_near: true, ..safe() })), "not-safe-to-talk");
    assert_eq!(refused(starts(SafetyForm { accepted: Some(false), ..safe() })), "not-safe-to-talk");
    assert_eq!(refused(starts(SafetyForm { accepted: None, ..safe() })), "interpreter-tie-missing");
    assert!(matches!(officer.sees().screen, Screen::Cases(view) if view.empty), "no case was begun");
    starts(safe()).unwrap();
    let begun = conversation(&officer);
    assert_eq!(begun.meetings.len(), 1);
    assert_eq!(begun.consent().unwrap().given, Given::Agreed);
}

#[test]
fn somebody_close_to_the_person_interprets_only_in_an_emergency_and_with_a_reason() {
    let officer = Officer::settled();
    let starts = |tie: Option<InterpreterTie>, found: Option<InterpreterFound>, why: Option<&str>| {
        let start = form("first-contact", "adult");
        let exception = why.map(str::to_owned);
        let interpreter = Interpreter::InPerson;
        let safety = SafetyForm { interpreter, tie, found, exception, ..safe() };
        officer.does(|desk| desk.start(StartForm { safety, ..start }))
    };
    let (by_person, by_others) = (Some(InterpreterFound::Person), Some(InterpreterFound::Others));
    assert_eq!(refused(starts(None, by_person, None)), "interpreter-tie-missing");
    let stranger = Some(InterpreterTie::Stranger);
    assert_eq!(refused(starts(stranger, None, None)), "interpreter-tie-missing");
    assert_eq!(refused(starts(stranger, by_others, None)), "interpreter-refused");
    assert_eq!(refused(starts(stranger, by_person, Some("x"))), "interpreter-contradicts");
    for tie in InterpreterTie::ALL.iter().copied().filter(|tie| tie.is_refused()) {
        for why in [None, Some("  ")] {
            assert_eq!(refused(starts(Some(tie), by_person, why)), "interpreter-refused", "{tie:?}");
        }
        let long = "x".repeat(201);
        assert_eq!(refused(starts(Some(tie), by_person, Some(&long))), "text-too-long");
        let service = Some(InterpreterFound::Service);
        assert_eq!(refused(starts(Some(tie), service, Some("x"))), "interpreter-contradicts");
    }
    assert!(matches!(officer.sees().screen, Screen::Cases(_)), "no case was begun");
    starts(Some(InterpreterTie::Relative), by_person, Some(" Asiņo, tulka nav ")).unwrap();
    let facts = officer.session.look_up(|desk, _| Ok(desk.case()?.interview.facts.clone())).unwrap();
    assert_eq!(facts.interpreter_tie, Some(InterpreterTie::Relative));
    assert_eq!(facts.interpreter_exception.as_deref(), Some("Asiņo, tulka nav"));
    assert_eq!(conversation(&officer).meetings[0].interpreting, facts.interpreting().unwrap());
    officer.leaves_to(list()).unwrap();
    let nobody = SafetyForm { interpreter: Interpreter::NotNeeded, ..safe() };
    let contradicts = StartForm { safety: nobody.clone(), ..form("first-contact", "adult") };
    assert_eq!(refused(officer.does(|desk| desk.start(contradicts))), "interpreter-contradicts");
    let alone = SafetyForm { tie: None, found: None, accepted: None, ..nobody };
    officer.does(|desk| desk.start(StartForm { safety: alone, ..form("first-contact", "adult") })).unwrap();
}

#[test]
fn consent_withheld_leaves_nothing_about_the_person_behind_and_no_command_reaches_a_field() {
    let officer = Officer::settled();
    officer.does(|desk| desk.go(Destination::Start {})).unwrap();
    for talk in [
        TalkForm { given: None, heard: true },
        TalkForm { given: Some(Given::Wants), heard: true },
        TalkForm { given: Some(Given::Unsure), heard: true },
    ] {
        let form = StartForm { talk, ..form("first-contact", "adult") };
        assert_eq!(refused(officer.does(|desk| desk.start(form))), "person-not-agreed");
    }
    let child =
        StartForm { talk: TalkForm { given: Some(Given::Agreed), heard: false }, ..form("child", "child") };
    assert_eq!(refused(officer.does(|desk| desk.start(child))), "person-not-agreed", "a child has a view");
    for reaches in fields() {
        assert_eq!(refused(officer.does(reaches.1)), "case-not-open", "{}", reaches.0);
    }
    officer.does(|desk| desk.postpone(put_off(Some(first()), Obstacle::Unwilling))).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert!(view.cases.is_empty());
    assert_eq!(view.postponed.len(), 1);
}

type Step = fn(&mut Desk) -> Result<(), atpazit_desktop::error::CommandError>;

/// Every step that asks or notes something about the person.
fn fields() -> Vec<(&'static str, Step)> {
    vec![
        ("facts", |desk| desk.go(Destination::Facts {})),
        ("end", |desk| desk.go(Destination::End {})),
        ("a question", |desk| desk.go(at_question("has-travelled"))),
        ("a fact", |desk| desk.set_fact(fact("municipality", "Rīga"))),
        ("what they told", |desk| desk.set_fact(FactChange::Told("x".to_owned()))),
        ("forced acts", |desk| desk.set_fact(FactChange::Compelled("x".to_owned()))),
        ("a trigger", |desk| desk.mark_trigger(word("danger-now"))),
        ("an answer", |desk| desk.answer("has-travelled", said(text("yes")), Then::Stay)),
        ("taking back", |desk| desk.take_back("has-travelled")),
        ("the laptop", Desk::hand_over),
        ("how they are", |desk| desk.note_mood("journey", Mood::Calm)),
        ("a break", |desk| desk.take_break(10)),
        ("the end of the questions", Desk::finish),
        ("rights", |desk| desk.explain_rights([Right::Refuse].into(), false)),
    ]
}

#[test]
fn whoever_comes_back_is_asked_whether_it_is_safe_before_any_field_is_reached() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    comes_back(&officer);
    let view = resume(&officer);
    assert!(view.talk.is_none(), "nothing has changed since it was explained");
    let so_far = view.so_far.unwrap();
    assert_eq!((so_far.answered, so_far.meetings.len()), (1, 1));
    assert_eq!(so_far.meetings[0].end.attribute.as_deref(), Some("broken-off"));
    for (name, reaches) in fields() {
        assert_eq!(refused(officer.does(reaches)), "conversation-not-begun", "{name}");
    }
    let unsafe_now = MeetingForm { safety: SafetyForm { alone: false, ..safe() }, ..meeting() };
    assert_eq!(refused(officer.does(|desk| desk.begin_meeting(&unsafe_now))), "not-safe-to-talk");
    let long = MeetingForm { place: "x".repeat(81), ..meeting() };
    assert_eq!(refused(officer.does(|desk| desk.begin_meeting(&long))), "text-too-long");
    let there = MeetingForm { place: " Izdomātā kafejnīca ".to_owned(), ..meeting() };
    officer.does(|desk| desk.begin_meeting(&there)).unwrap();
    interview(&officer);
    let led = conversation(&officer);
    assert_eq!(led.meetings.len(), 2);
    assert_eq!(led.meetings[1].place.as_deref(), Some("Izdomātā kafejnīca"));
    assert_eq!(led.consents.len(), 1);
}

#[test]
fn somebody_else_who_interprets_is_asked_about_anew() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.go(Destination::Resume {})).unwrap();
    for (name, reaches) in fields() {
        assert_eq!(refused(officer.does(reaches)), "conversation-not-begun", "{name}");
    }
    let nobody =
        SafetyForm { interpreter: Interpreter::NotNeeded, tie: None, found: None, accepted: None, ..safe() };
    officer.does(|desk| desk.begin_meeting(&MeetingForm { safety: nobody, ..meeting() })).unwrap();
    let led = conversation(&officer).meetings;
    assert_eq!(
        (led.len(), led[0].end.unwrap().told, led[1].end),
        (2, false, None),
        "the first one has ended"
    );
    let facts = officer.session.look_up(|desk, _| Ok(desk.case()?.interview.facts.clone())).unwrap();
    assert_eq!(facts.interpreter, Some(Interpreter::NotNeeded));
    comes_back(&officer);
    assert_eq!(resume(&officer).interpreter.unwrap().interpreter, Interpreter::NotNeeded, "it was kept");
}

#[test]
fn without_the_person_one_reads_and_adds_but_asks_nobody() {
    let officer = Officer::screening("first-contact", "adult");
    comes_back(&officer);
    officer.does(Desk::go_on_alone).unwrap();
    let view = interview(&officer);
    assert!(!view.can_hand_over && view.breaks.is_empty() && view.mood.is_none());
    assert_eq!(refused(officer.does(Desk::hand_over)), "nothing-to-hand-over");
    let before = conversation(&officer);
    let mood = officer.does(|desk| desk.note_mood("journey", Mood::Calm));
    assert_eq!(refused(mood), "conversation-not-begun");
    assert_eq!(refused(officer.does(|desk| desk.take_break(10))), "conversation-not-begun");
    let close = officer.does(|desk| desk.go(Destination::Closing {}));
    assert_eq!(refused(close), "conversation-not-begun");
    assert_eq!(conversation(&officer), before, "nothing is written into a meeting of an earlier day");
    officer.answers("passport-now", text("employer")).unwrap();
    assert_eq!(conversation(&officer).meetings.len(), 1);
    officer.does(|desk| desk.go(list())).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Cases(_)), "there is nobody to say goodbye to");
}

#[test]
fn more_readers_or_duties_are_explained_before_one_goes_on() {
    let officer = Officer::screening("first-contact", "adult");
    let duty = DutyForm { duties: [Duty::Stay].into(), own: BTreeMap::new() };
    officer.does(|desk| desk.set_duty(Some(duty.clone()))).unwrap();
    comes_back(&officer);
    let talk = resume(&officer).talk.unwrap();
    assert!(!talk.unset && talk.duties.iter().any(|duty| duty.id == "duty-stay"));
    assert_eq!(refused(officer.does(|desk| desk.begin_meeting(&meeting()))), "person-not-agreed");
    let agreed =
        MeetingForm { talk: Some(TalkForm { given: Some(Given::Agreed), heard: true }), ..meeting() };
    officer.does(|desk| desk.begin_meeting(&agreed)).unwrap();
    let consents = conversation(&officer).consents;
    assert_eq!(consents.len(), 2, "both are kept");
    assert!(consents[0].notice.told.contains(&Told::Duty) && !consents[0].heard);
    assert!(consents[1].notice.told.contains(&Told::DutyList) && consents[1].heard);
    assert_eq!(consents[1].notice.duties, [Duty::Stay].into());

    officer
        .does(|desk| {
            let reviews = Roles { reviewer: true, ..Roles::NONE };
            let theirs = passphrase("cits garš izdomāts teikums");
            desk.vault.add_member(&passphrase(PASSPHRASE), "Test Officer Two", reviews, &theirs, now())?;
            Ok(())
        })
        .unwrap();
    comes_back(&officer);
    assert!(resume(&officer).talk.unwrap().told.iter().any(|told| told.id == "consent-seen-checked"));
}

#[test]
fn what_must_be_reported_is_set_in_words_that_fit() {
    let officer = Officer::settled();
    let sets = |tag: &str, words: &str| {
        let own = BTreeMap::from([(tag.to_owned(), words.to_owned())]);
        officer.does(|desk| desk.set_duty(Some(DutyForm { duties: BTreeSet::new(), own })))
    };
    assert_eq!(refused(sets("lv", &"x".repeat(10_000))), "text-too-long");
    assert_eq!(refused(sets("xx", "x")), "language-unknown");
    let duty = |officer: &Officer| officer.session.look_up(|desk, _| Ok(desk.vault.duty()?)).unwrap();
    assert_eq!(duty(&officer), None, "nothing was half-set");
    let markup = "I must report <b onclick=\"x\">fires</b>\n\n#set page(1pt) { $x }.";
    sets("en", markup).unwrap();
    let plain = "I must report <b onclick=\"x\">fires</b> #set page(1pt) { $x }.";
    assert_eq!(duty(&officer).unwrap().own["en"], plain, "it is text, on one line");
    sets("lv", "  ").unwrap();
    assert!(duty(&officer).unwrap().is_nothing(), "set, and nothing");
    officer.does(|desk| desk.set_duty(None)).unwrap();
    assert_eq!(duty(&officer), None);
}

#[test]
fn consent_taken_back_hides_what_was_said_until_it_is_given_anew() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    let view = resume(&officer);
    assert!(view.withdrawn.is_some() && view.so_far.is_none() && view.talk.is_some());
    assert!(!officer.view().contains("section-"), "nothing of what was said is on the screen");
    for (name, reaches) in fields() {
        assert_eq!(refused(officer.does(reaches)), "consent-withdrawn", "{name}");
    }
    assert_eq!(refused(officer.does(Desk::go_on_alone)), "consent-withdrawn");
    assert_eq!(refused(officer.does(|desk| desk.go(Destination::Rights {}))), "consent-withdrawn");
    let id = officer.case();
    let drafts = officer.session.keep_draft(Some(id), "fact-municipality", "x");
    assert_eq!(drafts.unwrap_err().code.as_str(), "consent-withdrawn");
    comes_back(&officer);
    assert!(resume(&officer).withdrawn.is_some());
    let again =
        MeetingForm { talk: Some(TalkForm { given: Some(Given::Agreed), heard: false }), ..meeting() };
    officer.does(|desk| desk.begin_meeting(&again)).unwrap();
    assert_eq!(interview(&officer).answered, 1, "nothing was lost");
    assert_eq!(conversation(&officer).consents.len(), 2);

    officer.does(|desk| desk.withdraw_consent(true)).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert!(view.empty, "it was erased");
}

#[test]
fn a_result_goes_no_further_after_consent_was_taken_back_but_for_a_child() {
    for (age, instrument) in [("adult", "first-contact"), ("unsure", "first-contact")] {
        let officer = Officer::settled();
        officer.start(instrument, age).unwrap();
        officer.does(Desk::finish).unwrap();
        officer.does(|desk| desk.decide(DecisionKind::Agree, "")).unwrap();
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        officer.does(|desk| desk.withdraw_consent(false)).unwrap();
        let refers = officer.does(|desk| desk.go(Destination::Referral {}));
        if age == "adult" {
            assert_eq!(refused(refers), "consent-withdrawn");
            assert_eq!(refused(officer.does(|desk| desk.go(Destination::Result {}))), "consent-withdrawn");
            assert_eq!(refused(officer.does(|desk| desk.ask_again("passport-now"))), "consent-withdrawn");
            let to = consent("provider", true, &[]);
            assert_eq!(refused(officer.does(|desk| desk.set_consent(&to))), "consent-withdrawn");
            comes_back(&officer);
            assert!(resume(&officer).withdrawn.is_some(), "the result is not shown");
            let again = MeetingForm {
                talk: Some(TalkForm { given: Some(Given::Agreed), heard: false }),
                ..meeting()
            };
            officer.does(|desk| desk.begin_meeting(&again)).unwrap();
            assert!(matches!(officer.sees().screen, Screen::Result(_)), "agreed to anew");
            assert_eq!(refused(officer.does(|desk| desk.begin_meeting(&meeting()))), "case-not-draft");
            officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
            let kept = officer.session.look_up(|desk, _| desk.draft(word("provider"))).unwrap();
            assert!(!kept.chosen && !kept.consent.agreed, "and asked anew what may go to whom");
        } else {
            refers.unwrap();
            assert!(
                matches!(officer.sees().screen, Screen::Referral(_)),
                "the child is protected all the same"
            );
        }
    }
}

#[test]
fn a_break_puts_the_questions_out_of_sight_and_a_kill_in_it_loses_nothing() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    assert_eq!(refused(officer.does(|desk| desk.take_break(7))), "input-invalid");
    officer.does(|desk| desk.take_break(10)).unwrap();
    assert!(!resume(&officer).pause.unwrap().over);
    comes_back(&officer);
    let view = resume(&officer);
    assert_eq!(view.so_far.unwrap().meetings[0].end.attribute.as_deref(), Some("paused"));
    officer.does(|desk| desk.begin_meeting(&meeting())).unwrap();
    assert_eq!(interview(&officer).answered, 1);
    let led = conversation(&officer);
    assert_eq!(led.meetings[0].breaks[0].minutes, 10);
}

#[test]
fn how_the_person_is_can_be_noted_where_a_block_is_over() {
    let officer = Officer::screening("first-contact", "adult");
    assert!(interview(&officer).mood.is_none(), "nothing is over at the first question");
    officer.does(|desk| desk.go(Destination::End {})).unwrap();
    assert!(interview(&officer).mood.is_none(), "nor where nothing was asked");
    officer.answers("has-travelled", text("no")).unwrap();
    officer.does(|desk| desk.go(Destination::End {})).unwrap();
    let mood = interview(&officer).mood.unwrap();
    assert_eq!((mood.chosen, mood.moods.len()), (None, 3));
    officer.does(|desk| desk.note_mood(&mood.section, Mood::Upset)).unwrap();
    assert_eq!(interview(&officer).mood.unwrap().chosen, Some(Mood::Upset));
    assert_eq!(refused(officer.does(|desk| desk.note_mood("no-such-block", Mood::Calm))), "input-invalid");
    comes_back(&officer);
    let so_far = resume(&officer).so_far.unwrap();
    let moods: Vec<_> = so_far.sections.iter().filter_map(|section| section.mood.clone()).collect();
    assert_eq!(moods.iter().map(|mood| mood.id.as_str()).collect::<Vec<_>>(), ["mood-upset"]);
}

#[test]
fn a_conversation_is_closed_with_the_person_before_one_goes_elsewhere() {
    let officer = Officer::screening("first-contact", "adult");
    let frame = officer.does(|desk| desk.go(Destination::Settings {})).unwrap();
    let Screen::Closing(view) = frame.screen else { panic!("not closed: {:?}", frame.screen) };
    assert!(view.said.iter().any(|said| said.id == "closing-unfinished"));
    assert_eq!(view.office, None, "nobody set a contact");
    officer.does(|desk| desk.go(Destination::LeaveClosing {})).unwrap();
    interview(&officer);
    officer.does(|desk| desk.go(Destination::Settings {})).unwrap();
    let frame = officer.does(|desk| desk.close_conversation(false)).unwrap();
    assert!(matches!(frame.screen, Screen::Settings(_)), "then it goes where the officer wanted to go");
    assert_eq!(refused(officer.does(|desk| desk.close_conversation(true))), "input-invalid");

    let officer = Officer::decided("adult");
    officer.does(|desk| desk.go(Destination::Closing {})).unwrap();
    officer.does(|desk| desk.close_conversation(true)).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Result(_)), "back to where it was asked for");
    assert!(conversation(&officer).meetings[0].end.unwrap().told);
    officer.does(|desk| desk.go(list())).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Cases(_)), "and not asked twice");

    let officer = Officer::decided("adult");
    officer.does(Desk::close).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Closing(_)));
    let state = |officer: &Officer| officer.session.look_up(|desk, _| Ok(desk.case()?.case.state)).unwrap();
    assert_eq!(state(&officer), CaseState::Screened, "not before it was said goodbye");
    officer.does(|desk| desk.close_conversation(true)).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Cases(_)));
}

#[test]
fn what_was_put_off_is_in_the_list_and_taken_up_with_what_was_chosen() {
    let officer = Officer::settled();
    let refuses = |form: PostponeForm| refused(officer.does(|desk| desk.postpone(form)));
    let sound = || put_off(Some(first()), Obstacle::SomebodyNear);
    assert_eq!(refuses(PostponeForm { obstacles: BTreeSet::new(), ..sound() }), "input-invalid");
    assert_eq!(refuses(PostponeForm { day: "30.11.2026".to_owned(), ..sound() }), "input-invalid");
    assert_eq!(refuses(PostponeForm { hour: "25:00".to_owned(), ..sound() }), "input-invalid");
    assert_eq!(refuses(PostponeForm { place: "x".repeat(81), ..sound() }), "text-too-long");
    let yesterday = (today() - Days::new(1)).to_string();
    assert_eq!(refuses(PostponeForm { day: yesterday, ..sound() }), "day-passed");
    let elsewhere = FirstMeetingForm { instrument: "visit".to_owned(), ..first() };
    assert_eq!(refuses(PostponeForm { first: Some(elsewhere), ..sound() }), "instrument-unknown");
    let unknown = FirstMeetingForm { speaks: "xx".to_owned(), ..first() };
    assert_eq!(refuses(PostponeForm { first: Some(unknown), ..sound() }), "language-unknown");
    assert_eq!(refuses(PostponeForm { first: None, ..sound() }), "case-not-open");

    officer.does(|desk| desk.postpone(sound())).unwrap();
    officer.does(|desk| desk.postpone(PostponeForm { day: today().to_string(), ..sound() })).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert_eq!(view.postponed.iter().map(|row| row.due).collect::<Vec<_>>(), [true, false]);
    assert_eq!(view.postponed[0].why[0].id, "obstacle-somebody-near");
    let id = view.postponed[0].id;
    assert_eq!(refused(officer.does(|desk| desk.take_up(id + 100))), "postponement-unknown");
    officer.does(|desk| desk.take_up(id)).unwrap();
    let Screen::Start(start) = officer.sees().screen else { panic!("not at the start") };
    assert_eq!(start.taken_up.unwrap().first, first());
    officer.start("first-contact", "adult").unwrap();
    officer.leaves_to(list()).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert_eq!(view.postponed.len(), 1, "the other one is still to come");
    let id = view.postponed[0].id;
    officer.does(|desk| desk.remove_postponed(id)).unwrap();
    assert_eq!(refused(officer.does(|desk| desk.remove_postponed(id))), "postponement-unknown");
}

#[test]
fn a_case_that_was_put_off_is_gone_on_with_from_the_list() {
    let officer = Officer::screening("first-contact", "adult");
    comes_back(&officer);
    let id = officer.case();
    officer.does(|desk| desk.postpone(put_off(None, Obstacle::NotAlone))).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert!(view.postponed[0].code.is_some());
    let put_off = view.postponed[0].id;
    officer.does(|desk| desk.take_up(put_off)).unwrap();
    assert_eq!(officer.case(), id);
    officer.does(|desk| desk.begin_meeting(&meeting())).unwrap();
    officer.leaves_to(list()).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert!(view.postponed.is_empty(), "they met");
}

#[test]
fn a_clock_that_was_set_back_between_two_meetings_is_named_and_nothing_is_lost() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    // A meeting that was noted by a clock that went an hour ahead.
    officer
        .does(|desk| {
            let open = desk.case_mut()?;
            open.conversation.meetings[0].begun += TimeDelta::hours(1);
            open.presence = Presence::Unknown;
            desk.location = Location::Resume;
            Ok(())
        })
        .unwrap();
    assert!(resume(&officer).clock_set_back);
    assert_eq!(refused(officer.does(|desk| desk.begin_meeting(&meeting()))), "clock-set-back");
    assert_eq!(conversation(&officer).meetings.len(), 1);
    let checked = MeetingForm { clock_checked: true, ..meeting() };
    officer.does(|desk| desk.begin_meeting(&checked)).unwrap();
    assert_eq!((interview(&officer).answered, conversation(&officer).meetings.len()), (1, 2));
}

#[test]
fn rights_that_were_explained_are_noted_with_how() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.go(Destination::Rights {})).unwrap();
    officer.does(|desk| desk.explain_rights([Right::Refuse].into(), true)).unwrap();
    officer.does(|desk| desk.explain_rights([Right::Refuse, Right::Lawyer].into(), false)).unwrap();
    let noted = conversation(&officer).rights.unwrap();
    assert!(noted.heard && !noted.on_paper && noted.rights.len() == 2);
    let Screen::Rights(view) = officer.sees().screen else { panic!("no rights") };
    assert_eq!(view.rights.iter().filter(|right| right.explained).count(), 2);
    officer.does(|desk| desk.explain_rights(BTreeSet::new(), false)).unwrap();
    assert_eq!(conversation(&officer).rights, None);
}

#[test]
fn a_child_has_a_view_and_going_on_after_the_result_keeps_the_conversation() {
    let officer = Officer::settled();
    let unsure = StartForm {
        talk: TalkForm { given: Some(Given::Unsure), heard: true },
        ..form("first-contact", "child")
    };
    officer.does(|desk| desk.start(unsure)).unwrap();
    assert_eq!(conversation(&officer).consent().unwrap().given, Given::Unsure);
    assert_eq!(given("adult"), Given::Agreed);
    officer.does(Desk::finish).unwrap();
    officer.does(|desk| desk.ask_again("passport-now")).unwrap();
    interview(&officer);
    comes_back(&officer);
    resume(&officer);
}

#[test]
fn a_reviewer_adds_a_second_opinion_and_both_stand() {
    let officer = Officer::decided("adult");
    let id = officer.case();
    assert_eq!(refused(officer.does(|desk| desk.give_opinion(DecisionKind::Agree, ""))), "not-permitted");
    officer
        .does(|desk| {
            let reviews = Roles { reviewer: true, ..Roles::NONE };
            let theirs = passphrase("cits garš izdomāts teikums");
            desk.vault.add_member(&passphrase(PASSPHRASE), "Test Officer Two", reviews, &theirs, now())?;
            Ok(())
        })
        .unwrap();
    officer.locks();
    officer.unlocks("cits garš izdomāts teikums").unwrap();
    officer.does(|desk| desk.open(id)).unwrap();
    let Screen::Result(view) = officer.sees().screen else { panic!("no result") };
    assert!(view.may_opine && view.opinions.is_empty());
    assert_eq!(refused(officer.does(|desk| desk.give_opinion(DecisionKind::Differ, " "))), "reason-missing");
    let long = "x".repeat(1001);
    assert_eq!(
        refused(officer.does(|desk| desk.give_opinion(DecisionKind::Differ, &long))),
        "reason-too-long"
    );
    officer.does(|desk| desk.give_opinion(DecisionKind::Differ, "Izdomāts iemesls")).unwrap();
    let Screen::Result(view) = officer.sees().screen else { panic!("no result") };
    assert_eq!(view.decision, Some(DecisionKind::Agree), "the decision stands");
    assert_eq!(view.opinions.len(), 1);
    assert_eq!(
        (view.opinions[0].name.as_str(), view.opinions[0].reason.as_str()),
        ("Test Officer Two", "Izdomāts iemesls")
    );
}

#[test]
fn a_result_after_consent_was_taken_back_holds_only_what_protects_and_nothing_that_was_ticked() {
    let officer = Officer::decided("child");
    officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
    let ticked = ConsentForm {
        contact_name: "Izdomāta Persona".to_owned(),
        contact_how: "pie skolas".to_owned(),
        ..consent("provider", true, &["contact", "own-words", "non-punishment"])
    };
    officer.does(|desk| desk.set_consent(&ticked)).unwrap();
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    assert_eq!(resume(&officer).protects, Some(Protecting::Result));
    officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
    let shown = |officer: &Officer| match officer.sees().screen {
        Screen::Referral(view) => view,
        other => panic!("no referral: {other:?}"),
    };
    let view = shown(&officer);
    assert_eq!(view.introduction.id, "handover-introduction-withdrawn");
    let to: BTreeSet<_> = view.recipients.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(to, ["orphans-court", "police", "provider"].into());
    assert!(view.recipients.iter().all(|one| !one.chosen && !one.consent_needed && one.blocks.is_empty()));
    let refuses = officer.does(|desk| desk.set_consent(&ticked));
    assert_eq!(refused(refuses), "consent-withdrawn", "nobody agrees to a block any more");
    officer.does(|desk| desk.set_consent(&consent("provider", true, &[]))).unwrap();
    officer.session.look_up(|desk, _| desk.paper(word("provider"), "lv").map(drop)).unwrap();
    officer.does(|desk| desk.set_consent(&consent("migration-office", true, &[]))).unwrap();
    let elsewhere = officer.session.look_up(|desk, _| desk.paper(word("migration-office"), "lv").map(drop));
    assert_eq!(elsewhere.unwrap_err().code.as_str(), "consent-missing");
    comes_back(&officer);
    let kept = officer.session.look_up(|desk, _| desk.draft(word("provider"))).unwrap().consent;
    assert!(kept.blocks.is_empty() && !kept.agreed, "not in the vault either");
}

#[test]
fn whoever_is_protected_and_took_consent_back_before_the_end_is_referred_with_what_was_said() {
    for (age, danger) in [("child", false), ("unsure", false), ("adult", true), ("adult", false)] {
        let officer = Officer::screening("first-contact", age);
        officer.answers("passport-now", text("employer")).unwrap();
        if danger {
            officer.does(|desk| desk.mark_trigger(word("danger-now"))).unwrap();
        }
        officer.does(|desk| desk.withdraw_consent(false)).unwrap();
        comes_back(&officer);
        if (age, danger) == ("adult", false) {
            assert_eq!(resume(&officer).protects, None);
            assert_eq!(refused(officer.does(Desk::finish)), "consent-withdrawn");
            assert!(resume(&officer).so_far.is_none());
            continue;
        }
        let view = resume(&officer);
        assert_eq!(view.protects, Some(Protecting::Finish));
        assert!(view.so_far.is_none(), "out of sight until the officer finishes");
        for (name, reaches) in fields().into_iter().filter(|(name, _)| *name != "the end of the questions") {
            assert_eq!(refused(officer.does(reaches)), "consent-withdrawn", "{age} {name}");
        }
        officer.does(Desk::finish).unwrap();
        assert!(matches!(officer.sees().screen, Screen::Result(_)));
        officer.does(|desk| desk.decide(DecisionKind::Agree, "")).unwrap();
        officer.does(|desk| desk.set_consent(&consent("police", true, &[]))).unwrap();
        officer.session.look_up(|desk, _| desk.paper(word("police"), "lv").map(drop)).unwrap();
        // Nothing more is asked before everything was explained and agreed to anew.
        officer.does(|desk| desk.ask_again("has-travelled")).unwrap();
        assert!(resume(&officer).withdrawn.is_some());
    }
}

#[test]
fn an_age_that_nobody_noted_is_in_doubt_where_nobody_can_be_asked_any_more() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.set_fact(FactChange::Age(None))).unwrap();
    assert_eq!(refused(officer.does(Desk::finish)), "age-missing");
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    officer.does(Desk::finish).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Result(_)));
}

#[test]
fn the_own_words_of_the_institution_are_recorded_as_they_were_shown() {
    let officer = Officer::settled();
    let words = |tag: &str| format!("fires, in {tag}");
    let own = |tags: &[&str]| tags.iter().map(|tag| ((*tag).to_owned(), words(tag))).collect();
    let sets = |tags: &[&str]| {
        let own = own(tags);
        officer.does(|desk| desk.set_duty(Some(DutyForm { duties: BTreeSet::new(), own }))).unwrap();
    };
    let reads = |tag: &str| {
        let tag = tag.to_owned();
        officer.session.step(|state| {
            state.preferences.desk_language = tag;
            state.keep_preferences()
        })
    };
    for (desk, tags, shown) in [
        ("lv", &["en", "lv", "uz-Latn"][..], "uz-Latn"),
        ("lv", &["en", "lv"], "lv"),
        ("ru", &["en", "lv", "ru"], "ru"),
        ("uk", &["lv", "ru"], "lv"),
    ] {
        sets(tags);
        reads(desk).unwrap();
        officer.does(|desk| desk.go(Destination::Start {})).unwrap();
        let Screen::Start(view) = officer.sees().screen else { panic!("not at the start") };
        let seen = view.talk.own.get("uz-Latn").or(view.talk.own_otherwise.as_ref());
        assert_eq!(seen, Some(&words(shown)));
        officer.start("first-contact", "adult").unwrap();
        let noted = conversation(&officer).consents[0].notice.own_duty.clone();
        assert_eq!(noted, Some(words(shown)), "{desk} {tags:?}");
        officer.leaves_to(list()).unwrap();
    }
    sets(&["lv", "ru"]);
    officer.start("first-contact", "adult").unwrap();
    comes_back(&officer);
    reads("ru").unwrap();
    assert!(resume(&officer).talk.is_none(), "the same duty, said by somebody who reads another language");
    sets(&["ru"]);
    let talk = resume(&officer).talk.expect("what was said stands no more");
    assert_eq!(talk.own_otherwise, Some(words("ru")));
}

#[test]
fn consent_that_is_taken_back_ends_the_meeting_that_goes_on_and_no_earlier_one() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    assert!(!conversation(&officer).meetings[0].end.unwrap().told, "nobody told them what happens next");

    let officer = Officer::screening("first-contact", "adult");
    comes_back(&officer);
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    let led = conversation(&officer);
    assert!(led.withdrawn().is_some());
    assert_eq!(led.meetings[0].end, None, "it was broken off on another day");
}

#[test]
fn nothing_puts_a_case_away_while_the_person_is_here() {
    let officer = Officer::settled();
    officer.does(|desk| desk.postpone(put_off(Some(first()), Obstacle::SomebodyNear))).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    let put = view.postponed[0].id;
    officer.start("first-contact", "adult").unwrap();
    let other = officer.case();
    officer.leaves_to(list()).unwrap();
    officer.start("first-contact", "adult").unwrap();
    let id = officer.case();
    let observe =
        || ObservationForm { instrument: "observation".to_owned(), municipality: None, sector: None };
    let leaves = |gate: bool| {
        let goes_on = |shown| assert_eq!(refused(shown), "conversation-goes-on");
        goes_on(officer.does(|desk| desk.open(other)));
        goes_on(officer.start("first-contact", "adult"));
        goes_on(officer.does(|desk| desk.start_observation(observe())));
        goes_on(officer.does(|desk| desk.take_up(put)));
        goes_on(officer.does(|desk| desk.postpone(put_off(Some(first()), Obstacle::NotAlone))));
        goes_on(officer.does(|desk| desk.make_recovery_key(Some(&passphrase(PASSPHRASE)))));
        if !gate {
            goes_on(officer.does(|desk| desk.postpone(put_off(None, Obstacle::NotAlone))));
        }
        officer
            .does(|desk| {
                desk.leave_recovery_key();
                Ok(())
            })
            .unwrap();
        officer.does(|desk| desk.open(id)).unwrap();
        assert_eq!(officer.case(), id);
        assert_eq!(conversation(&officer).meetings.last().unwrap().end, None);
    };
    leaves(false);
    interview(&officer);
    officer.does(|desk| desk.go(Destination::Resume {})).unwrap();
    leaves(true);
    assert!(resume(&officer).goes_on);
    assert!(officer.sees().drafts.case.is_none());
}

#[test]
fn whoever_leaves_the_gate_where_somebody_else_interprets_closes_or_ends_the_meeting() {
    let at_gate = || {
        let officer = Officer::settled();
        let none = StartForm { reads: None, ..form("first-contact", "adult") };
        officer.does(|desk| desk.start(none)).unwrap();
        officer.does(|desk| desk.go(Destination::Resume {})).unwrap();
        officer
    };
    let end = |officer: &Officer, id| {
        let led = officer.session.look_up(|desk, _| Ok(desk.vault.conversation(id)?)).unwrap();
        led.meetings[0].end.map(|end| end.told)
    };
    let officer = at_gate();
    let id = officer.case();
    officer.does(|desk| desk.go(list())).unwrap();
    let Screen::Closing(view) = officer.sees().screen else { panic!("left without the close") };
    assert!(!view.aloud, "nothing is read out before it is safe");
    officer.does(|desk| desk.go(Destination::LeaveClosing {})).unwrap();
    assert!(resume(&officer).goes_on);
    assert_eq!(refused(officer.does(|desk| desk.close_conversation(true))), "input-invalid");
    officer.does(|desk| desk.go(Destination::Closing {})).unwrap();
    officer.does(|desk| desk.close_conversation(true)).unwrap();
    assert!(!resume(&officer).goes_on, "and it is asked anew who is here");
    assert_eq!(end(&officer, id), Some(true));

    let officer = at_gate();
    let id = officer.case();
    officer.does(|desk| desk.postpone(put_off(None, Obstacle::Interpreter))).unwrap();
    let Screen::Cases(view) = officer.sees().screen else { panic!("no list") };
    assert_eq!((view.postponed.len(), end(&officer, id)), (1, Some(false)), "nobody was told anything");

    let officer = at_gate();
    let id = officer.case();
    officer.does(|desk| desk.close_conversation(false)).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Cases(_)));
    assert_eq!(end(&officer, id), Some(false));

    let officer = at_gate();
    let id = officer.case();
    officer.does(Desk::go_on_alone).unwrap();
    assert_eq!(end(&officer, id), Some(false));
}

#[test]
fn what_is_typed_is_out_of_sight_with_the_rest_and_comes_back_with_it() {
    let officer = Officer::screening("first-contact", "child");
    let id = officer.case();
    officer.session.keep_draft(Some(id), "note-passport-now", "x").unwrap();
    let typed = |officer: &Officer| {
        let drafts = officer.sees().drafts;
        (drafts.case.is_some(), drafts.typed.len())
    };
    assert_eq!(typed(&officer), (true, 1));
    officer.does(|desk| desk.take_break(10)).unwrap();
    assert_eq!(typed(&officer), (false, 0), "a break");
    officer.session.keep_draft(Some(id), "note-passport-now", "xy").unwrap();
    officer.does(|desk| desk.begin_meeting(&meeting())).unwrap();
    assert_eq!(typed(&officer), (true, 1), "what came a moment after it was not lost");
    comes_back(&officer);
    assert_eq!(typed(&officer), (false, 0), "on another day");
    officer.does(|desk| desk.begin_meeting(&meeting())).unwrap();
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    assert_eq!(typed(&officer), (false, 0), "a child who took consent back");
    let late = officer.session.keep_draft(Some(id), "note-passport-now", "xyz");
    assert_eq!(late.unwrap_err().code.as_str(), "consent-withdrawn");
    officer.session.keep_draft(Some(id), "note-passport-now", "").unwrap();
    officer.does(|desk| desk.go(list())).unwrap();
    let late = officer.session.keep_draft(Some(id), "note-passport-now", "xyz");
    assert_eq!(late.unwrap_err().code.as_str(), "consent-withdrawn", "nor once the case is put away");
}

#[test]
fn a_case_whose_consent_was_taken_back_goes_when_its_time_is_over() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.withdraw_consent(false)).unwrap();
    assert_eq!(refused(officer.does(|desk| desk.hold("Izdomāts iemesls"))), "consent-withdrawn");
    officer.does(Desk::release).unwrap();
    officer.does(Desk::delete).unwrap();
}
