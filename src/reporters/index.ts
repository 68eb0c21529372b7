/**
 * Reports and plans in a form that people read.
 *
 * @module hygie/reporters
 */

export { toCisoAssistantAssessment } from "./ciso-assistant/assessment.js";
export { toCisoAssistant } from "./ciso-assistant/library.js";
export type { CisoAssistantOptions } from "./ciso-assistant/options.js";
export { factsFromCsv, type ParsedPractices } from "./csv/facts-from-csv.js";
export { factsToCsv } from "./csv/facts-to-csv.js";
export type { CsvOptions } from "./csv/table.js";
export { type CsvReportOptions, toCsv } from "./csv.js";
export { toCycloneDx } from "./cyclonedx/index.js";
export type { ExportOptions } from "./given.js";
export { toHtml } from "./html/to-html.js";
export { toJUnit } from "./junit/index.js";
export type { Exported, Loss } from "./losses.js";
export { toMarkdown } from "./markdown/index.js";
export {
  type OscalOptions,
  type OscalProfileOptions,
  toOscalAssessmentResults,
  toOscalCatalog,
  toOscalMapping,
  toOscalProfile,
} from "./oscal/index.js";
export { planToText } from "./plan-text.js";
export { type PortfolioOptions, portfolioToHtml } from "./portfolio/to-html.js";
export { toSarif } from "./sarif/index.js";
export type { FactsFile, SarifOptions } from "./sarif/options.js";
export { toText } from "./text.js";
export type { TextOptions } from "./text-options.js";
