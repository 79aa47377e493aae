// @vitest-environment node
// The examples of bundles have the form of FHIR R4: its JSON schema, which comes as a package. What no schema tells, crates/exchange tests.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JsonSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { describe, expect, it } from 'vitest';

type Resource = Record<string, unknown> & { resourceType: string };
type Bundle = Resource & { entry: { resource: Resource }[] };

const FOLDER = join(__dirname, '../../docs/formats/examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.fhir.json'));
const read = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Bundle;

describe('the examples of bundles', () => {
  const validator = new JsonSchemaValidator();

  it('are there, one of them without agreement', () => {
    expect(EXAMPLES).toEqual(['emergency.fhir.json', 'referral.fhir.json']);
  });

  it.each(EXAMPLES)('%s has the form of FHIR R4, as a whole and each resource in it', (name) => {
    const bundle = read(name);
    expect(validator.validator(bundle), JSON.stringify(validator.validator.errors?.slice(0, 3))).toBe(true);
    for (const { resource } of bundle.entry) expect(validator.validator(resource), resource.resourceType).toBe(true);
  });

  it.each([
    ['a field that FHIR does not know', 'Patient', (one: Resource) => (one.telephone = '+371 20000000')],
    ['a request for nobody', 'ServiceRequest', (one: Resource) => delete one.subject],
    ['a consent of another standing', 'Consent', (one: Resource) => (one.status = 'perhaps')],
    ['a gender of its own', 'Patient', (one: Resource) => (one.gender = 'woman')],
    ['a response without standing', 'QuestionnaireResponse', (one: Resource) => (one.status = '')],
    ['a day that is none', 'Provenance', (one: Resource) => (one.recorded = 'yesterday')],
  ])('%s is found', (_, type, spoil) => {
    const bundle = read('referral.fhir.json');
    const resource = bundle.entry.map((entry) => entry.resource).find((one) => one.resourceType === type);
    spoil(resource!);
    expect(validator.validator(bundle)).toBe(false);
  });
});
