import type { ExtensionProblems, Way } from "../../problems/codes/pack.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { didYouMean, oneOf, quoted, show } from "./words.js";

const wayOf = ({ pack, by }: Way) => (by === undefined ? pack : `${pack} by way of ${by}`);

export const extension: Sentences<ExtensionProblems> = {
  "unknown-pack": ({ pack, id, allowed, near }) => ({
    message: `${pack} extends the pack ${show(id)}, which is not at hand`,
    found: show(id),
    expected: allowed.length === 0 ? "a pack that is at hand" : oneOf(allowed),
    hint:
      near === undefined
        ? "hand it over in packs; for the command, install its package or name its folder with --pack"
        : didYouMean(near),
  }),
  "unmet-range": ({ pack, id, range, found }) => {
    const atHand = found.map((version) => `${id} ${version}`);
    return {
      message: `${pack} extends ${id} ${range}, and ${formatsIn("en").list(atHand, "and")} ${atHand.length === 1 ? "is" : "are"} at hand`,
      found: atHand.join(", "),
      expected: `${id} ${range}`,
      hint: `write ^${found[0]} if that does as well, or get a version in the range`,
    };
  },
  "extension-loop": (params) => {
    const isLong = "ids" in params;
    const packs = isLong ? params.ids.map(quoted) : [params.pack, wayOf(params.way)];
    return {
      message: `${packs.join(" extends ")}: a pack cannot build on itself`,
      found: packs.at(-1),
      expected: "packs that do not build on this one",
      hint: isLong ? "delete one of them from extends" : "delete it from extends, or give this pack another id",
    };
  },
  "taken-id": ({ id, path }) => ({
    message: `the pack in ${quoted(path)} of an installed package calls itself ${quoted(id)}, as one does that comes with hygie`,
    found: path,
    expected: `${quoted(id)} once`,
    hint: `if that is the one meant, say so with --pack ${path}; else take its package out of package.json`,
  }),
  "extension-diamond": ({ pack, ways: [one, other] }) => ({
    message: `${pack} extends ${wayOf(one)}, and also ${wayOf(other)}`,
    found: wayOf(other),
    expected: "each pack by one way",
    hint: "delete one of the two from extends",
  }),
  clash: ({ one, found, owner = "another pack", expected }) => {
    const what = "pointer" in one ? `${one.pointer} of ${one.pack}` : one.is === "this" ? "this" : "this text";
    const theirs = expected === undefined ? "no such member there" : show(expected);
    return {
      message: `${what} is ${show(found)}, and ${owner} has ${theirs}`,
      found: show(found),
      expected: theirs,
      hint: expected === undefined ? "delete it, or choose another name" : "write the same, or choose another name",
    };
  },
};
