import type { CompiledPack } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { localeOrEnglish } from "../locales/locale.js";
import type { Expr } from "../logic/expr.js";
import { outlineLines, outlineOf } from "../logic/outline.js";
import { sourceOf } from "../pack/source.js";

/** When a rule applies, and when it is met, as lines that people read. */
export interface RuleOutline {
  /** Always, when it is left out. */
  readonly applies?: readonly string[];
  readonly met: readonly string[];
}

export function ruleOutline(pack: CompiledPack, ruleId: string, lang: string, indent = ""): RuleOutline {
  const index = pack.definition.rules.findIndex(({ id }) => id === ruleId);
  const [rule, source] = [pack.definition.rules[index], sourceOf(pack).rules[index]];
  if (rule === undefined || source === undefined) throw new Error(`the pack has no rule ${ruleId}`);
  const lines = (expr: Expr) => outlineLines(outlineOf(expr, localeOrEnglish(lang), parametersOf(rule)), indent);
  const met = lines(source.logic);
  return source.appliesWhen === undefined ? { met } : { applies: lines(source.appliesWhen), met };
}
