//! The recovery key on its way to paper: offered, shown, and typed back in part, since a tick proves nothing.
//!
//! **Architecture invariant:** the key is held only while the officer is at its page; whatever leads away from there drops it.

use super::{Desk, Location};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use vault::{ErrorCode, Passphrase, RecoveryKey};

/// The recovery key on its way to paper.
pub enum PendingRecoveryKey {
    /// A vault was just created: a key is offered, by the passphrase with which it was created.
    Offered(Passphrase),
    /// A key was made.
    Made {
        /// The key.
        key: RecoveryKey,
        /// Whether that was right after the vault was created.
        first: bool,
    },
}

impl PendingRecoveryKey {
    /// The groups of characters that are written down; none while a key is only offered.
    pub fn groups(&self) -> Vec<String> {
        match self {
            Self::Offered(_) => Vec::new(),
            Self::Made { key, .. } => key.show().split('-').map(str::to_owned).collect(),
        }
    }

    /// Whether the vault has just been created.
    pub fn is_first(&self) -> bool {
        matches!(self, Self::Offered(_) | Self::Made { first: true, .. })
    }
}

impl Desk {
    /// Offers a recovery key for a vault that was just created.
    pub fn offer_recovery_key(&mut self, passphrase: Passphrase) {
        self.leave();
        self.paper = Some(PendingRecoveryKey::Offered(passphrase));
        self.location = Location::RecoveryKey;
    }

    /// Makes a recovery key and shows it; an earlier one opens no more. Right after the vault was created no passphrase is asked for.
    ///
    /// # Errors
    /// [`ErrorCode::WrongPassphrase`] without a passphrase where one is needed, [`Refusal::ConversationGoesOn`], and what the vault says.
    pub fn make_recovery_key(&mut self, mine: Option<&Passphrase>) -> Result<(), CommandError> {
        self.must_be_real()?;
        self.nobody_is_left()?;
        let (mine, first) = match (mine, &self.paper) {
            (Some(mine), _) => (mine, false),
            (None, Some(PendingRecoveryKey::Offered(mine))) => (mine, true),
            (None, _) => return Err(CommandError::new(ErrorCode::WrongPassphrase)),
        };
        let key = self.vault.make_recovery_key(mine, now())?;
        self.leave();
        self.paper = Some(PendingRecoveryKey::Made { key, first });
        self.location = Location::RecoveryKey;
        Ok(())
    }

    /// Takes the last group as it stands on the paper, and goes on when it is right.
    ///
    /// # Errors
    /// [`Refusal::RecoveryKeyDiffers`], [`Refusal::RecoveryKeyGone`].
    pub fn confirm_recovery_key(&mut self, typed: &str) -> Result<(), CommandError> {
        let Some(PendingRecoveryKey::Made { key, .. }) = &self.paper else {
            return Err(CommandError::new(Refusal::RecoveryKeyGone));
        };
        if !key.is_last_group(typed) {
            return Err(CommandError::new(Refusal::RecoveryKeyDiffers));
        }
        self.leave_recovery_key();
        Ok(())
    }

    /// Goes on, with or without a key on paper; right after the vault was created, to why the officer is here and what they do. Nothing
    /// elsewhere than at its page.
    pub fn leave_recovery_key(&mut self) {
        if self.location != Location::RecoveryKey {
            return;
        }
        let first = self.paper.as_ref().map(PendingRecoveryKey::is_first);
        self.leave();
        match first {
            Some(true) => {
                self.location = Location::Profession { back: Box::new(self.home()), first: true };
            }
            Some(false) if self.must_administer().is_ok() => self.location = Location::People,
            Some(false) | None => {}
        }
    }
}
