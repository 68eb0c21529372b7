import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Pack, Rule, RuleProvenance } from "../../generated/schemas.js";
import { changesBetween } from "../../json/changes.js";
import { isObject } from "../../json/data.js";
import { childPointer, resolvePointer } from "../../json/pointer.js";
import { shown } from "../../problems/shown.js";
import { problem, type Report } from "../problem.js";
import { ruleOrigin } from "./provenance.js";

/**
 * Reports what a pack that was resolved before says of where it is from, and does not follow from the packs at hand: that one of
 * them is another than it was made from, or that a rule is theirs, where it differs by more than the changes that are told.
 */
export function checkProvenance(pack: Pack, packs: readonly CompiledPack[], report: Report): void {
  const { provenance } = pack;
  if (provenance === undefined) return;
  const named = new Map(provenance.packs.map(({ id, version }) => [id, version]));
  const atHand = new Map<string, Pack>();
  provenance.packs.forEach(({ id, version, digest }, i) => {
    const found = packs.find(({ definition }) => definition.id === id && definition.version === version);
    if (found?.digest === digest) atHand.set(id, found.definition);
    else if (found !== undefined) {
      const params = { is: "digest", pack: `${id} ${version}`, found: shown(digest) } as const;
      report(problem("false-provenance", `/provenance/packs/${i}/digest`, params));
    }
  });
  for (const id of Object.keys(provenance.rules)) {
    const origin = ruleOrigin(pack, id) as RuleProvenance;
    const rule = pack.rules.find((one) => one.id === id);
    const owner = atHand.get(origin.pack);
    const theirs = owner?.rules.find((one) => one.id === id);
    const at = childPointer("/provenance/rules", id);
    const isTrue =
      rule !== undefined &&
      named.has(origin.pack) &&
      (owner === undefined || (theirs !== undefined && isToldOf(theirs, rule, origin, pack.locales)));
    if (isTrue) continue;
    const name = `${origin.pack} ${named.get(origin.pack) ?? ""}`.trim();
    report(problem("false-provenance", at, { is: "rule", pack: name, found: shown(id) }));
  }
}

const lists = ["evidence", "references", "cases"] as const;

/** Does a rule differ from that of another pack in what is told alone, and in the languages that the pack does not speak? */
function isToldOf(theirs: Rule, rule: Rule, { changes }: RuleProvenance, locales: readonly string[]): boolean {
  const uses = Object.entries(rule.parameters ?? {}).flatMap(([name, { usedAt = [] }]) => {
    const at = childPointer("/parameters", name);
    return changes.some(({ pointer }) => pointer === at) ? usedAt : [];
  });
  const told = [...changes.map(({ pointer }) => pointer), ...uses];
  const areAll = changesBetween(byEntry(theirs, rule), byEntry(rule, theirs)).every(({ pointer, after }) => {
    const [, part, locale] = pointer.split("/");
    if (part === "text" && after === undefined && !locales.includes(locale ?? "")) return true;
    return told.some((one) => `${pointer}/`.startsWith(`${one}/`));
  });
  const firsts = changes.filter(({ pointer }, i) => changes.findIndex((one) => one.pointer === pointer) === i);
  return areAll && firsts.every(({ pointer, before }) => before === undefined || before === valueAt(theirs, pointer));
}

/** A rule whose lists are as long as those of another, so that each entry is compared with its like. */
function byEntry(rule: Rule, other: Rule): object {
  const longer = lists.map((list) => {
    const length = Math.max(rule[list].length, other[list].length);
    return [list, Array.from({ length }, (_, i) => rule[list][i])] as const;
  });
  return { ...rule, ...Object.fromEntries(longer) };
}

/** What stood where something was changed; of a parameter, its value. */
function valueAt(rule: Rule, pointer: string): unknown {
  const value = resolvePointer(rule, pointer);
  if (!pointer.startsWith("/parameters/") || !isObject(value)) return value;
  return value.value ?? value.default;
}
