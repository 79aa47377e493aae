//! Checks that a choice by number has exactly the plural forms of its language. Choices by word are left alone.

use crate::flaw::Flaw;
use crate::language_flaw::LanguageFlaw;
use crate::parse::texts::Choice;
use crate::plural_rules::{FORMS, forms};

/// A choice whose variants are not the plural forms of the language, whose rules are those of a locale. Numbers written out, such as `[0]`, may be added.
pub fn check(choice: &Choice<'_>, locale: Option<&str>, file: &str) -> Option<Flaw> {
    let message = choice.message.to_owned();
    let is_form = |word: &&str| FORMS[..5].contains(word);
    if !choice.has_number && !choice.words.iter().any(is_form) && choice.words != ["other"] {
        return None;
    }
    let Some(forms) = locale.and_then(forms) else {
        return Some(Flaw::new(file, choice.line, LanguageFlaw::NoForms(message).into()));
    };
    let difference = |of: &[&str], other: &[&str]| -> Vec<String> {
        of.iter().filter(|form| !other.contains(form)).map(|form| (*form).to_owned()).collect()
    };
    let (missing, extra) = (difference(&forms, &choice.words), difference(&choice.words, &forms));
    if missing.is_empty() && extra.is_empty() {
        return None;
    }
    let flaw = Flaw::new(file, choice.line, LanguageFlaw::Forms { message, missing, extra }.into());
    Some(flaw.hinted(format!("write the variants {}, and no others", forms.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaw(locale: Option<&str>, words: &[&'static str], has_number: bool) -> Option<String> {
        let choice = Choice { message: "days", line: 3, words: words.to_vec(), has_number };
        check(&choice, locale, "app.ftl").map(|flaw| flaw.what.to_string())
    }

    #[test]
    fn the_forms_of_a_language_may_stand_in_any_order_with_numbers_beside_them() {
        assert_eq!(flaw(Some("lv"), &["one", "zero", "other"], false), None);
        assert_eq!(flaw(Some("ro"), &["one", "few", "other"], true), None);
    }

    #[test]
    fn a_choice_by_word_is_left_alone() {
        assert_eq!(flaw(None, &["woman", "man", "other"], false), None);
    }

    #[test]
    fn a_misspelt_form_is_one_too_many_and_leaves_one_out() {
        let text = flaw(Some("ru"), &["one", "fwe", "many", "other"], false).expect("a flaw");
        assert!(text.ends_with("missing few too many fwe"), "{text}");
    }

    #[test]
    fn a_number_with_one_form_only_lacks_the_others() {
        assert!(flaw(Some("en"), &["other"], false).is_some());
        assert!(flaw(Some("en"), &["other"], true).is_some());
    }

    #[test]
    fn a_language_without_known_rules_has_no_forms() {
        assert!(flaw(None, &["one", "other"], false).expect("a flaw").contains("no plural rules"));
    }
}
