import type { FactSchema } from "../facts/schema.js";
import type { Rule } from "../generated/schemas.js";
import { type Condition, conditionsIn, factsIn, listsIn, type RuleConditions } from "../logic/condition.js";
import { toPart } from "../logic/explain/explain.js";
import type { Explaining, Part } from "../logic/explain/facts.js";
import { type Ask, type Ground, type Place, toAsks } from "../logic/ground.js";
import type { Env } from "../logic/run.js";
import type { Cells, Sheet } from "../logic/sheet.js";
import { no, unknown, yes } from "../logic/three.js";
import { code, type Explanation } from "./compiled-pack.js";
import { type Backends, compilationOf } from "./rule.js";

/** Tells why a rule has its outcome. */
export type RuleExplain = (outcome: number, cells: Cells, env: Env) => Explanation;

const root: Place = { pointer: "", item: undefined };

/** Of a rule that applies to all. */
const always: Part = { truth: () => yes, explain: () => undefined };

/** Compiles a rule into a function that tells why it has its outcome, on facts that are in the cells of a sheet. */
export function toRuleExplain(
  rule: Rule,
  { applies, passes }: RuleConditions,
  facts: FactSchema,
  backends: Backends,
  sheet: Sheet,
  nextAsk: () => number,
): RuleExplain {
  const compilation = compilationOf(rule, facts, backends, sheet);
  const [ofPasses, ofApplies] = [factsIn(passes), applies === undefined ? [] : factsIn(applies)];
  const scope = new Set(ofApplies.filter((path) => ofPasses.includes(path)));
  const explaining: Explaining = {
    ...compilation,
    ask: toAsks(facts, nextAsk, scope),
    explain: backends.general.explain,
    explainAggregates: backends.aggregates.explains,
    part: toPart,
  };
  const passing = toPart(passes, explaining);
  const applying = applies === undefined ? always : toPart(applies, explaining);
  const isAnew = [applies, passes].some((one) => one !== undefined && readsAnew(one));
  const isOnce = !isAnew && new Set([...ofPasses, ...ofApplies]).size === ofPasses.length + ofApplies.length;
  const ofUnknown = isOnce ? missingAsTheyAre : missingOf;
  return (outcome, cells, env) => {
    const grounds: Ground[] = [];
    if (outcome === code.notApplicable) {
      applying.explain(cells, root, env, no, grounds);
      return { grounds: distinct(grounds, isAnew), missing: [] };
    }
    if (outcome === code.unknown) {
      if (applying.truth(cells, env) > yes) applying.explain(cells, root, env, unknown, grounds);
      if (passing.truth(cells, env) > yes) passing.explain(cells, root, env, unknown, grounds);
      return ofUnknown(grounds);
    }
    passing.explain(cells, root, env, outcome, grounds); // the codes of pass and fail are the truths
    const once = distinct(grounds, isAnew);
    return { grounds: scope.size === 0 ? once : withoutScope(once), missing: [] };
  };
}

/** May a condition come upon the same fact by several ways? */
function readsAnew(condition: Condition): boolean {
  const isGeneral = [...conditionsIn(condition)].some(({ kind }) => kind === "general");
  return isGeneral || listsIn(condition).some(({ kind }) => kind === "everywhere");
}

/** What decides whether the rule applies at all is seldom what is to be mended. */
function withoutScope(grounds: readonly Ground[]): readonly Ground[] {
  const within = grounds.filter(({ ask }) => !ask.isOfScope);
  return within.length > 0 ? within : grounds;
}

/** Each missing fact once, as it was first asked for. */
function missingOf(all: readonly Ground[]): Explanation {
  const byPointer = new Map<string, Ground>();
  for (const ground of all) {
    if (!byPointer.has(ground.pointer)) byPointer.set(ground.pointer, ground);
  }
  return { grounds: [...byPointer.values()], missing: [...byPointer.keys()] };
}

/** The same of a rule that reads each fact in one place alone. */
function missingAsTheyAre(grounds: readonly Ground[]): Explanation {
  return { grounds, missing: grounds.map(({ pointer }) => pointer) };
}

/** Each fact once for all that asks the same of it; only what is shared, or `isAnew`, can be told twice. */
function distinct(grounds: readonly Ground[], isAnew: boolean): readonly Ground[] {
  if (!isAnew && !grounds.some(({ ask }) => ask.isShared)) return grounds;
  const seen = new Map<Ask, Set<string>>();
  const isFirst = ({ ask, pointer }: Ground) => {
    if (!isAnew && !ask.isShared) return true;
    const pointers = seen.get(ask) ?? new Set();
    seen.set(ask, pointers);
    if (pointers.has(pointer)) return false;
    pointers.add(pointer);
    return true;
  };
  return grounds.filter(isFirst);
}
