import { isObject } from "./data.js";

/** JSON that shares nothing with what it was copied from. */
export function copyOfJson<T>(value: T): T;
export function copyOfJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOfJson(item));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const name of Object.keys(copy)) copy[name] = copyOfJson(copy[name]);
  return copy;
}
