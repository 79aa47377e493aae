//! The form of a referral as a questionnaire, and a referral as the response to it.
//!
//! The response is read off what the record writes as JSON, by one table: nothing can be said in it that the record does not say. What the
//! table does not name is left out, and that is the annex about the employer or others alone.
//! The link id of an item is the word of the block and the names of the fields under it, joined by full stops: `danger.controller-near.kind`.

use super::resource::{Answer, AnswerOption, Item, ResponseItem};
use super::string::string;
use super::word;
use screening::facts::{Age, BasisOfStay, Citizenship, Form, Gender, Place, Sector, Trigger};
use screening::indicator::Dimension;
use screening::interpreter::{Interpreter, InterpreterTie, InterpreterWish};
use screening::referral::{ConsentBasis, Referral};
use screening::talk::{Duty, Given, Told};
use screening::{Band, Block, Origin, Recipient, Right};
use serde_json::Value;

/// One item of the form.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name.
    name: &'static str,
    /// Where it stands in the JSON of what is around it: a JSON pointer.
    at: &'static str,
    kind: FieldKind,
    repeats: bool,
}

#[derive(Debug)]
enum FieldKind {
    Group(Vec<Field>),
    /// A word of a list of ours: the name of the list, and its words.
    Words(&'static str, Vec<&'static str>),
    /// An id, a version, a line that somebody typed.
    String,
    /// A text in lines.
    Text,
    Boolean,
    Integer,
    Date,
    Moment,
}

use FieldKind::{Boolean, Date, Group, Integer, Moment, String as Line, Text};

impl Field {
    fn new(name: &'static str, at: &'static str, kind: FieldKind) -> Self {
        Self { name, at, kind, repeats: false }
    }

    fn many(self) -> Self {
        Self { repeats: true, ..self }
    }
}

/// A list of the words of a choice.
macro_rules! list {
    ($name:literal, $choice:ident) => {
        FieldKind::Words($name, $choice::ALL.iter().map(|one| one.as_str()).collect())
    };
}

/// The whole form, in the order of the record.
pub(super) fn form() -> Vec<Field> {
    let (field, group) = (Field::new, |name, at, within| Field::new(name, at, Group(within)));
    vec![
        field("recipient", "/recipient", list!("recipient", Recipient)),
        group("case", "/case", case()),
        group("sender", "/sender", sender()),
        group("consent", "/consent", consent()),
        group("place", "/place", place()),
        group("language", "/language", language()),
        field("age", "/age", list!("age", Age)),
        group("person", "/person", person()),
        group("contact", "/contact", vec![field("name", "/name", Line), field("how", "/how", Text)]),
        group("needs", "/needs", needs()),
        group("danger", "/danger", danger()),
        group("grounds", "/grounds", grounds()),
        group("own-words", "/own_words", own_words()).many(),
        group("forms", "/forms", forms()),
        group("open", "/open", open()),
        group("documents", "/documents", vec![reply("passport", "/passport", Line.one())]),
        group("rights", "/rights", vec![group("explained", "/explained", rights())]),
        field("reflection", "/reflection", not_recorded()),
        group("return", "/return_fear", return_fear()),
        field("child", "/child", not_recorded()),
        field("non-punishment", "/non_punishment", Text),
        group("wishes", "/wishes", wishes()),
        group("decision", "/decision", decision()),
    ]
}

fn case() -> Vec<Field> {
    let field = Field::new;
    vec![
        field("code", "/code", Line),
        field("program-version", "/program_version", Line),
        field("instrument", "/instrument", Line),
        field("instrument-version", "/instrument_version", Integer),
        field("screened-at", "/screened_at", Moment),
    ]
}

fn sender() -> Vec<Field> {
    let field = Field::new;
    vec![field("body", "/body", Line), field("role", "/role", Line), field("contact", "/contact", Line)]
}

fn place() -> Vec<Field> {
    let field = Field::new;
    vec![field("municipality", "/municipality", Line), field("place", "/place", list!("place", Place))]
}

fn language() -> Vec<Field> {
    let field = Field::new;
    vec![
        field("speaks", "/speaks", Line),
        field("reads", "/reads", Line),
        field("interpreter", "/interpreter", list!("interpreter", Interpreter)),
        field("tie", "/tie", list!("interpreter-tie", InterpreterTie)),
        field("wish", "/wish", list!("interpreter-wish", InterpreterWish)),
    ]
}

fn person() -> Vec<Field> {
    let field = Field::new;
    vec![
        field("gender", "/gender", list!("gender", Gender)),
        field("citizenship", "/citizenship", list!("citizenship", Citizenship)),
        field("basis-of-stay", "/basis_of_stay", list!("basis-of-stay", BasisOfStay)),
    ]
}

fn needs() -> Vec<Field> {
    vec![
        reply("needs", "/needs", Line.many()),
        reply("dependants", "/dependants", Boolean.one()),
        Field::new("minimum", "/minimum", Boolean),
    ]
}

fn danger() -> Vec<Field> {
    vec![
        reply("now", "/now", Boolean.one()),
        reply("controller-near", "/controller_near", Boolean.one()),
        reply("phone-monitored", "/phone_monitored", Boolean.one()),
        Field::new("triggers", "/triggers", list!("trigger", Trigger)).many(),
    ]
}

fn grounds() -> Vec<Field> {
    let field = Field::new;
    let indicator = vec![
        field("indicator", "/indicator", Line),
        field("origins", "/origins", list!("origin", Origin)).many(),
    ];
    let line = vec![
        field("dimension", "/dimension", list!("dimension", Dimension)),
        field("positive", "/positive", Boolean),
        field("indicators", "/indicators", Group(indicator)).many(),
    ];
    vec![
        field("outcome", "/outcome", list!("band", Band)),
        field("before-triggers", "/before_triggers", list!("band", Band)),
        field("may-rise-to", "/may_rise_to", list!("band", Band)),
        field("lines", "/lines", Group(line)).many(),
        field("undetermined", "/undetermined", list!("dimension", Dimension)).many(),
        field("verified", "/verified", Boolean),
    ]
}

fn own_words() -> Vec<Field> {
    vec![Field::new("question", "/question", Line), Field::new("words", "/words", Text)]
}

fn forms() -> Vec<Field> {
    let field = Field::new;
    vec![
        field("forms", "/forms", list!("form", Form)).many(),
        field("sector", "/sector", list!("sector", Sector)),
        field("since", "/since", Date),
    ]
}

fn open() -> Vec<Field> {
    let field = Field::new;
    vec![
        field("not-asked", "/not_asked", Line).many(),
        field("dont-know", "/dont_know", Line).many(),
        field("declined", "/declined", Line).many(),
        field("not-asked-count", "/counts/0", Integer),
        field("dont-know-count", "/counts/1", Integer),
        field("declined-count", "/counts/2", Integer),
    ]
}

fn return_fear() -> Vec<Field> {
    vec![reply("fears", "/fears", Boolean.one()), Field::new("no-embassy", "/no_embassy", Boolean)]
}

fn wishes() -> Vec<Field> {
    vec![
        reply("wishes", "/wishes", Line.many()),
        reply("agrees-to-police", "/agrees_to_police", Boolean.one()),
    ]
}

fn decision() -> Vec<Field> {
    let kinds = FieldKind::Words("decision", vec!["agree", "differ"]);
    vec![Field::new("kind", "/kind", kinds), Field::new("reason", "/reason", Text)]
}

fn consent() -> Vec<Field> {
    let field = Field::new;
    let bases = [ConsentBasis::Agreed, ConsentBasis::Child, ConsentBasis::Emergency].map(basis).to_vec();
    let notice = vec![
        field("told", "/told", list!("told", Told)).many(),
        field("duties", "/duties", list!("duty", Duty)).many(),
        field("own-duty", "/own-duty", Text),
    ];
    let talk = vec![
        field("notice", "/notice", Group(notice)),
        field("language", "/language", Line),
        field("read", "/read", Boolean),
        field("heard", "/heard", Boolean),
        field("through", "/through", list!("interpreter", Interpreter)),
        field("given", "/given", list!("given", Given)),
        field("at", "/at", Moment),
        field("withdrawn", "/withdrawn", Moment),
    ];
    vec![
        field("basis", "/basis", FieldKind::Words("consent-basis", bases)),
        field("blocks", "/blocks", list!("block", Block)).many(),
        field("language", "/language", Line),
        field("at", "/at", Moment),
        field("talk", "/talk", Group(talk)),
    ]
}

fn rights() -> Vec<Field> {
    let field = Field::new;
    vec![
        field("rights", "/rights", list!("right", Right)).many(),
        field("language", "/language", Line),
        field("heard", "/heard", Boolean),
        field("on-paper", "/on-paper", Boolean),
        field("at", "/at", Moment),
    ]
}

/// What the person answered: how it is known, and what it is.
fn reply(name: &'static str, at: &'static str, value: Field) -> Field {
    let kinds = FieldKind::Words("reply", vec!["not-asked", "dont-know", "declined", "known", "concluded"]);
    Field::new(name, at, Group(vec![Field::new("kind", "/kind", kinds), value]))
}

fn not_recorded() -> FieldKind {
    FieldKind::Words("unrecorded", vec!["not-recorded"])
}

/// The word of a basis.
pub(super) fn basis(basis: ConsentBasis) -> &'static str {
    match basis {
        ConsentBasis::Agreed => "agreed",
        ConsentBasis::Child => "child",
        ConsentBasis::Emergency => "emergency",
    }
}

fn link_id(around: &str, name: &str) -> String {
    if around.is_empty() { name.to_owned() } else { format!("{around}.{name}") }
}

/// The items of the questionnaire.
pub(super) fn questions(fields: &[Field], around: &str) -> Vec<Item> {
    let item = |field: &Field| {
        let link_id = link_id(around, field.name);
        let (kind, answer_option, item) = match &field.kind {
            Group(within) => ("group", Vec::new(), questions(within, &link_id)),
            FieldKind::Words(list, words) => {
                let option = |one: &&str| AnswerOption { value_coding: word(list, one) };
                ("choice", words.iter().map(option).collect(), Vec::new())
            }
            Line => ("string", Vec::new(), Vec::new()),
            Text => ("text", Vec::new(), Vec::new()),
            Boolean => ("boolean", Vec::new(), Vec::new()),
            Integer => ("integer", Vec::new(), Vec::new()),
            Date => ("date", Vec::new(), Vec::new()),
            Moment => ("dateTime", Vec::new(), Vec::new()),
        };
        Item { link_id, kind, repeats: field.repeats, answer_option, item }
    };
    fields.iter().map(item).collect()
}

/// Every list of words in the form, each once, in the order in which they come.
pub(super) fn lists(fields: &[Field]) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut all: Vec<(&'static str, Vec<&'static str>)> = Vec::new();
    for field in fields {
        let found = match &field.kind {
            Group(within) => lists(within),
            FieldKind::Words(name, words) => vec![(*name, words.clone())],
            Line | Text | Boolean | Integer | Date | Moment => Vec::new(),
        };
        for (name, words) in found {
            if all.iter().all(|(known, _)| *known != name) {
                all.push((name, words));
            }
        }
    }
    all
}

/// A referral as the record writes it.
pub(super) struct Answered(Value);

impl Answered {
    pub(super) fn of(referral: &Referral) -> Self {
        Self(serde_json::to_value(referral).expect("words, numbers and lists alone"))
    }

    /// The items of the response. A block that is given and says nothing stands there empty, so that it is told from one that is missing.
    pub(super) fn items(&self) -> Vec<ResponseItem> {
        items(&form(), "", &self.0)
    }
}

fn items(fields: &[Field], around: &str, value: &Value) -> Vec<ResponseItem> {
    let mut all = Vec::new();
    for field in fields {
        let link_id = link_id(around, field.name);
        let found: &[Value] = match value.pointer(field.at) {
            None | Some(Value::Null) => continue,
            Some(Value::Array(many)) if field.repeats => many,
            Some(one) => std::slice::from_ref(one),
        };
        if let Group(within) = &field.kind {
            all.extend(found.iter().map(|one| ResponseItem {
                item: items(within, &link_id, one),
                link_id: link_id.clone(),
                answer: Vec::new(),
            }));
            continue;
        }
        let answer: Vec<Answer> = found.iter().filter_map(|one| field.kind.answer(one)).collect();
        if !answer.is_empty() {
            all.push(ResponseItem { link_id, answer, item: Vec::new() });
        }
    }
    all
}

impl FieldKind {
    /// The value of a reply.
    fn one(self) -> Field {
        Field::new("value", "/value", self)
    }

    /// The values of a reply.
    fn many(self) -> Field {
        self.one().many()
    }

    /// What stands there as an answer; nothing where a text is empty or a number larger than FHIR has them.
    fn answer(&self, value: &Value) -> Option<Answer> {
        match self {
            Group(_) => None,
            Self::Words(list, _) => Some(Answer::Coding(word(list, value.as_str()?))),
            Line | Text => string(value.as_str()?).map(Answer::String),
            Boolean => value.as_bool().map(Answer::Boolean),
            Integer => i32::try_from(value.as_i64()?).ok().map(Answer::Integer),
            Date => value.as_str()?.parse().ok().map(Answer::Date),
            Moment => value.as_str()?.parse().ok().map(Answer::DateTime),
        }
    }
}
