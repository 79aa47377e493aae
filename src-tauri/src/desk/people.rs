//! What an administrator does with the users, and what everybody may do with the own name. Whether a role allows it is the vault's to say.

use super::{Desk, Destination, Location, short_text};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::{OfficeForm, Role, UserForm};
use screening::referral::{Office, SENDER_MAX};
use std::collections::BTreeSet;
use vault::{ErrorCode, MemberId, Passphrase, Roles};

impl Desk {
    /// Where whoever has unlocked begins: at the practice cases, at the cases, at the users where the role sees no case, or at the own things.
    pub fn home(&self) -> Location {
        if self.practice.is_some() {
            return Location::Practice;
        }
        let roles = self.vault.member().roles;
        match roles {
            _ if roles.sees_cases() => Location::cases(),
            Roles { recipient: true, .. } => Location::Exchange { address: None },
            Roles { administrator: true, .. } => Location::People,
            Roles { .. } => Location::Settings,
        }
    }

    /// Lets only those on whose role sees cases.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`].
    pub fn must_see_cases(&self) -> Result<(), CommandError> {
        permitted(self.vault.member().roles.sees_cases())
    }

    /// Lets only administrators on.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`].
    pub fn must_administer(&self) -> Result<(), CommandError> {
        self.must_be_real()?;
        permitted(self.vault.member().roles.administrator)
    }

    /// Lets everybody on who has a role.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`].
    pub fn must_exchange(&self) -> Result<(), CommandError> {
        self.must_be_real()?;
        permitted(self.vault.member().roles != Roles::NONE)
    }

    /// Checks the log, row by row, and says what was found.
    ///
    /// # Errors
    /// [`ErrorCode::NotPermitted`], and what the vault says.
    pub fn check_log(&mut self) -> Result<(), CommandError> {
        self.must_administer()?;
        let checked = Some(self.vault.check_log()?);
        self.go(Destination::Log {})?;
        self.location = Location::Log { checked };
        Ok(())
    }

    /// Adds a user with a first passphrase.
    ///
    /// # Errors
    /// [`Refusal::RoleMissing`], and what the vault says.
    pub fn add_user(
        &mut self,
        mine: &Passphrase,
        form: &UserForm,
        first: &Passphrase,
    ) -> Result<(), CommandError> {
        let roles = roles(&form.roles)?;
        self.vault.add_member(mine, &form.name, roles, first, now())?;
        Ok(())
    }

    /// Sets name and roles of a user. Whoever takes the administrator's role from themselves is shown what they still may see.
    ///
    /// # Errors
    /// [`Refusal::RoleMissing`], and what the vault says.
    pub fn change_user(&mut self, id: MemberId, form: &UserForm) -> Result<(), CommandError> {
        let roles = roles(&form.roles)?;
        self.must_administer()?;
        self.nobody_is_left()?;
        let before = self.vault.members()?.into_iter().find(|member| member.id == id);
        let before = before.ok_or_else(|| CommandError::new(ErrorCode::UserNotFound))?;
        // A user may stay without a name as long as nobody gives one.
        if form.name.trim() != before.name {
            self.vault.rename_member(id, &form.name, now())?;
        }
        if roles != before.roles {
            self.vault.set_roles(id, roles, now())?;
        }
        if self.must_administer().is_err() {
            self.leave();
        }
        Ok(())
    }

    /// Gives a user a new passphrase.
    ///
    /// # Errors
    /// What the vault says.
    pub fn reset_passphrase(
        &mut self,
        mine: &Passphrase,
        user: MemberId,
        passphrase: &Passphrase,
    ) -> Result<(), CommandError> {
        Ok(self.vault.reset_passphrase(mine, user, passphrase, now())?)
    }

    /// Lets a user not open the program any more, until they are brought back.
    ///
    /// # Errors
    /// What the vault says.
    pub fn disable_user(&mut self, mine: &Passphrase, user: MemberId) -> Result<(), CommandError> {
        Ok(self.vault.disable_member(mine, user, now())?)
    }

    /// Brings a disabled user back.
    ///
    /// # Errors
    /// What the vault says.
    pub fn enable_user(&mut self, mine: &Passphrase, user: MemberId) -> Result<(), CommandError> {
        Ok(self.vault.enable_member(mine, user, now())?)
    }

    /// Removes a user for good; the heir takes over the cases.
    ///
    /// # Errors
    /// What the vault says.
    pub fn remove_user(
        &mut self,
        mine: &Passphrase,
        user: MemberId,
        heir: MemberId,
    ) -> Result<(), CommandError> {
        Ok(self.vault.remove_member(mine, user, heir, now())?)
    }

    /// Wraps the officer's key anew with another passphrase.
    ///
    /// # Errors
    /// What the vault says.
    pub fn change_passphrase(
        &mut self,
        current: &Passphrase,
        replacement: &Passphrase,
    ) -> Result<(), CommandError> {
        self.must_be_real()?;
        Ok(self.vault.change_passphrase(current, replacement, now())?)
    }

    /// Keeps who refers.
    ///
    /// # Errors
    /// [`ErrorCode::TextTooLong`], and what the vault says.
    pub fn set_office(&mut self, form: &OfficeForm) -> Result<(), CommandError> {
        self.must_be_real()?;
        let line =
            |text: &str| short_text(text, SENDER_MAX, ErrorCode::TextTooLong).map(Option::unwrap_or_default);
        let office =
            Office { body: line(&form.body)?, role: line(&form.role)?, contact: line(&form.contact)? };
        Ok(self.vault.set_office(&office, now())?)
    }

    /// Gives the officer another name.
    ///
    /// # Errors
    /// [`ErrorCode::NameInvalid`], and what the vault says.
    pub fn set_own_name(&mut self, name: &str) -> Result<(), CommandError> {
        self.must_be_real()?;
        let me = self.vault.member().id;
        Ok(self.vault.rename_member(me, name, now())?)
    }
}

fn permitted(yes: bool) -> Result<(), CommandError> {
    if yes { Ok(()) } else { Err(CommandError::new(ErrorCode::NotPermitted)) }
}

/// The roles that were sent; somebody without one could do nothing.
fn roles(sent: &BTreeSet<Role>) -> Result<Roles, CommandError> {
    let has = |role: Role| sent.contains(&role);
    let roles = Roles {
        officer: has(Role::Officer),
        reviewer: has(Role::Reviewer),
        administrator: has(Role::Administrator),
        recipient: has(Role::Recipient),
    };
    if roles == Roles::NONE { Err(CommandError::new(Refusal::RoleMissing)) } else { Ok(roles) }
}
