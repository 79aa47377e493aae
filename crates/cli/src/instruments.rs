//! `atpazit instruments`: what there is to ask with.

use crate::score::printed;
use content::Catalogue;
use serde_json::json;
use std::fmt::Write;

/// Lists the instruments.
pub fn instruments(as_json: bool) -> String {
    let catalogue = Catalogue::embedded();
    let of = catalogue.indicators().all().len();
    let mut text = String::new();
    let mut rows = Vec::new();
    for instrument in catalogue.instruments() {
        let (id, version) = (instrument.id(), instrument.version());
        let (questions, can_find) = (instrument.questions().len(), instrument.indicators().len());
        let _ = writeln!(
            text,
            "{id:<22} version {version}   {questions:>3} questions   {can_find} of {of} indicators"
        );
        rows.push(json!({
            "id": id, "version": version, "situation": instrument.situation(), "questions": questions,
            "coverage": { "can_find": can_find, "of": of },
        }));
    }
    // An observation has signs, and finds no indicator: it is never scored.
    for sheet in catalogue.observations() {
        let (id, version) = (sheet.questionnaire().id(), sheet.questionnaire().version());
        let signs = sheet.questionnaire().questions().len();
        let _ = writeln!(text, "{id:<22} version {version}   {signs:>3} signs, never scored");
        rows.push(json!({ "id": id, "version": version, "situation": sheet.questionnaire().situation(), "signs": signs }));
    }
    if as_json { printed(&rows) } else { text }
}
