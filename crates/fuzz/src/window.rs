//! What the window sends: commands with their forms, one after the other, at a real vault; and the preferences file.
//!
//! Each command is read and taken as in `src-tauri/src/commands`, which hold one step each and cannot be called without a window.
//! Left out: what derives a key (unlocking, the passphrase), what plays or records, and what draws or saves a document.

use crate::{chosen, scratch, seed};
use atpazit_desktop::clock::now;
use atpazit_desktop::desk::interview::question_id;
use atpazit_desktop::desk::recording::Filter;
use atpazit_desktop::desk::{Desk, Destination};
use atpazit_desktop::error::CommandError;
use atpazit_desktop::form::{
    AnswerView, ConsentForm, DecisionKind, DutyForm, FactChange, MeetingForm, ObservationForm, OfficeForm,
    PostponeForm, SpeakerForm, StartForm, Then,
};
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::host::preferences::Preferences;
use atpazit_desktop::screen;
use atpazit_desktop::session::Session;
use atpazit_desktop::sound::microphone::RecordingSlot;
use content::Catalogue;
use screening::conversation::Mood;
use screening::{CaseId, Recipient, Right, Trigger, Written};
use serde::Deserialize;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use tempfile::TempDir;
use vault::{ErrorCode, Folder, Passphrase, Search, Vault};

/// The most commands of one input.
const STEPS_MAX: usize = 24;

/// A command, as the window sends it.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Command {
    Go { to: Destination },
    StartCase { form: StartForm },
    StartObservation { form: ObservationForm },
    Tick { sign: String, ticked: bool },
    OpenCase { id: String },
    CloseCase,
    DeleteCase,
    BeginMeeting { form: MeetingForm },
    GoOnAlone,
    Postpone { form: PostponeForm },
    TakeUp { id: u32 },
    RemovePostponed { id: u32 },
    NoteMood { section: String, mood: Mood },
    TakeBreak { minutes: u32 },
    CloseConversation { told: bool },
    WithdrawConsent { erase: bool },
    ExplainRights { rights: BTreeSet<Right>, heard: bool },
    GiveOpinion { opinion: DecisionKind, reason: String },
    SetDuty { form: Option<DutyForm> },
    SetFact { change: FactChange },
    MarkTrigger { trigger: Trigger },
    FindQuestions { text: String },
    Answer { question: String, answer: AnswerView, then: Then },
    TakeBack { question: String },
    GoNext { question: String },
    GoBack { question: String },
    SetPersonLanguage { tag: String },
    StopAtDisclosure { stop: bool },
    Finish,
    AskAgain { question: String },
    Decide { decision: DecisionKind, reason: String },
    SetConsent { form: ConsentForm },
    SetDocument { recipient: Recipient, language: String },
    SetOffice { form: OfficeForm },
    HandOver,
    SelfNext { question: Option<String> },
    SelfBack { question: Option<String> },
    SelfStop,
    SelfAnswer { question: String, tapped: Written },
    SelfShow { agreed: bool },
    BeginReading { form: SpeakerForm },
    ShowText { name: String },
    FilterTexts { filter: Filter },
    Reader { id: String, attribute: Option<String>, tag: String },
    Lettering { tag: String },
}

/// An officer with an open vault, which lasts as long as the process.
struct Scene {
    place: TempDir,
    session: Session,
}

thread_local! {
    static SCENE: RefCell<Scene> = RefCell::new(Scene::new());
}

/// Takes the bytes as commands, or as the preferences file.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    SCENE.with_borrow(|scene| if choice == 0 { scene.prefer(rest) } else { scene.take(rest) });
}

/// A screening, an observation, an hour with the laptop in the person's hands, a hand-over; and what is sent by mistake.
pub fn seeds() -> Vec<Vec<u8>> {
    let start = r#"{"start_case":{"form":{"instrument":"first-contact","age":"adult","speaks":"uz-Latn","reads":"uz-Latn","safety":{"alone":true,"safe":true,"somebodyNear":false,"interpreter":"telephone","tie":"professional","found":"service","accepted":true,"wish":"woman","exception":null},"talk":{"given":"agreed","heard":true},"municipality":"Mārupes novads","sector":"forestry"}}}"#;
    let meeting = r#"{"safety":{"alone":true,"safe":true,"somebodyNear":false,"interpreter":"not-needed","tie":null,"found":null,"accepted":null,"wish":null,"exception":null},"place":"x","talk":{"given":"agreed","heard":false},"clockChecked":true}"#;
    let put_off = r#"{"first":{"instrument":"first-contact","speaks":"uz-Latn","reads":null},"obstacles":["not-alone"],"day":"2999-12-31","hour":"14:30","place":"x"}"#;
    let answered = r#"{"answer":{"question":"has-travelled","answer":{"value":"yes","origin":"said","note":"x"},"then":"next"}},{"answer":{"question":"passport-now","answer":{"value":"employer","origin":"observed","note":null},"then":"stay"}}"#;
    let decided = r#""finish",{"decide":{"decision":"differ","reason":"Citādi."}}"#;
    let scripts = [
        format!("[{start},{answered},{{\"take_back\":{{\"question\":\"passport-now\"}}}},{{\"go_back\":{{\"question\":\"passport-now\"}}}},{{\"set_person_language\":{{\"tag\":\"ru\"}}}},{{\"find_questions\":{{\"text\":\"pase\"}}}}]"),
        format!("[{start},{{\"set_fact\":{{\"change\":{{\"field\":\"since\",\"value\":\"2026-03\"}}}}}},{{\"set_fact\":{{\"change\":{{\"field\":\"forms\",\"value\":[\"labour\",\"organ\"]}}}}}},{{\"mark_trigger\":{{\"trigger\":\"danger-now\"}}}},{{\"stop_at_disclosure\":{{\"stop\":true}}}}]"),
        format!("[{start},{answered},{decided},{{\"go\":{{\"to\":{{\"name\":\"referral\"}}}}}},{{\"set_consent\":{{\"form\":{{\"recipient\":\"provider\",\"chosen\":true,\"blocks\":[\"contact\"],\"contactName\":\"A\",\"contactHow\":\"B\"}}}}}},{{\"set_document\":{{\"recipient\":\"provider\",\"language\":\"lv\"}}}},{{\"ask_again\":{{\"question\":\"debt-owed\"}}}}]"),
        format!("[{start},{{\"go\":{{\"to\":{{\"name\":\"rights\"}}}}}},{{\"go\":{{\"to\":{{\"name\":\"leave-rights\"}}}}}},\"close_case\",{{\"open_case\":{{\"id\":\"0\"}}}},\"delete_case\",{{\"go\":{{\"to\":{{\"name\":\"cases\",\"search\":\"mār\",\"page\":0}}}}}}]"),
        format!("[{start},{{\"go\":{{\"to\":{{\"name\":\"question\",\"question\":\"has-travelled\"}}}}}},\"hand_over\",{{\"self_next\":{{\"question\":null}}}},{{\"self_answer\":{{\"question\":\"passport-now\",\"tapped\":\"employer\"}}}},{{\"self_back\":{{\"question\":\"passport-now\"}}}},\"self_stop\",{{\"self_show\":{{\"agreed\":true}}}}]"),
        r#"[{"start_observation":{"form":{"instrument":"observation","municipality":"Rīga","sector":null}}},{"tick":{"sign":"live-at-work","ticked":true}},{"go":{"to":{"name":"observed"}}},{"go":{"to":{"name":"follow-observation"}}},{"go":{"to":{"name":"start"}}}]"#.to_owned(),
        r#"[{"go":{"to":{"name":"languages","opened":"tg"}}},{"go":{"to":{"name":"recording","language":"tg"}}},{"begin_reading":{"form":{"speaker":"Gulnora","agreed":true,"checked":false}}},{"show_text":{"name":"question-passport-now.employer"}},{"filter_texts":{"filter":"missing"}},{"reader":{"id":"question-passport-now","attribute":"employer","tag":"tg"}},{"lettering":{"tag":"ur"}}]"#.to_owned(),
        format!("[{start},{answered},{{\"take_break\":{{\"minutes\":10}}}},{{\"begin_meeting\":{{\"form\":{meeting}}}}},{{\"note_mood\":{{\"section\":\"journey\",\"mood\":\"upset\"}}}},{{\"explain_rights\":{{\"rights\":[\"refuse\"],\"heard\":true}}}},{{\"go\":{{\"to\":{{\"name\":\"closing\"}}}}}},{{\"close_conversation\":{{\"told\":true}}}},{{\"withdraw_consent\":{{\"erase\":false}}}}]"),
        format!("[{{\"set_duty\":{{\"form\":{{\"duties\":[\"stay\"],\"own\":{{\"lv\":\"Man jāziņo.\"}}}}}}}},{{\"postpone\":{{\"form\":{put_off}}}}},{{\"take_up\":{{\"id\":1}}}},{{\"remove_postponed\":{{\"id\":2}}}},{start},\"go_on_alone\",{{\"give_opinion\":{{\"opinion\":\"differ\",\"reason\":\"x\"}}}}]"),
        r#"[{"set_office":{"form":{"body":"Iestāde","role":"inspektors","contact":"000"}}},{"open_case":{"id":"6f1d0f34-0000-4000-8000-000000000000"}}]"#.to_owned(),
    ];
    let mut seeds: Vec<_> = scripts.iter().map(|script| seed(1, script.as_bytes())).collect();
    seeds.push(seed(0, br#"{"desk-language":"uk","theme":"contrast"}"#));
    seeds.push(seed(0, br#"{"desk-language":"tg"}"#));
    seeds
}

impl Scene {
    /// The vault costs one key derivation, so that it is made once and emptied after each input.
    fn new() -> Self {
        let place = scratch::folder();
        let session =
            Session::with(DataFolder::named(place.path().join("vault")), None, RecordingSlot::new());
        let passphrase = Passphrase::new("lietus zirgs kaste mākonis".to_owned()).expect("it is long enough");
        let vault =
            Vault::create(&Folder::new(place.path().join("vault")), "Test Officer One", &passphrase, now());
        let vault = vault.expect("a vault can be made");
        let opened = session.step(|state| {
            state.desk = Some(Desk::new(vault));
            Ok(())
        });
        opened.expect("an empty vault can be shown");
        Self { place, session }
    }

    fn prefer(&self, bytes: &[u8]) {
        let folder = self.place.path().join("preferences");
        fs::create_dir_all(&folder).expect("the folder can be written");
        fs::write(folder.join("preferences.json"), bytes).expect("the folder can be written");
        let read = Preferences::read(&folder);
        let language = Catalogue::embedded().language(&read.desk_language);
        assert!(language.is_some_and(|language| language.desk), "{} is a desk language", read.desk_language);
        read.write(&folder).expect("the folder can be written");
        assert_eq!(Preferences::read(&folder), read);
    }

    fn take(&self, bytes: &[u8]) {
        let Ok(script) = serde_json::from_slice::<Vec<serde_json::Value>>(bytes) else { return };
        for command in script.into_iter().take(STEPS_MAX) {
            // What does not fit the form is refused before the command runs.
            let Ok(command) = serde_json::from_value(command) else { continue };
            if let Err(error) = self.step(command) {
                must_be_worded(&error);
            }
            self.shown_is_kept();
        }
        self.clear();
    }

    /// Takes one command; the screen that follows can be sent to the window.
    fn step(&self, command: Command) -> Result<(), CommandError> {
        let at_desk = |step: &mut dyn FnMut(&mut Desk) -> Result<(), CommandError>| {
            let frame = self.session.at_desk(step)?;
            assert!(serde_json::to_string(&frame).is_ok(), "a screen that cannot be sent");
            Ok(())
        };
        match command {
            Command::Go { to } => {
                let frame = self.session.step(|state| state.go(to))?;
                assert!(serde_json::to_string(&frame).is_ok(), "a screen that cannot be sent");
                Ok(())
            }
            Command::StartCase { form } => at_desk(&mut |desk| desk.start(form.clone())),
            Command::StartObservation { form } => at_desk(&mut |desk| desk.start_observation(form.clone())),
            Command::Tick { sign, ticked } => at_desk(&mut |desk| desk.tick(&sign, ticked)),
            Command::OpenCase { id } => {
                let id = self.case(&id).ok_or_else(|| CommandError::new(ErrorCode::CaseNotFound))?;
                at_desk(&mut |desk| desk.open(id))
            }
            Command::CloseCase => at_desk(&mut Desk::close),
            Command::DeleteCase => at_desk(&mut Desk::delete),
            Command::BeginMeeting { form } => at_desk(&mut |desk| desk.begin_meeting(&form)),
            Command::GoOnAlone => at_desk(&mut Desk::go_on_alone),
            Command::Postpone { form } => at_desk(&mut |desk| desk.postpone(form.clone())),
            Command::TakeUp { id } => at_desk(&mut |desk| desk.take_up(id)),
            Command::RemovePostponed { id } => at_desk(&mut |desk| desk.remove_postponed(id)),
            Command::NoteMood { section, mood } => at_desk(&mut |desk| desk.note_mood(&section, mood)),
            Command::TakeBreak { minutes } => at_desk(&mut |desk| desk.take_break(minutes)),
            Command::CloseConversation { told } => at_desk(&mut |desk| desk.close_conversation(told)),
            Command::WithdrawConsent { erase } => at_desk(&mut |desk| desk.withdraw_consent(erase)),
            Command::ExplainRights { rights, heard } => {
                at_desk(&mut |desk| desk.explain_rights(rights.clone(), heard))
            }
            Command::GiveOpinion { opinion, reason } => {
                at_desk(&mut |desk| desk.give_opinion(opinion, &reason))
            }
            Command::SetDuty { form } => at_desk(&mut |desk| desk.set_duty(form.clone())),
            Command::SetFact { change } => at_desk(&mut |desk| desk.set_fact(change.clone())),
            Command::MarkTrigger { trigger } => at_desk(&mut |desk| desk.mark_trigger(trigger)),
            Command::FindQuestions { text } => {
                let found = self.session.look_up(|desk, preferences| {
                    screen::search::show(desk.case()?, &preferences.desk_language, &text)
                });
                found.map(drop)
            }
            Command::Answer { question, answer, then } => {
                at_desk(&mut |desk| desk.answer(&question, answer.clone(), then))
            }
            Command::TakeBack { question } => at_desk(&mut |desk| desk.take_back(&question)),
            Command::GoNext { question } => at_desk(&mut |desk| desk.next(&question_id(&question)?)),
            Command::GoBack { question } => at_desk(&mut |desk| desk.back(&question_id(&question)?)),
            Command::SetPersonLanguage { tag } => at_desk(&mut |desk| desk.set_person_language(&tag)),
            Command::StopAtDisclosure { stop } => at_desk(&mut |desk| desk.stop_at_disclosure(stop)),
            Command::Finish => at_desk(&mut Desk::finish),
            Command::AskAgain { question } => at_desk(&mut |desk| desk.ask_again(&question)),
            Command::Decide { decision, reason } => at_desk(&mut |desk| desk.decide(decision, &reason)),
            Command::SetConsent { form } => at_desk(&mut |desk| desk.set_consent(&form)),
            Command::SetDocument { recipient, language } => {
                at_desk(&mut |desk| desk.set_document(recipient, &language))
            }
            Command::SetOffice { form } => at_desk(&mut |desk| desk.set_office(&form)),
            Command::HandOver => at_desk(&mut Desk::hand_over),
            Command::SelfNext { question } => self.person(|desk| desk.self_next(question.as_deref())),
            Command::SelfBack { question } => self.person(|desk| desk.self_back(question.as_deref())),
            Command::SelfStop => self.person(Desk::self_stop),
            Command::SelfAnswer { question, tapped } => {
                self.person(|desk| desk.self_answer(&question, tapped))
            }
            Command::SelfShow { agreed } => self.person(|desk| desk.self_show(agreed)),
            Command::BeginReading { form } => at_desk(&mut |desk| desk.begin_reading(&form)),
            Command::ShowText { name } => at_desk(&mut |desk| desk.show_text(&name)),
            Command::FilterTexts { filter } => at_desk(&mut |desk| desk.filter_texts(filter)),
            Command::Reader { id, attribute, tag } => {
                self.session.playback().reader(&id, attribute.as_deref(), &tag).map(drop)
            }
            Command::Lettering { tag } => {
                screen::lettering::show(&tag);
                Ok(())
            }
        }
    }

    fn person(&self, step: impl FnOnce(&mut Desk) -> Result<(), CommandError>) -> Result<(), CommandError> {
        let frame = self.session.by_person(step)?;
        assert!(serde_json::to_string(&frame).is_ok(), "a screen that cannot be sent");
        Ok(())
    }

    /// The case of this id; a small number stands for one of those that are there, since their ids are random.
    fn case(&self, id: &str) -> Option<CaseId> {
        let there = || {
            let search =
                Search { text: String::new(), offset: id.parse().ok()?, limit: 1, ..Search::default() };
            let found = self.session.look_up(|desk, _| Ok(desk.vault.cases(&search)?)).ok()?;
            found.first().map(|case| case.case.id)
        };
        id.parse().ok().map(CaseId).or_else(there)
    }

    /// What the desk shows of the open case is what the vault holds of it.
    fn shown_is_kept(&self) {
        let compared = self.session.look_up(|desk, _| {
            let Some(open) = &desk.open else { return Ok(()) };
            let id = open.case.id;
            assert_eq!(&desk.vault.answers(id)?, open.interview.answers(), "an answer is shown and not kept");
            assert_eq!(desk.vault.facts(id)?, open.interview.facts, "a fact is shown and not kept");
            assert_eq!(desk.vault.screening(id)?, open.screening, "a result is shown and not kept");
            assert_eq!(desk.vault.decision(id)?, open.decision, "a decision is shown and not kept");
            assert_eq!(desk.vault.case(id)?.state, open.case.state, "a state is shown and not kept");
            Ok(())
        });
        if let Err(error) = compared {
            assert_eq!(error.code.as_str(), "handed-over", "what was kept cannot be read");
        }
    }

    /// Puts everything away and deletes every case.
    fn clear(&self) {
        // Giving the laptop back would derive a key.
        let handed_back = self.session.show().is_ok();
        assert!(handed_back, "the screen cannot be shown");
        let _ = self.session.by_person(|desk| {
            desk.handed = None;
            Ok(())
        });
        let cleared = self.session.change(|desk| {
            desk.leave();
            let all = Search { text: String::new(), offset: 0, limit: u32::MAX, ..Search::default() };
            for case in desk.vault.cases(&all)? {
                desk.vault.delete_case(case.case.id, now())?;
            }
            Ok(())
        });
        assert_eq!(cleared, Ok(()), "the cases cannot be deleted");
    }
}

/// Every refusal has a text and a way out in the officer's language.
fn must_be_worded(error: &CommandError) {
    let wording = Catalogue::embedded().wording("en", "en").expect("English is a language");
    let id = format!("error-{}", error.code.as_str());
    assert_ne!(error.code.as_str(), "internal", "a refusal that nobody foresaw");
    assert!(!wording.text(&id).text.starts_with('⟦'), "{id} has no text");
    assert!(!wording.attribute(&id, "advice").text.starts_with('⟦'), "{id} has no way out");
}
