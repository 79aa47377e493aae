//! The certificate of taking part in practice: who practised, in which cases, and when it was made. It concerns nobody's case.

use crate::card::day;
use crate::document::{Document, Draft, forget};
use crate::error::DocumentError;
use crate::phrases::{Argument, Phrases};
use crate::printable::{missing, typed, version};
use crate::sheet::CertificateSheet;
use crate::unprintable::by_script;
use crate::world::Template;
use chrono::{DateTime, FixedOffset, TimeZone};

/// The most characters of a name.
const NAME_MAX: usize = 200;

/// What is certified.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Who took part, as typed. Without a name there is a line on which to write one.
    pub name: String,
    /// The cases that were done, in the order in which they are printed: what follows `practice-` in the id of the message that names
    /// the case.
    pub done: Vec<String>,
    /// How many cases there are.
    pub all: usize,
    /// The version of the program.
    pub program_version: String,
}

/// Names nobody.
impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Certificate")
            .field("done", &self.done)
            .field("all", &self.all)
            .finish_non_exhaustive()
    }
}

/// Lays out the certificate, on one page.
///
/// `language` is the tag of the document's language, in which `phrases` speaks; `now` is the moment at which it is made, in the time zone
/// of whoever took part. A long name is printed in smaller letters and on more lines.
///
/// # Errors
/// [`DocumentError::Template`] when the template does not compile, and [`DocumentError::TooLong`] when more cases were done than one page
/// holds.
pub fn certificate<Zone: TimeZone>(
    certificate: &Certificate,
    phrases: &Phrases,
    language: &str,
    now: &DateTime<Zone>,
) -> Result<Document, DocumentError> {
    let now = now.fixed_offset();
    let sheet = sheet(certificate, phrases, language, now);
    let document = Document::lay_out(Draft {
        template: Template::Certificate,
        data: serde_json::to_value(&sheet).map_err(|error| DocumentError::Template(error.to_string()))?,
        ident: format!("certificate {}", now.to_rfc3339()),
        program: Some("Atpazīt"),
        moment: Some(now),
        borrowed: 0,
        unprintable: by_script("doc-contact-name", missing(&certificate.name)),
    });
    forget();
    document.and_then(|document| match document.page_count() {
        1 => Ok(document),
        pages => Err(DocumentError::TooLong(pages)),
    })
}

fn sheet(
    certificate: &Certificate,
    phrases: &Phrases,
    language: &str,
    now: DateTime<FixedOffset>,
) -> CertificateSheet {
    let say = |id: &str| phrases(id, &[]);
    let number = |number: usize| Argument::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let counted = [("done", number(certificate.done.len())), ("all", number(certificate.all))];
    CertificateSheet {
        language: language.to_owned(),
        mark: say("practice-mark"),
        title: say("doc-certificate-title"),
        name: typed(&certificate.name, NAME_MAX),
        text: say("doc-certificate-text"),
        cases: phrases("doc-certificate-cases", &counted),
        done: certificate.done.iter().map(|id| say(&format!("practice-{id}"))).collect(),
        note: say("doc-certificate-note"),
        date: day(language, now.date_naive()),
        program: format!("Atpazīt {}", version(&certificate.program_version)),
    }
}
