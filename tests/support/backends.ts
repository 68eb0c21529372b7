import { aheadOfTime } from "./ahead-of-time.js";
import { macsf } from "./macsf.js";

/** The pack macsf, however it is compiled: what a test says holds of each. */
export const backends = [
  ["as closures", macsf],
  ["ahead of time", aheadOfTime(macsf)],
] as const;
