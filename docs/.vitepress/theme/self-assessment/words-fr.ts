import { score } from "../../../../src/locales/fr/score.js";
import { bounded } from "../../../../src/locales/fr/values.js";
import type { Bounds, Kind } from "../../../../src/problems/codes/values.js";
import type { NotOpened } from "./open-file.js";
import type { SoFar } from "./so-far.js";
import type { NotKept } from "./store.js";

const n = (count: number, one: string, other: string) =>
  `${count.toLocaleString("fr")}\u00a0${count < 2 ? one : other}`;

function notOpened(file: string, why: NotOpened): string {
  const choose = "Choisissez celui que vous avez enregistré\u00a0: auto-evaluation-AAAA-MM-JJ.json.";
  if (why.is === "other") return `${file} n’est pas un fichier de réponses. ${choose}`;
  if (why.is === "report") return `${file} est un rapport, et non vos réponses. ${choose}`;
  if (why.is === "empty") return `${file} ne contient aucune réponse. ${choose}`;
  if (why.is === "wrong")
    return `${file} n’a pas été ouvert\u00a0: ${n(why.count, "point est à corriger", "points sont à corriger")}.`;
  const [count, most] = [why.count.toLocaleString("fr"), why.most.toLocaleString("fr")];
  return `${file} n’a pas été ouvert\u00a0: la liste «\u00a0${why.list}\u00a0» est trop longue (${count}, pour ${most} au plus).`;
}

/** What the self-assessment says under way, in French; what hygie has words for it says in those. */
export const words = {
  bounded,
  score,
  views: {
    label: "Auto-évaluation",
    questions: "Questions",
    answers: "Mes réponses",
    report: "Rapport",
    failed:
      "Cette partie n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page\u00a0: vos réponses sont gardées.",
    reload: "Recharger la page",
  },
  question: {
    yes: "Oui",
    no: "Non",
    keys: "Touches\u00a0: o pour oui, n pour non, Entrée pour continuer.",
    yesKey: "o",
    noKey: "n",
    next: "Suivant",
    skip: "Je ne sais pas",
    back: "Précédent",
    editList: "Modifier la liste",
    unanswered: "Choisissez une réponse, ou «\u00a0Je ne sais pas\u00a0».",
    unwritten: {
      number: "Écrivez un nombre, ou choisissez «\u00a0Je ne sais pas\u00a0».",
      date: "Indiquez une date, ou choisissez «\u00a0Je ne sais pas\u00a0».",
      text: "Écrivez une réponse, ou choisissez «\u00a0Je ne sais pas\u00a0».",
    },
    unlisted: "Ajoutez ce que le cabinet utilise, ou indiquez qu’il n’y en a pas.",
    incomplete: "Cette date est incomplète\u00a0: indiquez le jour, le mois et l’année.",
    ahead: "Cette date est à venir\u00a0: vérifiez-la.",
    tooLarge: "Ce nombre est trop grand\u00a0: vérifiez-le.",
    grouped: (number: string) => `Écrivez ce nombre sans point ni virgule\u00a0: ${number}.`,
    notADate: "Cette date n’existe pas.",
    write: (kind: Kind, bounds: Bounds) => `Écrivez ${bounded(kind, bounds)}.`,
    nameTaken: "Ce nom est déjà pris\u00a0: donnez-en un autre, pour que l’on s’y retrouve.",
    tooLong: (most: number) => `Ce nom est trop long\u00a0: ${n(most, "caractère", "caractères")} au plus.`,
    impossible: "Cette réponse n’est pas possible.",
    skipped: "Vous aviez répondu «\u00a0Je ne sais pas\u00a0».",
  },
  list: {
    optional: "Le nom est facultatif\u00a0: il sert à s’y retrouver dans la suite.",
    add: {
      devices: "Ajouter un appareil",
      onlineServices: "Ajouter un service",
      "messaging.otherChannels": "Ajouter une messagerie",
      authentication: "Ajouter un moyen de connexion",
    } as Readonly<Record<string, string>>,
    addItem: "Ajouter",
    none: {
      devices: "Aucun appareil",
      onlineServices: "Aucun service en ligne",
      "messaging.otherChannels": "Aucune autre messagerie",
      authentication: "Aucun moyen de connexion",
    } as Readonly<Record<string, string>>,
    noItem: "Il n’y en a pas",
    remove: (name: string) => `Retirer ${name}`,
    added: (name: string) => `Ajouté à la liste\u00a0: ${name}.`,
    removed: (name: string) => `Retiré de la liste\u00a0: ${name}.`,
    removeShort: "Retirer",
  },
  progress: {
    title: "Où vous en êtes",
    left: ({ left, isLast, skipped, grows }: SoFar): string => {
      if (grows)
        return `Encore ${n(left, "question", "questions")}, et d’autres pour chaque appareil ou service que vous indiquerez`;
      if (isLast) return "Dernière question";
      if (left > 0) return `Encore ${n(left, "question", "questions")} au plus`;
      return skipped === 0
        ? "Plus aucune question en attente"
        : `Plus aucune question en attente, sauf vos «\u00a0je ne sais pas\u00a0» (${skipped})`;
    },
    settled: (settled: number, rules: number) => `${n(settled, "règle tranchée", "règles tranchées")} sur ${rules}`,
    narrows: "L’écart entre les deux bornes se resserre à chaque réponse.",
  },
  answers: {
    title: "Vos réponses",
    lead: "Chaque réponse peut être changée\u00a0; les questions qui en dépendent vous seront posées ensuite.",
    nothing: "Vous n’avez encore répondu à aucune question.",
    unknown: "Je ne sais pas",
    none: "aucun",
    change: "Modifier",
    changeWhat: (what: string) => `Modifier\u00a0: ${what}`,
    again: (count: number) => `Revenir sur les «\u00a0je ne sais pas\u00a0» (${count})`,
    goOn: "Continuer les questions",
  },
  files: {
    title: "Vos réponses dans un fichier",
    lead: "Pour les garder, les transmettre ou continuer sur un autre appareil. Le fichier reste chez vous.",
    save: "Enregistrer mes réponses",
    tooLarge: (most: string) =>
      `Ce fichier est trop gros pour contenir des réponses\u00a0: ${most} au plus. Vérifiez que c’est le bon.`,
    unreadable:
      "Ce fichier n’a pas pu être lu. Vérifiez qu’il est encore à sa place, rechargez la page, puis réessayez.",
    notOpened: (file: string, why: NotOpened) => `${notOpened(file, why)} Vos réponses n’ont pas changé.`,
    details: "Ce qui ne va pas, en détail",
    replace: {
      title: "Remplacer vos réponses\u00a0?",
      text: (file: string, count: number) =>
        `${file} contient ${n(count, "réponse", "réponses")}. Elles remplaceront toutes celles de ce navigateur.`,
      yes: "Remplacer",
    },
    opened: (file: string) => `${file} est ouvert\u00a0: voici vos réponses.`,
  },
  notices: {
    notKept: {
      full: "Ce navigateur n’a plus de place\u00a0: vos dernières réponses ne sont pas gardées. Enregistrez-les dans un fichier avant de quitter cette page.",
      closed:
        "Ce navigateur ne garde rien de cette page (navigation privée, peut-être). Enregistrez vos réponses dans un fichier avant de la quitter.",
      elsewhere:
        "Vos réponses ont changé dans un autre onglet. Choisissez celles qu’il faut garder\u00a0: rien n’est écrasé en attendant.",
    } satisfies Record<NotKept, string>,
    takeOther: "Prendre celles de l’autre onglet",
    keepOwn: "Garder celles de cet onglet",
    lost: (count: number) =>
      `${n(count, "réponse gardée ne convient plus et n’a pas été reprise", "réponses gardées ne conviennent plus et n’ont pas été reprises")}, car les questions ont changé\u00a0:`,
    later:
      "Vos réponses viennent d’une version plus récente de cette page. Rechargez-la avant de continuer\u00a0: elle n’est peut-être pas à jour ici.",
    saveLost: "Enregistrer les anciennes réponses",
    close: "J’ai compris",
  },
};

export type Words = typeof words;
