import { connective } from "./forms/connective.js";

export const and = connective("and", false);
