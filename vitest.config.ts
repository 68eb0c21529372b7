import { defineConfig } from "vitest/config";

/**
 * Those that put a module of their own in the place of one of hygie, and those that try so many values that code which others
 * have used otherwise would take them twice as long; all others load the modules once a worker.
 */
const apart = [
  ...["tests/locales/stub-language.test.ts", "tests/pack/parse-once.test.ts", "tests/xlsx/report.test.ts"],
  ...["tests/logic/laws.test.ts", "tests/logic/javascript.test.ts", "tests/engine/backends.test.ts"],
  "tests/fuzz/fuzz.test.ts",
];

/** The tests, but some. */
export const projects = (exclude: readonly string[] = []) => [
  {
    extends: true as const,
    test: { name: "together", include: ["tests/**/*.test.ts"], exclude: [...apart, ...exclude], isolate: false },
  },
  { extends: true as const, test: { name: "apart", include: apart } },
];

const types = { enabled: true, only: true, include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json" };

export default defineConfig({
  test: {
    projects: [...projects(), { extends: true, test: { name: "types", include: [], typecheck: types } }],
    reporters: ["default", "./scripts/closing-line.ts"],
    maxWorkers: 2, // one worker less than processors is the default: one alone on a small machine
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
