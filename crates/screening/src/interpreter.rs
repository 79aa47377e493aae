//! Who interprets, what they are to the person, and who must not.

use crate::word::choice;
use serde::{Deserialize, Serialize};

choice! {
    /// Who interprets.
    pub enum Interpreter {
        /// Nobody is needed.
        NotNeeded,
        /// An interpreter on the telephone.
        Telephone,
        /// An interpreter in the room.
        InPerson,
    }
}

choice! {
    /// What whoever interprets is to the person.
    pub enum InterpreterTie {
        /// An interpreter by profession.
        Professional,
        /// Somebody who works with the officer.
        Staff,
        /// Somebody else without a tie to the person.
        Stranger,
        /// A relative.
        Relative,
        /// Somebody who came along.
        Companion,
        /// The employer, or somebody from the work.
        Employer,
        /// A child.
        Child,
    }
}

choice! {
    /// How whoever interprets was found.
    pub enum InterpreterFound {
        /// By the institution, or an interpreting service.
        Service,
        /// The officer asked somebody.
        Officer,
        /// The person asked for them.
        Person,
        /// The employer or somebody else brought them.
        Others,
    }
}

choice! {
    /// Whom the person would rather have to interpret.
    pub enum InterpreterWish {
        /// A woman.
        Woman,
        /// A man.
        Man,
        /// It does not matter.
        NoPreference,
    }
}

impl InterpreterTie {
    /// Whether nobody with this tie interprets, but in an emergency and with a reason: whoever controls the person may stand behind them.
    ///
    /// # Source
    /// `SAFETY.md`, "Safety gate": an interpreter who is employer, colleague, companion, relative or a child is refused.
    pub fn is_refused(self) -> bool {
        match self {
            Self::Professional | Self::Staff | Self::Stranger => false,
            Self::Relative | Self::Companion | Self::Employer | Self::Child => true,
        }
    }

    /// Whether nobody with this tie is found in that way: a relative by an interpreting service, a colleague of the officer by the employer.
    fn contradicts(self, found: InterpreterFound) -> bool {
        match (self, found) {
            (_, InterpreterFound::Service) => self.is_refused(),
            (Self::Staff, InterpreterFound::Others) => true,
            (_, InterpreterFound::Officer | InterpreterFound::Person | InterpreterFound::Others) => false,
        }
    }
}

/// The longest reason for which somebody interprets who should not, in characters.
pub const EXCEPTION_MAX: usize = 200;

/// Who interprets in one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Interpreting {
    /// Whether somebody does, and how.
    pub interpreter: Interpreter,
    /// What they are to the person; nothing where nobody interprets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tie: Option<InterpreterTie>,
    /// How they were found; nothing where nobody interprets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<InterpreterFound>,
    /// Whom the person would rather have, if they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<InterpreterWish>,
    /// Why they interpret although they should not: an emergency; at most [`EXCEPTION_MAX`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exception: Option<String>,
}

/// Why nobody interprets as it was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InterpretingFault {
    /// It was not said who they are, or how they were found.
    #[error("it is not said who interprets, or how they were found")]
    Incomplete,
    /// What was said cannot be true together.
    #[error("what is said about the interpreter contradicts itself")]
    Contradictory,
    /// Somebody close to the person interprets only in an emergency, with a reason.
    #[error("somebody close to the person interprets only in an emergency, with a reason")]
    Refused,
}

impl Interpreting {
    /// Nobody interprets.
    pub const NOBODY: Self =
        Self { interpreter: Interpreter::NotNeeded, tie: None, found: None, wish: None, exception: None };

    /// Whether it can be so, and may.
    ///
    /// # Errors
    /// [`InterpretingFault::Contradictory`] where nobody interprets and something is said of them, where the tie does not go with how
    /// they were found, or where an exception is given for somebody who needs none; [`InterpretingFault::Incomplete`];
    /// [`InterpretingFault::Refused`] for somebody close to the person, or brought by others, without a reason.
    ///
    /// # Source
    /// `SAFETY.md`, "Safety gate"; that whoever was brought by others is refused as well is this project's own, more cautious reading.
    pub fn check(&self) -> Result<(), InterpretingFault> {
        let exception = self.exception.as_deref().is_some_and(|reason| !reason.trim().is_empty());
        match (self.interpreter, self.tie, self.found) {
            (Interpreter::NotNeeded, None, None) if self.wish.is_none() && !exception => Ok(()),
            (Interpreter::NotNeeded, _, _) => Err(InterpretingFault::Contradictory),
            (Interpreter::Telephone | Interpreter::InPerson, Some(tie), Some(found)) => {
                let refused = tie.is_refused() || found == InterpreterFound::Others;
                match (tie.contradicts(found), refused, exception) {
                    (true, _, _) | (false, false, true) => Err(InterpretingFault::Contradictory),
                    (false, true, false) => Err(InterpretingFault::Refused),
                    (false, true, true) | (false, false, false) => Ok(()),
                }
            }
            (Interpreter::Telephone | Interpreter::InPerson, _, _) => Err(InterpretingFault::Incomplete),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_interprets_as_it_cannot_be_or_must_not() {
        for interpreter in Interpreter::ALL {
            for tie in std::iter::once(None).chain(InterpreterTie::ALL.iter().copied().map(Some)) {
                for found in std::iter::once(None).chain(InterpreterFound::ALL.iter().copied().map(Some)) {
                    for exception in [None, Some("nobody else, and it burns".to_owned())] {
                        let emergency = exception.is_some();
                        let who =
                            Interpreting { interpreter: *interpreter, tie, found, wish: None, exception };
                        let close = tie.is_some_and(InterpreterTie::is_refused)
                            || found == Some(InterpreterFound::Others);
                        match who.check() {
                            Ok(()) if *interpreter == Interpreter::NotNeeded => {
                                assert_eq!(who, Interpreting::NOBODY);
                            }
                            Ok(()) => {
                                assert!(close == emergency && tie.is_some() && found.is_some(), "{who:?}");
                            }
                            Err(InterpretingFault::Refused) => assert!(close && !emergency, "{who:?}"),
                            Err(InterpretingFault::Incomplete) => {
                                assert!(tie.is_none() || found.is_none(), "{who:?}");
                            }
                            Err(InterpretingFault::Contradictory) => assert!(
                                *interpreter == Interpreter::NotNeeded
                                    || emergency && !close
                                    || tie.zip(found).is_some_and(|(tie, found)| tie.contradicts(found)),
                                "{who:?}"
                            ),
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn an_exception_of_blanks_is_none() {
        let blank = Interpreting {
            interpreter: Interpreter::InPerson,
            tie: Some(InterpreterTie::Relative),
            found: Some(InterpreterFound::Person),
            exception: Some("  ".to_owned()),
            wish: None,
        };
        assert_eq!(blank.check(), Err(InterpretingFault::Refused));
    }
}
