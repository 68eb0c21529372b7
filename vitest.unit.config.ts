import { defineConfig } from "vitest/config";
import all, { projects } from "./vitest.config.js";

/** The fast loop: no site, no browser, no packing, no built command, no workbook; the laws are tried less often. */
const slow = [
  ...["tests/site/**", "tests/packages/**", "tests/cli/**", "tests/examples/**", "tests/fuzz/**", "tests/xlsx/**"],
  ...["tests/documentation.test.ts", "tests/guides.test.ts", "tests/tutorial.test.ts"],
  ...["tests/batch/workers.test.ts", "tests/reporters/given.test.ts"],
];

export default defineConfig({ test: { ...all.test, projects: projects(slow), env: { HYGIE_RUNS: "100" } } });
