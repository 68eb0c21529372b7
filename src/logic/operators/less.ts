import { comparison } from "./forms/comparison.js";

export const less = comparison({ name: "<", most: 3, orders: true, swaps: ["<=", ">"] });
