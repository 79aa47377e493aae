//! What to do when something cannot wait.

use crate::view::message::Message;
use crate::view::rights::ContactView;
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
    pub trigger: String,
    /// Its name.
    pub name: Message,
    /// What to do, in this order.
    pub steps: Vec<Message>,
    /// Sentences to say to the person, in the person's language.
    pub say: Vec<Message>,
    /// Whom to call.
    pub contacts: Vec<ContactView>,
}
