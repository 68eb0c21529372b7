/** The packs as they went out, each in one piece: `rules/released/ID/VERSION.json`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compare as compareVersions } from "semver";
import type { Pack } from "../src/generated/schemas.js";

/** The packs that go out with hygie, by id. */
export const packIds = ["macsf"];

const folder = (id: string) => fileURLToPath(new URL(`../rules/released/${id}/`, import.meta.url));

/** The files of all versions of a pack that went out, the latest last. */
export function releasedFiles(id: string): string[] {
  const versions = readdirSync(folder(id)).map((name) => name.replace(/\.json$/, ""));
  return versions.sort(compareVersions).map((version) => `${folder(id)}${version}.json`);
}

export function releasedPacks(id: string): Pack[] {
  return releasedFiles(id).map((file) => JSON.parse(readFileSync(file, "utf8")));
}

export function keep(pack: Pack): void {
  mkdirSync(folder(pack.id), { recursive: true });
  writeFileSync(`${folder(pack.id)}${pack.version}.json`, `${JSON.stringify(pack)}\n`);
}
