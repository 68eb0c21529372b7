import { type Engine, outcomeCodes } from "../engine/compiled-pack.js";
import type { Data } from "../facts/schema.js";
import type { Outcome, Rule, RuleEvidence } from "../generated/schemas.js";
import type { Ground } from "../logic/ground.js";
import { evidenceFor, type GivenEvidence } from "./evidence.js";

/** What a rule comes to, waivers apart, and what that rests on. */
export interface Verdict {
  readonly code: 0 | 1 | 2 | 3;
  /** What the facts say, and what of that counts where a pass must be proven. */
  readonly outcome: Exclude<Outcome, "waived">;
  readonly proven: Exclude<Outcome, "waived">;
  readonly grounds: readonly Ground[];
  readonly missing: readonly string[];
  readonly proof: RuleEvidence;
}

/** Tells what the rule at an index comes to on some facts. */
export type Judge = (index: number) => Verdict;

/** Judges any facts by one pack, on one day and with one body of evidence. */
export function toJudging(engine: Engine, given: GivenEvidence, requiresEvidence: boolean): (facts: Data) => Judge {
  const { pack, today } = given;
  return (facts) => {
    const codes = engine.outcomes(facts, today);
    const explain = engine.explaining(facts, today);
    return (index) => {
      const code = codes[index] as Verdict["code"];
      const outcome = outcomeCodes[code];
      const { grounds, missing } = explain(index, code);
      const proof = evidenceFor(pack.rules[index] as Rule, grounds, facts, given);
      const proven = outcome === "pass" && requiresEvidence && proof.status !== "fresh" ? "unknown" : outcome;
      return { code, outcome, proven, grounds, missing, proof };
    };
  };
}
