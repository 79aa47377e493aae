//! The messages that were met, and whether each has its own words in every desk language.

use atpazit_desktop::screen::Frame;
use content::{Arg, Catalogue, Wording};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
pub fn desk_wordings() -> Vec<Wording> {
    let catalogue = Catalogue::embedded();
    let desk = catalogue.languages().iter().filter(|language| language.desk);
    desk.map(|language| catalogue.wording(&language.tag, "en").unwrap()).collect()
}

/// Says a message in every desk language; panics unless each has its own words for it.
pub fn must_be_worded(wordings: &[Wording], id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) {
    for wording in wordings {
        let said = match attribute {
            None => wording.format(id, args),
            Some(attribute) => wording.format_attribute(id, attribute, args),
        };
        let complete = !said.text.is_empty() && !said.text.contains(['⟦', '{']);
        assert!(!said.fallback && complete, "{} {id} {attribute:?}: {said:?}", wording.language());
    }
}

/// Messages that were met, by id and attribute, with the arguments that came along.
#[derive(Default)]
pub struct Met(BTreeMap<Name, Vec<(String, Arg)>>);

/// The id of a message, and the attribute if it is not the message itself.
pub type Name = (String, Option<String>);

impl Met {
    pub fn frame(&mut self, frame: &Frame) {
        self.value(&serde_json::to_value(frame).unwrap());
    }

    pub fn value(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.value(value)),
            Value::Object(object) => {
                if let (Some(Value::String(id)), Some(attribute), Some(Value::Object(args))) =
                    (object.get("id"), object.get("attribute"), object.get("args"))
                {
                    let args = args.iter().map(|(name, arg)| {
                        let arg = arg.as_i64().map_or_else(|| Arg::Text(arg.to_string()), Arg::Number);
                        (name.clone(), arg)
                    });
                    self.0.insert((id.clone(), attribute.as_str().map(str::to_owned)), args.collect());
                }
                object.values().for_each(|value| self.value(value));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    pub fn beginning(&self, with: &str) -> BTreeSet<&str> {
        self.0.keys().filter_map(|(id, _)| id.strip_prefix(with)).collect()
    }

    pub fn must_be_worded(&self) {
        let wordings = desk_wordings();
        for ((id, attribute), args) in &self.0 {
            let args: Vec<(&str, Arg)> =
                args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
            // The window shows a damage by its title and its advice.
            let attributes = if id.starts_with("damage-") {
                vec![None, Some("title"), Some("advice")]
            } else {
                vec![attribute.as_deref()]
            };
            for attribute in attributes {
                must_be_worded(&wordings, id, attribute, &args);
            }
        }
    }
}
