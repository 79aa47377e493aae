//! Finds the font files that the documents embed.
//!
//! They come from a locked npm package, so that window and paper show the same letters and no font lies in the repository.

use std::path::Path;

const FOLDER: &str = "../../ui/node_modules/@expo-google-fonts/noto-sans";
const FONTS: [(&str, &str); 3] = [
    ("NOTO_SANS_REGULAR", "400Regular/NotoSans_400Regular.ttf"),
    ("NOTO_SANS_SEMIBOLD", "600SemiBold/NotoSans_600SemiBold.ttf"),
    ("NOTO_SANS_BOLD", "700Bold/NotoSans_700Bold.ttf"),
];

fn main() {
    let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    println!("cargo::rerun-if-changed=build.rs");
    for (name, file) in FONTS {
        let path = Path::new(&here).join(FOLDER).join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        if path.is_file() {
            println!("cargo::rustc-env={name}={}", path.display());
        } else {
            println!("cargo::error=the font {file} is missing: run `npm ci --prefix ui` and build again");
        }
    }
}
