import { beforeEach, describe, expect, it, vi } from "vitest";
import { lintPack } from "../../src/audit/lint/index.js";
import { testPack } from "../../src/audit/test/test-pack.js";
import { ruleOutline } from "../../src/catalogue/rule-outline.js";
import { configurePack, diffPacks, loadPack } from "../../src/index.js";
import { packWithRule, smallPack } from "../support/pack.js";

const parsed = vi.hoisted((): unknown[] => []);
vi.mock("../../src/logic/parse.js", async (original) => {
  const actual = await original<typeof import("../../src/logic/parse.js")>();
  const parseLogic: typeof actual.parseLogic = (logic, options) => {
    parsed.push(logic);
    return actual.parseLogic(logic, options);
  };
  return { ...actual, parseLogic };
});

/** The small pack has one rule, and so two pieces of logic: when it applies, and when it is met. */
describe("logic is parsed", () => {
  beforeEach(() => {
    parsed.length = 0;
  });

  it("once a piece when a pack is loaded, and by nobody who reads the pack then", () => {
    const pack = loadPack(smallPack());
    expect(parsed).toHaveLength(2);
    lintPack(pack);
    testPack(pack);
    ruleOutline(pack, "doors-locked", "fr");
    diffPacks(pack, pack);
    expect(parsed).toHaveLength(2);
  });

  it("never for another value of a parameter", () => {
    const pack = loadPack(smallPack());
    const strict = configurePack(pack, { rules: { "doors-locked": { parameters: { least: 4 } } } });
    diffPacks(pack, strict);
    lintPack(strict);
    expect(parsed).toHaveLength(2);
  });

  it("once for a rule that changed, when a pack that was loaded is loaded with it", () => {
    const { definition } = loadPack(loadPack(smallPack()).definition);
    const [rule] = packWithRule({ severity: "low" }).rules;
    parsed.length = 0;
    loadPack({ ...definition, rules: [...definition.rules, { ...(rule as object), id: "another" }] });
    expect(parsed).toHaveLength(2);
  });
});
