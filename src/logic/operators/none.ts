import { quantifier } from "./forms/quantifier.js";

export const none = quantifier("none", ["some"]);
