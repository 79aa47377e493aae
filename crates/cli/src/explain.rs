//! `atpazit explain`: an interview in, the page that says how its result came about out, as PDF.
//!
//! The interview file holds no decision, and a vault is not asked: the page says that no decision is noted yet, and strengths count as
//! compared only where the embedded lists say so.

use crate::failure::Failure;
use crate::output::Target;
use crate::refer::{case_code, document_language, warn_of_unprintable};
use crate::{input, interview_file};
use chrono::{Local, Utc};
use clap::Args;
use content::Catalogue;
use screening::Screening;
use screening::explanation::{Explanation, Source};
use std::path::PathBuf;

/// What to write and where.
#[derive(Args)]
pub struct Order {
    /// The interview file, or - for standard input.
    file: PathBuf,
    /// The language of the document: lv or en.
    #[arg(long, visible_alias = "language", default_value = "lv")]
    lang: String,
    #[command(flatten)]
    target: Target,
    /// The case code, such as K7Q-4M2.
    #[arg(long, default_value = "AAA-AAA")]
    code: String,
}

/// Writes how the result came about.
///
/// # Errors
/// [`Failure::Input`] naming what is wrong, [`Failure::Document`], [`Failure::Unwritable`].
pub fn explain(order: &Order) -> Result<String, Failure> {
    let input = input::read(&order.file)?;
    let interview = interview_file::read(&input)?;
    let code = case_code("--code", &order.code)?;
    document_language(&order.lang)?;
    order.target.check(Some(&order.file))?;
    let catalogue = Catalogue::embedded();
    let now = Utc::now();
    let screening = Screening::freeze(catalogue.indicators(), &interview, now);
    let explanation = Explanation::new(&Source {
        code: &code,
        program_version: env!("CARGO_PKG_VERSION"),
        screening: &screening,
        indicators: catalogue.indicators(),
        questionnaire: interview.questionnaire(),
        decision: None,
    });
    let wording = catalogue.wording(&order.lang, "lv").expect("both languages are embedded");
    let local = now.with_timezone(&Local);
    let document = documents::explanation(&explanation, &documents::phrases(&wording), &order.lang, &local)?;
    warn_of_unprintable(catalogue, &document);
    order.target.write(&document.pdf()?)?;
    Ok(format!("{}\n", order.target.path().display()))
}
