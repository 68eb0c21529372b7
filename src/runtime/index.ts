/**
 * What modules that `hygie build` writes are made with. Nobody else needs it.
 *
 * @module hygie/runtime
 */

export { aggregates } from "../engine/aggregates.js";
export { defineOutcomes, type OutcomesModule } from "../engine/define-outcomes.js";
export { definePack, type PackModule } from "../engine/define-pack.js";
export { dayNumber } from "../facts/dates.js";
export { reasons as en } from "../locales/en/reasons.js";
export { reasons as fr } from "../locales/fr/reasons.js";
export { everywhere } from "../logic/everywhere.js";
export { searchable } from "../logic/searchable.js";
export { nothing } from "../logic/sheet.js";
export { member } from "../logic/values.js";
