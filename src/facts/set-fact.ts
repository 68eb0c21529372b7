import { itemsOf, ownMembers } from "../json/data.js";
import { limits, setOwn } from "../json/freeze.js";
import { childPointer, pointerSegments } from "../json/pointer.js";
import { FactsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { placeProblem as problem } from "./problems.js";

/**
 * Facts with another value at one place: what a form does with an answer. Groups and items on the way that are absent or `null`
 * are made; what lies elsewhere is shared with the facts that were given, which are never changed.
 *
 * @typeParam F the facts of a pack.
 * @param facts what is known of a practice.
 * @param pointer a JSON Pointer, such as a question has: `/devices/0/kind`. The place behind the last item adds one.
 * @param value the answer; `null` or `undefined` where it is not known. `evaluate` and `parseFacts` tell whether it is right.
 * @returns a copy of the facts.
 * @throws {@link FactsError} when the pointer leads nowhere: into a value, to a name that every object inherits, beyond a list.
 *
 * @example
 * ```ts
 * import { nextQuestions, setFact } from "hygie";
 * import macsf, { type MacsfFacts } from "hygie/rules/macsf";
 *
 * const before: MacsfFacts = { practice: { staffCount: 1 } };
 * const facts = setFact(before, "/devices/0/kind", "laptop");
 * facts; //=> { practice: { staffCount: 1 }, devices: [{ kind: "laptop" }] }
 * before; //=> { practice: { staffCount: 1 } }
 * ```
 */
export function setFact<F>(facts: F, pointer: string, value: unknown): F {
  if (typeof pointer !== "string" || !isPointer.test(pointer)) refuse("", pointer, "pointer");
  return put(facts, pointerSegments(pointer), "", value) as F;
}

const isPointer = /^(\/([^~/]|~[01])*)*$/;
const isIndex = /^(0|[1-9]\d*)$/;

function put(node: unknown, [segment, ...rest]: readonly string[], at: string, value: unknown): unknown {
  if (segment === undefined) return value;
  const place = childPointer(at, segment);
  const copy = copyOf(node ?? (at !== "" && isIndex.test(segment) ? [] : {}), at);
  if (Array.isArray(copy)) {
    const isPlace = isIndex.test(segment) && Number(segment) <= copy.length;
    if (!isPlace) refuse(place, segment, "item", copy.length);
  } else if (isIndex.test(segment) || segment in Object.prototype) refuse(place, segment, "name");
  const members = copy as Readonly<Record<string, unknown>>;
  setOwn(copy, segment, put(members[segment], rest, place, value));
  return copy;
}

/** What holds facts, to be changed. */
function copyOf(node: unknown, at: string): object {
  const members = ownMembers(node); // without a prototype
  return itemsOf(node, limits.length) ?? (members === undefined ? refuse(at, node, "value") : { ...members });
}

function refuse(at: string, found: unknown, reason: "pointer" | "name" | "item" | "value", count?: number): never {
  throw new FactsError([problem("no-such-place", at, { found: shown(found), reason, count })]);
}
