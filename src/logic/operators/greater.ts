import { comparison } from "./forms/comparison.js";

export const greater = comparison({ name: ">", orders: true, swaps: [">=", "<"] });
