import type { Pack } from "../generated/schemas.js";
import type { Problem } from "../problems/problem.js";
import { releasedFile } from "./built-in-packs.js";
import { problem } from "./problem.js";

/**
 * What is wrong with facts, of which some may be those that only an earlier version of the pack has: that it is they, and what
 * takes them over, stands first and in their place, as no fact of this version is what they were meant to be.
 */
export function tellingVersion(
  problems: readonly Problem[],
  { id, version, migrations = [] }: Pack,
  path: string,
): readonly Problem[] {
  const isOf = ({ facts }: (typeof migrations)[number], { code, pointer }: Problem) =>
    code === "unknown-fact" && facts.some((fact) => fact.path === pathAt(pointer));
  const earlier = migrations.find(
    (migration) =>
      problems.some((one) => isOf(migration, one)) && releasedFile(`${id}@${migration.from}`) !== undefined,
  );
  if (earlier === undefined) return problems;
  const params = { is: "earlier", earlier: `${id}@${earlier.from}`, later: `${id} ${version}`, path } as const;
  return [problem("facts-of-version", "", params, { file: path }), ...problems.filter((one) => !isOf(earlier, one))];
}

/** The path of a fact that is none of the pack's own: `devices[].kind` of `/devices/0/kind`. */
function pathAt(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/\d+(?=\/)/g, "[]")
    .replaceAll("/", ".");
}
