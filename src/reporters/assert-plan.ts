import type { Plan } from "../explain/index.js";
import { isObject } from "../json/data.js";
import { plan as sentences } from "../locales/en/plan.js";
import { OptionsError } from "../problems/errors.js";
import { problemsIn } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";

const problem = /* @__PURE__ */ problemsIn(sentences);

/** @throws {@link OptionsError} when it is nothing that `planTo` gave. */
export function assertPlan(plan: unknown): asserts plan is Plan {
  if (isPlan(plan)) return;
  throw new OptionsError([problem("not-a-plan", "", { found: shown(plan) })]);
}

function isPlan(plan: unknown): boolean {
  try {
    if (!isObject(plan) || typeof plan.locale !== "string" || typeof plan.evaluatedAt !== "string") return false;
    const objects = ["pack", "goal", "before", "after", "costs", "proof"];
    return (
      ["steps", "owners"].every((name) => Array.isArray(plan[name])) && objects.every((name) => isObject(plan[name]))
    );
  } catch {
    return false; // a getter or a proxy throws
  }
}
