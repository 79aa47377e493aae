//! `atpazit assess`: the states of indicators in, the assessment out.

use crate::failure::Failure;
use crate::input::Input;
use content::Catalogue;
use screening::{Age, Findings, Form, IndicatorId, State, Trigger};
use serde::Deserialize;
use serde::de::{Error, MapAccess, Visitor};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    age: Age,
    forms: BTreeSet<Form>,
    triggers: BTreeSet<Trigger>,
    indicators: States,
}

/// States by indicator; an indicator that stands twice is refused, as nobody could say which one is meant.
struct States(BTreeMap<IndicatorId, State>);

impl<'de> Deserialize<'de> for States {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;
        impl<'de> Visitor<'de> for Each {
            type Value = States;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object of indicators and their states")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<States, A::Error> {
                let mut states = BTreeMap::new();
                while let Some(id) = map.next_key::<IndicatorId>()? {
                    let state =
                        map.next_value().map_err(|error| A::Error::custom(format!("`{id}`: {error}")))?;
                    if states.insert(id.clone(), state).is_some() {
                        return Err(A::Error::custom(format!("`{id}` stands twice")));
                    }
                }
                Ok(States(states))
            }
        }
        deserializer.deserialize_map(Each)
    }
}

/// Assesses the states of indicators.
///
/// # Errors
/// [`Failure::Input`] for anything unknown, missing or standing twice; it is named.
pub fn assess(input: &Input) -> Result<String, Failure> {
    let given: Given = input.json()?;
    let list = Catalogue::embedded().indicators();
    let findings = Findings::new(list, given.age, given.forms, given.triggers, &given.indicators.0)
        .map_err(|id| input.bad(&format!("indicators: `{id}` is not an indicator")))?;
    Ok(crate::score::printed(&screening::assess(list, &findings)))
}
