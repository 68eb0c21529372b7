import type { KeyHalf, SealProblems } from "../../problems/codes/seal.js";
import type { Sentences } from "../../problems/sentences.js";

const make = "openssl genpkey -algorithm ed25519 -out private.pem";
const derive = "openssl pkey -in private.pem -pubout -out public.pem";
const pem: Readonly<Record<KeyHalf, string>> = {
  private: "une clé privée au format PEM (PKCS #8), comme -----BEGIN PRIVATE KEY-----",
  public: "une clé publique au format PEM, comme -----BEGIN PUBLIC KEY-----",
};
const mend: Readonly<Record<KeyHalf, string>> = {
  private: `créez-en une avec ${make}`,
  public: "demandez au signataire du rapport sa clé publique Ed25519, au format PEM",
};

export const seal: Sentences<SealProblems> = {
  "not-a-key": ({ wanted, reason }) =>
    reason === "encrypted"
      ? {
          message: "cette clé est protégée par une phrase secrète",
          found: "une clé chiffrée",
          expected: pem[wanted],
          hint: "déchiffrez-la avec openssl pkey -in FICHIER -out private.pem, là où personne d’autre ne peut la lire",
        }
      : {
          message: "ce fichier ne contient aucune clé",
          found: "aucune clé",
          expected: pem[wanted],
          hint: mend[wanted],
        },
  "wrong-key": ({ wanted, found }) => ({
    message: `c’est une clé ${found}, et les rapports se signent avec Ed25519`,
    found,
    expected: `${pem[wanted]}, pour Ed25519`,
    hint: mend[wanted],
  }),
  "other-half": ({ wanted }) =>
    wanted === "private"
      ? {
          message: "c’est une clé publique, qui ne permet pas de signer",
          found: "une clé publique",
          expected: pem.private,
          hint: "donnez la clé privée qui lui correspond",
        }
      : {
          message: "c’est une clé privée, que personne d’autre que son propriétaire ne doit avoir",
          found: "une clé privée",
          expected: pem.public,
          hint: `donnez la clé publique qui lui correspond\u00a0: ${derive}`,
        },
  "signature-without-key": () => ({
    message: "le rapport est signé, et rien ne dit avec quelle clé",
    found: "une signature",
    expected: "une signature, et --public-key",
    hint: "ajoutez --public-key FICHIER, avec la clé publique du signataire",
  }),
  "key-without-signature": ({ isSealed }) => ({
    message: isSealed ? "le sceau du rapport n’est pas signé" : "le rapport n’a pas de sceau, donc pas de signature",
    found: "aucune signature",
    expected: "un rapport scellé avec --key",
    hint: "demandez le rapport signé\u00a0; sans --public-key, celui-ci est vérifié par ses seules empreintes",
  }),
  "already-sealed": () => ({
    message: "ce rapport a déjà un sceau",
    found: "un rapport scellé",
    expected: "un rapport, comme l’écrit hygie evaluate --format json",
    hint: "scellez le rapport lui-même, ou vérifiez celui-ci avec hygie verify",
  }),
};
