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
    const grounds: Grounds = { all: [], areEnough: false };
    if (outcome === code.notApplicable) {
      applying.explain(cells, root, env, no, grounds);
      return { grounds: eachOnce(grounds.all, true), missing: [] };
    }
    if (outcome === code.unknown) {
      if (applying.truth(cells, env) > yes) applying.explain(cells, root, env, unknown, grounds);
      if (passing.truth(cells, env) > yes) passing.explain(cells, root, env, unknown, grounds);
      return ofUnknown(grounds.all);
    }
    passing.explain(cells, root, env, outcome, grounds); // the codes of pass and fail are the truths
    applying.explain(cells, root, env, yes, grounds);
    return { grounds: eachOnce(grounds.all, outcome !== code.fail), missing: [] };
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

/**
 * What is asked for, then the facts that stand beside, of which nothing is told yet. A fact is told once for all that asks the same of it,
 * as a demand where one does; where it is as it was asked, once whatever that was.
 */
function eachOnce(grounds: readonly Ground[], isMet: boolean): readonly Ground[] {
  if (grounds.length === 1) return grounds;
  const told: Ground[] = [];
  const places = grounds.length > few ? new Map<string, number>() : undefined;
  for (const ground of grounds) {
    if (ground.ask.role === "context") continue;
    const place = placeOf(ground, isMet, told, places);
    const known = told[place];
    if (known === undefined || isRather(ground, known, isMet)) told[place] = ground;
  }
  if (told.length >= mostAsked) return told;
  for (const ground of grounds) {
    if (ground.ask.role === "context") told[placeOf(ground, true, told, places)] ??= ground;
  }
  return told;
}

/** As many are told: beside more, there is no room. */
const mostAsked = 100;

/** Among so many, looking at each takes less than making a map. */
const few = 16;

/** Where the same is told already, be that of the fact alone, else behind all that is; of many, `places` knows it by what they are. */
function placeOf(
  ground: Ground,
  isOfFact: boolean,
  told: readonly Ground[],
  places: Map<string, number> | undefined,
): number {
  let place = 0;
  if (places === undefined) {
    while (place < told.length && !isSame(told[place] as Ground, ground, isOfFact)) place += 1;
    return place;
  }
  const { pointer } = ground;
  const key = isOfFact ? pointer : pointer + sameOf(ground);
  place = places.get(key) ?? told.length;
  if (place === told.length) for (const one of [key, pointer]) if (!places.has(one)) places.set(one, place);
  return place;
}

function isSame(one: Ground, other: Ground, isOfFact: boolean): boolean {
  return one.pointer === other.pointer && (isOfFact || sameOf(one) === sameOf(other));
}

/** What is told once of a fact: of a list as it is, whatever was asked of it. */
function sameOf({ actual, ask }: Ground): string {
  return Array.isArray(actual) ? "" : ask.same;
}

/** Is a fact rather told by this? Of two that it is as, evidence asks for the one that names another fact. */
function isRather({ ask }: Ground, known: Ground, isMet: boolean): boolean {
  return (ask.role === "demand" && known.ask.role !== "demand") || (isMet && ask.asked.fact !== undefined);
}
