import type { Env } from "./run.js";
import type { Cells } from "./sheet.js";

/** The three values of the logic. While it is computed, whatever is more than {@link yes} is unknown. */
export const no = 0;
export const yes = 1;
export const unknown = 2;

/** The truth of a condition: {@link no}, {@link yes}, or more for unknown. */
export type Truth = (cells: Cells, env: Env) => number;
