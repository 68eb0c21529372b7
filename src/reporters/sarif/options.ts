import { digestOfJson } from "../../engine/digest.js";
import { toCollector } from "../../json/collect.js";
import { ownMembers } from "../../json/data.js";
import { valueProblem } from "../../json/problem.js";
import { withoutMark } from "../../json/source-map.js";
import { OptionsError } from "../../problems/errors.js";
import { shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import { type ExportOptions, exportProblem, type Given, readGiven } from "../given.js";

/** The file that the facts of a report stand in. */
export interface FactsFile {
  /** The way to it from the root of the repository, as a URI reference: `practices/north.json`; or a URI. */
  readonly uri: string;
  /** What it holds. */
  readonly text: string;
}

/** What `toSarif` is given beside the report. */
export type SarifOptions = ExportOptions & {
  /** The version of hygie, which a library is not told. */
  readonly version?: string | undefined;
} & (
    | {
        /** The file of the facts: results point into it. */
        readonly facts?: FactsFile | undefined;
        /** For whoever reads SARIF. */
        readonly profile?: undefined;
      }
    | {
        /** The file of the facts, without which code scanning shows nothing. */
        readonly facts: FactsFile;
        /** For code scanning on GitHub: what it shows rightly alone. */
        readonly profile: "github";
      }
  );

/** The same, checked. */
export interface SarifGiven extends Given {
  readonly facts?: FactsFile;
  readonly isForGithub: boolean;
  readonly version?: string;
}

/** @throws {@link OptionsError} with everything that is wrong with the report, or with the options. */
export function readSarif(report: unknown, given: unknown): SarifGiven {
  const read = readGiven(report, given, ["facts", "profile", "version"]);
  const { facts, profile, version } = read.options;
  const { add, problems } = toCollector();
  if (profile !== undefined && profile !== "github") {
    const near = typeof profile === "string" ? nearest(profile, ["github"]) : undefined;
    add(() => valueProblem("impossible-value", "/profile", { found: shown(profile), allowed: ["github"], near }));
  }
  if (version !== undefined && typeof version !== "string") {
    add(() => valueProblem("wrong-type", "/version", { found: shown(version), expected: ["string"] }));
  }
  // Code scanning refuses a result that stands nowhere.
  if (profile === "github" && facts === undefined) add(() => valueProblem("missing-member", "", { name: "facts" }));
  const file = facts === undefined ? undefined : readFile(facts);
  if (problems().length > 0) throw new OptionsError(problems());
  return {
    ...read,
    ...(file === undefined ? {} : { facts: file }),
    isForGithub: profile === "github",
    ...(version === undefined ? {} : { version: String(version) }),
  };

  function readFile(given: unknown): SarifGiven["facts"] {
    const file = ownMembers(given);
    if (file === undefined) {
      add(() => valueProblem("wrong-type", "/facts", { found: shown(given), expected: ["object"] }));
      return undefined;
    }
    const { uri, text } = file;
    for (const [name, value] of Object.entries({ uri, text })) {
      if (value === undefined) add(() => valueProblem("missing-member", "/facts", { name }));
      else if (typeof value !== "string")
        add(() => valueProblem("wrong-type", `/facts/${name}`, { found: shown(value), expected: ["string"] }));
    }
    if (typeof uri !== "string" || typeof text !== "string") return undefined;
    const digest = digestOfText(text);
    // Regions of other facts would be false.
    if (digest !== read.report.factsDigest) {
      add(() => exportProblem("facts-of-other-report", "/facts/text", { isJson: digest !== undefined }));
    }
    return { uri: uriOf(uri), text };
  }
}

function digestOfText(text: string): string | undefined {
  try {
    return digestOfJson(JSON.parse(withoutMark(text)));
  } catch {
    return undefined;
  }
}

/** A reference with what none can hold written as percents. */
function uriOf(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/%(?![0-9a-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/giu, encodeURIComponent);
}
