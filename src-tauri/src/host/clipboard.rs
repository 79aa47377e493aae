//! What was copied or selected in the window, and may still be pasted elsewhere.
//!
//! Only what the program itself owns: what somebody copied in another program stays, and what a clipboard manager has taken over
//! is out of reach (`docs/SECURITY.md`).

/// Empties the clipboard and the primary selection where this program owns them. On the main thread. Linux only; elsewhere nothing
/// is done.
#[cfg(target_os = "linux")]
pub fn empty() {
    use gtk::{Clipboard, gdk};
    for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
        // A window of another program is known as a foreign one once it was heard of.
        let owner = gdk::selection_owner_get(&selection);
        if owner.is_some_and(|owner| owner.window_type() != gdk::WindowType::Foreign) {
            Clipboard::get(&selection).clear();
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub fn empty() {}
