export { dayNumber } from "../dates.js";
export { nothing } from "../logic/truth.js";
export { definePack, type PackModule } from "../pack/define-pack.js";
