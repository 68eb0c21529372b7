import fc from "fast-check";
import { toClosures } from "../../src/engine/compile.js";
import { toCompiledPack } from "../../src/engine/engine.js";
import type { Pack } from "../../src/generated/schemas.js";
import { type CompiledPack, loadPack } from "../../src/index.js";
import { conditionFacts } from "./conditions.js";
import { smallPack } from "./pack.js";
import { randomPack } from "./sql-packs.js";

/** Packs by a seed, of so many rules each over `conditionFacts`, as if they had been loaded. */
export function randomPacks(count: number, rules: number, seed: number): CompiledPack[] {
  const { rules: loaded, ...pack } = loadPack(smallPack()).definition;
  return fc.sample(randomPack(rules), { seed, numRuns: count }).map((made, place) => {
    const declared = made.map(({ id, parameters }) => {
      const values = Object.entries(parameters).map(([name, value]) => [name, { value }]);
      return { ...loaded[0], id, parameters: Object.fromEntries(values) };
    });
    const definition = { ...pack, id: `random-${place}`, facts: conditionFacts, rules: declared } as unknown as Pack;
    const conditions = made.map((rule) => rule.conditions);
    return toCompiledPack(definition, "", toClosures(definition, conditions));
  });
}
