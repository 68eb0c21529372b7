import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { layers } from "../scripts/layers.js";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const order = layers.map(({ folder }) => folder);
const outside = ["batch", "cli", "node"]; // the only ones that may reach the system

/** What each file of `src/` imports. */
const imports = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .flatMap((path) => {
    const text = readFileSync(join(src, path), "utf8");
    return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, to = ""]) => ({ path, to }));
  });

const folderOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : "");
const targetOf = (path: string, to: string) => relative(src, join(src, dirname(path), to));

describe("the layers of src/", () => {
  it("are all the folders that there are", () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...order].sort());
  });

  it("import downwards", () => {
    const upwards = imports.filter(({ path, to }) => {
      if (!to.startsWith(".") || folderOf(path) === "") return false;
      const [from, target] = [folderOf(path), folderOf(targetOf(path, to))];
      return order.indexOf(target) > order.indexOf(from) || target === "";
    });
    expect(upwards).toEqual([]);
  });

  it("have no circle of files", () => {
    const edges = new Map<string, string[]>();
    for (const { path, to } of imports) {
      if (!to.startsWith(".")) continue;
      edges.set(path, [...(edges.get(path) ?? []), targetOf(path, to).replace(/\.js$/, ".ts")]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      if (done.has(path) || way.includes(path)) return;
      for (const next of edges.get(path) ?? []) walk(next, [...way, path]);
      done.add(path);
    };
    for (const path of edges.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });

  it("reach the system from the command, its files and the workers of batches alone", () => {
    const reaching = imports.filter(({ path, to }) => to.startsWith("node:") && !outside.includes(folderOf(path)));
    expect(reaching).toEqual([]);
  });
});
