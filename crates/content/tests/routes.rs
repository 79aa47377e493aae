//! The routes of the program: what their data say, their words say too.
#![allow(clippy::unwrap_used, missing_docs, reason = "a failed step is a failed test")]

use content::Catalogue;
use screening::hours::Hours;
use std::collections::BTreeSet;

/// The numbers in a text.
fn numbers(text: &str) -> Vec<u16> {
    let digits = text.split(|letter: char| !letter.is_ascii_digit());
    digits.filter(|part| !part.is_empty()).map(|part| part.parse().unwrap()).collect()
}

/// The whole hours from and until which somebody answers, as a text names them.
fn spans(hours: &Hours) -> Vec<u16> {
    let json = serde_json::to_value(hours).unwrap();
    let ends = json.as_array().into_iter().flatten().flat_map(|span| [&span["from"], &span["until"]]);
    let ends = ends.map(|time| time.as_str().unwrap().strip_suffix(":00").unwrap().parse().unwrap());
    ends.collect()
}

#[test]
fn the_hours_as_data_are_the_hours_in_every_desk_language() {
    let catalogue = Catalogue::embedded();
    for language in catalogue.languages().iter().filter(|language| language.desk) {
        let wording = catalogue.wording(&language.tag, "lv").unwrap();
        for contact in &catalogue.routes().contacts {
            let text = wording.attribute(&format!("contact-{}", contact.id), "hours").text;
            let hours = contact.hours.as_ref().expect("the hours of every contact are known");
            assert_eq!(numbers(&text), spans(hours), "{} {}: {text}", language.tag, contact.id);
        }
    }
}

#[test]
fn a_contact_that_is_called_in_an_emergency_answers_round_the_clock() {
    let contacts = Catalogue::embedded().routes().contacts.iter();
    for contact in contacts.filter(|contact| !contact.emergencies.is_empty()) {
        assert_eq!(contact.hours, Some(Hours::Always), "{}", contact.id);
    }
}

#[test]
fn spans_of_a_contact_name_the_days_that_their_words_name() {
    let days = |id: &str| {
        let contact = Catalogue::embedded().routes().contacts.iter().find(|one| one.id == id).unwrap();
        let json = serde_json::to_value(contact.hours.as_ref().unwrap()).unwrap();
        json[0]["days"].as_array().unwrap().len()
    };
    let found: BTreeSet<(&str, usize)> =
        ["drosa-maja-trust-line", "drosa-maja", "marta", "victims-support"].map(|id| (id, days(id))).into();
    let weekdays = [("drosa-maja-trust-line", 5), ("drosa-maja", 5), ("marta", 5), ("victims-support", 7)];
    assert_eq!(found, BTreeSet::from(weekdays));
}
