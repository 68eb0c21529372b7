import type { Field, Outcome } from "hygie";
import { createContext, useContext } from "react";

export type Locale = "fr" | "en";

/** What the form says of its own; questions, help, choices and reports come from the pack. */
export interface Words {
  readonly title: string;
  readonly private: string;
  readonly language: string;
  readonly back: string;
  readonly next: string;
  readonly skip: string;
  readonly yes: string;
  readonly no: string;
  readonly later: string;
  readonly item: (place: number) => string;
  readonly editItem: (name: string) => string;
  readonly removeItem: (name: string) => string;
  readonly editList: string;
  /** By the path of the list. */
  readonly add: Readonly<Record<string, string>>;
  readonly addItem: string;
  readonly none: Readonly<Record<string, string>>;
  readonly noItem: string;
  readonly unanswered: string;
  readonly nameTaken: string;
  readonly impossible: string;
  readonly number: (field: Pick<Field, "type" | "minimum" | "exclusiveMinimum" | "maximum">) => string;
  readonly progress: string;
  readonly asked: (asked: number, left: number) => string;
  readonly settled: (settled: number, rules: number) => string;
  readonly score: (low: string, high: string) => string;
  readonly showReport: string;
  readonly showQuestions: string;
  readonly done: string;
  readonly report: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly plan: string;
  readonly hours: (hours: string) => string;
  readonly facts: string;
}

export const words: Readonly<Record<Locale, Words>> = {
  fr: {
    title: "Les risques numériques du cabinet",
    private: "Vos réponses restent dans cette page : rien n’est envoyé, rien n’est conservé.",
    language: "Langue",
    back: "Précédent",
    next: "Suivant",
    skip: "Je ne sais pas",
    yes: "Oui",
    no: "Non",
    later: "À voir ensuite",
    item: (place) => `nº ${place}`,
    editItem: (name) => `Compléter ou modifier : ${name}`,
    removeItem: (name) => `Retirer : ${name}`,
    editList: "Modifier la liste",
    add: {
      devices: "Ajouter un appareil",
      onlineServices: "Ajouter un service",
      "messaging.otherChannels": "Ajouter une messagerie",
      authentication: "Ajouter un moyen de connexion",
    },
    addItem: "Ajouter",
    none: {
      devices: "Aucun appareil",
      onlineServices: "Aucun service",
      "messaging.otherChannels": "Aucune autre messagerie",
      authentication: "Aucun moyen de connexion",
    },
    noItem: "Aucun",
    unanswered: "Répondez, ou choisissez « Je ne sais pas ».",
    nameTaken: "Ce nom est déjà pris : donnez-en un autre, pour que l’on s’y retrouve.",
    impossible: "Cette réponse n’est pas possible.",
    number: ({ type, minimum, exclusiveMinimum, maximum }) => {
      const kind = type === "integer" ? "un nombre entier" : "un nombre";
      if (minimum !== undefined && maximum !== undefined) return `Écrivez ${kind} de ${minimum} à ${maximum}.`;
      if (exclusiveMinimum !== undefined) return `Écrivez ${kind} supérieur à ${exclusiveMinimum}.`;
      return minimum === undefined ? `Écrivez ${kind}.` : `Écrivez ${kind} d’au moins ${minimum}.`;
    },
    progress: "Avancement",
    asked: (asked, left) => `Question ${asked} ; à poser encore : ${left}`,
    settled: (settled, rules) => `Règles tranchées : ${settled} sur ${rules}`,
    score: (low, high) => (low === high ? `Score : ${low} sur 100` : `Score : entre ${low} et ${high} sur 100`),
    showReport: "Voir le rapport",
    showQuestions: "Revenir aux questions",
    done: "Il n’y a plus rien à demander.",
    report: "Rapport",
    outcomes: {
      fail: "À corriger",
      unknown: "À préciser",
      pass: "Respecté",
      "not-applicable": "Sans objet",
      waived: "Sous dérogation",
    },
    plan: "Que faire",
    hours: (hours) => `environ ${hours} h`,
    facts: "Vos réponses, en JSON",
  },
  en: {
    title: "The digital risks of the practice",
    private: "Your answers stay in this page: nothing is sent, nothing is kept.",
    language: "Language",
    back: "Back",
    next: "Next",
    skip: "I do not know",
    yes: "Yes",
    no: "No",
    later: "To be asked later",
    item: (place) => `no. ${place}`,
    editItem: (name) => `Complete or edit: ${name}`,
    removeItem: (name) => `Remove: ${name}`,
    editList: "Edit the list",
    add: {
      devices: "Add a device",
      onlineServices: "Add a service",
      "messaging.otherChannels": "Add a channel",
      authentication: "Add a way to sign in",
    },
    addItem: "Add",
    none: {
      devices: "No device",
      onlineServices: "No service",
      "messaging.otherChannels": "No other channel",
      authentication: "No way to sign in",
    },
    noItem: "None",
    unanswered: "Answer, or choose “I do not know”.",
    nameTaken: "This name is taken: give another one, to tell them apart.",
    impossible: "This answer is not possible.",
    number: ({ type, minimum, exclusiveMinimum, maximum }) => {
      const kind = type === "integer" ? "a whole number" : "a number";
      if (minimum !== undefined && maximum !== undefined) return `Write ${kind} from ${minimum} to ${maximum}.`;
      if (exclusiveMinimum !== undefined) return `Write ${kind} above ${exclusiveMinimum}.`;
      return minimum === undefined ? `Write ${kind}.` : `Write ${kind} of at least ${minimum}.`;
    },
    progress: "Progress",
    asked: (asked, left) => `Question ${asked}; still to be asked: ${left}`,
    settled: (settled, rules) => `Rules settled: ${settled} of ${rules}`,
    score: (low, high) => (low === high ? `Score: ${low} out of 100` : `Score: between ${low} and ${high} out of 100`),
    showReport: "Show the report",
    showQuestions: "Return to the questions",
    done: "Nothing is left to ask.",
    report: "Report",
    outcomes: {
      fail: "To fix",
      unknown: "To clarify",
      pass: "Met",
      "not-applicable": "Not applicable",
      waived: "Waived",
    },
    plan: "What to do",
    hours: (hours) => `about ${hours} h`,
    facts: "Your answers, as JSON",
  },
};

export const WordsContext = createContext<Words>(words.fr);
export const useWords = () => useContext(WordsContext);
