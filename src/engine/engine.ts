import { toReadFacts } from "../facts/check.js";
import { type Data, factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { RuleConditions } from "../logic/condition.js";
import { toSheet } from "../logic/sheet.js";
import type { CompiledPack, Engine, PackSource } from "./compiled-pack.js";
import { type RuleExplain, toRuleExplain } from "./explain-rule.js";
import { toPackOutcomes } from "./pack-outcomes.js";
import type { Backends } from "./rule.js";

/** What makes an engine, however its outcomes are computed. */
export interface EngineParts {
  readonly definition: Pack;
  readonly conditions: readonly RuleConditions[];
  readonly source?: PackSource | undefined;
  readonly backends: Backends;
  readonly outcomes: Engine["outcomes"];
  readonly reconfigure: Engine["reconfigure"];
  readonly phrases: Engine["phrases"];
  readonly isLean?: Engine["isLean"];
}

export function toEngine({ definition, conditions, source, backends, ...parts }: EngineParts): Engine {
  const facts = factsOf(definition);
  const once = toOnce();
  const explaining = () =>
    once("explaining", () => {
      const sheet = toSheet();
      let asks = 0;
      const rules = conditions.map((asked, i): RuleExplain => {
        const rule = definition.rules[i];
        if (rule === undefined || rule.disabled !== undefined) return () => ({ grounds: [], missing: [] });
        return toRuleExplain(rule, asked, facts, backends, sheet, () => asks++);
      });
      return { sheet, rules };
    });
  return Object.freeze({
    read: toReadFacts(facts, definition.units),
    once,
    explaining(given: Data, today: number) {
      const { sheet, rules } = explaining();
      const cells = sheet.read(given);
      const env = { today, facts: given };
      return (index: number, outcome: number) => (rules[index] as RuleExplain)(outcome, cells, env);
    },
    conditions,
    source,
    ...parts,
  });
}

function toOnce(): Engine["once"] {
  const made = new Map<string, unknown>();
  return <T>(what: string, make: () => T) => {
    if (!made.has(what)) made.set(what, make());
    return made.get(what) as T;
  };
}

/** A pack as its users hold it. A copy made by spreading it has no engine, and is refused: its digest may be another's. */
export function toCompiledPack(definition: Pack, digest: string, engine: Engine): CompiledPack {
  const ruleIds = definition.rules.map(({ id }) => id);
  const pack = { definition, digest, ...toPackOutcomes(ruleIds, engine.outcomes) };
  return Object.freeze(Object.defineProperty(pack, "engine", { value: engine }) as CompiledPack);
}
