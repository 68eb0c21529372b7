/** The values of a path from the facts as a whole; those that are not known are `undefined` or `null`. */
export interface Everywhere {
  readonly values: readonly unknown[];
  /** No list on the way is unknown, so that there are no others. */
  readonly isWhole: boolean;
}

/** Every value at a path from the facts as a whole; a segment `[]` stands for each element of a list. */
export function everywhere(facts: unknown, path: readonly string[]): Everywhere {
  const values: unknown[] = [];
  let isWhole = true;
  const walk = (value: unknown, i: number): void => {
    const segment = path[i];
    if (segment === undefined) values.push(value);
    else if (segment !== "[]") walk(member(value, segment), i + 1);
    else if (Array.isArray(value)) for (const item of value) walk(item, i + 1);
    else isWhole = false;
  };
  walk(facts, 0);
  return { values, isWhole };
}

/** The own member of a value, whatever the value is. */
export function member(value: unknown, name: string): unknown {
  return value != null && Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined;
}
