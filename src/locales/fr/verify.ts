import { formatsIn } from "../format.js";
import type { VerifyPhrases } from "../phrases/verify.js";

const format = /* @__PURE__ */ formatsIn("fr");

function counted(count: number, one: string, other: string): string {
  return `${format.number(count)} ${format.inflect(count, { one, other })}`;
}

const others = {
  pack: "d’un autre jeu de règles que celui qui a été donné",
  facts: "d’autres faits que ceux qui ont été donnés",
  evidence: "d’autres preuves que celles qui ont été données",
  waivers: "d’autres dérogations que celles qui ont été données",
};

export const verify: VerifyPhrases = {
  holds: "Le rapport est celui que donnent ces faits, à l’instant qu’il indique.",
  ownInstant:
    "Cet instant n’est attesté que par lui\u00a0: daté autrement, il pourrait être tout aussi exact. Si vous savez quand il a été établi, indiquez-le avec --now.",
  toCome: (today) =>
    `Le rapport porte une date postérieure à aujourd’hui, le ${format.date(today)} selon l’horloge de cet ordinateur.`,
  uncompared:
    "Verdicts qui reposent sur des fichiers qui n’ont pas pu être comparés ici\u00a0: le rapport les tient pour des preuves à jour",
  uncomparedFile: (uri, ruleIds) => `${uri}\u00a0: ${format.list(ruleIds, "and")}`,
  differs: (count) =>
    `Le rapport n’est pas celui que le jeu de règles tire de ce qui a été donné\u00a0: ${counted(count, "différence", "différences")}.`,
  report: (pack, day) => `Rapport selon les règles ${pack}, évalué le ${format.date(day)}`,
  at: (place, said) => `${place}\u00a0: ${said}`,
  difference: (found, expected) => {
    if (found === undefined) return `absent\u00a0; il faudrait ${expected ?? ""}`;
    return expected === undefined ? `${found} est en trop` : `${found} au lieu de ${expected}`;
  },
  unusable: (found) =>
    found === undefined
      ? "absent\u00a0; sans instant, rien d’autre ne peut être recalculé\u00a0; indiquez-le avec --now"
      : `${found} n’est pas un instant\u00a0: rien d’autre ne peut être recalculé\u00a0; indiquez-le avec --now`,
  more: (count) => `et ${counted(count, "autre", "autres")}.`,
  doubts: "Autres explications possibles",
  doubt: {
    pack: "Le rapport désigne un autre jeu de règles, une autre version ou d’autres réglages\u00a0: indiquez celui-là avec --pack.",
    facts: "Le rapport désigne des faits d’une autre empreinte\u00a0: donnez ceux dont il est tiré avec --facts.",
    evidence: "Le rapport fait état de preuves, et aucune n’a été donnée\u00a0: ajoutez --evidence.",
    waivers: "Le rapport fait état de dérogations, et aucune n’a été donnée\u00a0: ajoutez --waivers.",
  },
  otherOptions: (flags) =>
    `Avec ${format.list(flags, "and")}, le rapport est conforme\u00a0: ajoutez-le, si c’est ainsi qu’il a été établi.`,
  otherRules: (count) =>
    `Il est conforme pour ${counted(count, "règle", "règles")} seulement\u00a0: si elles seules devaient être évaluées, vérifiez-le avec verifyReport et son option rules.`,
  verdicts: "Verdicts",
  recomputed: {
    "json-logic-js": (count) =>
      `${counted(count, "calculé", "calculés")} par json-logic-js, tous les faits étant connus`,
    completions: (count) =>
      `${counted(count, "calculé", "calculés")} par json-logic-js, en essayant des valeurs à la place des faits manquants`,
    engine: (count) => `${counted(count, "comparé", "comparés")} à ce qu’en dit hygie, et à rien d’autre`,
    disabled: (count) => `${format.number(count)} sans objet, le jeu de règles désactivant la règle`,
  },
  digests: "Empreintes de ce qui a été donné (SHA-256 du JSON canonique)",
  digest: { pack: "règles", facts: "faits", evidence: "preuves", waivers: "dérogations" },
  signature: (publicKey, isRight) =>
    isRight ? `Signé avec la clé ${publicKey}` : `La signature n’est pas celle de la clé ${publicKey} sur ce sceau.`,
  signedOther: (publicKey, part) =>
    part === "report"
      ? `La signature avec la clé ${publicKey} est valable pour un autre rapport que celui-ci.`
      : `La signature avec la clé ${publicKey} est valable pour ce rapport, mais tiré ${others[part]}.`,
  unsigned: "Le sceau n’est pas signé\u00a0: il ne dit pas qui l’a apposé.",
  notSealed: "Le rapport n’est pas scellé\u00a0: il ne dit pas qui l’a établi.",
};
