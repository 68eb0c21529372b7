import type { Collector } from "../json/collect.js";
import { ownOf } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { type Entry, isGiven, textOf, urnIn, wrongType } from "./ciso-assistant-entry.js";
import { problem } from "./problem.js";

type Add = Collector["add"];

/** As PyYAML reads what is true and what is not, and Python what counts as true. */
const [yes, no] = [/^(true|yes|on|y|x|1)$/i, /^(false|no|off|n|0|\s*)$/i];

export function isAssessable({ of }: Entry): boolean {
  return yes.test(String(ownOf(of, "assessable") ?? ""));
}

/** The requirements that cannot be assessed, and stand above no other. */
export function withoutUse(requirements: readonly Entry[]): Entry[] {
  const parents = new Set(requirements.map((one) => urnIn(one, "parent_urn")));
  return requirements.filter((one) => !isAssessable(one) && !parents.has(urnIn(one, "urn")));
}

/** Tells of the requirements of a framework those that do not say which they are, where they stand, or whether they can be assessed. */
export function checkRequirements(requirements: readonly Entry[], add: Add): void {
  checkNames(requirements, add);
  const urns = new Set(requirements.map((one) => urnIn(one, "urn")));
  for (const requirement of requirements) {
    checkAssessable(requirement, add);
    checkParent(requirement, urns, add);
  }
}

function checkAssessable({ of, pointer }: Entry, add: Add): void {
  const value = ownOf(of, "assessable");
  if (typeof value === "string" && !yes.test(value) && !no.test(value)) {
    add(() => wrongType(value, childPointer(pointer, "assessable"), "boolean"));
  }
}

function checkParent(requirement: Entry, urns: ReadonlySet<string>, add: Add): void {
  const parent = urnIn(requirement, "parent_urn");
  if (parent === "" || urns.has(parent)) return;
  const at = childPointer(requirement.pointer, "parent_urn");
  add(() =>
    problem("unknown-parent", at, { urn: shown(parent), near: nearest(parent, [...urns].slice(0, mostNames)) }),
  );
}

/** Of so many names it is told which one was meant. */
const mostNames = 100;

/** Each requirement has a name (URN) of its own, by which others refer to it. */
function checkNames(requirements: readonly Entry[], add: Add): void {
  const seen = new Map<string, string>();
  for (const requirement of requirements) {
    const { of, pointer } = requirement;
    const urn = textOf(requirement, "urn")?.toLowerCase();
    const first = urn === undefined ? undefined : seen.get(urn);
    if (!isGiven(ownOf(of, "urn"))) add(() => problem("missing-member", pointer, { name: "urn" }));
    else if (urn !== undefined && first === undefined) seen.set(urn, pointer);
    else if (first !== undefined) {
      add(() => problem("control-twice", childPointer(pointer, "urn"), { id: shown(urn), first }));
    }
  }
}
