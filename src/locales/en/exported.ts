import { formatsIn } from "../format.js";
import type { ExportedPhrases } from "../phrases/exported.js";

const format = /* @__PURE__ */ formatsIn("en");

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
  leftOut: (entries) =>
    `${format.number(entries)} ${format.inflect(entries, { one: "entry is", other: "entries are" })} abridged or left out, for want of room.`,
};
