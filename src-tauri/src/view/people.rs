//! The users of the program.

use super::message::{Choice, Message};
use serde::Serialize;
use ts_rs::TS;

/// The users of the program, as an administrator sees them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleView {
    /// The users, those who were removed last.
    pub users: Vec<UserView>,
    /// What a user may be, with `.explain` as the attribute that says what that role sees.
    pub roles: Vec<Choice>,
    /// Whether a recovery key was made.
    pub recovery_key: bool,
    /// The shortest passphrase accepted, in characters.
    pub shortest: u32,
    /// The longest name, in characters.
    pub longest: u32,
}

/// A user.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether the list has a button")]
pub struct UserView {
    /// The number.
    pub id: u32,
    /// How they are called.
    pub who: Message,
    /// The name as it was typed; empty when there is none yet.
    pub name: String,
    /// The roles, as words that commands take.
    pub roles: Vec<String>,
    /// The names of the roles.
    pub role_names: Vec<Message>,
    /// Whether this is who looks at the list.
    pub you: bool,
    /// `active`, `disabled` or `removed`.
    pub state: String,
    /// What that means.
    pub state_message: Message,
    /// Whether name and roles may be changed.
    pub can_change: bool,
    /// Whether a new passphrase may be given.
    pub can_reset: bool,
    /// Whether the user may be disabled.
    pub can_disable: bool,
    /// Whether the user may be brought back.
    pub can_enable: bool,
    /// Whether the user may be removed, if somebody takes over the cases.
    pub can_remove: bool,
    /// Who could take over the cases, by number.
    pub heirs: Vec<Choice>,
}
