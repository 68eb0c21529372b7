import { formatsIn, type PluralWords } from "../format.js";
import type { OutputPhrases, Step } from "../phrases/cli-output.js";
import { compare } from "./compare.js";
import { proofs } from "./proofs.js";
import { verify } from "./verify.js";

const format = /* @__PURE__ */ formatsIn("fr");

/** How many of the parts that a format leaves out are named. */
const mostNamed = 3;

export const output: OutputPhrases = {
  unexpected: (what) => `hygie\u00a0: erreur inattendue, merci de la signaler\u00a0: ${what}`,
  check: {
    level: { error: "erreur", warning: "avertissement" },
    summary: (errors, warnings) =>
      `${count(errors, { one: "erreur", other: "erreurs" })}, ${count(warnings, { one: "avertissement", other: "avertissements" })}`,
  },
  test: {
    rule: ({ id, cases, held, mutants, noticed }) =>
      `${id}\u00a0: ${verified(held)} sur ${format.number(cases)}, ${detected(noticed)} sur ${format.number(mutants)}`,
    restate: (file, member) => `si ce changement est voulu, ajoutez à ${file} ${member}`,
    added: (cases) =>
      `${count(cases, { one: "cas ajouté\u00a0: relisez-le, il dit", other: "cas ajoutés\u00a0: relisez-les, ils disent" })} ce que fait la règle, non ce qu’elle devrait faire.`,
    coverage: (conditions, whole) =>
      `${count(conditions, { one: "condition", other: "conditions" })}, dont ` +
      count(whole, { one: "trouvée vraie, fausse et inconnue", other: "trouvées vraies, fausses et inconnues" }),
    condition: ({ pointer, text, seen, unseen }) =>
      `${pointer} ${text}\u00a0: vraie ${format.number(seen.true)}, fausse ${format.number(seen.false)}, ` +
      `inconnue ${format.number(seen.unknown)}` +
      (unseen.length === 0
        ? ""
        : `\u00a0; jamais ${format.list(
            unseen.map((truth) => truths[truth]),
            "or",
          )}`),
    summary: (held, failed, score) =>
      `${verified(held)}, ${count(failed, { one: "échec", other: "échecs" })}. Score de mutation\u00a0: ${format.number(score)}\u00a0%.`,
  },
  diff: {
    same: "Les deux versions sont identiques.",
    pack: "le jeu de règles",
    moved: (what, before, after, verdict) =>
      `${what} ${before === after ? `reste en ${after}` : `passe de ${before} à ${after}`}\u00a0: ${verdict}`,
    isEnough: (needed) =>
      needed === "none" ? "rien n’exige davantage" : `c’est assez pour une évolution ${steps[needed]}`,
    isTooLow: (declared, needed) => `${stepOf(declared)}, alors qu’il faut une évolution ${steps[needed]}`,
    ofAnotherPack: (rule, pack, needed) =>
      `${rule}, une règle de ${pack}\u00a0: une évolution ${steps[needed]}, que la version du jeu de règles doit annoncer`,
    removedRule: (id) => `la règle ${id} a été retirée`,
    addedRule: (id) => `la règle ${id} a été ajoutée`,
    root: "(racine)",
    added: (place, after) => `${place}\u00a0: ajout de ${after}`,
    removed: (place, before) => `${place}\u00a0: retrait de ${before}`,
    became: (place, before, after) => `${place}\u00a0: ${before} devient ${after}`,
    verdict: ({ before, after, now, facts }) =>
      `${before} devient ${after}${now === undefined ? "" : `, le ${now},`} pour ${facts}`,
    noVerdict: "aucun verdict ne diffère\u00a0: c’est prouvé pour tous les faits",
    open: (gap, isBeside) =>
      `${isBeside ? "on ne sait pas si d’autres verdicts diffèrent" : "on ne sait pas si un verdict diffère"}\u00a0: ${proofs.open(gap)}` +
      (isBeside ? "" : "\u00a0; la version doit dire que c’est possible, à moins d’écrire la logique plus simplement"),
  },
  practices: {
    summary: (practices, compared, now) =>
      `${count(practices, { one: "cabinet lu", other: "cabinets lus" })}, dont ` +
      `${count(compared, { one: "comparé", other: "comparés" })}, pour ${now}`,
    wrong: {
      before: (practices) => `${incorrect(practices)} pour la seule version antérieure`,
      after: (practices) => `${incorrect(practices)} pour la seule version postérieure`,
      both: (practices) => `${incorrect(practices)} pour les deux versions`,
      unreadable: (practices) => count(practices, { one: "cabinet illisible", other: "cabinets illisibles" }),
    },
    moreWrong: (practices) =>
      `et ${count(practices, { one: "autre cabinet", other: "autres cabinets" })} aux faits incorrects`,
    corner: "avant \\ après",
    standardInput: "entrée standard",
    keyed: (key, place) => `${key} (${place})`,
    absent: "pas de règle",
    unchanged: (rule, verdicts) =>
      `${rule}\u00a0: aucun verdict ne diffère (${verdicts.map(([verdict, practices]) => `${verdict} ${format.number(practices)}`).join(", ")})`,
    change: ({ before, after, what, examples, others }) => {
      const rest = count(others, { one: "autre", other: "autres" });
      const all = others === 0 ? examples : [...examples, rest];
      return `${before} devient ${after}\u00a0: ${what} (${format.list(all, "and")})`;
    },
    shift: {
      "newly-fails": (practices) => `${practicesOf(practices)} désormais en défaut`,
      "no-longer-known": (practices) => `${practicesOf(practices)} dont le verdict n’est plus connu`,
      "newly-passes": (practices) => `${practicesOf(practices)} désormais en règle`,
      "now-known": (practices) => `${practicesOf(practices)} dont le verdict est désormais connu`,
      "now-applies": (practices) => `${practicesOf(practices)} où la règle s’applique désormais`,
      "no-longer-applies": (practices) => `${practicesOf(practices)} où la règle ne s’applique plus`,
      "rule-added": (practices) => `${practicesOf(practices)}, pour une règle nouvelle`,
      "rule-removed": (practices) => `${practicesOf(practices)}, pour une règle retirée`,
    },
  },
  compare,
  verify,
  progress: {
    practices: (practices) => count(practices, { one: "cabinet comparé", other: "cabinets comparés" }),
    batch: ({ practices, perSecond, percent, secondsLeft }) =>
      [
        count(practices, { one: "cabinet", other: "cabinets" }),
        `${format.number(perSecond)} par seconde`,
        ...(percent === undefined ? [] : [`${percent}\u00a0%`]),
        ...(secondsLeft === undefined ? [] : [`encore ${timeOf(secondsLeft)}`]),
      ].join(", "),
    rule: ({ ruleId, rule, rules, cases }) =>
      `${ruleId} (${format.number(rule)} sur ${format.number(rules)})` +
      (cases === 0 ? "" : `\u00a0: ${count(cases, { one: "cas essayé", other: "cas essayés" })}`),
  },
  ask: {
    written: (file, command) => `Le questionnaire est dans ${file}. Quand il est rempli\u00a0: ${command}`,
  },
  evaluate: {
    lost: (name, lost, isOfReport) => {
      const named = lost.slice(0, mostNamed).map(({ path }) => path);
      const others = lost.length - named.length;
      const rest = others === 0 ? [] : [count(others, { one: "autre partie", other: "autres parties" })];
      return `${name} ne peut pas dire ${format.list([...named, ...rest], "and")}${isOfReport ? "\u00a0; --format json dit tout" : ""}`;
    },
  },
  batch: {
    damaged: (files) =>
      `${count(files, { one: "fichier n’a pas été lu", other: "fichiers n’ont pas été lus" })} jusqu’au bout, et les cabinets qui suivaient manquent\u00a0:`,
    wrong: (failed, practices) =>
      `${count(failed, { one: "cabinet ou fichier n’a pas pu être lu", other: "cabinets ou fichiers n’ont pas pu être lus" })}\u00a0; ${
        practices === 0
          ? "aucun cabinet n’a été lu"
          : count(practices, { one: "cabinet l’a été", other: "cabinets l’ont été" })
      }\u00a0:`,
    more: (left, isInOutput) =>
      `et ${count(left, { one: "autre", other: "autres" })}${isInOutput ? "\u00a0; le résultat les contient tous" : ", qui ne comptent nulle part"}`,
    member: "Un membre qui n’est pas un fait se nomme avec --key ou --column\u00a0: --key id --column region",
    nameless: (practices) =>
      `${count(practices, { one: "cabinet n’a", other: "cabinets n’ont" })} rien dans le membre que nomme --key.`,
    twice: (practices) =>
      `${count(practices, { one: "cabinet porte", other: "cabinets portent" })} d’après --key le nom d’un cabinet précédent, et ${practices < 2 ? "compte" : "comptent"} quand même\u00a0:`,
    moreNames: (practices) => `et ${count(practices, { one: "autre", other: "autres" })}`,
  },
  docs: { pages: (folder, pages) => `${folder}\u00a0: ${count(pages, { one: "page", other: "pages" })}` },
  migrate: {
    left: "Réponses qui ne valent plus et ne sont pas reprises\u00a0:",
    leftFact: (pointer, value, why) => `${pointer}\u00a0: ${value} – ${why}`,
    noSuchFact: (pack) => `${pack} n’a pas ce fait`,
    asked: "À demander\u00a0:",
    of: (item, question) => `${item} – ${question}`,
    nothingToAsk: "Il n’y a rien à demander à nouveau.",
  },
  new: {
    questions: {
      "pack-title": "Le titre du jeu de règles",
      source: "Le titre du document dont il reprend les recommandations",
      publisher: "L’éditeur du document",
      "rule-id": "L’identifiant de la première règle, comme staff-trained",
      "first-rule-title": "Le titre de la première règle, en quelques mots",
      "first-quote": "Les mots du document que reprend la règle, à la lettre",
      "rule-title": "Le titre de la règle, en quelques mots",
      quote: "Les mots du document qu’elle reprend, à la lettre",
    },
    ask: (question) => `${question}\u00a0: `,
    made: "C’est fait. Complétez les fichiers, puis lancez",
  },
  never: "jamais",
};

const steps: Readonly<Record<Step, string>> = {
  none: "nulle",
  patch: "corrective",
  minor: "mineure",
  major: "majeure",
};

const truths = { true: "vraie", false: "fausse", unknown: "inconnue" };

function stepOf(declared: Step | undefined): string {
  if (declared === undefined) return "retour en arrière";
  return declared === "none" ? "aucune évolution" : `évolution ${steps[declared]}`;
}

function verified(cases: number): string {
  return count(cases, { one: "cas de test vérifié", other: "cas de test vérifiés" });
}

function detected(mutants: number): string {
  return count(mutants, { one: "mutant détecté", other: "mutants détectés" });
}

function practicesOf(number: number): string {
  return count(number, { one: "cabinet", other: "cabinets" });
}

function incorrect(practices: number): string {
  return count(practices, { one: "cabinet aux faits incorrects", other: "cabinets aux faits incorrects" });
}

function count(number: number, words: PluralWords): string {
  return `${format.number(number)}\u00a0${format.inflect(number, words)}`;
}

/** A time in seconds, in its two greatest units. */
function timeOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours}\u00a0h ${minutes}\u00a0min`;
  return minutes > 0 ? `${minutes}\u00a0min ${seconds % 60}\u00a0s` : `${seconds}\u00a0s`;
}
