import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isObject } from "../json/data.js";
import { packFile, readObject } from "./pack-files.js";
import { isInside } from "./read-file.js";

/**
 * The folders of the packs in the npm packages that the project around a folder depends on. A package says in its
 * `package.json` which of its folders hold packs: `"hygie": { "packs": ["."] }`. They are read, nothing of them is run.
 */
export function installedPacks(folder: string): string[] {
  const project = packageIn(ancestors(folder));
  if (project === undefined) return [];
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = project.json;
  const names = [dependencies, devDependencies, peerDependencies, optionalDependencies].flatMap((list) =>
    isObject(list) ? Object.keys(list).filter(isPackageName) : [],
  );
  const around = ancestors(project.root);
  return [...new Set(names)].flatMap((name) => {
    const installed = packageIn(around.map((path) => join(path, "node_modules", name)));
    return installed === undefined ? [] : packsOf(installed);
  });
}

/** What `pack.json` of a folder says of itself, as far as it can be read. */
export function readHead(folder: string): { readonly id?: unknown; readonly extended: readonly string[] } {
  const { id, extends: list } = readObject(join(folder, packFile), folder) ?? {};
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const extended = entries.flatMap((entry) => (isObject(entry) && typeof entry.id === "string" ? [entry.id] : []));
  return { id, extended };
}

interface Package {
  readonly root: string;
  /** Its `package.json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The first of some folders that is a package. */
function packageIn(folders: readonly string[]): Package | undefined {
  for (const root of folders) {
    const json = readObject(join(root, "package.json"));
    if (json !== undefined) return { root, json };
  }
  return undefined;
}

function packsOf({ root, json: { hygie } }: Package): string[] {
  const listed: readonly unknown[] = isObject(hygie) && Array.isArray(hygie.packs) ? hygie.packs : [];
  return listed.flatMap((path) => {
    const folder = typeof path === "string" ? realPath(join(root, path)) : undefined;
    return folder !== undefined && isInside(folder, realPath(root) ?? root) ? [folder] : [];
  });
}

/** A folder and those around it, the nearest first. */
function ancestors(folder: string): string[] {
  const here = resolve(folder);
  const above = dirname(here);
  return above === here ? [here] : [here, ...ancestors(above)];
}

/** A name that stays inside `node_modules`. */
function isPackageName(name: string): boolean {
  return /^(@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/.test(name);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
