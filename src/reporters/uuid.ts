import { v5 } from "uuid";

/** What hygie's ids are made in (RFC 9562, version 5): an id is the same for what is the same. */
export const namespace = "23687f7d-b761-5d61-b0df-aeb8d2b4fc32";

/** The id of a content, or of what names lead to. */
export function uuidOf(content: unknown): string {
  return v5(JSON.stringify(content), namespace);
}
