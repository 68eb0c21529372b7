import { createHash } from "node:crypto";
import { closeSync } from "node:fs";
import { hasItemsOf, readName } from "../evaluate/fact-names.js";
import type { Data } from "../facts/schema.js";
import type { Evidence, Pack } from "../generated/schemas.js";
import { chunksOf, openFile, unreadableReason } from "../node/read-file.js";
import type { UnverifiedReason } from "../problems/codes/cli.js";
import type { Problem } from "../problems/problem.js";
import { evidencePath } from "./evidence-file.js";
import { problem } from "./problem.js";

/** What became of comparing evidence with its files. */
export interface Verification {
  /** Files that are others than those that were recorded. */
  readonly problems: readonly Problem[];
  /** What could not be verified; `fresh` are pointers to what a report takes for fresh all the same. */
  readonly warnings: (fresh: readonly string[]) => readonly Problem[];
  /** JSON Pointers to the evidence that could not be verified. */
  readonly notAtHand: readonly string[];
}

/**
 * Looks for the file of each piece of evidence, and compares its SHA-256 where one is recorded. What is elsewhere is not
 * fetched: without a SHA-256 it is a word of whoever names it, as evidence without an address is.
 */
export function verifyEvidence(evidence: readonly Evidence[], evidenceFile: string): Verification {
  const problems: Problem[] = [];
  const unverified: (Unverified & { readonly pointer: string; readonly uri: string; readonly hasDigest: boolean })[] =
    [];
  for (const [i, { uri, sha256 }] of evidence.entries()) {
    if (uri === undefined) continue;
    const found = verified(uri, sha256, evidenceFile);
    if (found === undefined) continue;
    if ("digest" in found) {
      problems.push(problem("wrong-digest", `/${i}/sha256`, { uri, found: found.digest, expected: sha256 ?? "" }));
    } else {
      unverified.push({ pointer: `/${i}`, uri, ...found, hasDigest: sha256 !== undefined });
    }
  }
  return {
    problems,
    warnings: (fresh) =>
      unverified.map(({ pointer, ...params }) =>
        problem("unverified-evidence", `${pointer}/uri`, { ...params, isFresh: fresh.includes(pointer) }),
      ),
    notAtHand: unverified.map(({ pointer }) => pointer),
  };
}

type Unverified = { readonly reason: UnverifiedReason };

/** What is amiss with a file: its other digest, or why it cannot be verified. */
function verified(
  uri: string,
  sha256: string | undefined,
  evidenceFile: string,
): { readonly digest: string } | Unverified | undefined {
  const at = evidencePath(uri, evidenceFile);
  if (at === "elsewhere") return sha256 === undefined ? undefined : { reason: at };
  if (at === "absent") return { reason: at };
  if (sha256 === undefined) return undefined;
  try {
    const digest = digestOf(at.path);
    return digest === sha256 ? undefined : { digest };
  } catch (error) {
    const reason = unreadableReason(error);
    return { reason: reason === "folder" || reason === "not-a-file" ? "not-a-file" : "unreadable" };
  }
}

function digestOf(path: string): string {
  const file = openFile(path);
  try {
    const hash = createHash("sha256");
    for (const chunk of chunksOf(file, Number.POSITIVE_INFINITY)) hash.update(chunk);
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}

/**
 * Evidence that proves nothing of what it is given for: no rule accepts its type there, the facts have no such item, or it is
 * to come after `today`.
 */
export function uselessEvidence(evidence: readonly Evidence[], facts: Data, pack: Pack, today: string): Problem[] {
  return evidence.flatMap(({ type, supports, collectedOn }, i) => [
    ...supports.flatMap((support, j) => useless(type, support, `/${i}/supports/${j}`, facts, pack)),
    ...(collectedOn > today ? [problem("evidence-to-come", `/${i}/collectedOn`, { collectedOn, today })] : []),
  ]);
}

function useless(type: string, support: string, at: string, facts: Data, { rules }: Pack): Problem[] {
  const rule = rules.find(({ id }) => id === support);
  const { path } = readName(support);
  const accepting =
    rule?.evidence ?? rules.flatMap(({ evidence }) => evidence.filter((one) => one.supports.includes(path)));
  const accepted = [...new Set(accepting.map((one) => one.type))];
  if (!accepted.includes(type)) {
    return [
      problem("unaccepted-evidence", at, { type, support, by: rule === undefined ? "no-rule" : "rule", accepted }),
    ];
  }
  return hasItemsOf(support, facts) ? [] : [problem("evidence-of-no-item", at, { support })];
}
