import { readFileSync } from "node:fs";
import { factsOf } from "../../src/facts/schema.js";
import { type CompiledPack, configurePack, loadPack, type Severity } from "../../src/index.js";
import { macsf, root } from "./macsf.js";
import { smallPack, smallRule } from "./pack.js";
import type { Answer, Inquiry } from "./question-orders.js";
import { randomPractices } from "./random-practices.js";

const names = ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"];

/** The practices of the examples. */
export const examplePractices: readonly object[] = names.map((name) =>
  JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8")),
);

/** Practices made up at random, of which everything is known. */
export function madeUpPractices(count: number): readonly object[] {
  return randomPractices(factsOf(macsf.definition), count, 0, 7) as object[];
}

/** Some rules of macsf that have facts in common, and what is known at first: of lists, their items. */
const parts: Readonly<Record<string, { readonly start: object; readonly rules: readonly string[] }>> = {
  insurance: { start: {}, rules: ["cyber-insurance-cover", "cyber-insurance-guarantee"] },
  messaging: { start: {}, rules: ["secure-messaging-professionals", "secure-messaging-patients"] },
  logins: { start: {}, rules: ["no-shared-login"] },
  awareness: { start: {}, rules: ["unknown-emails-and-links", "staff-vigilance"] },
  "a device, its data": {
    start: { devices: [{ id: "a" }] },
    rules: ["device-access-control", "device-auto-lock", "device-encryption"],
  },
  "a device, its protection": {
    start: { devices: [{ id: "a" }] },
    rules: ["antivirus-always-on", "firewall-always-on"],
  },
  "a device at home": {
    start: { devices: [{ id: "a" }] },
    rules: ["antivirus-always-on", "home-protection", "competent-it-provider"],
  },
  "two online services": { start: { onlineServices: [{ id: "a" }, { id: "b" }] }, rules: ["online-data-encryption"] },
  "another channel": {
    start: { messaging: { otherChannels: [{ id: "a" }] } },
    rules: ["standard-messaging-secured", "standard-messaging-suitable"],
  },
};

/** Small parts of macsf, each fact being answered as in these practices: by the values that are given the most, up to four. */
export function partsOfMacsf(practices: readonly object[]): Inquiry[] {
  const known = new Map<string, readonly Answer[]>();
  const answers = (fact: string) => {
    const found = known.get(fact) ?? sharesOf(practices.flatMap((practice) => valuesAt(practice, fact)));
    known.set(fact, found);
    return found;
  };
  return Object.entries(parts).map(([name, { start, rules }]) => {
    const others = macsf.ruleIds.filter((id) => !rules.includes(id));
    const disabled = { disabled: { reason: "another part" } };
    return {
      name,
      pack: configurePack(macsf, { rules: Object.fromEntries(others.map((id) => [id, disabled])) }),
      start,
      answers,
    };
  });
}

function sharesOf(values: readonly unknown[]): Answer[] {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, 4);
  const all = most.reduce((sum, [, count]) => sum + count, 0);
  return most.map(([value, count]) => ({ value, probability: count / all }));
}

/** What stands at a path of a fact, of lists in each item. */
function valuesAt(practice: unknown, path: string): unknown[] {
  const values = path.split(/\.|(?=\[\])/).reduce<unknown[]>(
    (nodes, name) =>
      nodes.flatMap((node) => {
        if (name === "[]") return Array.isArray(node) ? node : [];
        return [(node as Record<string, unknown> | null | undefined)?.[name]];
      }),
    [practice],
  );
  return values.filter((value) => value !== null && value !== undefined);
}

/** Small packs made up at random: three to six yes-or-no facts in one or two sections, one to four rules that share them; yes and no are as probable. */
export function randomInquiries(count: number, next: () => number): Inquiry[] {
  const even = [true, false].map((value) => ({ value, probability: 0.5 }));
  return Array.from({ length: count }, (_, i) => ({
    ...{ name: `pack ${i + 1}`, pack: randomPack(next), start: {}, answers: () => even },
  }));
}

function randomPack(next: () => number): CompiledPack {
  const below = (count: number) => Math.floor(next() * count);
  const pick = <T>(values: readonly T[]) => values[below(values.length)] as T;
  const count = 3 + below(4);
  const split = pick([count, Math.ceil(count / 2)]);
  const paths = Array.from({ length: count }, (_, i) => `${i < split ? "first" : "second"}.fact${i}`);
  const fact = { type: ["boolean", "null"], "x-text": { fr: { label: "Fait", question: "Oui ?", help: "Regardez." } } };
  const group = (name: string) => ({
    ...{ type: ["object", "null"], additionalProperties: false, "x-text": { fr: { label: name } } },
    properties: Object.fromEntries(
      paths.flatMap((path) => (path.startsWith(name) ? [[path.split(".")[1], fact]] : [])),
    ),
  });
  const sections = split < count ? ["first", "second"] : ["first"];
  const logicOf = (some: readonly string[]): unknown => {
    const [path] = some;
    if (some.length === 1) return next() < 0.3 ? { "!": [{ var: path }] } : { var: path };
    const at = 1 + below(some.length - 1);
    return { [pick(["and", "and", "or"])]: [logicOf(some.slice(0, at)), logicOf(some.slice(at))] };
  };
  const rules = Array.from({ length: 1 + below(4) }, (_, i) => {
    const shuffled = paths.map((path) => ({ path, at: next() })).sort((a, b) => a.at - b.at);
    const read = shuffled.slice(0, 1 + below(4)).map(({ path }) => path);
    return smallRule({
      ...{ id: `rule-${i}`, severity: pick<Severity>(["critical", "high", "medium", "low"]) },
      ...{ parameters: {}, evidence: [], references: [] },
      appliesWhen: next() < 0.4 ? { var: pick(paths) } : undefined,
      logic: logicOf(read),
      cases: [{ name: "none", facts: {}, expect: "unknown" }],
    });
  });
  const properties = Object.fromEntries(sections.map((name) => [name, group(name)]));
  return loadPack({ ...smallPack(), facts: { type: "object", additionalProperties: false, properties }, rules });
}
