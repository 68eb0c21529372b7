import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { DeclaredKind } from "../problems/codes/facts-schema.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { declarationProblem as problem } from "./declaration-problem.js";
import { defaults, keywordsOf, maxDepth } from "./profile.js";
import { checkKeywords } from "./read-keywords.js";
import { checkChoices, checkRange, checkWord, readCount } from "./read-values.js";
import type { FactSchema } from "./schema.js";
import { checkFactTexts, type Reading, textParts } from "./texts.js";
import { typeOfFacts } from "./type-of.js";
import { brokenType, type ValueType } from "./types.js";

type Schema = Readonly<Record<string, unknown>>;

/** Where a declaration stands: it is that of all facts, of a fact with a name, or of the items of a list. */
interface Place {
  readonly at: string;
  readonly depth: number;
  readonly role: "whole" | "fact" | "item";
}

/**
 * The type of the facts that a pack declares, from their JSON Schema. Facts are declared in a small part of JSON Schema
 * (`profile.ts`), so that each has one type, a question and a help text; whatever else the schema says is reported, and
 * what is declared wrongly has a type of which nothing more can be wrong.
 */
export function readFacts(schema: Schema, locales: readonly string[], report: Reading["report"]): ValueType {
  return read(schema, { at: "/facts", depth: 0, role: "whole" }, { locales, report });
}

function read(node: unknown, place: Place, reading: Reading): ValueType {
  const { at, depth, role } = place;
  const { report } = reading;
  if (!isObject(node)) {
    report(problem("wrong-type", at, { found: shown(node), expected: ["fact"] }));
    return brokenType;
  }
  if (depth > maxDepth) {
    report(problem("facts-too-deep", at, { most: maxDepth }));
    return brokenType;
  }
  const kind = kindOf(node, place, reading);
  checkKeywords(node, at, kind, role === "whole", report);
  checkTextsOf(node, kind, place, reading);
  return typeOf(node, kind, place, reading);
}

/** Groups are not asked for, nor are the items of a list one by one; whatever else is a fact has a question. */
function checkTextsOf(node: Schema, kind: DeclaredKind | undefined, { at, role }: Place, reading: Reading): void {
  const isGroup = (kind ?? likelyKind(node)) === "object";
  const parts = isGroup ? textParts.label : textParts.asked;
  checkFactTexts(node["x-text"], parts, !isGroup && role === "fact", `${at}/x-text`, reading);
}

/** Groups and lists are read to their last fact, whatever is wrong with one of them. */
function typeOf(node: Schema, kind: DeclaredKind | undefined, { at, depth }: Place, reading: Reading): ValueType {
  const likely = kind ?? likelyKind(node);
  if (likely === "object") return { kind: likely, members: readMembers(node, at, depth, reading) };
  if (likely === "array") {
    const items = readItems(node, at, depth, reading);
    return { kind: "list", items, maxItems: readCount(node, "maxItems", at, reading.report) ?? defaults.maxItems };
  }
  let isRight = kind !== undefined;
  const report = (found: Problem) => {
    isRight = false;
    reading.report(found);
  };
  if (likely !== undefined) checkValues(node, likely, at, { ...reading, report });
  return isRight ? typeOfFacts(node as unknown as FactSchema) : brokenType; // every keyword was checked
}

function checkValues(node: Schema, kind: DeclaredKind, at: string, reading: Reading): void {
  const { report } = reading;
  if (kind === "integer" || kind === "number") {
    checkWord(node, "x-unit", at, report);
    checkRange(node, kind === "integer", at, report);
  } else if (kind === "date") {
    if (node.format !== "date") report(problem("unknown-format", `${at}/format`, { found: shown(node.format) }));
  } else if (kind === "choice") {
    checkChoices(node, at, reading);
  } else if (kind === "string") {
    readCount(node, "maxLength", at, report);
  }
}

function readMembers(node: Schema, at: string, depth: number, reading: Reading): Map<string, ValueType> {
  const { report } = reading;
  if (node.additionalProperties !== false) report(problem("open-facts", at, {}));
  const { properties = {} } = node;
  if (!isObject(properties)) {
    report(problem("wrong-type", `${at}/properties`, { found: shown(properties), expected: ["object"] }));
    return new Map();
  }
  return new Map(
    Object.entries(properties).map(([name, member]) => {
      const place = childPointer(`${at}/properties`, name);
      if (!isName(name)) report(wrongName(name, place, properties));
      return [name, read(member, { at: place, depth: depth + 1, role: "fact" }, reading)] as const;
    }),
  );
}

/** A fact is a member of JavaScript objects: nothing that each of them inherits may be taken for one. */
function isName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !(name in Object.prototype);
}

function wrongName(name: string, at: string, siblings: Schema): Problem {
  const [first = "", ...others] =
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[A-Za-z0-9]+/g) ?? [];
  const near = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
  const isFree = isName(near) && !Object.hasOwn(siblings, near);
  return problem("wrong-format", at, {
    found: shown(name),
    expected: "fact-name",
    near: isFree ? near : undefined,
  });
}

function readItems(node: Schema, at: string, depth: number, reading: Reading): ValueType {
  if (Object.hasOwn(node, "items")) {
    return read(node.items, { at: `${at}/items`, depth: depth + 1, role: "item" }, reading);
  }
  const example = '{ "type": ["string", "null"] }';
  reading.report(problem("missing-member", at, { name: "items", example }));
  return brokenType;
}

/** What a fact is declared as: one type, alone or with `null`. */
function kindOf(node: Schema, { at, role }: Place, { report }: Reading): DeclaredKind | undefined {
  const isWhole = role === "whole";
  const types: readonly unknown[] = Array.isArray(node.type) ? node.type : [node.type];
  const [type, ...others] = types.filter((name) => name !== "null");
  const isOne = typeof type === "string" && others.length === 0 && types.length <= 2;
  const kind = isOne ? ofType(type, node) : undefined;
  if (kind !== undefined && (!isWhole || kind === "object")) return kind;
  if (!Object.hasOwn(node, "type")) {
    const example = isWhole ? '"object"' : `["${jsonType(likelyKind(node))}", "null"]`;
    report(problem("missing-member", at, { name: "type", example }));
  } else {
    const found = Array.isArray(node.type) ? { json: JSON.stringify(node.type).slice(0, 60) } : shown(node.type);
    report(problem("wrong-type", `${at}/type`, { found, expected: [isWhole ? "facts-type" : "fact-type"] }));
  }
  return isWhole ? "object" : undefined;
}

function ofType(type: string, node: Schema): DeclaredKind | undefined {
  if (type !== "string") return type !== "date" && type !== "choice" && isKind(type) ? type : undefined;
  return Object.hasOwn(node, "format") ? "date" : Object.hasOwn(node, "enum") ? "choice" : "string";
}

function isKind(name: string): name is DeclaredKind {
  return Object.hasOwn(keywordsOf, name);
}

/** What a fact without a type is likely to be, by the keywords that it has; nothing where it has none. */
function likelyKind(node: Schema): DeclaredKind | undefined {
  const kinds: readonly DeclaredKind[] = ["object", "array", "integer", "date", "choice", "string"];
  return kinds.find((kind) => keywordsOf[kind].some((keyword) => Object.hasOwn(node, keyword)));
}

function jsonType(kind: DeclaredKind = "boolean"): string {
  return kind === "date" || kind === "choice" ? "string" : kind;
}
