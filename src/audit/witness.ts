import type { Space } from "./space.js";
import type { Facts } from "./try-rule.js";

/** What a search for facts of which two rules say different things came to. */
export type Search =
  | { readonly found: Facts }
  /** None exist: all of the space was tried, or only so many of it. */
  | { readonly found?: never; readonly tried: number; readonly exhaustive: boolean };

/** How many facts are tried at the most; a larger space is sampled evenly. */
const most = 200_000;

/** Searches a space for facts of which something is so, and leaves out of what it finds all that does not matter. */
export function search(space: Space, differs: (facts: Facts) => boolean): Search {
  const { found, tried, exhaustive } = searchEach(space, (facts) => (differs(facts) ? "" : undefined), 1);
  const [first] = found.values();
  return first === undefined ? { tried, exhaustive } : { found: first };
}

/** The first facts of each kind, with nothing in them that does not matter, and how many were tried. */
export function searchEach(
  space: Space,
  kindOf: (facts: Facts) => string | undefined,
  kinds = Number.POSITIVE_INFINITY,
): { readonly found: ReadonlyMap<string, Facts>; readonly tried: number; readonly exhaustive: boolean } {
  const isWhole = space.size <= most;
  const tries = isWhole ? space.size : most;
  const found = new Map<string, Facts>();
  for (let i = 0; i < tries && found.size < kinds; i += 1) {
    const facts = space.at(isWhole ? i : Math.floor((i * space.size) / tries));
    const kind = kindOf(facts);
    if (kind === undefined || found.has(kind)) continue;
    found.set(
      kind,
      smallest(facts, (fewer) => kindOf(fewer) === kind),
    );
  }
  return { found, tried: tries, exhaustive: isWhole && space.isComplete };
}

/** The same facts without those that do not matter. */
function smallest(facts: Facts, differs: (facts: Facts) => boolean): Facts {
  let kept = facts;
  for (const without of withoutOne(facts)) {
    const fewer = without(kept);
    if (differs(fewer)) kept = fewer;
  }
  return kept;
}

/** For each member, and each item of a list, how to leave it out; items from the last on, so that places stay. */
function* withoutOne(value: unknown, path: readonly (string | number)[] = []): Generator<(facts: Facts) => Facts> {
  if (typeof value !== "object" || value === null) return;
  const keys = Array.isArray(value) ? [...value.keys()].reverse() : Object.keys(value);
  for (const key of keys) {
    yield (facts) => dropped(facts, [...path, key]) as Facts;
    yield* withoutOne((value as Record<string | number, unknown>)[key], [...path, key]);
  }
}

function dropped(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (typeof value !== "object" || value === null || key === undefined || !Object.hasOwn(value, key)) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.filter((_, i) => i !== key)
      : value.map((item, i) => (i === key ? dropped(item, rest) : item));
  }
  const { [key]: member, ...others } = value as Record<string | number, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: dropped(member, rest) };
}
