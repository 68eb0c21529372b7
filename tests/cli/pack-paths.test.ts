import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-pack-paths-"));
cpSync(`${root}examples/packs/littoral`, join(folder, "coast"), { recursive: true });
writeFileSync(join(folder, "coast", "whole.json"), JSON.stringify(macsf.definition));
const here = (...args: readonly string[]) => hygie([...args, "--lang", "en"], { cwd: folder });

afterAll(() => rmSync(folder, { recursive: true }));

const calls: readonly ((path: string) => readonly string[])[] = [
  (path) => ["rules", "--pack", path],
  (path) => ["evaluate", `${root}examples/solo-gp.json`, "--pack", path],
  (path) => ["check", path],
  (path) => ["test", path],
  (path) => ["docs", path, "-o", "pages"],
  (path) => ["build", path, "-o", "rules.js"],
  (path) => ["diff", "macsf", path],
  (path) => ["check", "coast", "--pack", path],
  (path) => ["new", "rule", path, "doors-closed", "--title", "Doors", "--quote", "Close the doors."],
  (path) => ["new", "pack", "inland", "--extends", path],
  (path) => ["batch", `${root}examples/solo-gp.json`, "--diff", path],
];

it.each(["coast/pack.json", "./coast/facts.schema.json", "coast/usb-sticks-checked.json"])(
  "names the folder of the pack where %s, a file in it, is given",
  (path) => {
    const name = path.startsWith(".") ? "./coast" : "coast";
    for (const call of calls) {
      expect(here(...call(path))).toEqual({
        status: 2,
        stdout: "",
        stderr: `${path}: this is a file, not a folder; name the folder of the pack: ${name}\n`,
      });
    }
  },
);

it("reads a pack in one piece, wherever it lies", () => {
  expect(here("rules", "--pack", "coast/whole.json")).toMatchObject({ status: 0, stderr: "" });
});
