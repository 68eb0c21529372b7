/** The pointer of a member or an element of what `pointer` points at. */
export function childPointer(pointer: string, segment: string | number): string {
  if (typeof segment === "number") return `${pointer}/${segment}`;
  return `${pointer}/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The unescaped segments of a JSON Pointer: `/a~1b/0` → `["a/b", "0"]`. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === "") return [];
  const segments = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return segments;
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What `pointer` points at in `document`, through own properties alone; `undefined` when there is nothing. */
export function resolvePointer(document: unknown, pointer: string): unknown {
  let value: unknown = document;
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) {
      return undefined;
    }
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}
