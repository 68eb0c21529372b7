import type { NotKept } from "./store.js";

const n = (count: number, one: string, other: string, locale: "fr" | "en") =>
  `${count.toLocaleString(locale)}\u00a0${(locale === "fr" ? count < 2 : count === 1) ? one : other}`;

/** What the self-assessment says beside the questions and the report, in its languages. */
export const words = {
  fr: {
    start: {
      title: "Auto-évaluation de votre cabinet",
      lead: "Où en est la sécurité numérique de votre cabinet\u00a0? Répondez à des questions simples, une à la fois, et repartez avec un rapport\u00a0: ce qui va, ce qu’il faut corriger, et par où commencer.",
      points: [
        {
          title: "Une vingtaine de minutes",
          text: "De 50 à 100 questions courtes, selon vos outils. Arrêtez-vous quand vous voulez et reprenez plus tard, au même endroit.",
        },
        {
          title: "Aucune connaissance technique",
          text: "Chaque question dit où trouver la réponse. «\u00a0Je ne sais pas\u00a0» en est une\u00a0: elle n’est jamais comptée comme un non.",
        },
        {
          title: "Rien ne quitte ce navigateur",
          text: "Pas de compte, aucun envoi. Vos réponses restent sur cet appareil, et un bouton les efface.",
        },
      ],
      begin: "Commencer",
      goOn: "Reprendre",
      kept: "Ce navigateur a gardé vos réponses.",
      loading: "Chargement…",
      failed:
        "Les questions n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez\u00a0: vos réponses sont intactes.",
      noScript:
        "Les questions s’affichent et s’évaluent dans votre navigateur\u00a0: activez JavaScript pour commencer.",
      notice:
        "hygie n’est pas un service de la MACSF. Les règles citent et mettent en forme ses recommandations publiques\u00a0; elles ne remplacent ni un audit, ni l’avis d’un professionnel.",
      rules: "Lire les règles et leurs sources",
    },
    views: { label: "Auto-évaluation", questions: "Questions", answers: "Mes réponses", report: "Rapport" },
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
      unlisted: "Ajoutez ce que le cabinet utilise, ou indiquez qu’il n’y en a pas.",
      incomplete: "Cette date est incomplète\u00a0: indiquez le jour, le mois et l’année.",
      notADate: "Cette date n’existe pas.",
      write: (wanted: string) => `Écrivez ${wanted}.`,
      nameTaken: "Ce nom est déjà pris\u00a0: donnez-en un autre, pour que l’on s’y retrouve.",
      tooLong: (most: number) => `Ce nom est trop long\u00a0: ${most} caractères au plus.`,
      impossible: "Cette réponse n’est pas possible.",
      skipped: "Vous aviez répondu «\u00a0Je ne sais pas\u00a0».",
    },
    list: {
      name: (item: string) => `Nom\u00a0: ${item}`,
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
      removeShort: "Retirer",
      count: (count: number) => n(count, "élément dans la liste", "éléments dans la liste", "fr"),
    },
    progress: {
      title: "Où vous en êtes",
      left: (count: number, grows: boolean) =>
        count === 0
          ? "Plus aucune question"
          : `${grows ? "Encore" : "Au plus"} ${n(count, "question", "questions", "fr")}${grows ? ", et d’autres pour chaque élément de vos listes" : ""}`,
      settled: (settled: number, rules: number) => `${settled} règles tranchées sur ${rules}`,
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
      again: (count: number) =>
        `Revenir sur ${n(count, "question laissée de côté", "questions laissées de côté", "fr")}`,
      goOn: "Continuer les questions",
    },
    files: {
      title: "Vos réponses dans un fichier",
      lead: "Pour les garder, les transmettre ou continuer sur un autre appareil. Le fichier reste chez vous.",
      save: "Enregistrer mes réponses",
      open: "Ouvrir un fichier de réponses",
      name: "auto-evaluation",
      tooLarge: (most: string) =>
        `Ce fichier est trop gros pour contenir des réponses\u00a0: ${most} au plus. Vérifiez que c’est le bon.`,
      unreadable: "Ce fichier n’a pas pu être lu. Vérifiez qu’il est encore à sa place, puis réessayez.",
      wrong: (file: string, count: number) =>
        `${file} n’a pas été ouvert\u00a0: ${n(count, "point est à corriger", "points sont à corriger", "fr")}. Vos réponses n’ont pas changé.`,
      replace: {
        title: "Remplacer vos réponses\u00a0?",
        text: (file: string, count: number) =>
          `${file} contient ${n(count, "réponse", "réponses", "fr")}. Elles remplaceront toutes celles de ce navigateur.`,
        yes: "Remplacer",
      },
      opened: (file: string) => `${file} est ouvert\u00a0: voici vos réponses.`,
    },
    erase: {
      button: "Effacer",
      title: "Effacer toutes vos réponses\u00a0?",
      text: "Elles disparaîtront de ce navigateur, sans retour possible. Un fichier que vous avez enregistré n’est pas touché.",
      yes: "Tout effacer",
    },
    cancel: "Annuler",
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
      garbage:
        "Ce que ce navigateur a gardé pour cette page est illisible, et n’a pas été repris. Commencer le remplacera.",
      saveGarbage: "L’enregistrer dans un fichier",
      lost: (count: number) =>
        `${n(count, "réponse gardée ne convient plus et n’a pas été reprise", "réponses gardées ne conviennent plus et n’ont pas été reprises", "fr")}, car les questions ont changé\u00a0:`,
      saveLost: "Enregistrer les anciennes réponses",
      close: "J’ai compris",
      isErased: "Vos réponses sont effacées de ce navigateur.",
    },
  },
  en: {
    start: {
      title: "Self-assessment of your practice",
      lead: "How safe is your practice’s digital side? Answer simple questions, one at a time, and leave with a report: what is fine, what to put right, and where to begin.",
      points: [
        {
          title: "About twenty minutes",
          text: "From 50 to 100 short questions, depending on your tools. Stop when you like and go on later, at the same place.",
        },
        {
          title: "No technical knowledge",
          text: "Each question says where to find the answer. “I do not know” is one: it never counts as a no.",
        },
        {
          title: "Nothing leaves this browser",
          text: "No account, nothing sent. Your answers stay on this device, and a button erases them.",
        },
      ],
      begin: "Begin",
      goOn: "Resume",
      kept: "This browser has kept your answers.",
      loading: "Loading…",
      failed: "The questions could not be loaded. Check your connection, then try again: your answers are safe.",
      noScript: "The questions are shown and evaluated in your browser: turn JavaScript on to begin.",
      notice:
        "hygie is not a service of MACSF. The rules quote its public recommendations and put them in order; they replace neither an audit nor a professional’s advice.",
      rules: "Read the rules and their sources",
    },
    views: { label: "Self-assessment", questions: "Questions", answers: "My answers", report: "Report" },
    question: {
      yes: "Yes",
      no: "No",
      keys: "Keys: y for yes, n for no, Enter to go on.",
      yesKey: "y",
      noKey: "n",
      next: "Next",
      skip: "I do not know",
      back: "Back",
      editList: "Edit the list",
      unanswered: "Choose an answer, or “I do not know”.",
      unlisted: "Add what the practice uses, or say that there is none.",
      incomplete: "This date is incomplete: give the day, the month and the year.",
      notADate: "There is no such date.",
      write: (wanted: string) => `Write ${wanted}.`,
      nameTaken: "This name is taken: give another one, to tell them apart.",
      tooLong: (most: number) => `This name is too long: ${most} characters at most.`,
      impossible: "This answer is not possible.",
      skipped: "You had answered “I do not know”.",
    },
    list: {
      name: (item: string) => `Name: ${item}`,
      optional: "The name is optional: it helps to tell them apart later.",
      add: {
        devices: "Add a device",
        onlineServices: "Add a service",
        "messaging.otherChannels": "Add a channel",
        authentication: "Add a way to sign in",
      } as Readonly<Record<string, string>>,
      addItem: "Add",
      none: {
        devices: "No device",
        onlineServices: "No online service",
        "messaging.otherChannels": "No other channel",
        authentication: "No way to sign in",
      } as Readonly<Record<string, string>>,
      noItem: "There is none",
      remove: (name: string) => `Remove ${name}`,
      removeShort: "Remove",
      count: (count: number) => n(count, "item in the list", "items in the list", "en"),
    },
    progress: {
      title: "How far you are",
      left: (count: number, grows: boolean) =>
        count === 0
          ? "No question left"
          : grows
            ? `${n(count, "question", "questions", "en")} to go, and more for each item of your lists`
            : `At most ${n(count, "question", "questions", "en")} to go`,
      settled: (settled: number, rules: number) => `${settled} of ${rules} rules settled`,
      narrows: "The gap between the two bounds narrows with each answer.",
    },
    answers: {
      title: "Your answers",
      lead: "Each answer can be changed; the questions that depend on it are asked next.",
      nothing: "You have not answered any question yet.",
      unknown: "I do not know",
      none: "none",
      change: "Change",
      changeWhat: (what: string) => `Change: ${what}`,
      again: (count: number) => `Return to ${n(count, "question left aside", "questions left aside", "en")}`,
      goOn: "Go on with the questions",
    },
    files: {
      title: "Your answers in a file",
      lead: "To keep them, to hand them on, or to go on with another device. The file stays with you.",
      save: "Save my answers",
      open: "Open a file of answers",
      name: "self-assessment",
      tooLarge: (most: string) =>
        `This file is too large to hold answers: ${most} at most. Check that it is the right one.`,
      unreadable: "This file could not be read. Check that it is still in its place, then try again.",
      wrong: (file: string, count: number) =>
        `${file} was not opened: ${n(count, "thing is to be mended", "things are to be mended", "en")}. Your answers have not changed.`,
      replace: {
        title: "Replace your answers?",
        text: (file: string, count: number) =>
          `${file} holds ${n(count, "answer", "answers", "en")}. They will replace all those in this browser.`,
        yes: "Replace",
      },
      opened: (file: string) => `${file} is open: here are your answers.`,
    },
    erase: {
      button: "Erase",
      title: "Erase all your answers?",
      text: "They will be gone from this browser, and cannot be brought back. A file that you saved is not touched.",
      yes: "Erase all",
    },
    cancel: "Cancel",
    notices: {
      notKept: {
        full: "This browser has no room left: your latest answers are not kept. Save them to a file before you leave this page.",
        closed:
          "This browser keeps nothing of this page (private browsing, perhaps). Save your answers to a file before you leave it.",
        elsewhere:
          "Your answers were changed in another tab. Choose which ones to keep: nothing is overwritten until then.",
      } satisfies Record<NotKept, string>,
      takeOther: "Take those of the other tab",
      keepOwn: "Keep those of this tab",
      garbage: "What this browser had kept for this page cannot be read, and was not taken. Begin will replace it.",
      saveGarbage: "Save it to a file",
      lost: (count: number) =>
        `${n(count, "kept answer does not hold any more and was not taken", "kept answers do not hold any more and were not taken", "en")}, as the questions have changed:`,
      saveLost: "Save the earlier answers",
      close: "I understand",
      isErased: "Your answers are erased from this browser.",
    },
  },
};

export type Words = (typeof words)["fr"];
