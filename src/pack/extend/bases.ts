import { satisfies, validRange } from "semver";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Extension, Pack, RuleExtension } from "../../generated/schemas.js";
import { isObject } from "../../json/data.js";
import type { Way } from "../../problems/codes/pack.js";
import { abridged, shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import { problem, type Report } from "../problem.js";

type Json = Readonly<Record<string, unknown>>;

/** A pack that is extended. */
export interface Base {
  readonly definition: Pack;
  readonly digest: string;
  /** What messages call it: `macsf 1.0.0`. */
  readonly name: string;
  /** JSON Pointer to its entry in `extends`. */
  readonly at: string;
  /** What is changed of its rules, by their ids. */
  readonly changes: Readonly<Record<string, RuleExtension>>;
}

export function nameOf({ id, version }: { readonly id?: unknown; readonly version?: unknown }): string {
  return [id, version].map((part) => (typeof part === "string" ? abridged(part, longestPart) : "?")).join(" ");
}

const longestPart = 60;

/** The packs that a pack extends, each by one way; a problem for each that is not at hand or does not fit. */
export function findBases(own: Json, packs: readonly CompiledPack[], refuse: Report): Base[] {
  const entries: readonly unknown[] = Array.isArray(own.extends) ? own.extends : [];
  const bases = entries.flatMap((entry, i) => {
    if (!isExtension(entry)) return []; // the schema says what is wrong with it
    const at = `/extends/${i}`;
    const pack = findPack(entry, packs, at, nameOf(own), refuse);
    if (pack === undefined) return [];
    const { definition, digest } = pack;
    return [{ definition, digest, name: nameOf(definition), at, changes: entry.rules ?? {} }];
  });
  checkWays(own, bases, refuse);
  return bases;
}

function isExtension(entry: unknown): entry is Extension {
  return (
    isObject(entry) &&
    typeof entry.id === "string" &&
    typeof entry.version === "string" &&
    (entry.rules === undefined || isObject(entry.rules))
  );
}

/** The pack that an extension names: of those at hand the first in the range. */
function findPack(
  { id, version }: Extension,
  packs: readonly CompiledPack[],
  at: string,
  own: string,
  refuse: Report,
): CompiledPack | undefined {
  const named = packs.filter(({ definition }) => definition.id === id);
  const pack = named.find(({ definition }) => satisfies(definition.version, version));
  if (validRange(version) === null) {
    refuse(problem("wrong-format", `${at}/version`, { found: shown(version), expected: "version-range" }));
  } else if (named.length === 0) {
    const allowed = [...new Set(packs.map(({ definition }) => definition.id))];
    refuse(problem("unknown-pack", `${at}/id`, { pack: own, id: shown(id), allowed, near: nearest(id, allowed) }));
  } else if (pack === undefined) {
    const found = named.map(({ definition }) => definition.version);
    refuse(problem("unmet-range", `${at}/version`, { pack: own, id, range: version, found }));
  }
  return pack;
}

/** A pack that is reached by two ways would have its rules twice; one that reaches itself has no end. */
function checkWays(own: Json, bases: readonly Base[], refuse: Report): void {
  const ways = new Map<string, Way>();
  const pack = nameOf(own);
  for (const { definition, name, at } of bases) {
    for (const reached of [...(definition.provenance?.packs ?? []), definition]) {
      const way: Way = reached === definition ? { pack: name } : { pack: nameOf(reached), by: name };
      if (reached.id === own.id) refuse(problem("extension-loop", `${at}/id`, { pack, way }));
      const other = ways.get(reached.id);
      if (other !== undefined) refuse(problem("extension-diamond", `${at}/id`, { pack, ways: [other, way] }));
      ways.set(reached.id, other ?? way);
    }
  }
}
