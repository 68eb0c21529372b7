import type { Pack } from "hygie";
import macsf from "hygie/rules/macsf";
import { gt, valid } from "semver";
import { migrateFacts } from "../../../../src/facts/migrate.js";
import type { Kept } from "./kept.js";

/** An answer that was kept and does not hold any more; why, where the pack says so. */
export interface LostAnswer {
  readonly pointer: string;
  readonly why?: string | undefined;
}

/** Kept answers as this version of the pack takes them. */
export interface CarriedOver {
  readonly kept: Kept;
  readonly lost: readonly LostAnswer[];
  /** Whether a later version than this one was asked by. */
  readonly isLater: boolean;
}

/** What another version of the pack was told, as far as this one takes it. */
export function carryOver(kept: Kept, locale: "fr" | "en"): CarriedOver {
  const before = { version: kept.pack.version } as Pack; // all that is read of it
  const { facts, left } = migrateFacts(kept.facts, before, macsf.definition);
  const { draft: _, ...others } = kept;
  const lost = left.map(({ pointer, because }) => ({ pointer, why: because?.text[locale] }));
  const isLater = valid(before.version) !== null && gt(before.version, macsf.definition.version);
  return { kept: { ...others, facts: facts ?? {} }, lost, isLater };
}
