import type { ProblemGroup } from "../entry.js";

export const packs = {
  title: "Packs and rules",
  intro:
    "`loadPack` and `loadPackDirectory` throw them in a `PackError`, as does `configurePack`; `hygie check` tells them with file, line and column. See [Rule packs](../guides/rule-packs.md).",
  entries: {
    "unknown-rule": {
      what: "An id is that of no rule: in the options of a call, a waiver, a configuration, `extends`, `replacedBy` or the list of `pack.json`.",
      why: "A waiver of it would excuse nothing, and a report asked for that rule alone would be empty and look as if all were well.",
    },
    "unknown-document": {
      what: "A rule names a source document that the pack does not have.",
      why: "Nobody could look up the recommendation that the rule encodes.",
    },
    "unknown-impact": {
      what: "A rule names an impact that the pack does not declare.",
      why: "It would stand in reports as a bare id, with no title in any language.",
    },
    "unknown-framework": {
      what: "A reference of a rule names a framework that the pack does not declare.",
      why: "The crosswalk would point at a framework without title, publisher or controls.",
    },
    "unknown-control": {
      what: "A reference of a rule names a control that its framework does not list.",
      why: "The crosswalk would claim to cover a control that does not exist.",
    },
    "unknown-parameter": {
      what: "A value, a text or the logic names a parameter that the rule does not declare.",
      why: "The threshold that was to be changed would stay as it was, and whoever set it would believe otherwise.",
    },
    "duplicate-rule": {
      what: "Two rules have one id, in a pack or in packs that are put together.",
      why: "Reports, waivers and evidence name rules by their ids: nobody could tell which of the two is meant.",
    },
    "rule-by-name": {
      what: "A pack in one piece names a rule instead of holding it.",
      why: "Only in a folder is there a file to look up: the rule would be listed and never evaluated.",
    },
    "crossed-bounds": {
      what: "A parameter has a minimum above its maximum.",
      why: "No value would be allowed, its default included.",
    },
    "missing-reason": {
      what: "A rule is switched off, and nothing says why.",
      why: "A recommendation that is left out is a decision: whoever reads the report must be able to read its reason.",
    },
    "wrong-use": {
      what: "`usedAt` says that the value of a parameter stands at a place of the logic where it does not.",
      why: "Setting the parameter would change another number, or none, and the report would name a threshold that the verdict does not rest on.",
    },
    "unused-parameter": {
      what: "A rule declares a parameter that its logic does not read.",
      why: "Whoever sets it would believe to have changed the rule, and no verdict would change.",
    },
    "parameter-as-text": {
      what: "The name of a parameter stands in the logic as a text.",
      why: "The word itself would be compared, and never the value of the parameter.",
    },
    "lean-pack": {
      what: "A lean pack, made for browsers, is given where the whole one is needed.",
      why: "It lacks the cases, and part of what its digest is of: what is tested, compared, configured or verified would not be the pack that was reviewed.",
      mend: "Of macsf, import `hygie/rules/macsf` in place of `hygie/rules/macsf/fr` or `/en`.",
    },
    "not-a-rule-id": {
      what: "`pack.json` lists something that cannot be the id of a rule: a path, the name of a file, a number.",
      why: "Rules are files of the folder by their ids alone: a path could lead out of it.",
    },
    "listed-twice": {
      what: "`pack.json` lists a rule twice.",
      why: "It would be evaluated twice, and weigh double in the score.",
    },
    "wrong-name": {
      what: "The id in the file of a rule is not the name of the file.",
      why: "The rule would be listed under one name and reported under another.",
    },
    "unlisted-rule": {
      what: "The file of a rule lies in the folder, and `pack.json` does not list it.",
      why: "The rule would never be evaluated, and nobody would know.",
    },
  },
} satisfies ProblemGroup;
