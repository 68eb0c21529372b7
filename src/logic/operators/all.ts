import { quantifier } from "./forms/quantifier.js";

export const all = quantifier("all", ["some"]);
