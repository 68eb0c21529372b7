import { defineConfig, mergeConfig } from "vitest/config";
import all from "./vitest.config.js";

/** The fast loop: no site, no browser, no packing, no built command; the laws are tried less often. */
export default mergeConfig(
  all,
  defineConfig({
    test: {
      exclude: [
        "**/node_modules/**",
        ...["tests/site/**", "tests/packages/**", "tests/cli/**", "tests/examples/**"],
        ...[
          "tests/batch/workers.test.ts",
          "tests/documentation.test.ts",
          "tests/guides.test.ts",
          "tests/tutorial.test.ts",
        ],
      ],
      env: { HYGIE_RUNS: "100" },
    },
  }),
);
