import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { editPatternOf, sourceOf, webAddressOf } from "../../docs/.vitepress/edit-links.js";
import { root } from "../support/macsf.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-edit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function project(name: string, manifest: object, origin?: string): string {
  const at = `${join(folder, name)}/`;
  mkdirSync(at);
  writeFileSync(`${at}package.json`, JSON.stringify(manifest));
  const git = (...args: string[]) => execFileSync("git", ["-C", at, ...args], { stdio: "pipe" });
  if (origin !== undefined) {
    git("init", "--quiet");
    git("remote", "add", "origin", origin);
  }
  return at;
}

describe("where a page is edited", () => {
  it.each([
    ["https://code.example/team/hygie.git", "https://code.example/team/hygie"],
    ["git+https://code.example/team/hygie.git", "https://code.example/team/hygie"],
    ["https://code.example:8443/team/hygie/", "https://code.example:8443/team/hygie"],
    ["https://me:secret@code.example/team/hygie", "https://code.example/team/hygie"],
    ["git@code.example:team/hygie.git", "https://code.example/team/hygie"],
    ["ssh://git@code.example:2222/team/hygie.git", "https://code.example/team/hygie"],
    ["/home/me/hygie", undefined],
    ["C:\\hygie", undefined],
    ["file:///home/me/hygie", undefined],
    ["", undefined],
  ])("of %s is read at %s", (url, address) => {
    expect(webAddressOf(url)).toBe(address);
  });

  it("is where package.json says that the project is kept, or else where the checkout came from", () => {
    const repository = { url: "git+https://code.example/kept/hygie.git" };
    const origin = "git@code.example:cloned/hygie.git";
    expect(editPatternOf(project("both", { repository }, origin))).toBe(
      "https://code.example/kept/hygie/edit/main/:path",
    );
    expect(editPatternOf(project("origin", {}, origin))).toBe("https://code.example/cloned/hygie/edit/main/:path");
    expect(editPatternOf(project("local", {}, "../elsewhere"))).toBeUndefined();
    expect(editPatternOf(project("neither", {}))).toBeUndefined();
  });

  it("is the file that the page is made from", () => {
    const pages = readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" }).filter(
      (page) => page.endsWith(".md") && !page.startsWith("."),
    );
    expect(pages.length).toBeGreaterThan(40);
    const sources = pages.map(sourceOf);
    expect(sources.filter((source) => source !== undefined && !existsSync(root + source))).toEqual([]);
    expect(sourceOf("fr/rules/macsf/device-auto-lock.md")).toBe("rules/macsf/device-auto-lock.json");
    expect(sourceOf("en/guides/logic.md")).toBe("docs/en/guides/logic.md");
    expect(sourceOf("en/api/hygie/index.md")).toBeUndefined();
    expect(sourceOf("fr/reference/problems.md")).toBeUndefined();
  });

  it("is linked from the built pages when it is known", () => {
    const pattern = editPatternOf(root);
    const linked = (page: string) => readFileSync(`${root}docs/.vitepress/dist/${page}.html`, "utf8");
    for (const page of ["fr/guides/logic", "fr/rules/macsf/device-auto-lock"]) {
      const address = pattern?.replace(":path", sourceOf(`${page}.md`) ?? "");
      if (address === undefined) expect(linked(page)).not.toContain("edit-link-button");
      else expect(linked(page)).toContain(`href="${address}"`);
    }
  });
});
