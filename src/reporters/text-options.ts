import { toCollector } from "../json/collect.js";
import { ownMembers } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import { names } from "../locales/en/names.js";
import { values } from "../locales/en/values.js";
import { OptionsError } from "../problems/errors.js";
import { problemsIn } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";

/** How `toText` and `planToText` write. */
export interface TextOptions {
  /** Colours and bold, as ANSI escape sequences. Default: none. */
  readonly colors?: boolean;
  /** The width of lines, in characters. Default: 96. */
  readonly width?: number;
}

/** A problem of the options. */
const problem = problemsIn(values, names);

/** @throws {@link OptionsError} with everything that is wrong with them. */
export function readTextOptions(options: unknown): Required<TextOptions> {
  const given = ownMembers(options);
  if (given === undefined) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(options), expected: ["options"] })]);
  }
  const { colors = false, width = 96 } = given;
  const { add, problems } = toCollector();
  const allowed = ["colors", "width"];
  for (const name of Object.keys(given).filter((one) => !allowed.includes(one))) {
    const params = { found: shown(name), allowed, near: nearest(name, allowed) };
    add(() => problem("unknown-option", childPointer("", name), params));
  }
  if (typeof colors !== "boolean") {
    add(() => problem("wrong-type", "/colors", { found: shown(colors), expected: ["boolean"] }));
  }
  if (!Number.isInteger(width) || Number(width) < 1) {
    const bounds = { minimum: 1 };
    add(() => problem("wrong-type", "/width", { found: shown(width), expected: ["integer"], bounds }));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  return { colors: colors === true, width: Number(width) };
}
