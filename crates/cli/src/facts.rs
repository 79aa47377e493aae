//! `atpazit facts`: everything that the program takes as true and that nobody has compared with its source yet.

use crate::failure::Failure;
use crate::score::printed;
use content::{Catalogue, Claim, REFERENCE, Says, Wording};
use serde::Serialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A fact that is not verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Fact {
    /// Of what kind: `strength`, `route`, `contact`, `law` or `ground`.
    kind: &'static str,
    /// Its id: that of the claim.
    id: String,
    /// What the program takes as true.
    says: String,
    /// How sure that is: how a strength was checked, or the month in which anything else was last looked up.
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
    let claims = catalogue.claims();
    let facts: Vec<Fact> =
        claims.iter().filter(|claim| !claim.is_verified()).map(|claim| fact(claim, &wording)).collect();
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
        let _ = writeln!(text, "{}: {}", fact.id, fact.says);
        let _ = writeln!(text, "    {} · {}", fact.certainty, fact.source);
        let _ = writeln!(text, "    to confirm: {}", fact.look);
    }
    let counted: Vec<String> = counts.iter().map(|(kind, count)| format!("{kind}: {count}")).collect();
    let _ = writeln!(text, "\n{} facts are not verified ({})", facts.len(), counted.join(", "));
    Ok(text)
}

fn fact(claim: &Claim<'_>, wording: &Wording) -> Fact {
    let (says, certainty, look) = match claim.says {
        Says::Strength(indicator, profile, listing) => (
            format!("“{}” is {}", indicator.label, listing.strength.as_str()),
            listing.confidence.as_str().to_owned(),
            format!("{}: the list {}, {}", printed_lists(), profile.as_str(), indicator.dimension.as_str()),
        ),
        Says::Route(route) => (
            wording.text(&format!("reason-{}", route.id)).text,
            looked_up(&Catalogue::embedded().routes().checked),
            "the institutions that the route names, and the law in its source".to_owned(),
        ),
        Says::Contact(contact) => {
            let message = format!("contact-{}", contact.id);
            let (name, hours) = (wording.text(&message).text, wording.attribute(&message, "hours").text);
            (
                format!("{name}: {} ({hours})", contact.numbers.join(", ")),
                looked_up(&contact.checked),
                "telephone, and ask for number and hours".to_owned(),
            )
        }
        Says::Law(law) => (
            wording.attribute(&format!("right-{}", law.right.as_str()), "text").text,
            looked_up(&law.checked),
            "the law in force, or a lawyer".to_owned(),
        ),
        Says::Ground(ground) => {
            let message = format!("ground-{}", ground.id);
            let (name, text) = (wording.text(&message).text, wording.attribute(&message, "text").text);
            (
                format!("{name}: {text}"),
                looked_up(&ground.checked),
                "the act or the paper in its source, and the institution whose work it is".to_owned(),
            )
        }
    };
    let doubt = claim.doubt().map(|doubt| format!(". {doubt}")).unwrap_or_default();
    Fact {
        kind: claim.kind().as_str(),
        id: claim.id.clone(),
        says,
        certainty,
        source: format!("{}{doubt}", claim.source()),
        look,
    }
}

fn looked_up(month: &screening::route::CheckedMonth) -> String {
    format!("looked up in {}", month.as_str())
}

fn printed_lists() -> String {
    let source = &Catalogue::embedded().indicators().source;
    format!("{}, {}, {} ({})", source.title, source.publisher, source.edition, source.document)
}
