import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { aggregateStream, evaluateStream } from "hygie/batch";
import macsf from "hygie/rules/macsf";
import lean from "hygie/rules/macsf/fr";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { all, cutAt } from "../support/batch.js";
import { run } from "../support/command.js";
import { root } from "../support/macsf.js";
import { randomPractices } from "../support/random-practices.js";

const now = "2026-01-31";
const practices = randomPractices(factsOf(macsf.definition), 3000, 0.2, 1).map((one, i) =>
  i % 500 === 7 ? `{"id":${i},` : JSON.stringify({ id: i, region: `R${i % 5}`, ...(one as object) }),
);
const bytes = new TextEncoder().encode(practices.join("\n"));
const given = { now, key: "id", columns: ["region"] } as const;

describe("workers", () => {
  it.each([1, 2])("%i of them give what this thread gives, in the order of the source", async (workers) => {
    const pieces = cutAt(bytes, [1, 77, 200_003, 1_500_001]);
    for (const pack of [macsf, lean]) {
      const [here, there] = await Promise.all(
        [0, workers].map((count) => all(evaluateStream(pack, pieces, { ...given, workers: count }))),
      );
      expect(here).toHaveLength(3000);
      expect(there).toEqual(here);
    }
  });

  it("give the same reports and counts, byte for byte", async () => {
    const some = practices.slice(0, 60).join("\n");
    const reports = (workers: number) =>
      all(evaluateStream(macsf, some, { ...given, workers, output: "reports", locale: "fr" }));
    const counts = (workers: number) =>
      aggregateStream(macsf, [bytes], { ...given, workers, groupBy: ["region", "practice.staffCount"] });
    expect(JSON.stringify(await reports(2))).toBe(JSON.stringify(await reports(0)));
    const [here, one, two] = await Promise.all([0, 1, 2].map(counts));
    expect(here?.failed).toBe(6);
    expect(JSON.stringify(one)).toBe(JSON.stringify(here));
    expect(JSON.stringify(two)).toBe(JSON.stringify(here));
  });

  it("end with the iteration, and by a signal", async () => {
    const controller = new AbortController();
    const options = { ...given, workers: 1, signal: controller.signal };
    for await (const { line } of evaluateStream(macsf, [bytes], options)) if (line === 5) break;
    const records = evaluateStream(macsf, [bytes], options);
    await records.next();
    controller.abort(new Error("enough"));
    await expect(all(records)).rejects.toThrow("enough");
  });

  it("run where no code may be generated from strings, from CommonJS, in a folder with spaces and accents", () => {
    const folder = mkdtempSync(join(tmpdir(), "hygie à l’essai "));
    cpSync(`${root}dist`, join(folder, "node_modules/hygie/dist"), { recursive: true });
    cpSync(`${root}package.json`, join(folder, "node_modules/hygie/package.json"));
    cpSync(`${root}node_modules/piscina`, join(folder, "node_modules/piscina"), { recursive: true });
    const program = `const { evaluateStream } = require("hygie/batch");
const { default: macsf } = require("hygie/rules/macsf");
(async () => {
  for await (const record of evaluateStream(macsf, '{"patientRecord":{"computerised":false}}', { workers: 1 }))
    console.log(record.outcomes["no-shared-login"]);
})();`;
    const { stdout, stderr } = run(process.execPath, ["--disallow-code-generation-from-strings", "-e", program], {
      cwd: folder,
    });
    expect(stderr).toBe("");
    expect(stdout).toBe("not-applicable\n");
    rmSync(folder, { recursive: true });
  });

  it("that cannot start are told, and with them what to do", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hygie-workers-"));
    cpSync(`${root}dist`, join(folder, "dist"), { recursive: true });
    cpSync(`${root}node_modules/piscina`, join(folder, "node_modules/piscina"), { recursive: true });
    rmSync(join(folder, "dist/batch-worker.cjs"));
    const apart: { evaluateStream: typeof evaluateStream } = await import(
      pathToFileURL(join(folder, "dist/batch.js")).href
    );
    await expect(all(apart.evaluateStream(macsf, "{}", { workers: 1 }))).rejects.toMatchObject({
      problems: [{ code: "worker-ended", pointer: "/workers" }],
    });
    rmSync(folder, { recursive: true });
  });
});
