import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import canonicalize from "canonicalize";

// Its types describe an ES module, and it is a CommonJS one: what is imported is the function itself.
const toCanonicalJson = canonicalize as never as (value: unknown) => string | undefined;

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a document. */
export function digestOf(document: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(toCanonicalJson(document) ?? "")));
}
