import { arithmetic } from "./forms/arithmetic.js";

export const add = arithmetic({ name: "+", arity: [0, Number.POSITIVE_INFINITY], infix: true, swaps: ["-"] });
