//! Finds the font files that the documents embed.
//!
//! They come from locked npm packages, so that window and paper show the same letters and no font lies in the repository.

use std::path::Path;

const FOLDER: &str = "../../ui/node_modules/@expo-google-fonts";
const FONTS: [(&str, &str); 17] = [
    ("NOTO_SANS_REGULAR", "noto-sans/400Regular/NotoSans_400Regular.ttf"),
    ("NOTO_SANS_SEMIBOLD", "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
    ("NOTO_SANS_BOLD", "noto-sans/700Bold/NotoSans_700Bold.ttf"),
    ("DEVANAGARI_REGULAR", "noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf"),
    ("DEVANAGARI_BOLD", "noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf"),
    ("NASTALIQ_REGULAR", "noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf"),
    ("NASTALIQ_BOLD", "noto-nastaliq-urdu/700Bold/NotoNastaliqUrdu_700Bold.ttf"),
    ("ARABIC_REGULAR", "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
    ("ARMENIAN_REGULAR", "noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf"),
    ("BENGALI_REGULAR", "noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf"),
    ("GEORGIAN_REGULAR", "noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf"),
    ("GUJARATI_REGULAR", "noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf"),
    ("GURMUKHI_REGULAR", "noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular.ttf"),
    ("HEBREW_REGULAR", "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"),
    ("SINHALA_REGULAR", "noto-sans-sinhala/400Regular/NotoSansSinhala_400Regular.ttf"),
    ("TAMIL_REGULAR", "noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf"),
    ("THAI_REGULAR", "noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf"),
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
