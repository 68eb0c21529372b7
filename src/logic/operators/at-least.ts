import { comparison } from "./forms/comparison.js";

export const atLeast = comparison({ name: ">=", orders: true, swaps: [">", "<="] });
