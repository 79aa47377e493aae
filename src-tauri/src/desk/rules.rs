//! What an administrator sets for everybody.

use super::Desk;
use crate::clock::now;
use crate::error::CommandError;
use crate::form::RulesForm;
use vault::{Passphrase, Retention, Settings};

impl Desk {
    /// Sets what holds for everybody; it holds at once.
    ///
    /// # Errors
    /// [`ErrorCode::SettingsInvalid`](vault::ErrorCode::SettingsInvalid),
    /// [`ErrorCode::NotPermitted`](vault::ErrorCode::NotPermitted), and what the vault says.
    pub fn set_rules(&mut self, form: &RulesForm) -> Result<(), CommandError> {
        self.must_be_real()?;
        let settings = Settings {
            retention: Retention {
                draft_hours: form.draft_hours,
                referred_days: form.referred_days,
                other_days: form.other_days,
            },
            idle_minutes: form.idle_minutes,
            quick_destroy: form.quick_destroy,
        };
        self.vault.set_settings(&settings, now())?;
        self.rules = settings;
        Ok(())
    }

    /// Sets after how many wrong passphrases the vault destroys itself, if it does.
    ///
    /// # Errors
    /// [`ErrorCode::SettingsInvalid`](vault::ErrorCode::SettingsInvalid), and what the vault says.
    pub fn set_destroy_after(
        &mut self,
        mine: &Passphrase,
        failures: Option<u32>,
    ) -> Result<(), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.set_destroy_after(mine, failures, now())?)
    }
}
