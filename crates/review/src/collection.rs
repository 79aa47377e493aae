//! The findings of several readers, text by text, and what they agree on.

use crate::check::Taken;
use crate::file::Reader;
use crate::finding::Verdict;
use crate::text::ReviewText;
use std::collections::BTreeMap;

/// How many readers must find a text right.
pub const READERS: usize = 2;

/// The findings about one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Every text of the language, in the order of reading.
    pub texts: Vec<Collected>,
}

/// The findings about one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collected {
    /// The name of the text.
    pub name: String,
    /// Its digest.
    pub digest: String,
    /// What each reader found, by reader.
    pub findings: Vec<Collectable>,
}

/// What one reader found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collectable {
    /// Who.
    pub reader: Reader,
    /// What they took it to say.
    pub blind: Option<String>,
    /// What they found.
    pub verdict: Option<Verdict>,
    /// How they would say it.
    pub proposal: Option<String>,
}

/// What readers agree on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// At least [`READERS`] found it right, and nobody anything else.
    Right,
    /// Some found it right, others not.
    Disputed,
    /// Whoever read it found it unclear or wrong.
    ToMend,
    /// Too few have read it.
    Open,
}

/// Lays files side by side. Of two files of one reader the later one counts, text by text.
pub fn collect(texts: &[ReviewText], files: &[Taken]) -> Collection {
    let mut found: BTreeMap<&str, BTreeMap<&str, Collectable>> = BTreeMap::new();
    let mut ordered: Vec<&Taken> = files.iter().collect();
    ordered.sort_by_key(|taken| taken.file.reader.date);
    for taken in ordered {
        for finding in &taken.file.findings {
            let row = Collectable {
                reader: taken.file.reader.clone(),
                blind: finding.blind.clone(),
                verdict: finding.verdict,
                proposal: finding.proposal.clone(),
            };
            found.entry(&finding.text).or_default().insert(&taken.file.reader.name, row);
        }
    }
    let texts = texts.iter().map(|text| Collected {
        name: text.name.clone(),
        digest: text.digest.clone(),
        findings: found.remove(text.name.as_str()).into_iter().flat_map(BTreeMap::into_values).collect(),
    });
    Collection { texts: texts.collect() }
}

impl Collected {
    /// What its readers agree on.
    pub fn agreement(&self) -> Agreement {
        let verdicts: Vec<Verdict> = self.findings.iter().filter_map(|finding| finding.verdict).collect();
        let right = verdicts.iter().filter(|verdict| **verdict == Verdict::Right).count();
        match (right, verdicts.len() - right) {
            (right, 0) if right >= READERS => Agreement::Right,
            (_, 0) => Agreement::Open,
            (0, _) => Agreement::ToMend,
            _ => Agreement::Disputed,
        }
    }
}

impl Agreement {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Disputed => "disputed",
            Self::ToMend => "to-mend",
            Self::Open => "open",
        }
    }
}
