import { compare, parse, type SemVer } from "semver";
import type { Change } from "../../json/changes.js";
import { pointerSegments } from "../../json/pointer.js";

/** How much a version moves: semver's parts, from least to most. */
export type Bump = "none" | "patch" | "minor" | "major";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

export function atLeast(bump: Bump, least: Bump): boolean {
  return order.indexOf(bump) >= order.indexOf(least);
}

export function highest(bumps: readonly Bump[]): Bump {
  return bumps.reduce((most, bump) => (atLeast(most, bump) ? most : bump), "none");
}

/** How far one version is above another, by semver; `undefined` when it is below. Before 1.0.0 a minor counts as a major. */
export function bumpBetween(before: string, after: string): Bump | undefined {
  const [old, next] = [parse(before), parse(after)];
  if (old === null || next === null) return undefined;
  if (before === after) return "none";
  if (compare(after, before) < 0) return undefined;
  if (next.major !== old.major) return "major";
  if (next.minor !== old.minor) return old.major === 0 ? "major" : "minor";
  if (next.patch !== old.patch || old.prerelease.length === 0) return "patch";
  return bumpToRelease(next);
}

/** From a prerelease to the next, or to its release, as much may change as the release announces. */
function bumpToRelease({ major, minor, patch }: SemVer): Bump {
  if (patch > 0) return "patch";
  return minor > 0 && major > 0 ? "minor" : "major";
}

/**
 * What a change of a rule asks of its version, whatever its verdicts: major when what is accepted or may be set becomes
 * less, minor when it becomes more, patch for wording.
 */
export function bumpOfRuleChange({ pointer, before, after }: Change): Bump {
  const [group, , member] = pointerSegments(pointer);
  const [isAdded, isRemoved] = [before === undefined, after === undefined];
  switch (group) {
    case "version":
    case "logic":
    case "appliesWhen":
      return "none"; // its own versions say nothing, and of the logic the verdicts do
    case "parameters": {
      if (member === undefined) return isRemoved ? "major" : "minor";
      if (member === "source" || member === "usedAt" || member === "default" || member === "value") return "patch";
      if (member === "unit" || member === "type" || member === "choices") return "major";
      const isWider =
        isRemoved ||
        (!isAdded && (member === "minimum" ? Number(after) < Number(before) : Number(after) > Number(before)));
      return isWider ? "minor" : "major";
    }
    case "evidence":
      return evidenceBump(before, after);
    case "disabled":
      return "major";
    case "severity":
    case "impacts":
    case "status":
    case "replacedBy":
    case "references": // a statement of applicability has each, and how far it goes
      return "minor";
    case "text":
      return isAdded ? "minor" : isRemoved ? "major" : "patch";
    default:
      return "patch"; // source, remediation, cases
  }
}

/** More evidence is accepted, or for longer: minor. Where less is, a pass that needs evidence can become unknown. */
function evidenceBump(before: unknown, after: unknown): Bump {
  if (typeof before === "number" && typeof after === "number") return after > before ? "minor" : "major";
  if (!Array.isArray(before) || !Array.isArray(after)) return "major";
  const kept = new Set(after.map((item) => JSON.stringify(item)));
  return before.every((item) => kept.has(JSON.stringify(item))) ? "minor" : "major";
}

/** What a change of a pack beside its rules asks of its version. */
export function bumpOfPackChange({ pointer, before, after }: Change): Bump {
  const [group, ...rest] = pointerSegments(pointer);
  const [isAdded, isRemoved] = [before === undefined, after === undefined];
  switch (group) {
    case "version":
    case "provenance":
      return "none"; // what another version of an extended pack changes is judged where it shows
    case "facts": {
      const isText = rest.some((segment) => ["x-text", "x-choices", "title", "description", "$id"].includes(segment));
      if (isText) return "patch";
      return isAdded ? "minor" : "major";
    }
    case "evidenceTypes":
      if (rest.at(-1) === "freshForDays") return Number(after) > Number(before) ? "minor" : "major";
      return isRemoved ? "major" : isAdded ? "minor" : "patch";
    case "id":
      return "major";
    case "locales":
    case "impacts":
    case "frameworks":
    case "units":
      return isRemoved ? "major" : isAdded || group === "locales" ? "minor" : "patch";
    default:
      return "patch";
  }
}
