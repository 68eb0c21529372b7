import type { Outcome, Report, RuleResult } from "../../generated/schemas.js";
import { order } from "../phrases.js";
import type { Context } from "./context.js";
import { html, type Markup, nothing } from "./markup.js";
import { rule } from "./rule.js";

/** Each rule, by its outcome. */
export function rules(context: Context): Markup {
  return html`<section aria-labelledby="rules">
<h2 id="rules">${context.say.rules}</h2>
${order.map((outcome) => ofOutcome(outcome, context))}</section>`;
}

function ofOutcome(outcome: Outcome, context: Context): Markup {
  const { report, phrases, say } = context;
  const results = report.results.filter((result) => result.outcome === outcome);
  if (results.length === 0) return nothing;
  return html`<section aria-labelledby="${outcome}" class="outcome">
<h3 id="${outcome}">${phrases.headings[outcome]}</h3>
<p class="note">${say.outcome[outcome]}</p>
${inOrderOf(report.plan, results).map((result) => rule(result, context))}</section>
`;
}

/** Those that are to be put right in the order of the plan, then the others in their own. */
function inOrderOf(plan: Report["plan"], results: readonly RuleResult[]): RuleResult[] {
  const places = new Map(plan.map(({ ruleId }, i) => [ruleId as string, i]));
  const placeOf = ({ ruleId }: RuleResult) => places.get(ruleId) ?? plan.length;
  return [...results].sort((a, b) => placeOf(a) - placeOf(b));
}
