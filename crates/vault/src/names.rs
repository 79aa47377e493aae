//! Names for a file of which there may be several: the plain one first, then numbered ones.

/// `stem` and `end` together, then with a number between them: `a.pdf`, `a-2.pdf` to `a-999.pdf`.
///
/// ```
/// let mut names = vault::names("K7Q-4M2", ".pdf");
/// assert_eq!(names.next().as_deref(), Some("K7Q-4M2.pdf"));
/// assert_eq!(names.next().as_deref(), Some("K7Q-4M2-2.pdf"));
/// assert_eq!(names.last().as_deref(), Some("K7Q-4M2-999.pdf"));
/// ```
pub fn names(stem: &str, end: &str) -> impl Iterator<Item = String> {
    std::iter::once(format!("{stem}{end}"))
        .chain((2..1000).map(move |number| format!("{stem}-{number}{end}")))
}
