/**
 * What those modules take besides when a pack uses all of JsonLogic.
 *
 * @module hygie/runtime/general
 */

export { generalOutcomes, generalOver } from "../engine/general.js";
