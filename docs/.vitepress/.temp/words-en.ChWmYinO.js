import { s as score } from "./score.DIJaFCYH.js";
const kinds = {
  list: "a list",
  object: "an object",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
  texts: "a text for each language",
  rule: "a rule",
  pack: "a pack",
  "loaded-pack": "a pack that was loaded",
  "loaded-packs": "a list of packs that were loaded",
  report: "a report",
  aggregates: "the counts of a portfolio",
  problem: "a problem",
  options: "an object with options",
  count: "a number of at least 0"
};
const unitIn = ({ name, words: words2 }) => (words2 == null ? void 0 : words2.en) ?? name;
function bounded(kind, { minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit }) {
  const above = exclusiveMinimum === void 0 ? void 0 : `more than ${exclusiveMinimum}`;
  const least = minimum === void 0 ? above : `at least ${minimum}`;
  const below = exclusiveMaximum === void 0 ? void 0 : `less than ${exclusiveMaximum}`;
  const most = maximum === void 0 ? below : `at most ${maximum}`;
  const range = [least, most].filter((bound) => bound !== void 0);
  const isRange = minimum !== void 0 && maximum !== void 0;
  const within = isRange ? ` from ${minimum} to ${maximum}` : range.length === 0 ? "" : ` of ${range.join(" and ")}`;
  return `${kinds[kind]}${within}${unit === void 0 ? "" : ` (${unitIn(unit)})`}`;
}
const n = (count, one, other) => `${count.toLocaleString("en")} ${count === 1 ? one : other}`;
const words = {
  bounded,
  score,
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
    unwritten: {
      number: "Write a number, or choose “I do not know”.",
      date: "Give a date, or choose “I do not know”.",
      text: "Write an answer, or choose “I do not know”."
    },
    unlisted: "Add what the practice uses, or say that there is none.",
    incomplete: "This date is incomplete: give the day, the month and the year.",
    ahead: "This date is still to come: check it.",
    tooLarge: "This number is too large: check it.",
    grouped: (number) => `Write this number without a point or a comma: ${number}.`,
    notADate: "There is no such date.",
    write: (kind, bounds) => `Write ${bounded(kind, bounds)}.`,
    nameTaken: "This name is taken: give another one, to tell them apart.",
    tooLong: (most) => `This name is too long: ${n(most, "character", "characters")} at most.`,
    impossible: "This answer is not possible.",
    skipped: "You had answered “I do not know”."
  },
  list: {
    optional: "The name is optional: it helps to tell them apart later.",
    add: {
      devices: "Add a device",
      onlineServices: "Add a service",
      "messaging.otherChannels": "Add a channel",
      authentication: "Add a way to sign in"
    },
    addItem: "Add",
    none: {
      devices: "No device",
      onlineServices: "No online service",
      "messaging.otherChannels": "No other channel",
      authentication: "No way to sign in"
    },
    noItem: "There is none",
    remove: (name) => `Remove ${name}`,
    added: (name) => `Added to the list: ${name}.`,
    removed: (name) => `Removed from the list: ${name}.`,
    removeShort: "Remove"
  },
  progress: {
    title: "How far you are",
    left: ({ left, isLast, skipped, grows }) => {
      if (grows) return `${n(left, "question", "questions")} to go, and more for each device or service that you name`;
      if (isLast) return "Last question";
      if (left > 0) return `At most ${n(left, "question", "questions")} to go`;
      return skipped === 0 ? "No question is left to answer" : `No question is left to answer but each “I do not know” (${skipped})`;
    },
    settled: (settled, rules) => `${settled} of ${rules} rules settled`,
    narrows: "The gap between the two bounds narrows with each answer."
  },
  answers: {
    title: "Your answers",
    lead: "Each answer can be changed; the questions that depend on it are asked next.",
    nothing: "You have not answered any question yet.",
    unknown: "I do not know",
    none: "none",
    change: "Change",
    changeWhat: (what) => `Change: ${what}`,
    again: (count) => `Return to each “I do not know” (${count})`,
    goOn: "Go on with the questions"
  },
  files: {
    title: "Your answers in a file",
    lead: "To keep them, to hand them on, or to go on with another device. The file stays with you.",
    save: "Save my answers",
    open: "Open a file of answers",
    tooLarge: (most) => `This file is too large to hold answers: ${most} at most. Check that it is the right one.`,
    unreadable: "This file could not be read. Check that it is still in its place, then try again.",
    wrong: (file, count) => `${file} was not opened: ${n(count, "thing is to be mended", "things are to be mended")}. Your answers have not changed.`,
    replace: {
      title: "Replace your answers?",
      text: (file, count) => `${file} holds ${n(count, "answer", "answers")}. They will replace all those in this browser.`,
      yes: "Replace"
    },
    opened: (file) => `${file} is open: here are your answers.`
  },
  notices: {
    notKept: {
      full: "This browser has no room left: your latest answers are not kept. Save them to a file before you leave this page.",
      closed: "This browser keeps nothing of this page (private browsing, perhaps). Save your answers to a file before you leave it.",
      elsewhere: "Your answers were changed in another tab. Choose which ones to keep: nothing is overwritten until then."
    },
    takeOther: "Take those of the other tab",
    keepOwn: "Keep those of this tab",
    lost: (count) => `${n(count, "kept answer does not hold any more and was not taken", "kept answers do not hold any more and were not taken")}, as the questions have changed:`,
    saveLost: "Save the earlier answers",
    close: "I understand"
  }
};
export {
  words
};
