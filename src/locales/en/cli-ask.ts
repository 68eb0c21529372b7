import { formatsIn } from "../format.js";
import type { AskPhrases } from "../phrases/cli-ask.js";
import { bounded } from "./values.js";

const format = /* @__PURE__ */ formatsIn("en");

export const ask: AskPhrases = {
  begin: (file) =>
    `Before you start: each answer is written to ${file} at once. Stop whenever you like (Ctrl+C): nothing will be lost.`,
  goOn: (file, answers) =>
    `Going on with ${file}, which has ${counted(answers, "answer", "answers")} already. Each new one is written there at once.`,
  unknown: (answers) =>
    `${format.number(answers)} ${format.inflect(answers, {
      one: "question was answered “I do not know”: it will be asked again at the end.",
      other: "questions were answered “I do not know”: they will be asked again at the end.",
    })}`,
  keys: "The up and down arrows move between answers, Enter takes one.",
  lines: "Type your answer, or its number, then Enter.",
  heading: (section, subject) => `${section} › ${subject}`,
  progress: ({ answered, left, score }) =>
    `${counted(answered, "answer", "answers")}, ${counted(left, "question", "questions")} left. ${score}.`,
  yes: "Yes",
  no: "No",
  skip: "I do not know",
  back: "Back",
  signs: (skip, back) => {
    const meant = [
      ...(skip === undefined ? [] : [`${skip} for “I do not know”`]),
      ...(back === undefined ? [] : [`${back} to go back`]),
    ];
    return meant.length === 0 ? undefined : `Type ${meant.join(", ")}.`;
  },
  unnamed: (skip, called) => `Type ${skip} to leave it without a name: it will be “${called}”.`,
  wanted: ({ type, unit, ...bounds }) => {
    if (type === "date") return "A date as YYYY-MM-DD, such as 2026-01-31.";
    if (type !== "integer" && type !== "number") return undefined;
    const said = bounded(type, { ...bounds, ...(unit === undefined ? {} : { unit: { name: unit } }) });
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  current: (answer) => `Your answer so far: ${answer} (Enter keeps it).`,
  unanswered: (skip) => `Answer, or type ${skip} if you do not know.`,
  notAChoice: (most) => `Type a number from 1 to ${format.number(most)}.`,
  isCurrent: (choice) => `${choice} (your answer so far)`,
  list: {
    none: "There are none",
    add: (item) => `Add: ${item}`,
    addOther: (item) => `Add another: ${item}`,
    told: (items) => `You have named: ${items.join(", ")}.`,
    others: "Are there any others?",
    whole: "Next: the list is complete",
    remove: "Remove from the list…",
    which: "Which one is to be removed?",
  },
  end: {
    heading: "End of the questions",
    nothingLeft: "Nothing is left to ask.",
    left: (questions) =>
      `Nothing is left to ask but ${counted(questions, "question", "questions")} answered “I do not know”.`,
    again: "Return to them",
    report: "Show the report",
    done: "Here is the report.",
    kept: (file, command) => `Your answers are in ${file}. To see this report again: ${command}`,
  },
  interrupted: (file, command) => `Interrupted: your answers are in ${file}; to go on: ${command}`,
};

function counted(count: number, one: string, other: string): string {
  return `${format.number(count)} ${format.inflect(count, { one, other })}`;
}
