//! The facts on which results and referrals stand, to be compared with their sources one after another.

use super::message::{Choice, Message};
use super::{count, month, profession};
use crate::clock::today;
use crate::desk::Desk;
use crate::desk::confirmation::{ClaimFilter, noted};
use crate::error::CommandError;
use content::{Catalogue, Claim, ClaimKind, Says};
use screening::indicator::Profile;
use screening::route::Route;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use vault::{COMPARED_BY_MAX, COMPARED_WITH_MAX, Confirmation};

/// The facts of one kind.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimsView {
    /// Which are shown.
    pub filter: ClaimFilter,
    /// The filters, with how many of each are open.
    pub filters: Vec<Choice<ClaimFilter>>,
    /// How many facts of every kind are open.
    pub open: u32,
    /// How many facts there are.
    pub all: u32,
    /// What is to be looked at for those that are shown.
    pub look: Message,
    /// The facts that are shown.
    pub groups: Vec<ClaimGroup>,
    /// Whether the user may note what they find.
    pub may_confirm: bool,
    /// Today, such as `2026-11-29`.
    pub today: String,
    /// The longest name of whoever compares, in characters.
    pub longest_name: u32,
    /// The longest source.
    pub longest_source: u32,
}

/// Facts that stand together: one list of strengths, or all of a kind.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimGroup {
    /// What they have in common, one message after another; empty where the whole page is one group.
    pub title: Vec<Message>,
    /// The facts.
    pub rows: Vec<ClaimRow>,
}

/// One fact.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClaimRow {
    /// The id that commands take.
    pub id: String,
    /// What it is about.
    pub about: Message,
    /// What the program takes as true, one message after another.
    pub says: Vec<Message>,
    /// Numbers as they are dialled.
    pub numbers: Vec<String>,
    /// How it is known so far.
    pub certainty: Message,
    /// Where it comes from, in English; nothing where the certainty says it.
    pub source: Option<String>,
    /// What speaks against it, in English.
    pub doubt: Option<String>,
    /// How far it is.
    pub standing: ClaimStanding,
    /// What was noted of it, once something was.
    pub noted: Option<NotedView>,
}

/// What somebody noted of a fact.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotedView {
    /// What they found.
    pub message: Message,
    /// Who.
    pub name: String,
    /// On which day, such as `2026-11-29`.
    pub day: String,
    /// With what they compared.
    pub source: String,
}

/// How far the comparing of a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimStanding {
    /// Nobody has compared it.
    Open,
    /// The source says the same.
    Agrees,
    /// The source says something else.
    Differs,
    /// It was compared, and says something else since then.
    Changed,
}

/// The facts of one kind.
///
/// # Errors
/// What the vault says.
pub fn show(desk: &Desk, filter: ClaimFilter) -> Result<ClaimsView, CommandError> {
    let (claims, noted) = (Catalogue::embedded().claims(), noted(&desk.vault)?);
    let standing = |claim: &Claim<'_>| standing(claim, noted.get(&claim.id));
    let open_of = |kind: ClaimKind| {
        let of_kind = claims.iter().filter(|claim| claim.kind() == kind);
        count(of_kind.filter(|claim| standing(claim) != ClaimStanding::Agrees).count())
    };
    let filters = ClaimFilter::ALL.iter().map(|filter| Choice {
        value: *filter,
        message: Message::new(format!("claims-of-{}", filter.as_str()))
            .number("open", open_of(filter.kind())),
    });
    let shown = claims.iter().filter(|claim| claim.kind() == filter.kind());
    Ok(ClaimsView {
        filter,
        filters: filters.collect(),
        open: open(desk)?,
        all: count(claims.len()),
        look: Message::new(format!("claims-look-{}", filter.as_str())),
        groups: groups(shown, &noted),
        may_confirm: desk.must_administer().is_ok(),
        today: today().to_string(),
        longest_name: count(COMPARED_BY_MAX),
        longest_source: count(COMPARED_WITH_MAX),
    })
}

/// How many facts of every kind are open.
///
/// # Errors
/// What the vault says.
pub fn open(desk: &Desk) -> Result<u32, CommandError> {
    let noted = noted(&desk.vault)?;
    let claims = Catalogue::embedded().claims();
    let open = claims.iter().filter(|claim| standing(claim, noted.get(&claim.id)) != ClaimStanding::Agrees);
    Ok(count(open.count()))
}

fn groups<'a>(
    claims: impl Iterator<Item = &'a Claim<'a>>,
    noted: &BTreeMap<String, Confirmation>,
) -> Vec<ClaimGroup> {
    let mut groups: Vec<ClaimGroup> = Vec::new();
    for claim in claims {
        let (title, row) = (title(claim), row(claim, noted.get(&claim.id)));
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.rows.push(row),
            None => groups.push(ClaimGroup { title, rows: vec![row] }),
        }
    }
    groups
}

/// The list on which a strength stands; those that come first stand together.
fn title(claim: &Claim<'_>) -> Vec<Message> {
    match claim.says {
        Says::Strength(_, _, listing) if listing.order.is_some() => vec![Message::new("claims-first")],
        Says::Strength(indicator, profile, _) => {
            vec![of_profile(profile), Message::new(format!("dimension-{}", indicator.dimension.as_str()))]
        }
        Says::Route(_) | Says::Contact(_) | Says::Law(_) | Says::Ground(_) => Vec::new(),
    }
}

fn of_profile(profile: Profile) -> Message {
    Message::new(format!("profile-{}", profile.as_str()))
}

fn row(claim: &Claim<'_>, found: Option<&Confirmation>) -> ClaimRow {
    let looked_up = |checked: &str| Message::new("claims-looked-up").text("month", month(checked));
    let (about, says, numbers, certainty) = match claim.says {
        Says::Strength(indicator, profile, listing) => (
            Message::new(format!("indicator-{}", indicator.id)),
            if listing.order.is_some() {
                vec![
                    Message::new(format!("strength-{}", listing.strength.as_str())),
                    of_profile(profile),
                    Message::new(format!("dimension-{}", indicator.dimension.as_str())),
                ]
            } else {
                vec![Message::new(format!("strength-{}", listing.strength.as_str()))]
            },
            Vec::new(),
            Message::attribute(format!("confidence-{}", listing.confidence.as_str()), "short"),
        ),
        Says::Route(route) => (
            Message::new(format!("reason-{}", route.id)),
            of_route(route),
            Vec::new(),
            looked_up(Catalogue::embedded().routes().checked.as_str()),
        ),
        Says::Contact(contact) => (
            Message::new(format!("contact-{}", contact.id)),
            vec![Message::attribute(format!("contact-{}", contact.id), "hours")],
            contact.numbers.clone(),
            looked_up(contact.checked.as_str()),
        ),
        Says::Law(law) => (
            Message::new(format!("right-{}", law.right.as_str())),
            vec![Message::attribute(format!("right-{}", law.right.as_str()), "text")],
            Vec::new(),
            looked_up(law.checked.as_str()),
        ),
        Says::Ground(ground) => {
            let name = format!("ground-{}", ground.id);
            let says = vec![Message::attribute(&name, "text"), profession::dated(ground)];
            (Message::new(name), says, Vec::new(), looked_up(ground.checked.as_str()))
        }
    };
    let source = match claim.kind() {
        ClaimKind::Strength => None,
        ClaimKind::Route | ClaimKind::Contact | ClaimKind::Law | ClaimKind::Ground => {
            Some(claim.source().to_owned())
        }
    };
    ClaimRow {
        id: claim.id.clone(),
        about,
        says,
        numbers,
        certainty,
        source,
        doubt: claim.doubt().map(str::to_owned),
        standing: standing(claim, found),
        noted: found.map(|one| NotedView {
            message: Message::new(if one.found.agrees { "claims-agrees" } else { "claims-differs" }),
            name: one.found.name.clone(),
            day: one.found.day.to_string(),
            source: one.found.source.clone(),
        }),
    }
}

/// To whom, by when, and whether consent is needed.
fn of_route(route: &Route) -> Vec<Message> {
    let consent = if route.consent { "handover-consent-needed" } else { "handover-no-consent-needed" };
    let to = route.to.iter().map(|to| format!("recipient-{}", to.as_str()));
    let rest = [format!("within-{}", route.within.as_str()), consent.to_owned()];
    to.chain(rest).map(Message::new).collect()
}

fn standing(claim: &Claim<'_>, found: Option<&Confirmation>) -> ClaimStanding {
    match found {
        Some(one) if one.digest != claim.digest => ClaimStanding::Changed,
        Some(one) if one.found.agrees => ClaimStanding::Agrees,
        Some(_) => ClaimStanding::Differs,
        None if claim.is_verified() => ClaimStanding::Agrees,
        None => ClaimStanding::Open,
    }
}
