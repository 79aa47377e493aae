//! The package: all files of one hand-over to one recipient, as one zip, which is then sealed.
//!
//! Names in it are fixed, so that no name can lead anywhere; sizes are bounded before anything is unpacked; every file is in the manifest
//! with its digest, and the sender signs the manifest. What is not exactly so is refused whole.

use crate::address::{self, Address};
use crate::error::PackageError;
use crate::head;
use crate::record::{self, Record};
use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use ring::digest::{SHA256, digest};
use screening::referral::Referral;
use screening::{CaseCode, Recipient};
use sealing::{Seal, SealKey, Signature, SigningKey};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::str;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime as ZipTime, ZipArchive, ZipWriter};

/// The version of the format.
pub const VERSION: u32 = 1;

/// The most bytes that all files of a package have together. The fullest that the program writes has a fiftieth of it.
pub const BYTES_MAX: u64 = 32 * 1024 * 1024;

/// The most bytes of a sealed package: those in it, and what sealing and packing add.
pub const SEALED_MAX: u64 = BYTES_MAX + BYTES_MAX / 8;

/// How the name of a sealed package ends.
pub const EXTENSION: &str = "atpazit-handover";

const FORMAT: &str = "atpazit-handover";
const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
const MANIFEST_MAX: usize = 64 * 1024;

/// A file in a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Member {
    /// The referral as JSON ([`Record`]). In every package.
    #[serde(rename = "referral.json")]
    Referral,
    /// The summary to read, a PDF. In every package.
    #[serde(rename = "summary.pdf")]
    Summary,
    /// Name and way of contact on a sheet of its own, a PDF.
    #[serde(rename = "contact.pdf")]
    Contact,
    /// The evidence annex, a PDF.
    #[serde(rename = "evidence.pdf")]
    Evidence,
    /// How the result came about, a PDF.
    #[serde(rename = "explanation.pdf")]
    Explanation,
    /// The same facts as a bundle of FHIR R4.
    #[serde(rename = "fhir.json")]
    Fhir,
    /// The same facts by the Human Trafficking Case Data Standard, as one row of CSV.
    #[serde(rename = "htcds.csv")]
    Htcds,
    /// Who sends, an [`Address`]. In every signed package.
    #[serde(rename = "sender.json")]
    Sender,
}

impl Member {
    /// Every one, in the order in which they are packed.
    pub const ALL: [Self; 8] = [
        Self::Referral,
        Self::Summary,
        Self::Contact,
        Self::Evidence,
        Self::Explanation,
        Self::Fhir,
        Self::Htcds,
        Self::Sender,
    ];

    /// Its name in the package.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Referral => "referral.json",
            Self::Summary => "summary.pdf",
            Self::Contact => "contact.pdf",
            Self::Evidence => "evidence.pdf",
            Self::Explanation => "explanation.pdf",
            Self::Fhir => "fhir.json",
            Self::Htcds => "htcds.csv",
            Self::Sender => "sender.json",
        }
    }

    /// The most bytes that it has.
    fn bytes_max(self) -> u64 {
        match self {
            Self::Referral => record::BYTES_MAX as u64,
            Self::Sender => address::BYTES_MAX as u64,
            Self::Fhir | Self::Htcds => 4 * record::BYTES_MAX as u64,
            Self::Summary | Self::Contact | Self::Evidence | Self::Explanation => BYTES_MAX / 4,
        }
    }
}

/// What a package says of itself.
///
/// # Source
/// `docs/formats/handover-1.schema.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "What a package of one hand-over says of itself: the file manifest.json in it.")
)]
pub struct Manifest {
    /// Which format this is.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT)))]
    format: String,
    /// Its version.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    version: u32,
    /// The hand-over; by it a receipt names what it answers.
    pub id: Uuid,
    /// When it was made.
    pub written: DateTime<Utc>,
    /// To whom.
    pub recipient: Recipient,
    /// The code of the case.
    pub code: CaseCode,
    /// Whether `manifest.sig` signs this file, by the key in `sender.json`.
    pub signed: bool,
    /// The other files, with SHA-256 in lower-case hexadecimal digits.
    pub files: BTreeMap<Member, String>,
}

/// All files of one hand-over. Has no `Debug`: it holds what the person said.
#[derive(Clone, PartialEq, Eq)]
pub struct Package {
    manifest: Manifest,
    record: Record,
    sender: Option<Address>,
    files: BTreeMap<Member, Vec<u8>>,
    signature: Option<Signature>,
}

impl Package {
    /// Packs one referral with its summary in print, and further files of it.
    ///
    /// # Errors
    /// [`PackageError::TooLarge`] for a file that no reader would take.
    pub fn new(
        id: Uuid,
        record: Record,
        summary: Vec<u8>,
        others: impl IntoIterator<Item = (Member, Vec<u8>)>,
        sender: Option<(Address, &SigningKey)>,
    ) -> Result<Self, PackageError> {
        let mut files: BTreeMap<Member, Vec<u8>> = others.into_iter().collect();
        files.insert(Member::Referral, record.to_json());
        files.insert(Member::Summary, summary);
        match &sender {
            Some((address, key)) => files.insert(Member::Sender, address.to_json(key)),
            None => files.remove(&Member::Sender),
        };
        let whole: u64 = files.values().map(|bytes| bytes.len() as u64).sum();
        if whole > BYTES_MAX || files.iter().any(|(member, bytes)| bytes.len() as u64 > member.bytes_max()) {
            return Err(PackageError::TooLarge);
        }
        let Referral { recipient, case, .. } = &record.referral;
        let manifest = Manifest {
            format: FORMAT.to_owned(),
            version: VERSION,
            id,
            written: record.written,
            recipient: *recipient,
            code: case.code.clone(),
            signed: sender.is_some(),
            files: files.iter().map(|(member, bytes)| (*member, sha256(bytes))).collect(),
        };
        let signature = sender.as_ref().map(|(_, key)| key.sign(&manifest.to_json()));
        let sender = sender.map(|(address, _)| address);
        Ok(Self { manifest, record, sender, files, signature })
    }

    /// What the package says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The referral.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// Who signed it. That the key is theirs is for its reader to know.
    pub fn sender(&self) -> Option<&Address> {
        self.sender.as_ref()
    }

    /// The files, by their place.
    pub fn files(&self) -> impl Iterator<Item = (Member, &[u8])> {
        self.files.iter().map(|(member, bytes)| (*member, bytes.as_slice()))
    }

    /// One of the files.
    pub fn file(&self, member: Member) -> Option<&[u8]> {
        self.files.get(&member).map(Vec::as_slice)
    }

    /// The package as one zip. The same package gives the same bytes.
    ///
    /// # Panics
    /// Never: memory takes what is written into it.
    pub fn to_zip(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let manifest = self.manifest.to_json();
        let signature = self.signature.map(|signature| format!("{signature}\n").into_bytes());
        let own = [(MANIFEST, Some(&manifest)), (SIGNATURE, signature.as_ref())];
        let own = own.into_iter().filter_map(|(name, bytes)| Some((name, bytes?)));
        let members = self.files.iter().map(|(member, bytes)| (member.file_name(), bytes));
        for (name, bytes) in own.chain(members) {
            // It is packed already.
            let pdf = bytes.starts_with(b"%PDF");
            let method = if pdf { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            let options = SimpleFileOptions::default()
                .compression_method(method)
                .last_modified_time(ZipTime::default())
                .unix_permissions(0o600);
            zip.start_file(name, options).and_then(|()| Ok(zip.write_all(bytes)?)).expect("memory");
        }
        zip.finish().expect("memory").into_inner()
    }

    /// Reads a zip.
    ///
    /// # Errors
    /// Each of [`PackageError`] but [`PackageError::Seal`].
    pub fn read(bytes: &[u8]) -> Result<Self, PackageError> {
        let mut read = unpack(bytes)?;
        let manifest_bytes = read.remove(MANIFEST).ok_or(PackageError::Foreign)?;
        let manifest: Manifest = head::read(&manifest_bytes, FORMAT, VERSION, MANIFEST_MAX)?;
        let signature = match read.remove(SIGNATURE) {
            Some(line) => {
                let line = str::from_utf8(&line).ok().and_then(|line| line.strip_suffix('\n'));
                Some(line.and_then(|line| line.parse().ok()).ok_or(PackageError::Malformed)?)
            }
            None => None,
        };
        let mut files = BTreeMap::new();
        for (member, digest) in &manifest.files {
            let bytes = read.remove(member.file_name()).ok_or(PackageError::Malformed)?;
            if *digest != sha256(&bytes) {
                return Err(PackageError::Malformed);
            }
            files.insert(*member, bytes);
        }
        let record = files.get(&Member::Referral).ok_or(PackageError::Malformed)?;
        let record = Record::read(record)?;
        let sender = files.get(&Member::Sender).map(|bytes| Address::read(bytes)).transpose()?;
        let referral = &record.referral;
        let fits = read.is_empty()
            && files.contains_key(&Member::Summary)
            && referral.recipient == manifest.recipient
            && referral.case.code == manifest.code
            && record.written == manifest.written
            && manifest.signed == signature.is_some()
            && manifest.signed == sender.is_some();
        if !fits {
            return Err(PackageError::Malformed);
        }
        let forged =
            |(sender, signature): (&Address, &Signature)| !sender.signer.verifies(&manifest_bytes, signature);
        if sender.as_ref().zip(signature.as_ref()).is_some_and(forged) {
            return Err(PackageError::Forged);
        }
        Ok(Self { manifest, record, sender, files, signature })
    }

    /// The package, sealed.
    ///
    /// # Errors
    /// [`PackageError::Seal`].
    pub fn seal(&self, seal: &Seal) -> Result<Vec<u8>, PackageError> {
        Ok(seal.seal(&self.to_zip())?)
    }

    /// Opens a sealed package. Nothing of it is kept where anything is not as it should be.
    ///
    /// # Errors
    /// Each of [`PackageError`].
    pub fn open(sealed: &[u8], key: &SealKey) -> Result<Self, PackageError> {
        if sealed.len() as u64 > SEALED_MAX {
            return Err(PackageError::TooLarge);
        }
        Self::read(&key.open_bytes(sealed, SEALED_MAX)?)
    }
}

impl Manifest {
    fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("words, numbers and lists alone");
        bytes.push(b'\n');
        bytes
    }
}

/// The files of a zip by their names, none of which is unknown or there twice; and no more of any than it may have.
fn unpack(bytes: &[u8]) -> Result<BTreeMap<&'static str, Vec<u8>>, PackageError> {
    let foreign = |_| PackageError::Foreign;
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(foreign)?;
    // A package of a newer program may have more files; its manifest says which version it has.
    if zip.len() > 64 {
        return Err(PackageError::Malformed);
    }
    let (mut read, mut whole, mut unknown) = (BTreeMap::new(), 0, false);
    for place in 0..zip.len() {
        let file = zip.by_index(place).map_err(|_| PackageError::Malformed)?;
        let name = file.name().map_err(|_| PackageError::Malformed)?;
        let members = Member::ALL.map(|member| (member.file_name(), member.bytes_max()));
        let own = [(MANIFEST, MANIFEST_MAX as u64), (SIGNATURE, 256)];
        let Some((name, most)) = own.into_iter().chain(members).find(|(known, _)| *known == name) else {
            unknown = true;
            continue;
        };
        // What a head says of a size is the writer's word; what comes out counts.
        let mut bytes = Vec::new();
        file.take(most + 1).read_to_end(&mut bytes).map_err(|_| PackageError::Malformed)?;
        whole += bytes.len() as u64;
        if bytes.len() as u64 > most || whole > BYTES_MAX {
            return Err(PackageError::TooLarge);
        }
        if read.insert(name, bytes).is_some() {
            return Err(PackageError::Malformed);
        }
    }
    if unknown {
        let manifest = read.get(MANIFEST).ok_or(PackageError::Foreign)?;
        // Says *newer* where that is why.
        head::read::<Manifest>(manifest, FORMAT, VERSION, MANIFEST_MAX)?;
        return Err(PackageError::Malformed);
    }
    Ok(read)
}

fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(digest(&SHA256, bytes).as_ref())
}
