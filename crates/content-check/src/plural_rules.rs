//! The plural rules of a locale: whether they are known, and which forms they give.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The names of plural forms, as messages write them; a choice with any but the last one is a choice by number.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Numbers among which every form of every locale occurs: whole ones to 200, a million, and fractions.
const SAMPLES: std::ops::RangeInclusive<u32> = 0..=200;

/// The locale of this name, if Unicode CLDR has plural rules for it. Without this question a library would count in English.
pub fn locale(name: &str) -> Option<LanguageIdentifier> {
    let locale: LanguageIdentifier = name.parse().ok()?;
    PluralRules::get_locales(PluralRuleType::CARDINAL).contains(&locale).then_some(locale)
}

/// The plural forms of whole numbers and fractions in a locale, in the order of [`FORMS`]; nothing for a locale without rules.
///
/// # Source
/// Unicode CLDR, *Language Plural Rules*, cardinals, as `intl_pluralrules` has them.
pub fn forms(name: &str) -> Option<Vec<&'static str>> {
    let rules = PluralRules::create(locale(name)?, PluralRuleType::CARDINAL).ok()?;
    let numbers = SAMPLES
        .map(|number| rules.select(number))
        .chain(["1000000", "0.5", "1.5"].map(|text| rules.select(text)));
    let found: Vec<_> = numbers.flatten().map(|category| form(&category)).collect();
    Some(FORMS.into_iter().filter(|form| found.contains(form)).collect())
}

fn form(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_locale_has_the_forms_that_cldr_prints() {
        for (locale, expected) in [
            ("lv", Some(&["zero", "one", "other"][..])),
            ("ru", Some(&["one", "few", "many", "other"])),
            ("uk", Some(&["one", "few", "many", "other"])),
            ("ro", Some(&["one", "few", "other"])),
            ("en", Some(&["one", "other"])),
            ("hi", Some(&["one", "other"])),
            ("uz", Some(&["one", "other"])),
            ("ar", Some(&FORMS[..])),
            ("vi", Some(&["other"])),
            ("tg", None),
            ("", None),
            ("not a locale", None),
        ] {
            assert_eq!(forms(locale).as_deref(), expected, "{locale}");
        }
    }
}
