import type { FactSchema } from "../../src/facts/schema.js";
import { toJavaScript } from "../../src/logic/backends/javascript.js";
import type { Parameters, RuleConditions } from "../../src/logic/condition.js";
import * as runtime from "../../src/runtime/index.js";

/** The outcomes of rules as the JavaScript that is written of them computes them. */
export type Compile = (parameters: readonly Parameters[]) => (facts: unknown, today: number) => Uint8Array;

/** The JavaScript of rules, run. */
export function compiled(rules: readonly RuleConditions[], facts: FactSchema): Compile {
  const written = toJavaScript(rules, facts);
  const given = new Map<string, unknown>(Object.entries(runtime));
  const make = new Function(...written.runtime, `"use strict";\n${written.lines.join("\n")}\nreturn compile;`);
  return make(...written.runtime.map((name) => given.get(name)));
}
