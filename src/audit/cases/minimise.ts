import type { Facts } from "../try-rule.js";

/** The same facts without those that do not matter. */
export function minimise(facts: Facts, isSo: (facts: Facts) => boolean): Facts {
  let kept = facts;
  for (const without of withoutOne(facts)) {
    const fewer = without(kept);
    if (isSo(fewer)) kept = fewer;
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
