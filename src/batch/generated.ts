import type { Compile } from "../engine/define-pack.js";
import { dayNumber } from "../facts/dates.js";
import { factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import { toJavaScript } from "../logic/backends/javascript.js";
import type { RuleConditions } from "../logic/condition.js";
import { everywhere } from "../logic/everywhere.js";
import { searchable } from "../logic/searchable.js";
import { nothing } from "../logic/sheet.js";
import { member } from "../logic/values.js";
import { fromCode } from "./from-code.js";
import { isOwnId } from "./is-own-id.js";
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
  const compile = fromCode(`${lines.join("\n")}\nreturn compile;`, runtime) as Compile | undefined;
  return compile && { compile, general };
}

/** The check of parsed records as JavaScript; nothing where no code may be generated, or where it would not see all facts. */
export function generatedMembers(pack: Pack, { key, columns }: Settings): RightMembers | undefined {
  const code = membersCode(factsOf(pack), key, columns);
  return code === undefined ? undefined : (fromCode(code, runtime) as RightMembers | undefined);
}
