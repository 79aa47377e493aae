//! Whether a text has its recording: there and up to date, there for an older text, or not there.

use crate::recordings::Recordings;

/// How a text and its recording stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has read it in.
    Missing,
    /// Somebody has read it in, and the text has changed since: the recording is not played.
    Stale,
    /// The recording reads this very text.
    Current,
}

impl Recordings {
    /// How a text stands to its recording; `message` has `.attribute` for an option.
    ///
    /// ```
    /// use sound::{Recordings, Standing};
    ///
    /// let none = Recordings::default();
    /// assert_eq!(none.standing("tg", "question-a", "Савол?"), Standing::Missing);
    /// ```
    pub fn standing(&self, language: &str, message: &str, text: &str) -> Standing {
        match self.find(language, message) {
            None => Standing::Missing,
            Some(recording) if recording.reads(text) => Standing::Current,
            Some(_) => Standing::Stale,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recordings::tests::loaded;

    #[test]
    fn a_recording_of_a_text_that_has_changed_is_stale() {
        let (_folder, recordings) = loaded();
        for (message, text, standing) in [
            ("question-a", "Савол?", Standing::Current),
            ("question-a", "Саволи дигар?", Standing::Stale),
            ("question-b", "Савол?", Standing::Missing),
        ] {
            assert_eq!(recordings.standing("tg", message, text), standing, "{message} {text}");
        }
        assert_eq!(recordings.standing("lv", "question-a", "Савол?"), Standing::Missing);
    }
}
