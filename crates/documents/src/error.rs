//! Why there is no document.

/// Why there is no document. No variant carries a word of the case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The template does not compile: a fault of the program. The text is the compiler's, which knows the template only.
    #[error("the template does not compile: {0}")]
    Template(String),
    /// The document could not be written as PDF/UA-1.
    #[error("the document is not valid PDF/UA-1: {0}")]
    Pdf(String),
    /// Even the shortest form has more pages than it may have.
    #[error("the shortest form has {0} pages")]
    TooLong(usize),
    /// A text is longer than a QR code holds.
    #[error("a text is longer than a QR code holds")]
    Code,
    /// A page could not be written as an image, or the scale is not between 0.1 and 10.
    #[error("a page could not be drawn")]
    Image,
}
