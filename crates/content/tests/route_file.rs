//! Files of routes from outside: an invented country with other institutions, and what is refused.
#![allow(missing_docs, clippy::unwrap_used, reason = "a failed step is a failed test")]

use chrono::{DateTime, Utc};
use content::{Flaw, check_routes};
use screening::Situation;
use screening::deadline::{DeadlineStanding, deadlines};
use screening::facts::{BasisOfStay, Citizenship, MetBy};
use screening::hours::Answering;
use screening::route::{RouteBook, Within, offered, propose};
use screening::{Age, Band, Facts, InstrumentId, Recipient, Trigger};
use std::path::Path;

fn file(name: &str) -> (String, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/routes").join(name);
    (name.to_owned(), std::fs::read_to_string(path).unwrap())
}

fn elsewhere() -> RouteBook {
    check_routes(file("elsewhere.toml"), vec![file("elsewhere.ftl")]).unwrap()
}

/// The flaws after a change of the invented country.
fn flaws(from: &str, to: &str) -> Vec<String> {
    let (name, text) = file("elsewhere.toml");
    assert!(text.contains(from), "{from}");
    let changed = (name, text.replacen(from, to, 1));
    let flaws = check_routes(changed, vec![file("elsewhere.ftl")]).err().unwrap_or_default();
    flaws.iter().map(Flaw::to_string).collect()
}

#[test]
fn another_country_is_another_file() {
    let (book, border) = (elsewhere(), InstrumentId::new("border-second-line").unwrap());
    let facts = Facts {
        age: Some(Age::Adult),
        triggers: [Trigger::DangerNow].into(),
        citizenship: Some(Citizenship::Latvia),
        basis_of_stay: Some(BasisOfStay::PermitOrVisa),
        met_by: Some(MetBy::BorderGuard),
        ..Facts::default()
    };
    let situation = Situation {
        facts: &facts,
        instrument: Some(&border),
        outcome: Band::ReasonableGrounds,
        agrees_to_police: Some(false),
        fears_return: None,
        refuses: false,
    };
    let proposed: Vec<(Recipient, &str, Within)> = Vec::from_iter(propose(&book.routes, &situation))
        .into_iter()
        .map(|one| {
            (one.recipient, book.routes.iter().find(|route| route.id == one.route).unwrap(), one.within)
        })
        .map(|(recipient, route, within)| (recipient, route.id.as_str(), within))
        .collect();
    assert_eq!(
        proposed,
        [
            (Recipient::Medical, "harbour-danger", Within::Now),
            (Recipient::Police, "harbour-danger", Within::Now),
            (Recipient::LabourInspectorate, "workers-guild", Within::Days7),
        ]
    );
    let frozen: DateTime<Utc> = "2026-11-30T12:00:00Z".parse().unwrap();
    let zoned = frozen.with_timezone(&book.zone);
    let due = deadlines(&book.routes, &situation, &zoned, &[(Recipient::Police, frozen)]);
    let due: Vec<_> = due.iter().map(|one| (one.route.as_str(), one.standing(&zoned))).collect();
    assert_eq!(
        due,
        [
            ("harbour-danger", DeadlineStanding::Met),
            ("harbour-clock", DeadlineStanding::Later),
            ("workers-guild", DeadlineStanding::Later),
        ]
    );
}

#[test]
fn its_hours_are_told_by_its_own_clocks_and_go_on_after_midnight() {
    let book = elsewhere();
    // 13 hours and 45 minutes ahead in its summer: Tuesday 22.15 there.
    let at = |moment: &str| book.local(moment.parse().unwrap());
    let answering = |moment: &str| book.contacts[1].answering(at(moment));
    assert_eq!(answering("2026-12-01T08:30:00Z"), Answering::Open);
    assert_eq!(answering("2026-12-01T14:40:00Z"), Answering::Open, "Wednesday 4.25");
    let Answering::Closed { until } = answering("2026-12-01T14:45:00Z") else { panic!("open at 4.30") };
    assert_eq!(until.format("%A %R").to_string(), "Thursday 22:00");
    let first = |moment: &str| offered(&book.contacts[..], at(moment))[0].id.clone();
    assert_eq!(first("2026-12-01T14:45:00Z"), "harbour-watch");
}

#[test]
fn the_routes_of_the_program_are_sound_by_themselves() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../questionnaires/routes/lv.toml");
    let text = std::fs::read_to_string(path).unwrap();
    check_routes(("lv.toml".to_owned(), text), Vec::new()).unwrap();
}

#[test]
fn every_flaw_is_named_at_its_place() {
    for (from, to, expected) in [
        (
            r#"citizenship_not = ["eu-eea"]"#,
            r#"citizenship_not = ["eu-eea"], citizenship = ["eu-eea"]"#,
            "elsewhere.toml:17: the route `harbour-clock` can never apply",
        ),
        (
            r#"basis_of_stay = ["permit-or-visa"]"#,
            r#"basis_of_stay = ["asylum-seeker"], asylum_or_fear = false"#,
            "the route `workers-guild` can never apply",
        ),
        ("information = [\"harbour-clock\"]\n", "", "the route `harbour-clock` proposes nobody"),
        (r#"to = ["medical", "police"]"#, r#"to = ["police"]"#, "leaves the choice of fewer than two"),
        (r#"to = ["medical", "police"]"#, r#"to = ["police", "police"]"#, "names a recipient twice"),
        (r#"basis_of_stay = ["permit-or-visa"]"#, "refuses = true", "is for whoever refuses everything"),
        (r#"id = "workers-guild""#, r#"id = "workers""#, "message `reason-workers` is missing"),
        (r#"id = "guild-house""#, r#"id = "guild""#, "message `contact-guild` has no attribute `.hours`"),
        (r#"call = ["harbour-watch"]"#, r#"call = ["harbor-watch"]"#, "did you mean `harbour-watch`?"),
        (r#"until = "24:00""#, r#"until = "21:00""#, "do not end after they begin"),
        (
            r#"days = ["wednesday", "friday"], from = "00:00""#,
            r#"days = ["thursday"], from = "23:00""#,
            "do not end after they begin",
        ),
        (
            r#"days = ["wednesday", "friday"], from = "00:00", until = "04:30""#,
            r#"days = ["thursday"], from = "23:00", until = "23:30""#,
            "overlap on thursday",
        ),
        (r#"valid_until = "2027-06-30""#, r#"valid_until = "soon""#, "`soon` is not a day"),
        (
            r#"free = ["003"]"#,
            r#"free = ["004"]"#,
            "the free number `004` is none of the contact `guild-house`",
        ),
        (r#"numbers = ["001"]"#, "numbers = []", "the contact `harbour-watch` has no number"),
        (r#"zone = "Pacific/Chatham""#, r#"zone = "Pacific/Nowhere""#, "elsewhere.toml:4:"),
        (r#"checked = "2026-10""#, r#"checked = "2026""#, "is not a month"),
        ("id = \"workers-guild\"", "id = \"harbour-clock\"", "stands twice"),
    ] {
        let flaws = flaws(from, to);
        assert!(flaws.iter().any(|flaw| flaw.contains(expected)), "{to}: {flaws:#?}");
    }
}

#[test]
fn two_routes_for_the_same_people_do_not_differ_in_consent() {
    let (name, text) = file("elsewhere.toml");
    let guild = text.split("[[route]]").find(|part| part.contains("workers-guild")).unwrap();
    let guild = guild.split("[[contact]]").next().unwrap();
    let other = guild.replace("consent = true", "consent = false").replace("workers-guild", "second");
    let changed = text.replacen("[[contact]]", &format!("[[route]]{other}[[contact]]"), 1);
    let flaws = check_routes((name, changed), vec![file("elsewhere.ftl")]).unwrap_err();
    let told: Vec<String> = flaws.iter().map(Flaw::to_string).collect();
    assert!(
        told.iter().any(|flaw| flaw.contains("only one of them needs consent for `labour-inspectorate`")),
        "{told:?}"
    );
}

#[test]
fn words_that_are_given_count_alone() {
    let words = vec![("other.ftl".to_owned(), "reason-workers-guild = Guild\n".to_owned())];
    let flaws = check_routes(file("elsewhere.toml"), words).unwrap_err();
    assert!(flaws.iter().any(|flaw| flaw.to_string().contains("`contact-harbour-watch` is missing")));
    let endless = vec![("e.ftl".to_owned(), format!("endless = {}\n", "{ ".repeat(50_000)))];
    assert!(check_routes(file("elsewhere.toml"), endless).is_err());
}
