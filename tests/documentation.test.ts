import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { run } from "./support/command.js";
import { root } from "./support/macsf.js";

const folder = "tests/.examples";

interface Example {
  /** The file that it stands in, and its place there. */
  readonly name: string;
  readonly code: string;
}

const pages = [
  "README.md",
  ...find("docs", ".md").filter((path) => !/^docs\/(en\/api|\w+\/rules|\.vitepress)\//.test(path)),
];
const examples = [...find("src", ".ts"), ...find("scripts/api", ".ts"), ...pages].flatMap(examplesIn);

/** Each example becomes a program whose `//=>` comments are assertions; all of them are compiled together. */
beforeAll(() => {
  rmSync(root + folder, { recursive: true, force: true });
  mkdirSync(root + folder, { recursive: true });
  for (const { name, code } of examples) writeFileSync(`${root}${folder}/${name}`, program(code));
  const compilerOptions = { noUnusedLocals: false, rootDir: "../.." };
  const config = { extends: "../../tsconfig.json", compilerOptions, include: ["*.ts"], exclude: [] };
  writeFileSync(`${root}${folder}/tsconfig.json`, JSON.stringify(config));
  writeFileSync(`${root}${folder}/vitest.config.mjs`, 'export default { test: { include: ["*.ts"] } };\n');
});

describe("the examples of the documentation", () => {
  it("are there: one for each function, class and value that people use, and in the README", () => {
    const symbols = find("docs/en/api", ".md").filter((path) => /\/(functions|classes|variables)\//.test(path));
    const forPeople = symbols.filter((path) => !path.includes("/runtime/") && !path.endsWith("/default.md"));
    expect(forPeople.length).toBeGreaterThan(15);
    for (const path of forPeople) expect(readFileSync(root + path, "utf8"), path).toContain("## Example");
    expect(examples.length).toBeGreaterThan(forPeople.length);
    expect(examples.some(({ name }) => name.startsWith("README"))).toBe(true);
  });

  it("compile", () => {
    const { stdout } = run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder, "--noEmit"]);
    expect(stdout).toBe("");
  });

  it.each(examples)("$name runs, and gives what it says", async ({ name, code }) => {
    if (!code.includes('from "vitest"')) {
      const said = vi.spyOn(console, "log").mockReturnValue();
      onTestFinished(() => said.mockRestore());
      await import(pathToFileURL(`${root}${folder}/${name}`).href);
      return;
    }
    const { stderr, status } = run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--root", folder, name]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("the pages", () => {
  it.each(pages)("%s has no dead link", (page) => {
    const text = readFileSync(root + page, "utf8");
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    for (const link of links) expect(existsSync(new URL(link, `file://${root}${page}`)), link).toBe(true);
  });

  const guides = find("docs/en/guides", ".md").map((path) => basename(path));

  it.each(guides)("%s is there in French too, with the same code", (name) => {
    const blocks = (lang: string) =>
      readFileSync(`${root}docs/${lang}/guides/${name}`, "utf8").match(/```[\s\S]*?```/g) ?? [];
    expect(blocks("fr")).toEqual(blocks("en"));
    expect(blocks("en").length + readFileSync(`${root}docs/fr/guides/${name}`, "utf8").length).toBeGreaterThan(1000);
  });

  it.each(guides)("%s in French is set as French is", (name) => {
    const text = readFileSync(`${root}docs/fr/guides/${name}`, "utf8").replace(/```[\s\S]*?```|`[^`]*`/g, "");
    expect(text.match(/\S+ [:;!?»](?=\s)|« \S+|\w'\w\S*/g) ?? []).toEqual([]);
  });

  it("give the test command that the gate runs", () => {
    const readme = readFileSync(`${root}README.md`, "utf8");
    const gate = readFileSync(`${root}.ci/run`, "utf8").trimEnd().split("\n").at(-1) ?? "";
    expect(readme).toContain(`\`\`\`sh\n${gate}\n\`\`\``);
  });

  it("give the pointer that the command really prints", () => {
    const line = /device-auto-lock\.json:(\d+):(\d+)/.exec(readFileSync(`${root}docs/en/guides/rule-packs.md`, "utf8"));
    const rule = readFileSync(`${root}rules/macsf/device-auto-lock.json`, "utf8").split("\n");
    expect(rule[Number(line?.[1])]).toContain('"var": "autoLockMinutes"');
  });
});

function find(directory: string, ending: string): string[] {
  return readdirSync(root + directory, { recursive: true, encoding: "utf8" })
    .map((path) => `${directory}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

function examplesIn(path: string): Example[] {
  const text = readFileSync(root + path, "utf8");
  const plain = path.endsWith(".ts") ? text.replace(/^\s*\* ?/gm, "") : text;
  return [...plain.matchAll(/```ts(?: with-output)?\n([\s\S]*?)```/g)].map(([, code = ""], i) => ({
    name: `${path.replace(/\.\w+$/, "").replaceAll("/", "-")}-${i + 1}.ts`, // of its own for each, index.ts or not
    code,
  }));
}

function program(code: string): string {
  const lines = code.split("\n").map((line) => {
    const said = /^(.*\S);\s*\/\/=> (.*)$/.exec(line);
    return said === null ? line : `assert.deepStrictEqual(${said[1]}, ${said[2]});`;
  });
  return `import assert from "node:assert/strict";\n${lines.join("\n")}\n`;
}
