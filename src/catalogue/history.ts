import { compare as compareVersions } from "semver";
import type { Pack, Rule } from "../generated/schemas.js";
import type { Change } from "../json/changes.js";
import { ruleChanges } from "../pack/rule-changes.js";

/** A version of a rule. */
export interface RuleVersion {
  readonly version: string;
  /** The version of the pack that it came with. */
  readonly since: string;
  readonly rule: Rule;
  /** The version before; none of the first. */
  readonly before?: Rule;
  /** What it changed, with JSON Pointers into the rule; nothing is said of its cases, nor of what its texts say of its changes. `undefined` of the first. */
  readonly changes?: readonly Change[];
}

/** The versions of a rule in those of its pack, in any order; the latest comes first. */
export function historyOf(ruleId: string, packs: readonly Pack[]): RuleVersion[] {
  const inOrder = [...packs].sort((a, b) => compareVersions(a.version, b.version));
  const versions: RuleVersion[] = [];
  let before: Rule | undefined;
  for (const pack of inOrder) {
    const rule = pack.rules.find(({ id }) => id === ruleId);
    if (rule === undefined || rule.version === before?.version) continue;
    const earlier = before === undefined ? {} : { before, changes: ruleChanges(before, rule).filter(isTold) };
    versions.unshift({ version: rule.version, since: pack.version, rule, ...earlier });
    before = rule;
  }
  return versions;
}

/** Cases, what texts say of changes, and where parameters are used, which is told of the logic. */
const untold = /^\/cases|^\/text\/[^/]+\/changes|^\/parameters\/[^/]+\/usedAt/;

function isTold({ pointer }: Change): boolean {
  return pointer !== "/version" && !untold.test(pointer);
}
