import { arithmetic } from "./forms/arithmetic.js";

export const max = arithmetic({ name: "max", arity: [1, Number.POSITIVE_INFINITY], swaps: ["min"] });
