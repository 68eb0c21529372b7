import { isObject } from "../json/data.js";
import { plan as sentences } from "../locales/en/plan.js";
import type { Problem } from "../problems/problem.js";
import { problemsIn } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";
import type { Plan } from "./plan/types.js";
import { actionMembers, pack, summary } from "./read-report.js";
import {
  boolean,
  choice,
  each,
  instant,
  language,
  listOf,
  members,
  number,
  readShaped,
  severity,
  strings,
  text,
} from "./shape.js";

const problem = /* @__PURE__ */ problemsIn(sentences);

/** A plan as a stranger handed it over: a frozen copy, and what is wrong with it. */
export function readPlan(given: unknown): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  const { value, problems } = readShaped(given, "", looksLikePlan, noPlan, shape);
  return { plan: value as Plan, problems };
}

function noPlan(given: unknown, at: string): Problem {
  return problem("not-a-plan", at, { found: shown(given) });
}

function looksLikePlan(value: unknown): boolean {
  return isObject(value) && ["steps", "owners", "proof"].some((name) => Object.hasOwn(value, name));
}

const cost = choice("none", "low", "medium", "high");
const obstacle = members(
  { kind: choice("waived", "cost", "hours") },
  { ruleIds: strings, titles: strings, leastHours: number },
);
const partShortfall = members(
  { of: choice("score", "clear", "impacts"), wanted: number, best: number, because: listOf(obstacle) },
  { impact: text },
);

/** What is written of a plan. */
const shape = members(
  {
    pack,
    evaluatedAt: instant,
    locale: language,
    goal: members({}, { score: number, clear: severity, impacts: each(number), maxHours: number, maxCost: cost }),
    impactTitles: each(text),
    isReached: boolean,
    steps: listOf(
      members({
        ...actionMembers,
        outcome: choice("fail", "unknown"),
        missing: strings,
        missingLabels: strings,
        after: summary,
      }),
    ),
    effortHours: number,
    costs: members({ none: number, low: number, medium: number, high: number }),
    owners: listOf(members({ owner: actionMembers.owner, effortHours: number, ruleIds: strings })),
    before: summary,
    after: summary,
    proof: members({ isProved: boolean, leastHours: number, gapHours: number }),
  },
  { shortfall: members({ isProved: boolean, parts: listOf(partShortfall) }, { leastHours: number }) },
);
