//! The page is drawn by the processor alone, unless somebody asks for the graphics card.

use e2e::{App, Error, Fixture, pictures};
use std::fs;

/// How the kernel knows the engine's thread that draws by the graphics card: the last 15 letters of its name.
const COMPOSITOR: &str = "eadedCompositor";

#[test]
fn nothing_draws_by_the_graphics_card_unless_it_is_asked_to() -> Result<(), Error> {
    if pictures().is_some() {
        eprintln!("\nSKIPPED: pictures are taken, for which the driver of the window needs the compositor\n");
        return Ok(());
    }
    let fixture = Fixture::new()?;
    assert!(!is_composited(&fixture)?, "a compositor runs");
    // The test can fail: who asks for it gets it.
    assert!(is_composited(&fixture.with("WEBKIT_DISABLE_COMPOSITING_MODE", "0"))?, "no compositor runs");
    Ok(())
}

/// Whether a compositor runs beside the page, once the page shows something.
fn is_composited(fixture: &Fixture) -> Result<bool, Error> {
    let app = App::start(fixture)?;
    app.wait_for("input[type=password]")?;
    let pages = app.page_process_ids()?;
    let names: Vec<String> = pages.into_iter().flat_map(threads).collect();
    app.quit()?;
    assert!(!names.is_empty(), "a process shows the page");
    Ok(names.iter().any(|name| name == COMPOSITOR))
}

/// The names of the threads of a process.
fn threads(id: u32) -> Vec<String> {
    let names = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let names = names.filter_map(|thread| fs::read_to_string(thread.path().join("comm")).ok());
    names.map(|name| name.trim_end().to_owned()).collect()
}
