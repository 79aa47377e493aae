//! What somebody else thinks of a result, beside the decision of whoever decided.

use crate::member::MemberId;
use chrono::{DateTime, Utc};
use screening::case::Decision;

/// A second opinion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// Who gave it.
    pub by: MemberId,
    /// Their name, empty where they have given none.
    pub name: String,
    /// What they think.
    pub opinion: Decision,
    /// When they gave it.
    pub at: DateTime<Utc>,
}
