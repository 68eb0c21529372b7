import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { maxSatisfying } from "semver";
import type { CliProblems } from "../problems/codes/cli.js";
import { nearest } from "../problems/suggest.js";

/** The packs that come with hygie, by the name under which anyone imports them. */
export const builtIn: Readonly<Record<string, string>> = { macsf: "hygie/rules/macsf" };

/** The file of the latest version in a range, of a pack that comes with hygie: `macsf@1`. */
export function releasedFile(name: string): string | undefined {
  const [id = "", range] = name.split("@");
  if (range === undefined || !Object.hasOwn(builtIn, id)) return undefined;
  const version = maxSatisfying(releasedVersions(id), range);
  return version === null ? undefined : join(releasedFolder(id), `${version}.json`);
}

/** What a name that no pack has may have meant: a slip of the hand, or a version that is not at hand. */
export function meantPack(name: string, wantsEarlier: boolean): CliProblems["no-such-pack"] {
  const ids = Object.keys(builtIn);
  const earlier = ids.flatMap(earlierNames);
  const allowed = wantsEarlier ? earlier : [...ids, ...earlier];
  const [found = "", range] = name.split("@");
  const id = nearest(found, ids);
  if (id === undefined) return { name, allowed };
  const near = range === undefined ? id : `${id}@${range}`;
  if (range === undefined ? !wantsEarlier : releasedFile(near) !== undefined) return { name, allowed, near };
  const versions = { earlier: earlierNames(id), ...(wantsEarlier ? {} : { latest: id }) };
  return { name, allowed, versions };
}

/** How the earlier versions of a pack are called, the latest first: `macsf@1`. */
function earlierNames(id: string): string[] {
  const majors = releasedVersions(id).map((version) => Number.parseInt(version, 10));
  return [...new Set(majors)].sort((a, b) => b - a).map((major) => `${id}@${major}`);
}

function releasedVersions(id: string): string[] {
  return readdirSync(releasedFolder(id)).map((file) => file.replace(/\.json$/, ""));
}

function releasedFolder(id: string): string {
  return fileURLToPath(new URL(`../rules/released/${id}/`, import.meta.url)); // beside dist/
}
