//! Why the officer meets people who may be trafficked, and what they do: one page for each profession.

use super::message::{Choice, Message, choices};
use super::month;
use crate::desk::Location;
use crate::state::State;
use content::Catalogue;
use screening::profession::Profession;
use screening::route::{Ground, GroundKind, RouteBook};
use serde::Serialize;
use ts_rs::TS;

/// Why the officer meets such people, and what they do.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfessionView {
    /// What can be chosen.
    pub professions: Vec<Choice<Profession>>,
    /// What was chosen last on this computer.
    pub chosen: Option<Profession>,
    /// Whether it is shown by itself, right after the vault was created.
    pub first: bool,
    /// Why they meet such people.
    pub why: Message,
    /// Where they may notice it.
    pub places: Option<Message>,
    /// What they do, in order.
    pub steps: Vec<StepView>,
    /// What they do not do.
    pub never: Vec<Message>,
    /// On what their work rests; empty until something is chosen.
    pub grounds: Vec<GroundView>,
    /// Whether no law is among it.
    pub no_law: bool,
}

/// One thing that they do.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// What it is.
    pub message: Message,
    /// The form of the program that fits.
    pub form: Option<Message>,
    /// How it is done.
    pub text: Message,
}

/// Something on which their work rests.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroundView {
    /// Its name.
    pub message: Message,
    /// What it is.
    pub kind: Message,
    /// What it says.
    pub text: Message,
    /// Of which day it is, or from which day it applies.
    pub dated: Message,
    /// Whether somebody compared it with its source, and when it was looked up where nobody did.
    pub standing: Message,
    /// Whether somebody did.
    pub verified: bool,
}

/// Why the officer meets such people, and what they do; while nothing is open, with nothing of it confirmed.
pub fn show(state: &State) -> ProfessionView {
    let desk = state.desk.as_ref();
    let chosen = state.preferences.profession;
    let book = desk.map_or_else(|| Catalogue::embedded().routes(), |desk| &desk.basis.routes);
    let grounds: Vec<&Ground> = chosen.into_iter().flat_map(|one| book.grounds_of(one)).collect();
    ProfessionView {
        professions: choices(Profession::ALL, Profession::as_str, "profession"),
        chosen,
        first: desk.is_some_and(|desk| matches!(desk.location, Location::Profession { first: true, .. })),
        why: chosen.map_or_else(|| Message::new("why-anyone"), |one| of(one, "why")),
        places: chosen.map(|one| of(one, "where")),
        steps: steps(chosen),
        never: never(chosen),
        no_law: chosen.is_some_and(|one| is_without_law(book, one)),
        grounds: grounds.into_iter().map(ground).collect(),
    }
}

/// Of which day something is on which work rests, or from which day it applies.
pub fn dated(ground: &Ground) -> Message {
    let (message, day) = match (ground.dated, ground.applies) {
        (Some(day), _) => ("why-dated", day),
        (None, Some(day)) => ("why-applies", day),
        (None, None) => return Message::new("why-undated"),
    };
    // In digits, as every desk language reads it.
    Message::new(message).text("day", day.format("%d.%m.%Y").to_string())
}

fn is_without_law(book: &RouteBook, profession: Profession) -> bool {
    !book.grounds_of(profession).any(|ground| ground.kind == GroundKind::Law)
}

fn of(profession: Profession, attribute: &str) -> Message {
    Message::attribute(format!("profession-{}", profession.as_str()), attribute)
}

fn steps(chosen: Option<Profession>) -> Vec<StepView> {
    let step = |name: &str, form: Option<&str>, text: Option<Message>| {
        let name = format!("why-{name}");
        StepView {
            form: form.map(|id| Message::new(format!("instrument-{id}"))),
            text: text.unwrap_or_else(|| Message::attribute(&name, "text")),
            message: Message::new(name),
        }
    };
    vec![
        step("look", Some("observation"), chosen.map(|one| of(one, "look"))),
        step("ask", chosen.map(form), chosen.map(|one| of(one, "ask"))),
        step("decide", None, None),
        step("refer", None, None),
        step("together", None, None),
    ]
}

fn never(chosen: Option<Profession>) -> Vec<Message> {
    let everybody = ["why-never-decide", "why-never-promise", "why-never-confront"];
    everybody.into_iter().map(Message::new).chain(chosen.map(|one| of(one, "never"))).collect()
}

/// The interview with which they begin.
fn form(profession: Profession) -> &'static str {
    match profession {
        Profession::Inspector => "labour-site-visit",
        Profession::BorderGuard => "border-second-line",
        Profession::SocialWorker => "social-intake",
        Profession::Ngo => "ngo-in-depth",
        Profession::Police | Profession::Medical | Profession::Municipality => "first-contact",
    }
}

fn ground(ground: &Ground) -> GroundView {
    let name = format!("ground-{}", ground.id);
    GroundView {
        kind: Message::new(format!("why-kind-{}", ground.kind.as_str())),
        text: Message::attribute(&name, "text"),
        message: Message::new(name),
        dated: dated(ground),
        standing: if ground.verified {
            Message::new("why-compared")
        } else {
            Message::new("why-not-compared").text("month", month(ground.checked.as_str()))
        },
        verified: ground.verified,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profession_begins_with_a_form_that_there_is_and_rests_on_something() {
        let catalogue = Catalogue::embedded();
        for profession in Profession::ALL {
            let mut forms = catalogue.instruments().map(|instrument| instrument.id().as_str());
            assert!(forms.any(|id| id == form(*profession)), "{profession:?}");
            assert!(catalogue.routes().grounds_of(*profession).next().is_some(), "{profession:?}");
        }
    }
}
