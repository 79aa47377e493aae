//! Phrases: how the documents come by their texts.

use content::{Arg, Catalogue, Wording};

/// The languages in which documents can be made, as tags, in the order in which they are offered.
pub fn languages() -> impl Iterator<Item = &'static str> {
    let all = Catalogue::embedded().languages().iter();
    all.filter(|language| language.documents).map(|language| language.tag.as_str())
}

/// Gives the text of a message in the language of the document.
pub type Phrases<'a> = dyn Fn(&str, &[(&str, Argument)]) -> String + 'a;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A whole number; it chooses the plural form.
    Number(i64),
}

/// The phrases of a wording.
pub fn phrases(wording: &Wording) -> impl Fn(&str, &[(&str, Argument)]) -> String {
    |id, arguments| {
        let arguments: Vec<(&str, Arg)> = arguments
            .iter()
            .map(|(name, argument)| match argument {
                Argument::Text(text) => (*name, Arg::Text(text.clone())),
                Argument::Number(number) => (*name, Arg::Number(*number)),
            })
            .collect();
        wording.format(id, &arguments).text
    }
}
