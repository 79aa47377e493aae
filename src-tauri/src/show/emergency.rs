//! Shows what to do when something cannot wait. Numbers come from the routes, like every other contact.

use super::rights::contact;
use crate::view::emergency::{EmergencyView, SituationView};
use crate::view::message::Message;
use content::Catalogue;
use screening::Trigger;

/// What belongs to a situation: its name in the message ids, the trigger, what is said, and whom to call.
type Situation = (&'static str, Trigger, &'static [&'static str], &'static [&'static str]);

const SITUATIONS: [Situation; 4] = [
    ("danger", Trigger::DangerNow, &["danger", "later", "call"], &["emergency", "police-emergency"]),
    (
        "child",
        Trigger::ChildInExploitation,
        &["child", "child-call"],
        &["police-emergency", "emergency", "children-helpline"],
    ),
    ("medical", Trigger::MedicalEmergency, &["medical", "call"], &["emergency"]),
    ("suicide", Trigger::SuicideRisk, &["suicide", "call"], &["emergency"]),
];

/// The steps of each situation, as attributes of its message.
const STEPS: [&str; 3] = ["first", "then", "after"];

/// The emergencies.
pub fn emergency() -> EmergencyView {
    EmergencyView { situations: SITUATIONS.iter().map(situation).collect() }
}

fn situation((name, trigger, say, calls): &Situation) -> SituationView {
    let id = format!("emergency-{name}");
    let contacts = &Catalogue::embedded().routes().contacts;
    let known = |call: &&str| contacts.iter().find(|found| found.id.as_str() == *call);
    SituationView {
        trigger: trigger.as_str().to_owned(),
        steps: STEPS.iter().map(|step| Message::attribute(&id, *step)).collect(),
        say: say.iter().map(|words| Message::new(format!("emergency-say-{words}"))).collect(),
        contacts: calls.iter().filter_map(known).map(contact).collect(),
        name: Message::new(id),
    }
}
