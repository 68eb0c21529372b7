import { type Data, factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { Parameters, RuleConditions } from "../logic/condition.js";
import { toSheet } from "../logic/sheet.js";
import { unpolluted } from "../problems/host.js";
import { type CompiledPack, code, type Engine, type PackPhrases } from "./compiled-pack.js";
import { toCompiledPack, toEngine } from "./engine.js";
import {
  type AggregateBackend,
  type Backends,
  compilationOf,
  type GeneralBackend,
  parametersOf,
  toVerdict,
} from "./rule.js";

/** What a module that `hygie build` made holds. */
export interface PackModule {
  /** The pack as JSON, or the part of it that reports need. */
  readonly definition: unknown;
  /** Whether it is that part alone. */
  readonly isLean?: boolean;
  /** The digest of the full definition. */
  readonly digest: string;
  /** The conditions of its rules as JSON, in their order. */
  readonly conditions: unknown;
  /** Compiles the rules for the values of their parameters, by rule and name; without it, closures serve all of them. */
  readonly compile?: Compile;
  /** What hygie says of its own in reports, in the languages that the pack needs. */
  readonly phrases: PackPhrases;
  /** The rules whose logic is out of the ordinary, and how it is compiled. */
  readonly general?: {
    /** Their indices. */
    readonly rules: readonly number[];
    /** `generalOver` of `hygie/runtime/general`. */
    readonly over: () => GeneralBackend;
  };
  /** `aggregates`, where a rule has conditions that put several facts together. */
  readonly aggregates?: AggregateBackend;
}

/** Rules as code, for the values of their parameters. */
export type Compile = (parameters: readonly Parameters[]) => Engine["outcomes"];

/** The pack of a module that `hygie build` made. */
export function definePack(module: PackModule): CompiledPack {
  return unpolluted(() => {
    const definition = deepFreeze(module.definition) as Pack;
    return toCompiledPack(definition, module.digest, toModuleEngine(definition, module));
  });
}

function toModuleEngine(definition: Pack, module: PackModule): Engine {
  const conditions = module.conditions as readonly RuleConditions[];
  const backends: Backends = {
    general: module.general?.over() ?? noGeneral,
    aggregates: module.aggregates ?? noAggregates,
  };
  const { phrases, isLean } = module;
  return toEngine({
    definition,
    conditions,
    backends,
    phrases,
    isLean,
    outcomes: toOutcomes(definition, conditions, module, backends),
    reconfigure: (changed) => toModuleEngine(changed, module),
  });
}

/** By the code of the module; closures do for the rules that it does not serve. */
function toOutcomes(
  definition: Pack,
  conditions: readonly RuleConditions[],
  { compile, general: others }: PackModule,
  backends: Backends,
): Engine["outcomes"] {
  const { rules } = definition;
  const run = compile?.(rules.map(parametersOf));
  const sheet = toSheet();
  const closures = rules.flatMap((rule, index) => {
    if (rule.disabled !== undefined) return [{ index, verdict: () => code.notApplicable }];
    if (run !== undefined && !others?.rules.includes(index)) return [];
    const compilation = compilationOf(rule, factsOf(definition), backends, sheet);
    return [{ index, verdict: toVerdict(conditions[index] as RuleConditions, compilation) }];
  });
  if (run !== undefined && closures.length === 0) return run;
  return (facts: Data, today: number) => {
    const env = { today, facts };
    const codes = run?.(facts, today) ?? new Uint8Array(rules.length);
    const cells = sheet.read(facts);
    for (const { index, verdict } of closures) codes[index] = verdict(cells, env);
    return codes;
  };
}

/** What no rule of a module has, it has no need to compile. */
const noGeneral: GeneralBackend = { truth: unexpected, explain: unexpected };
const noAggregates = { truths: {}, explains: {} } as AggregateBackend;

function unexpected(): never {
  throw new Error("hygie build found no rule out of the ordinary in this pack");
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
