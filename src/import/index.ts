/**
 * Draft packs made of catalogs and frameworks in other formats.
 *
 * @module hygie/import
 */

export { fromCisoAssistant } from "./ciso-assistant.js";
export type { DraftPack, Imported, ImportedRule } from "./draft-pack.js";
export type { Remaining } from "./remaining.js";
