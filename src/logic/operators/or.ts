import { connective } from "./forms/connective.js";

export const or = connective("or", true);
