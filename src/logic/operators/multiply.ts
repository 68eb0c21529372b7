import { arithmetic } from "./forms/arithmetic.js";

export const multiply = arithmetic({ name: "*", arity: [1, Number.POSITIVE_INFINITY], infix: true, swaps: ["+"] });
