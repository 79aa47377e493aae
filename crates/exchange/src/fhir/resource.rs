//! The resources of FHIR R4 as far as a referral needs them: each field has the name that the standard gives it.
//!
//! # Source
//! HL7, FHIR Release 4 (4.0.1), 2019: the page of each resource. What the standard requires is no `Option` here.
#![allow(clippy::struct_field_names, reason = "the names are those of the standard")]

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use uuid::Uuid;

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    pub resource_type: &'static str,
    pub id: String,
    pub meta: Meta,
    pub identifier: Identifier,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub timestamp: DateTime<Utc>,
    pub entry: Vec<BundleEntry>,
}

#[derive(Debug, Serialize)]
pub(super) struct Meta {
    pub security: Vec<Coding>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct BundleEntry {
    full_url: String,
    resource: Identified,
}

impl BundleEntry {
    /// Its address is its id, so that every reference is found within the bundle.
    pub(super) fn new(id: Uuid, resource: Resource) -> Self {
        Self { full_url: super::urn(id), resource: Identified { id: id.to_string(), resource } }
    }
}

#[derive(Debug, Serialize)]
struct Identified {
    id: String,
    #[serde(flatten)]
    resource: Resource,
}

#[derive(Debug, Serialize)]
#[serde(tag = "resourceType")]
pub(super) enum Resource {
    CodeSystem(CodeSystem),
    Consent(Consent),
    Device(Device),
    Organization(Organization),
    Patient(Patient),
    PractitionerRole(PractitionerRole),
    Provenance(Provenance),
    Questionnaire(Questionnaire),
    QuestionnaireResponse(QuestionnaireResponse),
    ServiceRequest(ServiceRequest),
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CodeSystem {
    pub url: String,
    pub version: String,
    pub name: &'static str,
    pub status: &'static str,
    pub case_sensitive: bool,
    pub content: &'static str,
    pub concept: Vec<Concept>,
}

#[derive(Debug, Serialize)]
pub(super) struct Concept {
    pub code: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Consent {
    pub status: &'static str,
    pub scope: CodeableConcept,
    pub category: Vec<CodeableConcept>,
    pub patient: Reference,
    pub date_time: DateTime<Utc>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organization: Vec<Reference>,
    pub source_reference: Reference,
    pub policy_rule: CodeableConcept,
    pub provision: Provision,
}

/// A rule; the outermost has no type (R4, `Consent.provision.type`), and each within it has one.
#[derive(Debug, Serialize)]
pub(super) struct Provision {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    pub actor: Vec<Actor>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code: Vec<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<ConsentData>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub provision: Vec<Provision>,
}

#[derive(Debug, Serialize)]
pub(super) struct Actor {
    pub role: CodeableConcept,
    pub reference: Reference,
}

#[derive(Debug, Serialize)]
pub(super) struct ConsentData {
    pub meaning: &'static str,
    pub reference: Reference,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Device {
    pub device_name: Vec<DeviceName>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub version: Vec<DeviceVersion>,
}

#[derive(Debug, Serialize)]
pub(super) struct DeviceName {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
}

#[derive(Debug, Serialize)]
pub(super) struct DeviceVersion {
    pub value: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Organization {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifier: Vec<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Patient {
    pub identifier: Vec<Identifier>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub name: Vec<HumanName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub communication: Vec<Language>,
}

#[derive(Debug, Serialize)]
pub(super) struct HumanName {
    pub text: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Language {
    pub language: CodeableConcept,
    pub preferred: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct PractitionerRole {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code: Vec<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub telecom: Vec<ContactPoint>,
}

#[derive(Debug, Serialize)]
pub(super) struct ContactPoint {
    pub system: &'static str,
    pub value: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Provenance {
    pub target: Vec<Reference>,
    #[serde(rename = "occurredDateTime")]
    pub occurred: DateTime<Utc>,
    pub recorded: DateTime<Utc>,
    pub agent: Vec<Agent>,
    pub entity: Vec<Entity>,
}

#[derive(Debug, Serialize)]
pub(super) struct Agent {
    #[serde(rename = "type")]
    pub kind: CodeableConcept,
    pub who: Reference,
}

#[derive(Debug, Serialize)]
pub(super) struct Entity {
    pub role: &'static str,
    pub what: Reference,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Questionnaire {
    pub url: String,
    pub version: String,
    pub name: &'static str,
    pub status: &'static str,
    pub subject_type: Vec<&'static str>,
    pub item: Vec<Item>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    pub link_id: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub repeats: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer_option: Vec<AnswerOption>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<Item>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AnswerOption {
    pub value_coding: Coding,
}

#[derive(Debug, Serialize)]
pub(super) struct QuestionnaireResponse {
    pub questionnaire: String,
    pub status: &'static str,
    pub subject: Reference,
    pub authored: DateTime<Utc>,
    pub author: Reference,
    pub item: Vec<ResponseItem>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ResponseItem {
    pub link_id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<Answer>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub item: Vec<ResponseItem>,
}

#[derive(Debug, Serialize)]
pub(super) enum Answer {
    #[serde(rename = "valueBoolean")]
    Boolean(bool),
    #[serde(rename = "valueInteger")]
    Integer(i32),
    #[serde(rename = "valueDate")]
    Date(NaiveDate),
    #[serde(rename = "valueDateTime")]
    DateTime(DateTime<Utc>),
    #[serde(rename = "valueString")]
    String(String),
    #[serde(rename = "valueCoding")]
    Coding(Coding),
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServiceRequest {
    pub status: &'static str,
    pub intent: &'static str,
    pub code: CodeableConcept,
    pub subject: Reference,
    pub authored_on: DateTime<Utc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requester: Option<Reference>,
    pub performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reason_code: Vec<CodeableConcept>,
    pub supporting_info: Vec<Reference>,
}

#[derive(Debug, Serialize)]
pub(super) struct CodeableConcept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl From<Coding> for CodeableConcept {
    fn from(coding: Coding) -> Self {
        Self { coding: vec![coding], text: None }
    }
}

impl From<String> for CodeableConcept {
    fn from(text: String) -> Self {
        Self { coding: Vec::new(), text: Some(text) }
    }
}

#[derive(Debug, Serialize)]
pub(super) struct Coding {
    pub system: String,
    pub code: String,
}

#[derive(Debug, Serialize)]
pub(super) struct Identifier {
    pub system: String,
    pub value: String,
}

/// To a resource of the bundle, or by an identifier to something outside it.
#[derive(Debug, Serialize)]
pub(super) struct Reference {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Identifier>,
}
