import type { Action, Cost, ImpactId, Owner, PackRef, Summary } from "../../generated/schemas.js";
import type { Goal } from "./goal.js";

/** A step of a plan: a rule to put right, and what is then reached. */
export interface PlanStep<R extends string = string> extends Action<R> {
  /** What the rule comes to now. An unknown one is taken for failed: find out first, it may be met already. */
  readonly outcome: "fail" | "unknown";
  /** JSON Pointers to the facts to find out; none of an unknown rule whose facts are known and lack fresh evidence. */
  readonly missing: readonly string[];
  /** What these facts are called, behind their item. */
  readonly missingLabels: readonly string[];
  /** The counts and scores once this step, and those before it, are done. */
  readonly after: Summary;
}

/** What one of those who have something to do have to do. */
export interface OwnerShare<R extends string = string> {
  /** Who it is. */
  readonly owner: Owner;
  /** About how many hours it takes them. */
  readonly effortHours: number;
  /** The rules that they put right, in the order of the plan. */
  readonly ruleIds: readonly R[];
}

/** How far it is proved that nothing is cheaper. */
export interface PlanProof {
  /**
   * Is it proved that no plan reaches as much in fewer hours or, in as many, at less cost; and, where the most is asked for, that none
   * reaches more? If not, there were too many plans to try them all.
   */
  readonly isProved: boolean;
  /** No plan that reaches as much takes fewer hours than this: that is proved. */
  readonly leastHours: number;
  /** By how many hours a cheaper plan might be cheaper: 0 where it can be by its cost alone. */
  readonly gapHours: number;
}

/** Why a part of a goal is out of reach, even by itself. */
export type Obstacle<R extends string = string> =
  | {
      /** Rules that are waived count as not met, and are not put right; or those that can be put right cost more than is allowed. */
      readonly kind: "waived" | "cost";
      /** These rules. */
      readonly ruleIds: readonly R[];
      /** What they are called. */
      readonly titles: readonly string[];
    }
  | {
      /** It takes more hours than there are. */
      readonly kind: "hours";
      /** At least so many. */
      readonly leastHours: number;
    };

/** A part of a goal that cannot be reached, even by itself. */
export interface PartShortfall<R extends string = string> {
  /** Which part of the goal. */
  readonly of: "score" | "clear" | "impacts";
  /** The impact whose score it is. */
  readonly impact?: string;
  /** The score to reach; of `clear`, how many rules may be left: 0. */
  readonly wanted: number;
  /** The best that can be reached within the limits, were it the only part: the highest score; of `clear`, how many rules are left. */
  readonly best: number;
  /** Why no more can. */
  readonly because: readonly Obstacle<R>[];
}

/** Why a goal cannot be reached. */
export interface Shortfall<R extends string = string> {
  /** Is it proved that it cannot be? If not, no plan that reaches it was among those that were tried. */
  readonly isProved: boolean;
  /** The parts of the goal that cannot be reached; none where each can be reached by itself, and not all together. */
  readonly parts: readonly PartShortfall<R>[];
  /** At least how many hours the whole goal takes, where it could be reached in more of them. */
  readonly leastHours?: number;
}

/**
 * Which rules to put right, and in which order.
 *
 * @typeParam R the ids of the rules.
 */
export interface Plan<R extends string = string> {
  /** The pack that the practice was evaluated against. */
  readonly pack: PackRef;
  /** The instant of the evaluation. */
  readonly evaluatedAt: string;
  /** The language of the texts. */
  readonly locale: string;
  /** The goal, as it was given. */
  readonly goal: Goal;
  /** What the impacts of the goal are called. */
  readonly impactTitles: Readonly<Record<ImpactId, string>>;
  /** Does the plan reach the goal? If not, it reaches as much of it as can be within the limits. */
  readonly isReached: boolean;
  /** What to put right, the best worth for an hour first. */
  readonly steps: readonly PlanStep<R>[];
  /** About how many hours all steps take together. */
  readonly effortHours: number;
  /** How many steps have each cost. */
  readonly costs: Readonly<Record<Cost, number>>;
  /** The steps of each owner, who has the first step first. */
  readonly owners: readonly OwnerShare<R>[];
  /** The counts and scores before the first step. */
  readonly before: Summary;
  /** The counts and scores once all steps are done. */
  readonly after: Summary;
  /** How far it is proved that nothing is cheaper. */
  readonly proof: PlanProof;
  /** Why the goal cannot be reached; there is none where it can. */
  readonly shortfall?: Shortfall<R>;
}
