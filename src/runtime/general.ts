/**
 * What those modules take besides when a pack uses all of JsonLogic.
 *
 * @module hygie/runtime/general
 */

export { generalOver } from "../engine/general.js";
