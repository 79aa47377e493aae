//! How each block of a referral is read from a screening: by questions with fixed ids, and never by guessing.

use super::Detail;
use super::block::{
    DangerBlock, DocumentsBlock, FormsBlock, LanguageBlock, NeedsBlock, OpenBlock, PersonBlock, PlaceBlock,
    Reply, ReturnBlock, WishesBlock,
};
use crate::answer::{Origin, Value};
use crate::facts::{BasisOfStay, Citizenship, Facts, Trigger};
use crate::id::{OptionId, QuestionId};
use crate::recipient::{Allowance, Block, Recipient, allowance};
use crate::screening::Screening;

impl PlaceBlock {
    pub(super) fn of(facts: &Facts) -> Self {
        Self { municipality: facts.municipality.clone(), place: facts.place }
    }
}

impl LanguageBlock {
    pub(super) fn of(facts: &Facts, detail: Detail) -> Self {
        let reads = facts.reads.clone().filter(|_| detail == Detail::Full);
        Self {
            speaks: facts.speaks.clone(),
            reads,
            interpreter: facts.interpreter,
            tie: facts.interpreter_tie,
            wish: facts.interpreter_wish,
        }
    }
}

impl PersonBlock {
    pub(super) fn of(facts: &Facts, detail: Detail) -> Self {
        let full = detail == Detail::Full;
        Self {
            gender: facts.gender,
            citizenship: facts.citizenship.filter(|_| full),
            basis_of_stay: facts.basis_of_stay.filter(|_| full),
        }
    }
}

impl NeedsBlock {
    pub(super) fn of(screening: &Screening, detail: Detail) -> Self {
        let minimum = detail == Detail::Minimum;
        let given = |option: &OptionId| !minimum || ["shelter", "medical"].contains(&option.as_str());
        let kept = |all: Vec<OptionId>| -> Vec<OptionId> {
            all.into_iter().filter(|option| option.as_str() != "none" && given(option)).collect()
        };
        let needs = match options(screening, "needs-now") {
            Reply::Known(all) => Reply::Known(kept(all)),
            Reply::Concluded(all) => Reply::Concluded(kept(all)),
            unknown @ (Reply::NotAsked | Reply::DontKnow | Reply::Declined) => unknown,
        };
        let dependants = (!minimum).then(|| yes_no(screening, "dependants"));
        Self { needs, dependants, minimum }
    }
}

impl DangerBlock {
    pub(super) fn of(screening: &Screening, detail: Detail) -> Self {
        let urgent = [Trigger::DangerNow, Trigger::MedicalEmergency, Trigger::SuicideRisk];
        Self {
            now: yes_no(screening, "danger-now"),
            controller_near: yes_no(screening, "controller-near"),
            phone_monitored: (detail == Detail::Full).then(|| yes_no(screening, "phone-monitored")),
            triggers: screening.facts.triggers.iter().copied().filter(|t| urgent.contains(t)).collect(),
        }
    }
}

impl FormsBlock {
    pub(super) fn of(facts: &Facts) -> Self {
        Self { forms: facts.forms.clone(), sector: facts.sector, since: facts.since }
    }
}

impl OpenBlock {
    /// Only a recipient of the full grounds learns which questions they are; the others learn how many.
    pub(super) fn of(screening: &Screening, recipient: Recipient) -> Self {
        let named = |id: &&QuestionId| {
            allowance(recipient, Block::Grounds) == Allowance::Always
                && block_of(id).is_none_or(|block| allowance(recipient, block) == Allowance::Always)
        };
        let answered = |value: &Value| -> Vec<&QuestionId> {
            screening.answers.iter().filter(|(_, answer)| answer.value == *value).map(|(id, _)| id).collect()
        };
        let all =
            [screening.not_asked.iter().collect(), answered(&Value::DontKnow), answered(&Value::Declined)];
        let counts = all.each_ref().map(Vec::len);
        let [not_asked, dont_know, declined] =
            all.map(|ids| ids.into_iter().filter(named).cloned().collect::<Vec<_>>());
        Self { not_asked, dont_know, declined, counts }
    }
}

impl DocumentsBlock {
    pub(super) fn of(screening: &Screening) -> Self {
        let passport = reply(screening, "passport-now", |value| match value {
            Value::Choice(option) => Some(option.clone()),
            _ => None,
        });
        Self { passport }
    }
}

impl ReturnBlock {
    pub(super) fn of(screening: &Screening, detail: Detail) -> Self {
        let fears = yes_no(screening, "fears-return");
        let at_home =
            matches!(screening.facts.citizenship, Some(Citizenship::Latvia | Citizenship::LatvianNonCitizen));
        let asks = yes_no(screening, "wants-asylum") == Reply::Known(true);
        let no_embassy = asks
            || screening.facts.basis_of_stay == Some(BasisOfStay::AsylumSeeker)
            || (fears != Reply::Known(false) && !at_home);
        Self { fears: (detail == Detail::Full).then_some(fears), no_embassy }
    }
}

impl WishesBlock {
    pub(super) fn of(screening: &Screening) -> Self {
        Self { wishes: options(screening, "wishes"), agrees_to_police: yes_no(screening, "agrees-to-police") }
    }
}

/// The block to which a question with a fixed place in the referral belongs.
fn block_of(id: &QuestionId) -> Option<Block> {
    match id.as_str() {
        "needs-now" | "dependants" => Some(Block::Needs),
        "danger-now" | "controller-near" | "phone-monitored" => Some(Block::Danger),
        "agrees-to-police" | "wishes" => Some(Block::Wishes),
        "fears-return" => Some(Block::Return),
        "passport-now" => Some(Block::Documents),
        _ => None,
    }
}

fn yes_no(screening: &Screening, id: &str) -> Reply<bool> {
    reply(screening, id, |value| match value {
        Value::Yes => Some(true),
        Value::No => Some(false),
        _ => None,
    })
}

fn options(screening: &Screening, id: &str) -> Reply<Vec<OptionId>> {
    reply(screening, id, |value| match value {
        Value::Choices(options) => Some(options.iter().cloned().collect()),
        Value::Choice(option) => Some(vec![option.clone()]),
        _ => None,
    })
}

/// An answer of another kind than expected counts as not asked: nothing is guessed.
fn reply<T>(screening: &Screening, id: &str, read: impl Fn(&Value) -> Option<T>) -> Reply<T> {
    let answer = screening.answers.iter().find(|(question, _)| question.as_str() == id);
    let Some((_, answer)) = answer else { return Reply::NotAsked };
    match (&answer.value, answer.origin) {
        (Value::DontKnow, _) => Reply::DontKnow,
        (Value::Declined, _) => Reply::Declined,
        (value, Origin::Inference) => read(value).map_or(Reply::NotAsked, Reply::Concluded),
        (value, _) => read(value).map_or(Reply::NotAsked, Reply::Known),
    }
}
