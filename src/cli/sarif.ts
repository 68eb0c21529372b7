import { join } from "node:path";
import type { Finding } from "../audit/lint/index.js";
import type { Locale } from "../locales/locale.js";
import { describeProblem } from "../locales/problems.js";
import { packFile } from "../node/pack-files.js";
import { artifactAt } from "../reporters/sarif/artifact.js";
import type { Context } from "./context.js";
import { sourceUri } from "./source-root.js";

/** Findings as SARIF 2.1.0 (OASIS), with a region that points at the node of the JSON file. */
export function toFindingsSarif(findings: readonly Finding[], folder: string, context: Context): object {
  const { version, language } = context;
  const rules = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "hygie check", version, rules: rules.map((id) => ({ id })) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => toResult(finding, folder, rules, language.locale)),
      },
    ],
  };
}

function toResult(finding: Finding, folder: string, rules: readonly string[], locale: Locale): object {
  const { code, level, file, line, column, endLine, endColumn, pointer } = finding;
  const region =
    line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            startColumn: column ?? 1,
            ...(endLine === undefined ? {} : { endLine, endColumn }),
          },
        };
  const location = {
    physicalLocation: { artifactLocation: artifactOf(file ?? packFile, folder), ...region },
    ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
  };
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level,
    message: { text: describeProblem(finding, locale) },
    locations: [location],
  };
}

/** A file of the pack, or of another that it extends. */
function artifactOf(file: string, folder: string): object {
  const isOwn = !/[/\\]/.test(file);
  return artifactAt(sourceUri(isOwn ? join(folder, file) : file));
}
