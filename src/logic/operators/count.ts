import { countOf } from "../tally.js";
import { tally } from "./forms/tally.js";

/** How many elements of a list meet a condition; all of them without one. */
export const count = tally(
  {
    name: "count",
    arity: [1, 2],
    type: { kind: "number", integer: true, minimum: 0 },
    reference: ([list, condition = true]) => ({
      reduce: [{ filter: [list, condition] }, { "+": [{ var: "accumulator" }, 1] }, 0],
    }),
    swaps: ["share"],
  },
  countOf,
);
