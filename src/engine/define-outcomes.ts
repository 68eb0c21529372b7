import type { Parameters } from "../logic/condition.js";
import { code, type Engine, type PackOutcomes } from "./compiled-pack.js";
import type { Compile } from "./define-pack.js";
import { toPackOutcomes } from "./pack-outcomes.js";

/** What a module with the outcomes of a pack alone holds. */
export interface OutcomesModule {
  /** The ids of its rules. */
  readonly ruleIds: readonly string[];
  /** The values of their parameters, by rule and name. */
  readonly parameters: readonly Parameters[];
  /** The indices of the rules that are disabled. */
  readonly disabled: readonly number[];
  /** Compiles the rules for the values of their parameters. */
  readonly compile: Compile;
  /** Puts in the outcomes of the rules whose logic is out of the ordinary: `generalOutcomes` of `hygie/runtime/general`. */
  readonly general?: (parameters: readonly Parameters[], compute: Engine["outcomes"]) => Engine["outcomes"];
}

/** The outcomes of a module that `hygie build --outcomes` made. */
export function defineOutcomes({ ruleIds, parameters, disabled, compile, general }: OutcomesModule): PackOutcomes {
  const run = compile(parameters);
  const compute = general?.(parameters, run) ?? run;
  return Object.freeze(
    toPackOutcomes(ruleIds, (facts, today) => {
      const codes = compute(facts, today);
      for (const index of disabled) codes[index] = code.notApplicable;
      return codes;
    }),
  );
}
