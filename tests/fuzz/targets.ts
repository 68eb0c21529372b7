import { readFileSync } from "node:fs";
import fc from "fast-check";
import { planTo } from "../../src/explain/index.js";
import { configurePack, diffPacks, evaluate, loadPack, nextQuestions } from "../../src/index.js";
import { parseJsonText } from "../../src/json/text.js";
import { compileLogic } from "../../src/logic/index.js";
import { planToText, toText } from "../../src/reporters/index.js";
import { documents, logic as rightLogic } from "../support/arbitraries.js";
import { macsf, now, root } from "../support/macsf.js";
import { packWithRule, smallPack } from "../support/pack.js";
import { questions } from "../support/questions.js";
import { attempt } from "./attempt.js";
import { edited, edits } from "./broken.js";
import { command } from "./command.js";
import { logic, made, strange, trap } from "./strange.js";
import { damaged, damages } from "./texts.js";

const example = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
const facts = example("dental-group");
const evidence = example("dental-group.evidence");
const waivers = example("dental-group.waivers");
const options = { now, locale: "en", evidencePolicy: "require", evidence, waivers, evidenceNotAtHand: ["/0"] };
const goal = { score: 80, clear: "critical", impacts: { reputation: 70 }, maxHours: 12.5, maxCost: "medium" };
const config = {
  rules: {
    "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "critical" },
    "home-protection": { disabled: { reason: "nobody works at home" } },
  },
};
const small = smallPack();
const stricter = {
  ...{ id: "stricter", version: "1.0.0", title: { fr: "x" }, locales: ["fr"], helpUri: "https://example.org/{rule}" },
  source: { id: "charter", title: "Charte", publisher: "Clinique", language: "fr" },
  extends: [{ id: "macsf", version: "^2.0.0", rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } }],
};
const [document] = fc.sample(documents, { seed: 1, numRuns: 1 });
const known = macsf.definition.facts;

/** What is broken and handed over, by its name. */
export const targets: Readonly<Record<string, fc.IAsyncProperty<unknown>>> = {
  "a pack in one piece": fc.asyncProperty(edits(small), (changes) =>
    attempt([edited(small, changes)], (definition) => use(loadPack(definition))),
  ),
  "the rules of macsf": fc.asyncProperty(edits(macsf.definition), (changes) =>
    attempt([edited(macsf.definition, changes)], (definition) => diffPacks(macsf, loadPack(definition))),
  ),
  "a pack that extends another": fc.asyncProperty(edits(stricter), (changes) =>
    attempt([edited(stricter, changes)], (definition) => use(loadPack(definition, { packs: [macsf] }))),
  ),
  "the schema of facts": fc.asyncProperty(edits(known), (changes) =>
    attempt([{ ...small, facts: edited(known, changes), rules: [] }], (definition) => use(loadPack(definition))),
  ),
  "the logic of a rule": fc.asyncProperty(
    questions(2),
    questions(3).chain((asked) => fc.tuple(fc.constant(asked), edits(asked))),
    (appliesWhen, [asked, changes]) =>
      attempt([packWithRule({ parameters: {}, appliesWhen, logic: edited(asked, changes) })], (definition) =>
        use(loadPack(definition)),
      ),
  ),
  "logic over data": fc.asyncProperty(fc.oneof(logic, rightLogic()), edits(document), (one, changes) =>
    attempt([one, edited(document, changes)], (given, data) => compileLogic(given, { now })(data)),
  ),
  facts: fc.asyncProperty(edits(facts), (changes) =>
    attempt([edited(facts, changes)], (given) => {
      if (!JSON.stringify(changes).includes("without end")) passing(() => macsf.outcomes(given as never, now));
      nextQuestions(macsf, given as never, { now, limit: 3 });
      return toText(evaluate(macsf, given as never, { now }));
    }),
  ),
  evidence: fc.asyncProperty(edits(evidence), (changes) =>
    attempt([edited(evidence, changes)], (given) =>
      toText(evaluate(macsf, facts, { now, evidence: given as never, evidencePolicy: "require" })),
    ),
  ),
  waivers: fc.asyncProperty(edits(waivers), (changes) =>
    attempt([edited(waivers, changes)], (given) => toText(evaluate(macsf, facts, { now, waivers: given as never }))),
  ),
  options: fc.asyncProperty(edits(options), (changes) =>
    attempt([edited(options, changes)], (given) => evaluate(macsf, facts, given as never)),
  ),
  "the goal of a plan": fc.asyncProperty(edits(goal), (changes) =>
    attempt([edited(goal, changes)], (given) => planToText(planTo(macsf, facts, given as never, { now }))),
  ),
  "the configuration of a pack": fc.asyncProperty(edits(config), (changes) =>
    attempt([edited(config, changes)], (given) => evaluate(configurePack(macsf, given as never), facts, { now })),
  ),
  "anything at all": fc.asyncProperty(strange, strange, (one, other) =>
    attempt([made(one), made(other)], (given, also) => {
      loadPack(given, also as never);
      evaluate(given as never, also as never);
    }),
  ),
  "the text of a file": fc.asyncProperty(damages, (changes) =>
    attempt([damaged(JSON.stringify(facts, null, 2), changes).toString("utf8")], (text) =>
      parseJsonText(text, "facts.json", "facts"),
    ),
  ),
  "the command": command,
};

/** Runs what checks nothing, and so calls the traps of what it is given (and goes over all of it). */
function passing(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof Error) || error.message !== trap) throw error;
  }
}

/** Does with a pack what its users do. */
function use(pack: ReturnType<typeof loadPack>): void {
  for (const { cases } of pack.definition.rules) {
    for (const { facts: given, now: day = now } of cases)
      toText(evaluate(pack, given, { now: day, locale: localeOf(pack) }));
  }
  nextQuestions(pack, {}, { now, locale: localeOf(pack) });
}

function localeOf({ definition }: ReturnType<typeof loadPack>): never {
  return definition.locales[0] as never;
}
