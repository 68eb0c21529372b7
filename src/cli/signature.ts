import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { Seal, SealSignature } from "../generated/schemas.js";
import { readText } from "../node/read-file.js";
import type { KeyHalf } from "../problems/codes/seal.js";
import { sealProblem } from "../verify/problem.js";
import { signedText } from "../verify/seal.js";
import { InputError } from "./inputs.js";

/** The key that a PEM file holds. @throws {@link InputError} when that is none for Ed25519, or the other half of one. */
export function readKey(path: string, wanted: KeyHalf): KeyObject {
  const { text, problem } = readText(path, { wanted: "key" });
  if (text === undefined) throw new InputError([problem]);
  const refused = (found: ReturnType<typeof sealProblem>) => new InputError([{ ...found, file: path }]);
  if (/-----BEGIN ENCRYPTED |Proc-Type: 4,ENCRYPTED/.test(text))
    throw refused(sealProblem("not-a-key", "", { wanted, reason: "encrypted" }));
  const key = keyOf(text, wanted);
  if (key === undefined) {
    const other = keyOf(text, wanted === "private" ? "public" : "private");
    if (other === undefined) throw refused(sealProblem("not-a-key", "", { wanted, reason: "no-key" }));
    throw refused(sealProblem("other-half", "", { wanted }));
  }
  const { asymmetricKeyType: kind = "" } = key;
  if (kind === "ed25519") return key;
  throw refused(sealProblem("wrong-key", "", { wanted, found: kinds.get(kind) ?? kind }));
}

/** What people call the kinds of keys that Node.js knows, others by the name that it gives them. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["rsa", "RSA"],
  ["rsa-pss", "RSA-PSS"],
  ["dsa", "DSA"],
  ["ec", "ECDSA"],
  ["x25519", "X25519"],
  ["ed448", "Ed448"],
]);

/** Node.js makes a public key of a private one as well, which nobody should hand about. */
function keyOf(pem: string, half: KeyHalf): KeyObject | undefined {
  try {
    if (half === "private") return createPrivateKey(pem);
    return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem) ? undefined : createPublicKey(pem);
  } catch {
    return undefined;
  }
}

/** The seal, signed. */
export function signed(seal: Seal, key: KeyObject): Seal {
  const value = sign(null, Buffer.from(signedText(seal)), key).toString("base64");
  return { ...seal, signature: { algorithm: "Ed25519", publicKey: fingerprint(createPublicKey(key)), value } };
}

/** Is it the signature of a seal by the owner of a public key, in every member? */
export function isSignedBy(seal: Seal, signature: SealSignature, key: KeyObject): boolean {
  const { algorithm, publicKey, value, ...others } = signature;
  if (algorithm !== "Ed25519" || publicKey !== fingerprint(key) || typeof value !== "string") return false;
  const bytes = Buffer.from(value, "base64");
  const isPlain = bytes.toString("base64") === value && Object.keys(others).length === 0; // base64 can be written in more than one way
  return isPlain && verify(null, Buffer.from(signedText(seal)), key, bytes);
}

/** Which public key it is: SHA-256 of its DER. */
export function fingerprint(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
}
