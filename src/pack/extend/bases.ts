import Range from "semver/classes/range.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Extension, Pack, RuleExtension } from "../../generated/schemas.js";
import { isObject } from "../../json/freeze.js";
import { notOneOf, type Problem, problem, show } from "../../problems/problem.js";

type Json = Readonly<Record<string, unknown>>;
type Report = (problem: Problem) => void;

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
  return `${id} ${version}`;
}

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
  const range = rangeOf(version);
  const named = packs.filter(({ definition }) => definition.id === id);
  const pack = named.find(({ definition }) => range?.test(definition.version));
  if (range === undefined) {
    const details = { found: show(version), expected: "a range of versions", hint: "write for instance ^1.0.0" };
    refuse(problem("wrong-format", `${at}/version`, `${show(version)} is not a range of versions`, details));
  } else if (named.length === 0) {
    refuse(notAtHand(id, at, own, packs));
  } else if (pack === undefined) {
    const found = named.map(({ definition }) => nameOf(definition));
    refuse(
      problem(
        "unmet-range",
        `${at}/version`,
        `${own} extends ${id} ${version}, and ${found.join(" and ")} is at hand`,
        {
          found: found.join(", "),
          expected: `${id} ${version}`,
          hint: `write ^${named[0]?.definition.version} if that does as well, or get a version in the range`,
        },
      ),
    );
  }
  return pack;
}

function rangeOf(version: string): Range | undefined {
  try {
    return new Range(version);
  } catch {
    return undefined;
  }
}

function notAtHand(id: string, at: string, own: string, packs: readonly CompiledPack[]): Problem {
  const ids = [...new Set(packs.map(({ definition }) => definition.id))];
  const { expected, hint = "" } = notOneOf("", "", "pack", id, ids);
  const get = "hand it over in packs; for the command, install its package or name its folder with --pack";
  return problem("unknown-pack", `${at}/id`, `${own} extends the pack ${show(id)}, which is not at hand`, {
    found: show(id),
    expected: ids.length === 0 ? "a pack that is at hand" : (expected ?? ""),
    hint: hint.startsWith("did you mean") ? hint : get,
  });
}

/** A pack that is reached by two ways would have its rules twice; one that reaches itself has no end. */
function checkWays(own: Json, bases: readonly Base[], refuse: Report): void {
  const ways = new Map<string, string>();
  for (const { definition, name, at } of bases) {
    const reached = [...(definition.provenance?.packs ?? []), definition];
    for (const pack of reached) {
      const way = pack === definition ? name : `${nameOf(pack)} by way of ${name}`;
      if (pack.id === own.id) refuse(loop(nameOf(own), way, at));
      const other = ways.get(pack.id);
      if (other !== undefined) refuse(diamond(nameOf(own), other, way, at));
      ways.set(pack.id, other ?? way);
    }
  }
}

function loop(own: string, way: string, at: string): Problem {
  return problem("extension-loop", `${at}/id`, `${own} extends ${way}: a pack cannot build on itself`, {
    found: way,
    expected: "packs that do not build on this one",
    hint: "delete it from extends, or give this pack another id",
  });
}

function diamond(own: string, one: string, other: string, at: string): Problem {
  return problem("extension-diamond", `${at}/id`, `${own} extends ${one}, and also ${other}`, {
    found: other,
    expected: "each pack by one way",
    hint: "delete one of the two from extends",
  });
}
