//! The referral as a row of the Human Trafficking Case Data Standard, for systems that keep cases by it.
//!
//! HTCDS 2.0. The standard names fields and codes and leaves the technology open; the tables of its toolkit have one row for a case, the
//! names of the fields above, and a semicolon between several codes in a cell. That is written here: CSV in UTF-8, two lines.
//!
//! A cell is filled only where the standard has a code of the same meaning. What is left out:
//!
//! | what | why |
//! |---|---|
//! | `vic_TraffickingStatus`, `vic_TraffickingStatusDecisionMakingOrg` | each of their codes says whether somebody is a victim; a screening never does |
//! | `cas_ReasonForOutgoingReferral` | no reason of theirs is recorded |
//! | the person's name and how to reach them | the standard has a name in parts and a telephone number; the referral has a line of each, which nobody has divided |
//! | forced criminality, online | no code in `vic_TypeOfExploitation` |
//! | forced or sham marriage, illegal adoption | `ForcedMarriage` and `ForcedAdoption` say something else |
//! | `ChildLabour`, `Servitude`, `Other` | no form of ours says that |
//! | violence, isolation and other indicators | no code in `vic_MethodsOfControl`, or two of which nobody knows which it is |
//! | an indicator that only the officer concludes | the standard has no place to say so |
//! | citizenship of a third country, of another EU country, of none | no country is recorded |
//! | the employer or others, addresses, vehicles, telephone numbers | what the standard has for them (`per_RoleInProcess`, `org_`, `hte_`) is in tables of their own beside the row, and calls somebody an exploiter; of ours each is an undivided line that nobody checked |
//! | needs, danger, grounds, wishes, rights, documents, own words | no field |
//!
//! # Source
//! International Organization for Migration, Human Trafficking Case Data Standard, version 2.0 of 24 December 2021
//! (`HTCDS Field Standards 2.0.ods` of the repository UNMigration/HTCDS, commit 3c2f653 of 24 January 2023), CC BY 4.0. Names of fields and
//! codes are taken from it, no text; where the tables of its toolkit spell a field differently, the standard counts. IOM has not seen and
//! does not endorse this program.

use crate::record::Record;
use screening::facts::{Citizenship, Form, Gender, Sector};
use screening::referral::{GroundsBlock, Referral};
use screening::talk::Given;
use screening::{Origin, TalkConsent};

/// What stands between several codes in a cell, as in the multi-select template of the toolkit.
const SEPARATOR: &str = ";";

/// The row of a referral as the bytes of a file: CSV (RFC 4180) in UTF-8, the names of the fields and one row.
///
/// # Panics
/// Never: two lines are written to memory.
pub fn htcds(record: &Record) -> Vec<u8> {
    let (names, cells): (Vec<&str>, Vec<String>) = row(record).into_iter().unzip();
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(names).expect("memory takes what is written");
    table.write_record(cells).expect("as many cells as names");
    table.into_inner().expect("memory takes what is written")
}

/// Each field that this program can fill, and its cell; the same fields for every recipient.
fn row(record: &Record) -> [(&'static str, String); 12] {
    let referral = &record.referral;
    let code = |code: Option<&'static str>| code.unwrap_or_default().to_owned();
    let person = referral.person.as_ref();
    let speaks = referral.language.as_ref().and_then(|language| language.speaks.as_deref());
    let exploitation = types_of_exploitation(referral);
    let controls = referral.grounds.as_ref().map(methods_of_control).unwrap_or_default();
    [
        ("prs_Gender", code(person.and_then(|person| person.gender).map(gender))),
        ("prs_PrimaryLanguage", code(speaks.and_then(language))),
        ("prs_Citizenship", code(person.and_then(|person| person.citizenship).and_then(citizenship))),
        ("vic_MethodsOfControl", controls.join(SEPARATOR)),
        ("vic_TypeOfExploitation", exploitation.join(SEPARATOR)),
        ("vic_ForcedLabourIndustry", code(industry(referral, &exploitation))),
        // A word of this program; the standard has an organisation of one's own list here.
        ("cas_ReferredOrganisation", referral.recipient.as_str().to_owned()),
        // The day in UTC: this room knows no clock and no time zone.
        ("cas_OutgoingReferralDate", record.written.date_naive().to_string()),
        // The case code alone: the standard has no number of a case, and this is its only free field about the referral.
        ("cas_OutgoingReferralDetails", referral.case.code.as_str().to_owned()),
        ("cas_ReferringOrganisation", typed(&referral.sender.body)),
        // The role: the referral has no name of an officer.
        ("cas_ReferringPrimaryCaseWorker", typed(&referral.sender.role)),
        ("con_Consent", code(referral.consent.talk.as_ref().and_then(consent))),
    ]
}

/// Somebody who describes their gender as another one has not said which: *not specified*.
fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Woman => "Feminine",
        Gender::Man => "Masculine",
        Gender::Other => "NonSpecifiedUnknown",
    }
}

/// The code of a language of the program; nothing for another, and where somebody typed a name.
///
/// # Source
/// ISO 639-2; where it has two codes (Romanian), that for terminology.
fn language(tag: &str) -> Option<&'static str> {
    Some(match tag.split('-').next()? {
        "en" => "eng",
        "hi" => "hin",
        "kk" => "kaz",
        "ky" => "kir",
        "lv" => "lav",
        "ro" => "ron",
        "ru" => "rus",
        "tg" => "tgk",
        "uk" => "ukr",
        "ur" => "urd",
        "uz" => "uzb",
        _ => return None,
    })
}

/// The country where it is known.
///
/// # Source
/// ISO 3166-1, two letters, as the lists of the toolkit have them.
fn citizenship(citizenship: Citizenship) -> Option<&'static str> {
    match citizenship {
        Citizenship::Latvia => Some("LV"),
        Citizenship::UkraineTemporaryProtection => Some("UA"),
        Citizenship::LatvianNonCitizen
        | Citizenship::EuEea
        | Citizenship::ThirdCountry
        | Citizenship::Stateless => None,
    }
}

/// Whether the person agreed to the talk, which is what the standard asks; nothing where it was not recorded, or a child was not sure.
fn consent(talk: &TalkConsent) -> Option<&'static str> {
    match (talk.withdrawn, talk.given) {
        (Some(_), _) => Some("FALSE"),
        (None, Given::Agreed | Given::Wants) => Some("TRUE"),
        (None, Given::Unsure) => None,
    }
}

/// The suspected forms that have a code. Domestic work is forced labour, as in the published data of the same organisation
/// (CTDC, codebook of 2024: a type of labour).
fn types_of_exploitation(referral: &Referral) -> Vec<&'static str> {
    let code = |form: Form| match form {
        Form::Labour | Form::Domestic => Some("ForcedLabour"),
        Form::Sexual => Some("SexualExploitation"),
        Form::Begging => Some("ForcedBegging"),
        Form::Surrogacy => Some("Surrogacy"),
        Form::Organ => Some("OrganRemoval"),
        Form::Criminality | Form::Marriage | Form::Adoption | Form::Online => None,
    };
    each_once(referral.forms.iter().flat_map(|forms| &forms.forms).filter_map(|form| code(*form)))
}

/// The sector, where the work is suspected to be forced; nothing for a sector that has no code.
fn industry(referral: &Referral, exploitation: &[&str]) -> Option<&'static str> {
    let sector = referral.forms.as_ref()?.sector.filter(|_| exploitation.contains(&"ForcedLabour"))?;
    match sector {
        Sector::Agriculture | Sector::Forestry => Some("A_AgricultureForestryAndFishing"),
        Sector::Food => Some("C_Manufacturing"),
        Sector::Construction => Some("F_Construction"),
        Sector::Transport => Some("H_TransportationAndStorage"),
        Sector::Catering => Some("I_AccommodationAndFoodServiceActivities"),
        Sector::Domestic => Some("T_ActivitiesOfHouseholdsAsEmployers"),
        Sector::Other => None,
    }
}

/// The indicators that have a code, unless only the officer concludes them. Those of recruitment have none but deception: a method of
/// control is one during exploitation.
fn methods_of_control(grounds: &GroundsBlock) -> Vec<&'static str> {
    let code = |indicator: &str| {
        Some(match indicator {
            "debt-bondage" => "DebtBondage",
            "documents-confiscated" => "WithholdsDocuments",
            "excessive-hours" => "ExcessiveWorkingHours",
            "threat-of-denunciation" => "ThreatsLawEnforcement",
            "threats-of-violence" => "PhysicalThreats",
            "violence-on-family" => "ThreatensChildrenFamily",
            "wages-withheld" => "TakesEarnings",
            "deceived-nature-of-job"
            | "deceived-conditions-of-work"
            | "deceived-contract"
            | "deceived-family-reunification"
            | "deceived-housing"
            | "deceived-legal-status"
            | "deceived-travel-and-recruitment"
            | "deceived-wages"
            | "deceived-marriage-or-adoption"
            | "deceived-education" => "FalsePromises",
            _ => return None,
        })
    };
    let indicators = grounds.lines.iter().flat_map(|line| &line.indicators);
    let known = indicators.filter(|line| line.origins.iter().any(|origin| *origin != Origin::Inference));
    each_once(known.filter_map(|line| code(line.indicator.as_str())))
}

fn each_once(codes: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut all = Vec::new();
    for code in codes {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all
}

/// What somebody typed, on one line. A table would count with a cell that begins like a formula, so it begins with an apostrophe, by which
/// tables know a text.
fn typed(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    if line.starts_with(['=', '+', '-', '@']) { format!("'{line}") } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_one_line_and_no_formula() {
        for (text, expected) in [
            ("", ""),
            (" Invented\r\n office\t1 ", "Invented office 1"),
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("\u{0}@SUM(1)", "'@SUM(1)"),
            ("+371 20000000", "'+371 20000000"),
            ("–", "–"),
        ] {
            assert_eq!(typed(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_language_that_nobody_has_a_code_for_stays_out() {
        for (tag, expected) in [
            ("uz-Cyrl", Some("uzb")),
            ("lv-x-simple", Some("lav")),
            ("ro", Some("ron")),
            ("Uzbek", None),
            ("", None),
        ] {
            assert_eq!(language(tag), expected, "{tag}");
        }
    }
}
