import { comparison } from "./forms/comparison.js";

export const atMost = comparison({ name: "<=", most: 3, orders: true, swaps: ["<", ">="] });
