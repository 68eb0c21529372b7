import { arithmetic } from "./forms/arithmetic.js";

export const modulo = arithmetic({ name: "%", arity: [2, 2], infix: true });
