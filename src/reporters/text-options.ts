import { ownOptions } from "../evaluate/options.js";
import { toCollector } from "../json/collect.js";
import { valueProblem } from "../json/problem.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";

/** How `toText` and `planToText` write. */
export interface TextOptions {
  /** Colours and bold, as ANSI escape sequences. Default: none. */
  readonly colors?: boolean;
  /** The width of lines, in characters. Default: 96. */
  readonly width?: number;
}

/** @throws {@link OptionsError} with everything that is wrong with them. */
export function readTextOptions(options: unknown): Required<TextOptions> {
  const { add, problems } = toCollector();
  const { colors = false, width = 96 } = ownOptions(options, ["colors", "width"], add);
  if (typeof colors !== "boolean") {
    add(() => valueProblem("wrong-type", "/colors", { found: shown(colors), expected: ["boolean"] }));
  }
  if (!Number.isInteger(width) || Number(width) < 1) {
    const bounds = { minimum: 1 };
    add(() => valueProblem("wrong-type", "/width", { found: shown(width), expected: ["integer"], bounds }));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  return { colors: colors === true, width: Number(width) };
}
