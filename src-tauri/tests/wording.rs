//! Whatever the program can say has its words: every error code, and every message of every screen, in every desk language.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::desk::backup::MadeBackup;
use atpazit_desktop::desk::{Desk, Place};
use atpazit_desktop::session::{Session, now};
use atpazit_desktop::show;
use atpazit_desktop::view::interview::{AnswerView, Page, QuestionPage, Then};
use atpazit_desktop::view::observation::ObservationForm;
use atpazit_desktop::view::people::UserForm;
use atpazit_desktop::view::recording::SpeakerForm;
use atpazit_desktop::view::{Frame, Screen};
use common::{Officer, consent};
use content::{Arg, Catalogue, Wording};
use screening::consent::ReferralRecord;
use screening::{Origin, Recipient, Written};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{LogCheck, LogKind, MemberId, Roles, Search};

fn desk_wordings() -> Vec<Wording> {
    let catalogue = Catalogue::embedded();
    let desk = catalogue.languages().iter().filter(|language| language.desk);
    desk.map(|language| catalogue.wording(&language.tag, "en").unwrap()).collect()
}

/// Says a message in every desk language; panics unless each has its own words for it.
fn must_be_worded(wordings: &[Wording], id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) {
    for wording in wordings {
        let said = match attribute {
            None => wording.format(id, args),
            Some(attribute) => wording.format_attribute(id, attribute, args),
        };
        let complete = !said.text.is_empty() && !said.text.contains(['⟦', '{']);
        assert!(!said.fallback && complete, "{} {id} {attribute:?}: {said:?}", wording.language());
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// Every code that an error can carry, by the places in the sources where one is made.
fn error_codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for path in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let source = fs::read_to_string(&path).unwrap();
        let mut makers = vec!["CommandError::new(\"", "renamed(\""];
        if path.ends_with("src/error.rs") {
            makers.extend(["Self::new(\"", "=> \""]);
        }
        for maker in makers {
            for rest in source.split(maker).skip(1) {
                codes.insert(rest.split_once('"').unwrap().0.to_owned());
            }
        }
    }
    codes
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let codes = error_codes();
    for known in ["wrong-passphrase", "note-too-long", "reason-too-long", "internal", "case-not-draft"] {
        assert!(codes.contains(known), "the search for codes misses {known}: {codes:?}");
    }
    let wordings = desk_wordings();
    let args = ["least", "most", "seconds", "shortest"].map(|name| (name, Arg::Number(2)));
    for code in &codes {
        must_be_worded(&wordings, &format!("error-{code}"), None, &args);
        must_be_worded(&wordings, &format!("error-{code}"), Some("advice"), &args);
    }
}

/// Messages that were met, by id and attribute, with the arguments that came along.
#[derive(Default)]
struct Met(BTreeMap<Name, Vec<(String, Arg)>>);

/// The id of a message, and the attribute if it is not the message itself.
type Name = (String, Option<String>);

impl Met {
    fn frame(&mut self, frame: &Frame) {
        self.value(&serde_json::to_value(frame).unwrap());
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.value(value)),
            Value::Object(object) => {
                if let (Some(Value::String(id)), Some(attribute), Some(Value::Object(args))) =
                    (object.get("id"), object.get("attribute"), object.get("args"))
                {
                    let args = args.iter().map(|(name, arg)| {
                        let arg = arg.as_i64().map_or_else(|| Arg::Text(arg.to_string()), Arg::Number);
                        (name.clone(), arg)
                    });
                    self.0.insert((id.clone(), attribute.as_str().map(str::to_owned)), args.collect());
                }
                object.values().for_each(|value| self.value(value));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn beginning(&self, with: &str) -> BTreeSet<&str> {
        self.0.keys().filter_map(|(id, _)| id.strip_prefix(with)).collect()
    }

    fn must_be_worded(&self) {
        let wordings = desk_wordings();
        for ((id, attribute), args) in &self.0 {
            let args: Vec<(&str, Arg)> =
                args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
            // The window shows a damage by its title and its advice.
            let attributes = if id.starts_with("damage-") {
                vec![None, Some("title"), Some("advice")]
            } else {
                vec![attribute.as_deref()]
            };
            for attribute in attributes {
                must_be_worded(&wordings, id, attribute, &args);
            }
        }
    }
}

#[test]
fn whatever_the_log_holds_is_worded() {
    let wordings = desk_wordings();
    for kind in LogKind::ALL {
        must_be_worded(&wordings, &format!("log-{}", kind.as_str()), None, &[]);
    }
    let of_users = ["passphrase-reset", "member-added", "member-renamed", "roles-set", "cases-exported"];
    for kind in of_users.into_iter().chain(["member-disabled", "member-enabled", "member-removed"]) {
        assert!(LogKind::ALL.iter().any(|known| known.as_str() == kind), "{kind}");
        let user = [("user", Arg::Text("Invented".to_owned()))];
        must_be_worded(&wordings, &format!("log-{kind}"), Some("about"), &user);
    }
}

/// The users with every role and every state, the recovery key, the rules, the log.
fn administer(officer: &Officer, met: &mut Met) {
    let mine = common::passphrase(common::PASSPHRASE);
    let add = |name: &str, roles: &[&str], first: &str| {
        let roles = roles.iter().map(|role| (*role).to_owned()).collect();
        let form = UserForm { name: name.to_owned(), roles };
        officer.does(|desk| desk.add_user(&mine, &form, &common::passphrase(first))).unwrap();
    };
    add("Test Officer Two", &["officer"], "četri izdomāti suņi");
    add("Test Reviewer", &["reviewer", "administrator"], "pieci izdomāti zirgi");
    let two = MemberId(2);
    officer.does(|desk| Ok(desk.vault.disable_member(&mine, two, now())?)).unwrap();
    go(officer, met, Place::People);
    officer.does(|desk| Ok(desk.vault.remove_member(&mine, two, MemberId(1), now())?)).unwrap();
    officer.does(|desk| Ok(desk.vault.set_roles(MemberId(3), Roles::default(), now())?)).unwrap();
    for place in [
        Place::People,
        Place::Rules,
        Place::Log { checked: None },
        Place::Log { checked: Some(LogCheck { rows: 2, first_bad: None }) },
        Place::Log { checked: Some(LogCheck { rows: 2, first_bad: Some(1) }) },
        Place::Backups { made: Some(MadeBackup { path: PathBuf::new(), size: 1 }) },
        Place::Backups { made: Some(MadeBackup { path: PathBuf::new(), size: 3_000_000 }) },
    ] {
        go(officer, met, place);
    }
    met.frame(&officer.does(|desk| desk.make_recovery_key(Some(&mine))).unwrap());
    officer.does(|desk| Ok(desk.leave_recovery_key())).unwrap();
}

/// Numbers that look drawn and are the same in every run.
struct Draw(u64);

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
        let value = match page.kind.as_str() {
            _ if page.others.iter().any(|other| other.value == value) => Written::Text(value),
            "multiple-choice" => Written::List(vec![value]),
            "number" => Written::Number(match leaning {
                Leaning::Last => page.least.unwrap(),
                Leaning::Any | Leaning::First => page.most.unwrap(),
            }),
            "date" => Written::Text("2026-03-01".to_owned()),
            "month" => Written::Text("2026-03".to_owned()),
            "short-text" => Written::Text("izdomāts".to_owned()),
            _ => Written::Text(value),
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
enum Leaning {
    Any,
    First,
    Last,
}

fn go(officer: &Officer, met: &mut Met, place: Place) -> Frame {
    let frame = officer
        .does(|desk| {
            if matches!(
                place,
                Place::Cases { .. }
                    | Place::Start
                    | Place::Settings
                    | Place::About
                    | Place::People
                    | Place::Rules
                    | Place::Log { .. }
            ) {
                desk.leave();
            }
            desk.place = place;
            Ok(())
        })
        .unwrap();
    met.frame(&frame);
    frame
}

/// One case from the beginning to the hand-over; every frame on the way is looked at.
fn walk(officer: &Officer, met: &mut Met, draw: &mut Draw, instrument: &str, age: &str, leaning: Leaning) {
    let step =
        |met: &mut Met,
         what: &mut dyn FnMut(&mut Desk) -> Result<(), atpazit_desktop::error::CommandError>| {
            let frame = officer.does(what).unwrap();
            met.frame(&frame);
            frame
        };
    go(officer, met, Place::Start);
    step(met, &mut |desk| desk.start(common::form(instrument, age)));
    let Screen::Interview(view) = officer.sees().screen else { panic!("no interview") };
    let Page::Facts(facts) = view.page else { panic!("no facts") };
    for field in facts.fields.iter().filter(|field| field.kind == "single" && field.id != "age") {
        let chosen = field.options[draw.below(field.options.len())].value.clone();
        step(met, &mut |desk| desk.set_fact(&field.id, std::slice::from_ref(&chosen)));
    }
    if matches!(leaning, Leaning::Any) && draw.below(4) == 0 {
        step(met, &mut |desk| desk.set_fact("triggers", &["self-disclosure".to_owned()]));
    }
    if draw.below(2) == 0 {
        step(met, &mut |desk| desk.set_fact("forms", &["labour".to_owned()]));
    }
    go(officer, met, Place::End);
    // Some conversations end early: then something is not asked.
    let mut left = if matches!(leaning, Leaning::Any) { 5 + draw.below(90) } else { usize::MAX };
    let first = |desk: &Desk| {
        let interview = &desk.case().unwrap().interview;
        interview.shown().next().filter(|_| !interview.has_stopped()).map(|first| first.id.to_string())
    };
    // A conversation with a child that has stopped shows no question any more.
    if let Some(first) = officer.session.look_up(|desk, _| Ok(first(desk))).unwrap() {
        step(met, &mut |desk| desk.show_question(&first));
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
    go(officer, met, Place::End);
    step(met, &mut Desk::finish);
    step(met, &mut |desk| desk.decide("agree", ""));
    step(met, &mut Desk::show_referral);
}

/// An observation with everything ticked, sign by sign, and an interview that follows it.
fn observe(officer: &Officer, met: &mut Met) {
    for instrument in Catalogue::embedded().observations() {
        let form = ObservationForm {
            instrument: instrument.questionnaire().id().to_string(),
            municipality: None,
            sector: Some("construction".to_owned()),
        };
        met.frame(&officer.does(|desk| desk.start_observation(form)).unwrap());
        met.frame(&officer.does(Desk::show_observed).unwrap());
        for sign in instrument.signs() {
            met.frame(&officer.does(|desk| desk.tick(sign.id.as_str(), true)).unwrap());
            met.frame(&officer.does(Desk::show_observed).unwrap());
        }
        go(officer, met, Place::cases());
        let id = officer.session.look_up(|desk, _| Ok(desk.vault.cases(&newest())?[0].case.id)).unwrap();
        officer.opens(id).unwrap();
        met.frame(&officer.does(Desk::start_from_observation).unwrap());
        officer.start("labour-site-visit", "adult").unwrap();
        for question in ["housing-from", "safety-gear"] {
            met.frame(&officer.does(|desk| desk.show_question(question)).unwrap());
        }
        met.frame(&officer.does(Desk::finish).unwrap());
    }
}

/// The languages, and the reading in of a text that has changed, with a recording that is skipped beside it.
fn read_in(officer: &Officer, met: &mut Met) {
    let own = officer.session.hearing().own_folder().to_owned();
    let tone = (0_u16..24_000).map(|at| 0.3 * (f32::from(at) * 0.04).sin()).collect();
    for (message, text) in [("answer-yes", "Old."), ("answer-no", "No")] {
        let date = now().date_naive();
        let status = sound::Status::Machine;
        let label = sound::Label { language: "en", message, text, speaker: "Zarina", status, date };
        sound::keep(&own, label, &sound::Pcm::new(48_000, Vec::clone(&tone)).unwrap()).unwrap();
    }
    fs::write(own.join("en/answer-later.opus"), "").unwrap();
    officer.session.hearing().load();
    met.frame(&officer.does(|desk| desk.show_languages(Some("en".to_owned()))).unwrap());
    met.frame(&officer.does(|desk| desk.show_recording("en")).unwrap());
    let form = SpeakerForm { speaker: "Zarina".to_owned(), agreed: true, checked: false };
    met.frame(&officer.does(|desk| desk.begin_reading(&form)).unwrap());
    for text in ["answer-yes", "answer-no"] {
        met.frame(&officer.does(|desk| desk.show_text(text)).unwrap());
    }
    officer.does(|desk| desk.show_languages(None)).unwrap();
}

fn newest() -> Search {
    Search { text: String::new(), offset: 0, limit: 1 }
}

#[test]
fn every_message_of_every_screen_is_worded_in_every_desk_language() {
    let mut met = Met::default();
    let officer = Officer::arrives();
    met.frame(&officer.sees());
    drop(officer);

    let officer = Officer::settled();
    for place in [Place::cases(), Place::Settings, Place::About] {
        go(&officer, &mut met, place);
    }
    read_in(&officer, &mut met);
    administer(&officer, &mut met);
    let mut draw = Draw(1);
    for instrument in Catalogue::embedded().instruments().map(|one| one.id().as_str()) {
        for age in ["adult", "child", "unsure"] {
            for leaning in [Leaning::First, Leaning::Last, Leaning::Any, Leaning::Any, Leaning::Any] {
                walk(&officer, &mut met, &mut draw, instrument, age, leaning);
            }
        }
    }
    observe(&officer, &mut met);
    // Deceived before the work has begun: only what was promised differs.
    walk(&officer, &mut met, &mut draw, "labour-site-visit", "adult", Leaning::Last);
    officer.does(|desk| desk.ask_again("promise-differs")).unwrap();
    officer.answers("promise-differs", common::list(&["work", "pay"])).unwrap();
    met.frame(&officer.does(Desk::finish).unwrap());
    // The rarer states: an age that was taken back, a document that was saved, a case that is closed.
    officer.does(|desk| desk.ask_again("has-travelled")).unwrap();
    met.frame(&officer.does(|desk| desk.set_fact("age", &[])).unwrap());
    go(&officer, &mut met, Place::End);
    officer.start("first-contact", "child").unwrap();
    officer.does(Desk::finish).unwrap();
    officer.does(|desk| desk.decide("agree", "")).unwrap();
    officer.does(Desk::show_referral).unwrap();
    met.frame(&officer.does(|desk| desk.set_consent(&consent("provider", true, &["contact"]))).unwrap());
    // The window saves only where it offers to; that it was saved is what the vault is told.
    let id = officer.case();
    officer
        .does(|desk| {
            let consent = desk.draft(Recipient::Provider)?.consent;
            let record = ReferralRecord { consent, language: "lv".to_owned(), digest: [0; 32], at: now() };
            Ok(desk.vault.record_referral(id, &record)?)
        })
        .unwrap();
    officer.opens(id).unwrap();
    met.frame(&officer.does(Desk::show_referral).unwrap());
    officer.start("first-contact", "adult").unwrap();
    met.frame(&officer.does(Desk::close).unwrap());
    met.frame(&officer.locks());
    for passphrase in ["", "aaaaaaaaaaaa", "trīs zaļi kaķi", common::PASSPHRASE] {
        met.value(&serde_json::to_value(show::vault::strength(passphrase)).unwrap());
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
    let file = officer.path().join("file");
    fs::write(&file, "").unwrap();
    met.frame(&Session::new(file, false, None).step(|_| Ok(())).unwrap());

    // The walk is worth something only if it comes everywhere.
    assert_eq!(
        met.beginning("band-"),
        BTreeSet::from([
            "immediate-protection",
            "insufficient-information",
            "labour-rights",
            "no-grounds-today",
            "reasonable-grounds",
            "risk-before-exploitation",
            "strong-grounds"
        ])
    );
    for (family, count) in [
        ("case-state-", 5),
        ("count-", 5),
        ("damage-", 6),
        ("dimension-result-", 3),
        ("evidence-state-", 3),
        ("handover-introduction-", 2),
        ("instrument-", 7),
        ("observation-", 4),
        ("passphrase-", 4),
        ("profile-", 4),
        ("recipient-", 8),
        ("role-", 4),
        ("standing-", 3),
        ("texts-", 3),
        ("strength-", 3),
        ("suggests-", 3),
        ("todo-", 6),
        ("user-", 4),
    ] {
        let found = met.beginning(family);
        assert_eq!(found.len(), count, "{family}: {found:?}");
    }
    let all: BTreeSet<_> =
        Catalogue::embedded().instruments().flat_map(|one| one.questions()).map(|one| &one.id).collect();
    for family in ["question-", "how-"] {
        assert_eq!(met.beginning(family).len(), all.len(), "{family}");
    }
    met.must_be_worded();
}
