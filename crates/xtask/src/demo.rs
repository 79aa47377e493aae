//! Shows without a window what the program does: scores the example interviews and makes their referrals.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Line;
use crate::failure::Failure;
use crate::node;
use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// Who gets a referral in the demonstration, and in which language.
const REFERRALS: [(&str, &str); 2] = [("provider", "lv"), ("police", "en")];

/// Scores every example and writes its referrals below the build folder.
///
/// # Errors
/// Those of the set-up, the build and the headless program; [`Failure::File`] for the examples' folder.
pub fn demo(workspace: &Workspace) -> Result<(), Failure> {
    setup::set_up(Purpose::Demo)?;
    // The documents' fonts come with the packages of the interface.
    node::install(workspace)?;
    Line::cargo("build --package atpazit-cli --locked").folder(workspace.root()).run()?;
    let program = workspace.program("debug", "atpazit");
    let output = workspace.target().join("demo");
    fs::create_dir_all(&output).map_err(|source| Failure::File { path: output.clone(), source })?;
    let mut documents = Vec::new();
    for example in examples(&workspace.path("questionnaires/examples"))? {
        documents.extend(show(&program, &example, &output)?);
    }
    println!("\nDocuments:");
    for document in &documents {
        println!("  {}", document.display());
    }
    if documents.is_empty() {
        println!("  none");
    }
    Ok(())
}

fn examples(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |source| Failure::File { path: folder.to_owned(), source };
    let mut examples = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            examples.push(path);
        }
    }
    examples.sort();
    Ok(examples)
}

fn show(program: &Path, example: &Path, output: &Path) -> Result<Vec<PathBuf>, Failure> {
    let name = example.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let program = program.to_string_lossy();
    println!("\n=== {name}");
    println!("{}", Line::new(&program, "score").arg("--text").arg(example).read()?);
    let mut documents = Vec::new();
    for (recipient, language) in REFERRALS {
        let document = output.join(format!("{name}-{recipient}-{language}.pdf"));
        Line::new(&program, "refer")
            .arg(example)
            .arg_each(&format!("--recipient {recipient} --lang {language} --overwrite --out"))
            .arg(&document)
            .read()?;
        println!("Referral: {recipient}, {language}");
        documents.push(document);
    }
    Ok(documents)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let failure = examples(Path::new("/no/such/folder")).expect_err("it does not exist");
        assert!(failure.to_string().contains("/no/such/folder"));
    }
}
