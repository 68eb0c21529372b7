import { changesBetween } from "../../json/changes.js";
import { isObject } from "../../json/data.js";
import { childPointer } from "../../json/pointer.js";
import type { ExtensionProblems } from "../../problems/codes/pack.js";
import type { Problem } from "../../problems/problem.js";
import { abridged, type Shown, shown } from "../../problems/shown.js";
import { problem } from "../problem.js";

/**
 * What may be added to a part of a pack: names to a list of names, languages to a text, members to an object where they are
 * listed. Everything else stays as it is; `latest` is what the pack that comes last says.
 */
export type Shape =
  | { readonly kind: "fixed" | "latest" }
  | { readonly kind: "texts" }
  | { readonly kind: "names"; readonly each: () => Shape }
  | { readonly kind: "object"; readonly members: Readonly<Record<string, Shape>> };

const fixed: Shape = { kind: "fixed" };
const latest: Shape = { kind: "latest" };
/** A text in several languages. */
export const texts: Shape = { kind: "texts" };
const names = (each: Shape): Shape => ({ kind: "names", each: () => each });
const object = (members: Readonly<Record<string, Shape>>): Shape => ({ kind: "object", members });

const factMembers: Readonly<Record<string, Shape>> = {
  properties: { kind: "names", each: () => object(factMembers) },
  get items() {
    return object(factMembers);
  },
  "x-text": texts,
  "x-choices": names(texts),
};

/** The parts of a pack that a pack which extends it may add to. */
export const shapes = {
  facts: object({ ...factMembers, $schema: latest, $id: latest, $comment: latest, title: latest, description: latest }),
  units: names(texts),
  impacts: names(object({ title: texts })),
  evidenceTypes: names(object({ title: texts })),
  frameworks: names(object({ controls: names(texts) })),
} as const;

/** Two packs do not agree about what stands at `pointer`; `base` is `undefined` where it may not be added. */
export type Clash = (pointer: string, base: unknown, own: unknown) => void;

/** What one pack has, with what another adds to it. */
export function merge(base: unknown, own: unknown, shape: Shape, at: string, clash: Clash): unknown {
  if (shape.kind === "latest") return own;
  if (!isObject(base) || !isObject(own)) {
    if (changesBetween(base, own).length > 0) clash(at, base, own);
    return base;
  }
  const added = Object.entries(own).flatMap(([name, value]): [string, unknown][] => {
    const member = memberOf(shape, name);
    const place = childPointer(at, name);
    if (Object.hasOwn(base, name)) return [[name, merge(base[name], value, member ?? fixed, place, clash)]];
    if (member !== undefined) return [[name, value]];
    clash(place, undefined, value);
    return [];
  });
  return Object.freeze(Object.fromEntries([...Object.entries(base), ...added]));
}

/** The same with texts in these languages alone. */
export function inLanguages(value: unknown, shape: Shape, locales: readonly string[]): unknown {
  if (shape.kind === "fixed" || shape.kind === "latest" || !isObject(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    if (shape.kind === "texts") return locales.includes(name) ? [[name, member]] : [];
    return [[name, inLanguages(member, memberOf(shape, name) ?? fixed, locales)]];
  });
  return Object.freeze(Object.fromEntries(members));
}

function memberOf(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === "names") return shape.each();
  if (shape.kind === "object") return Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
  return shape.kind === "texts" ? fixed : undefined;
}

/** Two packs say different things of the same. */
export function clash(
  pointer: string,
  who: ExtensionProblems["clash"]["one"],
  owner: string | undefined,
  one: unknown,
  other: unknown,
): Problem {
  const expected = one === undefined ? undefined : inFull(one);
  return problem("clash", pointer, { one: who, found: inFull(other), owner, expected });
}

/** A list is told from another by what is in it. */
function inFull(value: unknown): Shown {
  return Array.isArray(value) ? { json: abridged(JSON.stringify(value), 60) } : shown(value);
}
