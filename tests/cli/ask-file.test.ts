import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openFacts } from "../../src/cli/ask/facts-file.js";
import { InputError } from "../../src/cli/inputs.js";
import { formatProblem } from "../../src/locales/problems.js";
import { asked } from "../support/ask.js";

const folder = () => mkdtempSync(join(tmpdir(), "hygie-ask-file-"));
const read = (path: string) => readFileSync(path, "utf8");

/** What is wrong with the files that are named. */
function refusals(at: string, given: string | undefined, output?: string): string[] {
  try {
    openFacts(asked, given, output);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => formatProblem(problem).replaceAll(at, "AT"));
  }
}

describe("the file in which answers are kept", () => {
  it("is made where it is not there, with the folders around it", () => {
    const path = join(folder(), "cabinet/facts.json");
    const { facts, keep } = openFacts(asked, path, undefined);
    expect([facts, read(path)]).toEqual([{}, "{}\n"]);
    keep({ guards: 3 });
    expect(read(path)).toBe('{\n  "guards": 3\n}\n');
  });

  it("is as it was, to the letter, until there is an answer", () => {
    const path = join(folder(), "facts.json");
    const before = '\ufeff{ "guards":\r\n3 }';
    writeFileSync(path, before);
    expect(openFacts(asked, path, undefined).facts).toEqual({ guards: 3 });
    expect(read(path)).toBe(before);
  });

  it("is another one where that is wanted: what is gone on with stays as it is, and what is there already too", () => {
    const at = folder();
    const [before, after] = [join(at, "before.json"), join(at, "after.json")];
    writeFileSync(before, '{"guards":3}');
    const { facts, path, keep } = openFacts(asked, before, after);
    expect([facts, path, read(after)]).toEqual([{ guards: 3 }, after, '{\n  "guards": 3\n}\n']);
    keep({ guards: 4 });
    expect(read(before)).toBe('{"guards":3}');
    expect(refusals(at, before, after)).toEqual([
      "AT/after.json: this file is there already; nothing was changed; choose another name, or delete it first",
    ]);
    expect(openFacts(asked, undefined, after).facts).toEqual({ guards: 4 });
    expect(refusals(at, join(at, "absent.json"), join(at, "new.json"))).toEqual([
      expect.stringMatching(/^AT\/absent\.json: /),
    ]);
    expect(existsSync(join(at, "new.json"))).toBe(false);
  });

  it.each<[string, (path: string) => void]>([
    ["wrong facts", (path) => writeFileSync(path, '{ "guards": -1 }')],
    ["a text", (path) => writeFileSync(path, "Chère consœur,")],
    ["an empty file", (path) => writeFileSync(path, "")],
    ["another JSON", (path) => writeFileSync(path, "[]")],
    ["a folder", (path) => mkdirSync(path)],
  ])("is never written over %s", (_, make) => {
    const at = folder();
    const path = join(at, "facts.json");
    make(path);
    const before = lstatSync(path).isFile() ? read(path) : undefined;
    for (const [given, output] of [[path], [undefined, path]] as const) {
      expect(refusals(at, given, output)).toEqual([expect.stringMatching(/^AT\/facts\.json/)]);
    }
    if (before !== undefined) expect(read(path)).toBe(before);
  });

  it.each(["facts", "nothing"])("is not written through a link to %s", (to) => {
    const at = folder();
    const [link, path] = [join(at, "link.json"), join(at, "precious.json")];
    if (to === "facts") writeFileSync(path, "{}");
    symlinkSync(path, link);
    expect(refusals(at, link)).toEqual([
      "AT/link.json: this is a link, through which nothing is written; name what it leads to, or delete it",
    ]);
    expect(existsSync(path) ? read(path) : undefined).toBe(to === "facts" ? "{}" : undefined);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});
