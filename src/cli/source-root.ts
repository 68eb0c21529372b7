import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { isInside } from "../node/read-file.js";

/**
 * A file by the way to it from the root of its repository, from where code scanning takes the paths of SARIF; outside of any, from
 * where the command runs. A file that is in neither has an address.
 */
export function sourceUri(file: string): string {
  const path = resolve(file);
  const root = repositoryOf(dirname(path)) ?? process.cwd();
  if (!isInside(path, root)) return pathToFileURL(path).href;
  return relative(root, path).split(sep).map(encodeURIComponent).join("/");
}

/** The nearest folder around another that has a `.git`, which in a worktree is a file. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const around = dirname(folder);
  return around === folder ? undefined : repositoryOf(around);
}
