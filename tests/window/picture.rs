//! Pictures of the window, kept when `ATPAZIT_SHOTS` names a folder: for the eye, not for a comparison.

use e2e::{App, Error, pictures};
use std::thread::sleep;
use std::time::Duration;

/// Keeps a picture of what the window shows.
pub fn shot(app: &App, name: &str) -> Result<(), Error> {
    let Some(folder) = pictures() else { return Ok(()) };
    // Letters are left out while their font is on its way.
    app.wait_until("the fonts", |app| Ok(app.execute("return document.fonts.status", &[])? == "loaded"))?;
    // The engine answers with the frame before the last one when it is asked at once.
    sleep(Duration::from_millis(250));
    app.screenshot(&folder.join(format!("{name}.png")))
}
