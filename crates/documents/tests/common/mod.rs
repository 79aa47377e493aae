//! Invented cases, and the texts as they stand in `locales/`.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod cards;
pub mod code;
pub mod pdf;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use documents::{Argument, Document};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use screening::answer::{Answer, NOTE_MAX, Origin, Value};
use screening::conversation::RightsExplained;
use screening::facts::{Age, BasisOfStay, Citizenship, Facts, Form, Gender, Place, Sector, Trigger};
use screening::id::{IndicatorId, InstrumentId, OptionId, QuestionId, SectionId};
use screening::indicator::{Dimension, Indicator, Profile, Source as Published, Strength};
use screening::interpreter::{Interpreter, InterpreterFound, InterpreterTie, InterpreterWish};
use screening::question::{Choice, Kind};
use screening::referral::{Contact, EvidenceBlock, Office, Referral, Source};
use screening::talk::{Given, Notice, TalkConsent};
use screening::{
    Block, CaseCode, Consent, Conversation, Decision, IndicatorList, Interview, Question, Questionnaire,
    Recipient, Right, Screening, Section,
};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The texts of one language.
pub struct Texts(FluentBundle<FluentResource>);

impl Texts {
    pub fn of(tag: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap()]);
        let folder = root().join("locales").join(tag);
        let mut files = vec![
            folder.join("referral.ftl"),
            folder.join("outcome.ftl"),
            folder.join("indicator.ftl"),
            folder.join("person/rights.ftl"),
        ];
        files.extend(std::fs::read_dir(folder.join("question")).unwrap().map(|entry| entry.unwrap().path()));
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            let resource = FluentResource::try_new(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
            bundle.add_resource(resource).unwrap();
        }
        Self(bundle)
    }

    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let Some(pattern) = self.0.get_message(id).and_then(|message| message.value()) else {
            // The invented questions have the ids of their indicators.
            return match id.strip_prefix("question-") {
                Some(indicator) => format!("{}?", self.say(&format!("indicator-{indicator}"), arguments)),
                None => format!("[{id}]"),
            };
        };
        let mut given = FluentArgs::new();
        for (name, argument) in arguments {
            match argument {
                Argument::Text(text) => given.set(*name, text.clone()),
                Argument::Number(number) => given.set(*name, *number),
            }
        }
        self.0.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
    }
}

/// An invented case, to be changed before it is cut.
pub struct Invented {
    pub facts: Facts,
    pub answers: Vec<(QuestionId, Answer)>,
    pub consent: Consent,
    pub decision: Decision,
    pub office: Office,
    pub contact: Option<Contact>,
    pub evidence: Option<EvidenceBlock>,
    pub conversation: Option<Conversation>,
    list: IndicatorList,
    questions: Vec<Question>,
}

impl Invented {
    /// A worker on a building site, as most are.
    pub fn worker(recipient: Recipient) -> Self {
        let facts = Facts {
            age: Some(Age::Adult),
            forms: [Form::Labour].into(),
            citizenship: Some(Citizenship::ThirdCountry),
            basis_of_stay: Some(BasisOfStay::NoneOrExpired),
            gender: Some(Gender::Man),
            municipality: Some("Ķekavas novads".to_owned()),
            sector: Some(Sector::Construction),
            place: Some(Place::Latvia),
            speaks: Some("uz-Latn".to_owned()),
            reads: Some("ru".to_owned()),
            interpreter: Some(Interpreter::Telephone),
            since: NaiveDate::from_ymd_opt(2026, 8, 1),
            ..Facts::default()
        };
        let list = indicators();
        let questions = questions(&list);
        let mut case = Self {
            facts,
            answers: Vec::new(),
            consent: Consent {
                recipient,
                agreed: true,
                blocks: [Block::OwnWords].into(),
                language: "uz-Latn".to_owned(),
                at: moment(),
            },
            decision: Decision::Agree,
            office: Office {
                body: "Valsts darba inspekcija".to_owned(),
                role: "inspektors".to_owned(),
                contact: "+371 20000000, darbdienās 9–17".to_owned(),
            },
            contact: None,
            evidence: None,
            conversation: None,
            list,
            questions,
        };
        case.answer("needs-now", choices(&["shelter", "wages"]), Origin::Said, None);
        case.answer("danger-now", Value::No, Origin::Said, None);
        case.answer("controller-near", Value::Yes, Origin::Observed, None);
        case.answer("fears-return", Value::Yes, Origin::Said, None);
        case.answer("wishes", choices(&["change-job", "time-to-think"]), Origin::Said, None);
        case.answer("agrees-to-police", Value::Declined, Origin::Said, None);
        case.answer("passport-now", Value::Choice(OptionId::new("employer").unwrap()), Origin::Said, None);
        case.show(
            "excessive-hours",
            Origin::Said,
            Some("Strādājam no sešiem līdz desmitiem, bez brīvdienām."),
        );
        case.show("low-or-no-salary", Origin::Document, None);
        case.show("documents-confiscated", Origin::Said, Some("Pase ir pie priekšnieka, viņš neatdod."));
        case.show("debt-bondage", Origin::Inference, None);
        case.show("deceived-wages", Origin::Said, None);
        case
    }

    /// A child of whom little is known.
    pub fn child(recipient: Recipient) -> Self {
        let mut case = Self::worker(recipient);
        case.facts.age = Some(Age::Child);
        case.facts.gender = Some(Gender::Woman);
        case.facts.forms = [Form::Begging, Form::Criminality].into();
        case.facts.triggers = [Trigger::ChildInExploitation].into();
        case.facts.citizenship = Some(Citizenship::Latvia);
        case.facts.basis_of_stay = None;
        case.facts.speaks = Some("lv".to_owned());
        case.consent.agreed = false;
        case.consent.blocks.clear();
        case
    }

    /// Everything that can be said, as long as it can be.
    pub fn fullest(recipient: Recipient) -> Self {
        let mut case = Self::worker(recipient);
        let long = |letters: usize| {
            "Ļoti ģarš šķērsvārds “ŪŽ” ".repeat(letters / 20).chars().take(letters).collect::<String>()
        };
        case.facts.age = Some(Age::Unsure);
        case.facts.forms = Form::ALL.iter().copied().collect();
        case.facts.triggers = Trigger::ALL.iter().copied().collect();
        case.facts.municipality = Some("Ķ".repeat(80));
        case.facts.interpreter_tie = Some(InterpreterTie::Companion);
        case.facts.interpreter_found = Some(InterpreterFound::Others);
        case.facts.interpreter_wish = Some(InterpreterWish::NoPreference);
        case.facts.compelled = Some(long(NOTE_MAX));
        case.conversation = Some(conversation(Right::ALL, Given::Unsure));
        case.facts.speaks = Some("x-".repeat(200));
        case.consent.blocks = Block::ALL.iter().copied().collect();
        case.decision = Decision::Differ { reason: long(5000) };
        case.office = Office { body: long(900), role: long(900), contact: "0".repeat(900) };
        case.contact = Some(Contact { name: "Ž".repeat(3000), how: long(9000) });
        let all: Vec<IndicatorId> = case.list.all().iter().map(|indicator| indicator.id.clone()).collect();
        for id in all {
            case.show(id.as_str(), Origin::Said, Some(&long(NOTE_MAX)));
        }
        case.answer(
            "needs-now",
            choices(&["shelter", "medical", "food", "documents", "wages", "lawyer"]),
            Origin::Said,
            None,
        );
        case.answer(
            "wishes",
            choices(&["home", "stay-work", "change-job", "police", "time-to-think", "support", "other"]),
            Origin::Said,
            None,
        );
        case
    }

    pub fn answer(&mut self, id: &str, value: Value, origin: Origin, note: Option<&str>) {
        self.answers
            .push((QuestionId::new(id).unwrap(), Answer { value, origin, note: note.map(str::to_owned) }));
    }

    /// Answers so that an indicator is present. Its question has the same id.
    pub fn show(&mut self, indicator: &str, origin: Origin, note: Option<&str>) {
        self.answer(indicator, Value::Yes, origin, note);
    }

    pub fn cut(&self) -> Referral {
        let bank: BTreeMap<QuestionId, Question> =
            self.questions.iter().map(|question| (question.id.clone(), question.clone())).collect();
        let section = Section {
            id: SectionId::new("all").unwrap(),
            questions: self.questions.iter().map(|question| question.id.clone()).collect(),
        };
        let id = InstrumentId::new("labour-site-visit").unwrap();
        let questionnaire = Questionnaire::new(id, 1, "site-visit".to_owned(), vec![section], &bank).unwrap();
        let mut interview = Interview::new(Arc::new(questionnaire), self.facts.clone());
        for (id, answer) in &self.answers {
            interview.answer(id, answer.clone(), moment()).unwrap();
        }
        Referral::new(&Source {
            code: &CaseCode::try_from("K7Q-4M2".to_owned()).unwrap(),
            program_version: "0.1.0",
            screening: &Screening::freeze(&self.list, &interview, moment()),
            indicators: &self.list,
            decision: &self.decision,
            consent: &self.consent,
            office: &self.office,
            contact: self.contact.as_ref(),
            evidence: self.evidence.as_ref(),
            conversation: self.conversation.as_ref(),
        })
        .unwrap()
    }
}

/// A conversation that was explained and heard, in which rights were explained too.
pub fn conversation(rights: &[Right], given: Given) -> Conversation {
    let consent = TalkConsent {
        notice: Notice::of(true, None, None),
        language: "uz-Latn".to_owned(),
        read: true,
        heard: true,
        through: Interpreter::Telephone,
        given,
        at: moment(),
        withdrawn: None,
    };
    let rights = RightsExplained {
        rights: rights.iter().copied().collect(),
        language: "uz-Latn".to_owned(),
        heard: true,
        on_paper: true,
        at: moment(),
    };
    Conversation { consents: vec![consent], meetings: Vec::new(), rights: Some(rights) }
}

/// 21 November 2026, 14.20 in Riga.
pub fn now() -> DateTime<FixedOffset> {
    moment().with_timezone(&FixedOffset::east_opt(7200).unwrap())
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What is printed, on one line and without isolation marks.
pub fn words(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Writes a document as a PDF, and each page as a picture.
pub fn write_to_look_at(folder: &Path, name: &str, document: &Document) {
    std::fs::write(folder.join(format!("{name}.pdf")), document.pdf().unwrap()).unwrap();
    for (page, png) in document.pages(1.6).unwrap().iter().enumerate() {
        std::fs::write(folder.join(format!("{name}-{}.png", page + 1)), png).unwrap();
    }
}

fn moment() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339("2026-11-21T12:20:00Z").unwrap().to_utc()
}

fn choices(ids: &[&str]) -> Value {
    Value::Choices(ids.iter().map(|id| OptionId::new(id).unwrap()).collect())
}

/// One question for each indicator, and those with a fixed place in the referral.
fn questions(list: &IndicatorList) -> Vec<Question> {
    let plain = || Kind::YesNo { yes: Vec::new(), no: Vec::new() };
    let options = || vec![Choice { id: OptionId::new("any").unwrap(), indicates: Vec::new(), alone: false }];
    let fixed = [
        ("needs-now", Kind::MultipleChoice { options: options() }),
        ("wishes", Kind::MultipleChoice { options: options() }),
        ("passport-now", Kind::SingleChoice { options: options() }),
        ("agrees-to-police", plain()),
        ("danger-now", plain()),
        ("controller-near", plain()),
        ("phone-monitored", plain()),
        ("fears-return", plain()),
        ("dependants", plain()),
    ];
    let asked = list.all().iter().map(|indicator| {
        (indicator.id.to_string(), Kind::YesNo { yes: vec![indicator.id.clone()], no: Vec::new() })
    });
    let fixed = fixed.into_iter().map(|(id, kind)| (id.to_owned(), kind));
    asked
        .chain(fixed)
        .map(|(id, kind)| Question {
            id: QuestionId::new(&id).unwrap(),
            kind,
            sensitive: false,
            explained: false,
            show_when: None,
            checklist: None,
        })
        .collect()
}

/// The real list, read in the little that the documents need of it.
fn indicators() -> IndicatorList {
    #[derive(Deserialize)]
    struct File {
        source: Published,
        indicator: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        id: IndicatorId,
        dimension: Dimension,
        listed: BTreeMap<Profile, Cell>,
    }
    #[derive(Deserialize)]
    struct Cell {
        strength: Strength,
    }
    let text = std::fs::read_to_string(root().join("questionnaires/indicators.toml")).unwrap();
    let file: File = toml::from_str(&text).unwrap();
    let indicators = file.indicator.into_iter().map(|entry| Indicator {
        id: entry.id,
        dimension: entry.dimension,
        label: String::new(),
        listed: entry.listed.into_iter().map(|(profile, cell)| (profile, cell.strength.into())).collect(),
    });
    IndicatorList::new(file.source, indicators.collect()).unwrap()
}
