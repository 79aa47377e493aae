//! The members of staff who can open a vault: each has a passphrase, a key slot and roles.
//!
//! **Architecture invariant:** roles are kept by this crate, not by the interface. They are no cryptography: every member's
//! passphrase opens the same data key.

use serde::{Deserialize, Serialize};

/// The number of a member, which is also the number of the member's key slot. None is given twice within a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct MemberId(pub u32);

/// What a member may do. A member without a role may open the vault and change the own passphrase, nothing more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each role is had or not, whatever the others are")]
pub struct Roles {
    /// Begins cases and sees the own ones.
    pub officer: bool,
    /// Sees every case and works on it.
    pub reviewer: bool,
    /// Sets people, retention, backups and settings; sees no case by this role.
    pub administrator: bool,
    /// Opens what others hand over to this institution, and answers it; sees no case by this role.
    pub recipient: bool,
}

impl Roles {
    /// Whoever may do nothing yet.
    pub const NONE: Self = Self { officer: false, reviewer: false, administrator: false, recipient: false };

    /// Whoever works alone: own cases, what others hand over, and everything that an administrator sets.
    pub const ALONE: Self = Self { officer: true, reviewer: false, administrator: true, recipient: true };

    /// Whether cases may be seen at all.
    pub fn sees_cases(self) -> bool {
        self.officer || self.reviewer
    }
}

/// Whether a member may open the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum MemberState {
    /// The passphrase opens the vault.
    Active,
    /// The key slot is put aside until an administrator brings it back.
    Disabled,
    /// The key slot is gone; the number and the name stay, for the log.
    Removed,
}

impl MemberState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Active, Self::Disabled, Self::Removed];

    /// The word used in the table and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Disabled => "disabled",
            Self::Removed => "removed",
        }
    }
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The number.
    pub id: MemberId,
    /// The name under which colleagues know them; empty when nobody has given one yet.
    pub name: String,
    /// What they may do.
    pub roles: Roles,
    /// Whether they may open the vault.
    pub state: MemberState,
}

/// The most characters of a name.
pub const NAME_MAX: usize = 80;
