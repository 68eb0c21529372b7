import { truth } from "./forms/truth.js";

export const isTruthy = truth("!!", true, ["!"]);
