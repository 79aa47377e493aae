//! Wording: the texts of one language, and of a second one that is shown, marked, where the first has none.
//!
//! A text that is missing is never hidden: it comes from the fallback and says so, or shows its id.

use crate::plural;
use content_check::nesting;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use std::fmt;
use std::sync::Arc;

/// The texts of a language, with another to fall back on.
#[derive(Debug)]
pub struct Wording {
    language: Arc<Texts>,
    fallback: Arc<Texts>,
    isolation: bool,
}

/// The marks around an argument: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A text, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text; `⟦id⟧` when neither language has it.
    pub text: String,
    /// The tag of the language it is in.
    pub language: String,
    /// Whether the language asked for lacks it.
    pub fallback: bool,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text, set apart by isolation marks.
    Text(String),
    /// A whole number; it chooses the plural form.
    Number(i64),
}

/// The texts of one language. Reading them costs a millisecond or two, so that a catalogue keeps those it read.
pub(crate) struct Texts {
    tag: String,
    /// The locale whose plural rules hold.
    plural: Option<String>,
    bundle: FluentBundle<FluentResource>,
}

impl Wording {
    /// Makes a wording of a language and of another to fall back on: the tag of each, and the texts of its files. The plural rules
    /// are those of the language that the tag begins with, whatever a catalogue says.
    ///
    /// A message that cannot be parsed is left out, and the fallback speaks for it; so is one that nests too deep to be parsed, and
    /// what follows it in its file.
    ///
    /// ```
    /// use content::Wording;
    ///
    /// let (latvian, english) = ("yes = Jā\n".to_owned(), "yes = Yes\nno = No\n".to_owned());
    /// let wording = Wording::new(("lv", vec![latvian]), ("en", vec![english]));
    /// assert_eq!(wording.text("yes").text, "Jā");
    /// assert!(wording.text("no").fallback);
    /// assert_eq!(wording.text("perhaps").text, "⟦perhaps⟧");
    /// ```
    pub fn new(language: (&str, Vec<String>), fallback: (&str, Vec<String>)) -> Self {
        let read = |(tag, mut texts): (&str, Vec<String>)| {
            for text in &mut texts {
                text.truncate(nesting::shallow(text).0.len());
            }
            Arc::new(Texts::new(tag, tag.split('-').next(), texts))
        };
        Self::of(read(language), read(fallback))
    }

    /// Makes a wording of two languages whose texts were read before.
    pub(crate) fn of(language: Arc<Texts>, fallback: Arc<Texts>) -> Self {
        Self { language, fallback, isolation: true }
    }

    /// Leaves the isolation marks out: for file names, CSV and logs, never for screens and documents.
    #[must_use]
    pub fn without_isolation(mut self) -> Self {
        self.isolation = false;
        self
    }

    /// The tag of the language.
    pub fn language(&self) -> &str {
        &self.language.tag
    }

    /// The text of a message without arguments.
    pub fn text(&self, id: &str) -> Text {
        self.find(id, None, &[])
    }

    /// The text of an attribute without arguments, such as that of an option.
    pub fn attribute(&self, id: &str, attribute: &str) -> Text {
        self.find(id, Some(attribute), &[])
    }

    /// The text with this name, as [`crate::Coverage::texts`] lists it: `message`, or `message.attribute`.
    pub fn named(&self, name: &str) -> Text {
        match name.split_once('.') {
            Some((id, attribute)) => self.attribute(id, attribute),
            None => self.text(name),
        }
    }

    /// The text of a message with arguments.
    pub fn format(&self, id: &str, args: &[(&str, Arg)]) -> Text {
        self.find(id, None, args)
    }

    /// The text of an attribute with arguments.
    pub fn format_attribute(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Text {
        self.find(id, Some(attribute), args)
    }

    /// Tells whether a message has an attribute that not all of its kind have.
    pub fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        let has = |texts: &Texts| texts.say(id, Some(attribute), &[]).is_some();
        has(&self.language) || has(&self.fallback)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Text {
        let said = |texts: &Texts, fallback: bool| {
            let mut text = texts.say(id, attribute, args)?;
            if !self.isolation {
                text.retain(|mark| !ISOLATION.contains(&mark));
            }
            Some(Text { text, language: texts.tag.clone(), fallback })
        };
        said(&self.language, false).or_else(|| said(&self.fallback, true)).unwrap_or_else(|| Text {
            text: attribute.map_or_else(|| format!("⟦{id}⟧"), |attribute| format!("⟦{id}.{attribute}⟧")),
            language: self.fallback.tag.clone(),
            fallback: true,
        })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Texts {
    /// Reads the texts of a language.
    pub(crate) fn new(tag: &str, plural: Option<&str>, texts: Vec<String>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![plural::rules(plural)]);
        bundle.set_formatter(Some(plural::written));
        for text in texts {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(rest, _)| rest);
            // A message that stands twice keeps its first text; the check names it.
            let _ = bundle.add_resource(resource);
        }
        Self { tag: tag.to_owned(), plural: plural.map(str::to_owned), bundle }
    }

    fn say(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern: &Pattern<&str> = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let args: FluentArgs<'_> =
            args.iter().map(|(name, arg)| (*name, arg.value(self.plural.as_deref()))).collect();
        // What cannot be resolved stands in the text as `{$name}`: visible, and no reason to show nothing.
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }
}

impl Arg {
    fn value(&self, locale: Option<&str>) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => plural::argument(locale, *number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_send_and_sync<T: Send + Sync>() {}

    #[test]
    fn a_wording_can_be_shared_between_threads() {
        assert_send_and_sync::<Wording>();
    }

    #[test]
    fn a_private_variant_has_the_plural_forms_of_its_language() {
        let ftl = "days = { $n ->\n    [zero] nulle\n    [one] viena\n   *[other] daudz\n }\n".to_owned();
        let wording = Wording::new(("lv-x-simple", vec![ftl]), ("lv", vec![]));
        assert_eq!(wording.format("days", &[("n", Arg::Number(11))]).text, "nulle");
    }

    #[test]
    fn a_text_is_found_by_the_name_under_which_it_is_listed() {
        let wording = Wording::new(("lv", vec!["ask = Kur?\n    .here = Šeit\n".to_owned()]), ("lv", vec![]));
        assert_eq!(wording.named("ask").text, "Kur?");
        assert_eq!(wording.named("ask.here").text, "Šeit");
        assert_eq!(wording.named("ask.there").text, "⟦ask.there⟧");
    }

    #[test]
    fn a_message_that_nests_without_end_is_left_out() {
        let ftl = format!("ask = Kur?\nworse = {}\n", "{ ".repeat(50_000));
        let wording = Wording::new(("lv", vec![ftl]), ("lv", vec![]));
        assert_eq!((wording.text("ask").text.as_str(), wording.text("worse").fallback), ("Kur?", true));
    }

    #[test]
    fn isolation_marks_can_be_left_out() {
        let ftl = "file = Kopsavilkums { $code }\n".to_owned();
        let wording = Wording::new(("lv", vec![ftl]), ("lv", vec![])).without_isolation();
        let code = Arg::Text("K7Q-4M2".to_owned());
        assert_eq!(wording.format("file", &[("code", code)]).text, "Kopsavilkums K7Q-4M2");
    }
}
