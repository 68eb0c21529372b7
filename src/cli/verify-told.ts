import type { CompiledPack } from "../engine/compiled-pack.js";
import { isObject } from "../json/data.js";
import { isInstant } from "../verify/read-inputs.js";
import { isSealed } from "../verify/seal.js";
import type { Verification } from "../verify/verify-report.js";
import type { GivenPractice } from "./evaluate-inputs.js";
import { InputError } from "./inputs.js";
import { problem } from "./problem.js";

/** What somebody gave for a report. */
export type Given = Readonly<Record<string, unknown>>;

/** The parts that a seal has digests of. */
export type SealedPart = "report" | "pack" | "facts" | "evidence" | "waivers";

/** A signature that was looked at. */
export interface SignatureCheck {
  /** SHA-256 of the public key in DER. */
  readonly publicKey: string;
  readonly isRight: boolean;
}

/** What settles the instant of a report, beside its own word, and whether it is of a day that is yet to come. */
export interface InstantCheck {
  readonly settledBy?: "now" | "signature";
  readonly today: string;
  readonly isToCome: boolean;
}

/** Evidence that a report takes for fresh, and whose file could not be compared here. */
export interface UncomparedEvidence {
  /** JSON Pointer into the evidence. */
  readonly pointer: string;
  readonly uri: string;
  /** The rules whose verdicts it is given for. */
  readonly ruleIds: readonly string[];
}

/** What the command finds out beside what the library does. */
export interface Told {
  readonly signature?: SignatureCheck & { readonly ofOther: readonly SealedPart[] };
  readonly instant: InstantCheck;
  readonly uncomparedEvidence: readonly UncomparedEvidence[];
}

/** The report that was given, in its seal or without one. */
export function reportIn(given: Given): Given {
  if (!isSealed(given)) return given;
  return isObject(given.report) ? given.report : {};
}

/** The parts of which the seal has digests of others than were given. */
export function unsealedParts({ differences }: Verification): SealedPart[] {
  const parts = ["report", "pack", "facts", "evidence", "waivers"] as const;
  return parts.filter((part) => differences.some(({ pointer }) => pointer === `/seal/digests/${part}`));
}

export function instantOf(given: Given, isGiven: boolean, isSigned: boolean): InstantCheck {
  const { evaluatedAt } = reportIn(given);
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const isToCome = isInstant(evaluatedAt) && evaluatedAt.slice(0, today.length) > today;
  return { ...(isGiven ? { settledBy: "now" } : isSigned ? { settledBy: "signature" } : {}), today, isToCome };
}

/** The evidence that a report takes for fresh, and whose files are not at hand here. */
export function uncomparedIn(given: Given, { evidence, notAtHand }: GivenPractice): UncomparedEvidence[] {
  const { results } = reportIn(given);
  const told = Array.isArray(results) ? results.filter(isObject) : [];
  return notAtHand.flatMap((pointer) => {
    const ruleIds = told.flatMap(({ ruleId, evidence: ofRule }) => {
      const items = isObject(ofRule) && Array.isArray(ofRule.items) ? ofRule.items : [];
      const isFresh = items.some((item) => isObject(item) && item.pointer === pointer && item.status === "fresh");
      return isFresh && typeof ruleId === "string" ? [ruleId] : [];
    });
    return ruleIds.length === 0 ? [] : [{ pointer, uri: evidence[Number(pointer.slice(1))]?.uri ?? "", ruleIds }];
  });
}

/**
 * Reads what a report was made of. Where that is refused, and the report names another pack than the one given, that it does stands
 * first, and in place of everything that is unknown to this one.
 *
 * @throws {@link InputError} with all that is wrong with it.
 */
export function tellingPack<T>(given: Given, path: string, { definition }: CompiledPack, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { pack } = reportIn(given);
    if (!(error instanceof InputError && isObject(pack) && typeof pack.id === "string")) throw error;
    const [found, expected] = [pack, definition].map(({ id, version }) => `${id} ${version}`) as [string, string];
    if (found === expected) throw error;
    const at = isSealed(given) ? "/report/pack" : "/pack";
    const first = problem("report-of-another-pack", at, { found, expected }, { file: path });
    throw new InputError([first, ...error.problems.filter(({ pointer }) => pointer === "")]);
  }
}
