import { formatsIn } from "../format.js";
import type { ExportedPhrases } from "../phrases/exported.js";

const format = /* @__PURE__ */ formatsIn("en");

/** What judges nothing: the report, where it has drafts alone. */
function judging(areAll: boolean, verdicts: string): string {
  return areAll ? "this report judges" : verdicts;
}

export const exported: ExportedPhrases = {
  root: "The root of the repository that holds the facts.",
  inForce: (startsOn, expiresOn) =>
    startsOn === undefined
      ? `In force until ${format.date(expiresOn)}.`
      : `In force from ${format.date(startsOn)} until ${format.date(expiresOn)}.`,
  items: (items) => `For ${format.list(items, "and")} alone.`,
  source: (title, publisher) => `Source: ${title}, ${publisher}`,
  references: "Controls of other frameworks:",
  rule: (version, impacts) => `Version ${version} of the rule; at stake: ${format.list(impacts, "and")}.`,
  missing: (pointers) => `Not known: ${pointers.join(", ")}`,
  collected: (day, by) => `collected on ${format.date(day)}${by === undefined ? "" : ` by ${by}`}`,
  impacts: "At stake",
  between: ({ low, high }) =>
    low === high
      ? `${format.number(low)} out of 100`
      : `between ${format.number(low)} and ${format.number(high)} out of 100`,
  verification: "To verify this report",
  instant: "Evaluated at",
  factsDigest: "Digest of the facts",
  packDigest: "Digest of the rule pack",
  drafts: (some, count, areAll) => {
    const [first] = some;
    const named = format.list(
      count > some.length ? [...some, `${format.number(count - some.length)} more`] : some,
      "and",
    );
    return count === 1
      ? `The rule ${first} is a draft: its questions, severity and texts are not written yet; ${judging(areAll, "its verdict judges")} nothing.`
      : `The rules ${named} are drafts: their questions, severities and texts are not written yet; ${judging(areAll, "their verdicts judge")} nothing.`;
  },
  declared: ({ fresh, partial, none }) => {
    const all = fresh + partial + none;
    const facts = "The facts are what the practice declared, which hygie does not check.";
    if (all === 0) return facts;
    const parts = [
      `${fresh} with fresh evidence`,
      ...(partial > 0 ? [`${partial} with partial evidence`] : []),
      `${none} without any that is fresh`,
    ];
    return `${facts} ${all} ${format.inflect(all, { one: "rule is", other: "rules are" })} met or to fix: ${parts.join(", ")}.`;
  },
  leftOut: (entries) =>
    `${format.number(entries)} ${format.inflect(entries, { one: "entry is", other: "entries are" })} abridged or left out, for want of room.`,
};
