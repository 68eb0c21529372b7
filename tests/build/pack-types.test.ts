import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { toPackModule } from "../../src/build/pack-module.js";
import { toPackTypes } from "../../src/build/pack-types.js";
import { loadPack } from "../../src/index.js";
import { smallPack, smallRule } from "../support/pack.js";

/** What is wrong with a source, and the names of what it declares. */
function read(source: string, kind: "pack.d.ts" | "pack.js") {
  const { diagnostics = [] } = ts.transpileModule(source, { fileName: "pack.ts", reportDiagnostics: true });
  const file = ts.createSourceFile(kind, source, ts.ScriptTarget.Latest);
  const names = file.statements.map((one) =>
    ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) ? one.name.text : ts.SyntaxKind[one.kind],
  );
  return { diagnostics: diagnostics.map(({ messageText }) => messageText), names };
}

/** What ends a comment, a text, a type or a line, or what a reader's screen would obey. */
const signs = [
  "*/",
  "/*",
  "//",
  "\n",
  "\r",
  "\u2028",
  "\u202e",
  "\u001b",
  "`",
  '"',
  "'",
  "\\",
  "${",
  "}",
  "{",
  ";",
  "a",
];
const wicked = fc.array(fc.constantFrom(...signs)).map((parts) => `a${parts.join("")}`);

function packSaying(said: string, title: string, label = said) {
  const pack = smallPack();
  const fact = { type: ["string", "null"], "x-text": { fr: { label, question: label, help: label } } };
  const english = { label, question: label, help: label };
  const choices = { [said]: { fr: said }, other: { fr: "autre" } };
  const properties = {
    ...(pack.facts.properties as object),
    chosen: { ...fact, description: said, enum: [said, "other", null], "x-choices": choices },
    plain: { ...fact, "x-text": { fr: english } },
    group: { type: ["object", "null"], title, additionalProperties: false, properties: { one: fact } },
  };
  return loadPack({
    ...pack,
    facts: { ...pack.facts, description: said, properties },
    rules: [smallRule({ source: { document: "guide", quote: said } })],
  });
}

describe("what is built of a stranger's pack", () => {
  it("is a module and a declaration file, whatever its texts, names and titles say", () => {
    fc.assert(
      fc.property(
        wicked,
        fc.oneof(wicked, fc.constantFrom("SmallFacts", "CompiledPack", "Room", "any")),
        (said, title) => {
          const pack = packSaying(said, title);
          const types = toPackTypes(pack);
          expect(read(types, "pack.d.ts").diagnostics).toEqual([]);
          const named = title === "Room" ? ["Room"] : [];
          expect(read(types, "pack.d.ts").names).toEqual([
            "ImportDeclaration",
            "SmallDoor",
            ...named,
            "SmallFacts",
            "SmallRuleId",
            "FirstStatement",
            "ExportAssignment",
          ]);
          const module = toPackModule(pack, "esm");
          expect(read(module, "pack.js").diagnostics).toEqual([]);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          for (const code of [types, module]) expect(code).not.toMatch(/[\r\u2028\u202e\u001b]/);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has a type of its own for a title that no other has", () => {
    expect(toPackTypes(packSaying("a", "Room"))).toContain("export type Room = {");
    expect(toPackTypes(packSaying("a", "La salle"))).not.toContain("salle");
  });

  it("has a type of its own for the items of each list, named after the pack and the list, and free of null", () => {
    const types = toPackTypes(loadPack(smallPack()));
    expect(types).toContain("export interface SmallDoor {");
    expect(types).toContain("readonly doors?: readonly (SmallDoor | null)[] | null | undefined;");
    expect(types).toContain("readonly tags?: readonly (string | null)[] | null | undefined;");
    const { facts, ...pack } = smallPack();
    const { doors } = facts.properties as Record<string, object>;
    const room = {
      type: ["object", "null"],
      additionalProperties: false,
      properties: { doors },
      "x-text": { fr: { label: "Salle" } },
    };
    const properties = { ...(facts.properties as object), room, facts: doors, entries: doors, access: doors };
    const more = toPackTypes(loadPack({ ...pack, facts: { ...facts, properties } }));
    expect(
      read(more, "pack.d.ts")
        .names.filter((name) => name.startsWith("Small"))
        .sort(),
    ).toEqual(["SmallAccess", "SmallDoor", "SmallDoorItem", "SmallEntry", "SmallFact", "SmallFacts", "SmallRuleId"]);
  });

  it("is named after an id that begins with a digit, too", () => {
    const types = toPackTypes(loadPack({ ...smallPack(), id: "2-factors" }));
    expect(types).toContain("export interface Pack2FactorsFacts {");
    expect(read(types, "pack.d.ts").diagnostics).toEqual([]);
  });
});
