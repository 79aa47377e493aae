//! deny.toml: which licences the project accepts, and which packages it never uses.
//!
//! Reads cargo-deny's form, but only the keys the project needs; an unknown one is refused, so that no rule can
//! be written here and silently not be checked.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::failure::Failure;

/// What deny.toml says.
#[derive(Debug)]
pub struct Policy {
    targets: Vec<String>,
    allow: Vec<String>,
    exceptions: BTreeMap<String, Vec<String>>,
    clarifications: BTreeMap<String, String>,
    bans: BTreeMap<String, String>,
}

impl Policy {
    /// Parses the text of deny.toml.
    ///
    /// # Errors
    /// [`Failure::Unreadable`] if it is not TOML, has a key this program does not know, or a value of another kind.
    pub fn parse(text: &str) -> Result<Self, Failure> {
        let file: Table = text.parse().map_err(|error: toml::de::Error| unreadable(error.to_string()))?;
        only_keys(&file, "the file", &["graph", "licenses", "bans"])?;
        let section = |name: &str| match file.get(name) {
            None => Ok(Table::new()),
            Some(value) => {
                value.as_table().cloned().ok_or_else(|| unreadable(format!("`{name}` is no table")))
            }
        };
        let (graph, licenses, bans) = (section("graph")?, section("licenses")?, section("bans")?);
        only_keys(&graph, "[graph]", &["targets"])?;
        only_keys(&licenses, "[licenses]", &["allow", "exceptions", "clarify", "unused-allowed-license"])?;
        only_keys(&bans, "[bans]", &["deny", "multiple-versions"])?;
        let exceptions = tables(&licenses, "exceptions", &["crate", "allow"])?;
        let clarifications = tables(&licenses, "clarify", &["crate", "expression", "license-files"])?;
        let denied = tables(&bans, "deny", &["crate", "reason"])?;
        Ok(Self {
            targets: strings(&graph, "targets")?,
            allow: strings(&licenses, "allow")?,
            exceptions: exceptions
                .iter()
                .map(|one| Ok((string(one, "crate")?, strings(one, "allow")?)))
                .collect::<Result<_, Failure>>()?,
            clarifications: clarifications
                .iter()
                .map(|one| Ok((string(one, "crate")?, string(one, "expression")?)))
                .collect::<Result<_, Failure>>()?,
            bans: denied
                .iter()
                .map(|one| Ok((string(one, "crate")?, string(one, "reason")?)))
                .collect::<Result<_, Failure>>()?,
        })
    }

    /// Returns the platforms whose packages count.
    pub fn targets(&self) -> &[String] {
        &self.targets
    }

    /// Returns why a package is banned, if it is.
    pub fn ban(&self, name: &str) -> Option<&str> {
        self.bans.get(name).map(String::as_str)
    }

    /// Returns the licence that a person has read out of a package that does not declare it well.
    pub fn clarified(&self, name: &str) -> Option<&str> {
        self.clarifications.get(name).map(String::as_str)
    }

    /// Returns the licences a package may have.
    pub fn allowed_for(&self, name: &str) -> Vec<String> {
        self.allow.iter().chain(self.exceptions.get(name).into_iter().flatten()).cloned().collect()
    }
}

fn unreadable(why: String) -> Failure {
    Failure::Unreadable { what: "deny.toml".into(), why }
}

fn only_keys(table: &Table, place: &str, known: &[&str]) -> Result<(), Failure> {
    match table.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(unreadable(format!("{place} has the key `{key}`, which is not checked here"))),
        None => Ok(()),
    }
}

fn tables(table: &Table, key: &str, known: &[&str]) -> Result<Vec<Table>, Failure> {
    let list = table.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    list.into_iter()
        .map(|value| {
            let Value::Table(one) = value else {
                return Err(unreadable(format!("an entry of `{key}` is no table")));
            };
            only_keys(&one, key, known)?;
            Ok(one)
        })
        .collect()
}

fn string(table: &Table, key: &str) -> Result<String, Failure> {
    let text = table.get(key).and_then(Value::as_str).map(str::to_owned);
    text.ok_or_else(|| unreadable(format!("an entry has no `{key}`")))
}

fn strings(table: &Table, key: &str) -> Result<Vec<String>, Failure> {
    let Some(list) = table.get(key) else { return Ok(Vec::new()) };
    list.as_array()
        .and_then(|list| list.iter().map(|value| value.as_str().map(str::to_owned)).collect())
        .ok_or_else(|| unreadable(format!("`{key}` is no list of texts")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_would_not_be_checked_is_refused() {
        let failure = Policy::parse("[bans]\nskip = []\n").expect_err("the key is unknown");
        assert!(failure.to_string().contains("skip"));
        let failure =
            Policy::parse("[bans]\ndeny = [{ crate = 'x', wrappers = ['y'] }]").expect_err("as above");
        assert!(failure.to_string().contains("wrappers"));
    }

    #[test]
    fn the_project_s_own_policy_is_sound() {
        let policy = Policy::parse(include_str!("../../../deny.toml")).expect("deny.toml is sound");
        assert!(policy.ban("reqwest").is_some());
        assert!(policy.ban("openssl-src").is_none());
        assert!(policy.allowed_for("any").contains(&"EUPL-1.2".to_owned()));
    }
}
