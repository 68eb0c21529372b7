import type { PackProblems } from "../../problems/codes/pack.js";
import type { Sentences } from "../../problems/sentences.js";
import { setBy, unknown } from "./names.js";
import { kinds, quoted, show } from "./words.js";

export const pack: Sentences<PackProblems> = {
  "unknown-document": (params) => unknown("document", params),
  "unknown-impact": (params) => unknown("impact", params, "declare it under impacts"),
  "unknown-framework": (params) =>
    unknown("framework", params, "declare it under frameworks (title, publisher, controls)"),
  "unknown-control": (params) => unknown("control", params, "declare it under the controls of the framework"),
  "unknown-parameter": (params) => {
    const { allowed, isDeclarable, isFact } = params;
    if (isFact) {
      const name = show(params.found);
      return {
        message: `${name} is a fact, and no parameter`,
        found: name,
        expected: "a parameter",
        hint: `write {"var":${name}}`,
      };
    }
    const { message, ...rest } = unknown("parameter", params, isDeclarable ? "declare it under parameters" : undefined);
    const none = allowed.length === 0 && !isDeclarable ? { hint: "leave it out: the rule has no parameters" } : {};
    return { message: message + setBy(params), ...rest, ...none };
  },
  "duplicate-rule": (params) => {
    const id = show(params.id);
    const expected = "an id of its own for each rule";
    if ("first" in params) {
      const message = `the id ${id} is that of ${params.first} already`;
      return { message, found: id, expected, hint: "delete one of the two rules, or give it another id" };
    }
    return {
      message: `${params.one ?? "this pack"} and ${params.other} both have a rule ${id}`,
      found: id,
      expected,
      hint: "give the rule another id; what changes a rule of another pack stands under its id in extends",
    };
  },
  "rule-by-name": ({ id }) => ({
    message: `the rule ${show(id)} is named, and not here`,
    found: show(id),
    expected: "the rule itself",
    hint: "only a pack in a folder names its rules: load the folder with loadPackDirectory of hygie/node",
  }),
  "crossed-bounds": ({ minimum, maximum }) => ({
    message: `the minimum ${minimum} is above the maximum ${maximum}`,
    found: String(minimum),
    expected: `${maximum} or less`,
    hint: "swap them, or correct one",
  }),
  "missing-reason": (params) => ({
    message: `a rule is disabled without a reason${setBy(params)}`,
    found: show(params.found),
    expected: "a reason, as a text",
    hint: "say why the rule is not asked about",
  }),
  "wrong-use": ({ found, expected, place }) => ({
    message: `the value of the parameter does not stand at ${show(place)}`,
    found: show(found),
    expected: show(expected),
    hint: 'delete "usedAt" and write {"param": "…"} where the value is used',
  }),
  "false-provenance": ({ is, pack, found }) => ({
    message:
      is === "digest"
        ? `${pack} at hand is not the one that this was made from`
        : `the rule ${show(found)} does not follow from ${pack} and the changes that are told`,
    found: show(found),
    expected: is === "digest" ? "the digest of the pack at hand" : "the rule of that pack, with these changes alone",
    hint: "load the pack that extends the other as it was written, without its provenance, which hygie writes",
  }),
  "unused-parameter": ({ name }) => ({
    message: `the logic does not use the parameter ${quoted(name)}`,
    found: quoted(name),
    expected: `{"param": ${quoted(name)}} somewhere in the logic`,
    hint: "use it, or delete it",
  }),
  "parameter-as-text": ({ name, operator }) => ({
    message:
      operator === undefined
        ? `${quoted(name)} is a text here, and not the parameter`
        : `${quoted(name)} is a parameter, and no fact`,
    found: quoted(name),
    expected: "the parameter",
    hint: `write {"param":${quoted(name)}}`,
  }),
  "formula-as-text": ({ found, write }) => ({
    message: `${show(found)} is a formula as a text`,
    found: show(found),
    expected: "logic in JSON",
    hint: `write ${write ?? 'it as {"<=":[{"var":"a fact"},15]} is written'}`,
  }),
  "not-boolean": ({ gives }) => ({
    message: `the logic gives ${kinds[gives]}`,
    found: kinds[gives],
    expected: "true or false",
    hint: gives === "list" ? 'ask whether the list is empty with "!!"' : "compare it with something",
  }),
  "lean-pack": ({ pack }) => ({
    message: `${pack} is lean here: it holds what reports need, and no more`,
    found: "a lean pack",
    expected: "a whole pack",
    hint: "hand over what loadPack gives, or hygie build makes without --lean",
  }),
  "constant-logic": ({ value, part, fact }) => {
    const otherwise = part === "appliesWhen" ? "delete appliesWhen when the rule always applies" : "read a fact";
    return {
      message: `the logic is always ${show(value)}`,
      found: show(value),
      expected: "logic that depends on a fact",
      hint: fact === undefined ? otherwise : `write {"var":${quoted(fact)}}`,
    };
  },
};
