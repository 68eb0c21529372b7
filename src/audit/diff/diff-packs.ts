import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Pack } from "../../generated/schemas.js";
import { type Change, changesBetween } from "../../json/changes.js";
import { pointerSegments } from "../../json/pointer.js";
import type { Gap } from "../../locales/phrases/proofs.js";
import { assertWholePack } from "../../pack/assert-whole-pack.js";
import { ruleOrigin } from "../../pack/extend/provenance.js";
import { ruleChanges } from "../../pack/rule-changes.js";
import { unpolluted } from "../../problems/host.js";
import { assertCallback, type OnProgress } from "../progress.js";
import { atLeast, type Bump, bumpBetween, bumpOfPackChange, bumpOfRuleChange, highest } from "./bump.js";
import { compareVerdicts, type OnCases, type Proof, type VerdictChange } from "./compare-verdicts.js";

/** The version that something has, and the one that it needs. */
export interface VersionChange {
  /** The version before. */
  readonly before: string;
  /** The version after. */
  readonly after: string;
  /** How far the version moved; `undefined` when it went back. */
  readonly declared: Bump | undefined;
  /** How far it has to move at the least. */
  readonly needed: Bump;
  /** Always true of a rule that comes from another pack: the version of the pack that extends it has to move. */
  readonly isEnough: boolean;
}

/** What became of a rule that both packs have. */
export interface RuleDiff {
  /** The id of the rule. */
  readonly ruleId: string;
  /** The pack that it comes from, when the later pack has it from another. */
  readonly from?: string;
  /** Its versions, and the one that it needs. */
  readonly version: VersionChange;
  /** What differs, with JSON Pointers into the rule. */
  readonly changes: readonly Change[];
  /** One example of each way in which verdicts differ. */
  readonly verdicts: readonly VerdictChange[];
  /**
   * Of all facts that are valid, and of all days where days count: `proved` that no verdict differs, `refuted` by
   * {@link verdicts}, or `open`, which counts as if one did.
   */
  readonly proof: Proof;
  /** Why it is open, or whether verdicts may differ in other ways too. */
  readonly reason?: Gap;
}

/** What became of a pack. */
export interface PackDiff {
  /** The versions of the pack, and the one that it needs. */
  readonly version: VersionChange;
  /** The ids of the rules that only the later pack has. */
  readonly added: readonly string[];
  /** The ids of the rules that only the earlier pack has. */
  readonly removed: readonly string[];
  /** The rules that differ. */
  readonly rules: readonly RuleDiff[];
  /** What else differs, with JSON Pointers into the pack. */
  readonly changes: readonly Change[];
  /** No version is too low. */
  readonly isEnough: boolean;
}

/**
 * What changed between two versions of a pack, in words and in verdicts, and how far the versions have to move for it: major
 * when a verdict can change, minor when something is added, patch for wording.
 *
 * Verdicts are compared of all facts that the later pack's schema allows: a search by cases finds facts of which they differ,
 * or proves that there are none. Where it can do neither, as with sums of several facts, it says why, and the change of logic is
 * taken for one that can change a verdict.
 *
 * @param before the earlier version of the pack.
 * @param after the later one.
 * @param onProgress is told, often, how far the search has come.
 * @returns plain data.
 * @throws {@link PackError} when one of them is no pack that was loaded, and {@link OptionsError} when `onProgress` is no function.
 *
 * @example
 * ```ts
 * import { configurePack, diffPacks } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const strict = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
 * const [rule] = diffPacks(macsf, strict).rules;
 * rule?.version.needed; //=> "major"
 * rule?.verdicts[0]?.before; //=> "pass"
 * ```
 */
export function diffPacks(
  before: CompiledPack,
  after: CompiledPack,
  onProgress: OnProgress = () => undefined,
): PackDiff {
  return unpolluted(() => diffOf(before, after, onProgress));
}

function diffOf(before: CompiledPack, after: CompiledPack, onProgress: OnProgress): PackDiff {
  assertWholePack(before, "/before");
  assertWholePack(after, "/after");
  assertCallback(onProgress, "/onProgress");
  const [old, next] = [before.definition, after.definition];
  const added = after.ruleIds.filter((id) => !before.ruleIds.includes(id));
  const removed = before.ruleIds.filter((id) => !after.ruleIds.includes(id));
  const rules = before.ruleIds.flatMap((ruleId, i) => {
    const onCases = (cases: number) => onProgress({ ruleId, rule: i + 1, rules: before.ruleIds.length, cases });
    onCases(0);
    return diffRule(ruleId, before, after, onCases) ?? [];
  });
  const changes = changesBetween(besideRules(old), besideRules(next));
  const isReordered = kept(before, after).join() !== kept(after, before).join();
  const needed = highest([
    ...changes.map(bumpOfPackChange),
    ...rules.map(({ version }) => version.needed),
    removed.length > 0 ? "major" : "none",
    added.length > 0 ? "minor" : "none",
    isReordered ? "patch" : "none",
  ]);
  const version = versionChange(old.version, next.version, needed);
  const isEnough = version.isEnough && rules.every((rule) => rule.version.isEnough);
  return { version, added, removed, rules, changes: changes.filter(({ pointer }) => pointer !== "/version"), isEnough };
}

/** What a pack has beside its rules; of what it has from other packs, which versions these are. */
function besideRules({ rules: _, provenance, ...rest }: Pack): object {
  const packs = provenance?.packs.map(({ id, version }) => [id, version]) ?? [];
  return packs.length === 0 ? rest : { ...rest, provenance: { packs: Object.fromEntries(packs) } };
}

function kept(pack: CompiledPack, other: CompiledPack): string[] {
  return pack.ruleIds.filter((id) => other.ruleIds.includes(id));
}

function versionChange(before: string, after: string, needed: Bump): VersionChange {
  const declared = bumpBetween(before, after);
  return { before, after, declared, needed, isEnough: declared !== undefined && atLeast(declared, needed) };
}

function diffRule(id: string, old: CompiledPack, next: CompiledPack, onCases: OnCases): RuleDiff | undefined {
  const [before, after] = [old, next].map((pack) => pack.definition.rules.find((rule) => rule.id === id));
  if (before === undefined || after === undefined) return undefined;
  // Where its parameters stand follows from the logic.
  const changes = ruleChanges(before, after).filter(({ pointer }) => !isUse(pointer));
  if (changes.length === 0) return undefined;
  const { verdicts, proof, reason, isSame } = compareVerdicts(before, after, old, next, onCases);
  const ofVerdicts: Bump = proof !== "proved" ? "major" : isSame ? "none" : "patch";
  const needed = highest([ofVerdicts, ...changes.map(bumpOfRuleChange)]);
  const version = versionChange(before.version, after.version, needed);
  // The version of a rule that comes from another pack is that pack's: here the version of the pack has to move.
  const from = ruleOrigin(next.definition, id)?.pack;
  return {
    ruleId: id,
    ...(from === undefined ? { version } : { from, version: { ...version, isEnough: true } }),
    changes: changes.filter(({ pointer }) => pointer !== "/version"),
    verdicts,
    proof,
    ...(reason === undefined ? {} : { reason }),
  };
}

function isUse(pointer: string): boolean {
  const [group, , member] = pointerSegments(pointer);
  return group === "parameters" && member === "usedAt";
}
