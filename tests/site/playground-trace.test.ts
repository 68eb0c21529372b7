import { describe, expect, it } from "vitest";
import { words } from "../../docs/.vitepress/theme/playground/words.js";
import type { Traced } from "../../docs/.vitepress/theme/playground/worker/protocol.js";
import { tracerOf } from "../../docs/.vitepress/theme/playground/worker/trace.js";
import { loadPack } from "../../src/pack/load.js";
import { macsf } from "../support/macsf.js";

const index = macsf.ruleIds.indexOf("device-encryption" as never);
/** What the rule on encrypted devices comes to when it has other logic. */
function traced(logic: unknown, facts: unknown, shown: Readonly<Record<string, number>> = {}): Traced {
  const rules = macsf.definition.rules.map((rule, i) => (i === index ? { ...rule, logic } : rule));
  const pack = loadPack({ ...macsf.definition, rules });
  return tracerOf(pack, index, "2026-11-24", "en").met(facts, shown);
}
const saidOf = ({ spans }: Traced) => spans.map(words.en.span);

const devices = (...locked: readonly (boolean | null)[]) => ({
  devices: locked.map((autoLockEnabled, i) => ({ id: `d${i}`, kind: "laptop", autoLockEnabled })),
});
const locked = { var: "autoLockEnabled" };
const unlocked = { "!": locked };

describe("in the traced logic of the playground", () => {
  it.each([
    ["no element undecided", devices(true, true, false), "true", ["= 2"]],
    ["elements undecided", devices(true, true, null, null, null), "true", ["between 2 and 5"]],
    ["the comparison undecided", devices(true, null, null), "unknown", ["between 1 and 3"]],
    ["the whole list unknown", {}, "unknown", []],
  ])("a number of elements tells its bounds: %s", (_, facts, mark, spans) => {
    const line = traced({ ">=": [{ count: [{ var: "devices" }, locked] }, 2] }, facts);
    expect(line.mark).toBe(mark);
    expect(saidOf(line)).toEqual(spans);
  });

  it("a share of elements tells its bounds in percent, rounded outwards", () => {
    const line = traced({ "<=": [{ share: [{ var: "devices" }, unlocked] }, 10] }, devices(true, false, null));
    expect([line.mark, saidOf(line)]).toEqual(["false", ["between 33.3 and 66.7%"]]);
    expect(line.spans.map(words.fr.span)).toEqual(["entre 33,3 et 66,7\u00a0%"]);
  });

  it("values from everywhere tell how many of them are known", () => {
    const isNotMail = { "!": { in: ["email", { facts: "messaging.otherChannels[].id" }] } };
    const of = (...ids: readonly (string | null)[]) => ({ messaging: { otherChannels: ids.map((id) => ({ id })) } });
    expect(saidOf(traced(isNotMail, of("a", null, "b")).children[0] as Traced)).toEqual(["2 values known of 3"]);
    expect(saidOf(traced(isNotMail, {}).children[0] as Traced)).toEqual(["0 values known, maybe others"]);
    expect(saidOf(traced(isNotMail, of("a", "b")).children[0] as Traced)).toEqual([]);
  });

  it("a long list shows first what decides, then what is unknown, and more when it is asked for", () => {
    const many = devices(...Array.from({ length: 300 }, (_, i) => (i === 250 ? false : i === 280 ? null : true)));
    const all = { all: [{ var: "devices" }, locked] };
    const guarded = { and: [{ "!!": [{ var: "devices" }] }, all] };
    const [, list] = traced(guarded, many).children;
    expect(list?.children.map(({ text }) => text.split(" – ")[0]).slice(0, 3)).toEqual(["d250", "d280", "d0"]);
    expect([list?.children.length, list?.more]).toEqual([5, 295]);
    const [, longer] = traced(guarded, many, { [list?.place ?? ""]: 60 }).children;
    expect([longer?.children.length, longer?.more]).toEqual([60, 240]);
  });
});
