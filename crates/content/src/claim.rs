//! What the program takes as true, one claim after another: each strength of each list, each route, each contact, the law behind each
//! right, and on what the work of each profession rests. Whoever compares a claim with its source confirms it, and the [`Basis`] notes that.

use crate::catalogue::Catalogue;
use content_check::REFERENCE;
use content_check::parse::digests;
use screening::IndicatorList;
use screening::indicator::{Indicator, Listing, Profile};
use screening::route::{Ground, Law, Route, RouteBook, RouteContact};
use std::collections::{BTreeMap, BTreeSet};
use strum::{IntoStaticStr, VariantArray};

/// One claim.
#[derive(Debug, Clone)]
pub struct Claim<'a> {
    /// Its id, such as `strength.isolation.adult-labour` or `contact.marta`: the same for ever.
    pub id: String,
    /// What it says.
    pub says: Says<'a>,
    /// The digest of what it says: another one, and whatever was confirmed is something else.
    pub digest: String,
}

/// What a claim says.
#[derive(Debug, Clone, Copy)]
pub enum Says<'a> {
    /// An indicator has a strength on the list of a profile.
    Strength(&'a Indicator, Profile, &'a Listing),
    /// Whom a referral is proposed to, and by when.
    Route(&'a Route),
    /// An institution answers under a number, at certain hours.
    Contact(&'a RouteContact),
    /// A right that the person is told of stands in the law.
    Law(&'a Law),
    /// The work of some professions rests on something.
    Ground(&'a Ground),
}

/// Of what kind a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ClaimKind {
    /// A strength.
    Strength,
    /// A route.
    Route,
    /// A contact.
    Contact,
    /// The law behind a right.
    Law,
    /// On what the work of a profession rests.
    Ground,
}

impl ClaimKind {
    /// Every kind.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word used in ids.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl Claim<'_> {
    /// Of what kind it is.
    pub fn kind(&self) -> ClaimKind {
        match self.says {
            Says::Strength(..) => ClaimKind::Strength,
            Says::Route(_) => ClaimKind::Route,
            Says::Contact(_) => ClaimKind::Contact,
            Says::Law(_) => ClaimKind::Law,
            Says::Ground(_) => ClaimKind::Ground,
        }
    }

    /// Whether it was confirmed before the program was made.
    pub fn is_verified(&self) -> bool {
        match self.says {
            Says::Strength(_, _, listing) => listing.is_verified(),
            Says::Route(route) => route.verified,
            Says::Contact(contact) => contact.verified,
            Says::Law(law) => law.verified,
            Says::Ground(ground) => ground.verified,
        }
    }

    /// Where it comes from, in English.
    pub fn source(&self) -> &str {
        match self.says {
            Says::Strength(_, _, listing) => &listing.source,
            Says::Route(route) => &route.source,
            Says::Contact(contact) => &contact.source,
            Says::Law(law) => &law.source,
            Says::Ground(ground) => &ground.source,
        }
    }

    /// What speaks against it, in English, where something does.
    pub fn doubt(&self) -> Option<&str> {
        match self.says {
            Says::Strength(_, _, listing) => listing.doubt.as_deref(),
            Says::Route(_) | Says::Contact(_) | Says::Law(_) | Says::Ground(_) => None,
        }
    }
}

/// What results and referrals stand on, with what was confirmed.
#[derive(Debug, Clone)]
pub struct Basis {
    /// The indicators.
    pub indicators: IndicatorList,
    /// The routes, contacts, laws and grounds.
    pub routes: RouteBook,
}

impl Catalogue {
    /// Every claim: the strengths first that are to be compared first, then list by list; then routes, contacts, laws and grounds.
    pub fn claims(&self) -> Vec<Claim<'_>> {
        let texts = self.digests(REFERENCE).unwrap_or_default();
        let mut strengths: Vec<(Profile, &Indicator, &Listing)> = self
            .indicators()
            .all()
            .iter()
            .flat_map(|indicator| {
                indicator.listed.iter().map(move |(profile, listing)| (*profile, indicator, listing))
            })
            .collect();
        strengths.sort_by_key(|(profile, _, listing)| (listing.order.unwrap_or(u8::MAX), *profile));
        let routes = self.routes();
        strengths
            .into_iter()
            .map(|(profile, indicator, listing)| Claim {
                id: format!("strength.{}.{}", indicator.id, profile.as_str()),
                digest: digests::of_text(listing.strength.as_str()),
                says: Says::Strength(indicator, profile, listing),
            })
            .chain(routes.routes.iter().map(|route| Claim {
                id: format!("route.{}", route.id),
                digest: of_route(route, &texts),
                says: Says::Route(route),
            }))
            .chain(routes.contacts.iter().map(|contact| Claim {
                id: format!("contact.{}", contact.id),
                digest: of_contact(contact, &texts),
                says: Says::Contact(contact),
            }))
            .chain(routes.laws.iter().map(|law| Claim {
                id: format!("law.{}", law.right.as_str()),
                digest: worded(&texts, &format!("right-{}.text", law.right.as_str())),
                says: Says::Law(law),
            }))
            .chain(routes.grounds.iter().map(|ground| Claim {
                id: format!("ground.{}", ground.id),
                digest: of_ground(ground, &texts),
                says: Says::Ground(ground),
            }))
            .collect()
    }

    /// What results and referrals stand on, where these claims were confirmed; ids that no claim has are left out.
    pub fn basis(&self, confirmed: &BTreeSet<String>) -> Basis {
        let mut basis =
            Basis { indicators: IndicatorList::clone(self.indicators()), routes: self.routes().clone() };
        for claim in self.claims().into_iter().filter(|claim| confirmed.contains(&claim.id)) {
            match claim.says {
                Says::Strength(indicator, profile, _) => basis.indicators.verify(&indicator.id, profile),
                Says::Route(route) => {
                    basis
                        .routes
                        .routes
                        .iter_mut()
                        .filter(|one| one.id == route.id)
                        .for_each(|one| one.verified = true);
                }
                Says::Contact(contact) => {
                    let same = basis.routes.contacts.iter_mut().filter(|one| one.id == contact.id);
                    same.for_each(|one| one.verified = true);
                }
                Says::Law(law) => {
                    basis
                        .routes
                        .laws
                        .iter_mut()
                        .filter(|one| one.right == law.right)
                        .for_each(|one| one.verified = true);
                }
                Says::Ground(ground) => {
                    let same = basis.routes.grounds.iter_mut().filter(|one| one.id == ground.id);
                    same.for_each(|one| one.verified = true);
                }
            }
        }
        basis
    }
}

/// What a route does, and the reason that it gives.
fn of_route(route: &Route, texts: &BTreeMap<String, String>) -> String {
    let Route { id, when, to, one_of, call, information, within, consent, verified: _, source: _ } = route;
    let mut when = serde_json::json!(when);
    // What routes could not say before counts where one says it: for every other one a confirmation goes on to hold.
    if let Some(keys) = when.as_object_mut() {
        let silent = |value: &serde_json::Value| value.as_array().is_some_and(Vec::is_empty);
        keys.retain(|key, value| !(matches!(key.as_str(), "met_by" | "instrument") && silent(value)));
    }
    let said = serde_json::json!([when, to, call, information, within, consent]);
    let choice = if *one_of { " one of" } else { "" };
    digests::of_text(&format!("{said}{choice} {}", worded(texts, &format!("reason-{id}"))))
}

/// The numbers, whom one reaches there, when, and until when they give the service.
fn of_contact(contact: &RouteContact, texts: &BTreeMap<String, String>) -> String {
    let id = &contact.id;
    let (name, hours) =
        (worded(texts, &format!("contact-{id}")), worded(texts, &format!("contact-{id}.hours")));
    let numbers = format!("{} {}", contact.numbers.join(" "), contact.free.join(" "));
    let open = contact.hours.as_ref().map(|open| format!(" {}", serde_json::json!(open)));
    let until = contact.valid_until.map(|until| format!(" {}", String::from(until)));
    let added = [open, until].into_iter().flatten().collect::<String>();
    digests::of_text(&format!("{numbers} {name} {hours}{added}"))
}

/// For whom it holds, from when, and what it says.
fn of_ground(ground: &Ground, texts: &BTreeMap<String, String>) -> String {
    let Ground { id, kind, professions, dated, applies, verified: _, checked: _, source: _ } = ground;
    let said = serde_json::json!([kind, professions, dated, applies]);
    let (name, text) = (worded(texts, &format!("ground-{id}")), worded(texts, &format!("ground-{id}.text")));
    digests::of_text(&format!("{said} {name} {text}"))
}

fn worded(texts: &BTreeMap<String, String>, name: &str) -> String {
    texts.get(name).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims() -> Vec<Claim<'static>> {
        Catalogue::embedded().claims()
    }

    #[test]
    fn every_claim_has_an_id_of_its_own_a_source_and_a_digest() {
        let claims = claims();
        let ids: BTreeSet<&str> = claims.iter().map(|claim| claim.id.as_str()).collect();
        assert_eq!(ids.len(), claims.len());
        for claim in &claims {
            assert!(!claim.source().is_empty() && claim.digest.len() == digests::DIGITS, "{}", claim.id);
            assert!(claim.id.starts_with(claim.kind().as_str()), "{}", claim.id);
        }
        for kind in ClaimKind::ALL {
            assert!(claims.iter().any(|claim| claim.kind() == *kind), "{kind:?}");
        }
    }

    #[test]
    fn the_strengths_on_which_most_results_hang_come_first() {
        let firsts: Vec<Option<u8>> = claims()
            .iter()
            .filter_map(|claim| match claim.says {
                Says::Strength(_, _, listing) => Some(listing.order),
                _ => None,
            })
            .collect();
        let ordered = firsts.iter().take_while(|order| order.is_some()).count();
        assert!(ordered > 10 && firsts[ordered..].iter().all(Option::is_none));
        assert!(firsts[..ordered].is_sorted());
    }

    #[test]
    fn what_was_confirmed_is_verified_and_nothing_else_changes() {
        let (catalogue, claims) = (Catalogue::embedded(), claims());
        for kind in ClaimKind::ALL {
            let claim = claims.iter().find(|claim| claim.kind() == *kind).expect("one of each kind");
            let basis = catalogue.basis(&BTreeSet::from([claim.id.clone(), "contact.nobody".to_owned()]));
            let strengths = basis.indicators.all().iter().flat_map(|indicator| indicator.listed.values());
            let verified = strengths.filter(|listing| listing.is_verified()).count()
                + basis.routes.routes.iter().filter(|route| route.verified).count()
                + basis.routes.contacts.iter().filter(|contact| contact.verified).count()
                + basis.routes.laws.iter().filter(|law| law.verified).count()
                + basis.routes.grounds.iter().filter(|ground| ground.verified).count();
            assert_eq!(verified, 1, "{kind:?}");
            let words = |list: &IndicatorList| {
                list.all()
                    .iter()
                    .map(|one| (one.id.clone(), one.strength(Profile::AdultLabour)))
                    .collect::<Vec<_>>()
            };
            assert_eq!(words(&basis.indicators), words(catalogue.indicators()));
        }
    }
}
