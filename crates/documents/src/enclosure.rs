//! Enclosures: what goes with a referral or answers it, laid out alike. What stands in each is said in the file of its name.

use crate::document::{Document, Draft, forget};
use crate::error::DocumentError;
use crate::line::Speaker;
use crate::phrases::Argument;
use crate::printable::version;
use crate::sheet::EnclosureSheet;
use crate::unprintable::Unprintable;
use crate::world::Template;
use chrono::{DateTime, FixedOffset};

/// Lays out an enclosure, on as many pages as it needs. `name` tells it from any other in the file.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile.
pub(crate) fn lay_out(
    sheet: &EnclosureSheet,
    name: &str,
    now: DateTime<FixedOffset>,
    unprintable: Vec<Unprintable>,
) -> Result<Document, DocumentError> {
    let document = Document::lay_out(Draft {
        template: Template::Enclosure,
        data: serde_json::to_value(sheet).map_err(|error| DocumentError::Template(error.to_string()))?,
        ident: format!("{name} {}", now.to_rfc3339()),
        program: Some("Atpazīt"),
        moment: Some(now),
        borrowed: 0,
        unprintable,
    });
    forget();
    document
}

/// What is noted at the foot: of which case, by which program, that nobody has reviewed the texts.
pub(crate) fn foot(case: &str, program_version: &str, speaker: &Speaker) -> String {
    let program = format!("Atpazīt {}", version(program_version));
    [case, &program, &speaker.say("doc-text-status")].join("  ·  ")
}

/// Which page it is of how many is known only after the layout: the template fills in both numbers.
pub(crate) fn page(speaker: &Speaker) -> String {
    let number = |mark: &str| Argument::Text(mark.to_owned());
    (speaker.phrases)("doc-page", &[("page", number("{page}")), ("pages", number("{pages}"))])
}
