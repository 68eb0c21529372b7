import type { Pack } from "../generated/schemas.js";
import type { Problem } from "../problems/problem.js";
import { releasedFile } from "./packs.js";
import { problem } from "./problem.js";

/** Of facts that only an earlier version of the pack has: that it is they, and what takes them over. */
export function ofEarlierVersion(
  problems: readonly Problem[],
  { id, version, migrations = [] }: Pack,
  path: string,
): Problem[] {
  const unknown = new Set(
    problems.flatMap(({ code, pointer }) => (code === "unknown-fact" ? [pointer.slice(1).replaceAll("/", ".")] : [])),
  );
  return migrations
    .filter(({ facts }) => facts.some((fact) => unknown.has(fact.path)))
    .map(({ from }) => `${id}@${from}`)
    .filter((earlier) => releasedFile(earlier) !== undefined)
    .slice(0, 1)
    .map((earlier) =>
      problem("facts-of-version", "", { is: "earlier", earlier, later: `${id} ${version}`, path }, { file: path }),
    );
}
