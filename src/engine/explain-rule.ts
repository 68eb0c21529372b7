import type { FactSchema } from "../facts/schema.js";
import type { Rule } from "../generated/schemas.js";
import { type Condition, conditionsIn, factsIn, listsIn, type RuleConditions } from "../logic/condition.js";
import { toPart } from "../logic/explain/explain.js";
import { as, type Explaining, type Part } from "../logic/explain/facts.js";
import { type Ground, type Grounds, type Place, toAsks } from "../logic/ground.js";
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
    ask: toAsks(facts, nextAsk),
    scope,
    explain: backends.general.explain,
    explainAggregates: backends.aggregates.explains,
    part: toPart,
  };
  const passing = toPart(passes, explaining);
  const applying = applies === undefined ? always : toPart(applies, as("context", explaining));
  const isAnew = [applies, passes].some((one) => one !== undefined && readsAnew(one));
  const isOnce = !isAnew && new Set([...ofPasses, ...ofApplies]).size === ofPasses.length + ofApplies.length;
  const ofUnknown = isOnce ? missingAsTheyAre : missingOf;
  return (outcome, cells, env) => {
    const grounds: Grounds = [];
    if (outcome === code.notApplicable) {
      applying.explain(cells, root, env, no, grounds);
      return { grounds: eachOnce(grounds, true), missing: [] };
    }
    if (outcome === code.unknown) {
      if (applying.truth(cells, env) > yes) applying.explain(cells, root, env, unknown, grounds);
      if (passing.truth(cells, env) > yes) passing.explain(cells, root, env, unknown, grounds);
      return ofUnknown(grounds);
    }
    passing.explain(cells, root, env, outcome, grounds); // the codes of pass and fail are the truths
    applying.explain(cells, root, env, yes, grounds);
    return { grounds: eachOnce(grounds, outcome !== code.fail), missing: [] };
  };
}

/** May a condition come upon the same fact by several ways? */
function readsAnew(condition: Condition): boolean {
  const isGeneral = [...conditionsIn(condition)].some(({ kind }) => kind === "general");
  return isGeneral || listsIn(condition).some(({ kind }) => kind === "everywhere");
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

/** As many are told: beside more, there is no room. */
const mostAsked = 100;

/**
 * What is asked for, then the facts that stand beside, of which nothing is told yet. A fact is told once for all that asks the same of it,
 * as a demand where one does; where it is as it was asked, once whatever that was.
 */
function eachOnce(grounds: readonly Ground[], isMet: boolean): readonly Ground[] {
  const told = new Map<string, Ground>();
  const pointers = new Set<string>();
  for (const ground of grounds) {
    const { role, same, asked } = ground.ask;
    if (role === "context") continue;
    const key = isMet || Array.isArray(ground.actual) ? ground.pointer : ground.pointer + same;
    const known = told.get(key)?.ask;
    // Of two, evidence asks for the one that names another fact.
    if (known === undefined || (role === "demand" && known.role !== role) || (isMet && asked.fact !== undefined))
      told.set(key, ground);
    pointers.add(ground.pointer);
  }
  const all = [...told.values()];
  if (all.length >= mostAsked) return all;
  for (const ground of grounds) {
    if (pointers.has(ground.pointer)) continue;
    pointers.add(ground.pointer);
    all.push(ground);
  }
  return all;
}
