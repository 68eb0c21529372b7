/**
 * What those modules take besides when a pack uses all of JsonLogic.
 *
 * @module hygie/runtime/general
 */

export { generalOver } from "../pack/general.js";
