//! The users of the program.

use super::count;
use super::message::{Choice, Message, choices};
use super::passphrase::shortest;
use crate::desk::Desk;
use crate::error::CommandError;
use crate::form::Role;
use serde::Serialize;
use strum::VariantArray;
use ts_rs::TS;
use vault::{Member, MemberId, MemberState, NAME_MAX, Roles};

/// The users of the program, as an administrator sees them.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PeopleView {
    /// The users, those who were removed last.
    pub users: Vec<UserView>,
    /// What a user may be, with `.explain` as the attribute that says what that role sees.
    pub roles: Vec<Choice<Role>>,
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
    /// The roles.
    pub roles: Vec<Role>,
    /// The names of the roles.
    pub role_names: Vec<Message>,
    /// Whether this is who looks at the list.
    pub you: bool,
    /// Whether the program opens to them.
    pub state: MemberState,
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

/// The users of the program; those who were removed stand last.
///
/// # Errors
/// What the vault says: [`ErrorCode::NotPermitted`](vault::ErrorCode::NotPermitted) for whoever is no administrator.
pub fn show(desk: &Desk) -> Result<PeopleView, CommandError> {
    let mut members = desk.vault.members()?;
    members.sort_by_key(|member| (member.state == MemberState::Removed, member.id));
    Ok(PeopleView {
        users: members.iter().map(|member| user(member, desk.vault.member(), &members)).collect(),
        roles: choices(Role::VARIANTS, Role::into, "role"),
        recovery_key: desk.vault.has_recovery_key(),
        shortest: shortest(),
        longest: longest(),
    })
}

fn user(member: &Member, me: &Member, all: &[Member]) -> UserView {
    let you = member.id == me.id;
    let (active, removed) = (member.state == MemberState::Active, member.state == MemberState::Removed);
    // Cases go to somebody who will see them.
    let heirs = all
        .iter()
        .filter(|heir| heir.id != member.id && heir.state == MemberState::Active && heir.roles.sees_cases());
    UserView {
        id: member.id.0,
        who: who(member),
        name: member.name.clone(),
        roles: roles(member.roles).collect(),
        role_names: role_names(member.roles),
        you,
        state: member.state,
        state_message: Message::new(format!("user-{}", member.state.as_str())),
        can_change: !removed,
        can_reset: !removed && !you,
        can_disable: active && !you,
        can_enable: member.state == MemberState::Disabled,
        can_remove: !removed && !you,
        heirs: heirs.map(choice).collect(),
    }
}

/// A user who can be chosen.
pub fn choice(member: &Member) -> Choice {
    Choice { value: member.id.0.to_string(), message: who(member) }
}

/// How a user is called: by the name, or by the number while there is none.
pub fn who(member: &Member) -> Message {
    if member.name.is_empty() {
        Message::new("user-unnamed").number("number", member.id.0)
    } else {
        Message::new("user-named").text("name", &member.name)
    }
}

/// How the user with this id is called, removed or not.
pub fn named(id: MemberId, members: &[Member]) -> Message {
    let member = members.iter().find(|member| member.id == id);
    member.map_or_else(|| Message::new("user-unnamed").number("number", id.0), who)
}

/// The names of the roles; who has none has that as a name too.
pub fn role_names(of: Roles) -> Vec<Message> {
    let names: Vec<_> = roles(of).map(role_name).collect();
    if names.is_empty() { vec![Message::new("role-none")] } else { names }
}

/// The longest name, in characters.
pub fn longest() -> u32 {
    count(NAME_MAX)
}

fn role_name(role: Role) -> Message {
    let word: &str = role.into();
    Message::new(format!("role-{word}"))
}

fn roles(of: Roles) -> impl Iterator<Item = Role> {
    Role::VARIANTS.iter().copied().filter(move |role| match role {
        Role::Officer => of.officer,
        Role::Reviewer => of.reviewer,
        Role::Recipient => of.recipient,
        Role::Administrator => of.administrator,
    })
}
