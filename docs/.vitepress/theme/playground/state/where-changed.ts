import type { Inputs } from "./inputs.js";
import type { Look } from "./link.js";

/** What to look at to see a change: what one looks at, where it shows a part of it. The day is seen from everywhere. */
export function whereChanged(before: Inputs, after: Inputs, look: Look): Look {
  const ids = Object.keys({ ...before.rules, ...after.rules }).filter((id) => before.rules[id] !== after.rules[id]);
  const isFacts = before.facts !== after.facts;
  if (look.view === "rule" ? ids.includes(look.rule) : isFacts) return look;
  if (isFacts) return { ...look, view: "json" };
  const [rule] = ids;
  return rule === undefined ? look : { rule, view: "rule" };
}
