import { arithmetic } from "./forms/arithmetic.js";

export const divide = arithmetic({ name: "/", arity: [2, 2], infix: true, swaps: ["*"] });
