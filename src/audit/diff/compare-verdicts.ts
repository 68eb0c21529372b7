import type { CompiledPack } from "../../engine/compiled-pack.js";
import { factsOf } from "../../facts/schema.js";
import type { Rule } from "../../generated/schemas.js";
import { changesBetween } from "../../json/changes.js";
import type { Gap } from "../../locales/phrases/proofs.js";
import { findFacts } from "../cases/find-facts.js";
import { type TriedRule, triedRule, type Verdict } from "../try-rule.js";

/** Facts of which a rule says something else than before. */
export interface VerdictChange {
  /** What the rule said of them. */
  readonly before: Verdict;
  /** What it says now. */
  readonly after: Verdict;
  /** The facts. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The day of the evaluation, when the rule counts days. */
  readonly now?: string;
}

/** What became of a claim: it holds, facts contradict it, or it could be neither proved nor refuted. */
export type Proof = "proved" | "refuted" | "open";

/** Is told, often, how many cases a search has tried. */
export type OnCases = (cases: number) => void;

interface Comparison {
  readonly verdicts: readonly VerdictChange[];
  readonly proof: Proof;
  readonly reason?: Gap;
  /** The logic is word for word the same. */
  readonly isSame: boolean;
}

/** The verdicts of a rule in two versions of its pack. */
export function compareVerdicts(
  before: Rule,
  after: Rule,
  old: CompiledPack,
  next: CompiledPack,
  onCases: OnCases,
): Comparison {
  const isSame = changesBetween([before.appliesWhen, before.logic], [after.appliesWhen, after.logic]).length === 0;
  const [first, second] = [triedIn(old, before.id), triedIn(next, after.id)];
  if (isSame || first === undefined || second === undefined) return { verdicts: [], proof: "proved", isSame };
  const changes = new Map<string, readonly [Verdict, Verdict]>();
  const kindOf = ([then, now]: readonly Verdict[]) => {
    if (then === undefined || now === undefined || then === now) return undefined;
    changes.set(`${then} ${now}`, [then, now]);
    return `${then} ${now}`;
  };
  const { witnesses, gap } = findFacts([first, second], factsOf(next.definition), kindOf, { onCases });
  const verdicts = [...witnesses].flatMap(([kind, witness]): VerdictChange[] => {
    const change = changes.get(kind);
    return change === undefined ? [] : [{ before: change[0], after: change[1], ...witness }];
  });
  const proof = verdicts.length > 0 ? "refuted" : gap === undefined ? "proved" : "open";
  return { verdicts: verdicts.toSorted(byWeight), proof, isSame, ...(gap === undefined ? {} : { reason: gap }) };
}

function triedIn(pack: CompiledPack, id: string): TriedRule | undefined {
  return triedRule(
    pack,
    pack.definition.rules.findIndex((rule) => rule.id === id),
  );
}

/** A pass that becomes a fail, or the reverse, before what only becomes known or unknown. */
function byWeight(a: VerdictChange, b: VerdictChange): number {
  const isPlain = ({ before, after }: VerdictChange) => before !== "unknown" && after !== "unknown";
  return Number(isPlain(b)) - Number(isPlain(a));
}
