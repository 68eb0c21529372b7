/** Which half of a pair of keys. */
export type KeyHalf = "private" | "public";

/** What is wrong with a seal, or with the key of one. */
export interface SealProblems {
  /** A file that holds no key, or one that a passphrase locks. */
  "not-a-key": { readonly wanted: KeyHalf; readonly reason: "no-key" | "encrypted" };
  /** A key of another kind, by its name. */
  "wrong-key": { readonly wanted: KeyHalf; readonly found: string };
  /** The other half of the pair. */
  "other-half": { readonly wanted: KeyHalf };
  "signature-without-key": Readonly<Record<string, never>>;
  "key-without-signature": { readonly isSealed: boolean };
  /** What is to be sealed has a seal. */
  "already-sealed": Readonly<Record<string, never>>;
}
