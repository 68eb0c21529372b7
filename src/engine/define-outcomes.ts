import type { Rule } from "../generated/schemas.js";
import { code, type Engine, type PackOutcomes } from "./compiled-pack.js";
import type { Compile } from "./define-pack.js";
import { toPackOutcomes } from "./pack-outcomes.js";
import { parametersOf } from "./rule.js";

/** A rule, without what no outcome hangs on. */
export type OutcomeRule = Pick<Rule, "id" | "parameters" | "disabled">;

/** What a module with the outcomes of a pack alone holds. */
export interface OutcomesModule {
  readonly rules: readonly OutcomeRule[];
  readonly compile: Compile;
  /** Puts in the outcomes of the rules whose logic is out of the ordinary: `generalOutcomes` of `hygie/runtime/general`. */
  readonly general?: (rules: readonly OutcomeRule[], compute: Engine["outcomes"]) => Engine["outcomes"];
}

/** The outcomes of a module that `hygie build --outcomes` made. */
export function defineOutcomes({ rules, compile, general }: OutcomesModule): PackOutcomes {
  const run = compile(rules.map(parametersOf));
  const compute = general?.(rules, run) ?? run;
  const disabled = rules.flatMap((rule, index) => (rule.disabled === undefined ? [] : [index]));
  return Object.freeze(
    toPackOutcomes(rules, (facts, today) => {
      const codes = compute(facts, today);
      for (const index of disabled) codes[index] = code.notApplicable;
      return codes;
    }),
  );
}
