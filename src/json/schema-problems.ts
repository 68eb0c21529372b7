import type { ErrorObject } from "ajv";
import type { Format, Kind } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { isCopied, shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import type { Collector } from "./collect.js";
import { isMisspelt, meantBy } from "./meant-members.js";
import { childPointer, resolvePointer } from "./pointer.js";
import { valueProblem as problem } from "./problem.js";

/** A validator that Ajv wrote: it leaves its errors on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null | undefined;
}

/** How each pattern of the schemas, by its beginning, has a text written. */
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

/** How a pattern of the schemas has a text written. */
export function formatOf(pattern: string): Format {
  return patterns.find(([start]) => pattern.startsWith(start))?.[1] ?? { pattern };
}

const kinds: Readonly<Record<string, Kind>> = { array: "list" };

/** What a layer knows of its documents that their schema does not say. */
export interface Reading {
  /** What was meant by a text that is not written as it must be. */
  readonly nearFormat?: (text: string, format: Format) => string | undefined;
  /** What stands at a place, in a word of its own. */
  readonly kindAt?: (pointer: string) => Kind | undefined;
}

/** Reports what a JSON Schema finds wrong with a document. */
export function checkSchema(
  validate: Validator,
  document: unknown,
  report: Collector["add"],
  reading: Reading = {},
): void {
  if (validate(document)) return;
  const errors = validate.errors ?? [];
  const names = { unknown: namesIn(errors, "members"), missing: namesIn(errors, "required") };
  for (const error of errors) {
    // Its then or else says what is wrong with an if, and the pattern of a name what is wrong with that.
    if (error.keyword === "if" || error.keyword === "propertyNames") continue;
    const { missingProperty } = error.params;
    if (error.keyword === "required" && isMisspelt(missingProperty, names.unknown.get(error.instancePath) ?? []))
      continue;
    report(() => toProblem(error, names, document, reading));
  }
}

/** The names of members that are unknown, and of those that are missing, by the object that they are of. */
interface Names {
  readonly unknown: ReadonlyMap<string, readonly string[]>;
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

function namesIn(errors: readonly ErrorObject[], keyword: "members" | "required"): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { keyword: of, instancePath, params } of errors) {
    if (of !== keyword) continue;
    const found = names.get(instancePath) ?? [];
    names.set(instancePath, found);
    found.push(params.additionalProperty ?? params.missingProperty);
  }
  return names;
}

function toProblem(error: ErrorObject, names: Names, document: unknown, { nearFormat, kindAt }: Reading): Problem {
  const { instancePath: at, keyword, params } = error;
  const value = resolvePointer(document, at);
  const found = shown(value);
  switch (keyword) {
    case "required":
      return problem("missing-member", at, { name: params.missingProperty });
    case "members": {
      const name: string = params.additionalProperty;
      const allowed = absent(error, value);
      const near = meantBy(name, names.missing.get(at) ?? [], allowed);
      return problem("unknown-member", childPointer(at, name), { found: shown(name), allowed, near });
    }
    case "type": {
      const kind = kindAt?.(at);
      const near =
        kind === "texts" && typeof value === "string"
          ? inLanguage(value, document)
          : typeof value === "number" && at.endsWith("/version")
            ? quotedVersion(nearFormat?.(String(value), "version"))
            : undefined;
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
      const expected = formatOf(params.pattern);
      const place = name === undefined ? at : childPointer(at, name);
      return problem("wrong-format", place, { found: shown(text), expected, near: nearFormat?.(text, expected) });
    }
    case "minItems":
    case "minProperties":
      return problem("too-few", at, { found });
    case "uniqueItems": {
      const { i, j } = params;
      const [first, second] = [Math.min(i, j), Math.max(i, j)];
      return problem("duplicate", at, { found: shown((value as readonly unknown[])[i]), first, second });
    }
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return problem("out-of-bounds", at, { found, kind: "number", bounds: { [keyword]: params.limit } });
    default:
      return problem("schema-mismatch", at, { found, keyword });
  }
}

/** A version that was written as a number. */
function quotedVersion(version: string | undefined): string | undefined {
  return version === undefined ? undefined : JSON.stringify(version);
}

/** A text as one in the first language of its document. */
function inLanguage(text: string, document: unknown): string | undefined {
  if (!isCopied(text)) return undefined;
  const language = resolvePointer(document, "/locales/0");
  return JSON.stringify({ [typeof language === "string" ? language : "fr"]: text });
}

/** The members that an object may have and does not. */
function absent({ params }: ErrorObject, value: unknown): string[] {
  const members: readonly string[] = params.members;
  return members.filter((key) => key !== "$schema" && !Object.hasOwn(value as object, key));
}
