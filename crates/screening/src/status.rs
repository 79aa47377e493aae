//! What became of a referral, as its recipient tells the sender.
//!
//! None of it says what a person is: *identified* is the decision of a body that may decide it, reported and not judged here.

use crate::word::choice;
use serde::{Deserialize, Serialize};

choice! {
    /// What a recipient tells of a referral. Any may follow any other: whoever was lost is found again.
    pub enum ReferralStatus {
        /// It arrived and was opened.
        Received,
        /// The recipient takes it on.
        Accepted,
        /// The recipient does not take it on; why is a [`DeclineReason`].
        Declined,
        /// The person gets the service.
        InService,
        /// The person was formally identified by a body that decides it.
        Identified,
        /// The body that decides it did not identify the person. It says nothing about what the person went through.
        NotIdentified,
        /// The recipient cannot reach the person any more.
        ContactLost,
    }
}

choice! {
    /// Why a recipient does not take a referral on. A choice and no text, so that a receipt holds no word about a person.
    pub enum DeclineReason {
        /// Another body is competent.
        NotCompetent,
        /// There is no place, or nobody who has time.
        NoCapacity,
        /// The person does not wish it.
        PersonDeclines,
        /// What was handed over is not enough to act on.
        Incomplete,
        /// Something else: to be asked by telephone.
        Other,
    }
}

/// A status, and why where it is *declined*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Parts", into = "Parts")]
pub struct Feedback {
    status: ReferralStatus,
    reason: Option<DeclineReason>,
}

/// The fields of [`Feedback`] before it is known that they fit.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    status: ReferralStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<DeclineReason>,
}

/// Says that a reason is missing, or stands where none can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reason belongs to what was declined, and to nothing else")]
pub struct ReasonMisplaced;

impl Feedback {
    /// A status with its reason.
    ///
    /// ```
    /// use screening::status::{DeclineReason, Feedback, ReasonMisplaced, ReferralStatus};
    /// assert!(Feedback::new(ReferralStatus::Declined, Some(DeclineReason::NoCapacity)).is_ok());
    /// assert_eq!(Feedback::new(ReferralStatus::Declined, None), Err(ReasonMisplaced));
    /// ```
    ///
    /// # Errors
    /// [`ReasonMisplaced`].
    pub fn new(status: ReferralStatus, reason: Option<DeclineReason>) -> Result<Self, ReasonMisplaced> {
        if (status == ReferralStatus::Declined) == reason.is_some() {
            Ok(Self { status, reason })
        } else {
            Err(ReasonMisplaced)
        }
    }

    /// What the recipient tells.
    pub fn status(self) -> ReferralStatus {
        self.status
    }

    /// Why it was declined.
    pub fn reason(self) -> Option<DeclineReason> {
        self.reason
    }
}

impl TryFrom<Parts> for Feedback {
    type Error = ReasonMisplaced;
    fn try_from(Parts { status, reason }: Parts) -> Result<Self, ReasonMisplaced> {
        Self::new(status, reason)
    }
}

impl From<Feedback> for Parts {
    fn from(Feedback { status, reason }: Feedback) -> Self {
        Self { status, reason }
    }
}

choice! {
    /// How far a referred case has come, by what its recipients told.
    pub enum Progress {
        /// No recipient has told anything.
        Awaited,
        /// A recipient has it.
        Received,
        /// The person is in the service of a recipient.
        InService,
        /// Every recipient declined it: somebody has to look for another one.
        Declined,
    }
}

impl Progress {
    /// Of the latest status of each hand-over, or nothing where its recipient told nothing yet. One recipient in whose service the person is
    /// outweighs all others.
    ///
    /// ```
    /// use screening::status::{Progress, ReferralStatus};
    /// let declined = Some(ReferralStatus::Declined);
    /// assert_eq!(Progress::of([declined, None]), Progress::Awaited);
    /// assert_eq!(Progress::of([declined, declined]), Progress::Declined);
    /// assert_eq!(Progress::of([declined, Some(ReferralStatus::Accepted)]), Progress::Received);
    /// assert_eq!(Progress::of([Some(ReferralStatus::InService), None]), Progress::InService);
    /// ```
    pub fn of(latest: impl IntoIterator<Item = Option<ReferralStatus>>) -> Self {
        let (mut awaited, mut received, mut declined) = (false, false, false);
        for status in latest {
            match status {
                Some(ReferralStatus::InService) => return Self::InService,
                Some(ReferralStatus::Declined) => declined = true,
                Some(_) => received = true,
                None => awaited = true,
            }
        }
        match (received, awaited, declined) {
            (true, _, _) => Self::Received,
            (false, false, true) => Self::Declined,
            _ => Self::Awaited,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_reason_is_read_back_with_what_was_declined_and_with_nothing_else() {
        for status in ReferralStatus::ALL.iter().copied() {
            for reason in DeclineReason::ALL.iter().copied().map(Some).chain([None]) {
                let fits = (status == ReferralStatus::Declined) == reason.is_some();
                let feedback = Feedback::new(status, reason);
                assert_eq!(feedback.is_ok(), fits, "{status:?} {reason:?}");
                let text = serde_json::to_string(&Parts { status, reason }).unwrap();
                assert_eq!(serde_json::from_str::<Feedback>(&text).ok(), feedback.ok(), "{text}");
            }
        }
    }
}
