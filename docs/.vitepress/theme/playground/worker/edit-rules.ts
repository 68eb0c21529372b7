import { type CompiledPack, loadPack, PackError, type Problem } from "hygie";
import macsf from "hygie/rules/macsf";
import { locateProblems, parseJsonText } from "../../../../../src/json/text.js";
import type { EditedRules } from "../state/inputs.js";
import { fileOf } from "../state/rule-files.js";

/** The pack with the rules as they were edited, or everything that is wrong with them, in place. */
export type Edited =
  | { readonly pack: CompiledPack; readonly problems: readonly [] }
  | { readonly pack?: never; readonly problems: readonly Problem[] };

/** Loaded once: what it shares with an edited pack is neither copied nor put into canonical JSON again. */
const { definition } = loadPack(macsf.definition);

export function withRules(edited: EditedRules): Edited {
  const values = new Map<string, unknown>();
  const problems = Object.entries(edited).flatMap(([id, text]) => {
    const { value, problems } = parseJsonText(text, fileOf(id), "rule");
    values.set(id, value);
    return problems;
  });
  if (problems.length > 0) return { problems };
  const rules = definition.rules.map((rule) => (values.has(rule.id) ? values.get(rule.id) : rule));
  try {
    return { pack: loadPack({ ...definition, rules }), problems: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { problems: error.problems.flatMap((found) => inItsRule(found, edited)) };
  }
}

/** A problem of the pack, as one of the rule's own text; one that names a rule that was not edited is about those that were. */
function inItsRule(found: Problem, edited: EditedRules): Problem[] {
  const [, index, pointer = ""] = /^\/rules\/(\d+)(.*)$/.exec(found.pointer) ?? [];
  const id = index === undefined ? undefined : macsf.ruleIds[Number(index)];
  const text = id === undefined ? undefined : edited[id];
  if (id !== undefined && text !== undefined) return locateProblems([{ ...found, pointer }], text, fileOf(id));
  return Object.keys(edited).map((one) => ({ ...found, file: fileOf(one) }));
}
