import { toBounds } from "./bounds.js";
import type { Item } from "./item.js";

/** What items are to reach: what they must weigh together in each part, and how many hours they may take. */
export interface Cover {
  readonly needs: readonly number[];
  readonly mostHours?: number;
  /** How many choices may be tried; what is left out then is told. */
  readonly mostSteps?: number;
}

export interface Cheapest {
  /** The places of the items of the cheapest plan, in their order; none where none was found. */
  readonly chosen: readonly number[] | undefined;
  /** No plan takes fewer hours; infinitely many where nothing reaches the goal. */
  readonly leastHours: number;
  /** Is nothing cheaper, in hours and in cost? Of no plan: is there none? */
  readonly isProved: boolean;
}

/** Enough to prove the cheapest plan of hundreds of rules for one part of a goal, within a second. */
export const mostSteps = 150_000;

/** Some of the items have been chosen or left out: those chosen, and what they still need. */
interface Branch {
  readonly hours: number;
  readonly cost: number;
  readonly count: number;
  /** The items chosen, the first one as the highest bit. */
  readonly chosen: bigint;
  readonly needs: readonly number[];
  /** No plan that goes on from here takes fewer hours. */
  readonly least: number;
}

/**
 * The cheapest items that reach a goal: the fewest hours, then the least cost, then the fewest items, then those that come first.
 *
 * Branch and bound, an item at a time, the best first: what is bound to take more than the best plan known is cut off, and of branches that
 * need the same of the items to come, the cheapest alone goes on (Bellman's principle). Where there are more branches than may be tried, those that
 * are bound to take the most are given up; the least hours that they might take bound what is proved.
 */
export function cheapestCover(items: readonly Item[], { needs, mostHours = Infinity, ...budget }: Cover): Cheapest {
  const order = byWorth(items);
  const width = Math.max(2, Math.floor((budget.mostSteps ?? mostSteps) / Math.max(1, items.length)));
  const bounds = toBounds(
    order.map((place) => items[place] as Item),
    needs,
  );
  let givenUp = Infinity;
  let best = greedy(items, order, needs);
  if (best !== undefined && best.hours > mostHours) best = undefined;
  const start: Branch = { hours: 0, cost: 0, count: 0, chosen: 0n, needs, least: 0 };
  if (needs.every((need) => need <= 0)) best = start;
  let branches: readonly Branch[] = best === start ? [] : [start];
  for (const [level, place] of order.entries()) {
    const item = items[place] as Item;
    const bound = bounds(level + 1);
    const next = new Map<string, Branch>();
    for (const branch of branches) {
      for (const one of [take(branch, item, bitOf(place, items.length)), branch]) {
        if (one === undefined) continue;
        if (isDone(one)) {
          if (best === undefined ? one.hours <= mostHours : compare(one, best) < 0) best = one;
          continue;
        }
        const least = one.hours + bound(one.needs);
        if (least > mostHours || least === Infinity || (best !== undefined && isWorse(one, least, best))) continue;
        const like = one.needs.join();
        const other = next.get(like);
        if (other === undefined || compare(one, other) < 0) next.set(like, { ...one, least });
      }
    }
    branches = [...next.values()];
    if (branches.length > width) {
      const ordered = [...branches].sort((a, b) => a.least - b.least || compare(a, b));
      givenUp = Math.min(givenUp, (ordered[width] as Branch).least);
      branches = ordered.slice(0, width);
    }
  }
  if (best === undefined) return { chosen: undefined, leastHours: givenUp, isProved: givenUp === Infinity };
  return {
    chosen: placesOf(best.chosen, items.length),
    leastHours: Math.min(best.hours, givenUp),
    isProved: givenUp > best.hours,
  };
}

/** The places of items, those that weigh the most for an hour first. */
function byWorth(items: readonly Item[]): number[] {
  const worth = items.map(({ hours, gains }) => gains.reduce((sum, gain) => sum + gain, 0) / hours);
  return items.map((_, place) => place).sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
}

/** What is worth the most an hour until nothing is needed any more, without what turned out not to be needed: a plan to begin with. */
function greedy(items: readonly Item[], order: readonly number[], needs: readonly number[]): Branch | undefined {
  const chosen: number[] = [];
  let left = needs;
  for (const place of order) {
    const { gains } = items[place] as Item;
    if (!gains.some((gain, part) => gain > 0 && (left[part] as number) > 0)) continue;
    left = without(left, gains);
    chosen.push(place);
  }
  if (left.some((need) => need > 0)) return undefined;
  const surplus = needs.map((need, part) => gainOf(chosen, items, part) - need);
  const kept = new Set(chosen);
  for (const place of chosen.reverse()) {
    const { gains } = items[place] as Item;
    if (!gains.every((gain, part) => gain <= (surplus[part] as number))) continue;
    gains.forEach((gain, part) => {
      surplus[part] = (surplus[part] as number) - gain;
    });
    kept.delete(place);
  }
  const plan = { hours: 0, cost: 0, count: 0, chosen: 0n, needs: needs.map(() => 0), least: 0 };
  for (const place of kept) {
    const { hours, cost } = items[place] as Item;
    plan.hours += hours;
    plan.cost += cost;
    plan.count += 1;
    plan.chosen |= bitOf(place, items.length);
  }
  return plan;
}

function gainOf(places: readonly number[], items: readonly Item[], part: number): number {
  return places.reduce((sum, place) => sum + ((items[place] as Item).gains[part] as number), 0);
}

/** The same with an item more; nothing where that would not help. */
function take(branch: Branch, { hours, cost, gains }: Item, bit: bigint): Branch | undefined {
  if (!gains.some((gain, part) => gain > 0 && (branch.needs[part] as number) > 0)) return undefined;
  return {
    hours: branch.hours + hours,
    cost: branch.cost + cost,
    count: branch.count + 1,
    chosen: branch.chosen | bit,
    needs: without(branch.needs, gains),
    least: branch.least,
  };
}

function without(needs: readonly number[], gains: readonly number[]): number[] {
  return needs.map((need, part) => Math.max(0, need - (gains[part] as number)));
}

function isDone({ needs }: Branch): boolean {
  return needs.every((need) => need === 0);
}

/** Is a branch bound to come to more than the best plan? */
function isWorse(branch: Branch, least: number, best: Branch): boolean {
  if (least !== best.hours) return least > best.hours;
  return branch.cost > best.cost || (branch.cost === best.cost && branch.count >= best.count);
}

/** Below 0 where the first is cheaper; 0 of the same items alone. */
function compare(a: Branch, b: Branch): number {
  return (
    a.hours - b.hours ||
    a.cost - b.cost ||
    a.count - b.count ||
    Number(b.chosen - a.chosen > 0n) - Number(a.chosen - b.chosen > 0n)
  );
}

function bitOf(place: number, count: number): bigint {
  return 1n << BigInt(count - 1 - place);
}

function placesOf(chosen: bigint, count: number): number[] {
  return Array.from({ length: count }, (_, place) => place).filter((place) => (chosen & bitOf(place, count)) !== 0n);
}
