import { type AsksOf, collectAsks } from "../audit/cases/asks.js";
import { resolve } from "../audit/cases/resolve.js";
import { type TriedRule, triedRule, type Verdict } from "../audit/try-rule.js";
import { type CompiledPack, code, outcomeCodes } from "../engine/compiled-pack.js";
import { toRuleExplain } from "../engine/explain-rule.js";
import { backends } from "../engine/general.js";
import { segmentsOf } from "../evaluate/fact-names.js";
import { type Data, type FactSchema, factsOf } from "../facts/schema.js";
import type { Rule } from "../generated/schemas.js";
import type { RuleConditions } from "../logic/condition.js";
import { toSheet } from "../logic/sheet.js";
import { pathsRead, type Slot, slotsAt, toSlotAt } from "./slots.js";
import { type Counts, countsIn, type Regions, toRegionOf, toValuesOf, type ValuesOf } from "./values.js";

/** What hangs on some rules of a pack alone, and not on a practice. */
interface Prepared {
  /** The ways to the facts that they read, as segments. */
  readonly ways: readonly (readonly string[])[];
  readonly asksOf: AsksOf;
  readonly counts: ReadonlyMap<string, Counts>;
  readonly regionsOn: (today: number) => Regions;
}

/** A rule, tried on a practice whose facts can be changed. */
export interface Trial {
  readonly isDisabled: boolean;
  /** The outcome on the draft as it stands. */
  readonly outcome: () => Verdict;
  /** Of an unknown outcome: JSON Pointers to the missing facts that matter, as the draft stands. */
  readonly missing: () => readonly string[];
  /** Where the facts stand that the rule reads. */
  readonly slots: readonly Slot[];
  readonly slotAt: (pointer: string) => Slot;
  readonly valuesOf: ValuesOf;
  /** May other values of a fact tell more than those? */
  readonly isPartial: (slot: Slot) => boolean;
  /** Is it asked how many items a list has? */
  readonly isCounted: (slot: Slot) => boolean;
}

/** `draft` is a plain copy of facts: it is changed while they are tried, and left as it was. */
export function toTrial(pack: CompiledPack, index: number, draft: Data, today: number): Trial {
  const { definition, engine } = pack;
  const facts = factsOf(definition);
  const tried = engine.once(`tried-${index}`, () => triedRule(pack, index) as TriedRule);
  const { sheet, explain } = engine.once(`explained-${index}`, () => ofItsOwn(pack, index));
  const { ways, asksOf, counts, regionsOn } = engine.once(`asked-${index}`, () => prepare([tried], facts));
  const slots = slotsAt(ways, draft, facts);
  const regionAt = toRegionOf(asksOf, facts, today, regionsOn(today));
  const isDisabled = definition.rules[index]?.disabled !== undefined;
  return {
    ...{ isDisabled, slots },
    outcome: () => (isDisabled ? outcomeCodes[code.notApplicable] : tried.outcome(draft, today)),
    missing: () => explain(code.unknown, sheet.read(draft), { today, facts: draft }).missing,
    slotAt: toSlotAt(slots, draft, facts),
    valuesOf: toValuesOf(asksOf, counts, draft, facts, regionAt),
    isPartial: ({ path }) => regionAt(path).isPartial,
    isCounted: ({ path, given }) => counts.has(path) || (Array.isArray(given) && given.length === 0),
  };
}

/** What explains a rule, with a sheet that has no more than its facts: it is asked again and again. */
function ofItsOwn({ definition, engine }: CompiledPack, index: number) {
  const sheet = toSheet();
  let asks = 0;
  const [rule, conditions] = [definition.rules[index] as Rule, engine.conditions[index] as RuleConditions];
  return { sheet, explain: toRuleExplain(rule, conditions, factsOf(definition), backends, sheet, () => asks++) };
}

/** What some rules ask, prepared once for all practices. */
export function prepare(rules: readonly TriedRule[], facts: FactSchema): Prepared {
  const conditions = rules.flatMap(({ conditions: { applies, passes }, parameters }) =>
    [applies, passes].flatMap((one) => (one === undefined ? [] : [resolve(one, parameters, facts)])),
  );
  let kept = { today: Number.NaN, regions: new Map() as Regions };
  return {
    ways: [...pathsRead(rules, facts)].map(segmentsOf),
    asksOf: collectAsks(conditions, facts),
    counts: countsIn(rules),
    regionsOn(today) {
      if (kept.today !== today) kept = { today, regions: new Map() };
      return kept.regions;
    },
  };
}
