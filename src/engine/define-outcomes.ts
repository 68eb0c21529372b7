import type { Engine, PackOutcomes } from "./compiled-pack.js";
import { toPackOutcomes } from "./pack-outcomes.js";

/** What a module with the outcomes of a pack alone holds. */
export interface OutcomesModule {
  /** The ids of its rules. */
  readonly ruleIds: readonly string[];
  /** Computes the outcomes of the rules. */
  readonly compute: Engine["outcomes"];
}

/** The outcomes of a module that `hygie build --outcomes` made. */
export function defineOutcomes({ ruleIds, compute }: OutcomesModule): PackOutcomes {
  return Object.freeze(toPackOutcomes(ruleIds, compute));
}
