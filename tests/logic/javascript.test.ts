import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/facts/dates.js";
import type { FactSchema } from "../../src/facts/schema.js";
import { toJavaScript } from "../../src/logic/backends/javascript.js";
import type { Asked, Condition, List, RuleConditions, Term } from "../../src/logic/condition.js";
import { forgetful, runs } from "../support/arbitraries.js";
import { conditionFacts, parametersOfRule, rulesOfConditions } from "../support/conditions.js";
import { compiled } from "../support/javascript.js";
import { knownFacts } from "../support/practices.js";
import { referenceOutcome } from "../support/reference.js";

const today = dayNumber("2026-01-31") ?? 0;
const some = { ...runs, numRuns: Math.ceil(runs.numRuns / 10) };
const states = knownFacts(conditionFacts).chain(forgetful);
const withParameters = (depth: number) => fc.tuple(rulesOfConditions(depth), parametersOfRule);

type Given = readonly (readonly [RuleConditions, Parameters<typeof referenceOutcome>[1]["parameters"]])[];

function expectAgreement(given: Given, worlds: readonly unknown[]): void {
  const run = compiled(
    given.map(([rule]) => rule),
    conditionFacts,
  )(given.map(([, parameters]) => parameters));
  for (const facts of worlds) {
    const expected = given.map(([rule, parameters]) => referenceOutcome(rule, { facts, today, parameters }));
    expect([...run(facts, today)]).toEqual(expected);
  }
}

describe("conditions as JavaScript", () => {
  it("are what they mean, one rule or several that have much in common", () => {
    const rules = fc.array(withParameters(3), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(rules, fc.array(states, { minLength: 4, maxLength: 4 }), expectAgreement), some);
  });

  it("are what they mean, hundreds of them in several functions", () => {
    const given = fc.sample(withParameters(2), { ...some, numRuns: 300 });
    const { lines } = toJavaScript(
      given.map(([rule]) => rule),
      conditionFacts,
    );
    expect(lines.filter((line) => line.startsWith("  function ")).length).toBeGreaterThan(1);
    expectAgreement(given, fc.sample(states, some));
  });

  it("take other values of parameters without being written anew", () => {
    fc.assert(
      fc.property(rulesOfConditions(), fc.array(parametersOfRule, { minLength: 3 }), states, (rule, values, facts) => {
        const compile = compiled([rule], conditionFacts);
        for (const parameters of values) {
          const expected = referenceOutcome(rule, { facts, today, parameters });
          expect([...compile([parameters])(facts, today)]).toEqual([expected]);
        }
      }),
      some,
    );
  });

  it("throw of nothing, however wrong the facts are", () => {
    const names = "devices practice apps inner kind minutes boughtOn tags rows every size".split(" ");
    const values = [fc.anything(), fc.constant(Object.create(null)), fc.constant("2026-02-30")];
    const nonsense = fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom(...names), values }));
    fc.assert(
      fc.property(fc.array(withParameters(2), { minLength: 1, maxLength: 3 }), nonsense, (given, facts) => {
        const rules = given.map(([rule]) => rule);
        const codes = compiled(rules, conditionFacts)(given.map(([, parameters]) => parameters))(facts ?? {}, today);
        expect([...codes].every((code) => code <= 3)).toBe(true);
      }),
      some,
    );
  });
});

const schema = (properties: Record<string, FactSchema>): FactSchema => ({ type: "object", properties });
const boolean: FactSchema = { type: ["boolean", "null"] };
const text: FactSchema = { type: ["string", "null"] };
const number: FactSchema = { type: ["number", "null"] };
const listOf = (items: FactSchema): FactSchema => ({ type: ["array", "null"], items });

const test = (path: readonly string[], asked: Asked, fact = path.join(".")): Condition => {
  return { kind: "test", subject: { kind: "fact", read: { fact } }, asked, negated: false };
};
const isTrue = (...path: string[]) => test(path, { kind: "truth" });
const equals = (path: readonly string[], term: Term) => test(path, { kind: "equal", term });
const list = (name: string): List => ({ kind: "list", read: { fact: name } });

/** The outcomes of rules that always apply, each with its parameters. */
function outcomes(
  facts: FactSchema,
  rules: readonly (readonly [Condition, Record<string, unknown>?])[],
  given: unknown,
) {
  const conditions = rules.map(([passes]) => ({ passes }));
  return [...compiled(conditions, facts)(rules.map(([, parameters = {}]) => parameters))(given, today)];
}

describe("names in the JavaScript of conditions", () => {
  const names = ["1", "a$b", "2fa-pack", "every", "facts", "codes", "today", "class", "__proto__", "toString", "é"];

  it("never clash, whatever facts, rules and parameters are called", () => {
    const facts = schema(Object.fromEntries(names.map((name) => [name, number])));
    const rules = names.map((name) => [equals([name], { param: name }), { [name]: 5 }] as const);
    const given = Object.fromEntries(names.map((name, i) => [name, i % 2 === 0 ? 5 : 6]));
    Object.defineProperty(given, "__proto__", { value: 6, enumerable: true });
    const expected = names.map((name, i) => (name === "__proto__" ? 0 : i % 2 === 0 ? 1 : 0));
    const parameters = names.map((name) => JSON.parse(`{${JSON.stringify(name)}:5}`));
    const conditions = rules.map(([passes]) => ({ passes }));
    const about = names.map((id) => ({ id, quote: "" }));
    const { lines } = toJavaScript(conditions, facts, about);
    expect(() => new Function(lines.join("\n"))).not.toThrow();
    expect([...compiled(conditions, facts)(parameters)(given, today)]).toEqual(expected);
  });

  it("are of the facts alone, and not of what every object has", () => {
    const facts = schema({ constructor: boolean, toString: text });
    expect(outcomes(facts, [[isTrue("constructor")], [equals(["toString"], { value: "a" })]], {})).toEqual([2, 2]);
  });

  it("of the same parameter of two rules are two", () => {
    const rules = [5, 6].map((most) => [equals(["size"], { param: "most" }), { most }] as const);
    expect(outcomes(schema({ size: number }), rules, { size: 6 })).toEqual([0, 1]);
  });
});

describe("texts in the JavaScript of conditions", () => {
  const texts = ["\u2028", "\u2029", '"', "\\", "*/", "//", "\n", "`+`", "\u202e", "\ud800", "</script>", "😀\u200d"];

  it("are what they were", () => {
    const rules = texts.map((value) => [equals(["name"], { value })] as const);
    for (const [i, name] of texts.entries()) {
      expect(outcomes(schema({ name: text }), rules, { name })).toEqual(texts.map((_, k) => (k === i ? 1 : 0)));
    }
  });

  it("end no comment, and nothing that a screen or an engine obeys is left in them", () => {
    const rules = texts.map((value) => ({ passes: equals(["name"], { value }) }));
    const about = texts.map((quote) => ({ id: "quoted", quote: `${quote}throw new Error("it ran")${quote}` }));
    const { lines } = toJavaScript(rules, schema({ name: text }), about);
    const code = lines.join("\n");
    expect(() => new Function(`${code}\ncompile([])({}, 0);`)()).not.toThrow();
    expect(code.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe("what rules have in common", () => {
  const facts = schema({
    devices: listOf(schema({ locked: boolean, kind: text, at: schema({ home: boolean }) })),
    open: boolean,
  });
  const of = (body: Condition, kind: "every" | "some" = "every"): Condition => {
    return { kind, list: list("devices"), body, ofNone: false };
  };
  const inDevice = (name: string, asked: Asked) => test([name], asked, `devices[].${name}`);
  const count = (code: readonly string[], part: string) => code.filter((line) => line.includes(part)).length;

  it("is read, and asked, once; a list is gone over once for all of them", () => {
    const kinds = ["laptop", "phone", "server"];
    const rules = kinds.flatMap((value): RuleConditions[] => {
      const isKind = inDevice("kind", { kind: "equal", term: { value } });
      const locked = inDevice("locked", { kind: "truth" });
      return [
        { applies: of(isKind, "some"), passes: of({ kind: "or", parts: [isKind, locked] }) },
        { applies: of(locked), passes: { kind: "and", parts: [of(locked), isTrue("open")] } },
      ];
    });
    const { lines } = toJavaScript(rules, facts);
    expect(count(lines, "for (")).toBe(1);
    expect(count(lines, ".devices")).toBe(1);
    expect(count(lines, ".kind")).toBe(1);
    expect(count(lines, ".locked")).toBe(1);
    expect(count(lines, ".open")).toBe(1);
    expect(count(lines, "let ")).toBe(1 + 2 * kinds.length + 1); // the place in the list; for each kind two; what three rules ask twice
  });

  it("is told in the comment of each rule, by what it is called", () => {
    const { lines } = toJavaScript([{ passes: isTrue("open") }], facts, [{ id: "shop-open", quote: "Ouvrez.\nTôt." }]);
    expect(lines.map((line) => line.trim())).toContain("// shop-open: Ouvrez. Tôt.");
    expect(lines.join("\n")).toMatch(/codes\[0\] = .*shop_open_passes/);
  });

  it("leaves out rules with what is out of the ordinary", () => {
    const expr = { kind: "literal", value: true, pointer: "", type: { kind: "boolean" } } as const;
    const general: Condition = { kind: "general", expr, negated: false };
    const { general: indices } = toJavaScript(
      [{ passes: isTrue("open") }, { passes: of(general) }, { applies: general, passes: isTrue("open") }],
      facts,
    );
    expect(indices).toEqual([1, 2]);
  });
});
