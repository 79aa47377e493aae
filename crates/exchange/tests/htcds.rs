//! The referral as a row of HTCDS: what is held back stands nowhere in it, and nothing but codes of the standard comes out.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod invented;

use exchange::{Record, htcds};
use invented::{marked, may_get, record, walk};
use screening::facts::{Citizenship, Form, Gender, Sector};
use screening::id::IndicatorId;
use screening::indicator::Dimension;
use screening::referral::{FormsBlock, GroundsLine, IndicatorLine};
use screening::talk::Given;
use screening::{Block, Origin, Recipient};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The cells, by the names above them.
fn cells(record: &Record) -> Vec<(String, String)> {
    let bytes = htcds(record);
    let mut table = csv::Reader::from_reader(&bytes[..]);
    let names: Vec<String> = table.headers().unwrap().iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = table.records().collect::<Result<_, _>>().unwrap();
    let [row] = &rows[..] else { panic!("{} rows", rows.len()) };
    names.into_iter().zip(row.iter().map(str::to_owned)).collect()
}

fn cell(record: &Record, name: &str) -> String {
    cells(record).into_iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}")).1
}

/// The fields that are written, with every code that the standard has for them; nothing where it takes a text or a day.
///
/// Source: HTCDS Field Standards 2.0, the columns "Field Name including Prefix" and "Value Names"; for languages and countries it names
/// ISO 639-2 and ISO 3166, and here stand those that this program can write.
const STANDARD: [(&str, &str); 12] = [
    (
        "prs_Gender",
        "Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown",
    ),
    ("prs_PrimaryLanguage", "eng hin kaz kir lav ron rus tgk ukr urd uzb"),
    ("prs_Citizenship", "LV UA"),
    (
        "vic_MethodsOfControl",
        "PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse SexualAbuse \
         TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse \
         PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other",
    ),
    (
        "vic_TypeOfExploitation",
        "ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors OrganRemoval \
         ForcedBegging ForcedAdoption Surrogacy Other",
    ),
    (
        "vic_ForcedLabourIndustry",
        "A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing \
         D_ElectricityGasSteamAndAirConditioningSupply E_WaterSupplySewerageWasteManagement F_Construction \
         G_WholesaleAndRetailTradeRepairOfMotorVehicles H_TransportationAndStorage I_AccommodationAndFoodServiceActivities \
         J_InformationAndCommunication K_FinancialAndInsuranceActivities L_RealEstateActivities \
         M_ProfessionalScientificAndTechnicalActivities N_AdministrativeAndSupportServiceActivities \
         O_PublicAdministrationAndDefence P_Education Q_HumanHealthAndSocialWorkActivities \
         R_ArtsEntertainmentAndRecreation S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers \
         U_ActivitiesOfExtraterritorialOrganizations",
    ),
    ("cas_ReferredOrganisation", ""),
    ("cas_OutgoingReferralDate", ""),
    ("cas_OutgoingReferralDetails", ""),
    ("cas_ReferringOrganisation", ""),
    ("cas_ReferringPrimaryCaseWorker", ""),
    ("con_Consent", "TRUE FALSE"),
];

/// Panics at a cell with anything but codes of the standard.
fn check_codes(record: &Record) {
    let cells = cells(record);
    assert_eq!(cells.len(), STANDARD.len());
    for ((name, cell), (known, codes)) in cells.iter().zip(STANDARD) {
        assert_eq!(name, known);
        let codes: BTreeSet<&str> = codes.split_whitespace().collect();
        for code in cell.split(';').filter(|code| !code.is_empty() && !codes.is_empty()) {
            assert!(codes.contains(code), "{name}: {code}");
        }
    }
}

/// The fullest row: every indicator that the instruments know, every form, each choice in turn.
fn full() -> Record {
    let mut record = record(Recipient::Provider, Block::ALL);
    let all = include_str!("../../../questionnaires/indicators.toml");
    let ids = all.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    let line =
        |id: &str| IndicatorLine { indicator: IndicatorId::new(id).unwrap(), origins: vec![Origin::Said] };
    let indicators: Vec<IndicatorLine> = ids.map(line).collect();
    assert!(indicators.len() > 60);
    record.referral.grounds.as_mut().unwrap().lines =
        vec![GroundsLine { dimension: Dimension::Exploitation, positive: true, indicators }];
    record.referral.forms = Some(FormsBlock {
        forms: Form::ALL.iter().copied().collect(),
        sector: Some(Sector::Construction),
        since: None,
    });
    record
}

#[test]
fn nothing_but_codes_of_the_standard_comes_out() {
    for (recipient, agreed) in walk() {
        check_codes(&record(recipient, &agreed));
    }
    let mut record = full();
    check_codes(&record);
    for sector in Sector::ALL {
        record.referral.forms.as_mut().unwrap().sector = Some(*sector);
        check_codes(&record);
    }
    for gender in Gender::ALL {
        record.referral.person.as_mut().unwrap().gender = Some(*gender);
        check_codes(&record);
    }
    for citizenship in Citizenship::ALL {
        record.referral.person.as_mut().unwrap().citizenship = Some(*citizenship);
        check_codes(&record);
    }
    for tag in
        ["lv", "lv-x-simple", "en", "ru", "uk", "uz-Latn", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi", "ur"]
    {
        record.referral.language.as_mut().unwrap().speaks = Some(tag.to_owned());
        assert_eq!(cell(&record, "prs_PrimaryLanguage").len(), 3, "{tag}");
        check_codes(&record);
    }
}

#[test]
fn what_has_a_code_gets_that_code_and_the_rest_stays_out() {
    let record = full();
    assert_eq!(
        cell(&record, "vic_TypeOfExploitation"),
        "ForcedLabour;SexualExploitation;ForcedBegging;Surrogacy;OrganRemoval"
    );
    assert_eq!(
        cell(&record, "vic_MethodsOfControl"),
        "FalsePromises;ExcessiveWorkingHours;WithholdsDocuments;DebtBondage;PhysicalThreats;ThreatsLawEnforcement;\
         ThreatensChildrenFamily;TakesEarnings"
    );
    assert_eq!(cell(&record, "vic_ForcedLabourIndustry"), "F_Construction");
    let mut other = record.clone();
    other.referral.forms.as_mut().unwrap().forms = BTreeSet::from([Form::Criminality, Form::Marriage]);
    assert_eq!(cell(&other, "vic_TypeOfExploitation"), "");
    assert_eq!(cell(&other, "vic_ForcedLabourIndustry"), "", "no labour, no industry of it");
}

#[test]
fn what_only_the_officer_concludes_is_no_method_of_control() {
    let mut record = full();
    for line in &mut record.referral.grounds.as_mut().unwrap().lines[0].indicators {
        line.origins = vec![Origin::Inference];
    }
    assert_eq!(cell(&record, "vic_MethodsOfControl"), "");
}

#[test]
fn consent_is_that_to_the_talk() {
    let mut record = record(Recipient::Provider, &[]);
    let mut consent = |change: fn(&mut Record)| {
        change(&mut record);
        cell(&record, "con_Consent")
    };
    assert_eq!(consent(|_| {}), "TRUE");
    assert_eq!(consent(|record| record.referral.consent.talk.as_mut().unwrap().given = Given::Unsure), "");
    assert_eq!(
        consent(|record| {
            let talk = record.referral.consent.talk.as_mut().unwrap();
            talk.withdrawn = Some(talk.at);
        }),
        "FALSE"
    );
    assert_eq!(consent(|record| record.referral.consent.talk = None), "");
}

/// No text of a block that may be held back gets into the row at all.
#[test]
fn every_block_that_may_not_go_leaves_no_word_in_the_row() {
    let mut filled = BTreeSet::new();
    for (recipient, agreed) in walk() {
        let record = record(recipient, &agreed);
        assert_eq!(marked(&htcds(&record)), [], "{recipient:?} {agreed:?}");
        for (name, cell) in cells(&record) {
            let block = match name.as_str() {
                "prs_Gender" | "prs_Citizenship" => Block::Person,
                "prs_PrimaryLanguage" => Block::Language,
                "vic_MethodsOfControl" => Block::Grounds,
                "vic_TypeOfExploitation" | "vic_ForcedLabourIndustry" => Block::Forms,
                "con_Consent" => Block::Consent,
                "cas_OutgoingReferralDetails" => Block::Case,
                _ => Block::Sender,
            };
            assert!(cell.is_empty() || may_get(recipient, block, &agreed), "{recipient:?} got {name}");
            filled.extend((!cell.is_empty()).then_some(name));
        }
    }
    assert!(filled.len() >= 8, "the walk looked at something: {filled:?}");
}

/// The walk would find a leak.
#[test]
fn a_planted_word_is_found() {
    let mut record = record(Recipient::LabourInspectorate, &[]);
    record.referral.sender.role = "MARK-own-words".to_owned();
    assert_eq!(marked(&htcds(&record)), [Block::OwnWords]);
}

#[test]
fn nobody_is_called_a_victim() {
    let row = String::from_utf8(htcds(&full())).unwrap().to_lowercase();
    assert!(!row.contains("victim") && !row.contains("traffickingstatus"), "{row}");
}

#[test]
fn a_hostile_text_is_one_cell_and_no_formula() {
    let mut record = full();
    record.referral.sender.body = "=cmd|' /C calc'!A0\"\r\n,;<b>\u{202E}\u{0}".repeat(600);
    record.referral.sender.role = " \u{A0}+371 20000000".to_owned();
    assert_eq!(cell(&record, "cas_ReferringPrimaryCaseWorker"), "'+371 20000000");
    let body = cell(&record, "cas_ReferringOrganisation");
    assert!(body.starts_with("'=cmd") && body.chars().count() > 10_000);
    assert!(!body.contains(['\n', '\r', '\0']));
}

/// The examples are made of one referral; `UPDATE_EXAMPLES=1` writes them anew, to be read before they are kept.
#[test]
fn the_published_example_is_what_is_written() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats/examples");
    let record = Record::read(&std::fs::read(folder.join("referral.json")).unwrap()).unwrap();
    let row = String::from_utf8(htcds(&record)).unwrap();
    let file = folder.join("referral.htcds.csv");
    if std::env::var_os("UPDATE_EXAMPLES").is_some() {
        std::fs::write(&file, &row).unwrap();
    }
    assert_eq!(std::fs::read_to_string(file).unwrap(), row);
}
