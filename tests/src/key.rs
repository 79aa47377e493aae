//! Keys that are pressed, by the code points that `WebDriver` gives them.

/// A key that is pressed and let go.
///
/// # Source
/// W3C `WebDriver`, section "Keyboard actions": the table of normalised key values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// Confirms.
    Enter,
    /// Closes or cancels.
    Escape,
    /// Presses a button, chooses an option.
    Space,
    /// Deletes to the left.
    Backspace,
    /// Deletes to the right.
    Delete,
    /// One up.
    ArrowUp,
    /// One down.
    ArrowDown,
    /// One to the left.
    ArrowLeft,
    /// One to the right.
    ArrowRight,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// A function key, 1 to 12.
    Function(u8),
    /// A key that writes a character.
    Character(char),
}

/// A key that is held while another is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modifier {
    /// Shift.
    Shift,
    /// Control.
    Control,
    /// Alt.
    Alt,
}

impl Key {
    /// Returns `WebDriver`'s name of the key.
    pub(crate) fn code(self) -> char {
        match self {
            Self::Tab => '\u{E004}',
            Self::Enter => '\u{E007}',
            Self::Escape => '\u{E00C}',
            Self::Space => ' ',
            Self::Backspace => '\u{E003}',
            Self::Delete => '\u{E017}',
            Self::ArrowUp => '\u{E013}',
            Self::ArrowDown => '\u{E015}',
            Self::ArrowLeft => '\u{E012}',
            Self::ArrowRight => '\u{E014}',
            Self::Home => '\u{E011}',
            Self::End => '\u{E010}',
            Self::PageUp => '\u{E00E}',
            Self::PageDown => '\u{E00F}',
            Self::Function(number) => {
                let number = u32::from(number.clamp(1, 12));
                char::from_u32(0xE030 + number).expect("E031 to E03C are code points")
            }
            Self::Character(character) => character,
        }
    }
}

impl Modifier {
    /// Returns `WebDriver`'s name of the key.
    pub(crate) fn code(self) -> char {
        match self {
            Self::Shift => '\u{E008}',
            Self::Control => '\u{E009}',
            Self::Alt => '\u{E00A}',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_keys_stand_where_the_standard_puts_them() {
        assert_eq!(Key::Function(1).code(), '\u{E031}');
        assert_eq!(Key::Function(12).code(), '\u{E03C}');
    }
}
