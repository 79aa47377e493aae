//! Checks conditions by playing through the answers: each question can be shown, and none waits for ever.
//!
//! Only definite answers are played: what is true with an answer left open is true with every answer that could fill it.

use crate::flaw::{Flaw, FlawKind};
use crate::parse::bank::{Bank, Entry};
use screening::{Choice, Condition, Kind, Question, QuestionId, Standing, Truth, Value};
use std::collections::{BTreeMap, BTreeSet};

/// After so many combinations of answers a question counts as sound.
const LIMIT: usize = 200_000;

type Questions<'a> = BTreeMap<&'a QuestionId, &'a Entry>;

/// Checks the conditions of the bank.
pub fn check(bank: &Bank, flaws: &mut Vec<Flaw>) {
    let questions: Questions<'_> = bank.entries.iter().map(|entry| (&entry.question.id, entry)).collect();
    let mut circles = BTreeSet::new();
    for entry in questions.values() {
        let mut order = Vec::new();
        match before(entry, &questions, &mut Vec::new(), &mut order) {
            Ok(()) => play(entry, &order, flaws),
            Err(Obstacle::Unknown) => {}
            Err(Obstacle::Circle(mut circle)) => {
                // The same circle is met from each of its questions: begin it with the first by name.
                let first = (0..circle.len()).min_by_key(|place| circle[*place]).unwrap_or(0);
                circle.rotate_left(first);
                if circles.insert(circle.clone()) {
                    let (start, line) = (circle[0], questions[circle[0]].line);
                    let names = circle.iter().chain([&start]).map(ToString::to_string).collect();
                    flaws.push(Flaw::new(&questions[start].file, line, FlawKind::Cycle(names)));
                }
            }
        }
    }
}

enum Obstacle<'a> {
    /// The condition looks at a question that is not there.
    Unknown,
    /// The conditions look at each other.
    Circle(Vec<&'a QuestionId>),
}

/// The questions on which a question depends, directly or not, each after those on which it depends itself.
fn before<'a>(
    entry: &'a Entry,
    questions: &Questions<'a>,
    path: &mut Vec<&'a QuestionId>,
    order: &mut Vec<&'a Question>,
) -> Result<(), Obstacle<'a>> {
    path.push(&entry.question.id);
    for mention in &entry.mentions {
        let id = &mention.question.value;
        if let Some(start) = path.iter().position(|earlier| *earlier == id) {
            return Err(Obstacle::Circle(path[start..].to_vec()));
        }
        if order.iter().any(|question| question.id == *id) {
            continue;
        }
        let next = questions.get(id).ok_or(Obstacle::Unknown)?;
        before(next, questions, path, order)?;
        order.push(&next.question);
    }
    path.pop();
    Ok(())
}

fn play(entry: &Entry, order: &[&Question], flaws: &mut Vec<Flaw>) {
    let question = &entry.question;
    if question.show_when.is_none() {
        return;
    }
    let interesting = interesting_values(order, question);
    let values: Vec<Vec<Value>> =
        order.iter().map(|question| representatives(question, &interesting)).collect();
    let mut game = Game {
        question,
        order,
        values,
        answers: BTreeMap::new(),
        standings: BTreeMap::new(),
        shown: false,
        stuck: None,
        steps: 0,
    };
    game.from(0);
    let name = question.id.to_string();
    if game.steps >= LIMIT {
        return;
    }
    if !game.shown {
        flaws.push(Flaw::new(&entry.file, entry.line, FlawKind::Unreachable(name.clone())));
    }
    if let Some(needs) = game.stuck {
        let what = FlawKind::Stuck { question: name, needs: needs.to_string() };
        flaws.push(Flaw::new(&entry.file, entry.line, what));
    }
}

struct Game<'a> {
    question: &'a Question,
    order: &'a [&'a Question],
    values: Vec<Vec<Value>>,
    answers: BTreeMap<&'a QuestionId, Value>,
    standings: BTreeMap<&'a QuestionId, Standing>,
    shown: bool,
    stuck: Option<&'a QuestionId>,
    steps: usize,
}

impl Game<'_> {
    fn from(&mut self, place: usize) {
        self.steps += 1;
        if self.steps >= LIMIT {
            return;
        }
        let Some(question) = self.order.get(place).copied() else { return self.end() };
        let standing = self.standing(question);
        self.standings.insert(&question.id, standing);
        if standing == Standing::Shown {
            for value in self.values[place].clone() {
                self.answers.insert(&question.id, value);
                self.from(place + 1);
            }
            self.answers.remove(&question.id);
        } else {
            self.from(place + 1);
        }
    }

    fn end(&mut self) {
        match self.standing(self.question) {
            Standing::Shown => self.shown = true,
            Standing::NotApplicable => {}
            Standing::NotShownYet => {
                let needs = self.question.show_when.iter().flat_map(|condition| condition.questions());
                let lost = |id: &&QuestionId| self.standings.get(id) == Some(&Standing::NotApplicable);
                self.stuck = self.stuck.or(needs.into_iter().find(lost));
            }
        }
    }

    fn standing(&self, question: &Question) -> Standing {
        let truth =
            question.show_when.as_ref().map(|condition| condition.evaluate(&|id| self.answers.get(id)));
        match truth {
            None | Some(Truth::True) => Standing::Shown,
            Some(Truth::False) => Standing::NotApplicable,
            Some(Truth::Unknown) => Standing::NotShownYet,
        }
    }
}

/// The values that conditions of the game compare each question with.
fn interesting_values<'a>(
    order: &[&'a Question],
    last: &'a Question,
) -> BTreeMap<&'a QuestionId, BTreeSet<&'a str>> {
    let mut values: BTreeMap<&QuestionId, BTreeSet<&str>> = BTreeMap::new();
    let mut open: Vec<_> = order.iter().copied().chain([last]).filter_map(|q| q.show_when.as_ref()).collect();
    while let Some(condition) = open.pop() {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => open.extend(parts),
            Condition::Not(part) => open.push(part),
            Condition::AnyOf { question, values: compared } => {
                values.entry(question).or_default().extend(compared.iter().map(String::as_str));
            }
        }
    }
    values
}

/// Answers that stand for all answers: options that no condition names are alike.
fn representatives(question: &Question, interesting: &BTreeMap<&QuestionId, BTreeSet<&str>>) -> Vec<Value> {
    let named =
        |option: &&Choice| interesting.get(&question.id).is_some_and(|v| v.contains(option.id.as_str()));
    match &question.kind {
        Kind::YesNo { .. } => vec![Value::Yes, Value::No],
        Kind::SingleChoice { options } => {
            let other = options.iter().find(|option| !named(option));
            options.iter().filter(named).chain(other).map(|option| Value::Choice(option.id.clone())).collect()
        }
        Kind::MultipleChoice { options } => {
            let other = options.iter().find(|option| !named(option));
            let options: Vec<_> = options.iter().filter(named).chain(other).collect();
            let chosen =
                |set: u32| options.iter().enumerate().filter(move |(place, _)| set & (1 << place) != 0);
            let sets = 1..1_u32 << options.len().min(8);
            sets.map(|set| Value::Choices(chosen(set).map(|(_, option)| option.id.clone()).collect()))
                .collect()
        }
        Kind::Number { range, .. } => vec![Value::Number(range.0)],
        Kind::Date | Kind::Month | Kind::ShortText => vec![Value::Text(String::new())],
    }
}
