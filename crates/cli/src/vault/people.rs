//! `atpazit vault people`: who can open the vault, and in which role.

use super::descriptor::Descriptor;
use super::opening::Opening;
use super::refusal::refused;
use super::roster::{HEAD, line, words};
use super::secret::{Secrets, Source};
use crate::failure::Failure;
use chrono::Utc;
use clap::{Args, Subcommand};
use vault::{MemberId, Passphrase, Roles, Vault, VaultError};

/// What to do with the members.
#[derive(Args)]
pub struct Order {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// List the members: number, state, roles, name.
    List {
        #[command(flatten)]
        opening: Opening,
    },
    /// Add a member with a first passphrase, which the member had better change.
    Add {
        #[command(flatten)]
        opening: Opening,
        /// The name under which colleagues know the member.
        #[arg(long)]
        name: String,
        #[command(flatten)]
        roles: Given,
        #[command(flatten)]
        new: New,
    },
    /// Give a member another name.
    Rename {
        #[command(flatten)]
        opening: Opening,
        /// The number of the member.
        member: u32,
        /// The name.
        #[arg(long)]
        name: String,
    },
    /// Set the roles of a member; those that are not named are taken away.
    Roles {
        #[command(flatten)]
        opening: Opening,
        /// The number of the member.
        member: u32,
        #[command(flatten)]
        roles: Given,
    },
    /// Put the key slot of a member aside: the passphrase opens nothing until `enable`.
    Disable {
        #[command(flatten)]
        opening: Opening,
        /// The number of the member.
        member: u32,
    },
    /// Bring the key slot of a disabled member back.
    Enable {
        #[command(flatten)]
        opening: Opening,
        /// The number of the member.
        member: u32,
    },
    /// Destroy the key slot of a member, and give the cases to another one.
    Remove {
        #[command(flatten)]
        opening: Opening,
        /// The number of the member.
        member: u32,
        /// The number of the active member who gets the cases.
        #[arg(long, value_name = "NUMBER")]
        heir: u32,
    },
    /// Give a member a new passphrase: when it was forgotten.
    ResetPassphrase {
        #[command(flatten)]
        opening: Opening,
        /// The number of the member.
        member: u32,
        #[command(flatten)]
        new: New,
    },
    /// Make a recovery key and print it, once; an earlier one opens no more.
    RecoveryKey {
        #[command(flatten)]
        opening: Opening,
    },
}

#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each role is had or not, whatever the others are")]
struct Given {
    /// Begins cases and sees the own ones.
    #[arg(long)]
    officer: bool,
    /// Sees every case and works on it.
    #[arg(long)]
    reviewer: bool,
    /// Sets people, retention, backups and settings; sees no case by this role.
    #[arg(long)]
    administrator: bool,
    /// Opens what others hand over to this institution, and answers it; sees no case by this role.
    #[arg(long)]
    recipient: bool,
}

#[derive(Args)]
struct New {
    /// Read the member's new passphrase from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    new_passphrase_fd: Option<Descriptor>,
}

/// Does it.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn people(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    match &order.what {
        What::List { opening } => {
            let members = opening.look(secrets)?.members().map_err(refused)?;
            let lines = members.iter().map(line);
            Ok([HEAD.to_owned()].into_iter().chain(lines).collect::<Vec<_>>().join("\n") + "\n")
        }
        What::Add { opening, name, roles, new } => {
            let added = with_new(opening, new, secrets, |vault, mine, new| {
                vault.add_member(mine, name, roles.roles(), new, Utc::now())
            })?;
            Ok(format!(
                "Member {} was added; roles: {}. Better change the passphrase now: atpazit vault passphrase\n",
                added.id.0,
                words(added.roles)
            ))
        }
        What::Rename { opening, member, name } => {
            let done = opening.unlock(secrets)?;
            done.work(|vault, _| vault.rename_member(MemberId(*member), name, Utc::now()))?;
            Ok(format!("Member {member} has another name.\n"))
        }
        What::Roles { opening, member, roles } => {
            let done = opening.unlock(secrets)?;
            done.work(|vault, _| vault.set_roles(MemberId(*member), roles.roles(), Utc::now()))?;
            Ok(format!("Member {member} has these roles: {}.\n", words(roles.roles())))
        }
        What::Disable { opening, member } => {
            let done = opening.unlock(secrets)?;
            done.work(|vault, mine| vault.disable_member(mine, MemberId(*member), Utc::now()))?;
            Ok(format!("Member {member} cannot open the vault any more. An older copy of it still opens.\n"))
        }
        What::Enable { opening, member } => {
            let done = opening.unlock(secrets)?;
            done.work(|vault, mine| vault.enable_member(mine, MemberId(*member), Utc::now()))?;
            Ok(format!("Member {member} can open the vault again.\n"))
        }
        What::Remove { opening, member, heir } => {
            let (member, heir) = (MemberId(*member), MemberId(*heir));
            let done = opening.unlock(secrets)?;
            done.work(|vault, mine| vault.remove_member(mine, member, heir, Utc::now()))?;
            Ok(format!("Member {} was removed; member {} has the cases.\n", member.0, heir.0))
        }
        What::ResetPassphrase { opening, member, new } => {
            with_new(opening, new, secrets, |vault, mine, new| {
                vault.reset_passphrase(mine, MemberId(*member), new, Utc::now())
            })?;
            Ok(format!("Member {member} has a new passphrase, and had better change it.\n"))
        }
        What::RecoveryKey { opening } => {
            let key =
                opening.unlock(secrets)?.work(|vault, mine| vault.make_recovery_key(mine, Utc::now()))?;
            Ok(paper(&key.show()))
        }
    }
}

/// Does something that takes the member's own passphrase and a new one.
fn with_new<T>(
    opening: &Opening,
    new: &New,
    secrets: &mut Secrets,
    what: impl FnOnce(&mut Vault, &Passphrase, &Passphrase) -> Result<T, VaultError>,
) -> Result<T, Failure> {
    let desk = opening.unlock(secrets)?;
    desk.work_on(|vault, mine| {
        let source = Source {
            prompt: "The member's new passphrase",
            option: "--new-passphrase-fd",
            fd: new.new_passphrase_fd.as_ref(),
        };
        let new = secrets.new_passphrase(source)?;
        what(vault, mine, &new).map_err(refused)
    })
}

/// The recovery key, and what to do with it.
fn paper(key: &str) -> String {
    format!(
        "{key}\n\n\
         This is the recovery key. It is shown once and kept nowhere.\n\
         Write it down, or print it, and lock it away where the computer is not.\n\
         Whoever has it and the vault can give any member a new passphrase, and read every case.\n\
         An earlier recovery key opens no more. If a passphrase is lost: atpazit vault recover\n"
    )
}

impl Given {
    fn roles(&self) -> Roles {
        let Self { officer, reviewer, administrator, recipient } = *self;
        Roles { officer, reviewer, administrator, recipient }
    }
}
