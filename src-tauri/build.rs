//! Prepares the window: reads `tauri.conf.json` and the capability, and writes the permissions of the commands that exist.

#[path = "src/command_names.rs"]
mod command_names;

fn main() {
    let commands = tauri_build::AppManifest::new().commands(command_names::COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("tauri.conf.json and capabilities/main.json are sound");
}
