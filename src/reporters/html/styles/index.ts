import { colors } from "./colors.js";
import { parts } from "./parts.js";
import { print } from "./print.js";
import { text } from "./text.js";

/** The one style sheet of the page. */
export const styles = `${colors}${text}${parts}${print}`;
