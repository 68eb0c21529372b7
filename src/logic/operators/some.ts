import { quantifier } from "./forms/quantifier.js";

export const some = quantifier("some", ["all"]);
