//! Whom to call.

use super::message::Message;
use screening::Trigger;
use screening::route::{RouteBook, RouteContact};
use serde::Serialize;
use ts_rs::TS;

/// Who can be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// The name.
    pub name: Message,
    /// When somebody answers; nothing when nobody noted it.
    pub hours: Message,
    /// The numbers, as they are dialled.
    pub numbers: Vec<String>,
    /// Whether somebody compared them with the institution itself.
    pub verified: bool,
}

/// Somebody who can be called.
pub fn contact(found: &RouteContact) -> ContactView {
    let id = format!("contact-{}", found.id);
    ContactView {
        hours: Message::attribute(&id, "hours"),
        name: Message::new(id),
        numbers: found.numbers.clone(),
        verified: found.verified,
    }
}

/// Whom to call in danger.
pub fn calls_in_danger(routes: &RouteBook) -> Vec<ContactView> {
    routes.in_emergency(Trigger::DangerNow).map(contact).collect()
}
