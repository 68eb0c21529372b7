import type { ProblemGroup } from "../entry.js";

export const extending = {
  title: "Packs that extend others",
  intro:
    "Found by `loadPack` with its option `packs`, and by the command with `--pack`, in a `PackError`. [A regional pack, step by step](../guides/extend-a-pack.md) builds one.",
  entries: {
    "unknown-pack": {
      what: "A pack extends one that is not at hand.",
      why: "hygie fetches nothing: without that pack, its rules would be missing from a report that looks whole.",
    },
    "unmet-range": {
      what: "The pack that is extended is at hand in versions outside the range alone.",
      why: "In another version its rules may give other verdicts than those that the changes were written for.",
    },
    "extension-loop": {
      what: "A pack builds on itself, by way of others or not.",
      why: "Which comes first, and whose change holds, could not be said.",
    },
    "extension-diamond": {
      what: "A pack reaches another by two ways.",
      why: "Its rules would come in twice, perhaps in two versions or with two sets of changes.",
    },
    "taken-id": {
      what: "A pack of an installed package has the id of one that comes with hygie.",
      why: "A dependency could put rules of its own in the place of those that were reviewed, under their name.",
    },
    clash: {
      what: "Packs that are put together say different things under one name: a fact, an impact, a framework, a text.",
      why: "To keep one of the two would change what rules of the other mean, without a word.",
    },
    "false-provenance": {
      what: "A resolved pack claims a pack or a rule as its origin, and what is at hand does not bear it out.",
      why: "A rule that somebody changed could pass for that of the pack that it names.",
    },
    "missing-language": {
      what: "`hygie new` is to begin a pack in a language that the pack which it extends is not written in.",
      why: "The texts of every rule that it takes over would be missing, and the pack could not be loaded.",
    },
  },
} satisfies ProblemGroup;
