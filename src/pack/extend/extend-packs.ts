import type { CompiledPack } from "../../engine/compiled-pack.js";
import { isObject } from "../../json/data.js";
import { resolvePointer } from "../../json/pointer.js";
import { shown } from "../../problems/shown.js";
import { localesIn } from "../locales.js";
import { problem, type Report } from "../problem.js";
import { type Base, findBases, nameOf } from "./bases.js";
import { type Inherited, inheritRules } from "./inherit-rules.js";
import { clash, inLanguages, merge, shapes } from "./merge.js";
import { provenanceOf } from "./provenance.js";

type Json = Readonly<Record<string, unknown>>;

/** A pack with all that it has from the packs that it extends. */
export interface ExtendedPack {
  readonly json: Json;
  /** Where in the pack itself a place of the whole is written, or would be. */
  readonly place: (pointer: string) => Place;
}

export interface Place {
  readonly pointer: string;
  /** Is it the pack's own, or something that it changed? */
  readonly isOwn: boolean;
}

/** A pack that extends none is what it is. */
export const itself = (pointer: string): Place => ({ pointer, isOwn: true });

/**
 * Puts what a pack extends in front of what it has of its own: facts, vocabulary and rules. `undefined`, and a problem for
 * each reason, when it cannot be done.
 */
export function extendPacks(own: Json, packs: readonly CompiledPack[], report: Report): ExtendedPack | undefined {
  if (!Object.hasOwn(own, "extends")) return { json: own, place: itself };
  let isSound = true;
  const refuse: Report = (found) => {
    isSound = false;
    report(found);
  };
  if (Object.hasOwn(own, "provenance")) {
    const params = { found: shown("provenance"), allowed: [], isReserved: true };
    refuse(problem("unknown-member", "/provenance", params));
  }
  const bases = findBases(own, packs, refuse);
  if (!isSound || bases.length === 0) return undefined;

  const locales = localesIn(own);
  const parts = Object.keys(shapes).map((part) => [part, mergePart(part as Part, own, bases, locales, refuse)]);
  const inherited = inheritRules(bases, nameOf(own), locales, refuse);
  const ownRules = Array.isArray(own.rules) ? own.rules : [];
  checkIds(inherited, ownRules, refuse);
  if (!isSound) return undefined;

  const { extends: _, ...rest } = own;
  const json = Object.freeze({
    ...rest,
    ...Object.fromEntries(parts),
    rules: Object.freeze([...inherited.map(({ rule }) => rule), ...ownRules]),
    provenance: provenanceOf(bases, inherited, String(own.id)),
  });
  return { json, place: (pointer) => placeOf(pointer, own, inherited) };
}

type Part = keyof typeof shapes;

function mergePart(part: Part, own: Json, bases: readonly Base[], locales: readonly string[], refuse: Report): unknown {
  const shape = shapes[part];
  const ownerOf = (pointer: string, value: unknown) => {
    const place = value === undefined ? pointer.slice(0, pointer.lastIndexOf("/")) : pointer;
    return bases.find(({ definition }) => resolvePointer(definition, place) !== undefined)?.name;
  };
  const parts = bases.map(({ definition }) => inLanguages(definition[part] ?? {}, shape, locales));
  const all = parts.reduce((before, next, i) => {
    const { name = "", at = "" } = bases[i] ?? {};
    return merge(before, next, shape, `/${part}`, (pointer, one, other) =>
      refuse(clash(at, { pointer, pack: name }, ownerOf(pointer, one), one, other)),
    );
  });
  if (!isObject(own[part])) return all;
  return merge(all, own[part], shape, `/${part}`, (pointer, one, other) =>
    refuse(clash(pointer, { is: "this" }, ownerOf(pointer, one), one, other)),
  );
}

function checkIds(inherited: readonly Inherited[], ownRules: readonly unknown[], refuse: Report): void {
  const owners = new Map<unknown, Base>();
  for (const { rule, base } of inherited) {
    const other = owners.get(rule.id);
    owners.set(rule.id, other ?? base);
    const params = { id: shown(rule.id), one: base.name, other: other?.name ?? "" };
    if (other !== undefined) refuse(problem("duplicate-rule", base.at, params));
  }
  ownRules.forEach((rule: unknown, i) => {
    const id = isObject(rule) ? rule.id : undefined;
    const other = owners.get(id);
    if (other !== undefined) refuse(problem("duplicate-rule", `/rules/${i}/id`, { id: shown(id), other: other.name }));
  });
}

function placeOf(pointer: string, own: Json, inherited: readonly Inherited[]): Place {
  const [, group, index, part = "", ...rest] = pointer.split("/");
  if (group !== "rules" || index === undefined) return { pointer, isOwn: resolvePointer(own, pointer) !== undefined };
  const rule = inherited[Number(index)];
  if (rule === undefined) {
    const segments = ["", "rules", Number(index) - inherited.length, part, ...rest];
    return { pointer: segments.slice(0, pointer.split("/").length).join("/"), isOwn: true };
  }
  const at = `${rule.at}/${[part, ...rest].join("/")}`;
  switch (part) {
    case "parameters":
    case "severity":
    case "disabled":
    case "text":
      return { pointer: at, isOwn: resolvePointer(own, at) !== undefined };
    case "evidence":
    case "references":
    case "cases": {
      const [entry, ...inside] = rest;
      const from = entry === undefined ? -1 : rule.from[part](Number(entry));
      if (from < 0) return { pointer: rule.at, isOwn: false };
      return { pointer: [rule.at, part, from, ...inside].join("/"), isOwn: true };
    }
    default: // the logic is another pack's, and only its parameters can have been changed
      return { pointer: rule.at, isOwn: rule.changes.some((change) => change.pointer.startsWith("/parameters/")) };
  }
}
