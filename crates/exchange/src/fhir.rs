//! The referral as a FHIR Bundle, for systems of health and social care.
//!
//! FHIR R4 (4.0.1). A bundle of the type `collection`: a `document` needs a composition in words, which this room does not know, and a
//! `message` needs an address; a collection asks nothing of the recipient but to keep it together. There is no narrative, for the same reason.
//!
//! | resource | what |
//! |---|---|
//! | `ServiceRequest` | the referral: who refers, to whom, why |
//! | `QuestionnaireResponse` | all that the recipient gets of the person, block by block |
//! | `Questionnaire`, `CodeSystem` | the form of that and the words in it, the same in every bundle |
//! | `Patient` | the case code; gender, name and language where their blocks are given |
//! | `Consent` | on what the referral rests, and the blocks that the person agreed to |
//! | `Provenance`, `Device` | the program, the instrument, when |
//! | `Organization`, `PractitionerRole` | who refers; the kind of body that receives |
//!
//! What is about the employer or others ([`Referral::evidence`]) is left out, whoever receives it: every entry of a bundle belongs to the
//! person's own record, where others than an investigator read it, and R4 has no resource for what somebody said of a third person and nobody
//! checked. That the person agreed to such an annex stands in `Consent`; the annex is `evidence.pdf` and a part of `referral.json`.
//!
//! # Source
//! HL7, FHIR Release 4 (4.0.1), 2019: the pages of the resources named above. Why the words have a system of ours stands in
//! `docs/decisions/0030-fhir-and-htcds.md`.

mod form;
mod resource;
mod string;

use crate::record::{Record, VERSION};
use form::{Answered, form};
use resource::{
    Actor, Agent, Bundle, BundleEntry, CodeSystem, CodeableConcept, Coding, Concept, Consent, ConsentData,
    ContactPoint, Device, DeviceName, DeviceVersion, Entity, HumanName, Identifier, Language, Meta,
    Organization, Patient, PractitionerRole, Provenance, Provision, Questionnaire, QuestionnaireResponse,
    Reference, Resource, ServiceRequest,
};
use screening::facts::Gender;
use screening::referral::{ConsentBasis, Referral};
use string::{language_tag, string};
use uuid::{Uuid, uuid};

/// Of which the ids of what is the same in every bundle are made.
const NAMESPACE: Uuid = uuid!("028b96ce-9da1-4349-9074-c00cf6d87854");

/// The name of the program, as a device is called.
const PROGRAM: &str = "Atpazīt";

/// The bundle of a referral as the bytes of a file: JSON in lines, in UTF-8.
///
/// `package` is the id of the bundle, another one for each file that is handed over; the ids in it follow from it.
///
/// # Panics
/// Never: nothing in a bundle fails to be written.
pub fn fhir(record: &Record, package: Uuid) -> Vec<u8> {
    let bundle = Writing { record, referral: &record.referral, package }.bundle();
    let mut bytes = serde_json::to_vec_pretty(&bundle).expect("words, numbers and lists alone");
    bytes.push(b'\n');
    bytes
}

/// What a resource is in a bundle. Its id follows from this and from the id of the bundle.
#[derive(Debug, Clone, Copy)]
enum Role {
    Request,
    Response,
    Person,
    Sender,
    Officer,
    Recipient,
    Consent,
    Provenance,
    Program,
}

impl Role {
    fn as_str(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Person => "person",
            Self::Sender => "sender",
            Self::Officer => "officer",
            Self::Recipient => "recipient",
            Self::Consent => "consent",
            Self::Provenance => "provenance",
            Self::Program => "program",
        }
    }
}

/// The id of something that is the same in every bundle.
fn of_ours(name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}

fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// The system of our words.
fn words_system() -> String {
    urn(of_ours(&format!("words/{VERSION}")))
}

/// The system of case codes.
fn case_system() -> String {
    urn(of_ours("case-code"))
}

/// The system of instruments with their versions.
fn instrument_system() -> String {
    urn(of_ours("instrument"))
}

/// A word of ours: its list and itself, since a word such as `other` stands in several lists.
fn word(list: &str, word: &str) -> Coding {
    Coding { system: words_system(), code: format!("{list}.{word}") }
}

/// A word of HL7's, or of LOINC.
fn standard(system: &str, code: &str) -> CodeableConcept {
    Coding { system: system.to_owned(), code: code.to_owned() }.into()
}

/// One bundle while it is written.
struct Writing<'a> {
    record: &'a Record,
    referral: &'a Referral,
    package: Uuid,
}

impl Writing<'_> {
    fn bundle(&self) -> Bundle {
        let mut entry = vec![
            self.entry(Role::Request, Resource::ServiceRequest(self.request())),
            self.entry(Role::Response, Resource::QuestionnaireResponse(self.response())),
            self.entry(Role::Person, Resource::Patient(self.person())),
            self.entry(Role::Consent, Resource::Consent(self.consent())),
            self.entry(Role::Provenance, Resource::Provenance(self.provenance())),
            self.entry(Role::Program, Resource::Device(self.program())),
            self.entry(Role::Recipient, Resource::Organization(self.recipient())),
        ];
        entry.extend(self.sender().map(|sender| self.entry(Role::Sender, Resource::Organization(sender))));
        entry.extend(
            self.officer().map(|officer| self.entry(Role::Officer, Resource::PractitionerRole(officer))),
        );
        entry.extend([
            BundleEntry::new(questionnaire_id(), Resource::Questionnaire(questionnaire())),
            BundleEntry::new(of_ours(&format!("words/{VERSION}")), Resource::CodeSystem(code_system())),
        ]);
        Bundle {
            resource_type: "Bundle",
            id: self.package.to_string(),
            // Very restricted: whoever keeps it shows it to few.
            meta: Meta {
                security: vec![Coding {
                    system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality".to_owned(),
                    code: "V".to_owned(),
                }],
            },
            identifier: Identifier { system: "urn:ietf:rfc:3986".to_owned(), value: urn(self.package) },
            kind: "collection",
            timestamp: self.record.written,
            entry,
        }
    }

    fn id(&self, role: Role) -> Uuid {
        Uuid::new_v5(&self.package, role.as_str().as_bytes())
    }

    fn entry(&self, role: Role, resource: Resource) -> BundleEntry {
        BundleEntry::new(self.id(role), resource)
    }

    fn reference(&self, role: Role) -> Reference {
        Reference { reference: Some(urn(self.id(role))), identifier: None }
    }

    /// An order: a request that the recipient is asked and entitled to act upon. A `proposal` would say that nobody means it, a `plan` that
    /// nobody may act. In R4 no reason may be a response to a questionnaire, so the response is what supports the request.
    fn request(&self) -> ServiceRequest {
        let grounds = self.referral.grounds.as_ref();
        ServiceRequest {
            status: "active",
            intent: "order",
            code: word("request", "referral").into(),
            subject: self.reference(Role::Person),
            authored_on: self.record.written,
            requester: self.author(),
            performer: vec![self.reference(Role::Recipient)],
            reason_code: grounds
                .map(|grounds| word("band", grounds.outcome.as_str()).into())
                .into_iter()
                .collect(),
            supporting_info: vec![self.reference(Role::Response), self.reference(Role::Consent)],
        }
    }

    fn response(&self) -> QuestionnaireResponse {
        QuestionnaireResponse {
            questionnaire: format!("{}|{VERSION}", urn(questionnaire_id())),
            status: "completed",
            subject: self.reference(Role::Person),
            authored: self.record.written,
            author: self.author().unwrap_or_else(|| self.reference(Role::Program)),
            item: Answered::of(self.referral).items(),
        }
    }

    /// Nothing but what the referral has. A name stands here only with the block for it.
    fn person(&self) -> Patient {
        let name = self.referral.contact.as_ref().and_then(|contact| string(&contact.name));
        let language = self.referral.language.as_ref().and_then(|language| string(language.speaks.as_ref()?));
        let language = language.map(|tag| {
            if language_tag(&tag) { standard("urn:ietf:bcp:47", &tag) } else { CodeableConcept::from(tag) }
        });
        Patient {
            identifier: vec![Identifier {
                system: case_system(),
                value: self.referral.case.code.as_str().to_owned(),
            }],
            name: name.map(|text| HumanName { text }).into_iter().collect(),
            gender: self.referral.person.as_ref().and_then(|person| person.gender).map(
                |gender| match gender {
                    Gender::Woman => "female",
                    Gender::Man => "male",
                    Gender::Other => "other",
                },
            ),
            communication: language
                .map(|language| Language { language, preferred: true })
                .into_iter()
                .collect(),
        }
    }

    /// The kind of body, by its word: which of them it is, the referral does not say.
    fn recipient(&self) -> Organization {
        let Coding { system, code } = word("recipient", self.referral.recipient.as_str());
        Organization { identifier: vec![Identifier { system, value: code }], name: None }
    }

    /// Nobody where nothing was typed: an organisation without a name and a number is none (`org-1`).
    fn sender(&self) -> Option<Organization> {
        string(&self.referral.sender.body)
            .map(|name| Organization { identifier: Vec::new(), name: Some(name) })
    }

    fn officer(&self) -> Option<PractitionerRole> {
        let sender = &self.referral.sender;
        let (role, contact) = (string(&sender.role), string(&sender.contact));
        let organization = self.sender().map(|_| self.reference(Role::Sender));
        (role.is_some() || contact.is_some() || organization.is_some()).then(|| PractitionerRole {
            organization,
            code: role.map(CodeableConcept::from).into_iter().collect(),
            telecom: contact.map(|value| ContactPoint { system: "other", value }).into_iter().collect(),
        })
    }

    /// Who refers, as far as somebody typed it.
    fn author(&self) -> Option<Reference> {
        self.officer().map(|_| self.reference(Role::Officer))
    }

    /// `active` only where the person agreed. Where the referral rests on something else, it is `proposed`: not agreed to; the rule says on
    /// what it rests, and nothing permits the referral itself. A child may have agreed to single blocks all the same.
    fn consent(&self) -> Consent {
        let consent = &self.referral.consent;
        let agreed = consent.basis == ConsentBasis::Agreed;
        let whole = ConsentData { meaning: "instance", reference: self.reference(Role::Request) };
        let permit = |code: Vec<CodeableConcept>, data: Vec<ConsentData>| Provision {
            kind: Some("permit"),
            actor: vec![self.receiving()],
            code,
            data,
            provision: Vec::new(),
        };
        let mut provisions: Vec<Provision> =
            agreed.then(|| permit(Vec::new(), vec![whole])).into_iter().collect();
        provisions.extend(
            consent.blocks.iter().map(|block| permit(vec![word("block", block.as_str()).into()], Vec::new())),
        );
        Consent {
            status: if agreed { "active" } else { "proposed" },
            scope: standard("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
            // Release of information consent.
            category: vec![standard("http://loinc.org", "64292-6")],
            patient: self.reference(Role::Person),
            date_time: consent.at,
            performer: agreed.then(|| self.reference(Role::Person)).into_iter().collect(),
            organization: self.sender().map(|_| self.reference(Role::Sender)).into_iter().collect(),
            source_reference: self.reference(Role::Response),
            policy_rule: word("consent-basis", form::basis(consent.basis)).into(),
            provision: Provision {
                kind: None,
                actor: vec![self.receiving()],
                code: Vec::new(),
                data: Vec::new(),
                provision: provisions,
            },
        }
    }

    fn receiving(&self) -> Actor {
        Actor {
            role: standard("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"),
            reference: self.reference(Role::Recipient),
        }
    }

    fn provenance(&self) -> Provenance {
        let case = &self.referral.case;
        let agent = |code: &str, who| Agent {
            kind: standard("http://terminology.hl7.org/CodeSystem/provenance-participant-type", code),
            who,
        };
        let instrument = Identifier {
            system: instrument_system(),
            value: format!("{}|{}", case.instrument.as_str(), case.instrument_version),
        };
        Provenance {
            target: [Role::Request, Role::Response, Role::Consent]
                .into_iter()
                .map(|role| self.reference(role))
                .collect(),
            occurred: case.screened_at,
            recorded: self.record.written,
            agent: std::iter::once(agent("assembler", self.reference(Role::Program)))
                .chain(self.author().map(|author| agent("author", author)))
                .collect(),
            entity: vec![Entity {
                role: "source",
                what: Reference { reference: None, identifier: Some(instrument) },
            }],
        }
    }

    fn program(&self) -> Device {
        Device {
            device_name: vec![DeviceName { name: PROGRAM.to_owned(), kind: "user-friendly-name" }],
            version: string(&self.referral.case.program_version)
                .map(|value| DeviceVersion { value })
                .into_iter()
                .collect(),
        }
    }
}

fn questionnaire_id() -> Uuid {
    of_ours(&format!("questionnaire/{VERSION}"))
}

fn questionnaire() -> Questionnaire {
    Questionnaire {
        url: urn(questionnaire_id()),
        version: VERSION.to_string(),
        name: "AtpazitReferral",
        status: "active",
        subject_type: vec!["Patient"],
        item: form::questions(&form(), ""),
    }
}

fn code_system() -> CodeSystem {
    let concept = |list: &str, one: &&str| Concept { code: word(list, one).code };
    let lists = form::lists(&form());
    let lists = lists.iter().flat_map(|(list, words)| words.iter().map(|one| concept(list, one)));
    CodeSystem {
        url: words_system(),
        version: VERSION.to_string(),
        name: "AtpazitWords",
        status: "active",
        case_sensitive: true,
        content: "complete",
        concept: std::iter::once(concept("request", &"referral")).chain(lists).collect(),
    }
}
