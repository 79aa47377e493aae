//! Opens the window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    atpazit_desktop::host::process::harden();
    match atpazit_desktop::window::run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Atpazīt: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
