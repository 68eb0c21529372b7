/**
 * What modules that `hygie build` writes are made with. Nobody else needs it.
 *
 * @module hygie/runtime
 */

export { dayNumber } from "../dates.js";
export { nothing } from "../logic/truth.js";
export { definePack, type PackModule } from "../pack/define-pack.js";
