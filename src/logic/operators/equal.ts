import { comparison } from "./forms/comparison.js";

export const equal = comparison({ name: "==", swaps: ["!="] });
