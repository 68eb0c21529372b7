import type { ErrorObject } from "ajv";
import { didYouMean, oneOf, type Problem, problem, show } from "../problems/problem.js";
import { childPointer, resolvePointer } from "./pointer.js";

/** A validator that Ajv wrote: it leaves its errors on itself. */
export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null | undefined;
}

const nonEmpty = "a text";

/** What each pattern of the schemas stands for. */
const patterns: readonly (readonly [start: string, expected: string])[] = [
  ["^[a-z0-9]+(-", "a name in lower case with hyphens, such as device-auto-lock"],
  ["^(0|[1-9]", "a version, such as 1.0.0"],
  ["^\\d{4}-", "a date, as YYYY-MM-DD"],
  ["\\S", nonEmpty],
  ["^[a-z]{2}", "a language, such as fr or en"],
  ["^(https?|", "an address, such as https://example.org"],
  ["^[A-Za-z_]", "the path of a fact, such as devices[].storageEncrypted"],
  ["^[0-9a-f]{64}", "64 hexadecimal digits in lower case"],
  ["^[a-z][A-Za-z0-9]", "a name in camel case, such as maxMinutes"],
];

/** What a JSON Schema finds wrong with a document, in plain words. */
export function schemaProblems(validate: Validator, document: unknown): Problem[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).flatMap((error) => toProblem(error, document) ?? []);
}

function toProblem(error: ErrorObject, document: unknown): Problem | undefined {
  const { instancePath: at, keyword, params } = error;
  const value = resolvePointer(document, at);
  const found = show(value);
  switch (keyword) {
    case "if": // its then or else says what is wrong
    case "propertyNames": // so does the pattern of the name
      return undefined;
    case "required":
      return problem("missing-member", at, `${show(params.missingProperty)} is missing`, {
        found: "nothing",
        expected: `a member ${show(params.missingProperty)}`,
        hint: `add ${show(params.missingProperty)}`,
      });
    case "additionalProperties":
      return unknownMember(error, value);
    case "type": {
      const expected = typeNames([params.type].flat());
      return problem("wrong-type", at, `${found} is not ${expected}`, { found, expected, hint: `write ${expected}` });
    }
    case "enum": {
      const allowed: unknown[] = params.allowedValues;
      const near = typeof value === "string" ? didYouMean(value, allowed.map(String)) : undefined;
      const hint = near ?? `use ${oneOf(allowed)}`;
      return problem("impossible-value", at, `${found} is not ${oneOf(allowed)}`, {
        found,
        expected: oneOf(allowed),
        hint,
      });
    }
    case "pattern": {
      const name = error.propertyName;
      const expected = patterns.find(([start]) => params.pattern.startsWith(start))?.[1] ?? params.pattern;
      const seen = name === undefined ? found : show(name);
      if (expected === nonEmpty && value === "") {
        return problem("wrong-format", at, "this text is empty", { found, expected, hint: "write it" });
      }
      const place = name === undefined ? at : childPointer(at, name);
      return problem("wrong-format", place, `${seen} is not ${expected}`, {
        found: seen,
        expected,
        hint: `write ${expected}`,
      });
    }
    case "minItems":
    case "minProperties":
      return problem("too-few", at, "it is empty", { found, expected: "at least one entry", hint: "add an entry" });
    case "uniqueItems":
      return problem("duplicate", at, `entries ${params.j} and ${params.i} are the same`, {
        found: show((value as readonly unknown[])[params.i]),
        expected: "entries that differ",
        hint: "delete one of them",
      });
    case "minimum":
    case "maximum":
    case "exclusiveMinimum": {
      const words: Readonly<Record<string, string>> = { ">=": "at least", "<=": "at most", ">": "more than" };
      const expected = `a number of ${words[params.comparison]} ${params.limit}`;
      return problem("out-of-bounds", at, `${found} is not ${expected}`, {
        found,
        expected,
        hint: `write ${expected}`,
      });
    }
    default:
      return problem(keyword, at, error.message ?? "it does not match its schema", { found });
  }
}

function unknownMember({ instancePath, params, parentSchema }: ErrorObject, value: unknown): Problem {
  const name: string = params.additionalProperty;
  const known = Object.keys(parentSchema?.properties ?? {}).filter((key) => key !== "$schema");
  const present = Object.keys(value as object);
  const absent = known.filter((key) => !present.includes(key));
  return problem("unknown-member", childPointer(instancePath, name), `unknown member ${show(name)}`, {
    found: show(name),
    expected: known.length === 0 ? "no such member" : `one of ${known.join(", ")}`,
    hint: didYouMean(name, absent) ?? "delete it, or correct its name",
  });
}

function typeNames(types: readonly string[]): string {
  const names: Record<string, string> = { array: "a list", object: "an object", integer: "a whole number" };
  return types.map((type) => names[type] ?? `a ${type}`).join(" or ");
}
