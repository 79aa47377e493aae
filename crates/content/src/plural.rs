//! Mends the plural forms of large numbers in Latvian and Romanian.
//!
//! The plural rules under `fluent-bundle` (`intl_pluralrules` 7.0.2) lose the remainder in rules such as *n % 100 = 11..19*: 111 would
//! be counted like 112 in Latvian, 101 like 120 in Romanian. A number that falls into that gap is put before the rules as a
//! small one of the same form, and written out as what it is.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

/// A number as an argument of a message in a language.
///
/// # Source
/// Unicode CLDR, *Language Plural Rules*, `lv` and `ro`.
pub fn argument(tag: &str, number: i64) -> FluentValue<'static> {
    let mut argument = FluentNumber::from(number);
    if let Some(stand_in) = stand_in(tag, number) {
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

fn stand_in(tag: &str, number: i64) -> Option<u8> {
    let rest = u8::try_from(number.unsigned_abs() % 100).ok()?;
    if number.unsigned_abs() < 100 {
        return None;
    }
    match (tag.split('-').next(), rest) {
        (Some("lv"), 11..=19) => Some(rest),
        (Some("ro"), 1..=19) => Some(rest.max(2)),
        _ => None,
    }
}
