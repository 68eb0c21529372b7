import fc from "fast-check";
import { isObject } from "../../src/json/data.js";
import { replaceAt } from "../../src/json/freeze.js";
import { childPointer } from "../../src/json/pointer.js";

/** JSON values, those that matter to a schema more often than others. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    -1,
    1.5,
    1e300,
    "",
    "x",
    "date",
    "object",
    "integer",
    [],
    {},
    [1],
    ["x"],
  ),
  fc.constantFrom<unknown>(
    ["string", "null"],
    ["null"],
    ["boolean", "integer"],
    { type: "boolean" },
    [null, null],
    [["x"]],
  ),
  fc.constantFrom<unknown>(
    { fr: "x" },
    { fr: { label: "x", question: "x", help: "x" } },
    { x: { type: "array" } },
    1001,
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

const keywords = [
  "type",
  "properties",
  "items",
  "enum",
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
];
const others = [
  "maxItems",
  "maxLength",
  "x-unit",
  "x-text",
  "x-choices",
  "additionalProperties",
  "title",
  "examples",
  "$ref",
];
const more = ["required", "const", "pattern", "$id", "$schema", "default", "__proto__", "constructor"];

/** A document with the value at one place replaced by any, one member left out, or one keyword added somewhere. */
export function spoilt(document: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(document);
  const objects = places.filter((pointer) => isObject(at(document, pointer)));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom(...places), values).map(([pointer, value]) => put(document, pointer, value)),
    },
    { weight: 1, arbitrary: fc.constantFrom(...places).map((pointer) => put(document, pointer, undefined)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...objects), fc.constantFrom(...keywords, ...others, ...more), values)
        .map(([pointer, keyword, value]) => put(document, childPointer(pointer, keyword), value)),
    },
  );
}

/** The document as JSON has it, with another value at a place, or none. */
function put(document: unknown, pointer: string, value: unknown): unknown {
  const text = JSON.stringify(replaceAt(document, pointer, value));
  return text === undefined ? undefined : JSON.parse(text);
}

function at(document: unknown, pointer: string): unknown {
  return pointer === ""
    ? document
    : (pointer
        .slice(1)
        .split("/")
        .reduce((node, name) => (node as never)[name], document) as unknown);
}

function placesIn(node: unknown, pointer = ""): string[] {
  if (typeof node !== "object" || node === null) return [pointer];
  return [pointer, ...Object.entries(node).flatMap(([name, member]) => placesIn(member, childPointer(pointer, name)))];
}
