import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/locales/problems.js";
import { writeFiles } from "../../src/node/write-files.js";

const scratch = () => mkdtempSync(join(tmpdir(), "hygie-write-"));
const said = (folder: string, files: Record<string, string>, around = folder) =>
  writeFiles(folder, files).map((problem) => formatProblem(problem).replaceAll(around, "AT"));
const everything = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("files are written all or none", () => {
  it("into folders that are made", () => {
    const at = scratch();
    expect(said(join(at, "a/b"), { "one.md": "1", "fr/two.md": "2", "fr/x/three.md": "3" })).toEqual([]);
    expect(everything(at)).toEqual(
      ["a", "a/b", "a/b/fr", "a/b/fr/two.md", "a/b/fr/x", "a/b/fr/x/three.md", "a/b/one.md"].sort(),
    );
    expect(readFileSync(join(at, "a/b/fr/two.md"), "utf8")).toBe("2");
  });

  it("over files that are there, whose rights they keep, and through a folder that is a link", () => {
    const at = scratch();
    mkdirSync(join(at, "real"));
    symlinkSync(join(at, "real"), join(at, "link"));
    writeFileSync(join(at, "real/own.md"), "before");
    chmodSync(join(at, "real/own.md"), 0o640);
    expect(said(join(at, "link"), { "own.md": "after" })).toEqual([]);
    expect(readFileSync(join(at, "real/own.md"), "utf8")).toBe("after");
    expect(statSync(join(at, "real/own.md")).mode & 0o777).toBe(0o640);
    expect(everything(join(at, "real"))).toEqual(["own.md"]);
  });

  /** What stands in the way of one of two files, and how it is told. */
  const obstacles: Record<string, { make: (at: string) => void; says: string }> = {
    "a folder where a file is to be": {
      make: (at) => mkdirSync(join(at, "z.md")),
      says: "AT/z.md: this is a folder, not a file; name a file",
    },
    "a link to a file": {
      make: (at) => {
        writeFileSync(join(at, "precious.txt"), "keep");
        symlinkSync(join(at, "precious.txt"), join(at, "z.md"));
      },
      says: "AT/z.md: this is a link, through which nothing is written; name what it leads to, or delete it",
    },
    "a link that leads nowhere": {
      make: (at) => symlinkSync(join(at, "nowhere"), join(at, "z.md")),
      says: "AT/z.md: this is a link, through which nothing is written; name what it leads to, or delete it",
    },
    "a file where a folder is to be": {
      make: (at) => writeFileSync(join(at, "fr"), "keep"),
      says: "AT/fr: this is a file, not a folder; choose another place",
    },
    "a link where a folder is to be": {
      make: (at) => {
        mkdirSync(join(at, "elsewhere"));
        symlinkSync(join(at, "elsewhere"), join(at, "fr"));
      },
      says: "AT/fr: this is a link, through which nothing is written; name what it leads to, or delete it",
    },
  };

  it.each(Object.entries(obstacles))("not where there is %s", (_, { make, says }) => {
    const at = scratch();
    make(at);
    const before = everything(at);
    expect(said(at, { "a.md": "1", "new/b.md": "2", "fr/c.md": "3", "z.md": "4" })).toEqual([says]);
    expect(everything(at)).toEqual(before);
    if (existsSync(join(at, "precious.txt"))) expect(readFileSync(join(at, "precious.txt"), "utf8")).toBe("keep");
  });

  it("not below a file, nor through a folder that is a link to nothing", () => {
    const at = scratch();
    writeFileSync(join(at, "notes.txt"), "keep");
    symlinkSync(join(at, "nowhere"), join(at, "gone"));
    expect(said(join(at, "notes.txt/a/b"), { "x.md": "1" }, at)).toEqual([
      "AT/notes.txt: this is a file, not a folder; choose another place",
    ]);
    expect(said(join(at, "gone"), { "x.md": "1" }, at)[0]).toContain("AT/gone: this is a link");
    expect(lstatSync(join(at, "gone")).isSymbolicLink()).toBe(true);
    expect(everything(at)).toEqual(["gone", "notes.txt"]);
  });
});
