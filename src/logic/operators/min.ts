import { arithmetic } from "./forms/arithmetic.js";

export const min = arithmetic({ name: "min", arity: [1, Number.POSITIVE_INFINITY], swaps: ["max"] });
