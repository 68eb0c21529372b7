import type { StandardSchemaV1 as Spec } from "@standard-schema/spec";
import {
  type Choice,
  type CompiledPack,
  configurePack,
  evaluate,
  FactsError,
  type Field,
  factsFields,
  factsJsonSchema,
  factsSchema,
  HygieError,
  isFacts,
  isHygieError,
  loadPack,
  nextQuestions,
  type Outcome,
  outcomeCodes,
  type PackError,
  type Problem,
  parseFacts,
  type Question,
  questionAt,
  type Report,
  type Section,
  type StandardSchemaV1,
  setFact,
  type Waiver,
} from "hygie";
import { type Plan, planTo } from "hygie/explain";
import { compileLogic, type LogicResult } from "hygie/logic";
import { loadPackDirectory } from "hygie/node";
import { planToText, toText } from "hygie/reporters";
import macsf, { type MacsfDevice, type MacsfFacts, type MacsfRuleId } from "hygie/rules/macsf";
import { toDdl, toLoad, toSql } from "hygie/sql";
import { assertType, describe, expectTypeOf, it } from "vitest";

describe("facts", () => {
  it("take what the pack declares, null and undefined for what is not known", () => {
    assertType(evaluate(macsf, {}));
    assertType(
      evaluate(macsf, {
        practice: { staffCount: null, teleworkPractised: undefined },
        devices: [null, { kind: "laptop" }],
      }),
    );
  });

  it("refuse a wrong name, a wrong type and an impossible value", () => {
    // @ts-expect-error: it is called devices[].storageEncrypted
    evaluate(macsf, { devices: [{ storageEncripted: true }] });
    // @ts-expect-error: staffCount stands in practice
    evaluate(macsf, { staffCount: 3 });
    // @ts-expect-error: a boolean
    evaluate(macsf, { authentication: [{ enforced: "yes" }] });
    // @ts-expect-error: no such kind
    evaluate(macsf, { devices: [{ kind: "latop" }] });
    // @ts-expect-error: the same for questions
    nextQuestions(macsf, { devices: [{ storageEncripted: true }] });
    // @ts-expect-error: and for the fast path
    macsf.outcomes({ devices: [{ storageEncripted: true }] });
  });

  it("have a type for the items of each list", () => {
    const device: MacsfDevice = { kind: "laptop", storageEncrypted: undefined };
    assertType(evaluate(macsf, { devices: [device, null] }));
    expectTypeOf<MacsfDevice["kind"]>().extract<string>().toExtend<string>();
    // @ts-expect-error: no such kind
    assertType<MacsfDevice>({ kind: "latop" });
  });

  it("and what goes with them may come as an import of JSON has it, where it fits", () => {
    const facts = { devices: [{ kind: "laptop" }, { usedAtHome: true }], practice: { staffCount: 3 } } as const;
    assertType(evaluate(macsf, facts));
    // What TypeScript makes of two entries of which one has a member more.
    const evidence = [
      { type: "contract", supports: ["devices"], collectedOn: "2026-01-31" },
      { type: "contract", supports: ["devices"], collectedOn: "2026-01-31", validUntil: "2027-01-31" },
    ];
    const waivers = [{ ruleId: "device-auto-lock", reason: "r", approvedBy: "a", expiresOn: "2026-12-31" }];
    assertType(evaluate(macsf, facts, { evidence, waivers }));
  });

  it("of a pack loaded at run time are not known to TypeScript", () => {
    const pack = loadPack({});
    expectTypeOf(pack).toEqualTypeOf<CompiledPack<unknown, string>>();
    assertType(evaluate(pack, { anything: 1 }));
    expectTypeOf(loadPackDirectory("x")).toEqualTypeOf<CompiledPack>();
  });
});

describe("rule ids", () => {
  it("are those of the pack", () => {
    expectTypeOf(macsf).toEqualTypeOf<CompiledPack<MacsfFacts, MacsfRuleId>>();
    expectTypeOf(macsf.ruleIds).toEqualTypeOf<readonly MacsfRuleId[]>();
    const report = evaluate(macsf, {});
    expectTypeOf(report).toEqualTypeOf<Report<MacsfRuleId>>();
    expectTypeOf(report.results[0]?.ruleId).toEqualTypeOf<MacsfRuleId | undefined>();
    // @ts-expect-error: no rule has that id
    report.results.find(({ ruleId }) => ruleId === "device-autolock");
  });

  it("are checked in a configuration, as are severities", () => {
    assertType(
      configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "low" } } }),
    );
    expectTypeOf(configurePack(macsf, {})).toEqualTypeOf<CompiledPack<MacsfFacts, MacsfRuleId>>();
    // @ts-expect-error: no rule has that id
    configurePack(macsf, { rules: { "device-autolock": {} } });
    // @ts-expect-error: no such severity
    configurePack(macsf, { rules: { "device-auto-lock": { severity: "urgent" } } });
    // @ts-expect-error: a rule is disabled for a reason
    configurePack(macsf, { rules: { "device-auto-lock": { disabled: {} } } });
  });
});

describe("options and results", () => {
  it("are exact", () => {
    assertType(
      evaluate(
        macsf,
        {},
        { now: undefined, locale: undefined, evidence: undefined, waivers: undefined, rules: undefined },
      ),
    );
    assertType(nextQuestions(macsf, {}, { now: undefined, locale: "fr-FR", limit: undefined }));
    assertType(
      evaluate(macsf, {}, { now: new Date(0), locale: "en", evidencePolicy: "require", waivers: [], evidence: [] }),
    );
    // @ts-expect-error: a language tag
    evaluate(macsf, {}, { locale: ["fr"] });
    assertType(evaluate(macsf, {}, { rules: ["device-auto-lock"] }));
    assertType(evaluate(loadPack({}), {}, { rules: ["any"] }));
    // @ts-expect-error: no rule has that id
    evaluate(macsf, {}, { rules: ["device-autolock"] });
    // @ts-expect-error: a waiver expires
    evaluate(macsf, {}, { waivers: [{ ruleId: "device-encryption", reason: "x", approvedBy: "y" }] });
    // @ts-expect-error: no such option
    evaluate(macsf, {}, { waiver: [] });
  });

  it("name outcomes and their codes", () => {
    expectTypeOf(outcomeCodes).toEqualTypeOf<readonly ["fail", "pass", "unknown", "not-applicable"]>();
    expectTypeOf<(typeof outcomeCodes)[number]>().toExtend<Outcome>();
    expectTypeOf(macsf.outcomes({})).toEqualTypeOf<Uint8Array>();
    expectTypeOf(macsf.outcomesByRule({})).toEqualTypeOf<
      Record<MacsfRuleId, "fail" | "pass" | "unknown" | "not-applicable">
    >();
    // @ts-expect-error: no rule has that id
    macsf.outcomesByRule({})["device-autolock"];
    expectTypeOf(nextQuestions(macsf, {})).toEqualTypeOf<Question<MacsfRuleId>[]>();
    expectTypeOf(questionAt(macsf, {}, "/devices")).toEqualTypeOf<Question<MacsfRuleId>>();
  });

  it("of a rule are told apart by their outcome: only a waived one has a waiver and what it covers", () => {
    for (const result of evaluate(macsf, {}).results) {
      if (result.outcome === "waived") {
        expectTypeOf(result.waiver).toEqualTypeOf<Waiver>();
        expectTypeOf(result.underlying).toEqualTypeOf<"fail" | "unknown">();
      } else {
        // @ts-expect-error: it has none
        result.waiver;
      }
    }
  });

  it("name the rules of the pack in plans and questions", () => {
    const { plan, questions } = evaluate(macsf, {});
    expectTypeOf(plan[0]?.ruleId).toEqualTypeOf<MacsfRuleId | undefined>();
    expectTypeOf(questions[0]?.ruleIds).toEqualTypeOf<readonly MacsfRuleId[] | undefined>();
    assertType<readonly Question[]>(questions);
  });

  it("of a question are told apart by its type", () => {
    for (const question of nextQuestions(macsf, {})) {
      if (question.type === "string") expectTypeOf(question.choices).toEqualTypeOf<readonly Choice[] | undefined>();
      if (question.type === "integer") expectTypeOf(question.minimum).toEqualTypeOf<number | undefined>();
      if (question.type === "array") expectTypeOf(question.fields).toEqualTypeOf<readonly Field[] | undefined>();
      // @ts-expect-error: not every question has choices
      question.choices;
    }
    // @ts-expect-error: no such option
    nextQuestions(macsf, {}, { skipped: [] });
    expectTypeOf(factsFields(macsf, "fr")).toEqualTypeOf<readonly Section[]>();
  });

  it("of a report can be handed to a reporter whatever its rules", () => {
    expectTypeOf(toText(evaluate(macsf, {}))).toBeString();
    expectTypeOf(toText(evaluate(loadPack({}), {}))).toBeString();
  });

  it("of a plan are the steps to rules of the pack", () => {
    const plan = planTo(macsf, {}, { score: 80, impacts: { reputation: 70 }, maxHours: undefined });
    expectTypeOf(plan).toEqualTypeOf<Plan<MacsfRuleId>>();
    expectTypeOf(plan.steps[0]?.outcome).toEqualTypeOf<"fail" | "unknown" | undefined>();
    expectTypeOf(planToText(plan)).toBeString();
    // @ts-expect-error: a severity
    planTo(macsf, {}, { clear: "urgent" });
    // @ts-expect-error: there is no such part of a goal
    planTo(macsf, {}, { scores: 80 });
  });

  it("of logic are a value or what is missing", () => {
    const result = compileLogic({ var: "a" })({});
    expectTypeOf(result).toEqualTypeOf<LogicResult>();
    if (result.known) expectTypeOf(result.value).toBeUnknown();
    else expectTypeOf(result.missing).toEqualTypeOf<string[]>();
  });
});

describe("what a stranger gave", () => {
  const input: unknown = {};

  it("is facts or problems", () => {
    const parsed = parseFacts(macsf, input);
    expectTypeOf(parsed).toEqualTypeOf<{ readonly facts: MacsfFacts } | { readonly problems: readonly Problem[] }>();
    if ("facts" in parsed) assertType(evaluate(macsf, parsed.facts));
    // @ts-expect-error: they may be wrong
    parsed.facts;
  });

  it("is facts where isFacts says so", () => {
    // @ts-expect-error: nobody has looked
    evaluate(macsf, input);
    if (isFacts(macsf, input)) assertType(evaluate(macsf, input));
  });

  it("is checked by a schema that other libraries take", () => {
    assertType<StandardSchemaV1<unknown, MacsfFacts>>(factsSchema(macsf));
    assertType<Spec<MacsfFacts, MacsfFacts>>(factsSchema(macsf));
    const { issues } = factsSchema(macsf)["~standard"].validate(input);
    expectTypeOf(issues?.[0]?.problem).toEqualTypeOf<Problem | undefined>();
    assertType<object>(factsJsonSchema(macsf, "fr"));
  });

  it("stays of its type with another fact", () => {
    const facts: MacsfFacts = {};
    expectTypeOf(setFact(facts, "/devices", [])).toEqualTypeOf<MacsfFacts>();
  });
});

describe("an error", () => {
  it("is told from others by its kind", () => {
    const thrown: unknown = new Error();
    if (isHygieError(thrown)) {
      expectTypeOf(thrown).toEqualTypeOf<HygieError>();
      if (thrown.kind === "facts") expectTypeOf(thrown).toEqualTypeOf<FactsError>();
      expectTypeOf(thrown.problems).toEqualTypeOf<readonly Problem[]>();
    }
    if (thrown instanceof HygieError && thrown.kind === "pack") expectTypeOf(thrown).toEqualTypeOf<PackError>();
    if (thrown instanceof FactsError) expectTypeOf(thrown.kind).toEqualTypeOf<"facts">();
    class Own extends HygieError {}
    expectTypeOf(new Own("facts", []).problems).toEqualTypeOf<readonly Problem[]>();
  });
});

describe("SQL", () => {
  it("is written for dialects by name, of tables with a name of one part or several", () => {
    expectTypeOf(
      toSql(macsf, { dialect: "duckdb", table: "t", key: ["id"], now: new Date(0), score: true }),
    ).toBeString();
    expectTypeOf(toDdl(macsf, { dialect: "trino", table: ["catalog", "schema", "t"] })).toBeString();
    expectTypeOf(toLoad(macsf, { dialect: "spark", table: "t", file: "f" })).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error: no dialect of that name
    assertType(toSql(macsf, { dialect: "mysql", table: "t" }));
    // @ts-expect-error: a loader wants a file
    assertType(toLoad(macsf, { dialect: "spark", table: "t" }));
  });
});
