//! Pages as pictures.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Pages, each as PNG, as the window takes them: `data:image/png;base64,…`.
pub fn pages(pages: &[Vec<u8>]) -> Vec<String> {
    pages.iter().map(|page| format!("data:image/png;base64,{}", STANDARD.encode(page))).collect()
}
