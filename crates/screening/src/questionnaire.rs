//! A questionnaire: an instrument's questions in order, in sections. One that exists is sound.

use crate::id::{IndicatorId, InstrumentId, QuestionId, SectionId};
use crate::question::Question;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A section of an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The id, unique within the instrument.
    pub id: SectionId,
    /// Its questions, in order.
    pub questions: Vec<QuestionId>,
}

/// An ordered choice of questions for one group of users.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    id: InstrumentId,
    version: u32,
    situation: String,
    sections: Vec<Section>,
    questions: Vec<Question>,
    places: HashMap<QuestionId, usize>,
    followers: Vec<Vec<usize>>,
    for_children: bool,
    stops_at_disclosure: bool,
}

/// Says why questions and sections do not make a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsound {
    /// A question stands twice.
    #[error("`{0}` stands twice")]
    Twice(QuestionId),
    /// A section names a question that is not there.
    #[error("`{0}` is not a question of the bank")]
    Missing(QuestionId),
    /// A condition looks at a question that does not stand earlier.
    #[error("`{question}` is shown depending on `{needs}`, which does not stand earlier")]
    NotEarlier {
        /// The question with the condition.
        question: QuestionId,
        /// The question that it looks at.
        needs: QuestionId,
    },
}

impl Questionnaire {
    /// Makes a questionnaire of sections and of the questions that they name.
    ///
    /// # Errors
    /// [`Unsound::Twice`], [`Unsound::Missing`] and [`Unsound::NotEarlier`]; the first one found.
    pub fn new(
        id: InstrumentId,
        version: u32,
        situation: String,
        sections: Vec<Section>,
        bank: &BTreeMap<QuestionId, Question>,
    ) -> Result<Self, Unsound> {
        let mut questions = Vec::new();
        let mut places = HashMap::new();
        let mut leaders: Vec<BTreeSet<usize>> = Vec::new();
        let mut followers: Vec<Vec<usize>> = Vec::new();
        for id in sections.iter().flat_map(|section| &section.questions) {
            let question = bank.get(id).ok_or_else(|| Unsound::Missing(id.clone()))?;
            let mut led_by: BTreeSet<usize> = BTreeSet::new();
            for needs in question.show_when.iter().flat_map(|condition| condition.questions()) {
                let Some(&earlier) = places.get(needs) else {
                    return Err(Unsound::NotEarlier { question: id.clone(), needs: needs.clone() });
                };
                led_by.insert(earlier);
                led_by.extend(&leaders[earlier]);
            }
            for leader in &led_by {
                followers[*leader].push(questions.len());
            }
            leaders.push(led_by);
            followers.push(Vec::new());
            if places.insert(id.clone(), questions.len()).is_some() {
                return Err(Unsound::Twice(id.clone()));
            }
            questions.push(question.clone());
        }
        let (for_children, stops_at_disclosure) = (false, false);
        Ok(Self {
            id,
            version,
            situation,
            sections,
            questions,
            places,
            followers,
            for_children,
            stops_at_disclosure,
        })
    }

    /// The same questionnaire, made for people under 18 and those whose age is in doubt.
    #[must_use]
    pub fn made_for_children(self, for_children: bool) -> Self {
        Self { for_children, ..self }
    }

    /// The same questionnaire, ending as soon as the person tells by themselves what happened.
    #[must_use]
    pub fn ending_at_disclosure(self, stops_at_disclosure: bool) -> Self {
        Self { stops_at_disclosure, ..self }
    }

    /// The id of the instrument.
    pub fn id(&self) -> &InstrumentId {
        &self.id
    }

    /// The version, raised whenever order, questions, options or indicators change.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// The situation it is offered for at the start of a screening.
    pub fn situation(&self) -> &str {
        &self.situation
    }

    /// Whether it is made for people under 18 and those whose age is in doubt.
    pub fn is_for_children(&self) -> bool {
        self.for_children
    }

    /// Whether it ends as soon as the person tells by themselves what happened.
    pub fn stops_at_disclosure(&self) -> bool {
        self.stops_at_disclosure
    }

    /// The sections, in order.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The questions, in order.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question with this id, if the instrument asks it.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.place(id).map(|place| &self.questions[place])
    }

    /// The place of a question in the order, from 0.
    pub fn place(&self, id: &QuestionId) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The places of the questions whose conditions depend on the question at a place, straight or over others, in order.
    pub(crate) fn followers(&self, place: usize) -> &[usize] {
        &self.followers[place]
    }

    /// The indicators that this instrument can find: some answer to some question indicates them.
    pub fn indicators(&self) -> BTreeSet<&IndicatorId> {
        self.questions.iter().flat_map(Question::indicators).collect()
    }
}
