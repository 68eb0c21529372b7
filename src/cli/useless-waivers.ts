import type { CompiledPack } from "../engine/compiled-pack.js";
import { idsIn, listsRead } from "../evaluate/items.js";
import { type Data, factsOf } from "../facts/schema.js";
import type { Waiver } from "../generated/schemas.js";
import type { Problem } from "../problems/problem.js";
import { problem } from "./problem.js";

/** Items that waivers name and that the facts do not have, in the lists that their rules read; expired waivers are told already. */
export function uselessWaivers(waivers: readonly Waiver[], facts: Data, pack: CompiledPack, today: string): Problem[] {
  return waivers.flatMap(({ ruleId, items = [], expiresOn }, i) => {
    const conditions = pack.engine.conditions[pack.ruleIds.indexOf(ruleId)];
    if (conditions === undefined || items.length === 0 || expiresOn < today) return [];
    const ids = idsIn(facts, listsRead(conditions, factsOf(pack.definition)));
    return items.flatMap((item, j) =>
      ids.has(item) ? [] : [problem("waiver-of-no-item", `/${i}/items/${j}`, { ruleId, item })],
    );
  });
}
