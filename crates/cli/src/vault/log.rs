//! `atpazit vault log`: who did what, when; whether anybody changed it since.

use super::opening::Opening;
use super::refusal::{flawed, refused};
use super::secret::Secrets;
use crate::failure::Failure;
use chrono::{DateTime, Utc};
use clap::Args;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::str::FromStr;
use vault::{LogEntry, LogHead, Member, MemberId};

/// What of the log.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
    /// Print so many rows, the newest first [default: 50 where nothing else is asked].
    #[arg(long, value_name = "N")]
    limit: Option<u32>,
    /// Compute the chain anew from the first row, and name the first row that does not fit.
    #[arg(long)]
    verify: bool,
    /// Print number, time and digest of the newest row, to be kept on paper.
    #[arg(long)]
    digest: bool,
    /// Compare with number and digest that were kept, such as '48 ab12 cd34 ef56 7890 ab12'; verifies the chain too.
    #[arg(long, value_name = "DIGEST")]
    expect: Option<Expected>,
}

/// Number and digest of a row, as they were kept.
#[derive(Clone)]
struct Expected {
    id: i64,
    digest: String,
}

/// The rows printed where nothing else was asked.
const ROWS: u32 = 50;

/// Prints and checks the log.
///
/// # Errors
/// [`Failure::Refused`] with the first row that is not sound, or when the row that was kept is not there as it was;
/// [`Failure::Input`].
pub fn log(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    let inspection = order.opening.look(secrets)?;
    let mut text = String::new();
    let asked = order.verify || order.digest || order.expect.is_some();
    // The chain first: rows that were tampered with are not shown as if they were sound.
    if order.verify || order.expect.is_some() {
        let sum = inspection.verify_log().map_err(flawed)?;
        let _ = writeln!(text, "The {} rows of the log follow one another.", sum.rows);
    }
    if let Some(expected) = &order.expect {
        let found = inspection.log_row(expected.id).map_err(refused)?;
        expected.compare(found.as_ref())?;
        let _ = writeln!(text, "Row {} is there as it was kept.", expected.id);
    }
    if order.digest {
        let head = inspection.log_head().map_err(refused)?;
        text.push_str(&head.as_ref().map_or_else(|| "The log is empty.\n".to_owned(), to_keep));
    }
    if let Some(limit) = order.limit.or((!asked).then_some(ROWS)) {
        let entries = inspection.log(limit).map_err(refused)?;
        let members = inspection.members().map_err(refused)?;
        let names = members.iter().map(|member| (member.id, member)).collect();
        for entry in &entries {
            let _ = writeln!(text, "{}", row(entry, &names).trim_end());
        }
    }
    Ok(text)
}

fn to_keep(head: &LogHead) -> String {
    let LogHead { id, at, digest } = head;
    format!("{id}  {}  {digest}\nTo compare later: atpazit vault log --expect '{id} {digest}'\n", time(*at))
}

fn row(entry: &LogEntry, names: &BTreeMap<MemberId, &Member>) -> String {
    let who = |id: Option<MemberId>| match id {
        None => String::new(),
        Some(id) => format!("{} {}", id.0, names.get(&id).map_or("", |member| member.name.as_str())),
    };
    let about = match (&entry.case, entry.about) {
        (Some(code), _) => code.as_str().to_owned(),
        (None, Some(member)) => format!("member {}", who(Some(member))),
        (None, None) => String::new(),
    };
    let (id, at, kind, by) = (entry.id, time(entry.at), entry.kind.as_str(), who(entry.member));
    format!("{id:>7}  {at}  {kind:<19}  {by:<24}  {about}")
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}

impl Expected {
    fn compare(&self, found: Option<&LogHead>) -> Result<(), Failure> {
        let id = self.id;
        match found {
            Some(found) if found.digest.replace(' ', "") == self.digest => Ok(()),
            Some(_) => Err(Failure::Refused(format!(
                "row {id} of the log has another digest than the one that was kept; the log was cut and went on, or this is \
                 another vault: keep it as it is, as evidence"
            ))),
            None => Err(Failure::Refused(format!(
                "row {id} of the log is missing: its end was cut off, or an older copy of the vault was put in its place; keep \
                 it as it is, as evidence"
            ))),
        }
    }
}

impl FromStr for Expected {
    type Err = &'static str;

    /// Reads a number and twenty hexadecimal digits in any grouping. The time in between may stand there or not.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const FORM: &str =
            "a number and the digest: 20 digits 0-9 and a-f, such as '48 ab12 cd34 ef56 7890 ab12'";
        let mut words = text.split_whitespace();
        let id = words.next().and_then(|word| word.parse().ok()).ok_or(FORM)?;
        let hexadecimal = |word: &str| word.bytes().all(|byte| byte.is_ascii_hexdigit());
        let digest: String = words.filter(|word| hexadecimal(word)).collect();
        let digest = digest.to_ascii_lowercase();
        if digest.len() == 20 { Ok(Self { id, digest }) } else { Err(FORM) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_as_it_was_printed_or_written_down() {
        for text in [
            "48 ab12 cd34 ef56 7890 ab12",
            "48  2026-11-22 04:25:11 UTC  ab12 cd34 ef56 7890 ab12",
            "48 AB12CD34EF567890AB12",
        ] {
            let read = text.parse::<Expected>().ok().map(|read| (read.id, read.digest));
            assert_eq!(read, Some((48, "ab12cd34ef567890ab12".to_owned())), "{text}");
        }
        for text in ["", "48", "ab12 cd34 ef56 7890 ab12 x", "48 ab12 cd34", "48 ab12 cd34 ef56 7890 ab12 ff"]
        {
            assert!(text.parse::<Expected>().is_err(), "{text}");
        }
    }
}
