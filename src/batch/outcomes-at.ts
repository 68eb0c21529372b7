import { outcomeCodes } from "../engine/compiled-pack.js";
import { literal } from "../logic/backends/javascript/text.js";
import { fromCode } from "./from-code.js";
import { isNode } from "./is-node.js";
import type { BatchOutcome } from "./types.js";

/** The outcomes of a practice by the ids of their rules, of codes that begin at a place. */
export type OutcomesAt = (codes: Uint8Array, start: number) => Record<string, BatchOutcome>;

/**
 * In Node.js it is made of an object literal, which takes a tenth of what it takes to put the same object together; elsewhere a
 * page may forbid code that is generated, and report that it was tried. No rule is named `__proto__`.
 */
export function toOutcomesAt(ids: readonly string[]): OutcomesAt {
  return (isNode() ? generated(ids) : undefined) ?? copied(ids);
}

function generated(ids: readonly string[]): OutcomesAt | undefined {
  const members = ids.map((id, i) => `${literal(id)}: outcomeCodes[codes[start + ${i}]]`);
  return fromCode(`return (codes, start) => ({ ${members.join(", ")} });`, { outcomeCodes }) as OutcomesAt | undefined;
}

/** Copies of an object that has them all, which are quicker to make than to put together. */
function copied(ids: readonly string[]): OutcomesAt {
  const all: Record<string, BatchOutcome> = Object.fromEntries(ids.map((id) => [id, "unknown"]));
  return (codes, start) => {
    const outcomes = { ...all };
    for (let i = 0; i < ids.length; i += 1) {
      outcomes[ids[i] as string] = outcomeCodes[codes[start + i] as 0 | 1 | 2 | 3];
    }
    return outcomes;
  };
}
