import { shareOf } from "../tally.js";
import { count } from "./count.js";
import { tally } from "./forms/tally.js";

/** How many percent of the elements of a list meet a condition; 0 of an empty list. */
export const share = tally(
  {
    name: "share",
    arity: [2, 2],
    type: { kind: "number", minimum: 0, maximum: 100, unit: "percent" },
    reference: ([list, condition]) => {
      const part = { "*": [100, count.reference?.([list, condition])] };
      return { if: [{ "!!": [list] }, { "/": [part, count.reference?.([list])] }, 0] };
    },
    swaps: ["count"],
  },
  shareOf,
);
