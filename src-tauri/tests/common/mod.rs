//! An officer at a desk without a window: the session takes the steps that the commands take.
#![allow(dead_code, reason = "each test file uses a part of it")]

use atpazit_desktop::desk::{Desk, Destination};
use atpazit_desktop::error::CommandError;
use atpazit_desktop::form::{
    AnswerView, ConsentForm, DecisionKind, EvidenceForm, FactChange, MeetingForm, SafetyForm, StartForm,
    TalkForm, Then,
};
use atpazit_desktop::host::folders::DataFolder;
use atpazit_desktop::screen::interview::Page;
use atpazit_desktop::screen::{Frame, Screen};
use atpazit_desktop::session::Session;
use screening::interpreter::{Interpreter, InterpreterFound, InterpreterTie};
use screening::talk::Given;
use screening::{CaseId, Origin, Written};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::path::Path;
use tempfile::TempDir;
use vault::Passphrase;

pub const PASSPHRASE: &str = "lietus zirgs kaste mākonis";

pub type Shown = Result<Frame, CommandError>;

pub struct Officer {
    pub folder: TempDir,
    pub session: Session,
}

impl Officer {
    /// An officer at the very first start; nothing is chosen yet.
    pub fn arrives() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Session::new(DataFolder::named(folder.path().to_owned()), None);
        Self { folder, session }
    }

    /// An officer who has chosen a passphrase and sees the empty list.
    pub fn settled() -> Self {
        let officer = Self::arrives();
        create(&officer.session, PASSPHRASE).unwrap();
        officer
    }

    /// An officer at the first question of a screening.
    pub fn screening(instrument: &str, age: &str) -> Self {
        let officer = Self::settled();
        officer.start(instrument, age).unwrap();
        officer.does(|desk| desk.go(at_question("has-travelled"))).unwrap();
        officer
    }

    /// An officer who has finished a screening of the person's first answers, and agreed with the result.
    pub fn decided(age: &str) -> Self {
        let officer = Self::screening("first-contact", age);
        officer.answers("passport-now", text("employer")).unwrap();
        officer.does(Desk::finish).unwrap();
        officer.does(|desk| desk.decide(DecisionKind::Agree, "")).unwrap();
        officer
    }

    pub fn does(&self, step: impl FnOnce(&mut Desk) -> Result<(), CommandError>) -> Shown {
        self.session.at_desk(step)
    }

    /// The screen at which the session is.
    pub fn sees(&self) -> Frame {
        self.session.show().unwrap()
    }

    /// The same as text, to be compared.
    pub fn view(&self) -> String {
        serde_json::to_string(&self.sees().screen).unwrap()
    }

    pub fn start(&self, instrument: &str, age: &str) -> Shown {
        self.does(|desk| desk.start(form(instrument, age)))
    }

    pub fn answers(&self, question: &str, value: Written) -> Shown {
        self.does(|desk| desk.answer(question, said(value), Then::Next))
    }

    pub fn locks(&self) -> Frame {
        self.session.lock().unwrap()
    }

    pub fn unlocks(&self, with: &str) -> Shown {
        unlock(&self.session, with)
    }

    /// Locks; the unlock before it has taken the snapshot of the day.
    pub fn takes_a_snapshot(&self) {
        self.locks();
        self.unlocks(PASSPHRASE).unwrap();
        self.locks();
    }

    /// The id of the case that lies open.
    pub fn case(&self) -> CaseId {
        self.session.look_up(|desk, _| Ok(desk.case()?.case.id)).unwrap()
    }

    /// Opens a case, and where its interview goes on meets the person again.
    pub fn opens(&self, id: CaseId) -> Shown {
        let frame = self.does(|desk| desk.open(id))?;
        match frame.screen {
            Screen::Resume(_) => self.does(|desk| desk.begin_meeting(&meeting())),
            _ => Ok(frame),
        }
    }

    /// Closes the case, and the conversation that goes on before it.
    pub fn closes(&self) -> Shown {
        let frame = self.does(Desk::close)?;
        match frame.screen {
            Screen::Closing(_) => self.does(|desk| desk.close_conversation(true)),
            _ => Ok(frame),
        }
    }

    /// Goes elsewhere; a conversation that goes on is closed first.
    pub fn leaves_to(&self, to: Destination) -> Shown {
        let frame = self.does(|desk| desk.go(to))?;
        match frame.screen {
            Screen::Closing(_) => self.does(|desk| desk.close_conversation(true)),
            _ => Ok(frame),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// A question, as the window asks for it.
pub fn at_question(id: &str) -> Destination {
    Destination::Question { question: id.to_owned() }
}

pub fn create(session: &Session, with: &str) -> Shown {
    session.step(|state| {
        state.create("Test Officer One", &passphrase(with))?;
        state.keep_preferences()
    })
}

pub fn unlock(session: &Session, with: &str) -> Shown {
    session.step(|state| state.unlock(&passphrase(with)))
}

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

pub fn form(instrument: &str, age: &str) -> StartForm {
    StartForm {
        instrument: instrument.to_owned(),
        age: Some(word(age)),
        speaks: "uz-Latn".to_owned(),
        reads: Some("uz-Latn".to_owned()),
        safety: safe(),
        talk: TalkForm { given: Some(given(age)), heard: false },
        municipality: Some("Mārupes novads".to_owned()),
        sector: None,
    }
}

/// Alone and safe, with an interpreter by telephone.
pub fn safe() -> SafetyForm {
    SafetyForm {
        alone: true,
        safe: true,
        somebody_near: false,
        interpreter: Interpreter::Telephone,
        tie: Some(InterpreterTie::Professional),
        found: Some(InterpreterFound::Service),
        accepted: Some(true),
        wish: None,
        exception: None,
    }
}

/// What lets somebody of this age be asked.
pub fn given(age: &str) -> Given {
    if age == "adult" { Given::Agreed } else { Given::Wants }
}

/// A meeting in which nothing has to be explained once more.
pub fn meeting() -> MeetingForm {
    MeetingForm { safety: safe(), place: String::new(), talk: None, clock_checked: false }
}

pub fn text(text: &str) -> Written {
    Written::Text(text.to_owned())
}

pub fn list(ids: &[&str]) -> Written {
    Written::List(ids.iter().map(|id| (*id).to_owned()).collect())
}

pub fn said(value: Written) -> AnswerView {
    AnswerView { value, origin: Origin::Said, note: None }
}

pub fn consent(recipient: &str, chosen: bool, blocks: &[&str]) -> ConsentForm {
    ConsentForm {
        recipient: word(recipient),
        chosen,
        blocks: blocks.iter().map(|block| word(block)).collect(),
        contact_name: String::new(),
        contact_how: String::new(),
        evidence: EvidenceForm::default(),
    }
}

/// A note about the situation, as the window hands it in.
pub fn fact(field: &str, value: impl Serialize) -> FactChange {
    serde_json::from_value(json!({ "field": field, "value": value })).unwrap()
}

/// One of a fixed set, by the word that the window hands in.
pub fn word<T: DeserializeOwned>(word: &str) -> T {
    serde_json::from_value(json!(word)).unwrap()
}

/// The id of the question in the middle of the interview.
pub fn question(frame: &Frame) -> String {
    match &frame.screen {
        Screen::Interview(view) => match &view.page {
            Page::Question(page) => page.id.clone(),
            other => panic!("no question is shown: {other:?}"),
        },
        other => panic!("no interview is shown: {other:?}"),
    }
}

/// The code with which a step was refused.
pub fn refused(shown: Shown) -> &'static str {
    shown.expect_err("it was not refused").code.as_str()
}
