import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { generated, readSchemas } from "../scripts/generated.js";
import { evaluate } from "../src/index.js";
import { macsf, root } from "./support/macsf.js";

const schemas = readSchemas(`${root}schemas`);
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: false,
  allErrors: true,
});
for (const schema of schemas.values()) ajv.addSchema(schema);
const validator = (name: string) => {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (validate === undefined) throw new Error(name);
  return validate;
};
const read = (path: string) => JSON.parse(readFileSync(root + path, "utf8"));

describe("generated files", () => {
  it.each([...generated(root)])("%s is fresh: npm run generate changes nothing", (path, content) => {
    expect(readFileSync(root + path, "utf8")).toBe(content);
  });
});

describe.each([...schemas])("%s.schema.json", (name, schema) => {
  it("is valid under Ajv's strict mode, and so are its examples", () => {
    const validate = validator(name);
    for (const example of (schema as { examples?: unknown[] }).examples ?? []) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it("explains itself: a title for the whole and a description of every member", () => {
    expect(schema.title).toBeTruthy();
    expect(schema.description).toBeTruthy();
  });
});

describe("what the schemas describe", () => {
  const rules = readdirSync(`${root}rules/macsf`).filter((name) =>
    /(?<!^(pack|package|facts\.schema))\.json$/.test(name),
  );

  it.each(rules)("%s is a rule", (name) => {
    const validate = validator("rule");
    expect(validate(read(`rules/macsf/${name}`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it("the pack macsf is a pack, in its folder and in one piece", () => {
    const validate = validator("pack");
    expect(validate(read("rules/macsf/pack.json")), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(macsf.definition), JSON.stringify(validate.errors)).toBe(true);
  });

  it("the examples' evidence and waivers are evidence and waivers, and their report is a report", () => {
    const [evidence, waivers] = [
      read("examples/dental-group.evidence.json"),
      read("examples/dental-group.waivers.json"),
    ];
    expect(validator("evidence")(evidence)).toBe(true);
    expect(validator("waivers")(waivers)).toBe(true);
    const report = evaluate(macsf, read("examples/dental-group.json"), { now: "2026-11-24", evidence, waivers });
    const validate = validator("report");
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it("every example's facts match the schema of the facts, as any JSON Schema validator reads it", () => {
    const facts = new Ajv2020({ strict: false }).compile(read("rules/macsf/facts.schema.json"));
    for (const name of ["solo-gp", "dental-group", "psychologist-telework"]) {
      expect(facts(read(`examples/${name}.json`)), JSON.stringify(facts.errors)).toBe(true);
    }
  });
});
