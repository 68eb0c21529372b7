import type { ProblemGroup } from "../entry.js";

export const seals = {
  title: "Seals and verification",
  intro:
    "Of `hygie seal` and `hygie verify`, and of `sealReport`, in an `OptionsError`. A report that does not hold is no problem but an answer: `hygie verify` then ends with 1. See [Verify a report](../guides/verify.md).",
  entries: {
    "not-a-key": {
      what: "A file holds no key, or one that a passphrase locks.",
      why: "Without a key nothing is signed and no signature is checked: neither must look as if it had been.",
    },
    "wrong-key": {
      what: "A key is not for Ed25519.",
      why: "One kind of signature alone is made and checked, so that nobody can have a weaker one accepted.",
    },
    "other-half": {
      what: "The public key is given where the private one is wanted, or the other way round.",
      why: "A public key cannot sign; and a private key that is handed about lets anybody sign.",
    },
    "signature-without-key": {
      what: "A report is signed, and no public key is given.",
      why: "Digests alone say that it is whole, not who made it: the signature would go unchecked.",
    },
    "key-without-signature": {
      what: "A public key is given, and the report is not signed.",
      why: "Whoever gives a key expects a signature to be checked: it may have been taken away.",
    },
    "already-sealed": {
      what: "What is to be sealed has a seal.",
      why: "A seal around a seal would say nothing of the report inside.",
    },
    "report-of-another-pack": {
      what: "A report is verified with a pack that it does not name and that does not know its facts.",
      why: "Every fact would be told as unknown, and the one cause be lost among them.",
    },
  },
} satisfies ProblemGroup;
