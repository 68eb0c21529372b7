import { type Data, factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { Parameters, RuleConditions } from "../logic/condition.js";
import { type Sheet, toSheet } from "../logic/sheet.js";
import type { Truth } from "../logic/three.js";
import { unpolluted } from "../problems/host.js";
import { type CompiledPack, code, type Engine } from "./compiled-pack.js";
import { toCompiledPack, toEngine } from "./engine.js";
import { compilationOf, type GeneralBackend, parametersOf, toVerdict } from "./rule.js";

/** What a module that `hygie build` made holds. */
export interface PackModule {
  /** The pack as JSON. */
  readonly definition: unknown;
  /** The digest of its definition. */
  readonly digest: string;
  /** The conditions of its rules as JSON, in their order. */
  readonly conditions: unknown;
  /** Compiles the rules for the values of their parameters, by rule and name. */
  readonly compile: (parameters: readonly Parameters[]) => (facts: Data, today: number) => Uint8Array;
  /** The rules whose logic is out of the ordinary, and how it is compiled. */
  readonly general?: {
    /** Their indices. */
    readonly rules: readonly number[];
    /** `generalOver` of `hygie/runtime/general`. */
    readonly over: () => GeneralBackend;
  };
}

/** The pack of a module that `hygie build` made. */
export function definePack(module: PackModule): CompiledPack {
  return unpolluted(() => {
    const definition = deepFreeze(module.definition) as Pack;
    return toCompiledPack(definition, module.digest, toModuleEngine(definition, module));
  });
}

function toModuleEngine(definition: Pack, module: PackModule): Engine {
  const conditions = module.conditions as readonly RuleConditions[];
  const general = module.general?.over() ?? none;
  const run = module.compile(definition.rules.map(parametersOf));
  const sheet = toSheet();
  const others = otherVerdicts(definition, conditions, module.general?.rules ?? [], general, sheet);
  return toEngine({
    definition,
    conditions,
    general,
    outcomes:
      others.length === 0
        ? run
        : (facts, today) => {
            const env = { today, facts };
            const codes = run(facts, today);
            const cells = sheet.read(facts);
            for (const { index, verdict } of others) codes[index] = verdict(cells, env);
            return codes;
          },
    reconfigure: (changed) => toModuleEngine(changed, module),
  });
}

/** The rules that the module's code does not serve: closures do. */
function otherVerdicts(
  { rules, ...definition }: Pack,
  conditions: readonly RuleConditions[],
  unwritten: readonly number[],
  general: GeneralBackend,
  sheet: Sheet,
): { readonly index: number; readonly verdict: Truth }[] {
  return rules.flatMap((rule, index) => {
    if (rule.disabled !== undefined) return [{ index, verdict: () => code.notApplicable }];
    const asked = conditions[index];
    if (asked === undefined || !unwritten.includes(index)) return [];
    const compilation = compilationOf(rule, factsOf({ rules, ...definition }), general, sheet);
    return [{ index, verdict: toVerdict(asked, compilation) }];
  });
}

/** A module without rules out of the ordinary has no need for what would compile them. */
const none: GeneralBackend = { truth: unexpected, explain: unexpected };

function unexpected(): never {
  throw new Error("hygie build found no rule out of the ordinary in this pack");
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
