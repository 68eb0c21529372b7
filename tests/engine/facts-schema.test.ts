import type { StandardSchemaV1 as Spec } from "@standard-schema/spec";
import { FormApi } from "@tanstack/form-core";
import fc from "fast-check";
import { assertType, describe, expect, it } from "vitest";
import { type CompiledPack, factsSchema, isFacts, loadPack } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { factsFor } from "../support/declared.js";
import { smallPack } from "../support/pack.js";
import { placesOf } from "../support/problems.js";

interface SmallFacts {
  readonly guards?: number | null;
  readonly doors?: readonly { readonly kind?: string; readonly locked?: boolean }[] | null;
}
const pack = loadPack(smallPack()) as CompiledPack<SmallFacts>;
const schema = factsSchema(pack);

describe("factsSchema", () => {
  it("is a Standard Schema", () => {
    assertType<Spec<unknown, SmallFacts>>(schema);
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "hygie" });
  });

  it("refuses what is no pack, before anything is validated", () => {
    for (const none of [undefined, null, 5, smallPack(), new Map(), Promise.resolve(pack)])
      expect(placesOf(() => factsSchema(none as never))).toEqual(["wrong-type at (root)"]);
  });

  it("gives at once the facts, or each problem with its path", () => {
    expect(schema["~standard"].validate({ guards: 2 })).toEqual({ value: { guards: 2 } });
    const { issues } = schema["~standard"].validate({ doors: [{}, { locked: "yes" }], dors: 1 });
    expect(issues).toMatchObject([
      { path: ["doors", 1, "locked"], problem: { code: "wrong-type" } },
      { path: ["dors"], message: expect.stringMatching(/^unknown fact; use one of doors/) },
    ]);
  });

  it("has the verdict of isFacts on whatever is given, and throws nothing", () => {
    fc.assert(
      fc.property(fc.oneof(factsFor(pack.definition.facts as never), fc.anything()), (input) => {
        const result = schema["~standard"].validate(input);
        expect(result.issues === undefined).toBe(isFacts(pack, input));
      }),
      runs,
    );
  });

  it("validates a form of TanStack, which shows each problem at its field", () => {
    const form = new FormApi({
      defaultValues: { guards: -1, doors: [{ kind: "frnt" }] } as SmallFacts,
      validators: { onChange: schema },
    });
    form.mount();
    form.setFieldValue("guards", -2);
    const [found] = form.state.errors as unknown as [Record<string, { message: string }[]>];
    expect(Object.keys(found)).toEqual(["guards", "doors[0].kind"]);
    expect(found["doors[0].kind"]?.[0]?.message).toContain("did you mean front?");
    expect(form.state.canSubmit).toBe(false);
    form.setFieldValue("guards", 2);
    form.setFieldValue("doors", [{ kind: "front" }]);
    expect(form.state.errors).toEqual([]);
    expect(form.state.canSubmit).toBe(true);
  });
});
