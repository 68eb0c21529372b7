import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import canonicalize from "canonicalize";
import type { Pack } from "../generated/schemas.js";

/** The canonical JSON (RFC 8785) of plain data. Its types describe an ES module, and it is a CommonJS one: what is imported is the function itself. */
export const toCanonicalJson = canonicalize as never as (value: unknown) => string;

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a pack's definition. */
export function digestOf(definition: Pack): string {
  const hash = sha256.create();
  const members = Object.entries(definition).sort(([one], [other]) => (one < other ? -1 : 1));
  members.forEach(([name, value], i) => {
    hash.update(`${i === 0 ? "{" : ","}${toCanonicalJson(name)}:`);
    if (name === "rules") addRules(definition.rules);
    else hash.update(typeof value === "object" ? bytesOf(value) : toCanonicalJson(value));
  });
  return bytesToHex(hash.update("}").digest());

  function addRules(rules: Pack["rules"]): void {
    rules.forEach((rule, i) => {
      hash.update(i === 0 ? "[" : ",").update(bytesOf(rule));
    });
    hash.update("]");
  }
}

const written = new WeakMap<object, Uint8Array>();

/** The canonical JSON of a part. It is written once of a frozen one: packs that are configured or edited share most parts. */
function bytesOf(part: object): Uint8Array {
  const known = written.get(part);
  if (known !== undefined) return known;
  const bytes = utf8ToBytes(toCanonicalJson(part));
  if (Object.isFrozen(part)) written.set(part, bytes);
  return bytes;
}

/** SHA-256, in hexadecimal, of the canonical JSON of plain data. */
export function digestOfJson(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(toCanonicalJson(value))));
}
