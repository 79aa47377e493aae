//! What the headless program reads and answers, apart from its command line: so that something else than a shell can hand it bytes.

pub mod assess;
pub mod failure;
pub mod input;
pub mod interview_file;
pub mod once;
pub mod score;
mod score_words;
pub mod text;
