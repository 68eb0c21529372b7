import { comparison } from "./forms/comparison.js";

export const unequal = comparison({ name: "!=", swaps: ["=="] });
