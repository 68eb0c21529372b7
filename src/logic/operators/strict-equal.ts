import { comparison } from "./forms/comparison.js";

export const strictEqual = comparison({ name: "===", swaps: ["!=="] });
