export { toOscalAssessmentResults } from "./assessment-results.js";
export { toOscalCatalog } from "./catalog.js";
export type { OscalOptions } from "./given.js";
export { toOscalMapping } from "./mapping.js";
export { type OscalProfileOptions, toOscalProfile } from "./profile.js";
