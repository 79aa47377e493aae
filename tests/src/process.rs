//! Finds and ends processes by the kernel's own list.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

use crate::error::Error;

/// Returns the ids of every process below this one, parents before children.
pub(crate) fn descendants(ancestor: u32) -> Vec<u32> {
    let parents = parents();
    let mut found = vec![ancestor];
    let mut next = 0;
    while let Some(&parent) = found.get(next) {
        found.extend(parents.iter().filter(|&(_, &of)| of == parent).map(|(&id, _)| id));
        next += 1;
    }
    found.remove(0);
    found
}

/// Tells whether a process exists and has not ended; one that ended and waits for its parent counts as ended.
pub(crate) fn is_alive(id: u32) -> bool {
    stat(id).is_some_and(|(state, _)| state != 'Z' && state != 'X')
}

/// Returns the ids of the engine's processes below this one that show a page.
pub(crate) fn pages(ancestor: u32) -> Vec<u32> {
    descendants(ancestor).into_iter().filter(|id| is_named(*id, "WebKitWebProcess")).collect()
}

/// Tells whether a process runs the program of this name; the kernel keeps the first 15 bytes of it.
pub(crate) fn is_named(id: u32, name: &str) -> bool {
    let kept = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
    !kept.trim_end().is_empty() && name.starts_with(kept.trim_end())
}

/// Ends processes at once, without a chance to tidy up. One that has ended meanwhile is no error.
///
/// # Errors
/// [`Error::System`] if the signal cannot be sent at all.
pub(crate) fn kill(ids: &[u32]) -> Result<(), Error> {
    if ids.is_empty() {
        return Ok(());
    }
    let ids = ids.iter().map(u32::to_string);
    // The standard library kills only its own children, and the program is the driver's.
    let sent = Command::new("kill").arg("-9").args(ids).stderr(Stdio::null()).status();
    sent.map(drop).map_err(Error::system("sending a signal"))
}

fn parents() -> BTreeMap<u32, u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter_map(|id| Some((id, stat(id)?.1))).collect()
}

/// Returns state and parent of a process.
fn stat(id: u32) -> Option<(char, u32)> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name stands in parentheses and may itself contain spaces and parentheses.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((state, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_is_found_and_ended() {
        let mut child = Command::new("sleep").arg("60").spawn().expect("it starts");
        assert!(descendants(std::process::id()).contains(&child.id()));
        assert!(is_alive(child.id()));
        kill(&[child.id()]).expect("the signal is sent");
        child.wait().expect("it ends");
        assert!(!is_alive(child.id()));
    }
}
