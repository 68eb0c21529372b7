import { formatsIn } from "../format.js";
import type { VerifyPhrases } from "../phrases/verify.js";

const format = /* @__PURE__ */ formatsIn("en");

function counted(count: number, one: string, other: string): string {
  return `${format.number(count)} ${format.inflect(count, { one, other })}`;
}

const others = {
  pack: "another pack than the one given",
  facts: "other facts than were given",
  evidence: "other evidence than was given",
  waivers: "other waivers than were given",
};

export const verify: VerifyPhrases = {
  holds: "The report is the one that these facts give at the instant it names.",
  ownInstant:
    "That instant is its own word: dated otherwise, it might be as right. Where you know when it was made, give that with --now.",
  toCome: (today) => `The report is dated after today, which is ${format.date(today)} by the clock of this computer.`,
  uncompared: "Verdicts that rest on files which could not be compared here: the report takes them for fresh evidence",
  uncomparedFile: (uri, ruleIds) => `${uri}: ${format.list(ruleIds, "and")}`,
  differs: (count) =>
    `The report is not what the pack makes of what was given: ${counted(count, "difference", "differences")}.`,
  report: (pack, day) => `A report by the rules ${pack}, evaluated on ${format.date(day)}`,
  at: (place, said) => `${place}: ${said}`,
  difference: (found, expected) => {
    if (found === undefined) return `left out; it should be ${expected ?? ""}`;
    return expected === undefined ? `${found} should not be there` : `${found} should be ${expected}`;
  },
  unusable: (found) =>
    found === undefined
      ? "left out: without an instant, nothing else can be recomputed; give it with --now"
      : `${found} is not an instant: nothing else can be recomputed; give it with --now`,
  more: (count) => `and ${counted(count, "more", "more")}.`,
  doubts: "What else may be the cause",
  doubt: {
    pack: "The report names another pack, another version of it, or one with other settings: give that one with --pack.",
    facts: "The report names facts of another digest: give those that it was made of with --facts.",
    evidence: "The report tells of evidence, and none was given: add --evidence.",
    waivers: "The report tells of waivers, and none were given: add --waivers.",
  },
  otherOptions: (flags) =>
    `With ${format.list(flags, "and")} the report is what it should be: add that, if it was made so.`,
  otherRules: (count) =>
    `It is what it should be of ${counted(count, "rule", "rules")} alone: if only these were to be evaluated, verify it with verifyReport and its option rules.`,
  verdicts: "Verdicts",
  recomputed: {
    "json-logic-js": (count) => `${format.number(count)} computed by json-logic-js, as every fact is known`,
    completions: (count) =>
      `${format.number(count)} computed by json-logic-js, with values tried in place of missing facts`,
    engine: (count) => `${format.number(count)} compared with what hygie makes of it, and by nothing else`,
    disabled: (count) => `${format.number(count)} not applicable, as the pack disables the rule`,
  },
  digests: "Digests of what was given (SHA-256 of canonical JSON)",
  digest: { pack: "pack", facts: "facts", evidence: "evidence", waivers: "waivers" },
  signature: (publicKey, isRight) =>
    isRight ? `Signed with the key ${publicKey}` : `The signature is not that of the key ${publicKey} over this seal.`,
  signedOther: (publicKey, part) =>
    part === "report"
      ? `The signature with the key ${publicKey} is valid for another report than this one.`
      : `The signature with the key ${publicKey} is valid for this report, but made of ${others[part]}.`,
  unsigned: "The seal is not signed: it tells nothing of who made it.",
  notSealed: "The report is not sealed: it tells nothing of who made it.",
};
