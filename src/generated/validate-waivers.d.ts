// Made from schemas/ by scripts/generate.ts: edit that, then run "npm run generate".
import type { ErrorObject } from "ajv";

declare function validate(data: unknown): boolean;
declare namespace validate {
  let errors: ErrorObject[] | null | undefined;
}
export default validate;
