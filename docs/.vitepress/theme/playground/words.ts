import { type Formats, formatsIn } from "../../../../src/locales/format.js";
import type { Span } from "./worker/protocol.js";

const fr = formatsIn("fr");
const en = formatsIn("en");

/** What the playground says, in its languages. */
export const words = {
  fr: {
    tryIt: "Essayer cette règle dans le bac à sable",
    tools: "Départ, historique et partage",
    example: "Exemple",
    ownFacts: "Vos propres faits",
    now: "Évalué le",
    exampleDay: "(date de l’exemple)",
    today: "Évaluer aujourd’hui",
    undo: "Annuler",
    redo: "Rétablir",
    reset: "Réinitialiser",
    open: "Ouvrir un fichier",
    share: "Partager",
    told: (name: string, what: string) => `${name}\u00a0: ${what}`,
    undone: (what: string) => `Annulé\u00a0: ${what}.`,
    redone: (what: string) => `Rétabli\u00a0: ${what}.`,
    changes: {
      facts: "la saisie des faits",
      form: "une réponse du formulaire",
      example: "le choix d’un exemple",
      now: "le changement de date",
      reset: "la réinitialisation",
      link: "l’ouverture d’un lien",
      file: "l’ouverture d’un fichier",
    } as Readonly<Record<string, string>>,
    ruleChange: (id: string) => `la modification de la règle ${id}`,
    link: "Lien vers ces faits, ces règles et cette date",
    linkNote: "Rien n’est envoyé\u00a0: tout est dans le lien.",
    copy: "Copier le lien",
    copied: "Lien copié.",
    close: "Fermer",
    tooLong: (length: number, most: number) =>
      `Trop long pour un lien\u00a0: ${fr.number(length)}\u00a0${fr.inflect(length, { one: "caractère", other: "caractères" })}, et beaucoup de logiciels coupent au-delà de ${fr.number(most)}. Enregistrez plutôt ces fichiers\u00a0: «\u00a0Ouvrir un fichier\u00a0» les relit.`,
    download: (file: string) => `Enregistrer ${file}`,
    tooLarge: (file: string, most: number) =>
      `${file} est trop gros\u00a0: ${fr.number(most)}\u00a0Mo au plus. Vérifiez que c’est le bon fichier.`,
    unreadable: (file: string) =>
      `${file} n’a pas pu être lu. Vérifiez que le fichier est encore à sa place, puis réessayez.`,
    notKept:
      "Ce qui est écrit ne peut pas être conservé, parce que c’est trop long ou que le navigateur ne le permet pas\u00a0: ce serait perdu si la page était rechargée.",
    failed:
      "Le calcul s’est arrêté sur une erreur de la page. Rechargez-la, ce que vous avez écrit est conservé\u00a0; ou réinitialisez.",
    inputs: "Les faits et les règles",
    view: "Affichage",
    views: { json: "Faits, en JSON", form: "Faits, en formulaire", rule: "La règle" },
    facts: "Les faits, en JSON",
    ruleText: "La règle, en JSON",
    leave: "Échap puis Tab pour quitter l’éditeur, Ctrl\u00a0+\u00a0Espace pour des propositions.",
    restore: "Revenir à la règle publiée",
    edited: "modifiée",
    problems: (count: number) => fr.inflect(count, { one: "1 problème", other: `${fr.number(count)} problèmes` }),
    place: (file: string, line: number) => `${file}, ligne ${fr.number(line)}`,
    all: "Les faits",
    field: {
      unknown: "inconnu",
      yes: "oui",
      no: "non",
      add: "Ajouter un élément\u00a0:",
      remove: "Retirer l’élément\u00a0:",
      shown: (list: string) => `${list}\u00a0: éléments affichés`,
      range: (from: number, to: number, all: number) => `${fr.number(from)} à ${fr.number(to)} sur ${fr.number(all)}`,
      before: "Éléments précédents",
      after: "Éléments suivants",
    },
    results: "Le résultat",
    rules: "Les règles, selon leur résultat",
    why: "La règle choisie",
    page: "La page de cette règle",
    reasons: "Raisons",
    missing: "Faits qui manquent",
    applies: "S’applique si",
    met: "Respectée si",
    more: (count: number) => `et ${fr.number(count)} de plus`,
    showMore: (next: number, left: number) => `Afficher ${fr.number(next)} de plus, sur ${fr.number(left)}`,
    mend: "Corrigez ce qui est signalé pour voir le résultat.",
    mendForm: "Corrigez d’abord le texte des faits\u00a0: un formulaire ne peut pas montrer ce qui n’est pas du JSON.",
    last: "Résultat des derniers faits valides",
    lastRule: "Résultat des derniers faits et règles valides",
    lastNote: "Ce qui est écrit à présent contient une erreur et n’a pas de résultat.",
    computing: "Calcul en cours…",
    marks: { true: "vrai", false: "faux", unknown: "inconnu", value: "" },
    span: (span: Span) => {
      if (span.of === "values") {
        const known = fr.inflect(span.known, {
          one: "1 valeur connue",
          other: `${fr.number(span.known)} valeurs connues`,
        });
        return span.all === undefined ? `${known}, peut-être d’autres` : `${known} sur ${fr.number(span.all)}`;
      }
      const unit = span.of === "share" ? "\u00a0%" : "";
      const [low, high] = bounds(span, fr);
      if (span.low === span.high) return `= ${low}${unit}`;
      return high === undefined ? `au moins ${low}${unit}` : `entre ${low} et ${high}${unit}`;
    },
    editor: {
      Completions: "Propositions",
      "Control character": "Caractère de commande",
      Diagnostics: "Ce qui est signalé",
      "No diagnostics": "Rien n’est signalé",
      "Selection deleted": "Sélection supprimée",
      close: "fermer",
    },
  },
  en: {
    tryIt: "Try this rule in the playground",
    tools: "Start, history and sharing",
    example: "Example",
    ownFacts: "Your own facts",
    now: "Evaluated on",
    exampleDay: "(day of the example)",
    today: "Evaluate today",
    undo: "Undo",
    redo: "Redo",
    reset: "Reset",
    open: "Open a file",
    share: "Share",
    told: (name: string, what: string) => `${name}: ${what}`,
    undone: (what: string) => `Undone: ${what}.`,
    redone: (what: string) => `Done again: ${what}.`,
    changes: {
      facts: "typing in the facts",
      form: "an answer in the form",
      example: "the choice of an example",
      now: "the change of the date",
      reset: "the reset",
      link: "the opening of a link",
      file: "the opening of a file",
    } as Readonly<Record<string, string>>,
    ruleChange: (id: string) => `the edit of rule ${id}`,
    link: "Link to these facts, these rules and this date",
    linkNote: "Nothing is sent: all of it is in the link.",
    copy: "Copy the link",
    copied: "Link copied.",
    close: "Close",
    tooLong: (length: number, most: number) =>
      `Too long for a link: ${en.number(length)} characters, and many programs cut what is beyond ${en.number(most)}. Save these files instead: “Open a file” reads them again.`,
    download: (file: string) => `Save ${file}`,
    tooLarge: (file: string, most: number) =>
      `${file} is too large: ${en.number(most)} MB at most. Check that it is the right file.`,
    unreadable: (file: string) => `${file} could not be read. Check that it is still in its place, then try again.`,
    notKept:
      "What is written cannot be kept, since it is too long or the browser does not allow it: it would be lost if the page were reloaded.",
    failed: "The computation stopped on an error of the page. Reload it, what you wrote is kept; or reset.",
    inputs: "The facts and the rules",
    view: "What is shown",
    views: { json: "Facts, as JSON", form: "Facts, as a form", rule: "The rule" },
    facts: "The facts, as JSON",
    ruleText: "The rule, as JSON",
    leave: "Escape, then Tab leaves the editor; Ctrl + Space offers what may be written.",
    restore: "Restore the published rule",
    edited: "edited",
    problems: (count: number) => en.inflect(count, { one: "1 problem", other: `${en.number(count)} problems` }),
    place: (file: string, line: number) => `${file}, line ${en.number(line)}`,
    all: "The facts",
    field: {
      unknown: "unknown",
      yes: "yes",
      no: "no",
      add: "Add:",
      remove: "Remove:",
      shown: (list: string) => `${list}: shown`,
      range: (from: number, to: number, all: number) => `${en.number(from)} to ${en.number(to)} of ${en.number(all)}`,
      before: "Earlier ones",
      after: "Later ones",
    },
    results: "The result",
    rules: "The rules, by their outcomes",
    why: "The chosen rule",
    page: "The page of this rule",
    reasons: "Reasons",
    missing: "Facts that are missing",
    applies: "Applies when",
    met: "Met when",
    more: (count: number) => `and ${en.number(count)} more`,
    showMore: (next: number, left: number) => `Show ${en.number(next)} more of ${en.number(left)}`,
    mend: "Mend what is pointed out to see the result.",
    mendForm: "Mend the text of the facts first: a form cannot show what is not JSON.",
    last: "Result of the last valid facts",
    lastRule: "Result of the last valid facts and rules",
    lastNote: "What is written now has an error, and has no result.",
    computing: "Computing…",
    marks: { true: "true", false: "false", unknown: "unknown", value: "" },
    span: (span: Span) => {
      if (span.of === "values") {
        const known = en.inflect(span.known, { one: "1 value known", other: `${en.number(span.known)} values known` });
        return span.all === undefined ? `${known}, maybe others` : `${known} of ${en.number(span.all)}`;
      }
      const unit = span.of === "share" ? "%" : "";
      const [low, high] = bounds(span, en);
      if (span.low === span.high) return `= ${low}${unit}`;
      return high === undefined ? `at least ${low}${unit}` : `between ${low} and ${high}${unit}`;
    },
    editor: {}, // it speaks English by itself
  },
};

/** The bounds of a number as they are written: rounded outwards, and no upper one where there is none. */
function bounds({ low, high }: { low: number; high: number }, { number }: Formats): [string, string | undefined] {
  const tenth = (value: number, round: (one: number) => number) => number(round(value * 10) / 10);
  return [
    tenth(low, Math.floor),
    Number.isFinite(high) ? tenth(high, low === high ? Math.floor : Math.ceil) : undefined,
  ];
}
