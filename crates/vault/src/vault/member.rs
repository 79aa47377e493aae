//! What an administrator does with the members, each time by the own passphrase: it opens the data key for the new slot.

use super::Vault;
use crate::error::VaultError;
use crate::key::DataKey;
use crate::key_slot::RECOVERY;
use crate::member::{Member, MemberId, MemberState, NAME_MAX, Roles};
use crate::passphrase::Passphrase;
use crate::recovery_key::RecoveryKey;
use crate::table::log::{self, About, LogKind};
use crate::table::{case, draft, member as members, postponement};
use chrono::{DateTime, Utc};

impl Vault {
    /// Every member, those who were removed too, in the order of their numbers.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, and those of reading.
    pub fn members(&self) -> Result<Vec<Member>, VaultError> {
        self.must_administer()?;
        members::list(&self.connection)
    }

    /// Whether the key file has a slot for the recovery key.
    pub fn has_recovery_key(&self) -> bool {
        self.key_file.slot(RECOVERY).is_some()
    }

    /// Adds a member with a first passphrase, which the member had better change.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`,
    /// [`VaultError::InvalidName`], [`VaultError::PassphraseTaken`], [`VaultError::TooMany`]; those of writing.
    pub fn add_member(
        &mut self,
        mine: &Passphrase,
        name: &str,
        roles: Roles,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<Member, VaultError> {
        let data_key = self.administer(mine, now)?;
        let name = sound_name(name)?;
        self.must_be_free(passphrase, MemberId(RECOVERY))?;
        self.must_have_room()?;
        let id = self.write(|t, writer| {
            let id = members::insert(t, &name, roles, now)?;
            log::insert(t, writer, LogKind::MemberAdded, About::Member(id), now)?;
            Ok(id)
        })?;
        // Cut off here, the member has no passphrase yet; an administrator gives one.
        self.put(self.key_file.with(id.0, passphrase.bytes(), &data_key, &self.policy)?)?;
        members::load(&self.connection, id)
    }

    /// Gives a member another name; everybody may give one to themselves.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchMember`], [`VaultError::InvalidName`]; those of writing.
    pub fn rename_member(&mut self, id: MemberId, name: &str, now: DateTime<Utc>) -> Result<(), VaultError> {
        if id != self.member.id {
            self.must_administer()?;
        }
        let name = sound_name(name)?;
        self.write(|t, writer| {
            members::load(t, id)?;
            members::set_name(t, id, &name)?;
            log::insert(t, writer, LogKind::MemberRenamed, About::Member(id), now)
        })?;
        self.reload()
    }

    /// Sets what a member may do.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchMember`], [`VaultError::LastMember`] when nobody active would
    /// administer any more; those of writing.
    pub fn set_roles(&mut self, id: MemberId, roles: Roles, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_administer()?;
        self.write(|t, writer| {
            members::load(t, id)?;
            members::set_roles(t, id, roles)?;
            must_have_administrator(t)?;
            log::insert(t, writer, LogKind::RolesSet, About::Member(id), now)
        })?;
        self.reload()
    }

    /// Gives a member a new passphrase: when it was forgotten. A disabled member may open the vault again.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`,
    /// [`VaultError::NoSuchMember`], [`VaultError::PassphraseTaken`], [`VaultError::TooMany`]; those of writing.
    pub fn reset_passphrase(
        &mut self,
        mine: &Passphrase,
        id: MemberId,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let data_key = self.administer(mine, now)?;
        self.reset_slot(id, passphrase, &data_key, now)
    }

    /// Puts a member's key slot aside: the passphrase opens nothing until [`Vault::enable_member`].
    ///
    /// An older copy of the files still opens with it.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`,
    /// [`VaultError::NoSuchMember`] for one who is not active, [`VaultError::LastMember`]; those of writing.
    pub fn disable_member(
        &mut self,
        mine: &Passphrase,
        id: MemberId,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.shut_out(mine, id, MemberState::Disabled, LogKind::MemberDisabled, None, now)
    }

    /// Brings a disabled member's key slot back.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`,
    /// [`VaultError::NoSuchMember`] for one who is not disabled, [`VaultError::TooMany`]; those of writing.
    pub fn enable_member(
        &mut self,
        mine: &Passphrase,
        id: MemberId,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let data_key = self.administer(mine, now)?;
        let slot = members::slot_aside(&self.connection, id)?.ok_or(VaultError::NoSuchMember)?;
        let key_file = self.key_file.with_slot(slot, &data_key)?;
        self.write(|t, writer| {
            members::set_state(t, id, MemberState::Active, None)?;
            log::insert(t, writer, LogKind::MemberEnabled, About::Member(id), now)
        })?;
        self.put(key_file)
    }

    /// Destroys a member's key slot, and gives the member's cases to another one. The name stays, for the log.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`,
    /// [`VaultError::NoSuchMember`] for one who is removed already and for an heir who is not active,
    /// [`VaultError::LastMember`]; those of writing.
    pub fn remove_member(
        &mut self,
        mine: &Passphrase,
        id: MemberId,
        heir: MemberId,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.shut_out(mine, id, MemberState::Removed, LogKind::MemberRemoved, Some(heir), now)
    }

    /// Makes a recovery key; an earlier one opens no more. It is to be printed, and kept where the laptop is not.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::WrongPassphrase`] and [`VaultError::Wait`] for `mine`,
    /// [`VaultError::NoRandomBytes`]; those of writing.
    pub fn make_recovery_key(
        &mut self,
        mine: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<RecoveryKey, VaultError> {
        let data_key = self.administer(mine, now)?;
        let key = RecoveryKey::make()?;
        let key_file = self.key_file.with(RECOVERY, key.bytes(), &data_key, &self.policy)?;
        self.write(|t, writer| log::insert(t, writer, LogKind::RecoveryKeyMade, About::Vault, now))?;
        self.put(key_file)?;
        self.renew_snapshots(now)?;
        Ok(key)
    }

    /// Opens the data key for an administrator who changes the key file.
    pub(super) fn administer(
        &mut self,
        mine: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<DataKey, VaultError> {
        self.must_administer()?;
        let opened = self.open_mine(mine, now)?;
        self.upgrade(&opened, mine.bytes())?;
        Ok(opened.data_key)
    }

    pub(super) fn reset_slot(
        &mut self,
        id: MemberId,
        passphrase: &Passphrase,
        data_key: &DataKey,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let member = members::load(&self.connection, id)?;
        if member.state == MemberState::Removed {
            return Err(VaultError::NoSuchMember);
        }
        self.must_be_free(passphrase, id)?;
        let key_file = self.key_file.with(id.0, passphrase.bytes(), data_key, &self.policy)?;
        self.write(|t, writer| {
            members::set_state(t, id, MemberState::Active, None)?;
            log::insert(t, writer, LogKind::PassphraseReset, About::Member(id), now)
        })?;
        self.put(key_file)?;
        self.renew_snapshots(now)
    }

    fn shut_out(
        &mut self,
        mine: &Passphrase,
        id: MemberId,
        state: MemberState,
        kind: LogKind,
        heir: Option<MemberId>,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let data_key = self.administer(mine, now)?;
        let member = members::load(&self.connection, id)?;
        let fits = match state {
            MemberState::Disabled => member.state == MemberState::Active,
            MemberState::Removed | MemberState::Active => member.state != MemberState::Removed,
        };
        if !fits {
            return Err(VaultError::NoSuchMember);
        }
        if id == self.member.id {
            // Nobody shuts themselves out: a colleague who administers does.
            return Err(VaultError::LastMember);
        }
        let aside = self.key_file.slot(id.0).filter(|_| state == MemberState::Disabled).cloned();
        let key_file = self.key_file.without(id.0, &data_key)?;
        self.write(|t, writer| {
            members::set_state(t, id, state, aside.as_ref())?;
            must_have_administrator(t)?;
            if state == MemberState::Removed {
                draft::remove_of(t, id)?;
            }
            if let Some(heir) = heir {
                let active = members::load(t, heir)?.state == MemberState::Active && heir != id;
                if !active {
                    return Err(VaultError::NoSuchMember);
                }
                case::give(t, id, heir)?;
                postponement::give(t, id, heir)?;
            }
            log::insert(t, writer, kind, About::Member(id), now)
        })?;
        // Cut off here, the slot is still in the key file; the member's state refuses it.
        self.put(key_file)?;
        self.renew_snapshots(now)
    }

    fn must_have_room(&self) -> Result<(), VaultError> {
        if self.key_file.has_room() { Ok(()) } else { Err(VaultError::TooMany) }
    }

    /// Reads anew who the member is, after something about members has changed.
    fn reload(&mut self) -> Result<(), VaultError> {
        self.member = members::load(&self.connection, self.member.id)?;
        Ok(())
    }
}

/// A name of somebody who is added.
fn sound_name(name: &str) -> Result<String, VaultError> {
    let name = first_name(name)?;
    if name.is_empty() { Err(VaultError::InvalidName) } else { Ok(name) }
}

/// The name of the first member, which may be empty.
pub(super) fn first_name(name: &str) -> Result<String, VaultError> {
    let name = name.trim();
    let sound = name.chars().count() <= NAME_MAX && !name.chars().any(char::is_control);
    if sound { Ok(name.to_owned()) } else { Err(VaultError::InvalidName) }
}

fn must_have_administrator(connection: &rusqlite::Connection) -> Result<(), VaultError> {
    let every = members::list(connection)?;
    let some = every.iter().any(|member| member.roles.administrator && member.state == MemberState::Active);
    if some { Ok(()) } else { Err(VaultError::LastMember) }
}
