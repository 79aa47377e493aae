//! Passphrases, recovery keys and the like: typed at the terminal without being shown, or read from a file descriptor.
//!
//! **Architecture invariant:** no secret is taken from an argument or from the environment.

use super::descriptor::Descriptor;
use super::refusal::{invalid_passphrase, invalid_recovery_key};
use crate::failure::Failure;
use crate::text;
use sealing::words;
use std::collections::BTreeMap;
use std::io;
use vault::{Passphrase, RecoveryKey, Strength};
use zeroize::Zeroizing;

/// The most bytes of a line: more than any secret has, so that nobody pipes a film.
const LINE_MAX: usize = 2048;

/// Whence a secret comes, and how it is called.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// What is asked for at the terminal.
    pub prompt: &'static str,
    /// The option that names the file descriptor.
    pub option: &'static str,
    /// The file descriptor, where one was named.
    pub fd: Option<&'a Descriptor>,
}

/// Reads secrets. One descriptor may hold several, a line each.
#[derive(Default)]
pub struct Secrets {
    /// One for each number: where a descriptor had to be opened anew, two of them would read the same line.
    open: BTreeMap<u32, Descriptor>,
}

impl Secrets {
    /// A passphrase that exists.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn passphrase(&mut self, source: Source<'_>) -> Result<Passphrase, Failure> {
        let mut line = self.line(source)?;
        Passphrase::new(std::mem::take(&mut line)).map_err(|error| source.bad(&invalid_passphrase(error)))
    }

    /// A new passphrase: typed twice at the terminal. Says on standard error when it is a weak one.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn new_passphrase(&mut self, source: Source<'_>) -> Result<Passphrase, Failure> {
        let mut line = self.line(source)?;
        let strength = Strength::of(&line);
        if source.fd.is_none() && strength != Strength::TooShort {
            let again = Source { prompt: "The same once more", ..source };
            if *self.line(again)? != *line {
                return Err(source.bad("the two are not the same; begin again"));
            }
        }
        if strength == Strength::Weak {
            eprintln!(
                "atpazit: this passphrase is weak; four words that do not belong together make a strong one"
            );
        }
        Passphrase::new(std::mem::take(&mut line)).map_err(|error| source.bad(&invalid_passphrase(error)))
    }

    /// A recovery key.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn recovery_key(&mut self, source: Source<'_>) -> Result<RecoveryKey, Failure> {
        let line = self.line(source)?;
        RecoveryKey::read(&line).map_err(|error| source.bad(&invalid_recovery_key(error)))
    }

    /// Six words to which something was sealed, in whatever way they are typed.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn words(&mut self, source: Source<'_>) -> Result<Zeroizing<String>, Failure> {
        let line = self.line(source)?;
        words::read_passphrase(&line).map_err(|error| source.bad(&error.to_string()))
    }

    fn line(&mut self, source: Source<'_>) -> Result<Zeroizing<String>, Failure> {
        let Some(descriptor) = source.fd else { return typed(source) };
        let descriptor = self.open.entry(descriptor.number()).or_insert_with(|| descriptor.clone());
        let line = read_line(|| descriptor.read_byte())
            .map_err(|error| source.bad(&format!("it cannot be read: {error}")))?;
        let line = text::line(line).map(Zeroizing::new).map_err(|error| source.bad(&error.to_string()))?;
        if line.is_empty() {
            return Err(source.bad("it holds no line; write the secret into it, one line"));
        }
        Ok(line)
    }
}

impl Source<'_> {
    fn bad(&self, what: &str) -> Failure {
        match self.fd {
            Some(descriptor) => Failure::Input(format!("{} {}: {what}", self.option, descriptor.number())),
            None => Failure::Input(what.to_owned()),
        }
    }
}

fn typed(source: Source<'_>) -> Result<Zeroizing<String>, Failure> {
    let typed = rpassword::prompt_password(format!("{}: ", source.prompt));
    typed.map(Zeroizing::new).map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => {
            Failure::Input("nothing was typed".to_owned())
        }
        _ => Failure::Input(format!("there is no terminal to type at; use {} N", source.option)),
    })
}

/// Reads up to the end of the line, which is cut, and not a byte further. The bytes are moved by nothing and wiped in the end.
fn read_line(mut next: impl FnMut() -> io::Result<Option<u8>>) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut line = Zeroizing::new(Vec::with_capacity(LINE_MAX));
    while let Some(byte) = next()?.filter(|byte| *byte != b'\n') {
        if line.len() == LINE_MAX {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        line.push(byte);
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lines(bytes: &[u8]) -> impl FnMut() -> io::Result<Zeroizing<Vec<u8>>> {
        let mut left = bytes.iter().copied();
        move || read_line(|| Ok(left.next()))
    }

    #[test]
    fn a_line_is_read_to_its_end_and_no_further() {
        let mut lines = lines("trīs zaļi kaķi\r\nčetri\n\n  kept as they are  \nrest".as_bytes());
        let mut next = || text::line(lines().unwrap()).unwrap();
        let read = [next(), next(), next(), next(), next(), next()];
        assert_eq!(read, ["trīs zaļi kaķi", "četri", "", "  kept as they are  ", "rest", ""]);
    }

    #[test]
    fn a_line_has_a_greatest_length() {
        assert_eq!(lines(&[b'a'; LINE_MAX + 1])().unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert_eq!(lines(&[b'a'; LINE_MAX])().unwrap().len(), LINE_MAX);
    }
}
