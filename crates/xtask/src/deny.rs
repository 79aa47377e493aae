//! Checks every package of the tree against deny.toml: its licence, and whether it is banned by name.
//!
//! deny.toml has the form of cargo-deny, which is used if it is installed. Here stands the part of it that the
//! project uses, so that a bare machine need not compile cargo-deny first.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::command::{Line, on_path};
use crate::failure::Failure;
use crate::licence::Expression;
use crate::policy::Policy;
use crate::workspace::Workspace;

/// Checks the tree and prints each finding.
///
/// # Errors
/// [`Failure::Denied`] with findings; [`Failure::File`] and [`Failure::Unreadable`] for deny.toml;
/// [`Failure::NotStarted`] and [`Failure::Unsuccessful`] from Cargo.
pub fn deny(workspace: &Workspace) -> Result<(), Failure> {
    if on_path("cargo-deny") {
        return Line::cargo("deny check bans licenses").folder(workspace.root()).run();
    }
    let path = workspace.path("deny.toml");
    let policy = std::fs::read_to_string(&path).map_err(|source| Failure::File { path, source })?;
    let policy = Policy::parse(&policy)?;
    let mut line = Line::cargo("metadata --format-version 1 --locked").folder(workspace.root());
    for target in policy.targets() {
        line = line.arg("--filter-platform").arg(target);
    }
    let packages = packages(&line.read()?)?;
    let findings: Vec<String> = packages.iter().flat_map(|package| findings(package, &policy)).collect();
    for finding in &findings {
        println!("{finding}");
    }
    if findings.is_empty() {
        println!("{} packages: every licence is allowed, none of them is banned.", packages.len());
        return Ok(());
    }
    Err(Failure::Denied(findings.len()))
}

/// A package that Cargo has resolved for one of the platforms.
struct Package {
    name: String,
    version: String,
    licence: Option<String>,
}

/// Reads the packages that are really used: an optional dependency that nobody switches on is no part of them.
fn packages(metadata: &str) -> Result<Vec<Package>, Failure> {
    let unreadable = |why: String| Failure::Unreadable { what: "the output of `cargo metadata`".into(), why };
    let metadata: Value = serde_json::from_str(metadata).map_err(|error| unreadable(error.to_string()))?;
    let list = |value: &Value, what: &str| {
        value.as_array().cloned().ok_or_else(|| unreadable(format!("`{what}` is missing")))
    };
    let nodes = list(&metadata["resolve"]["nodes"], "resolve.nodes")?;
    let resolved: BTreeSet<&str> = nodes.iter().filter_map(|node| node["id"].as_str()).collect();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    list(&metadata["packages"], "packages")?
        .iter()
        .filter(|package| package["id"].as_str().is_some_and(|id| resolved.contains(id)))
        .map(|package| {
            Ok(Package {
                name: text(&package["name"]).ok_or_else(|| unreadable("a package has no name".into()))?,
                version: text(&package["version"]).unwrap_or_default(),
                licence: text(&package["license"]),
            })
        })
        .collect()
}

fn findings(package: &Package, policy: &Policy) -> Vec<String> {
    let Package { name, version, .. } = package;
    let mut findings = Vec::new();
    if let Some(reason) = policy.ban(name) {
        findings.push(format!("{name} {version} is banned: {reason}"));
    }
    let licence = policy.clarified(name).or(package.licence.as_deref());
    match licence.map(|text| (text, Expression::parse(text))) {
        None => findings.push(format!("{name} {version} names no licence")),
        Some((text, None)) => findings.push(format!("{name} {version} has an unreadable licence: {text}")),
        Some((text, Some(expression))) => {
            if !expression.is_allowed(&policy.allowed_for(name)) {
                findings.push(format!("{name} {version} has a licence that is not allowed: {text}"));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        Policy::parse(
            r#"
            [licenses]
            allow = ["MIT"]
            exceptions = [{ crate = "fonts", allow = ["OFL-1.1"] }]
            [bans]
            deny = [{ crate = "reqwest", reason = "no network" }]
            "#,
        )
        .expect("it is a sound policy")
    }

    fn package(name: &str, licence: Option<&str>) -> Package {
        Package { name: name.into(), version: "1.0.0".into(), licence: licence.map(str::to_owned) }
    }

    #[test]
    fn a_banned_package_is_found_whatever_its_licence() {
        let found = findings(&package("reqwest", Some("MIT")), &policy());
        assert_eq!(found, ["reqwest 1.0.0 is banned: no network"]);
    }

    #[test]
    fn an_exception_holds_for_its_package_alone() {
        assert!(findings(&package("fonts", Some("OFL-1.1 AND MIT")), &policy()).is_empty());
        assert_eq!(findings(&package("other", Some("OFL-1.1")), &policy()).len(), 1);
    }

    #[test]
    fn a_package_without_a_readable_licence_is_found() {
        assert_eq!(findings(&package("quiet", None), &policy()).len(), 1);
        assert_eq!(findings(&package("odd", Some("MIT OR")), &policy()).len(), 1);
    }

    #[test]
    fn a_package_that_is_not_resolved_does_not_count() {
        let metadata = r#"{
            "packages": [{ "id": "a 1", "name": "a", "version": "1", "license": "MIT" },
                         { "id": "b 1", "name": "b", "version": "1", "license": null }],
            "resolve": { "nodes": [{ "id": "a 1" }] } }"#;
        let found = packages(metadata).expect("it is complete");
        assert_eq!(found.iter().map(|package| package.name.as_str()).collect::<Vec<_>>(), ["a"]);
    }
}
