//! Searches the memory of running processes, as whoever has the computer could. Needs root.

use std::fmt;
use std::fs::{self, File};
use std::os::unix::fs::{FileExt, MetadataExt};

use memchr::memmem;

use crate::error::Error;

/// The size of a page of memory on the machines that run these tests.
const PAGE: u64 = 4096;

/// How much is read at once.
const PIECE: usize = 1 << 20;

/// A shared mapping up to this size is read whole: its pages may be there without this process having touched them.
const SHARED: u64 = 64 << 20;

/// What to look for: its name, for the report, and every form in which it may lie in memory.
#[derive(Debug)]
pub struct Secret {
    /// How it is called.
    pub name: &'static str,
    forms: Vec<(&'static str, Vec<u8>)>,
}

impl Secret {
    /// A text, which the program holds as UTF-8 and the engine as UTF-16. Its beginning suffices, so that what was there before
    /// the last letter was typed is found too.
    pub fn text(name: &'static str, beginning: &str) -> Self {
        let wide = beginning.encode_utf16().flat_map(u16::to_le_bytes).collect();
        Self { name, forms: vec![("UTF-8", beginning.into()), ("UTF-16", wide)] }
    }

    /// A key, as it is and in hexadecimal.
    pub fn key(name: &'static str, bytes: &[u8]) -> Self {
        let digit = |four: u8| char::from_digit(u32::from(four), 16).unwrap_or_default();
        let lower: String = bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
        let upper = lower.to_uppercase();
        Self { name, forms: vec![("raw", bytes.into()), ("hex", lower.into()), ("HEX", upper.into())] }
    }
}

/// A place where a secret lies. Does not show it.
#[derive(Debug)]
pub struct Place {
    /// The secret's name.
    pub secret: &'static str,
    form: &'static str,
    process: u32,
    program: String,
    mapping: String,
    address: u64,
    beside: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { secret, form, process, program, mapping, address, beside } = self;
        write!(f, "{secret} as {form} in {program} ({process}) at {address:x}, {mapping}: {beside}")
    }
}

/// Tells whether this process may read the memory of others: whether it is root's.
pub fn is_readable() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Finds every place where one of the secrets lies in the memory of these processes. One that has ended is passed over.
///
/// # Errors
/// [`Error::System`] when a running process does not let itself be read.
pub fn find(processes: &[u32], secrets: &[Secret]) -> Result<Vec<Place>, Error> {
    let mut places = Vec::new();
    for &process in processes {
        let opened = ["mem", "pagemap"].map(|file| File::open(format!("/proc/{process}/{file}")));
        let [memory, pages] = match opened {
            [Ok(memory), Ok(pages)] => [memory, pages],
            _ if !crate::process::is_alive(process) => continue,
            [Err(source), _] | [_, Err(source)] => {
                return Err(Error::System { what: "reading the memory of a process", source });
            }
        };
        let program = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
        let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
        for mapping in maps.lines().filter_map(Mapping::read) {
            mapping.search(&memory, &pages, |address, bytes, whole| {
                for (secret, (form, bytes_of)) in
                    secrets.iter().flat_map(|secret| secret.forms.iter().map(move |form| (secret, form)))
                {
                    for at in memmem::find_iter(bytes, bytes_of) {
                        // A place at the very end is found again in the next piece.
                        if whole || at < PIECE {
                            places.push(Place {
                                secret: secret.name,
                                form,
                                process,
                                program: program.trim().to_owned(),
                                mapping: mapping.name.clone(),
                                address: address + at as u64,
                                beside: beside(bytes, at, bytes_of.len()),
                            });
                        }
                    }
                }
            });
        }
    }
    Ok(places)
}

/// What lies around a place, which tells whose it is; the secret itself as dots.
fn beside(bytes: &[u8], at: usize, length: usize) -> String {
    let shown = |bytes: &[u8]| -> String {
        let visible =
            |byte: &u8| if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '·' };
        bytes.iter().filter(|byte| **byte != 0).map(visible).collect()
    };
    let end = at + length;
    format!(
        "…{}[…]{}…",
        shown(&bytes[at.saturating_sub(96)..at]),
        shown(&bytes[end..bytes.len().min(end + 96)])
    )
}

/// A part of a process's memory.
struct Mapping {
    start: u64,
    end: u64,
    shared: bool,
    name: String,
}

impl Mapping {
    /// A line of `/proc/<id>/maps`; nothing for memory that nobody can read.
    fn read(line: &str) -> Option<Self> {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        let rights = fields.next()?;
        let number = |text| u64::from_str_radix(text, 16).ok();
        let (start, end) = (number(start)?, number(end)?);
        let name =
            fields.nth(3).map_or_else(|| format!("a mapping of {} KiB", (end - start) / 1024), str::to_owned);
        let readable = rights.starts_with('r') && !name.starts_with("[v");
        readable.then(|| Self { start, end, shared: rights.ends_with('s'), name })
    }

    /// Shows every run of pages that are there, in pieces that overlap; the last argument says whether it is the last piece.
    fn search(&self, memory: &File, pages: &File, mut look: impl FnMut(u64, &[u8], bool)) {
        const OVERLAP: u64 = 256;
        let mut buffer = vec![0; PIECE + usize::try_from(OVERLAP).unwrap_or_default()];
        for (start, end) in self.runs(pages) {
            let mut from = start;
            while from < end {
                let whole = end - from <= buffer.len() as u64;
                let length = usize::try_from(end - from).map_or(buffer.len(), |left| left.min(buffer.len()));
                let Some(piece) = buffer.get_mut(..length) else { break };
                // What went away since it was listed holds nothing any more.
                if memory.read_exact_at(piece, from).is_ok() {
                    look(from, piece, whole);
                }
                from = if whole { end } else { from + PIECE as u64 };
            }
        }
    }

    /// The runs of pages that are in memory or in the swap: most of what an engine reserves has never been touched.
    fn runs(&self, pages: &File) -> Vec<(u64, u64)> {
        if self.shared && self.end - self.start <= SHARED {
            return vec![(self.start, self.end)];
        }
        let mut runs: Vec<(u64, u64)> = Vec::new();
        let mut entries = vec![0; 8 * 4096];
        let mut page = self.start / PAGE;
        while page < self.end / PAGE {
            let count = usize::try_from(self.end / PAGE - page).map_or(4096, |left| left.min(4096));
            let Some(some) = entries.get_mut(..8 * count) else { break };
            if pages.read_exact_at(some, page * 8).is_err() {
                break;
            }
            for (at, entry) in some.chunks_exact(8).enumerate() {
                // Bits 63 and 62: present, swapped.
                if entry[7] & 0b1100_0000 == 0 {
                    continue;
                }
                let start = (page + at as u64) * PAGE;
                match runs.last_mut() {
                    Some(run) if run.1 == start => run.1 += PAGE,
                    _ => runs.push((start, start + PAGE)),
                }
            }
            page += count as u64;
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_memory_is_found_and_what_was_wiped_is_not() {
        if !is_readable() {
            eprintln!("SKIPPED: only root may read the memory of a process");
            return;
        }
        let secret = [Secret::key("the key", &[0xa7, 0x31, 0x5c, 0x90, 0x11, 0x42, 0xee, 0x07])];
        let own = [std::process::id()];
        // Made here, so that it stands nowhere in the program file.
        let mut held: Vec<u8> = secret[0].forms[1].1.iter().rev().copied().collect();
        let other = [Secret { name: "reversed", forms: vec![("raw", held.iter().rev().copied().collect())] }];
        assert!(!find(&own, &other).expect("it can be read").is_empty());
        held.fill(0);
        let gone = [Secret::text("never written", &format!("{}{}", "Nowhere", std::process::id()))];
        // The secret itself lies in memory while it is looked for: what is searched for is always found by its own search.
        assert!(find(&own, &gone).expect("it can be read").iter().all(|place| place.process == own[0]));
    }
}
