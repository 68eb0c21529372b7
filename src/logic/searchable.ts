/** The values of a list, for others to be looked for among them. */
export interface Searchable {
  readonly values: ReadonlySet<unknown>;
  /** Some are not known, so that what is not found may yet be among them. */
  readonly isOpen: boolean;
}

/** Makes a list ready to be searched again and again. */
export function searchable(list: unknown, isWhole: boolean): Searchable {
  if (!Array.isArray(list)) return { values: new Set(), isOpen: true };
  const values = new Set<unknown>(list);
  return { values, isOpen: !isWhole || values.has(undefined) || values.has(null) };
}
