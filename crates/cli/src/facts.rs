//! `atpazit facts`: everything that the program takes as true and that nobody has compared with its source yet.

use crate::failure::Failure;
use crate::score::printed;
use content::{Catalogue, REFERENCE, Wording};
use screening::IndicatorList;
use screening::indicator::Confidence;
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A fact that is not verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Fact {
    /// Of what kind: `strength`, `route` or `contact`.
    kind: &'static str,
    /// Its id: `<indicator>.<profile>`, or the id of the route or contact.
    id: String,
    /// What the program takes as true.
    says: String,
    /// How sure that is: how a strength was checked, or the month in which a contact or route was last looked up.
    certainty: String,
    /// Where it comes from, and what is doubtful about it.
    source: String,
    /// What to look at, or whom to ask.
    look: String,
}

/// Lists every fact that is not verified.
///
/// # Errors
/// [`Failure::Input`]: never; the reference language is there.
pub fn facts(as_json: bool) -> Result<String, Failure> {
    let catalogue = Catalogue::embedded();
    let wording = catalogue.wording(REFERENCE, REFERENCE).map(Wording::without_isolation);
    let wording = wording.ok_or_else(|| Failure::Input(format!("`{REFERENCE}` is missing")))?;
    let facts: Vec<Fact> = strengths(catalogue.indicators())
        .into_iter()
        .chain(routes(&wording))
        .chain(contacts(&wording))
        .collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for fact in &facts {
        *counts.entry(fact.kind).or_insert(0) += 1;
    }
    if as_json {
        return Ok(printed(&json!({ "unverified": facts.len(), "counts": counts, "facts": facts })));
    }
    let mut text = String::new();
    for fact in &facts {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{} {}: {}", fact.kind, fact.id, fact.says);
        let _ = writeln!(text, "    {} · {}", fact.certainty, fact.source);
        let _ = writeln!(text, "    to confirm: {}", fact.look);
    }
    let counted: Vec<String> = counts.iter().map(|(kind, count)| format!("{kind}: {count}")).collect();
    let _ = writeln!(text, "\n{} facts are not verified ({})", facts.len(), counted.join(", "));
    Ok(text)
}

/// Each strength of each profile.
fn strengths(list: &IndicatorList) -> Vec<Fact> {
    let source = &list.source;
    let printed = format!("{}, {}, {} ({})", source.title, source.publisher, source.edition, source.document);
    let cells = list.all().iter().filter(|indicator| !indicator.verified).flat_map(|indicator| {
        indicator.strength.iter().map(move |(profile, strength)| (indicator, *profile, *strength))
    });
    let cells = cells.filter_map(|(indicator, profile, strength)| {
        let confidence = indicator.confidence.get(&profile).copied().unwrap_or(Confidence::Provisional);
        let source = match confidence {
            Confidence::Verified => return None,
            Confidence::SecondHand => "a public compilation that cites the brochure",
            Confidence::Conflict => "two sources disagree; the lower strength is used",
            Confidence::Provisional => "reconstructed without the brochure at hand",
        };
        Some(Fact {
            kind: "strength",
            id: format!("{}.{}", indicator.id, profile.as_str()),
            says: format!("“{}” is {}", indicator.label, strength.as_str()),
            certainty: confidence.as_str().to_owned(),
            source: source.to_owned(),
            look: format!("{printed}: the list {}, {}", profile.as_str(), indicator.dimension.as_str()),
        })
    });
    cells.collect()
}

fn routes(wording: &Wording) -> Vec<Fact> {
    let book = Catalogue::embedded().routes();
    let routes = book.routes.iter().filter(|_| !book.verified);
    routes
        .map(|route| Fact {
            kind: "route",
            id: route.id.clone(),
            says: wording.text(&format!("reason-{}", route.id)).text,
            certainty: format!("looked through in {}", book.checked.as_str()),
            source: route.source.clone(),
            look: "the institutions that the route names, and the law in its source".to_owned(),
        })
        .collect()
}

fn contacts(wording: &Wording) -> Vec<Fact> {
    let contacts = Catalogue::embedded().routes().contacts.iter().filter(|contact| !contact.verified);
    contacts
        .map(|contact| {
            let message = format!("contact-{}", contact.id);
            let (name, hours) = (wording.text(&message).text, wording.attribute(&message, "hours").text);
            Fact {
                kind: "contact",
                id: contact.id.clone(),
                says: format!("{name}: {} ({hours})", contact.numbers.join(", ")),
                certainty: format!("looked up in {}", contact.checked.as_str()),
                source: contact.source.clone(),
                look: "telephone, and ask for number and hours".to_owned(),
            }
        })
        .collect()
}
