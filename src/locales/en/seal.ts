import type { KeyHalf, SealProblems } from "../../problems/codes/seal.js";
import type { Sentences } from "../../problems/sentences.js";

const make = "openssl genpkey -algorithm ed25519 -out private.pem";
const derive = "openssl pkey -in private.pem -pubout -out public.pem";
const pem: Readonly<Record<KeyHalf, string>> = {
  private: "a private key in PEM (PKCS #8), as -----BEGIN PRIVATE KEY-----",
  public: "a public key in PEM, as -----BEGIN PUBLIC KEY-----",
};
const mend: Readonly<Record<KeyHalf, string>> = {
  private: `make one with ${make}`,
  public: "ask who signed the report for the public key, for Ed25519 and in PEM",
};

export const seal: Sentences<SealProblems> = {
  "not-a-key": ({ wanted, reason }) =>
    reason === "encrypted"
      ? {
          message: "this key is locked with a passphrase",
          found: "an encrypted key",
          expected: pem[wanted],
          hint: "unlock it with openssl pkey -in FILE -out private.pem, where nobody else can read it",
        }
      : { message: "there is no key in it", found: "no key", expected: pem[wanted], hint: mend[wanted] },
  "wrong-key": ({ wanted, found }) => ({
    message: `this is a key for ${found}, and reports are signed with Ed25519`,
    found,
    expected: `${pem[wanted]}, for Ed25519`,
    hint: mend[wanted],
  }),
  "other-half": ({ wanted }) =>
    wanted === "private"
      ? {
          message: "this is a public key, which cannot sign",
          found: "a public key",
          expected: pem.private,
          hint: "give the private key that belongs to it",
        }
      : {
          message: "this is a private key, which nobody but its owner may have",
          found: "a private key",
          expected: pem.public,
          hint: `give the public key that belongs to it: ${derive}`,
        },
  "signature-without-key": () => ({
    message: "the report is signed, and nothing says with which key",
    found: "a signature",
    expected: "a signature, and --public-key",
    hint: "add --public-key FILE, with the public key of who signed it",
  }),
  "key-without-signature": ({ isSealed }) => ({
    message: isSealed ? "the seal of the report is not signed" : "the report has no seal, and so no signature",
    found: "no signature",
    expected: "a report that was sealed with --key",
    hint: "ask for the report that was signed; without --public-key, what is here is verified by its digests alone",
  }),
  "already-sealed": () => ({
    message: "this report has a seal already",
    found: "a sealed report",
    expected: "a report, as hygie evaluate --format json writes it",
    hint: "seal the report itself, or verify this one with hygie verify",
  }),
};
