import { formatsIn, type PluralWords } from "../format.js";
import type { OutputPhrases, Step } from "../phrases/cli-output.js";
import { compare } from "./compare.js";
import { proofs } from "./proofs.js";
import { verify } from "./verify.js";

const format = /* @__PURE__ */ formatsIn("en");

/** How many of the parts that a format leaves out are named. */
const mostNamed = 3;

export const output: OutputPhrases = {
  unexpected: (what) => `hygie: unexpected error, please report it: ${what}`,
  check: {
    level: { error: "error", warning: "warning" },
    summary: (errors, warnings) =>
      `${count(errors, { one: "error", other: "errors" })}, ${count(warnings, { one: "warning", other: "warnings" })}`,
  },
  test: {
    rule: ({ id, cases, held, mutants, noticed }) =>
      `${id}: ${format.number(held)} of ${format.number(cases)} cases hold, ` +
      `${format.number(noticed)} of ${format.number(mutants)} mutants noticed`,
    restate: (file, member) => `if it is right that this changes, add to ${file} ${member}`,
    added: (cases) =>
      `${count(cases, { one: "case was added: read it, as it says", other: "cases were added: read them, as they say" })} what the rule does, not what it should do.`,
    coverage: (conditions, whole) =>
      `${count(conditions, { one: "condition", other: "conditions" })}, ${format.number(whole)} seen true, false and unknown`,
    condition: ({ pointer, text, seen, unseen }) =>
      `${pointer} ${text}: true ${format.number(seen.true)}, false ${format.number(seen.false)}, ` +
      `unknown ${format.number(seen.unknown)}${unseen.length === 0 ? "" : `; never ${format.list(unseen, "or")}`}`,
    summary: (held, failed, score) =>
      `${count(held, { one: "case holds", other: "cases hold" })}, ` +
      `${count(failed, { one: "fails", other: "fail" })}. Mutation score: ${format.number(score)} %.`,
  },
  diff: {
    same: "The two are the same.",
    pack: "the pack",
    moved: (what, before, after, verdict) =>
      `${what} ${before === after ? `stays at ${after}` : `goes from ${before} to ${after}`}: ${verdict}`,
    isEnough: (needed) =>
      needed === "none" ? "nothing asks for more" : `that is enough for a ${steps[needed]} change`,
    isTooLow: (declared, needed) => `${stepOf(declared)}, and it needs a ${steps[needed]} one`,
    ofAnotherPack: (rule, pack, needed) =>
      `${rule}, a rule of ${pack}: a ${steps[needed]} change, which the version of the pack has to tell`,
    removedRule: (id) => `the rule ${id} was removed`,
    addedRule: (id) => `the rule ${id} was added`,
    root: "(root)",
    added: (place, after) => `${place}: added ${after}`,
    removed: (place, before) => `${place}: removed ${before}`,
    became: (place, before, after) => `${place}: ${before} became ${after}`,
    verdict: ({ before, after, now, facts }) =>
      `${before} became ${after}${now === undefined ? "" : ` on ${now}`} of ${facts}`,
    noVerdict: "no verdict differs: that is proved of all facts",
    open: (gap, isBeside) =>
      `${isBeside ? "whether other verdicts differ" : "whether a verdict differs"} is open: ${proofs.open(gap)}` +
      (isBeside ? "" : "; the version has to say that one can, unless you write the logic in a simpler way"),
  },
  practices: {
    summary: (practices, compared, now) =>
      `${practicesOf(practices)} read, ${format.number(compared)} compared, for ${now}`,
    wrong: {
      before: (practices) => `${isOrAre(practices)} wrong for the earlier version alone`,
      after: (practices) => `${isOrAre(practices)} wrong for the later version alone`,
      both: (practices) => `${isOrAre(practices)} wrong for both versions`,
      unreadable: (practices) => `${practicesOf(practices)} cannot be read`,
    },
    moreWrong: (practices) => `and ${format.number(practices)} more that are wrong`,
    corner: "before \\ after",
    standardInput: "standard input",
    keyed: (key, place) => `${key} (${place})`,
    absent: "no rule",
    unchanged: (rule, verdicts) =>
      `${rule}: no verdict differs (${verdicts.map(([verdict, practices]) => `${verdict} ${format.number(practices)}`).join(", ")})`,
    change: ({ before, after, what, examples, others }) => {
      const all = others === 0 ? examples : [...examples, `${format.number(others)} more`];
      return `${before} became ${after}: ${what} (${format.list(all, "and")})`;
    },
    shift: {
      "newly-fails": (practices) =>
        `${practicesOf(practices)} newly ${format.inflect(practices, { one: "fails", other: "fail" })}`,
      "no-longer-known": (practices) => `${practicesOf(practices)} whose verdict is no longer known`,
      "newly-passes": (practices) =>
        `${practicesOf(practices)} newly ${format.inflect(practices, { one: "passes", other: "pass" })}`,
      "now-known": (practices) => `${practicesOf(practices)} whose verdict is now known`,
      "now-applies": (practices) => `${practicesOf(practices)} to which the rule now applies`,
      "no-longer-applies": (practices) => `${practicesOf(practices)} to which the rule no longer applies`,
      "rule-added": (practices) => `${practicesOf(practices)}, of which nothing was asked before`,
      "rule-removed": (practices) => `${practicesOf(practices)}, of which nothing is asked any more`,
    },
  },
  compare,
  verify,
  progress: {
    practices: (practices) => `${practicesOf(practices)} compared`,
    batch: ({ practices, perSecond, percent, secondsLeft }) =>
      [
        practicesOf(practices),
        `${format.number(perSecond)} a second`,
        ...(percent === undefined ? [] : [`${percent} %`]),
        ...(secondsLeft === undefined ? [] : [`${timeOf(secondsLeft)} left`]),
      ].join(", "),
    rule: ({ ruleId, rule, rules, cases }) =>
      `${ruleId} (${format.number(rule)} of ${format.number(rules)})` +
      (cases === 0 ? "" : `: ${count(cases, { one: "case", other: "cases" })} tried`),
  },
  ask: { written: (file, command) => `The questionnaire is in ${file}. When it is filled in: ${command}` },
  evaluate: {
    lost: (name, lost, isOfReport) => {
      const named = lost.slice(0, mostNamed).map(({ path }) => path);
      const others = lost.length - named.length;
      const rest = others === 0 ? [] : [count(others, { one: "other part", other: "other parts" })];
      return `${name} has no place for ${format.list([...named, ...rest], "and")}${isOfReport ? "; --format json has everything" : ""}`;
    },
  },
  batch: {
    damaged: (files) =>
      `${count(files, { one: "file was", other: "files were" })} not read to the end, and the practices behind that are missing:`,
    wrong: (failed, practices) =>
      `${count(failed, { one: "practice or file", other: "practices or files" })} could not be read; ${practicesOf(practices)} ${format.inflect(practices, { one: "was", other: "were" })}:`,
    more: (left, isInOutput) =>
      `and ${format.number(left)} more${isInOutput ? "; the output has all of them" : ", which count nowhere"}`,
    member: "A member that is no fact is named by --key or --column: --key id --column region",
    nameless: (practices) =>
      `${practicesOf(practices)} ${format.inflect(practices, { one: "has", other: "have" })} nothing in the member that --key names.`,
    twice: (practices) =>
      `${practicesOf(practices)} ${format.inflect(practices, { one: "has", other: "have" })} the name of an earlier one, by --key, and ${format.inflect(practices, { one: "counts", other: "count" })} all the same:`,
    moreNames: (practices) => `and ${format.number(practices)} more`,
  },
  docs: { pages: (folder, pages) => `${folder}: ${count(pages, { one: "page", other: "pages" })}` },
  migrate: {
    left: "Does not hold any more, and is not taken over:",
    leftFact: (pointer, value, why) => `${pointer}: ${value} – ${why}`,
    noSuchFact: (pack) => `${pack} has no such fact`,
    asked: "To be asked:",
    of: (item, question) => `${item} – ${question}`,
    nothingToAsk: "Nothing has to be asked anew.",
  },
  new: {
    questions: {
      "pack-title": "The title of the pack",
      source: "The title of the document whose recommendations it encodes",
      publisher: "The publisher of the document",
      "rule-id": "The id of the first rule, such as staff-trained",
      "first-rule-title": "The title of the first rule, in a few words",
      "first-quote": "The words of the document that the rule encodes, verbatim",
      "rule-title": "The title of the rule, in a few words",
      quote: "The words of the document that it encodes, verbatim",
    },
    ask: (question) => `${question}: `,
    made: "Made. Now edit it, and run",
  },
  never: "never",
};

const steps: Readonly<Record<Step, string>> = { none: "no", patch: "patch", minor: "minor", major: "major" };

function stepOf(declared: Step | undefined): string {
  if (declared === undefined) return "back";
  return declared === "none" ? "no step" : `a ${steps[declared]} step`;
}

function practicesOf(number: number): string {
  return count(number, { one: "practice", other: "practices" });
}

function isOrAre(practices: number): string {
  return `${practicesOf(practices)} ${format.inflect(practices, { one: "is", other: "are" })}`;
}

function count(number: number, words: PluralWords): string {
  return `${format.number(number)} ${format.inflect(number, words)}`;
}

/** A time in seconds, in its two greatest units. */
function timeOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
