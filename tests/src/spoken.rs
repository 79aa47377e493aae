//! What a screen reader would say: the window as it stands on the desktop's bus of accessibility (AT-SPI), as text.
//!
//! Heard from outside as Orca hears it, by D-Bus alone; so what the engine makes of the page counts, not what the page means.

use std::collections::HashMap;
use std::io;

use gio::glib::{FromVariant, ToVariant, Variant, VariantTy};
use gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags};

use crate::bus::Bus;
use crate::error::Error;

/// The environment in which the program lets itself be read.
pub const READABLE: [(&str, &str); 2] = [("NO_AT_BRIDGE", "0"), ("GTK_A11Y", "atspi")];

/// What stands in a line where a name is missing.
pub const NAMELESS: &str = "WITHOUT A NAME";

/// How long one question may take, in milliseconds.
const PATIENCE: i32 = 5000;

/// How deep a page is at most; a circle ends there.
const DEEPEST: usize = 60;

/// What is pressed, typed in or found by the keys of a screen reader, by its number: such a thing is said by its name.
///
/// # Source
/// AT-SPI, `AtspiRole`.
const NAMED: [(u32, &str); 25] = [
    (2, "alert"),
    (7, "check box"),
    (11, "list to choose from"),
    (16, "dialog"),
    (27, "image"),
    (37, "tab"),
    (39, "group"),
    (40, "passphrase field"),
    (42, "progress"),
    (43, "button"),
    (44, "radio button"),
    (54, "status"),
    (55, "table"),
    (57, "column"),
    (58, "row"),
    (62, "button"),
    // What the engine makes of a `summary`.
    (67, "fold"),
    (79, "field"),
    (83, "heading"),
    (88, "link"),
    (98, "list"),
    (99, "group"),
    (101, "alert"),
    (110, "landmark"),
    (115, "timer"),
];

/// Of those, what may stand without a name: what it holds is said one by one.
const MAY_BE_NAMELESS: [u32; 10] = [2, 39, 54, 55, 67, 98, 99, 101, 110, 115];

/// Of those, what is said as a whole, with all that it holds.
const WHOLE: [u32; 11] = [7, 11, 27, 37, 40, 43, 44, 62, 67, 83, 88];

/// States that are said, by their number.
///
/// # Source
/// AT-SPI, `AtspiStateType`.
const STATES: [(u32, &str); 8] = [
    (4, "checked"),
    (5, "collapsed"),
    (10, "expanded"),
    (12, "focused"),
    (20, "pressed"),
    (23, "selected"),
    (33, "required"),
    (36, "invalid"),
];

/// Whether it can be used.
const SENSITIVE: u32 = 24;

/// The sign that stands in a text for a thing of its own.
const OBJECT: char = '\u{FFFC}';

/// One thing on the bus: who has it, and under which path.
type Place = (String, String);

/// The bus of accessibility.
#[derive(Debug)]
pub struct ScreenReader {
    bus: DBusConnection,
}

impl ScreenReader {
    /// Joins that of a session, which begins it if it is not there yet.
    ///
    /// # Errors
    /// [`Error::System`] if the session's bus has ended, or without `at-spi2-core`.
    pub fn join(session: &Bus) -> Result<Self, Error> {
        let (address,): (String,) = Self::at(session.address())?.ask(
            &("org.a11y.Bus".into(), "/org/a11y/bus".into()),
            "org.a11y.Bus",
            "GetAddress",
            None,
        )?;
        Self::at(&address)
    }

    fn at(address: &str) -> Result<Self, Error> {
        let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        DBusConnection::for_address_sync(address, flags, None, Cancellable::NONE)
            .map(|bus| Self { bus })
            .map_err(|error| failed(&error))
    }

    /// Everything that the window of a process holds, line by line: what it is, its name, its state, and what describes it.
    ///
    /// # Errors
    /// [`Error::System`] if the bus does not answer; [`Error::Unreadable`] if the process is not on it.
    pub fn read(&self, process: u32) -> Result<String, Error> {
        let mut lines = Vec::new();
        self.visit(&self.program(process)?, 0, "", &mut lines);
        Ok(lines.join("\n") + "\n")
    }

    fn program(&self, process: u32) -> Result<Place, Error> {
        let registry = ("org.a11y.atspi.Registry".to_owned(), "/org/a11y/atspi/accessible/root".to_owned());
        let bus = ("org.freedesktop.DBus".to_owned(), "/org/freedesktop/DBus".to_owned());
        for place in self.children(&registry)? {
            let name = (place.0.clone(),).to_variant();
            let asked: Result<(u32,), _> =
                self.ask(&bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", Some(&name));
            if asked.is_ok_and(|(owner,)| owner == process) {
                return Ok(place);
            }
        }
        Err(Error::Unreadable("the program is not on the bus of accessibility".into()))
    }

    /// Says a thing, and then what it holds; what stands `within` was said before.
    fn visit(&self, place: &Place, depth: usize, within: &str, lines: &mut Vec<String>) {
        if depth > DEEPEST {
            return;
        }
        let role = self.accessible(place, "GetRole").map(|(role,): (u32,)| role).unwrap_or_default();
        let kind = NAMED.iter().find(|(number, _)| *number == role).map(|(_, kind)| *kind);
        let line = kind.and_then(|kind| self.line(place, role, kind));
        if WHOLE.contains(&role) && line.is_some() {
            lines.extend(line);
            return;
        }
        let text = if kind.is_none() { self.text(place).unwrap_or_default() } else { String::new() };
        let anew = !text.is_empty() && !within.contains(&text);
        lines.extend(line.or_else(|| anew.then(|| text.clone())));
        let within = if anew { &text } else { within };
        for child in self.children(place).unwrap_or_default() {
            self.visit(&child, depth + 1, within, lines);
        }
    }

    /// What is said of a thing with a name; nothing of one that may be without, and is.
    fn line(&self, place: &Place, role: u32, kind: &str) -> Option<String> {
        let attributes = self.accessible(place, "GetAttributes");
        let attributes: HashMap<String, String> = attributes.map(|(all,)| all).unwrap_or_default();
        let level = attributes.get("level").map(|level| format!(" {level}")).unwrap_or_default();
        let live = attributes.get("live").filter(|live| *live != "off");
        let live = live.map(|live| format!(", said by itself ({live})")).unwrap_or_default();
        let mut name = self.words(place, "Name");
        if name.is_empty() {
            match (MAY_BE_NAMELESS.contains(&role), live.is_empty()) {
                (true, true) => return None,
                (true, false) => {}
                (false, _) => NAMELESS.clone_into(&mut name),
            }
        }
        let states = self.states(place).iter().fold(String::new(), |all, state| all + " [" + state + "]");
        let description = self.words(place, "Description");
        let said = !description.is_empty() && description != name;
        let description = if said { format!(" ({description})") } else { String::new() };
        Some(format!("{kind}{level}{live}: {name}{states}{description}").trim_end().to_owned())
    }

    fn words(&self, place: &Place, property: &str) -> String {
        plain(&self.property::<String>(place, property).unwrap_or_default())
    }

    fn states(&self, place: &Place) -> Vec<&'static str> {
        let (words,) = self.accessible::<(Vec<u32>,)>(place, "GetState").unwrap_or_default();
        let is = |bit: u32| words.get(bit as usize / 32).is_some_and(|word| word >> (bit % 32) & 1 == 1);
        let said = STATES.iter().filter(|(bit, _)| is(*bit)).map(|(_, state)| *state);
        said.chain((!is(SENSITIVE)).then_some("turned off")).collect()
    }

    /// The words that stand in a thing without a name, without those of the things in it.
    fn text(&self, place: &Place) -> Option<String> {
        let all = (0, -1).to_variant();
        let (text,): (String,) = self.ask(place, "org.a11y.atspi.Text", "GetText", Some(&all)).ok()?;
        let text = plain(&text.replace(OBJECT, " "));
        (!text.is_empty()).then_some(text)
    }

    fn children(&self, place: &Place) -> Result<Vec<Place>, Error> {
        let answer = self.call(place, "org.a11y.atspi.Accessible", "GetChildren", None)?;
        let children = answer.child_value(0);
        let children: Vec<Place> = children.iter().filter_map(|child| as_place(&child)).collect();
        if !children.is_empty() {
            return Ok(children);
        }
        // Where the page hangs in the window, the toolkit gives it only by its number.
        let count = self.property::<i32>(place, "ChildCount").unwrap_or_default();
        let child = |number: i32| {
            let arguments = (number,).to_variant();
            self.call(place, "org.a11y.atspi.Accessible", "GetChildAtIndex", Some(&arguments))
        };
        Ok((0..count).filter_map(|number| as_place(&child(number).ok()?.child_value(0))).collect())
    }

    fn accessible<T: FromVariant>(&self, place: &Place, method: &str) -> Result<T, Error> {
        self.ask(place, "org.a11y.atspi.Accessible", method, None)
    }

    fn property<T: FromVariant>(&self, place: &Place, name: &str) -> Result<T, Error> {
        let arguments = ("org.a11y.atspi.Accessible", name).to_variant();
        let answer = self.call(place, "org.freedesktop.DBus.Properties", "Get", Some(&arguments))?;
        let value = answer.child_value(0).as_variant().and_then(|value| value.get());
        value.ok_or_else(|| Error::Unreadable(format!("{name}: {answer}")))
    }

    fn ask<T: FromVariant>(
        &self,
        place: &Place,
        interface: &str,
        method: &str,
        arguments: Option<&Variant>,
    ) -> Result<T, Error> {
        let answer = self.call(place, interface, method, arguments)?;
        answer.get().ok_or_else(|| Error::Unreadable(format!("{method}: {answer}")))
    }

    fn call(
        &self,
        (owner, path): &Place,
        interface: &str,
        method: &str,
        arguments: Option<&Variant>,
    ) -> Result<Variant, Error> {
        let any: Option<&VariantTy> = None;
        let flags = DBusCallFlags::NONE;
        self.bus
            .call_sync(
                Some(owner),
                path,
                interface,
                method,
                arguments,
                any,
                flags,
                PATIENCE,
                Cancellable::NONE,
            )
            .map_err(|error| failed(&error))
    }
}

/// A text in one line, without the marks that keep numbers apart from the words around them.
fn plain(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn as_place(found: &Variant) -> Option<Place> {
    Some((found.child_value(0).str()?.to_owned(), found.child_value(1).str()?.to_owned()))
}

fn failed(error: &gio::glib::Error) -> Error {
    Error::System { what: "the bus of accessibility", source: io::Error::other(error.to_string()) }
}
