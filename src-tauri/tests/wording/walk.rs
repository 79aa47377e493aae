//! The way through every screen in every state that has words of its own.

use super::common::{self, Officer, consent};
use super::met::Met;
use atpazit_desktop::clock::now;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::backup::{BackupDone, MadeBackup};
use atpazit_desktop::desk::{Desk, Location};
use atpazit_desktop::form::{
    AnswerView, DecisionKind, FactChange, ObservationForm, SpeakerForm, Then, UserForm,
};
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen;
use atpazit_desktop::screen::interview::Page;
use atpazit_desktop::screen::interview::facts::FactInput;
use atpazit_desktop::screen::interview::question::{QuestionKind, QuestionPage};
use atpazit_desktop::screen::{Frame, Screen};
use atpazit_desktop::session::Session;
use content::Catalogue;
use exchange::Record;
use screening::consent::ReferralRecord;
use screening::facts::Sector;
use screening::{Form, Origin, Recipient, Trigger, Written};
use std::fs;
use std::path::PathBuf;
use vault::{Document, DocumentKind, Handover, LogCheck, MemberId, Roles, Search};
/// Numbers that look drawn and are the same in every run.
pub struct Draw(pub u64);

impl Draw {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn answer(&mut self, page: &QuestionPage, leaning: Leaning) -> AnswerView {
        let value = match leaning {
            Leaning::Any if self.below(6) == 0 => page.others[self.below(page.others.len())].value.clone(),
            Leaning::Any | Leaning::First | Leaning::Last if !page.options.is_empty() => {
                let place = match leaning {
                    Leaning::Any => self.below(page.options.len()),
                    Leaning::First => 0,
                    Leaning::Last => page.options.len() - 1,
                };
                page.options[place].value.clone()
            }
            Leaning::Any | Leaning::First | Leaning::Last => String::new(),
        };
        let value = match page.kind {
            _ if page.others.iter().any(|other| other.value == value) => Written::Text(value),
            QuestionKind::MultipleChoice => Written::List(vec![value]),
            QuestionKind::Number => Written::Number(match leaning {
                Leaning::Last => page.least.unwrap(),
                Leaning::Any | Leaning::First => page.most.unwrap(),
            }),
            QuestionKind::Date => Written::Text("2026-03-01".to_owned()),
            QuestionKind::Month => Written::Text("2026-03".to_owned()),
            QuestionKind::ShortText => Written::Text("izdomāts".to_owned()),
            QuestionKind::YesNo | QuestionKind::SingleChoice => Written::Text(value),
        };
        let origin = match leaning {
            Leaning::Any => Origin::ALL[self.below(Origin::ALL.len())],
            Leaning::First | Leaning::Last => Origin::Said,
        };
        AnswerView { value, origin, note: None }
    }
}

/// Which answers a walk gives.
#[derive(Clone, Copy)]
pub enum Leaning {
    Any,
    First,
    Last,
}

pub fn go(officer: &Officer, met: &mut Met, place: Location) -> Frame {
    let frame = officer
        .does(|desk| {
            if matches!(
                place,
                Location::Cases { .. }
                    | Location::Start
                    | Location::Settings
                    | Location::About
                    | Location::People
                    | Location::Rules
                    | Location::Log { .. }
            ) {
                desk.leave();
            }
            desk.location = place;
            Ok(())
        })
        .unwrap();
    met.frame(&frame);
    frame
}

/// One case from the beginning to the hand-over; every frame on the way is looked at.
pub fn walk(
    officer: &Officer,
    met: &mut Met,
    draw: &mut Draw,
    instrument: &str,
    age: &str,
    leaning: Leaning,
) {
    let step =
        |met: &mut Met,
         what: &mut dyn FnMut(&mut Desk) -> Result<(), atpazit_desktop::error::CommandError>| {
            let frame = officer.does(what).unwrap();
            met.frame(&frame);
            frame
        };
    go(officer, met, Location::Start);
    step(met, &mut |desk| desk.start(common::form(instrument, age)));
    let Screen::Interview(view) = officer.sees().screen else { panic!("no interview") };
    let Page::Facts(facts) = view.page else { panic!("no facts") };
    for field in facts.fields.iter().filter(|field| !field.required) {
        let FactInput::Single { options, .. } = &field.input else { continue };
        let chosen = &options[draw.below(options.len())];
        step(met, &mut |desk| desk.set_fact(chosen.change.clone()));
    }
    if matches!(leaning, Leaning::Any) && draw.below(4) == 0 {
        step(met, &mut |desk| desk.set_fact(FactChange::Triggers([Trigger::SelfDisclosure].into())));
    }
    if draw.below(2) == 0 {
        step(met, &mut |desk| desk.set_fact(FactChange::Forms([Form::Labour].into())));
    }
    go(officer, met, Location::End);
    // Some conversations end early: then something is not asked.
    let mut left = if matches!(leaning, Leaning::Any) { 5 + draw.below(90) } else { usize::MAX };
    let first = |desk: &Desk| {
        let interview = &desk.case().unwrap().interview;
        interview.shown().next().filter(|_| !interview.has_stopped()).map(|first| first.id.to_string())
    };
    // A conversation with a child that has stopped shows no question any more.
    if let Some(first) = officer.session.look_up(|desk, _| Ok(first(desk))).unwrap() {
        step(met, &mut |desk| desk.go(common::at_question(&first)));
    }
    while let Screen::Interview(view) = officer.sees().screen {
        let Page::Question(page) = view.page else { break };
        if left == 0 {
            break;
        }
        left -= 1;
        let answer = draw.answer(&page, leaning);
        step(met, &mut |desk| desk.answer(&page.id, answer.clone(), Then::Next));
    }
    go(officer, met, Location::End);
    step(met, &mut Desk::finish);
    step(met, &mut |desk| desk.decide(DecisionKind::Agree, ""));
    step(met, &mut |desk| desk.go(Destination::Referral {}));
}

/// An observation with everything ticked, sign by sign, and an interview that follows it.
pub fn observe(officer: &Officer, met: &mut Met) {
    for instrument in Catalogue::embedded().observations() {
        let form = ObservationForm {
            instrument: instrument.questionnaire().id().to_string(),
            municipality: None,
            sector: Some(Sector::Construction),
        };
        // The interview before it is put away.
        go(officer, met, Location::cases());
        met.frame(&officer.does(|desk| desk.start_observation(form)).unwrap());
        met.frame(&officer.does(|desk| desk.go(Destination::Observed {})).unwrap());
        for sign in instrument.signs() {
            met.frame(&officer.does(|desk| desk.tick(sign.id.as_str(), true)).unwrap());
            met.frame(&officer.does(|desk| desk.go(Destination::Observed {})).unwrap());
        }
        go(officer, met, Location::cases());
        let id = officer.session.look_up(|desk, _| Ok(desk.vault.cases(&newest())?[0].case.id)).unwrap();
        officer.opens(id).unwrap();
        met.frame(&officer.does(|desk| desk.go(Destination::FollowObservation {})).unwrap());
        officer.start("labour-site-visit", "adult").unwrap();
        for question in ["housing-from", "safety-gear"] {
            met.frame(&officer.does(|desk| desk.go(common::at_question(question))).unwrap());
        }
        met.frame(&officer.does(Desk::finish).unwrap());
    }
    // A case in which nobody has answered yet, in the list.
    go(officer, met, Location::cases());
    officer.start("first-contact", "adult").unwrap();
    go(officer, met, Location::cases());
}

/// The languages, and the reading in of a text that has changed, with a recording that is skipped beside it.
pub fn read_in(officer: &Officer, met: &mut Met) {
    let own = officer.session.playback().own_folder().to_owned();
    let tone = (0_u16..24_000).map(|at| 0.3 * (f32::from(at) * 0.04).sin()).collect();
    for (message, text) in [("answer-yes", "Old."), ("answer-no", "No")] {
        let date = now().date_naive();
        let status = sound::Status::Machine;
        let label = sound::Label { language: "en", message, text, speaker: "Zarina", status, date };
        sound::keep(&own, label, &sound::Pcm::new(48_000, Vec::clone(&tone)).unwrap()).unwrap();
    }
    fs::write(own.join("en/answer-later.opus"), "").unwrap();
    officer.session.playback().load();
    met.frame(
        &officer.does(|desk| desk.go(Destination::Languages { opened: Some("en".to_owned()) })).unwrap(),
    );
    met.frame(&officer.does(|desk| desk.go(Destination::Recording { language: "en".to_owned() })).unwrap());
    let form = SpeakerForm { speaker: "Zarina".to_owned(), agreed: true, checked: false };
    met.frame(&officer.does(|desk| desk.begin_reading(&form)).unwrap());
    for text in ["answer-yes", "answer-no"] {
        met.frame(&officer.does(|desk| desk.show_text(text)).unwrap());
    }
    officer.does(|desk| desk.go(Destination::Languages { opened: None })).unwrap();
}

fn newest() -> Search {
    Search { text: String::new(), offset: 0, limit: 1, ..Search::default() }
}

/// An age that was taken back, a document that was saved, a case that is closed.
pub fn rarer(officer: &Officer, met: &mut Met) {
    officer.does(|desk| desk.ask_again("has-travelled")).unwrap();
    met.frame(&officer.does(|desk| desk.set_fact(FactChange::Age(None))).unwrap());
    go(officer, met, Location::End);
    go(officer, met, Location::cases());
    officer.start("first-contact", "child").unwrap();
    officer.does(Desk::finish).unwrap();
    officer.does(|desk| desk.decide(DecisionKind::Agree, "")).unwrap();
    officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
    met.frame(&officer.does(|desk| desk.set_consent(&consent("provider", true, &["contact"]))).unwrap());
    // The window saves only where it offers to; that it was saved is what the vault is told.
    let id = officer.case();
    officer
        .does(|desk| {
            let paper = desk.paper(Recipient::Provider, "lv")?;
            let record = ReferralRecord {
                handover: desk.vault.handover_id()?,
                consent: desk.draft(Recipient::Provider)?.consent,
                language: "lv".to_owned(),
                digest: [0; 32],
                at: now(),
            };
            let contents = &Record::new(paper.referral().clone(), record.at);
            let documents: Vec<_> =
                DocumentKind::ALL.iter().map(|kind| Document::new(*kind, None, "lv", b"")).collect();
            let handed = Handover { record, address: None, contents, documents: &documents };
            Ok(desk.vault.record_handover(id, &handed)?)
        })
        .unwrap();
    go(officer, met, Location::cases());
    officer.opens(id).unwrap();
    met.frame(&officer.does(|desk| desk.go(Destination::Referral {})).unwrap());
    go(officer, met, Location::cases());
    officer.start("first-contact", "adult").unwrap();
    met.frame(&officer.does(Desk::close).unwrap());
    met.frame(&officer.does(|desk| desk.close_conversation(false)).unwrap());
}

/// Locked, and then damaged in every way that has a text of its own.
pub fn damage(officer: &Officer, met: &mut Met) {
    met.frame(&officer.locks());
    for passphrase in ["", "aaaaaaaaaaaa", "trīs zaļi kaķi", common::PASSPHRASE] {
        met.value(&serde_json::to_value(screen::passphrase::strength(passphrase)).unwrap());
    }
    fs::write(officer.path().join("vault.db"), "").unwrap();
    met.frame(&officer.sees());
    fs::remove_file(officer.path().join("vault.db")).unwrap();
    met.frame(&officer.sees());
    for bytes in [&b"{"[..], br#"{"tag":"ATPAZIT-KEY","version":9}"#] {
        fs::write(officer.path().join("vault.key"), bytes).unwrap();
        met.frame(&officer.sees());
    }
    fs::remove_file(officer.path().join("vault.key")).unwrap();
    fs::write(officer.path().join("vault.db"), "x").unwrap();
    met.frame(&officer.sees());
    let missing = DataFolder::named(officer.path().join("stick").join("vault"));
    met.frame(&Session::new(missing, None).step(|_| Ok(())).unwrap());
    let file = officer.path().join("file");
    fs::write(&file, "").unwrap();
    met.frame(&Session::new(DataFolder::named(file), None).step(|_| Ok(())).unwrap());
}

/// The users with every role and every state, the recovery key, the rules, the log.
pub fn administer(officer: &Officer, met: &mut Met) {
    let mine = common::passphrase(common::PASSPHRASE);
    let add = |name: &str, roles: &[&str], first: &str| {
        let roles = roles.iter().map(|role| common::word(role)).collect();
        let form = UserForm { name: name.to_owned(), roles };
        officer.does(|desk| desk.add_user(&mine, &form, &common::passphrase(first))).unwrap();
    };
    add("Test Officer Two", &["officer"], "četri izdomāti suņi");
    add("Test Reviewer", &["reviewer", "administrator"], "pieci izdomāti zirgi");
    let two = MemberId(2);
    officer.does(|desk| Ok(desk.vault.disable_member(&mine, two, now())?)).unwrap();
    go(officer, met, Location::People);
    officer.does(|desk| Ok(desk.vault.remove_member(&mine, two, MemberId(1), now())?)).unwrap();
    officer.does(|desk| Ok(desk.vault.set_roles(MemberId(3), Roles::default(), now())?)).unwrap();
    for place in [
        Location::People,
        Location::Rules,
        Location::Log { checked: None },
        Location::Log { checked: Some(LogCheck { rows: 2, first_bad: None }) },
        Location::Log { checked: Some(LogCheck { rows: 2, first_bad: Some(1) }) },
        Location::Backups { done: Some(BackupDone::Made(MadeBackup { path: PathBuf::new(), size: 1 })) },
        Location::Backups { done: Some(BackupDone::Checked(now())) },
        Location::Backups {
            done: Some(BackupDone::Made(MadeBackup { path: PathBuf::new(), size: 3_000_000 })),
        },
    ] {
        go(officer, met, place);
    }
    met.frame(&officer.does(|desk| desk.make_recovery_key(Some(&mine))).unwrap());
    officer
        .does(|desk| {
            desk.leave_recovery_key();
            Ok(())
        })
        .unwrap();
}
