import { type CompiledPack, outcomeCodes } from "../../engine/compiled-pack.js";
import { dayOfInstant } from "../../facts/instant.js";
import type { Problem } from "../../problems/problem.js";
import { type PracticePlace, type RuleVerdicts, toVerdictTable, type VerdictOrAbsent } from "./verdict-table.js";

/** A practice as it was read. */
export interface Practice {
  /** Its facts; absent when the text of them cannot be read. */
  readonly facts?: unknown;
  readonly place: () => PracticePlace;
  /** What is wrong with the text. */
  readonly problems: readonly Problem[];
  /** What is wrong with the facts, with its place in the text. */
  readonly locate: (problems: readonly Problem[]) => readonly Problem[];
}

/** The version, or both, for which the facts of a practice are wrong; or that their text cannot be read. */
export type PracticeFault = "before" | "after" | "both" | "unreadable";

/** A practice that was not compared. */
export interface WrongPractice {
  readonly fault: PracticeFault;
  readonly place: PracticePlace;
  /** What is wrong with it: for the later version, unless it is wrong for the earlier one alone. */
  readonly problems: readonly Problem[];
}

/** What another version of a pack does to practices. */
export interface PracticesDiff {
  /** The instant of both evaluations. */
  readonly now: string;
  /** How many practices were read. */
  readonly practices: number;
  /** How many of them are right for both versions, and were compared. */
  readonly compared: number;
  /** How many are not. */
  readonly wrong: Readonly<Record<PracticeFault, number>>;
  /** The first of those. */
  readonly wrongPractices: readonly WrongPractice[];
  /** The rules of the later version in its order, then those that it no longer has. */
  readonly rules: readonly RuleVerdicts[];
}

/** As many practices that are wrong are told of. */
const mostWrong = 100;

/**
 * Compares what two versions of a pack say of practices, one after the other: of each only its counts are kept.
 *
 * @throws {@link OptionsError} when `now` is not an instant.
 */
export async function diffPractices(
  before: CompiledPack,
  after: CompiledPack,
  practices: AsyncIterable<Practice> | Iterable<Practice>,
  now: Date | string,
): Promise<PracticesDiff> {
  const today = dayOfInstant(now);
  const rules = rulesOf(before, after);
  const wrong: Record<PracticeFault, number> = { before: 0, after: 0, both: 0, unreadable: 0 };
  const wrongPractices: WrongPractice[] = [];
  let count = 0;
  let compared = 0;
  for await (const practice of practices) {
    count += 1;
    const [onBefore, onAfter] = [before.engine.read(practice.facts), after.engine.read(practice.facts)];
    const found = faultOf(practice, onBefore.problems, onAfter.problems);
    if (found === undefined) {
      compared += 1;
      const [old, next] = [before.engine.outcomes(onBefore.facts, today), after.engine.outcomes(onAfter.facts, today)];
      for (const rule of rules) rule.add(verdictAt(old, rule.before), verdictAt(next, rule.after), practice.place);
    } else {
      const { fault, problems } = found;
      wrong[fault] += 1;
      if (wrongPractices.length < mostWrong)
        wrongPractices.push({ fault, place: practice.place(), problems: problems() });
    }
  }
  const instant = typeof now === "string" ? now : now.toISOString();
  return {
    now: instant,
    practices: count,
    compared,
    wrong,
    wrongPractices,
    rules: rules.map(({ result }) => result()),
  };
}

/** For which version a practice is wrong, and what is wrong with it, which takes longer to tell. */
function faultOf(
  { facts, problems, locate }: Practice,
  before: readonly Problem[],
  after: readonly Problem[],
): { readonly fault: PracticeFault; readonly problems: () => readonly Problem[] } | undefined {
  if (problems.length > 0) return { fault: facts === undefined ? "unreadable" : "both", problems: () => problems };
  if (after.length > 0) return { fault: before.length > 0 ? "both" : "after", problems: () => locate(after) };
  return before.length > 0 ? { fault: "before", problems: () => locate(before) } : undefined;
}

function verdictAt(outcomes: Uint8Array | undefined, index: number): VerdictOrAbsent {
  return index < 0 ? "absent" : outcomeCodes[outcomes?.[index] as 0 | 1 | 2 | 3];
}

/** The rules of both versions, each with its place in them, and what its verdicts come to. */
function rulesOf(before: CompiledPack, after: CompiledPack) {
  const removed = before.ruleIds.filter((id) => !after.ruleIds.includes(id));
  return [...after.ruleIds, ...removed].map((id) => {
    const [old, next] = [before.ruleIds.indexOf(id), after.ruleIds.indexOf(id)];
    return { before: old, after: next, ...toVerdictTable(id, old < 0, next < 0) };
  });
}
