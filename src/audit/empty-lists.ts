import { questionsOf, type RuleQuestions } from "../engine/rule-questions.js";
import { type FactSchema, factAt } from "../facts/schema.js";
import type { ValueType } from "../facts/types.js";
import type { Rule } from "../generated/schemas.js";
import { isObject, replaceAt } from "../json/freeze.js";
import { childPointer, resolvePointer } from "../json/pointer.js";
import type { General } from "../logic/explain.js";
import { parseRule } from "../pack/read-rule.js";
import { type Facts, spaceOf } from "./space.js";
import { someToday, toOutcome, type Verdict } from "./try-rule.js";
import { search } from "./witness.js";

/** An `all` that decides about a list without items. */
export interface EmptyList {
  /** JSON Pointer into the rule, to the `all`. */
  readonly pointer: string;
  /** The fact that is the list; `undefined` where it is computed. */
  readonly list?: string;
  /** Facts without items in the list, and what the rule says of them. */
  readonly facts: Facts;
  readonly outcome: Verdict;
}

/** What it takes to try a rule. */
export interface Trial {
  readonly questions: RuleQuestions;
  readonly facts: FactSchema;
  readonly type: ValueType;
  readonly general: General;
}

/**
 * JsonLogic's `all` is false of a list without items. That is a verdict that nobody meant when another comes out as soon as
 * nothing is asked of such a list.
 */
export function emptyLists(rule: Rule, { questions, facts, type, general }: Trial): EmptyList[] {
  const outcome = toOutcome(questions, general);
  const alls = (["appliesWhen", "logic"] as const).flatMap((part) => allsIn(rule[part], `/${part}`));
  return alls.flatMap((pointer) => {
    const all = resolvePointer(rule, pointer) as { readonly all: readonly unknown[] };
    const lenient = replaceAt(rule, pointer, { or: [{ "!": [all.all[0]] }, all] });
    const logic = parseRule(lenient as never, type, () => undefined);
    if (logic === undefined) return [];
    const other = questionsOf(logic, facts);
    const otherOutcome = toOutcome(other, general);
    const list = isObject(all.all[0]) && typeof all.all[0].var === "string" ? all.all[0].var : undefined;
    const isOfPractice = list !== undefined && factAt(facts, list)?.items !== undefined; // not a list of an element
    const space = spaceOf([questions, other], facts, someToday, isOfPractice ? list : undefined);
    const { found } = search(space, (given) => outcome(given) !== otherOutcome(given));
    if (found === undefined) return [];
    return [{ pointer, facts: found, outcome: outcome(found), ...(list === undefined ? {} : { list }) }];
  });
}

function allsIn(node: unknown, at: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.entries(node).flatMap(([name, child]) => allsIn(child, childPointer(at, name)));
  return isObject(node) && Array.isArray(node.all) ? [at, ...inside] : inside;
}
