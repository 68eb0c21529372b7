import { stringType } from "../../facts/types.js";
import { delegated } from "./forms/strict.js";

export const cat = delegated({ name: "cat", arity: [0, Number.POSITIVE_INFINITY], type: () => stringType });
