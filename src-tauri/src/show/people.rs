//! Shows the users of the program.

use super::{count, vault::shortest};
use crate::desk::Desk;
use crate::desk::people::ROLES;
use crate::error::CommandError;
use crate::view::message::{Choice, Message};
use crate::view::people::{PeopleView, UserView};
use vault::{Member, MemberState, NAME_MAX, Roles};

/// The users of the program; those who were removed stand last.
///
/// # Errors
/// What the vault says: `not-permitted` for whoever is no administrator.
pub fn people(desk: &Desk) -> Result<PeopleView, CommandError> {
    let mut members = desk.vault.members()?;
    members.sort_by_key(|member| (member.state == MemberState::Removed, member.id));
    Ok(PeopleView {
        users: members.iter().map(|member| user(member, desk.vault.member(), &members)).collect(),
        roles: ROLES.iter().map(|(role, _)| super::choice(role, format!("role-{role}"))).collect(),
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
        roles: roles(member.roles).map(str::to_owned).collect(),
        role_names: role_names(member.roles),
        you,
        state: member.state.as_str().to_owned(),
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

/// The names of the roles; who has none has that as a name too.
pub fn role_names(of: Roles) -> Vec<Message> {
    let names: Vec<_> = roles(of).map(|role| Message::new(format!("role-{role}"))).collect();
    if names.is_empty() { vec![Message::new("role-none")] } else { names }
}

/// The longest name, in characters.
pub fn longest() -> u32 {
    count(NAME_MAX)
}

fn roles(of: Roles) -> impl Iterator<Item = &'static str> {
    ROLES.iter().filter(move |(_, has)| has(of)).map(|(role, _)| *role)
}
