import type { ErrorObject } from "ajv";
import type { Format, Kind } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { childPointer, resolvePointer } from "./pointer.js";
import { valueProblem as problem } from "./problem.js";

/** A validator that Ajv wrote: it leaves its errors on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null | undefined;
}

/** What each pattern of the schemas stands for. */
const patterns: readonly (readonly [start: string, format: Format])[] = [
  ["^[a-z0-9]+(-", "name"],
  ["^(0|[1-9]", "version"],
  ["^\\d{4}-", "date"],
  ["\\S", "text"],
  ["^[a-z]{2}", "language"],
  ["^(https?|", "address"],
  ["^[A-Za-z_]", "fact-path"],
  ["^[0-9a-f]{64}", "sha256"],
  ["^[a-z][A-Za-z0-9]", "camel-name"],
];

const kinds: Readonly<Record<string, Kind>> = { array: "list" };

/** What a layer knows of its documents that their schema does not say. */
export interface Reading {
  /** What was meant by a text that is not written as it must be. */
  readonly nearFormat?: (text: string, format: Format) => string | undefined;
  /** What stands at a place, in a word of its own. */
  readonly kindAt?: (pointer: string) => Kind | undefined;
}

/** What a JSON Schema finds wrong with a document. */
export function schemaProblems(validate: Validator, document: unknown, reading: Reading = {}): Problem[] {
  if (validate(document)) return [];
  const errors = validate.errors ?? [];
  return errors
    .filter((error) => !isMisspelt(error, errors))
    .flatMap((error) => toProblem(error, errors, document, reading) ?? []);
}

function toProblem(
  error: ErrorObject,
  errors: readonly ErrorObject[],
  document: unknown,
  { nearFormat, kindAt }: Reading,
): Problem | undefined {
  const { instancePath: at, keyword, params } = error;
  const value = resolvePointer(document, at);
  const found = shown(value);
  switch (keyword) {
    case "if": // its then or else says what is wrong
    case "propertyNames": // so does the pattern of the name
      return undefined;
    case "required":
      return problem("missing-member", at, { name: params.missingProperty });
    case "members": {
      const name: string = params.additionalProperty;
      const near = meantBy(error, errors, value);
      return problem("unknown-member", childPointer(at, name), {
        found: shown(name),
        allowed: absent(error, value),
        near,
      });
    }
    case "type": {
      const kind = kindAt?.(at);
      const near = kind === "texts" && typeof value === "string" ? inLanguage(value, document) : undefined;
      const expected = kind === undefined ? [params.type].flat().map((type) => kinds[type] ?? type) : [kind];
      return problem("wrong-type", at, { found, expected, near });
    }
    case "enum": {
      const allowed: string[] = params.allowedValues.map(String);
      const near = typeof value === "string" ? nearest(value, allowed) : undefined;
      return problem("impossible-value", at, { found, allowed, near });
    }
    case "pattern": {
      const { propertyName: name } = error;
      const text = name ?? String(value);
      const expected = patterns.find(([start]) => params.pattern.startsWith(start))?.[1] ?? { pattern: params.pattern };
      const place = name === undefined ? at : childPointer(at, name);
      return problem("wrong-format", place, { found: shown(text), expected, near: nearFormat?.(text, expected) });
    }
    case "minItems":
    case "minProperties":
      return problem("too-few", at, { found });
    case "uniqueItems": {
      const { i, j } = params;
      return problem("duplicate", at, { found: shown((value as readonly unknown[])[i]), first: j, second: i });
    }
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return problem("out-of-bounds", at, { found, kind: "number", bounds: { [keyword]: params.limit } });
    default:
      return problem("schema-mismatch", at, { found, keyword });
  }
}

/** A text as one in the first language of its document. */
function inLanguage(text: string, document: unknown): string {
  const language = resolvePointer(document, "/locales/0");
  return JSON.stringify({ [typeof language === "string" ? language : "fr"]: text });
}

/** The members that an object may have and does not. */
function absent({ params }: ErrorObject, value: unknown): string[] {
  const [present, members]: [string[], string[]] = [Object.keys(value as object), params.members];
  return members.filter((key) => key !== "$schema" && !present.includes(key));
}

/** The member that an unknown one was meant to be: one that must be there before one that may. */
function meantBy(error: ErrorObject, errors: readonly ErrorObject[], value: unknown): string | undefined {
  const name: string = error.params.additionalProperty;
  const missing = errors.flatMap(({ keyword, instancePath, params }) =>
    keyword === "required" && instancePath === error.instancePath ? [String(params.missingProperty)] : [],
  );
  return nearest(name, missing) ?? nearest(name, absent(error, value));
}

/** Is what is missing there under a wrong name? To say that once is enough. */
function isMisspelt({ keyword, instancePath, params }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (keyword !== "required") return false;
  const unknown = errors.filter((one) => one.keyword === "members" && one.instancePath === instancePath);
  return unknown.some((one) => nearest(one.params.additionalProperty, [params.missingProperty]) !== undefined);
}
