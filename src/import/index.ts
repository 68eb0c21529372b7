/**
 * Draft packs made of catalogs and frameworks in other formats.
 *
 * @module hygie/import
 */

export type { RemainingPart } from "../problems/codes/import.js";
export { fromCisoAssistant } from "./ciso-assistant.js";
export type { DraftPack, Imported, ImportedControl, ImportedRule } from "./draft-pack.js";
export type { ImportOptions } from "./options.js";
export { fromOscalCatalog } from "./oscal.js";
export type { Remaining } from "./remaining.js";
