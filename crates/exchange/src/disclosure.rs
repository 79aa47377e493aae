//! What a recipient will learn, block by block, for the officer and the person to look at before anything leaves.

use crate::identifier::{Identifier, IdentifierKind, identifiers};
use screening::Block;
use screening::referral::{Referral, TypedField};

/// One block as the recipient will learn it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure<'a> {
    /// The block.
    pub block: Block,
    /// What of it the recipient has from an earlier referral of the same case.
    pub known: Known,
    /// What somebody typed into it, as it was typed.
    pub texts: Vec<Text<'a>>,
}

/// What a recipient knows of a block already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Nothing: it was never in what they got.
    Nothing,
    /// Another state of it.
    Earlier,
    /// All of it.
    All,
}

/// A text that somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// Where it stands.
    pub field: TypedField,
    /// The text, never changed.
    pub text: &'a str,
    /// What in it tells who or where somebody is: the person's name, and whatever does not belong in such a field. Nothing where it does: a
    /// sender's telephone.
    pub identifiers: Vec<Identifier>,
}

/// Lists every block of a referral, in the order of the table, beside what the same recipient got before.
pub fn disclosures<'a>(referral: &'a Referral, before: Option<&Referral>) -> Vec<Disclosure<'a>> {
    let typed: Vec<_> = referral.typed().into_iter().filter(|(_, text)| !text.is_empty()).collect();
    let had = before.map(Referral::blocks).unwrap_or_default();
    let text = |&(field, text): &(TypedField, &'a str)| Text {
        field,
        text,
        identifiers: match field {
            TypedField::ContactName => {
                vec![Identifier { kind: IdentifierKind::Name, at: 0..text.len() }]
            }
            _ if belongs(field) => Vec::new(),
            _ => identifiers(text),
        },
    };
    let disclosure = |block: Block| Disclosure {
        block,
        known: match before {
            Some(before) if had.contains(&block) => {
                if referral.has_same(before, block) {
                    Known::All
                } else {
                    Known::Earlier
                }
            }
            _ => Known::Nothing,
        },
        texts: typed.iter().filter(|(field, _)| field.block() == block).map(text).collect(),
    };
    referral.blocks().into_iter().map(disclosure).collect()
}

/// Whether a field is there for exactly what tells who or where somebody is.
fn belongs(field: TypedField) -> bool {
    match field {
        TypedField::Sender
        | TypedField::Municipality
        | TypedField::Language
        | TypedField::ConsentLanguage
        | TypedField::ContactName
        | TypedField::ContactHow
        | TypedField::Evidence => true,
        TypedField::OwnDuty
        | TypedField::OwnWords
        | TypedField::NonPunishment
        | TypedField::Reason
        | TypedField::EvidenceOther => false,
    }
}
