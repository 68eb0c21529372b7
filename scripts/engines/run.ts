/**
 * `npm run test:engines`: the verdicts of SQL in real engines against those of JavaScript, in those alone whose name has one of the words
 * given, where some are: `npm run test:engines -- duckdb spark`. `-- --install` installs what they lack in `.engines/`.
 */
import { parseArgs } from "node:util";
import type { Setup } from "./engine.js";
import { install, lackedBy } from "./needs.js";
import { setups } from "./setups.js";
import { during } from "./stay.js";
import { isRight, type Result, tryEngine } from "./try-engine.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    install: { type: "boolean", default: false },
    rows: { type: "string", default: "20000" },
    packs: { type: "string" },
    seed: { type: "string", default: "20220721" },
  },
});
const words = positionals.map((word) => word.toLowerCase());
const chosen = setups.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)),
);
const widths = [42, 30, 14, 9, 6, 12, 8];
const shownDifferences = 10;
const verdicts = { passed: 0, failed: 0 };
const notRun: string[] = [];

if (values.install) install(chosen.flatMap(lackedBy), print);
print(`seed ${values.seed}`);
printRow(["engine", "version", "trial", "rows", "packs", "differences", "seconds"]);
for (const setup of chosen) {
  const lacked = lackedBy(setup);
  if (lacked.length === 0) await run(setup);
  else {
    const commands = lacked.flatMap((need) => need.install).join("; ");
    notRun.push(`${setup.name} lacks ${lacked.map(({ name }) => name).join(", ")}. \`-- --install\` runs: ${commands}`);
  }
}
print("");
for (const line of notRun) print(`Not run: ${line}`);
print(`${verdicts.passed} passed, ${verdicts.failed} failed${notRun.length > 0 ? `, ${notRun.length} not run` : ""}`);
process.exitCode = verdicts.failed > 0 || verdicts.passed === 0 ? 1 : 0;

async function run(setup: Setup): Promise<void> {
  const packs = Number(values.packs ?? (setup.dialect === "duckdb" ? 2000 : 50));
  const size = { rows: Number(values.rows), packs, seed: Number(values.seed) };
  try {
    await during(async (stay) => {
      for await (const result of tryEngine(setup, size, stay)) tell(setup, result);
    });
  } catch (error) {
    verdicts.failed += 1;
    print(`${setup.name} failed: ${error instanceof Error ? error.message : error}`);
  }
}

function tell({ name }: Setup, result: Result): void {
  const { version, trial, rows, packs, differences, seconds } = result;
  printRow([name, version, trial, String(rows), String(packs), String(differences.length), seconds.toFixed(1)]);
  verdicts[isRight(result) ? "passed" : "failed"] += 1;
  if (isRight(result)) return;
  if (result.isPlanted) print("  A wrong NULL was not found: the comparison is blind.");
  for (const { pack, rule, row, wanted, found } of differences.slice(0, shownDifferences)) {
    print(`  ${pack} ${rule} row ${row}: JavaScript ${wanted}, SQL ${found ?? "nothing"}`);
  }
  if (differences.length > shownDifferences) print(`  … and ${differences.length - shownDifferences} more`);
}

function printRow(cells: readonly string[]): void {
  print(
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join(" ")
      .trimEnd(),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
