import { arithmetic } from "./forms/arithmetic.js";

export const subtract = arithmetic({ name: "-", arity: [1, 2], infix: true, swaps: ["+"] });
