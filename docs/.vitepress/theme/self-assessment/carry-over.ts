import type { Pack } from "hygie";
import macsf from "hygie/rules/macsf";
import { migrateFacts } from "../../../../src/facts/migrate.js";
import type { Kept } from "./kept.js";

/** An answer that was kept and does not hold any more; why, where the pack says so. */
export interface LostAnswer {
  readonly pointer: string;
  readonly why?: string | undefined;
}

/** What an earlier version of the pack was told, as far as this one takes it. */
export function carryOver(kept: Kept, locale: "fr" | "en"): { readonly kept: Kept; readonly lost: LostAnswer[] } {
  const before = { version: kept.pack.version } as Pack; // all that is read of it
  const { facts, left } = migrateFacts(kept.facts, before, macsf.definition);
  const { draft: _, ...others } = kept;
  const lost = left.map(({ pointer, because }) => ({ pointer, why: because?.text[locale] }));
  return { kept: { ...others, facts: facts ?? {} }, lost };
}
