//! What is exchanged with other institutions: own keys, addresses, receipts, and what others hand over.
//!
//! Whose signature counts is decided here, never by a caller.

use super::Vault;
use crate::document::{Document, KeptDocument};
use crate::error::VaultError;
use crate::exchange::{
    AddressId, AnswerGiven, Handover, KeptReceipt, KnownAddress, OwnKeys, Received, Taken,
};
use crate::member::{Member, MemberId, MemberState, Roles};
use crate::random;
use crate::settings::ExchangeSettings;
use crate::table::log::{self, About, LogKind};
use crate::table::{address, case, document, member, own_keys, receipt, received, referral, setting};
use chrono::{DateTime, SubsecRound as _, Utc};
use exchange::{Address, Package, Receipt, Record, SignedReceipt};
use screening::case::{CaseCode, CaseId, CaseState};
use screening::status::Progress;
use screening::{Feedback, Recipient};
use sealing::{Identity, SigningKey};
use uuid::{Builder, Uuid};

impl Vault {
    /// The keys of this institution; they are made when they are first asked for.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever has no role, [`VaultError::NoRandomBytes`]; those of reading and writing.
    pub fn own_keys(&mut self, now: DateTime<Utc>) -> Result<OwnKeys, VaultError> {
        if self.member.roles == Roles::NONE {
            return Err(VaultError::NotPermitted);
        }
        if let Some(keys) = own_keys::load(&self.connection)? {
            return Ok(keys);
        }
        let keys = OwnKeys {
            identity: Identity::generate()?,
            signing: SigningKey::generate()?,
            made: now.trunc_subsecs(0),
        };
        self.write(|t, writer| {
            own_keys::insert(t, &keys)?;
            log::insert(t, writer, LogKind::KeysMade, About::Vault, now)
        })?;
        Ok(keys)
    }

    /// The fingerprint of the own keys; nothing while they were not made.
    ///
    /// # Errors
    /// Those of reading.
    pub fn own_fingerprint(&self) -> Result<Option<[u8; 32]>, VaultError> {
        let keys = own_keys::load(&self.connection)?;
        Ok(keys.map(|keys| keys.address("", None).fingerprint().0))
    }

    /// Everybody who may open the vault, for whoever gives work to others.
    ///
    /// # Errors
    /// Those of reading.
    pub fn colleagues(&self) -> Result<Vec<Member>, VaultError> {
        let members = member::list(&self.connection)?;
        Ok(members.into_iter().filter(|member| member.state == MemberState::Active).collect())
    }

    /// How this institution exchanges with others.
    ///
    /// # Errors
    /// Those of reading.
    pub fn exchange_settings(&self) -> Result<ExchangeSettings, VaultError> {
        setting::exchange(&self.connection)
    }

    /// Sets how this institution exchanges with others.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator; those of writing.
    pub fn set_exchange_settings(
        &mut self,
        settings: &ExchangeSettings,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.must_administer()?;
        self.write(|t, writer| {
            setting::set_exchange(t, settings)?;
            log::insert(t, writer, LogKind::SettingsSet, About::Vault, now)
        })
    }

    /// Every address that was not removed, by name.
    ///
    /// # Errors
    /// Those of reading.
    pub fn addresses(&self) -> Result<Vec<KnownAddress>, VaultError> {
        address::list(&self.connection)
    }

    /// Takes an address over. Nothing is sealed to it before [`Vault::confirm_address`]. Keys that are known keep their confirmation
    /// unless they come under another name; new keys under a known name are another address, to be confirmed.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::AddressRemoved`] for keys that were removed,
    /// [`VaultError::OwnAddress`]; those of writing.
    pub fn add_address(&mut self, new: &Address, now: DateTime<Utc>) -> Result<Taken<AddressId>, VaultError> {
        self.must_administer()?;
        let own = own_keys::load(&self.connection)?;
        if own.is_some_and(|keys| keys.signing.verifying_key() == new.signer) {
            return Err(VaultError::OwnAddress);
        }
        self.write(|t, writer| match address::by_signer(t, &new.signer)? {
            Some((_, Some(_))) => Err(VaultError::AddressRemoved),
            // Of the same keys, all of them: an address signs what is sealed for it.
            Some((known, None)) if known.address.seal == new.seal => {
                address::rename(t, known.id, new)?;
                log::insert(t, writer, LogKind::AddressAdded, About::Vault, now)?;
                Ok(Taken::Known(known.id))
            }
            Some((_, None)) => Err(VaultError::AddressChanged),
            None => {
                let id = address::insert(t, new, now)?;
                log::insert(t, writer, LogKind::AddressAdded, About::Vault, now)?;
                Ok(Taken::New(id))
            }
        })
    }

    /// Notes that the fingerprint of an address was compared with the institution itself. Another confirmed address of the same name is
    /// removed: its keys were replaced.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::NoSuchAddress`]; those of writing.
    pub fn confirm_address(&mut self, id: AddressId, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_administer()?;
        self.write(|t, writer| {
            let known = address::load(t, id)?;
            for other in address::list(t)? {
                if other.id != id && other.address.name == known.address.name && other.confirmed_at.is_some()
                {
                    address::remove(t, other.id, now)?;
                    log::insert(t, writer, LogKind::AddressRemoved, About::Vault, now)?;
                }
            }
            address::confirm(t, id, now)?;
            log::insert(t, writer, LogKind::AddressConfirmed, About::Vault, now)
        })
    }

    /// Removes an address: nothing is sealed to it any more, and what it signs is refused.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever is no administrator, [`VaultError::NoSuchAddress`]; those of writing.
    pub fn remove_address(&mut self, id: AddressId, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_administer()?;
        self.write(|t, writer| {
            address::load(t, id)?;
            address::remove(t, id, now)?;
            log::insert(t, writer, LogKind::AddressRemoved, About::Vault, now)
        })
    }

    /// An address to which something may be sealed.
    ///
    /// # Errors
    /// [`VaultError::NoSuchAddress`], [`VaultError::AddressNotConfirmed`]; those of reading.
    pub fn address(&self, id: AddressId) -> Result<Address, VaultError> {
        let known = address::load(&self.connection, id)?;
        known.confirmed_at.ok_or(VaultError::AddressNotConfirmed)?;
        Ok(known.address)
    }

    /// A new id for a hand-over.
    ///
    /// # Errors
    /// [`VaultError::NoRandomBytes`].
    pub fn handover_id(&self) -> Result<Uuid, VaultError> {
        Ok(Builder::from_random_bytes(random::bytes()?).into_uuid())
    }

    /// Keeps what was handed over to whom; the case is then referred.
    ///
    /// # Errors
    /// [`VaultError::NotScreened`], [`VaultError::NoSuchCase`], [`VaultError::AddressNotConfirmed`], [`VaultError::CannotWrite`].
    pub fn record_handover(&mut self, id: CaseId, handed: &Handover<'_>) -> Result<(), VaultError> {
        if let Some(address) = handed.address {
            self.address(address)?;
        }
        let member = self.member.id;
        self.change(id, LogKind::ReferralRecorded, handed.record.at, |transaction, kept| {
            super::case::must_be_screened(transaction, kept)?;
            referral::insert(transaction, id, handed)?;
            for made in handed.documents {
                document::insert(transaction, id, made, member, handed.record.at)?;
            }
            case::set_state(transaction, id, CaseState::Referred)
        })
    }

    /// Keeps by which bytes a document is known that was made of a case.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::CannotWrite`].
    pub fn record_document(
        &mut self,
        id: CaseId,
        made: &Document,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let member = self.member.id;
        self.change(id, LogKind::DocumentMade, now, |transaction, _| {
            document::insert(transaction, id, made, member, now)
        })
    }

    /// The documents that were made of a case, in their order; an older program recorded none.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn documents(&self, id: CaseId) -> Result<Vec<KeptDocument>, VaultError> {
        self.case(id)?;
        document::load(&self.connection, id)
    }

    /// What stood in each hand-over of a case, in their order; an older program kept nothing of it.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn contents_handed_over(&self, id: CaseId) -> Result<Vec<Record>, VaultError> {
        self.case(id)?;
        referral::contents(&self.connection, id)
    }

    /// What a recipient has of a case: what stood in the latest referral to it.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn handed_over(&self, id: CaseId, to: Recipient) -> Result<Option<Record>, VaultError> {
        self.case(id)?;
        referral::latest(&self.connection, id, to)
    }

    /// The receipts of a case, in the order in which they were told.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn receipts(&self, id: CaseId) -> Result<Vec<KeptReceipt>, VaultError> {
        self.case(id)?;
        receipt::load(&self.connection, id)
    }

    /// How far a referred case has come.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`] and those of reading.
    pub fn progress(&self, id: CaseId) -> Result<Progress, VaultError> {
        self.case(id)?;
        receipt::progress(&self.connection, id)
    }

    /// Takes a signed receipt in. The very same one twice is there once, and is noted in the log as refused. Whoever sees the case of another member in nothing else learns of it no
    /// more than its code.
    ///
    /// # Errors
    /// [`VaultError::NoSuchHandover`] where it answers nothing of this vault, [`VaultError::NotFromRecipient`] where another key signed it
    /// than that to which it was handed over, [`VaultError::AddressRemoved`]; each is noted in the log. Those of writing.
    pub fn take_receipt(
        &mut self,
        signed: &SignedReceipt,
        now: DateTime<Utc>,
    ) -> Result<Taken<CaseCode>, VaultError> {
        let taken = self.try_take(signed, now);
        let refused = matches!(
            taken,
            Err(VaultError::NoSuchHandover | VaultError::NotFromRecipient | VaultError::AddressRemoved)
        );
        if refused {
            self.refuse_receipt(now)?;
        }
        taken
    }

    /// Notes in the log that a receipt was refused before the vault saw it: its signature does not fit.
    ///
    /// # Errors
    /// Those of writing.
    pub fn refuse_receipt(&mut self, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.write(|t, writer| log::insert(t, writer, LogKind::ReceiptRefused, About::Vault, now))
    }

    fn try_take(
        &mut self,
        signed: &SignedReceipt,
        now: DateTime<Utc>,
    ) -> Result<Taken<CaseCode>, VaultError> {
        let Receipt { handover, feedback, at, signer } = signed.receipt();
        self.whose()?;
        let (id, sealed_to) =
            referral::find(&self.connection, *handover)?.ok_or(VaultError::NoSuchHandover)?;
        let by = address::by_signer(&self.connection, signer)?;
        match (by, sealed_to) {
            (Some((_, Some(_))), _) => return Err(VaultError::AddressRemoved),
            (Some((known, None)), sealed_to)
                if known.confirmed_at.is_some() && sealed_to.is_none_or(|to| to == known.id) => {}
            _ => return Err(VaultError::NotFromRecipient),
        }
        let member = self.member.id;
        let kept = KeptReceipt {
            handover: *handover,
            feedback: *feedback,
            told_at: *at,
            read_at: now,
            signed: true,
        };
        self.write(|t, writer| {
            let kept_case = case::load(t, id, None)?;
            if !receipt::insert(t, &kept, Some(signed.signature()), member)? {
                // Brought again by a synchroniser, or replayed by somebody: nobody can tell which.
                log::insert(t, writer, LogKind::ReceiptRefused, About::Case(&kept_case.code), now)?;
                return Ok(Taken::Known(kept_case.code));
            }
            case::touch(t, id, now)?;
            log::insert(t, writer, LogKind::ReceiptTaken, About::Case(&kept_case.code), now)?;
            Ok(Taken::New(kept_case.code))
        })
    }

    /// Notes what a recipient told by another way: on a slip of paper, by telephone.
    ///
    /// # Errors
    /// [`VaultError::NoSuchCase`], [`VaultError::NoSuchHandover`] where the hand-over is not one of the case; those of writing.
    pub fn note_receipt(
        &mut self,
        id: CaseId,
        handover: Uuid,
        feedback: Feedback,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        let member = self.member.id;
        self.change(id, LogKind::ReceiptNoted, now, |transaction, _| {
            let found = referral::find(transaction, handover)?;
            if found.is_none_or(|(case, _)| case != id) {
                return Err(VaultError::NoSuchHandover);
            }
            let kept = KeptReceipt { handover, feedback, told_at: now, read_at: now, signed: false };
            receipt::insert(transaction, &kept, None, member).map(drop)
        })
    }

    /// Takes in what another institution handed over. The same hand-over twice is there once.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever does not receive, [`VaultError::AddressRemoved`] where a removed address signed it;
    /// those of writing.
    pub fn receive(&mut self, package: &Package, now: DateTime<Utc>) -> Result<Taken<Received>, VaultError> {
        self.must_receive()?;
        let sender = match package.sender() {
            Some(sender) => match address::by_signer(&self.connection, &sender.signer)? {
                Some((_, Some(_))) => {
                    self.write(|t, writer| {
                        log::insert(t, writer, LogKind::HandoverRefused, About::Vault, now)
                    })?;
                    return Err(VaultError::AddressRemoved);
                }
                Some((known, None)) => known.confirmed_at.map(|_| known.id),
                None => None,
            },
            None => None,
        };
        let manifest = package.manifest();
        let new = Received {
            id: manifest.id,
            code: manifest.code.clone(),
            sender,
            written_at: manifest.written,
            received_at: now,
            assigned: None,
            answers: Vec::new(),
        };
        self.write(|t, writer| {
            if received::insert(t, &new, &package.to_zip())? {
                log::insert(t, writer, LogKind::HandoverReceived, About::Case(&new.code), now)?;
                Ok(Taken::New(new))
            } else {
                Ok(Taken::Known(received::load(t, new.id)?))
            }
        })
    }

    /// Everything that others handed over, the newest first.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] for whoever does not receive; those of reading.
    pub fn received(&self) -> Result<Vec<Received>, VaultError> {
        self.must_receive()?;
        received::list(&self.connection)
    }

    /// One of them, with its files.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchReceived`], [`VaultError::DatabaseDamaged`]; those of reading.
    pub fn received_package(&self, id: Uuid) -> Result<(Received, Package), VaultError> {
        self.must_receive()?;
        let one = received::load(&self.connection, id)?;
        let package = Package::read(&received::package(&self.connection, id)?);
        Ok((one, package.map_err(|_| VaultError::DatabaseDamaged)?))
    }

    /// Sets who works on it.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchReceived`], [`VaultError::NoSuchMember`] for whoever does not receive;
    /// those of writing.
    pub fn assign_received(
        &mut self,
        id: Uuid,
        to: Option<MemberId>,
        now: DateTime<Utc>,
    ) -> Result<(), VaultError> {
        self.must_receive()?;
        self.write(|t, writer| {
            let one = received::load(t, id)?;
            if let Some(to) = to
                && !member::load(t, to)?.roles.recipient
            {
                return Err(VaultError::NoSuchMember);
            }
            received::assign(t, id, to)?;
            log::insert(t, writer, LogKind::ReceivedAssigned, About::Case(&one.code), now)
        })
    }

    /// Keeps what became of it, and signs it for the sender.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchReceived`]; those of writing.
    pub fn answer_received(
        &mut self,
        id: Uuid,
        feedback: Feedback,
        now: DateTime<Utc>,
    ) -> Result<SignedReceipt, VaultError> {
        self.must_receive()?;
        let keys = self.own_keys(now)?;
        let answer = AnswerGiven { feedback, at: now.trunc_subsecs(0), member: self.member.id };
        self.write(|t, writer| {
            let one = received::load(t, id)?;
            received::answer(t, id, &answer)?;
            log::insert(t, writer, LogKind::ReceivedAnswered, About::Case(&one.code), now)
        })?;
        Ok(signed(&keys, id, &answer))
    }

    /// The latest receipt for a sender, to be handed out again; nothing where nothing was told.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchReceived`]; those of reading.
    pub fn latest_answer(
        &mut self,
        id: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Option<SignedReceipt>, VaultError> {
        self.must_receive()?;
        let keys = self.own_keys(now)?;
        let one = received::load(&self.connection, id)?;
        Ok(one.answers.last().map(|answer| signed(&keys, id, answer)))
    }

    /// Deletes what was received, with its files, here and in the snapshots.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], [`VaultError::NoSuchReceived`]; those of writing.
    pub fn delete_received(&mut self, id: Uuid, now: DateTime<Utc>) -> Result<(), VaultError> {
        self.must_receive()?;
        self.write(|t, writer| {
            let one = received::load(t, id)?;
            received::delete(t, id)?;
            log::insert(t, writer, LogKind::ReceivedDeleted, About::Case(&one.code), now)
        })?;
        self.renew_snapshots(now)
    }

    fn must_receive(&self) -> Result<(), VaultError> {
        if self.member.roles.recipient { Ok(()) } else { Err(VaultError::NotPermitted) }
    }
}

fn signed(keys: &OwnKeys, id: Uuid, answer: &AnswerGiven) -> SignedReceipt {
    let signer = keys.signing.verifying_key();
    Receipt { handover: id, feedback: answer.feedback, at: answer.at, signer }.sign(&keys.signing)
}
