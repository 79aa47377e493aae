//! Phrases: how the documents come by their texts, without knowing where texts live.

/// Gives the text of a message in the language of the document.
///
/// The shell passes a closure over `content::Wording`:
///
/// ```
/// use referral::Argument;
/// let phrases = |id: &str, arguments: &[(&str, Argument)]| -> String {
///     // wording.format(id, …).text
///     format!("{id} {}", arguments.len())
/// };
/// assert_eq!(phrases("doc-title", &[]), "doc-title 0");
/// ```
pub type Phrases<'a> = dyn Fn(&str, &[(&str, Argument)]) -> String + 'a;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A text.
    Text(String),
    /// A whole number; it chooses the plural form.
    Number(i64),
}
