import type { seals as english } from "../en/seals.js";
import type { SameGroup } from "../entry.js";

export const seals = {
  title: "Les sceaux et la vérification",
  intro:
    "Ceux de `hygie seal` et de `hygie verify`, et ceux de `sealReport`, dans une `OptionsError`. Un rapport qui ne se confirme pas n’est pas un problème mais une réponse\u00a0: `hygie verify` se termine alors par 1. Voir [Vérifier un rapport](../guides/verify.md).",
  entries: {
    "not-a-key": {
      what: "Un fichier ne contient aucune clé, ou une clé protégée par une phrase secrète.",
      why: "Sans clé, rien n’est signé et aucune signature n’est contrôlée\u00a0: ni l’un ni l’autre ne doit paraître fait.",
    },
    "wrong-key": {
      what: "Une clé n’est pas une clé Ed25519.",
      why: "Une seule sorte de signature se fait et se contrôle, pour que personne n’en fasse accepter une plus faible.",
    },
    "other-half": {
      what: "La clé publique est donnée là où il faut la clé privée, ou l’inverse.",
      why: "Une clé publique ne permet pas de signer\u00a0; et une clé privée qui circule laisse signer n’importe qui.",
    },
    "signature-without-key": {
      what: "Un rapport est signé, et aucune clé publique n’est donnée.",
      why: "Les empreintes seules disent qu’il est intact, non qui l’a établi\u00a0: la signature ne serait pas contrôlée.",
    },
    "key-without-signature": {
      what: "Une clé publique est donnée, et le rapport n’est pas signé.",
      why: "Qui donne une clé attend qu’une signature soit contrôlée\u00a0: quelqu’un l’a peut-être retirée.",
    },
    "already-sealed": {
      what: "Ce qui doit être scellé a déjà un sceau.",
      why: "Un sceau autour d’un sceau ne dirait rien du rapport qu’il contient.",
    },
    "report-of-another-pack": {
      what: "Un rapport est vérifié avec un jeu de règles qu’il ne nomme pas et qui ne connaît pas ses faits.",
      why: "Chaque fait serait dit inconnu, et la seule cause se perdrait parmi eux.",
    },
  },
} satisfies SameGroup<typeof english>;
