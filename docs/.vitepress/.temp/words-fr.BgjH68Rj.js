import { s as score } from "./score.CWMDzT0n.js";
const kinds = {
  list: "une liste",
  object: "un objet",
  string: "un texte",
  integer: "un nombre entier",
  number: "un nombre",
  boolean: "true ou false",
  null: "null",
  texts: "un texte par langue",
  rule: "une règle",
  pack: "un jeu de règles",
  "loaded-pack": "un jeu de règles chargé",
  "loaded-packs": "une liste de jeux de règles chargés",
  report: "un rapport",
  aggregates: "les nombres d’un portefeuille",
  problem: "un problème",
  options: "un objet d’options",
  count: "un nombre d’au moins 0"
};
const unitIn = ({ name, words: words2 }) => (words2 == null ? void 0 : words2.fr) ?? name;
function bounded(kind, { minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit }) {
  const above = exclusiveMinimum === void 0 ? void 0 : `supérieur à ${exclusiveMinimum}`;
  const least = minimum === void 0 ? above : `d’au moins ${minimum}`;
  const below = exclusiveMaximum === void 0 ? void 0 : `inférieur à ${exclusiveMaximum}`;
  const most = maximum === void 0 ? below : `d’au plus ${maximum}`;
  const range = [least, most].filter((bound) => bound !== void 0);
  const isRange = minimum !== void 0 && maximum !== void 0;
  const within = isRange ? ` de ${minimum} à ${maximum}` : range.length === 0 ? "" : ` ${range.join(" et ")}`;
  return `${kinds[kind]}${within}${unit === void 0 ? "" : ` (${unitIn(unit)})`}`;
}
const n = (count, one, other) => `${count.toLocaleString("fr")} ${count < 2 ? one : other}`;
const words = {
  bounded,
  score,
  views: { label: "Auto-évaluation", questions: "Questions", answers: "Mes réponses", report: "Rapport" },
  question: {
    yes: "Oui",
    no: "Non",
    keys: "Touches : o pour oui, n pour non, Entrée pour continuer.",
    yesKey: "o",
    noKey: "n",
    next: "Suivant",
    skip: "Je ne sais pas",
    back: "Précédent",
    editList: "Modifier la liste",
    unanswered: "Choisissez une réponse, ou « Je ne sais pas ».",
    unwritten: {
      number: "Écrivez un nombre, ou choisissez « Je ne sais pas ».",
      date: "Indiquez une date, ou choisissez « Je ne sais pas ».",
      text: "Écrivez une réponse, ou choisissez « Je ne sais pas »."
    },
    unlisted: "Ajoutez ce que le cabinet utilise, ou indiquez qu’il n’y en a pas.",
    incomplete: "Cette date est incomplète : indiquez le jour, le mois et l’année.",
    ahead: "Cette date est à venir : vérifiez-la.",
    tooLarge: "Ce nombre est trop grand : vérifiez-le.",
    grouped: (number) => `Écrivez ce nombre sans point ni virgule : ${number}.`,
    notADate: "Cette date n’existe pas.",
    write: (kind, bounds) => `Écrivez ${bounded(kind, bounds)}.`,
    nameTaken: "Ce nom est déjà pris : donnez-en un autre, pour que l’on s’y retrouve.",
    tooLong: (most) => `Ce nom est trop long : ${n(most, "caractère", "caractères")} au plus.`,
    impossible: "Cette réponse n’est pas possible.",
    skipped: "Vous aviez répondu « Je ne sais pas »."
  },
  list: {
    optional: "Le nom est facultatif : il sert à s’y retrouver dans la suite.",
    add: {
      devices: "Ajouter un appareil",
      onlineServices: "Ajouter un service",
      "messaging.otherChannels": "Ajouter une messagerie",
      authentication: "Ajouter un moyen de connexion"
    },
    addItem: "Ajouter",
    none: {
      devices: "Aucun appareil",
      onlineServices: "Aucun service en ligne",
      "messaging.otherChannels": "Aucune autre messagerie",
      authentication: "Aucun moyen de connexion"
    },
    noItem: "Il n’y en a pas",
    remove: (name) => `Retirer ${name}`,
    added: (name) => `Ajouté à la liste : ${name}.`,
    removed: (name) => `Retiré de la liste : ${name}.`,
    removeShort: "Retirer"
  },
  progress: {
    title: "Où vous en êtes",
    left: ({ left, isLast, skipped, grows }) => {
      if (grows)
        return `Encore ${n(left, "question", "questions")}, et d’autres pour chaque appareil ou service que vous indiquerez`;
      if (isLast) return "Dernière question";
      if (left > 0) return `Encore ${n(left, "question", "questions")} au plus`;
      return skipped === 0 ? "Plus aucune question en attente" : `Plus aucune question en attente, sauf vos « je ne sais pas » (${skipped})`;
    },
    settled: (settled, rules) => `${n(settled, "règle tranchée", "règles tranchées")} sur ${rules}`,
    narrows: "L’écart entre les deux bornes se resserre à chaque réponse."
  },
  answers: {
    title: "Vos réponses",
    lead: "Chaque réponse peut être changée ; les questions qui en dépendent vous seront posées ensuite.",
    nothing: "Vous n’avez encore répondu à aucune question.",
    unknown: "Je ne sais pas",
    none: "aucun",
    change: "Modifier",
    changeWhat: (what) => `Modifier : ${what}`,
    again: (count) => `Revenir sur les « je ne sais pas » (${count})`,
    goOn: "Continuer les questions"
  },
  files: {
    title: "Vos réponses dans un fichier",
    lead: "Pour les garder, les transmettre ou continuer sur un autre appareil. Le fichier reste chez vous.",
    save: "Enregistrer mes réponses",
    open: "Ouvrir un fichier de réponses",
    tooLarge: (most) => `Ce fichier est trop gros pour contenir des réponses : ${most} au plus. Vérifiez que c’est le bon.`,
    unreadable: "Ce fichier n’a pas pu être lu. Vérifiez qu’il est encore à sa place, puis réessayez.",
    wrong: (file, count) => `${file} n’a pas été ouvert : ${n(count, "point est à corriger", "points sont à corriger")}. Vos réponses n’ont pas changé.`,
    replace: {
      title: "Remplacer vos réponses ?",
      text: (file, count) => `${file} contient ${n(count, "réponse", "réponses")}. Elles remplaceront toutes celles de ce navigateur.`,
      yes: "Remplacer"
    },
    opened: (file) => `${file} est ouvert : voici vos réponses.`
  },
  notices: {
    notKept: {
      full: "Ce navigateur n’a plus de place : vos dernières réponses ne sont pas gardées. Enregistrez-les dans un fichier avant de quitter cette page.",
      closed: "Ce navigateur ne garde rien de cette page (navigation privée, peut-être). Enregistrez vos réponses dans un fichier avant de la quitter.",
      elsewhere: "Vos réponses ont changé dans un autre onglet. Choisissez celles qu’il faut garder : rien n’est écrasé en attendant."
    },
    takeOther: "Prendre celles de l’autre onglet",
    keepOwn: "Garder celles de cet onglet",
    lost: (count) => `${n(count, "réponse gardée ne convient plus et n’a pas été reprise", "réponses gardées ne conviennent plus et n’ont pas été reprises")}, car les questions ont changé :`,
    saveLost: "Enregistrer les anciennes réponses",
    close: "J’ai compris"
  }
};
export {
  words
};
