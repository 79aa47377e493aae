//! The chain of the log: every row carries a keyed hash over itself and the one before, so that a row that was changed, removed
//! or put in between shows.
//!
//! The key comes from the data key: whoever can open the vault by other means than this program can also forge the chain. A
//! tail that was cut off shows only beside the digest of the newest row, kept outside the vault.

use crate::key::DataKey;
use ring::hmac;

/// What the first row has as the hash of the row before it.
pub const START: Mac = [0; 32];

/// The keyed hash of a row.
pub type Mac = [u8; 32];

/// The key of the chain.
pub struct ChainKey(hmac::Key);

/// What a hash covers: a row of the table `log` without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<'a> {
    /// The number of the row.
    pub id: i64,
    /// When, in nanoseconds since 1970.
    pub at: i64,
    /// Who.
    pub member: Option<u32>,
    /// What.
    pub kind: &'a str,
    /// To which case.
    pub case_code: Option<&'a str>,
    /// To which member.
    pub about: Option<u32>,
}

impl ChainKey {
    /// Derives the key of the chain.
    pub fn derive(data_key: &DataKey) -> Self {
        Self(data_key.derive_seal_key(b"log"))
    }

    /// The hash of a row: HMAC-SHA-256 over the hash before it, number, time, member, member concerned, then kind and case code, each
    /// after its length. Numbers have eight bytes, the highest first; nobody is 0, and no case code is the length 255.
    pub fn mac(&self, before: &Mac, link: &Link<'_>) -> Mac {
        let mut hash = hmac::Context::with_key(&self.0);
        hash.update(before);
        let number = |member: Option<u32>| i64::from(member.unwrap_or(0)).to_be_bytes();
        let numbers = [link.id.to_be_bytes(), link.at.to_be_bytes(), number(link.member), number(link.about)];
        hash.update(numbers.as_flattened());
        for text in [Some(link.kind), link.case_code] {
            hash.update(&[text.map_or(255, |text| u8::try_from(text.len()).unwrap_or(254))]);
            hash.update(text.unwrap_or_default().as_bytes());
        }
        let mut mac = START;
        mac.copy_from_slice(hash.sign().as_ref());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: Link<'_> = Link {
        id: 7,
        at: 1_795_298_400,
        member: Some(1),
        kind: "answer-kept",
        case_code: Some("K7Q-4M2"),
        about: None,
    };

    #[test]
    fn every_part_of_a_row_and_the_row_before_it_counts() {
        let key = ChainKey::derive(&DataKey::of([7; 32]));
        let mac = key.mac(&START, &LINK);
        assert_eq!(key.mac(&START, &LINK), mac);
        assert_ne!(key.mac(&[1; 32], &LINK), mac);
        assert_ne!(ChainKey::derive(&DataKey::of([8; 32])).mac(&START, &LINK), mac);
        for changed in [
            Link { id: 8, ..LINK },
            Link { at: 0, ..LINK },
            Link { member: None, ..LINK },
            Link { member: Some(2), ..LINK },
            Link { kind: "answer-keptK", case_code: Some("7Q-4M2"), ..LINK },
            Link { kind: "case-frozen", ..LINK },
            Link { case_code: None, ..LINK },
            Link { case_code: Some(""), ..LINK },
            Link { about: Some(1), ..LINK },
        ] {
            assert_ne!(key.mac(&START, &changed), mac, "{changed:?}");
        }
    }
}
