/**
 * What modules that `hygie build` writes are made with. Nobody else needs it.
 *
 * @module hygie/runtime
 */

export { definePack, type PackModule } from "../engine/define-pack.js";
export { dayNumber } from "../facts/dates.js";
export { nothing } from "../logic/read.js";
