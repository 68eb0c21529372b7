import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { lintPack } from "../../src/audit/lint/index.js";
import type { DraftPack } from "../../src/import/index.js";
import { fromCisoAssistant } from "../../src/import/index.js";
import { formatProblem, loadPack } from "../../src/index.js";
import { toCisoAssistant } from "../../src/reporters/index.js";
import { hostileTexts } from "../support/hostile.js";
import { macsf } from "../support/macsf.js";

/** As PyYAML writes a library of an early version: one framework, texts folded and escaped, a heading above. */
const early = String.raw`urn: urn:ours:risk:library:guide
locale: fr
ref_id: GUIDE-2026
name: "Guide d'hygi\xE8ne"
version: 2
provider: Ordre
packager: ours
objects:
  framework:
    urn: urn:ours:risk:framework:guide
    ref_id: GUIDE-2026
    name: "Guide d'hygi\xE8ne"
    translations:
      en:
        name: Hygiene guide
    requirement_nodes:
    - urn: urn:ours:risk:req_node:guide:i
      assessable: false
      depth: 1
      ref_id: I
      name: "Sensibiliser et former"
    - urn: urn:ours:risk:req_node:guide:1.10
      assessable: true
      depth: 2
      parent_urn: urn:ours:risk:req_node:guide:I
      ref_id: 1.10
      name: "Former les \xE9\
        quipes"
      description: "Elles re\xE7oivent une formation :\n> chaque ann\xE9e ;\n\
        > \xE0 l\u2019arriv\xE9e."
      translations:
        en:
          name: Train the teams
          description: null
    - urn: urn:ours:risk:req_node:guide:no
      assessable: true
      depth: 2
      ref_id: no
      description: Note chaque visite, dans un registre qui reste sur place, et que la personne qui reçoit signe avec elle le soir venu.
`;

const controls = Number(process.env.HYGIE_RUNS ?? 150);

const nodes = (...requirements: readonly object[]) =>
  stringify({
    urn: "urn:ours:risk:library:l",
    locale: "en",
    ref_id: "l",
    name: "L",
    objects: {
      frameworks: [{ urn: "urn:ours:risk:framework:l", ref_id: "l", name: "L", requirement_nodes: requirements }],
    },
  });
const node = (id: string, more: object = {}) => ({
  urn: `urn:ours:risk:req_node:l:${id}`,
  assessable: true,
  depth: 1,
  ref_id: id,
  ...more,
});

function draftOf(text: string): DraftPack {
  const made = fromCisoAssistant(text);
  if ("problems" in made) throw new Error(made.problems.map((one) => formatProblem(one)).join("\n"));
  return made;
}

function problemsOf(text: string): string[] {
  const made = fromCisoAssistant(text);
  return "problems" in made ? made.problems.map((one) => formatProblem({ ...one, file: "l.yaml" })) : [];
}

describe("fromCisoAssistant", () => {
  it("makes a rule of each requirement that can be assessed, in the language of the library and those that hygie speaks", () => {
    const { pack, rules, remaining } = draftOf(early);
    expect(pack).toMatchObject({
      id: "guide-2026",
      locales: ["fr", "en"],
      title: { fr: "Guide d'hygiène", en: "Hygiene guide" },
      source: { title: "Guide d'hygiène", publisher: "Ordre", language: "fr" },
    });
    expect(rules).toEqual([
      { id: "1-10", control: "1.10", pointer: "/objects/framework/requirement_nodes/1" },
      { id: "no", control: "no", pointer: "/objects/framework/requirement_nodes/2" },
    ]);
    expect(pack.rules[0]).toMatchObject({
      status: "draft",
      references: [{ framework: "guide-2026", id: "1.10", strength: "equivalent" }],
      source: {
        section: "Sensibiliser et former",
        quote: "Elles reçoivent une formation :\n> chaque année ;\n> à l’arrivée.",
      },
      text: { fr: { title: "Former les équipes" }, en: { title: "Train the teams" } },
    });
    expect(pack.rules[1]?.text.fr?.title).toBe(
      "Note chaque visite, dans un registre qui reste sur place, et que la personne qui reçoit signe avec…",
    );
    expect(remaining.find(({ part }) => part === "translation")?.ruleIds).toEqual(["no"]);
    expect(lintPack(loadPack(pack))).toEqual([]);
  });

  it("reads both shapes, one framework and several, and mappings as references", () => {
    const set = {
      urn: "urn:ours:risk:req_mapping_set:m",
      ref_id: "m",
      source_framework_urn: "urn:ours:risk:framework:one",
      target_framework_urn: "urn:theirs:risk:framework:iso27001-2022",
      requirement_mappings: ["equal", "subset", "intersect", "not_related"].map((relationship, i) => ({
        source_requirement_urn: "urn:ours:risk:req_node:one:a",
        target_requirement_urn: `urn:theirs:risk:req_node:iso27001-2022:a.5.${i}`,
        relationship,
      })),
    };
    const framework = (name: string, ref_id: string) => ({
      urn: `urn:ours:risk:framework:${name}`,
      ref_id: name,
      requirement_nodes: [
        { ...node(ref_id), urn: `urn:ours:risk:req_node:${name}:${ref_id}`, name: name.toUpperCase() },
      ],
    });
    const objects = { frameworks: [framework("one", "a"), framework("two", "a")], requirement_mapping_set: set };
    const { pack, rules } = draftOf(
      stringify({ urn: "urn:ours:risk:library:both", locale: "en", name: "Both", objects }),
    );
    expect(rules.map(({ id }) => id)).toEqual(["a", "a-2"]);
    expect(pack.rules.map(({ references }) => references)).toEqual([
      [
        { framework: "both", id: "a", strength: "equivalent" },
        ...["equivalent", "partial", "partial"].map((strength, i) => ({
          framework: "iso27001-2022",
          id: `a.5.${i}`,
          strength,
        })),
      ],
      [{ framework: "both", id: "a", strength: "equivalent" }],
    ]);
    expect(Object.keys(pack.frameworks["iso27001-2022"]?.controls ?? {})).toEqual(["a.5.0", "a.5.1", "a.5.2"]);
    expect(lintPack(loadPack(pack))).toEqual([]);
  });

  it("gives back of a pack that was written as a library its ids, titles and references", () => {
    const frameworks = { "pgssi-s": "urn:theirs:risk:framework:pgssi-s" };
    const { pack } = draftOf(toCisoAssistant(macsf, { frameworks }).text);
    expect(pack.id).toBe("macsf");
    expect(pack.title).toEqual(macsf.definition.title);
    expect(pack.rules.map(({ id }) => id)).toEqual(macsf.ruleIds);
    const titles = (rules: typeof pack.rules) => rules.map(({ text }) => [text.fr?.title, text.en?.title]);
    expect(titles(pack.rules)).toEqual(titles(macsf.definition.rules));
    const mapped = macsf.definition.rules.map(({ references }) =>
      references.filter(({ framework, strength }) => framework === "pgssi-s" && strength !== "related"),
    );
    expect(pack.rules.map(({ references }) => references)).toEqual(mapped);
  });

  it("gives controls of whatever texts, each an id of its own and a pack that passes its check", () => {
    const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(...hostileTexts.slice(0, -1)));
    const [sample = []] = fc.sample(fc.array(fc.tuple(texts, texts), { minLength: controls, maxLength: controls }), {
      numRuns: 1,
      seed: 7,
    });
    const text = nodes(...sample.map(([name, ref_id], i) => ({ ...node(`n${i}`), ref_id, name, description: name })));
    const { pack, rules } = draftOf(text);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(controls);
    expect(lintPack(loadPack(pack))).toEqual([]);
  });

  it.each([
    ["an object", "text", 'l.yaml:1:1: "text" is not a library of CISO Assistant'],
    ["a library", '{"catalog": {"uuid": "x"}}', "l.yaml:1:1: an object is not"],
    ["objects", "urn: urn:a:risk:library:b\n", 'l.yaml:1:1: "objects" is missing'],
    ["controls", "urn: a\nobjects:\n  threats:\n  - urn: t\n", "l.yaml:1:1: there is no control"],
    [
      "a list",
      "urn: a\nobjects:\n  framework:\n    requirement_nodes: all\n",
      "l.yaml:4:24 /objects/framework/requirement_nodes: ",
    ],
    [
      "names",
      nodes({ assessable: true, name: "A" }),
      'l.yaml:11:11 /objects/frameworks/0/requirement_nodes/0: "urn" is missing',
    ],
    [
      "texts",
      nodes(node("a", { name: ["A"] })),
      "/objects/frameworks/0/requirement_nodes/0/name: a list is not a text",
    ],
    ["translations", nodes(node("a", { translations: { fr: "A" } })), "/translations/fr: "],
    [
      "two of a name",
      nodes(node("a"), node("A")),
      'the id "urn:ours:risk:req_node:l:a" is that of /objects/frameworks/0/requirement_nodes/0 already',
    ],
    [
      "a language",
      "urn: a\nlocale: french\nobjects: {framework: {requirement_nodes: [{urn: a, assessable: true}]}}",
      "l.yaml:2:9 /locale: ",
    ],
    [
      "tags that run something",
      "urn: !!js/function 'function () {}'\nobjects: {}\n",
      'l.yaml:1:6: the tag "!!js/function"',
    ],
    ["tags of Python", "urn: !!python/object/apply:os.system [ls]\nobjects: {}\n", "l.yaml:1:6: the tag"],
    ["numbers by tag", "urn: !!int 3\nobjects: {}\n", 'l.yaml:1:6: the tag "!!int"'],
    ["a name given twice", "urn: a\nobjects: {}\nurn: b\n", 'l.yaml:3:1: "urn" is given twice, on line 1 too'],
    ["two documents", "urn: a\n---\nurn: b\n", "l.yaml:2:1: this is no YAML: there are several documents"],
    ["tabs", "urn: a\nobjects:\n\tframework: {}\n", "l.yaml:3:1: this is no YAML"],
    ["what is left open", 'urn: "a\nobjects: {}\n', "this is no YAML: a quote, a bracket or a colon is missing"],
    ["an alias of nothing", "urn: *a\nobjects: {}\n", "l.yaml:1:6: this is no YAML: an alias"],
    ["lists in lists", `urn: a\nobjects: ${"[".repeat(50_000)}`, "this is no YAML"],
    ["blank text", "", "l.yaml:1:1: "],
    [
      "neither true nor false",
      nodes(node("a", { assessable: "oui" })),
      'l.yaml:12:23 /objects/frameworks/0/requirement_nodes/0/assessable: "oui" is not',
    ],
    [
      "a parent that is not there",
      nodes(node("i", { assessable: false }), node("a", { parent_urn: "urn:ours:risk:req_node:l:ii" })),
      'parent_urn: it stands under "urn:ours:risk:req_node:l:ii", which is not there; did you mean urn:ours:risk:req_node:l:i?',
    ],
  ])("tells, with line and column, what keeps it from being a library: %s", (_, text, said) => {
    expect(problemsOf(text).join("\n")).toContain(said);
  });

  it.each([
    ["assessable", "assesable"],
    ["assessable", "assessible"],
    ["parent_urn", "parent_um"],
    ["ref_id", "refid"],
    ["description", "descripton"],
    ["translations", "translation"],
    ["requirement_nodes", "requirements_nodes"],
    ["frameworks", "framewroks"],
    ["objects", "object"],
    ["locale", "local"],
  ])("tells of a member that is misspelt which one was meant: %s, not %s", (meant, written) => {
    const whole = node("a", { description: "A", translations: {}, parent_urn: "urn:ours:risk:req_node:l:a" });
    const text = nodes(whole).replace(`${meant}:`, `${written}:`);
    expect(problemsOf(text).join("\n")).toContain(`unknown member "${written}"; did you mean ${meant}?`);
  });

  it("takes no member that CISO Assistant has, nor one of somebody's own, for a mistake", () => {
    const more = [
      "annotation",
      "order_id",
      "typical_evidence",
      "questions",
      "question",
      "threats",
      "maturity",
      "weight",
    ];
    const own = ["reference_controls", "implementation_groups", "importance", "visibility_expression", "our_remark"];
    const whole = node("a", Object.fromEntries([...more, ...own].map((name) => [name, "x"])));
    const head = ["description", "copyright", "version", "publication_date", "dependencies", "labels", "annotation"];
    const framework = [
      "min_score",
      "max_score",
      "scores_definition",
      "implementation_groups_definition",
      "description",
    ];
    const objects = ["threats", "reference_controls", "risk_matrix", "risk_matrices", "metric_definitions"];
    const text = nodes(whole)
      .replace("requirement_nodes:", `${framework.map((name) => `${name}: x\n      `).join("")}requirement_nodes:`)
      .replace("frameworks:", `${objects.map((name) => `${name}: []\n  `).join("")}frameworks:`);
    expect(problemsOf(head.map((name) => `${name}: x\n`).join("") + text)).toEqual([]);
  });

  it("lists the requirements that no rule is made of, and the rules that have another id than theirs", () => {
    const heading = node("i", { assessable: false });
    const under = { parent_urn: "urn:ours:risk:req_node:l:i", ref_id: "1.4.2" };
    const text = nodes(heading, node("a", under), node("b", under), node("É"), node("c", { assessable: "no" }));
    const { rules, leftOut, remaining } = draftOf(text);
    expect(rules.map(({ id }) => id)).toEqual(["1-4-2", "1-4-2-2", "e"]);
    expect(remaining.find(({ part }) => part === "renamed")?.ruleIds).toEqual(["1-4-2-2"]);
    expect(leftOut).toEqual([{ control: "c", pointer: "/objects/frameworks/0/requirement_nodes/4" }]);
  });

  it("tells of all mistakes at once", () => {
    const text = nodes(node("a", { name: [1] }), { assessable: true }, node("b"), node("B", { description: {} }));
    expect(problemsOf(text)).toHaveLength(4);
    expect(problemsOf(nodes(node("a", { assessable: "oui", naem: "A", parent_urn: "x" }), node("A")))).toHaveLength(4);
    expect(problemsOf("a: !x 1\na: !y 2\nb: *c\n")).toHaveLength(4);
  });

  const indented = (line: string) => line.replace(/^ */, "");
  it.each<[string, (line: string) => string, string]>([
    ["a tab", (line) => `\t${indented(line)}`, "a line is indented by a tab"],
    ["a tab before blanks", (line) => line.replace(/^ {2}/, "\t"), "a line is indented by a tab"],
    ["a blank too many", (line) => ` ${line}`, "a line is not indented"],
    ["a bracket left open", (line) => line.replace(/: .*/, ": [x"), "a line is not indented"],
    ["a quote left open", (line) => line.replace(/: .*/, ': "x'), "a quote, a bracket or a colon is missing"],
  ])("tells of one mistake in the syntax, and not of what follows from it: %s", (_, spoil, said) => {
    const lines = toCisoAssistant(macsf).text.split("\n");
    const spoilt = lines.flatMap((line, at) => (/^ {2,}(- )?[a-z_]+: "/.test(line) ? [at] : []));
    expect(spoilt.length).toBeGreaterThan(100);
    for (const at of spoilt.filter((_, i) => i % 10 === 0)) {
      const text = lines.map((line, i) => (i === at ? spoil(line) : line)).join("\n");
      const told = problemsOf(text);
      expect(told, lines[at]).toHaveLength(1);
      expect(told[0]).toMatch(new RegExp(`^l\\.yaml:${at + 1}:|^l\\.yaml:${at + 2}:`));
      expect(told[0]).toContain(said);
    }
  });

  it("is not blown up by aliases of aliases, nor by more controls than a pack can have", () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`).join(
      "\n",
    );
    const started = performance.now();
    expect(problemsOf(`urn: a\na0: &a0 [lol]\n${laughs}\nobjects: {frameworks: *a30}\n`).join()).toContain("an alias");
    const shared = `urn: a\nobjects:\n  frameworks:\n  - &f\n    urn: f\n    requirement_nodes: &n [${"{urn: x}, ".repeat(5000)}]\n`;
    expect(problemsOf(`${shared}${"  - *f\n".repeat(5000)}`).join()).toContain("more than 10000 controls");
    expect(problemsOf("# ".padEnd(32_000_001, "x")).join()).toContain("longer than 32 million characters");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("touches no prototype, and reads no member that every object inherits", () => {
    const text = `${nodes(node("a")).replace("objects:", "__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\nobjects:")}`;
    expect(draftOf(text).rules).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(problemsOf("__proto__: {urn: a, objects: {}}\n").join()).toContain("is not");
  });

  it("takes aliases and merge keys for what they stand for", () => {
    const text = nodes(node("a")).replace(
      "requirement_nodes:",
      "requirement_nodes:\n        - &base {urn: b, assessable: true, name: Base}\n        - {<<: *base, urn: c, ref_id: c}",
    );
    const { pack } = draftOf(text);
    expect(pack.rules.map(({ id, text: { en } }) => [id, en?.title])).toEqual([
      ["b", "Base"],
      ["c", "Base"],
      ["a", "a"],
    ]);
  });

  it("keeps what looks like something else as the text that it is", () => {
    const looks = ["no", "on", "1e3", "0o17", "1.10", "2026-01-31", "12:30:45", ".inf", "TRUE"];
    const text = `urn: a\nlocale: en\nobjects:\n  framework:\n    requirement_nodes:\n${looks
      .map((look, i) => `    - {urn: a${i}, assessable: true, ref_id: ${look}, name: ${look}}\n`)
      .join("")}`;
    const { pack, rules } = draftOf(text);
    expect(rules.map(({ control }) => control)).toEqual(looks);
    expect(pack.rules.map((rule) => rule.text.en?.title)).toEqual(looks);
  });

  it("throws nothing, whatever it is given", () => {
    for (const given of [undefined, null, 1, {}, [], Symbol("x")]) {
      expect(fromCisoAssistant(given as never)).toHaveProperty("problems");
    }
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...early.split(/(?<=[\n:"])/), ...hostileTexts.slice(0, -1)), { maxLength: 40 }),
        (parts) => {
          fromCisoAssistant(parts.join(""));
        },
      ),
      { numRuns: Number(process.env.HYGIE_RUNS ?? 200) },
    );
  });
});
