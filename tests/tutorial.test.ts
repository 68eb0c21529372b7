import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { lintPack } from "../src/audit/lint/index.js";
import { loadPackDirectory } from "../src/node/index.js";
import { testPack } from "../src/testing/index.js";
import { blocksOf, projectWithHygie, runLine, shown } from "./support/guide.js";
import { macsf, root } from "./support/macsf.js";

const page = "docs/en/guides/extend-a-pack.md";
const example = `${root}examples/packs/littoral`;
const blocks = blocksOf(page);

let folder: string;

beforeAll(() => {
  folder = projectWithHygie();
});

/** What the reader does with the JSON of a block: it takes the place of the members of the same name. */
function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const before = file.endsWith(".json") && readdirSync(dirname(path)).includes(file.split("/").at(-1) ?? "");
  const json = before ? { ...JSON.parse(readFileSync(path, "utf8")), ...JSON.parse(text) } : undefined;
  writeFileSync(path, json === undefined ? text : `${JSON.stringify(json, null, 2)}\n`);
}

function edit(file: string, diff: string): void {
  const [removed = "", added = ""] = diff.split("\n").map((line) => line.slice(1));
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text.split(`${removed}\n`)).toHaveLength(2);
  writeFileSync(path, text.replace(removed, added));
}

describe(page, () => {
  const printed: string[] = [];

  it.each(
    blocks.map(
      (block, i) => [`${i + 1}: ${block.language} ${block.file ?? block.text.split("\n")[0]}`, block] as const,
    ),
  )("step %s", (_, { language, file, isToFail, text }) => {
    if (language === "sh") {
      printed.length = 0;
      for (const command of text.trimEnd().split("\n")) {
        const { status, stdout, stderr } = runLine(command, { cwd: folder });
        expect(stderr.replace(/^npm (notice|warn).*\n/gm, ""), command).toBe("");
        expect(status, command + stdout).toBe(isToFail ? 1 : 0);
        printed.push(stdout);
      }
    } else if (file !== undefined && language === "diff") edit(file, text);
    else if (file !== undefined) write(file, text);
    else if (language === "text") expect(printed.join("")).toMatch(shown(text));
  });

  it("comes to the pack in examples/packs/littoral", () => {
    if (process.env.HYGIE_WRITE_EXAMPLE) cpSync(join(folder, "littoral"), example, { recursive: true });
    const names = readdirSync(example, { recursive: true, encoding: "utf8" }).sort();
    expect(readdirSync(join(folder, "littoral"), { recursive: true, encoding: "utf8" }).sort()).toEqual(names);
    const read = (path: string) =>
      path.endsWith(".json") ? JSON.parse(readFileSync(path, "utf8")) : readFileSync(path, "utf8");
    for (const name of names.filter((one) => /\.\w+$/.test(one) && one !== ".vscode")) {
      expect(read(join(example, name)), name).toEqual(read(join(folder, "littoral", name)));
    }
  });
});

describe("the pack in examples/packs/littoral", () => {
  const load = () => loadPackDirectory(example, { packs: [macsf] });

  it("has nothing amiss but what macsf has", () => {
    const source = readFileSync(join(example, "charte.txt"), "utf8");
    const own = lintPack(load(), source).filter(({ code }) => code !== "absent-quote" && code !== "unread-fact");
    expect(own).toEqual([]);
  });

  it("has cases that notice every change of its logic", () => {
    for (const { ruleId, failed, uncovered, survivors } of testPack(load())) {
      expect([ruleId, failed, uncovered, survivors]).toEqual([ruleId, [], [], []]);
    }
  });
});
