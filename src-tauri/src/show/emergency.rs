//! Shows what to do when something cannot wait. Numbers come from the routes, like every other contact.

use super::rights::contact;
use crate::view::emergency::{EmergencyView, SituationView};
use crate::view::message::Message;
use content::Catalogue;
use screening::Trigger;

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
pub fn emergency() -> EmergencyView {
    EmergencyView { situations: SITUATIONS.iter().map(situation).collect() }
}

fn situation((name, trigger, say): &Situation) -> SituationView {
    let id = format!("emergency-{name}");
    SituationView {
        trigger: trigger.as_str().to_owned(),
        steps: STEPS.iter().map(|step| Message::attribute(&id, *step)).collect(),
        say: say.iter().map(|words| Message::new(format!("emergency-say-{words}"))).collect(),
        contacts: Catalogue::embedded().routes().in_emergency(*trigger).map(contact).collect(),
        name: Message::new(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_every_situation_there_is_somebody_to_call_and_something_to_say() {
        for situation in emergency().situations {
            assert!(!situation.contacts.is_empty() && !situation.say.is_empty(), "{}", situation.trigger);
            assert!(
                situation.contacts.iter().any(|contact| contact.numbers == ["112"]),
                "{}",
                situation.trigger
            );
        }
    }
}
