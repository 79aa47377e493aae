//! `atpazit`, the headless program: assess, score, refer, print cards, look at the content, and look after a vault.
//!
//! Results go to standard output, errors to standard error. Exit status: 0 done, 1 flaws found, a vault refused or a file could not
//! be written, 2 bad input; with 2 nothing is on standard output and nothing is written, but the row in the log of a vault that was
//! open when the bad input came.

mod card;
mod check;
mod exchanged;
mod explain;
mod facts;
mod instruments;
mod languages;
mod made_from;
mod open;
mod output;
mod questions;
mod receipt;
mod recorded;
mod refer;
mod review;
mod seal;
mod vault;

use atpazit_cli::{assess, failure, input, interview_file, score, text};
use clap::{Parser, Subcommand};
use failure::Failure;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

const EXAMPLES: &str = "Examples:
  atpazit questions labour-site-visit --lang lv
  atpazit score questionnaires/examples/taxi-driver.json --text
  atpazit refer questionnaires/examples/taxi-driver.json --recipient provider --lang lv --out summary.pdf
  atpazit refer questionnaires/examples/taxi-driver.json --recipient provider --seal words --out case.atpazit-handover
  atpazit open case.atpazit-handover --out opened
  atpazit explain questionnaires/examples/taxi-driver.json --lang lv --out how.pdf
  atpazit card --kind rights --language uz-Latn --desk lv --out rights.pdf
  echo '{\"age\":\"adult\",\"forms\":[],\"triggers\":[],\"indicators\":{}}' | atpazit assess -
  atpazit check .
  atpazit vault verify --vault copy

The keys of an interview file are described in questionnaires/README.md.
The program supports a decision; it makes none.";

/// Screens for indicators of trafficking in human beings, without a window and without a network.
#[derive(Parser)]
#[command(name = "atpazit", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Assess the states of indicators (JSON in, JSON out).
    Assess {
        /// The file, or - for standard input.
        file: PathBuf,
    },
    /// Score an interview: the assessment, coverage, evidence and next questions (JSON in, JSON or words out).
    Score {
        /// The interview file, or - for standard input.
        file: PathBuf,
        /// Print words for a person instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// List the questions of an instrument.
    Questions {
        /// The id of the instrument, such as labour-site-visit.
        instrument: String,
        /// The language of the texts.
        #[arg(long, default_value = "en")]
        lang: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the instruments and what each can find.
    Instruments {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write what goes to one recipient: the summary as PDF, the same facts for a program, or all of it in one sealed file.
    Refer(Box<refer::Order>),
    /// Open a sealed file that somebody handed over: check it, say what is in it, write it out, or take it into a vault.
    Open(open::Order),
    /// Answer what was handed over by a signed receipt, or read a receipt.
    Receipt(receipt::Order),
    /// Write how the result of an interview came about, on one page, as PDF.
    Explain(explain::Order),
    /// Write a card that a person takes along, as PDF.
    Card(card::Order),
    /// Check questionnaires/ and locales/ of a folder, or a file of routes; every flaw is listed.
    Check {
        /// The folder, or a file of routes such as questionnaires/routes/lv.toml.
        #[arg(default_value = ".")]
        path: PathBuf,
        /// A Fluent file that words the routes; may be given several times. Without it the program's English texts count.
        #[arg(long, value_name = "FILE")]
        words: Vec<PathBuf>,
    },
    /// List the languages: messages, missing and unused ones, texts, stale ones, recordings, and how far they were reviewed.
    Languages(languages::Order),
    /// List every fact that nobody has compared with its source yet: strengths, routes, contacts, law.
    Facts {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Note that texts of a language were made from the English texts as they stand now.
    MadeFrom(made_from::Order),
    /// Let speakers read the texts of a language: sheets, and what they found.
    Review(review::Order),
    /// Create, check, back up and administer a vault; never an answer of a case but by `export`.
    Vault(vault::Order),
}

fn main() -> ExitCode {
    let outcome = run(Arguments::parse().command).and_then(|output| {
        let mut out = io::stdout().lock();
        out.write_all(output.as_bytes()).and_then(|()| out.flush()).map_err(|_| Failure::Output)
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("atpazit: {failure}");
            ExitCode::from(failure.exit_status())
        }
    }
}

/// Does what was asked; the text returned is all that goes to standard output.
fn run(command: Command) -> Result<String, Failure> {
    match command {
        Command::Assess { file } => assess::assess(&input::read(&file)?),
        Command::Score { file, text: false } => score::score(&input::read(&file)?),
        Command::Score { file, text: true } => score::score_in_words(&input::read(&file)?),
        Command::Questions { instrument, lang, json } => questions::questions(&instrument, &lang, json),
        Command::Instruments { json } => Ok(instruments::instruments(json)),
        Command::Refer(order) => refer::refer(&order),
        Command::Open(order) => open::open(&order),
        Command::Receipt(order) => receipt::receipt(&order),
        Command::Explain(order) => explain::explain(&order),
        Command::Card(order) => card::card(&order),
        Command::Check { path, words } => check::check(&path, &words),
        Command::Languages(order) => languages::languages(&order),
        Command::Facts { json } => facts::facts(json),
        Command::MadeFrom(order) => made_from::made_from(&order),
        Command::Review(order) => review::review(&order),
        Command::Vault(order) => vault::vault(&order),
    }
}
