//! The computer on which the program runs: its folders, its clipboard, its swap, the rights of its process, and what is kept before anything is unlocked.

#[cfg(target_os = "linux")]
pub mod appearance;
pub mod clipboard;
pub mod folders;
pub mod preferences;
pub mod process;
pub mod swap;
