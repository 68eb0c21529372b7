/**
 * Reports verified, and sealed, by whoever has what they were made of.
 *
 * @module hygie/verify
 */

export type { Difference } from "./differences.js";
export type { VerifyInputs } from "./read-inputs.js";
export { sealReport } from "./seal.js";
export type { RecomputedBy, RecomputedVerdict } from "./verdicts.js";
export { type Doubt, type Verification, verifyReport } from "./verify-report.js";
