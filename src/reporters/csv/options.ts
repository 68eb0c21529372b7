import { toCollector } from "../../json/collect.js";
import { values } from "../../locales/en/values.js";
import { OptionsError } from "../../problems/errors.js";
import { problemsIn } from "../../problems/sentences.js";
import { shown } from "../../problems/shown.js";
import type { CsvOptions } from "./table.js";

const problem = /* @__PURE__ */ problemsIn(values);

/** The options of CSV among others that were read. @throws {@link OptionsError} with everything that is wrong with them. */
export function csvOptions(given: Readonly<Record<string, unknown>>): Required<CsvOptions> {
  const { separator = ",", bom = true } = given;
  const { add, problems } = toCollector();
  if (separator !== "," && separator !== ";") {
    const params = { found: shown(separator), allowed: [",", ";"] };
    add(() => problem("impossible-value", "/separator", params));
  }
  if (typeof bom !== "boolean") {
    add(() => problem("wrong-type", "/bom", { found: shown(bom), expected: ["boolean"] }));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  return { separator: separator === ";" ? ";" : ",", bom: bom === true };
}
