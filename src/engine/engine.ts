import { toReadFacts } from "../facts/check.js";
import { dayOfInstant } from "../facts/instant.js";
import { type Data, factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { RuleConditions } from "../logic/condition.js";
import { toSheet } from "../logic/sheet.js";
import { isPolluted, unpolluted } from "../problems/host.js";
import { type CompiledPack, type Engine, outcomeCodes, type PackSource } from "./compiled-pack.js";
import { type RuleExplain, toRuleExplain } from "./explain-rule.js";
import type { GeneralBackend } from "./rule.js";

/** What makes an engine, however its outcomes are computed. */
export interface EngineParts {
  readonly definition: Pack;
  readonly conditions: readonly RuleConditions[];
  readonly source?: PackSource | undefined;
  readonly general: GeneralBackend;
  readonly outcomes: Engine["outcomes"];
  readonly reconfigure: Engine["reconfigure"];
}

export function toEngine({ definition, conditions, source, general, outcomes, reconfigure }: EngineParts): Engine {
  const facts = factsOf(definition);
  const once = toOnce();
  const explaining = () =>
    once("explaining", () => {
      const sheet = toSheet();
      let asks = 0;
      const rules = conditions.map((asked, i): RuleExplain => {
        const rule = definition.rules[i];
        if (rule === undefined || rule.disabled !== undefined) return () => ({ grounds: [], missing: [] });
        return toRuleExplain(rule, asked, facts, general, sheet, () => asks++);
      });
      return { sheet, rules };
    });
  return Object.freeze({
    read: toReadFacts(facts, definition.units),
    outcomes,
    once,
    explaining(given: Data, today: number) {
      const { sheet, rules } = explaining();
      const cells = sheet.read(given);
      const env = { today, facts: given };
      return (index: number, outcome: number) => (rules[index] as RuleExplain)(outcome, cells, env);
    },
    reconfigure,
    conditions,
    source,
  });
}

function toOnce(): Engine["once"] {
  const made = new Map<string, unknown>();
  return <T>(what: string, make: () => T) => {
    if (!made.has(what)) made.set(what, make());
    return made.get(what) as T;
  };
}

/** A pack as its users hold it. */
export function toCompiledPack(definition: Pack, digest: string, engine: Engine): CompiledPack {
  const ruleIds = Object.freeze(definition.rules.map(({ id }) => id));
  const outcomes = (facts: unknown, now: Date | string = new Date()) => {
    const given = (facts ?? {}) as Data;
    if (isPolluted()) return unpolluted(() => engine.outcomes(given, dayOfInstant(now)));
    return engine.outcomes(given, dayOfInstant(now));
  };
  return Object.freeze({
    definition,
    digest,
    ruleIds,
    outcomes,
    outcomesByRule(facts: unknown, now?: Date | string) {
      const codes = outcomes(facts, now);
      return Object.fromEntries(ruleIds.map((id, i) => [id, outcomeCodes[codes[i] as 0 | 1 | 2 | 3]]));
    },
    engine,
  });
}
