//! Passphrases, recovery keys and the like: typed at the terminal without being shown, or read from a file descriptor.
//!
//! **Architecture invariant:** no secret is taken from an argument or from the environment.

use crate::failure::Failure;
use std::collections::BTreeMap;
use std::io::{self, Read};
use vault::{Passphrase, RecoveryKey, Strength};
use zeroize::{Zeroize as _, Zeroizing};

/// The most bytes of a line: more than any secret has, so that nobody pipes a film.
const LINE_MAX: usize = 2048;

/// Whence a secret comes, and how it is called.
#[derive(Clone, Copy)]
pub struct Source {
    /// What is asked for at the terminal.
    pub prompt: &'static str,
    /// The option that names the file descriptor.
    pub option: &'static str,
    /// The file descriptor, where one was named.
    pub fd: Option<u32>,
}

/// Reads secrets. One descriptor may hold several, a line each.
#[derive(Default)]
pub struct Secrets {
    open: BTreeMap<u32, Box<dyn Read>>,
}

impl Secrets {
    /// A passphrase that exists.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn passphrase(&mut self, source: Source) -> Result<Passphrase, Failure> {
        let mut line = self.line(source)?;
        Passphrase::new(std::mem::take(&mut line)).map_err(|error| source.bad(&error.to_string()))
    }

    /// A new passphrase: typed twice at the terminal. Says on standard error when it is a weak one.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn new_passphrase(&mut self, source: Source) -> Result<Passphrase, Failure> {
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
        Passphrase::new(std::mem::take(&mut line)).map_err(|error| source.bad(&error.to_string()))
    }

    /// A recovery key.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn recovery_key(&mut self, source: Source) -> Result<RecoveryKey, Failure> {
        let line = self.line(source)?;
        RecoveryKey::read(&line).map_err(|error| source.bad(&error.to_string()))
    }

    fn line(&mut self, source: Source) -> Result<Zeroizing<String>, Failure> {
        let Some(fd) = source.fd else { return typed(source) };
        let unreadable = |error: io::Error| source.bad(&format!("it cannot be read: {error}"));
        let from = match self.open.remove(&fd) {
            Some(from) => from,
            None => open(fd).map_err(unreadable)?,
        };
        let line = read_line(self.open.entry(fd).or_insert(from)).map_err(unreadable)?;
        if line.is_empty() {
            return Err(source.bad("it holds no line; write the secret into it, one line"));
        }
        Ok(line)
    }
}

impl Source {
    fn bad(&self, what: &str) -> Failure {
        match self.fd {
            Some(fd) => Failure::Input(format!("{} {fd}: {what}", self.option)),
            None => Failure::Input(what.to_owned()),
        }
    }
}

fn typed(source: Source) -> Result<Zeroizing<String>, Failure> {
    let typed = rpassword::prompt_password(format!("{}: ", source.prompt));
    typed.map(Zeroizing::new).map_err(|error| match error.kind() {
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => {
            Failure::Input("nothing was typed".to_owned())
        }
        _ => Failure::Input(format!("there is no terminal to type at; use {} N", source.option)),
    })
}

/// Opens a descriptor that this program was started with, by its name: that needs no unsafe code.
#[cfg(unix)]
fn open(fd: u32) -> io::Result<Box<dyn Read>> {
    Ok(Box::new(std::fs::File::open(format!("/dev/fd/{fd}"))?))
}

/// Only standard input has a number here.
#[cfg(not(unix))]
fn open(fd: u32) -> io::Result<Box<dyn Read>> {
    if fd == 0 { Ok(Box::new(io::stdin())) } else { Err(io::ErrorKind::Unsupported.into()) }
}

/// Reads up to the end of the line, which is cut, and not a byte further. The bytes are moved by nothing and wiped in the end.
fn read_line(from: &mut dyn Read) -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(Vec::with_capacity(LINE_MAX));
    let mut byte = Zeroizing::new([0]);
    loop {
        match from.read(byte.as_mut_slice()) {
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' => break,
            Ok(_) if line.len() == LINE_MAX => return Err(io::ErrorKind::FileTooLarge.into()),
            Ok(_) => line.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    String::from_utf8(std::mem::take(&mut line)).map(Zeroizing::new).map_err(|error| {
        error.into_bytes().zeroize();
        io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8 text")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_line_is_read_to_its_end_and_no_further() {
        let mut from: &[u8] = "trīs zaļi kaķi\r\nčetri\n\nrest".as_bytes();
        let mut next = || read_line(&mut from).map(|line| line.to_string()).unwrap();
        assert_eq!([next(), next(), next(), next(), next()], ["trīs zaļi kaķi", "četri", "", "rest", ""]);
        let mut spaces: &[u8] = b"  kept as they are  \n";
        assert_eq!(*read_line(&mut spaces).unwrap(), "  kept as they are  ");
    }

    #[test]
    fn what_is_no_line_of_text_is_refused() {
        let mut long: &[u8] = &[b'a'; LINE_MAX + 1];
        assert_eq!(read_line(&mut long).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        let mut longest: &[u8] = &[b'a'; LINE_MAX];
        assert_eq!(read_line(&mut longest).unwrap().len(), LINE_MAX);
        let mut bytes: &[u8] = &[0xff, b'\n'];
        assert_eq!(read_line(&mut bytes).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
