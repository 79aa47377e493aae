//! Builds the program and opens its window.

use crate::command::Line;
use crate::demo;
use crate::display;
use crate::failure::Failure;
use crate::node;
use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// What every check builds. One choice of packages and features for all of them: by another, packages in the tree would get other
/// features, and some hundred of them would be built a second time.
pub const CHECKED: &str = "--workspace --features atpazit-desktop/automation --locked";

/// How the program is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build.
    Dev,
    /// Quick to build, and a driver may join: for the end-to-end tests.
    Driven,
    /// As it is handed out.
    Release,
}

/// Sets up, builds and opens the program; without a display it shows the demonstration instead.
///
/// # Errors
/// Those of the set-up, the builds and the program itself.
pub fn run(workspace: &Workspace, profile: Profile) -> Result<(), Failure> {
    if !display::is_there() {
        println!(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
        );
        println!("This is the demonstration instead; it needs no window.");
        return demo::demo(workspace);
    }
    setup::set_up(Purpose::Run)?;
    node::install(workspace)?;
    node::script(workspace, "run build").run()?;
    let program = build(workspace, profile)?;
    Line::new(&program.to_string_lossy(), "").folder(workspace.root()).run()
}

/// Builds the window's program and returns its path.
///
/// # Errors
/// [`Failure::NotStarted`], [`Failure::Unsuccessful`].
pub fn build(workspace: &Workspace, profile: Profile) -> Result<std::path::PathBuf, Failure> {
    let alone = "--package atpazit-desktop --locked";
    let (what, folder) = match profile {
        Profile::Dev => (alone.to_owned(), "debug"),
        // Beside the program the stand-in for the system that its end-to-end tests speak to.
        Profile::Driven => (format!("{CHECKED} --bin atpazit-desktop --example logind"), "debug"),
        Profile::Release => (format!("{alone} --release"), "release"),
    };
    Line::cargo("build").arg_each(&what).folder(workspace.root()).run()?;
    Ok(workspace.program(folder, "atpazit-desktop"))
}
