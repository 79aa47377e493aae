//! Prepares the window: lets it call exactly the commands on the list, and reads `tauri.conf.json` and the capability.

use std::path::PathBuf;
use std::{env, fs};
use tauri_build::{AppManifest, Attributes};

macro_rules! commands {
    ($($topic:ident::{$($command:ident),* $(,)?}),* $(,)?) => {
        const COMMANDS: &[&str] = &[$($(stringify!($command)),*),*];
    };
}

include!("src/commands/list.rs");

fn main() {
    let file = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder")).join("permission.toml");
    fs::write(&file, permission()).expect("cargo's folder can be written");
    // The build lasts no longer than this path has to.
    let file = file.into_os_string().into_string().expect("the path is a text").leak();
    let manifest = AppManifest::new().permissions_path_pattern(file);
    tauri_build::try_build(Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json and capabilities/main.json are sound");
}

/// The one permission, which the capability grants to the one window.
fn permission() -> String {
    format!("[[permission]]\nidentifier = \"commands\"\ncommands.allow = {COMMANDS:?}\n")
}
