//! Ids of the content: kebab-case words that are unique in their kind and never reused for another meaning.
//!
//! An id is passed on often, so copies share its text. It says nothing about wording; the texts that belong to it are found by the `content` crate.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// Says that a text is not an id: an id is 1 to 64 characters, `a`–`z`, `0`–`9` and single hyphens between them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use 1 to 64 of a–z, 0–9 and single hyphens between them")]
pub struct InvalidId(pub String);

fn check(text: &str) -> Result<(), InvalidId> {
    let word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let sound = text.len() <= 64 && text.split('-').all(word);
    if sound { Ok(()) } else { Err(InvalidId(text.to_owned())) }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Reads an id.
            ///
            /// # Errors
            /// [`InvalidId`] when the text is not kebab-case or longer than 64 characters.
            pub fn new(text: &str) -> Result<Self, InvalidId> {
                check(text)?;
                Ok(Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64,
                })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// The id of a question in the bank, such as `passport-now`.
    QuestionId
);
id!(
    /// The id of a sign that an officer can see without talking, such as `live-at-work`.
    SignId
);
id!(
    /// The id of an option of a choice question, such as `employer`. Unique within its question only.
    OptionId
);
id!(
    /// The id of a practice case, such as `taxi-driver`.
    PracticeId
);
id!(
    /// The id of a section of an instrument, such as `documents`.
    SectionId
);
id!(
    /// The id of an indicator, such as `documents-confiscated`.
    IndicatorId
);
id!(
    /// The id of an instrument, such as `labour-site-visit`.
    InstrumentId
);

impl From<&SignId> for QuestionId {
    /// A ticked sign is kept where an answer would be: under the same word.
    fn from(sign: &SignId) -> Self {
        Self(sign.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_kebab_case() {
        for good in ["a", "passport-now", "x1-2"] {
            assert!(QuestionId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "a-", "a--b", "A", "a b", "ā", &"a".repeat(65)] {
            assert!(QuestionId::new(bad).is_err(), "{bad}");
        }
    }
}
