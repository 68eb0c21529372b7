import { comparison } from "./forms/comparison.js";

export const strictUnequal = comparison({ name: "!==", swaps: ["==="] });
