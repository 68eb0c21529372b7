import type { Collector } from "../json/collect.js";
import { isObject, ownOf } from "../json/data.js";
import { limits } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { shown } from "../problems/shown.js";
import { type Entry, entriesIn, isGiven, objectIn, wrongType } from "./ciso-assistant-entry.js";
import { checkRequirements } from "./ciso-assistant-requirements.js";
import { misspeltMembers } from "./misspelt.js";
import { problem } from "./problem.js";

type Add = Collector["add"];

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

/** The other members of each kind that are read. */
const members = {
  library: ["objects", "translations"],
  framework: ["requirement_nodes", "translations"],
  requirement: ["translations"],
  mappingSet: ["requirement_mappings"],
  mapping: [],
} as const;

/** Members that CISO Assistant has, are not read, and are called nearly like one that is. */
const notRead = ["annotation", "version", "order_id", "questions", "question"];

/** What a library holds that is read: one of it, or several. */
const kinds = [
  ["framework", "frameworks"],
  ["requirement_mapping_set", "requirement_mapping_sets"],
] as const;

/** A library of CISO Assistant, as any of its versions wrote it: with one `framework`, or with several `frameworks`. */
export function readLibrary(value: unknown, add: Add): Library | undefined {
  if (!isObject(value) || (ownOf(value, "objects") === undefined && ownOf(value, "urn") === undefined)) {
    add(() => problem("not-the-format", "", { expected: "ciso-assistant", found: shown(value) }));
    return undefined;
  }
  const library = { pointer: "", of: value };
  checkEntry(library, "library", add);
  const objects = objectIn(library, "objects", add);
  if (objects === undefined) return undefined;
  tellMisspelt(objects, kinds.flat(), add);
  const listed = ([one, several]: (typeof kinds)[number]) => [
    ...entriesIn(objects, one, add),
    ...entriesIn(objects, several, add),
  ];
  let left: number = limits.length;
  const frameworks = listed(kinds[0]).map((framework) => {
    const requirements = entriesIn(framework, "requirement_nodes", add, left);
    left -= requirements.length;
    return { ...framework, requirements };
  });
  const mappingSets = listed(kinds[1]).map((set) => {
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
    checkRequirements(framework.requirements, add);
  }
  for (const set of mappingSets) {
    checkEntry(set, "mappingSet", add);
    for (const mapping of set.mappings) checkEntry(mapping, "mapping", add);
  }
}

/** Tells of the texts of an object, and of its translations, those that are none. */
function checkEntry(entry: Entry, kind: keyof typeof texts, add: Add): void {
  checkTexts(entry, texts[kind], add);
  tellMisspelt(entry, [...texts[kind], ...members[kind]], add);
  if (!isGiven(ownOf(entry.of, "translations"))) return;
  const translations = objectIn(entry, "translations", add);
  for (const language of Object.keys(translations?.of ?? {})) {
    if (translations === undefined || !isGiven(ownOf(translations.of, language))) continue;
    const translation = objectIn(translations, language, add);
    if (translation !== undefined) checkTexts(translation, ["name", "description"], add);
  }
}

function tellMisspelt({ of, pointer }: Entry, read: readonly string[], add: Add): void {
  for (const found of misspeltMembers(of, pointer, read, notRead)) add(() => found);
}

function checkTexts({ of, pointer }: Entry, names: readonly string[], add: Add): void {
  for (const name of names) {
    const value = ownOf(of, name);
    if (isGiven(value) && typeof value !== "string") add(() => wrongType(value, childPointer(pointer, name), "string"));
  }
}
