import { type CompiledPack, outcomeCodes } from "../../engine/compiled-pack.js";
import { factsOf } from "../../facts/schema.js";
import type { RuleLogic } from "../../logic/lower.js";
import { sourceOf } from "../../pack/source.js";
import type { Verdict } from "../try-rule.js";
import { branchesOf, type Column, type RuleContext } from "./columns.js";
import { jointsOf } from "./joint.js";
import { readRule } from "./leaves.js";
import type { Region } from "./regions.js";
import { rowsOf } from "./rows.js";

/** A rule as the table of its cases: any facts fall under one row, and its outcome is theirs. */
export interface DecisionTable {
  /** In the order in which the rule reads. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** What is so of facts that no row tells of, where there are any. */
  readonly otherwise?: "unknown";
}

export interface TableRow {
  /** Of each column the values that it may have; `null` where it makes no difference. */
  readonly cells: readonly (readonly Region[] | null)[];
  readonly outcome: Verdict;
}

/** So many rows at the most: more are no help to a reader. */
export const mostRows = 60;

/** The table of a rule, by its id; `undefined` where it has too many rows. */
export function tableOf(pack: CompiledPack, ruleId: string): DecisionTable | undefined {
  const index = pack.definition.rules.findIndex(({ id }) => id === ruleId);
  const [rule, logic] = [pack.definition.rules[index], sourceOf(pack).rules[index]];
  if (rule === undefined || logic === undefined) throw new Error(`the pack has no rule ${ruleId}`);
  return decisionTable(logic, { facts: factsOf(pack.definition), rule });
}

export function decisionTable(logic: RuleLogic, context: RuleContext): DecisionTable | undefined {
  const reading = readRule(logic, context.facts);
  const branches = branchesOf(reading.leaves, context);
  const found = rowsOf(branches, reading, jointsOf(branches, context), mostRows);
  if (found === undefined) return undefined;
  const asked = branches
    .map((branch, i) => ({ branch, i }))
    .filter(({ i }) => found.rows.some(({ cells }) => cells[i]));
  return {
    columns: asked.map(({ branch }) => branch.column),
    rows: found.rows.map(({ cells, outcome }) => ({
      cells: asked.map(({ branch, i }) => {
        const values = cells[i];
        return values === undefined ? null : branch.regions(values);
      }),
      outcome: outcomeCodes[outcome as 0 | 1 | 2 | 3],
    })),
    ...(found.hasOther ? { otherwise: "unknown" } : {}),
  };
}
