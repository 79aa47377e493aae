//! What the database holds as JSON: facts, answers, screenings, decisions, consent, the office.
//!
//! An earlier program wrote it, so it may be anything that this one can still read. What can be read is written again as it was,
//! and the engine, the routes and the referral go on with it.

use crate::{chosen, seed};
use chrono::DateTime;
use content::Catalogue;
use screening::Situation;
use screening::evidence::evidence;
use screening::next_question::{OFFERED, next_questions};
use screening::recipient::{Allowance, allowance};
use screening::referral::{Office, Referral, Source};
use screening::route::propose;
use screening::{
    Answer, CaseCode, Consent, Decision, Facts, Interview, Origin, QuestionId, Screening, Standing, Value,
    assess,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fmt::Debug;

/// Facts and answers of one case, as its rows hold them.
#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
struct Rows {
    facts: Facts,
    answers: BTreeMap<QuestionId, Answer>,
}

/// Everything from which a referral is cut.
#[derive(Debug, PartialEq, Serialize, serde::Deserialize)]
struct Cut {
    screening: Screening,
    decision: Decision,
    consent: Consent,
    office: Office,
}

/// Reads the bytes as one of the stored values.
pub fn run(bytes: &[u8]) {
    let Some((choice, rest)) = chosen(bytes) else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    match choice % 8 {
        0 => drop(again::<Facts>(text)),
        1 => drop(again::<(Value, Origin)>(text)),
        2 => drop(again::<Screening>(text)),
        3 => drop(again::<Decision>(text)),
        4 => drop(again::<Consent>(text)),
        5 => drop(again::<Office>(text)),
        6 => drop(again::<Rows>(text).map(|rows| resume(&rows, choice / 8))),
        _ => drop(again::<Cut>(text).map(|cut| refer(&cut))),
    }
}

/// Values as the program writes them today.
pub fn seeds() -> Vec<Vec<u8>> {
    let facts = r#"{"age":"adult","forms":["labour"],"triggers":["danger-now"],"citizenship":"third-country","municipality":"Ropažu novads","sector":"forestry","where":"latvia","speaks":"uz-Latn","since":"2026-03-01","told":"Izdomāts teikums."}"#;
    let answers = r#"{"has-travelled":{"value":{"kind":"yes"},"origin":"said","note":null},"passport-now":{"value":{"kind":"choice","value":"employer"},"origin":"said","note":"Seifā."},"hours-per-week":{"value":{"kind":"number","value":84},"origin":"document","note":null},"needs-now":{"value":{"kind":"choices","value":["shelter","wages"]},"origin":"said","note":null}}"#;
    let consent = r#"{"recipient":"provider","agreed":true,"blocks":["contact","needs"],"language":"uz-Latn","at":"2026-11-22T10:00:00.123456789Z"}"#;
    let office = r#"{"body":"Izdomāta iestāde","role":"inspektors","contact":"000"}"#;
    let differ = r#"{"kind":"differ","reason":"Citādi."}"#;
    let rows = format!(r#"{{"facts":{facts},"answers":{answers}}}"#);
    let mut seeds = vec![
        seed(0, facts.as_bytes()),
        seed(0, b"{}"),
        seed(1, br#"[{"kind":"date","value":"2026-11-21"},"third-person"]"#),
        seed(1, br#"[{"kind":"text","value":"x"},"inference"]"#),
        seed(3, br#"{"kind":"agree"}"#),
        seed(3, differ.as_bytes()),
        seed(4, consent.as_bytes()),
        seed(5, office.as_bytes()),
    ];
    let read: Rows = serde_json::from_str(&rows).expect("the seed is sound");
    for (place, questionnaire) in Catalogue::embedded().instruments().enumerate() {
        seeds.push(seed(u8::try_from(6 + 8 * place).unwrap_or(6), rows.as_bytes()));
        let interview = Interview::resume(questionnaire.clone(), read.facts.clone(), read.answers.clone());
        let frozen = Screening::freeze(Catalogue::embedded().indicators(), &interview, DateTime::UNIX_EPOCH);
        let frozen = serde_json::to_string(&frozen).expect("a screening can be written");
        let decision = r#"{"kind":"agree"}"#;
        let cut = format!(
            r#"{{"screening":{frozen},"decision":{decision},"consent":{consent},"office":{office}}}"#
        );
        seeds.push(seed(2, frozen.as_bytes()));
        seeds.push(seed(7, cut.as_bytes()));
    }
    seeds
}

/// Reads a value, as the vault does, and checks that it is written and read again as it was.
fn again<T: Serialize + DeserializeOwned + PartialEq + Debug>(text: &str) -> Option<T> {
    let value: T = serde_json::from_str(text).ok()?;
    let written = serde_json::to_string(&value).expect("what was read can be written");
    let back: T = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(back, value, "another value came back from {written}");
    assert_eq!(serde_json::to_string(&back).ok().as_ref(), Some(&written));
    Some(value)
}

/// Takes up a case with these rows, and goes with it as far as an interview goes.
fn resume(rows: &Rows, which: usize) {
    let catalogue = Catalogue::embedded();
    let list = catalogue.indicators();
    let all: Vec<_> = catalogue.instruments().collect();
    let Some(questionnaire) = all.get(which % all.len()) else { return };
    let interview = Interview::resume((*questionnaire).clone(), rows.facts.clone(), rows.answers.clone());
    assert_eq!(interview.answers(), &rows.answers, "taking up an interview changed its answers");
    let assessment = assess(list, &interview.findings(list));
    let frozen = Screening::freeze(list, &interview, DateTime::UNIX_EPOCH);
    assert_eq!(frozen.assessment, assessment);
    assert_eq!(frozen.evidence, evidence(list, &interview));
    for (id, answer) in &frozen.answers {
        assert_eq!(interview.answer_to(id), Some(answer), "a hidden answer was frozen");
    }
    let next = next_questions(list, &interview);
    assert!(next.len() <= OFFERED && next.iter().all(|id| interview.standing(id) == Some(Standing::Shown)));
    again::<Screening>(&serde_json::to_string(&frozen).expect("a screening can be written"));
}

/// Cuts the referral: whatever the values are, nothing passes that the redaction table denies.
fn refer(cut: &Cut) {
    let catalogue = Catalogue::embedded();
    let code = CaseCode::from_random([7; 6]);
    let Cut { screening, decision, consent, office } = cut;
    let source = Source {
        code: &code,
        program_version: "0",
        screening,
        indicators: catalogue.indicators(),
        decision,
        consent,
        conversation: None,
        office,
        contact: None,
        evidence: None,
    };
    if let Ok(referral) = Referral::new(&source) {
        for block in referral.blocks() {
            let allowed = allowance(consent.recipient, block);
            assert_ne!(allowed, Allowance::Never, "{block:?} went to {:?}", consent.recipient);
        }
    }
    let situation = Situation {
        facts: &screening.facts,
        instrument: Some(&screening.instrument),
        outcome: screening.assessment.outcome,
        agrees_to_police: Some(consent.agreed),
        fears_return: None,
        refuses: !consent.agreed,
    };
    for proposal in propose(&catalogue.routes().routes, &situation) {
        assert!(
            consent.agreed || !proposal.consent,
            "{} was proposed to somebody who refuses",
            proposal.reason
        );
    }
}
