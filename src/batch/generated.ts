import type { Compile } from "../engine/define-pack.js";
import { isOwnId } from "../facts/are-right.js";
import { dayNumber } from "../facts/dates.js";
import { factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import { toJavaScript } from "../logic/backends/javascript.js";
import type { RuleConditions } from "../logic/condition.js";
import { everywhere } from "../logic/everywhere.js";
import { searchable } from "../logic/searchable.js";
import { nothing } from "../logic/sheet.js";
import { member } from "../logic/values.js";
import { membersCode } from "./members-code.js";
import type { RightMembers } from "./read-lines.js";
import type { Settings } from "./settings.js";

/** What generated code may call. */
const runtime = { dayNumber, everywhere, isOwnId, member, nothing, searchable };

/** The rules of a pack as JavaScript, and which of them it leaves out; nothing where no code may be generated. */
export function generatedRules(
  conditions: readonly RuleConditions[],
  pack: Pack,
): { readonly compile: Compile; readonly general: readonly number[] } | undefined {
  const { lines, general } = toJavaScript(conditions, factsOf(pack));
  const compile = run(`${lines.join("\n")}\nreturn compile;`) as Compile | undefined;
  return compile && { compile, general };
}

/** The check of parsed records as JavaScript; nothing where no code may be generated, or where it would not see all facts. */
export function generatedMembers(pack: Pack, { key, columns }: Settings): RightMembers | undefined {
  const code = membersCode(factsOf(pack), key, columns);
  return code === undefined ? undefined : (run(code) as RightMembers | undefined);
}

function run(code: string): unknown {
  try {
    return new Function(...Object.keys(runtime), `"use strict";\n${code}`)(...Object.values(runtime));
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}
