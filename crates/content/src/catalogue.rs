//! The catalogue: sound instruments, indicators and languages. One that exists was checked as a whole.

use crate::coverage::{self, Coverage};
use crate::standing::Standings;
use crate::wording::{Texts, Wording};
use crate::words::words;
use content_check::parse::instrument::{InstrumentFile, InstrumentKind};
use content_check::parse::signs::SignEntry;
use content_check::parse::{self, Parsed, digests};
use content_check::{
    Flaw, Language, REFERENCE, Source, Status, check as check_source, practice_case, unused,
};
use screening::facts::Sector;
use screening::observation::Carried;
use screening::route::RouteBook;
use screening::{
    IndicatorList, InstrumentId, PracticeCase, PracticeId, Question, QuestionId, Questionnaire, Section,
    Sign, SignId, SignSheet, Written,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock, OnceLock};

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Everything that can be asked, and the languages in which it is worded.
#[derive(Debug)]
pub struct Catalogue {
    source: Source,
    indicators: Arc<IndicatorList>,
    instruments: Vec<Arc<Questionnaire>>,
    observations: Vec<Arc<SignSheet>>,
    topics: BTreeMap<QuestionId, String>,
    prompts: BTreeSet<(Sector, QuestionId)>,
    practice: Vec<PracticeCase>,
    routes: RouteBook,
    languages: Vec<Language>,
    /// The texts of each language, read when they are first asked for.
    texts: BTreeMap<String, OnceLock<Arc<Texts>>>,
    /// Where the texts of each language stand, compared when it is first asked for.
    standings: BTreeMap<String, OnceLock<Standings>>,
    /// The ids of the person's messages, read when they are first asked for.
    person: OnceLock<BTreeSet<String>>,
}

impl Catalogue {
    /// The catalogue that is part of the program.
    pub fn embedded() -> &'static Self {
        static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::load);
        &CATALOGUE
    }

    /// Parses the catalogue that is part of the program. [`Catalogue::embedded`] does this once; measurements call it anew.
    ///
    /// # Panics
    /// Never: the build refuses content from which no catalogue can be made.
    pub fn load() -> Self {
        Self::new(Source::embedded(EMBEDDED)).expect("the build checked the content")
    }

    /// Reads and checks `questionnaires/` and `locales/` of a folder.
    ///
    /// # Errors
    /// Every flaw, sorted by file and line.
    pub fn read(dir: &Path) -> Result<Self, Vec<Flaw>> {
        let (source, flaws) = read_and_check(dir);
        Self::of_checked(source, flaws)
    }

    /// Checks files that were read elsewhere: the path of each, such as `questionnaires/indicators.toml`, and its text.
    ///
    /// # Errors
    /// As for [`Catalogue::read`].
    pub fn of_files(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, Vec<Flaw>> {
        let (source, flaws) = with_flaws(Source::of_files(files));
        Self::of_checked(source, flaws)
    }

    fn of_checked(source: Source, flaws: Vec<Flaw>) -> Result<Self, Vec<Flaw>> {
        if !flaws.iter().all(Flaw::is_warning) {
            return Err(flaws);
        }
        // Sound content makes a catalogue; were it not so, the missing indicators would be named.
        Self::new(source).ok_or_else(|| check_source(&Source::default()))
    }

    /// The instruments with questions, in the order in which they are offered.
    pub fn instruments(&self) -> impl Iterator<Item = &Arc<Questionnaire>> {
        self.instruments.iter()
    }

    /// The questionnaire of an instrument, if there is one with this id.
    pub fn questionnaire(&self, id: &InstrumentId) -> Option<Arc<Questionnaire>> {
        self.instruments.iter().find(|questionnaire| questionnaire.id() == id).cloned()
    }

    /// The instruments of observations, in the order in which they are offered.
    pub fn observations(&self) -> impl Iterator<Item = &Arc<SignSheet>> {
        self.observations.iter()
    }

    /// The signs of an observation, if there is an observation with this id.
    pub fn observation(&self, id: &InstrumentId) -> Option<Arc<SignSheet>> {
        self.observations.iter().find(|sheet| sheet.questionnaire().id() == id).cloned()
    }

    /// The practice cases, in the order in which they are best done: by setting, and none before the one that it waits for.
    pub fn practice(&self) -> &[PracticeCase] {
        &self.practice
    }

    /// The practice case with this id.
    pub fn practice_case(&self, id: &PracticeId) -> Option<&PracticeCase> {
        self.practice.iter().find(|case| case.id == *id)
    }

    /// The message that says what a question looks at in a sector; nothing when the sector has nothing of its own there.
    pub fn prompt(&self, sector: Sector, question: &QuestionId) -> Option<String> {
        let known = self.prompts.contains(&(sector, question.clone()));
        known.then(|| parse::prompts::message(sector, question))
    }

    /// The indicators.
    pub fn indicators(&self) -> &Arc<IndicatorList> {
        &self.indicators
    }

    /// The routes and contacts of the national referral mechanism.
    pub fn routes(&self) -> &RouteBook {
        &self.routes
    }

    /// The topic of a question: the name of its file in the bank.
    pub fn topic(&self, question: &QuestionId) -> Option<&str> {
        self.topics.get(question).map(String::as_str)
    }

    /// The languages, in the order in which they are offered.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The wording in one language, with another to fall back on; nothing when one of the tags is not a language here.
    ///
    /// The texts of a language are read when it is first asked for, and kept.
    pub fn wording(&self, tag: &str, fallback: &str) -> Option<Wording> {
        Some(Wording::of(self.texts(tag)?, self.texts(fallback)?))
    }

    /// How far the texts that the person sees were read: as far as the weakest of them. Nothing when the tag is not a language here.
    pub fn status(&self, tag: &str) -> Option<Status> {
        let files = self.coverage(tag)?.into_iter().filter(|file| file.for_person);
        Some(files.map(|file| file.status).min().unwrap_or(Status::Machine))
    }

    /// How far some texts of a language were read, `message` or `message.attribute`: as far as the weakest of them. Nothing when the
    /// tag is not a language here.
    pub fn status_of<'a>(&self, tag: &str, names: impl IntoIterator<Item = &'a str>) -> Option<Status> {
        self.standings(tag).map(|standings| standings.status(names))
    }

    /// How complete a language is, file by file; nothing when the tag is not a language here.
    pub fn coverage(&self, tag: &str) -> Option<Vec<Coverage>> {
        let language = self.language(tag)?;
        Some(coverage::coverage(language, &self.source, self.standings(tag)?))
    }

    /// The files of a language that the person sees and hears, in the order of a conversation; nothing when the tag is not a language
    /// here.
    pub fn conversation(&self, tag: &str) -> Option<Vec<Coverage>> {
        self.coverage(tag).map(coverage::of_conversation)
    }

    /// The texts of a language, `message` or `message.attribute`, each with its digest; nothing when the tag is not a language here.
    pub fn digests(&self, tag: &str) -> Option<BTreeMap<String, String>> {
        self.language(tag)?;
        let folder = format!("locales/{tag}/");
        Some(self.source.under(&folder).flat_map(|(_, text)| digests::parse(text)).collect())
    }

    /// Every word that the person can come to read in a language, punctuation included, the language's name and its sample line
    /// too; nothing when the tag is not a language here.
    pub fn words(&self, tag: &str) -> Option<BTreeSet<&str>> {
        self.language(tag).map(|language| words(language, &self.source))
    }

    /// Whether a message is one of the person's: it stands in `person/` or `question/`.
    pub fn is_for_person(&self, message: &str) -> bool {
        let read = || {
            let files =
                self.coverage(REFERENCE).unwrap_or_default().into_iter().filter(|file| file.for_person);
            let texts = files.flat_map(|file| file.texts);
            texts.filter(|text| !text.contains('.')).collect()
        };
        self.person.get_or_init(read).contains(message)
    }

    fn standings(&self, tag: &str) -> Option<&Standings> {
        let language = self.language(tag)?;
        Some(self.standings.get(tag)?.get_or_init(|| Standings::of(language, &self.source)))
    }

    fn texts(&self, tag: &str) -> Option<Arc<Texts>> {
        let language = self.language(tag)?;
        let read = || {
            let folder = format!("locales/{tag}/");
            let texts = self.source.under(&folder).map(|(_, text)| text.to_owned());
            Arc::new(Texts::new(tag, language.plural.as_deref(), texts.collect()))
        };
        Some(self.texts.get(tag)?.get_or_init(read).clone())
    }

    fn new(source: Source) -> Option<Self> {
        let (parsed, _) = parse::parse(&source);
        let Parsed {
            indicators,
            bank,
            mut instruments,
            order,
            practice,
            prompts,
            signs,
            routes,
            languages,
            ..
        } = parsed;
        instruments.sort_by_key(|file| order.place(&file.id.value));
        let list = indicators.all.into_iter().map(|indicator| indicator.value).collect();
        let indicators = IndicatorList::new(indicators.source?, list).ok()?;
        let topics =
            bank.entries.iter().map(|entry| (entry.question.id.clone(), entry.topic.clone())).collect();
        let questions: BTreeMap<QuestionId, Question> =
            bank.entries.into_iter().map(|entry| (entry.question.id.clone(), entry.question)).collect();
        let signs: BTreeMap<SignId, Sign> = signs
            .all
            .into_iter()
            .map(|entry| Some((entry.id.value.clone(), sign(entry, &questions)?)))
            .collect::<Option<_>>()?;
        let (mut built, mut observations) = (Vec::new(), Vec::new());
        for file in instruments {
            if file.kind == InstrumentKind::Observation {
                observations.push(Arc::new(sheet(file, &signs)?));
                continue;
            }
            let sections = file.sections.into_iter().map(|section| Section {
                id: section.id.value,
                questions: section.questions.into_iter().map(|question| question.value).collect(),
            });
            let (id, sections) = (file.id.value, sections.collect());
            let questionnaire =
                Questionnaire::new(id, file.version, file.situation, sections, &questions).ok()?;
            built.push(Arc::new(
                questionnaire
                    .made_for_children(file.for_children)
                    .ending_at_disclosure(file.stops_at_disclosure),
            ));
        }
        let practice = practice.all.iter().map(|file| {
            let instrument =
                built.iter().find(|one: &&Arc<Questionnaire>| *one.id() == file.instrument.value)?;
            practice_case(file, instrument)
        });
        let practice = in_order(practice.collect::<Option<Vec<_>>>()?);
        let languages: Vec<Language> = languages.all.into_iter().map(|language| language.value).collect();
        Some(Self {
            source,
            indicators: Arc::new(indicators),
            instruments: built,
            observations,
            topics,
            prompts: prompts.all.into_iter().map(|(sector, question)| (sector, question.value)).collect(),
            practice,
            routes: routes.into_book()?,
            person: OnceLock::new(),
            texts: languages.iter().map(|language| (language.tag.clone(), OnceLock::new())).collect(),
            standings: languages.iter().map(|language| (language.tag.clone(), OnceLock::new())).collect(),
            languages,
        })
    }
}

/// By setting; in each, none before the one that it waits for.
fn in_order(mut cases: Vec<PracticeCase>) -> Vec<PracticeCase> {
    cases.sort_by(|one, other| (one.setting, &one.id).cmp(&(other.setting, &other.id)));
    let mut ordered: Vec<PracticeCase> = Vec::new();
    while !cases.is_empty() {
        let stands = |id: &PracticeId| !cases.iter().any(|one| one.id == *id);
        // None waits for itself, so that one of them can always be done next.
        let next = cases.iter().position(|one| one.after.as_ref().is_none_or(stands)).unwrap_or(0);
        ordered.push(cases.remove(next));
    }
    ordered.sort_by_key(|case| case.setting);
    ordered
}

fn sign(entry: SignEntry, questions: &BTreeMap<QuestionId, Question>) -> Option<Sign> {
    let carries = entry.carries.into_iter().map(|(question, value)| {
        let value = questions.get(&question.value)?.read(&Written::Text(value.value)).ok()?;
        Some(Carried { question: question.value, value })
    });
    Some(Sign { id: entry.id.value, suggests: entry.suggests, carries: carries.collect::<Option<_>>()? })
}

fn sheet(file: InstrumentFile, signs: &BTreeMap<SignId, Sign>) -> Option<SignSheet> {
    let groups = file.sections.into_iter().map(|section| {
        (section.id.value, section.signs.into_iter().map(|sign| sign.value).collect::<Vec<_>>())
    });
    let groups: Vec<_> = groups.collect();
    SignSheet::new(file.id.value, file.version, file.situation, &groups, signs).ok()
}

/// Checks `questionnaires/` and `locales/` of a folder, and, where the folder holds the program's sources too, that every
/// message is shown somewhere. Every flaw, sorted by file and line; none when the content is sound.
pub fn check(dir: &Path) -> Vec<Flaw> {
    let (source, mut flaws) = read_and_check(dir);
    flaws.extend(unused(&source, dir));
    flaws.sort();
    flaws.dedup();
    flaws
}

fn read_and_check(dir: &Path) -> (Source, Vec<Flaw>) {
    with_flaws(Source::read(dir))
}

fn with_flaws((source, mut flaws): (Source, Vec<Flaw>)) -> (Source, Vec<Flaw>) {
    flaws.extend(check_source(&source));
    flaws.sort();
    (source, flaws)
}
