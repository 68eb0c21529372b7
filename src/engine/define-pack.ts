import type { Data } from "../facts/schema.js";
import { type FactSchema, factsOf } from "../facts/schema.js";
import type { Pack, Rule } from "../generated/schemas.js";
import type { General } from "../logic/explain.js";
import { readExpr } from "../logic/read-expr.js";
import type { Truth } from "../logic/truth.js";
import { type CompiledPack, code, type Engine } from "./compiled-pack.js";
import { toCompiledPack, toEngine, toVerdict } from "./engine.js";
import { rulesOf } from "./rule-questions.js";

/** What a module that `hygie build` made holds. */
export interface PackModule {
  /** The pack as JSON. */
  readonly definition: unknown;
  /** The digest of its definition. */
  readonly digest: string;
  /** Compiles the rules for the values of their parameters, those of all rules in their order. */
  readonly compile: (parameters: readonly unknown[]) => (facts: Data, today: number) => Uint8Array;
  /** The rules that hold a parameter where another value takes other code. */
  readonly fixed?: readonly number[];
  /** The rules whose logic is out of the ordinary, and how it is compiled. */
  readonly general?: {
    /** Their indices. */
    readonly rules: readonly number[];
    /** `generalOver` of `hygie/runtime/general`. */
    readonly over: (facts: FactSchema) => General;
  };
}

/** The pack of a module that `hygie build` made. */
export function definePack(module: PackModule): CompiledPack {
  const definition = deepFreeze(module.definition) as Pack;
  return toCompiledPack(definition, module.digest, toModuleEngine(definition, module, definition));
}

function toModuleEngine(definition: Pack, module: PackModule, built: Pack): Engine {
  const general = module.general?.over(factsOf(definition)) ?? noneGeneral;
  const run = module.compile(definition.rules.flatMap(valuesOf));
  const others = otherVerdicts(definition, module, built, general);
  return toEngine({
    definition,
    rules: () => rulesOf(definition, general.read),
    general,
    outcomes:
      others.length === 0
        ? run
        : (facts, today) => {
            const codes = run(facts, today);
            for (const { index, verdict } of others) codes[index] = verdict(facts, today);
            return codes;
          },
    reconfigure: (changed) => toModuleEngine(changed, module, built),
  });
}

/** The rules that the module's code does not serve: closures do. */
function otherVerdicts(definition: Pack, module: PackModule, built: Pack, general: General) {
  const isOther = (rule: Rule, index: number) =>
    rule.disabled !== undefined ||
    module.general?.rules.includes(index) ||
    (module.fixed?.includes(index) && valuesOf(rule).join() !== valuesOf(built.rules[index] as Rule).join());
  const indices = definition.rules.flatMap((rule, index) => (isOther(rule, index) ? [index] : []));
  if (indices.length === 0) return [];
  const rules = rulesOf(definition, general.read);
  return indices.map((index) => {
    const rule = rules[index];
    const isAsked = rule !== undefined && definition.rules[index]?.disabled === undefined;
    return { index, verdict: isAsked ? toVerdict(rule, general) : ((() => code.notApplicable) as Truth) };
  });
}

/** The values of a rule's parameters, in the order in which it declares them. */
function valuesOf({ parameters = {} }: Rule): unknown[] {
  return Object.values(parameters).map((parameter) => parameter.value ?? parameter.default);
}

/** A module without rules out of the ordinary has no need for what would compile them. */
const noneGeneral: General = { truth: unexpected, explain: unexpected, read: readExpr };

function unexpected(): never {
  throw new Error("hygie build found no rule out of the ordinary in this pack");
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  for (const key in value) deepFreeze((value as Readonly<Record<string, unknown>>)[key]);
  return Object.freeze(value);
}
