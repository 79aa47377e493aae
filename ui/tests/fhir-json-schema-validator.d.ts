declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Holds a resource against the JSON schema of FHIR R4. */
  export default class JsonSchemaValidator {
    /** Whether it has the form; what is wrong is in `errors`. */
    validator: { (resource: unknown): boolean; errors?: unknown[] | null };
  }
}
