import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { makeProject, packed, run } from "../../scripts/consumers/project.js";
import { rows } from "../../scripts/consumers/rows.js";
import { blocksOf } from "../support/guide.js";
import { root } from "../support/macsf.js";

/** Those that need small packages alone; `npm run test:consumers` runs Next, Bun and Deno as well. */
const recipes = ["csv", "edge", "fastify", "worker"];
const compilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  target: "ES2022",
  module: "NodeNext",
  types: ["node"],
};
const endpoint = blocksOf("README.md").find(({ file }) => file === "server.ts")?.text ?? "";
let project: string;

beforeAll(() => {
  const { version } = JSON.parse(readFileSync(`${root}node_modules/@types/node/package.json`, "utf8"));
  const files = {
    "tsconfig.json": JSON.stringify({ compilerOptions, include: [...recipes, "server.ts"] }),
    "server.ts": endpoint,
  };
  project = makeProject({ packages: [`@types/node@${version}`], examples: recipes, files }, packed());
});

describe("the recipes, with the package as it is packed", () => {
  it("all have a row in the matrix of those who use hygie", () => {
    const isRecipe = (name: string) => existsSync(`${root}examples/${name}/package.json`);
    const inMatrix = new Set(rows.flatMap(({ examples = [] }) => examples));
    expect([...inMatrix].sort()).toEqual(readdirSync(`${root}examples`).filter(isRecipe).sort());
  });

  it("are right in all their types, and so is the endpoint of the README", () => {
    expect(run(`node ${root}node_modules/typescript/bin/tsc -p .`, project)).toEqual({ status: 0, output: "" });
  });

  it.each(recipes)("%s", (name) => {
    const { status, output } = run(`node --test ${name}/`, project);
    expect(status, output).toBe(0);
    expect(output).toMatch(/pass [1-9]/);
  });
});

describe("the endpoint of the README", () => {
  it("is ten lines", () => {
    expect(endpoint.split("\n").filter((line) => line.trim() !== "").length).toBeLessThanOrEqual(10);
  });

  it("answers facts with a report, and what is none with 400", async () => {
    const port = 20_000 + (process.pid % 10_000);
    const file = join(project, "server.mjs"); // it is JavaScript as well
    writeFileSync(file, endpoint.replace("3000", String(port)));
    const server = spawn(process.execPath, [file], { stdio: "inherit" });
    onTestFinished(() => void server.kill());
    const ask = (body: string) => fetch(`http://127.0.0.1:${port}`, { method: "POST", body });
    const answerTo = async (body: string) => {
      const response = await ask(body);
      return { status: response.status, body: JSON.parse(await response.text()) };
    };
    await vi.waitFor(() => ask("{}"), { timeout: 20_000, interval: 100 });
    expect(await answerTo('{"authentication":[{"enforced":false}]}')).toMatchObject({
      status: 200,
      body: { summary: { counts: { fail: 1, unknown: 17 } } },
    });
    expect(await answerTo('{"devises":[]}')).toMatchObject({ status: 400, body: [{ pointer: "/devises" }] });
    expect(await answerTo("no JSON")).toMatchObject({ status: 400, body: [{ pointer: "" }] });
  });
});
