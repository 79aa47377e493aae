//! What to do when something cannot wait.

use super::contact::{ContactView, contacts};
use super::message::Message;
use screening::Trigger;
use screening::route::RouteBook;
use serde::Serialize;
use ts_rs::TS;

/// The emergencies.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EmergencyView {
    /// The situations, the most pressing first.
    pub situations: Vec<SituationView>,
}

/// One situation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SituationView {
    /// The trigger that it marks in an open interview.
    pub trigger: Trigger,
    /// Its name.
    pub name: Message,
    /// What to do, in this order.
    pub steps: Vec<Message>,
    /// Sentences to say to the person, in the person's language.
    pub say: Vec<Message>,
    /// Whom to call.
    pub contacts: Vec<ContactView>,
}

/// What belongs to a situation: its name in the message ids, the trigger that calls somebody, and what is said to the person.
type Situation = (&'static str, Trigger, &'static [&'static str]);

const SITUATIONS: [Situation; 4] = [
    ("danger", Trigger::DangerNow, &["danger", "later", "call"]),
    ("child", Trigger::ChildInExploitation, &["child", "child-call"]),
    ("medical", Trigger::MedicalEmergency, &["medical", "call"]),
    ("suicide", Trigger::SuicideRisk, &["suicide", "call"]),
];

/// The steps of each situation, as attributes of its message.
const STEPS: [&str; 3] = ["first", "then", "after"];

/// The emergencies.
pub fn show(routes: &RouteBook) -> EmergencyView {
    EmergencyView { situations: SITUATIONS.iter().map(|one| situation(one, routes)).collect() }
}

fn situation((name, trigger, say): &Situation, routes: &RouteBook) -> SituationView {
    let id = format!("emergency-{name}");
    SituationView {
        trigger: *trigger,
        steps: STEPS.iter().map(|step| Message::attribute(&id, *step)).collect(),
        say: say.iter().map(|words| Message::new(format!("emergency-say-{words}"))).collect(),
        contacts: contacts(routes.in_emergency(*trigger), routes),
        name: Message::new(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::Catalogue;

    #[test]
    fn in_every_situation_there_is_somebody_to_call_and_something_to_say() {
        for situation in show(Catalogue::embedded().routes()).situations {
            assert!(!situation.contacts.is_empty() && !situation.say.is_empty(), "{:?}", situation.trigger);
            assert!(
                situation.contacts.iter().any(|contact| contact.numbers == ["112"]),
                "{:?}",
                situation.trigger
            );
        }
    }
}
