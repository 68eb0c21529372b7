import type { Collector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { limits } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import type { Kind } from "../problems/codes/values.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";

type Add = Collector["add"];

/** An object of a library, with the place where it stands. */
export interface Entry {
  readonly pointer: string;
  readonly of: Readonly<Record<string, unknown>>;
}

/** A framework and its requirements, of which some are headings for others. */
export interface Framework extends Entry {
  readonly requirements: readonly Entry[];
}

/** What requirements of one framework have to do with those of another. */
export interface MappingSet extends Entry {
  readonly mappings: readonly Entry[];
}

/** What is read of a library: what stands in it beside frameworks and mappings are threats, measures, matrices. */
export interface Library extends Entry {
  readonly frameworks: readonly Framework[];
  readonly mappingSets: readonly MappingSet[];
}

/** The members of each kind of object that are read, and are texts. */
const texts = {
  library: ["urn", "locale", "ref_id", "name", "provider", "packager"],
  framework: ["urn", "ref_id", "name"],
  requirement: ["urn", "parent_urn", "ref_id", "name", "description", "assessable"],
  mappingSet: ["source_framework_urn", "target_framework_urn"],
  mapping: ["source_requirement_urn", "target_requirement_urn", "relationship"],
} as const;

/** A library of CISO Assistant, as any of its versions wrote it: with one `framework`, or with several `frameworks`. */
export function readLibrary(value: unknown, add: Add): Library | undefined {
  if (!isObject(value) || (own(value, "objects") === undefined && own(value, "urn") === undefined)) {
    add(() => problem("not-the-format", "", { expected: "ciso-assistant", found: shown(value) }));
    return undefined;
  }
  const library = { pointer: "", of: value };
  checkEntry(library, "library", add);
  const objects = objectIn(library, "objects", add);
  if (objects === undefined) return undefined;
  const listed = (one: string, several: string) => [
    ...entriesIn(objects, one, add),
    ...entriesIn(objects, several, add),
  ];
  let left: number = limits.length;
  const frameworks = listed("framework", "frameworks").map((framework) => {
    const requirements = entriesIn(framework, "requirement_nodes", add, left);
    left -= requirements.length;
    return { ...framework, requirements };
  });
  const mappingSets = listed("requirement_mapping_set", "requirement_mapping_sets").map((set) => {
    const mappings = entriesIn(set, "requirement_mappings", add, left);
    left -= mappings.length;
    return { ...set, mappings };
  });
  if (left < 0) {
    add(() => problem("too-many-controls", objects.pointer, { most: limits.length }));
    return undefined;
  }
  checkAll({ ...library, frameworks, mappingSets }, add);
  return { ...library, frameworks, mappingSets };
}

function checkAll({ frameworks, mappingSets }: Library, add: Add): void {
  for (const framework of frameworks) {
    checkEntry(framework, "framework", add);
    for (const requirement of framework.requirements) checkEntry(requirement, "requirement", add);
    checkNames(framework.requirements, add);
  }
  for (const set of mappingSets) {
    checkEntry(set, "mappingSet", add);
    for (const mapping of set.mappings) checkEntry(mapping, "mapping", add);
  }
}

/** Tells of the texts of an object, and of its translations, those that are none. */
function checkEntry(entry: Entry, kind: keyof typeof texts, add: Add): void {
  checkTexts(entry, texts[kind], add);
  if (!isGiven(own(entry.of, "translations"))) return;
  const translations = objectIn(entry, "translations", add);
  for (const language of Object.keys(translations?.of ?? {})) {
    if (translations === undefined || !isGiven(own(translations.of, language))) continue;
    const translation = objectIn(translations, language, add);
    if (translation !== undefined) checkTexts(translation, ["name", "description"], add);
  }
}

function checkTexts({ of, pointer }: Entry, names: readonly string[], add: Add): void {
  for (const name of names) {
    const value = own(of, name);
    if (isGiven(value) && typeof value !== "string") add(() => wrongType(value, childPointer(pointer, name), "string"));
  }
}

/** A text of an entry, without the blanks around it; nothing where there is none, or nothing but blanks. */
export function textOf({ of }: Entry, name: string): string | undefined {
  const value = own(of, name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** What an entry says in another language, where it does. */
export function translationOf({ of }: Entry, language: string): Entry | undefined {
  const translations = own(of, "translations");
  const translation = isObject(translations) ? own(translations, language) : undefined;
  return isObject(translation) ? { pointer: "", of: translation } : undefined;
}

/** The objects in a list of an entry: one object stands for a list of one. One more than the `most` are read. */
function entriesIn(entry: Entry, name: string, add: Add, most: number = limits.length): Entry[] {
  const value = own(entry.of, name);
  const at = childPointer(entry.pointer, name);
  if (!isGiven(value)) return [];
  if (isObject(value)) return [{ pointer: at, of: value }];
  if (!Array.isArray(value)) {
    add(() => wrongType(value, at, "list"));
    return [];
  }
  return value.slice(0, Math.max(0, most) + 1).flatMap((item: unknown, i) => {
    const pointer = childPointer(at, i);
    if (isObject(item)) return [{ pointer, of: item }];
    add(() => wrongType(item, pointer, "object"));
    return [];
  });
}

/** Each requirement has a name (URN) of its own, by which others refer to it. */
function checkNames(requirements: readonly Entry[], add: Add): void {
  const seen = new Map<string, string>();
  for (const requirement of requirements) {
    const { of, pointer } = requirement;
    const urn = textOf(requirement, "urn")?.toLowerCase();
    const first = urn === undefined ? undefined : seen.get(urn);
    if (!isGiven(own(of, "urn"))) add(() => problem("missing-member", pointer, { name: "urn" }));
    else if (urn !== undefined && first === undefined) seen.set(urn, pointer);
    else if (first !== undefined) {
      add(() => problem("control-twice", childPointer(pointer, "urn"), { id: shown(urn), first }));
    }
  }
}

function objectIn(entry: Entry, name: string, add: Add): Entry | undefined {
  const value = own(entry.of, name);
  const pointer = childPointer(entry.pointer, name);
  if (isObject(value)) return { pointer, of: value };
  if (isGiven(value)) add(() => wrongType(value, pointer, "object"));
  else add(() => problem("missing-member", entry.pointer, { name }));
  return undefined;
}

/** What is its own: YAML may name a member as every object names one that it inherits. */
function own(of: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function wrongType(value: unknown, pointer: string, kind: Kind) {
  return problem("wrong-type", pointer, { found: shown(value), expected: [kind] });
}
