//! The parts of `cargo xtask bench`: which there are, and which were asked for.

use crate::failure::Failure;

/// A part of the measurements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Loading instruments and languages.
    Load,
    /// One answer in the core.
    Core,
    /// The same form in other engines.
    Rivals,
    /// The encrypted vault.
    Vault,
    /// The referral summary.
    Document,
    /// Sealing a hand-over, and taking sealed files in.
    Exchange,
    /// The real window, beside an empty one.
    Window,
}

impl Part {
    /// Every part, in the order of the table.
    pub const ALL: [Self; 7] =
        [Self::Load, Self::Core, Self::Rivals, Self::Window, Self::Vault, Self::Document, Self::Exchange];

    /// Returns the name for `--only`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Core => "core",
            Self::Rivals => "rivals",
            Self::Vault => "vault",
            Self::Document => "document",
            Self::Exchange => "exchange",
            Self::Window => "window",
        }
    }

    /// Selects the parts that are named, parted by commas, in their fixed order.
    ///
    /// # Errors
    /// [`Failure::UnknownArgument`] for a name that no part has.
    pub fn only(names: &str) -> Result<Vec<Self>, Failure> {
        let names: Vec<&str> = names.split(',').map(str::trim).collect();
        if let Some(unknown) = names.iter().find(|name| Self::ALL.iter().all(|part| part.id() != **name)) {
            let arguments = format!("--only {unknown}");
            return Err(Failure::UnknownArgument { command: "bench".to_owned(), arguments });
        }
        Ok(Self::ALL.into_iter().filter(|part| names.contains(&part.id())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_keeps_the_fixed_order() {
        assert_eq!(Part::only("vault, load").expect("both exist"), [Part::Load, Part::Vault]);
    }

    #[test]
    fn an_unknown_part_is_refused() {
        let failure = Part::only("load,speed").expect_err("there is no such part");
        assert_eq!(failure.exit_code(), 2);
        assert!(failure.to_string().contains("speed"));
    }
}
