import { truth } from "./forms/truth.js";

export const not = truth("!", false, ["!!"]);
