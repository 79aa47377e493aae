//! How members stand in a list.

use vault::{Member, Roles};

/// A member in one line: number, state, roles, name.
pub fn line(member: &Member) -> String {
    let Member { id, name, roles, state } = member;
    let name = if name.is_empty() { "(no name yet)" } else { name };
    format!("{:>4}  {:<8}  {:<42}  {name}", id.0, state.as_str(), words(*roles))
}

/// The head of the list.
pub const HEAD: &str = "  no  state     roles                                       name";

/// The roles of a member, in words.
pub fn words(roles: Roles) -> String {
    let Roles { officer, reviewer, administrator, recipient } = roles;
    let named = [
        (officer, "officer"),
        (reviewer, "reviewer"),
        (administrator, "administrator"),
        (recipient, "recipient"),
    ];
    let words: Vec<&str> = named.into_iter().filter(|(has, _)| *has).map(|(_, word)| word).collect();
    if words.is_empty() { "none".to_owned() } else { words.join(", ") }
}
