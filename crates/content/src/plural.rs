//! The plural rules of the languages: which hold, and where the library's have to be mended.
//!
//! A language without known rules, such as Tajik, has one form; the library would count in English without a word.
//!
//! The plural rules under `fluent-bundle` (`intl_pluralrules` 7.0.2) lose the remainder in rules such as *n % 100 = 11..19*: 111 would
//! be counted like 112 in Latvian, 101 like 120 in Romanian. A number that falls into that gap is put before the rules as a
//! small one of the same form, and written out as what it is.

use content_check::plural_rules::locale;
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use unic_langid::LanguageIdentifier;

/// A language that counts every number alike.
const ONE_FORM: &str = "vi";

/// The rules of a locale, as `plural` in `locales/languages.toml` names it.
pub fn rules(name: Option<&str>) -> LanguageIdentifier {
    name.and_then(locale).unwrap_or_else(|| ONE_FORM.parse().unwrap_or_default())
}

/// A number as an argument of a message in a language with the rules of a locale.
///
/// # Source
/// Unicode CLDR, *Language Plural Rules*, `lv` and `ro`.
pub fn argument(locale: Option<&str>, number: i64) -> FluentValue<'static> {
    let mut argument = FluentNumber::from(number);
    if let Some(stand_in) = stand_in(locale, number) {
        argument.value = f64::from(stand_in);
        // No message formats currencies; the field carries the number to `written`.
        argument.options.currency = Some(number.to_string());
    }
    FluentValue::Number(argument)
}

/// How a number is written, when another one stood in for it.
pub fn written<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

fn stand_in(locale: Option<&str>, number: i64) -> Option<u8> {
    let rest = u8::try_from(number.unsigned_abs() % 100).ok()?;
    if number.unsigned_abs() < 100 {
        return None;
    }
    match (locale, rest) {
        (Some("lv"), 11..=19) => Some(rest),
        (Some("ro"), 1..=19) => Some(rest.max(2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::wording::Texts;
    use crate::{Arg, Catalogue, Wording};
    use std::sync::Arc;

    const EVERY_FORM: &str = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";

    /// The form of a whole number, as the rules are printed.
    ///
    /// # Source
    /// Unicode CLDR 48, *Language Plural Rules*, cardinals.
    fn expected(locale: &str, n: i64) -> &'static str {
        match locale {
            "lv" if n % 10 == 0 || (11..=19).contains(&(n % 100)) => "zero",
            "lv" if n % 10 == 1 => "one",
            "ru" | "uk" if n % 10 == 1 && n % 100 != 11 => "one",
            "ru" | "uk" if (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100)) => "few",
            "ru" | "uk" => "many",
            "ro" if n != 1 && (n == 0 || (1..=19).contains(&(n % 100))) => "few",
            "hi" if n <= 1 => "one",
            "en" | "uz" | "ky" | "kk" | "ro" | "ur" if n == 1 => "one",
            _ => "other",
        }
    }

    #[test]
    fn every_number_has_the_form_that_the_language_gives_it() {
        for language in Catalogue::embedded().languages() {
            let plural = language.plural.as_deref();
            let texts = Arc::new(Texts::new(&language.tag, plural, vec![EVERY_FORM.to_owned()]));
            let wording = Wording::of(Arc::clone(&texts), texts);
            for n in (0..=1300).chain([9_999, 10_000, 1_000_001, 1_000_011, 1_000_112]) {
                let form = wording.format("n", &[("n", Arg::Number(n))]).text;
                assert_eq!(
                    form,
                    plural.map_or("other", |locale| expected(locale, n)),
                    "{n} in {}",
                    language.tag
                );
            }
        }
    }
}
