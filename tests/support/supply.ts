import { pointerSegments } from "../../src/json/pointer.js";

/** Puts a value where a pointer leads, making the groups on the way. */
export function supply(document: unknown, pointer: string, value: unknown): void {
  const segments = pointerSegments(pointer);
  const last = segments.pop() ?? "";
  let place = document as Record<string, unknown>;
  for (const segment of segments) {
    place[segment] ??= {};
    place = place[segment] as Record<string, unknown>;
  }
  place[last] = value;
}
