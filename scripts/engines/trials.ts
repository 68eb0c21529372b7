import fc from "fast-check";
import { factsOf } from "../../src/facts/schema.js";
import { conditionFacts } from "../../tests/support/conditions.js";
import { macsf, now } from "../../tests/support/macsf.js";
import { randomFacts } from "../../tests/support/random-facts.js";
import { randomPacks } from "../../tests/support/random-packs.js";
import { randomPractices, toRandom } from "../../tests/support/random-practices.js";
import { conditions, worldNow, worldPack, practices as worldPractices } from "../../tests/support/small-world.js";
import type { Trial } from "./compare.js";

/** Practices for `macsf`, of whose facts, groups, lists and items a fifth is not known: as often null as absent. */
export function macsfTrial(rows: number, seed: number): Trial {
  const practices = randomPractices(factsOf(macsf.definition), rows, 0.2, seed);
  const next = toRandom(seed);
  return { practices: practices.map((facts) => withAbsent(facts, next) as object), packs: [macsf], now };
}

/** Leaves out every other member that is null. */
function withAbsent(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => withAbsent(item, next));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null || next() < 0.5);
  return Object.fromEntries(members.map(([name, member]) => [name, withAbsent(member, next)]));
}

/** Packs of five rules at random, some of them with all that conditions can ask, some as packs are written. */
export function randomTrials(count: number, seed: number): Trial[] {
  const half = Math.ceil(count / 2);
  const practices = randomFacts(conditionFacts, 300, 0.2, seed) as object[];
  return [{ practices, packs: randomPacks(half, 5, seed), now }, worldTrial(count - half, seed)];
}

function worldTrial(count: number, seed: number): Trial {
  const logics = fc.sample(fc.array(conditions, { minLength: 5, maxLength: 5 }), { seed, numRuns: 2 * count });
  const packs = logics.flatMap((some) => worldPack(some) ?? []).slice(0, count);
  return { practices: fc.sample(worldPractices, { seed, numRuns: 300 }), packs, now: worldNow };
}
