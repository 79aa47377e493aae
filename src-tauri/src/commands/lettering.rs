//! Commands around how words are drawn.

use crate::screen;
use crate::screen::lettering::LetteringView;

/// The words of a language as outlines; nothing when its letters stand in a line, as every engine draws them.
///
/// Holds what is in the program and nothing of a case, so that it needs no open vault.
#[tauri::command(async)]
pub fn lettering(tag: String) -> Option<&'static LetteringView> {
    screen::lettering::show(&tag)
}
