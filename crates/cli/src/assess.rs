//! `atpazit assess`: the states of indicators in, the assessment out.

use crate::failure::Failure;
use crate::input::Input;
use crate::once::Once;
use content::Catalogue;
use screening::{Age, Findings, Form, IndicatorId, State, Trigger};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    age: Age,
    forms: BTreeSet<Form>,
    triggers: BTreeSet<Trigger>,
    indicators: Once<IndicatorId, State>,
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
