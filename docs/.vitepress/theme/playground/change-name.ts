import { isRule } from "./state/published-rule.js";
import type { words } from "./words.js";

/** What is said of a change that is undone or done again. */
export function changeName(change: string, say: (typeof words)["fr" | "en"]): string {
  return isRule(change) ? say.ruleChange(change) : (say.changes[change] ?? change);
}
