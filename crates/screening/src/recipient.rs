//! Recipients of a referral, and what each of them gets: the redaction table.
//!
//! This is the table and nothing else; [`crate::referral`] is where it is applied.

use crate::word::words;
use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

/// A body of the national referral mechanism.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Recipient {
    /// An organisation that gives the social rehabilitation service.
    Provider,
    /// State Police, anti-trafficking unit.
    Police,
    /// Orphans' court, with the child protection centre.
    OrphansCourt,
    /// The migration office.
    MigrationOffice,
    /// The labour inspectorate.
    LabourInspectorate,
    /// The border guard, for asylum.
    BorderGuard,
    /// The consular department.
    Consular,
    /// Medical care.
    Medical,
}

/// A block of the referral summary that may be given or held back, by the numbers of the redaction table.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Block {
    /// 1: case code, program and data versions, date.
    Case,
    /// 2: referring body, officer's role, safe contact of the officer.
    Sender,
    /// 3: municipality and kind of place.
    Place,
    /// 4: languages and interpreter.
    Language,
    /// 5: age group.
    Age,
    /// 6: sex or gender, citizenship group, basis of stay.
    Person,
    /// 7: name and safe way and time of contact, on a sheet of its own.
    Contact,
    /// 8: consent.
    Consent,
    /// 9: immediate needs.
    Needs,
    /// 10: danger.
    Danger,
    /// 11: grounds.
    Grounds,
    /// 11, last part: the person's own words.
    OwnWords,
    /// 12: suspected forms, sector, countries, time span.
    Forms,
    /// 13: what was not asked, not known, declined.
    Open,
    /// 14: employer or exploiter: the separate evidence annex.
    Exploiter,
    /// 15: documents: who holds them.
    Documents,
    /// 16: rights explained.
    Rights,
    /// 17: reflection-period information given.
    Reflection,
    /// 18: wish for asylum or fear of return.
    Return,
    /// 19: non-punishment note.
    NonPunishment,
    /// 20: child.
    Child,
    /// 21: the person's wishes.
    Wishes,
    /// 22: the fixed sentence, and the officer's decision.
    Decision,
    /// 23: receipt slip.
    Receipt,
}

words!(Recipient, Block);

/// Whether a recipient gets a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowance {
    /// Always.
    Always,
    /// Only with the person's consent to this block.
    WithConsent,
    /// The minimum needed.
    Minimum,
    /// Never.
    Never,
}

/// Whether a recipient gets a block: the redaction table, cell by cell.
///
/// # Source
/// REFERRAL, "What each recipient gets". Two readings are this project's own, each the more cautious one:
///
/// - The table has no column for the **border guard** and the **consular department**. Both get what the migration office
///   gets, never more.
/// - The person's **own words** stand in row 11 as a part that needs consent. A recipient that gets no more than the minimum
///   of the grounds gets no words at all, whatever was agreed to.
///
/// ```
/// use screening::recipient::{Allowance, Block, Recipient, allowance};
/// assert_eq!(allowance(Recipient::Provider, Block::Needs), Allowance::Always);
/// assert_eq!(allowance(Recipient::LabourInspectorate, Block::Needs), Allowance::Never);
/// ```
pub fn allowance(recipient: Recipient, block: Block) -> Allowance {
    let [provider, police, orphans_court, migration_office, labour_inspectorate, medical] = row(block);
    match recipient {
        Recipient::Provider => provider,
        Recipient::Police => police,
        Recipient::OrphansCourt => orphans_court,
        Recipient::MigrationOffice | Recipient::BorderGuard | Recipient::Consular => migration_office,
        Recipient::LabourInspectorate => labour_inspectorate,
        Recipient::Medical => medical,
    }
}

/// One row, in the order of the table's columns: provider, police, orphans' court, migration office, labour inspectorate,
/// medical care.
const fn row(block: Block) -> [Allowance; 6] {
    use Allowance::{Always as A, Minimum as M, Never as N, WithConsent as C};
    match block {
        Block::Case | Block::Sender | Block::Consent | Block::Receipt => [A, A, A, A, A, A],
        Block::Place | Block::Forms | Block::Open | Block::Rights | Block::Decision => [A, A, A, A, A, N],
        Block::Language => [A, A, A, A, M, A],
        Block::Age | Block::Child => [A, A, A, A, N, A],
        Block::Person => [A, A, A, A, N, M],
        Block::Contact => [C, C, A, C, N, C],
        Block::Needs => [A, M, A, M, N, A],
        Block::Danger => [A, A, A, N, N, M],
        Block::Grounds => [A, A, A, M, M, N],
        Block::OwnWords => [C, C, C, N, N, N],
        Block::Exploiter => [N, C, N, N, C, N],
        Block::Documents => [A, A, A, A, N, N],
        Block::Reflection => [A, A, N, A, N, N],
        Block::Return => [A, M, A, A, N, N],
        Block::NonPunishment => [C, C, N, N, N, N],
        Block::Wishes => [A, N, A, N, N, N],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of REFERRAL as it stands there, with row 11 in its two parts. ✓ always, c with consent, m minimum, – never.
    const TABLE: &str = "
        1    case           ✓ ✓ ✓ ✓ ✓ ✓
        2    sender         ✓ ✓ ✓ ✓ ✓ ✓
        3    place          ✓ ✓ ✓ ✓ ✓ –
        4    language       ✓ ✓ ✓ ✓ m ✓
        5    age            ✓ ✓ ✓ ✓ – ✓
        6    person         ✓ ✓ ✓ ✓ – m
        7    contact        c c ✓ c – c
        8    consent        ✓ ✓ ✓ ✓ ✓ ✓
        9    needs          ✓ m ✓ m – ✓
        10   danger         ✓ ✓ ✓ – – m
        11   grounds        ✓ ✓ ✓ m m –
        11c  own-words      c c c – – –
        12   forms          ✓ ✓ ✓ ✓ ✓ –
        13   open           ✓ ✓ ✓ ✓ ✓ –
        14   exploiter      – c – – c –
        15   documents      ✓ ✓ ✓ ✓ – –
        16   rights         ✓ ✓ ✓ ✓ ✓ –
        17   reflection     ✓ ✓ – ✓ – –
        18   return         ✓ m ✓ ✓ – –
        19   non-punishment c c – – – –
        20   child          ✓ ✓ ✓ ✓ – ✓
        21   wishes         ✓ – ✓ – – –
        22   decision       ✓ ✓ ✓ ✓ ✓ –
        23   receipt        ✓ ✓ ✓ ✓ ✓ ✓";

    #[test]
    fn the_redaction_table_holds_row_by_row() {
        let columns = [
            Recipient::Provider,
            Recipient::Police,
            Recipient::OrphansCourt,
            Recipient::MigrationOffice,
            Recipient::LabourInspectorate,
            Recipient::Medical,
        ];
        let rows: Vec<Vec<&str>> =
            TABLE.trim().lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows.len(), Block::ALL.len());
        for (cells, block) in rows.iter().zip(Block::ALL) {
            assert_eq!(cells[1], block.as_str());
            for (recipient, cell) in columns.iter().zip(&cells[2..]) {
                let expected = match *cell {
                    "✓" => Allowance::Always,
                    "c" => Allowance::WithConsent,
                    "m" => Allowance::Minimum,
                    _ => Allowance::Never,
                };
                assert_eq!(
                    allowance(*recipient, *block),
                    expected,
                    "row {} {block:?} {recipient:?}",
                    cells[0]
                );
            }
        }
    }

    #[test]
    fn recipients_without_a_column_get_no_more_than_the_migration_office() {
        for recipient in [Recipient::BorderGuard, Recipient::Consular] {
            for block in Block::ALL {
                assert_eq!(allowance(recipient, *block), allowance(Recipient::MigrationOffice, *block));
            }
        }
    }
}
