import { type Explain, type Ground, toExplain } from "../logic/explain.js";
import { type Expr, factsRead } from "../logic/expr.js";
import { traceLogic } from "../logic/trace.js";
import { code, type Explanation } from "./compiled-pack.js";
import type { RuleLogic } from "./read-rule.js";

/** Compiles a rule into a function that tells why it has its outcome. */
export function toRuleExplain({ appliesWhen, logic }: RuleLogic): RuleExplain {
  const parts = appliesWhen === undefined ? [logic] : [appliesWhen, logic];
  const explains = parts.map(toExplain);
  const scope = new Set(appliesWhen === undefined ? [] : factsRead(appliesWhen));
  return (outcome, facts, today) => {
    if (outcome === code.unknown) return explainUnknown(parts, explains, facts, today);
    const explain = outcome === code.notApplicable ? explains[0] : explains.at(-1);
    const grounds = collect(explain, facts, today);
    if (outcome === code.notApplicable) return { grounds, missing: [] };
    // What decides whether the rule applies at all is seldom what is to be mended.
    const within = grounds.filter(({ fact }) => !scope.has(fact));
    return { grounds: within.length > 0 ? within : grounds, missing: [] };
  };
}

export type RuleExplain = (outcome: number, facts: unknown, today: number) => Explanation;

function explainUnknown(
  parts: readonly Expr[],
  explains: readonly Explain[],
  facts: unknown,
  today: number,
): Explanation {
  const missing = new Set<string>();
  const asked = new Map<string, Ground>();
  for (const [i, part] of parts.entries()) {
    const lacks = traceLogic(part, facts, today).missing;
    if (lacks.length === 0) continue;
    for (const ground of collect(explains[i], facts, today)) {
      if (!asked.has(ground.pointer)) asked.set(ground.pointer, ground);
    }
    for (const pointer of lacks) missing.add(pointer);
  }
  const grounds = [...missing].flatMap((pointer) => asked.get(pointer) ?? []);
  return { grounds, missing: [...missing] };
}

function collect(explain: Explain | undefined, facts: unknown, today: number): Ground[] {
  const grounds = new Map<string, Ground>();
  explain?.({ value: facts, at: "" }, today, true, (ground) => {
    const key = `${ground.pointer} ${ground.operator} ${JSON.stringify(ground.expected)}`;
    if (!grounds.has(key)) grounds.set(key, ground);
  });
  return [...grounds.values()];
}
