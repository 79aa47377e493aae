//! The way in by the recovery key: it opens nothing but the choice of a member, who is then given a new passphrase.

use super::Vault;
use super::unlock::{claim, try_secret};
use crate::derivation::Policy;
use crate::error::VaultError;
use crate::folder::Folder;
use crate::key_file::Opened;
use crate::key_slot::RECOVERY;
use crate::member::{Member, MemberId, MemberState};
use crate::passphrase::Passphrase;
use crate::recovery_key::RecoveryKey;
use crate::table::log::{self, About, LogKind};
use crate::table::member as members;
use chrono::{DateTime, Utc};

/// A vault that the recovery key opened. Shows no case.
pub struct Recovery {
    vault: Vault,
    opened: Opened,
    given: Option<MemberId>,
}

impl Recovery {
    /// Opens a vault by its recovery key.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] when it is not that of this vault, or when the vault has none; otherwise those of
    /// [`Vault::unlock`].
    pub fn open(folder: &Folder, key: &RecoveryKey, now: DateTime<Utc>) -> Result<Self, VaultError> {
        Self::open_under(Policy::RELEASE, folder, key, now)
    }

    pub(crate) fn open_under(
        policy: Policy,
        folder: &Folder,
        key: &RecoveryKey,
        now: DateTime<Utc>,
    ) -> Result<Self, VaultError> {
        let (claim, key_file) = claim(&policy, folder)?;
        let opened = try_secret(folder, &key_file, now, || key_file.recover(key.bytes()))?;
        let mut vault =
            Vault::open(policy, folder, claim, key_file, &opened.data_key, MemberId(RECOVERY), now)?;
        vault.writer.member = None;
        vault.enter(&opened, key.bytes(), LogKind::Recovered, now)?;
        Ok(Self { vault, opened, given: None })
    }

    /// Whoever may be given a new passphrase: the members who are not removed.
    ///
    /// # Errors
    /// Those of reading.
    pub fn members(&self) -> Result<Vec<Member>, VaultError> {
        let every = members::list(&self.vault.connection)?;
        Ok(every.into_iter().filter(|member| member.state != MemberState::Removed).collect())
    }

    /// Gives a member a new passphrase. The recovery key stays as it is; a used one is better replaced
    /// ([`Vault::make_recovery_key`]). May be tried again when it was refused.
    ///
    /// # Errors
    /// [`VaultError::NoSuchMember`], [`VaultError::PassphraseTaken`], [`VaultError::TooMany`]; those of writing.
    pub fn reset(
        &mut self,
        member: MemberId,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.vault.reset_slot(member, passphrase, &self.opened.data_key, now)?;
        self.given = Some(member);
        Ok(())
    }

    /// Opens the vault as the member who was given a new passphrase last.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] when nobody was; those of reading and writing. The vault is then locked again.
    pub fn enter(self, now: DateTime<Utc>) -> Result<Vault, VaultError> {
        let Self { mut vault, given, .. } = self;
        let member = given.ok_or(VaultError::NotPermitted)?;
        vault.member = members::load(&vault.connection, member)?;
        vault.writer.member = Some(member);
        vault.write(|t, writer| log::insert(t, writer, LogKind::VaultUnlocked, About::Vault, now))?;
        Ok(vault)
    }
}
