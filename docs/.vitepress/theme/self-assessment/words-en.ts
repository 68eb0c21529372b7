import { score } from "../../../../src/locales/en/score.js";
import { bounded } from "../../../../src/locales/en/values.js";
import type { Bounds, Kind } from "../../../../src/problems/codes/values.js";
import type { NotOpened } from "./open-file.js";
import type { SoFar } from "./so-far.js";
import type { NotKept } from "./store.js";
import type { Words } from "./words-fr.js";

const n = (count: number, one: string, other: string) =>
  `${count.toLocaleString("en")}\u00a0${count === 1 ? one : other}`;

function notOpened(file: string, why: NotOpened): string {
  const choose = "Choose the one that you saved: self-assessment-YYYY-MM-DD.json.";
  if (why.is === "other") return `${file} is not a file of answers. ${choose}`;
  if (why.is === "report") return `${file} is a report, and not your answers. ${choose}`;
  if (why.is === "empty") return `${file} holds no answer. ${choose}`;
  if (why.is === "wrong")
    return `${file} was not opened: ${n(why.count, "thing is to be mended", "things are to be mended")}.`;
  const [count, most] = [why.count.toLocaleString("en"), why.most.toLocaleString("en")];
  return `${file} was not opened: the list “${why.list}” is too long (${count}, and ${most} is the most).`;
}

/** What the self-assessment says under way, in English; what hygie has words for it says in those. */
export const words: Words = {
  bounded,
  score,
  views: {
    label: "Self-assessment",
    questions: "Questions",
    answers: "My answers",
    report: "Report",
    failed: "This part could not be loaded. Check your connection, then reload the page: your answers are kept.",
    reload: "Reload the page",
  },
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
    unwritten: {
      number: "Write a number, or choose “I do not know”.",
      date: "Give a date, or choose “I do not know”.",
      text: "Write an answer, or choose “I do not know”.",
    },
    unlisted: "Add what the practice uses, or say that there is none.",
    incomplete: "This date is incomplete: give the day, the month and the year.",
    ahead: "This date is still to come: check it.",
    tooLarge: "This number is too large: check it.",
    grouped: (number: string) => `Write this number without a point or a comma: ${number}.`,
    notADate: "There is no such date.",
    write: (kind: Kind, bounds: Bounds) => `Write ${bounded(kind, bounds)}.`,
    nameTaken: "This name is taken: give another one, to tell them apart.",
    tooLong: (most: number) => `This name is too long: ${n(most, "character", "characters")} at most.`,
    impossible: "This answer is not possible.",
    skipped: "You had answered “I do not know”.",
  },
  list: {
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
    added: (name: string) => `Added to the list: ${name}.`,
    removed: (name: string) => `Removed from the list: ${name}.`,
    removeShort: "Remove",
  },
  progress: {
    title: "How far you are",
    left: ({ left, isLast, skipped, grows }: SoFar): string => {
      if (grows) return `${n(left, "question", "questions")} to go, and more for each device or service that you name`;
      if (isLast) return "Last question";
      if (left > 0) return `At most ${n(left, "question", "questions")} to go`;
      return skipped === 0
        ? "No question is left to answer"
        : `No question is left to answer but each “I do not know” (${skipped})`;
    },
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
    again: (count: number) => `Return to each “I do not know” (${count})`,
    goOn: "Go on with the questions",
  },
  files: {
    title: "Your answers in a file",
    lead: "To keep them, to hand them on, or to go on with another device. The file stays with you.",
    save: "Save my answers",
    tooLarge: (most: string) =>
      `This file is too large to hold answers: ${most} at most. Check that it is the right one.`,
    unreadable: "This file could not be read. Check that it is still in its place, reload the page, then try again.",
    notOpened: (file: string, why: NotOpened) => `${notOpened(file, why)} Your answers have not changed.`,
    details: "What is wrong, in detail",
    replace: {
      title: "Replace your answers?",
      text: (file: string, count: number) =>
        `${file} holds ${n(count, "answer", "answers")}. They will replace all those in this browser.`,
      yes: "Replace",
    },
    opened: (file: string) => `${file} is open: here are your answers.`,
  },
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
    lost: (count: number) =>
      `${n(count, "kept answer does not hold any more and was not taken", "kept answers do not hold any more and were not taken")}, as the questions have changed:`,
    later:
      "Your answers come from a later version of this page. Reload it before you go on: it may not be up to date here.",
    saveLost: "Save the earlier answers",
    close: "I understand",
  },
};
