import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { checkChoice, readItems, readOptions, readRules } from "../evaluate/options.js";
import { type FactSchema, factKind, factsOf } from "../facts/schema.js";
import { type Collector, toCollector } from "../json/collect.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";

/** What each practice comes to, and how: plain data, which a worker is given too. */
export interface Settings {
  readonly output: "outcomes" | "reports" | "aggregates";
  /** As ISO 8601 text; and its UTC day, as a day number. */
  readonly evaluatedAt: string;
  readonly today: number;
  readonly locale: string;
  readonly key: string | undefined;
  readonly columns: readonly string[];
  /** The places, in the pack, of the rules that are evaluated, in its order. */
  readonly rules: readonly number[];
  /** Whether these are but some. */
  readonly isPart: boolean;
  readonly groupBy: readonly string[];
}

/** How they are gone over. */
export interface Running {
  readonly strict: boolean;
  readonly workers: number | undefined;
  readonly signal: AbortSignal | undefined;
}

const common = ["now", "key", "columns", "strict", "workers", "signal", "rules", "locale"];

/**
 * What the options say, each read once.
 *
 * @throws {@link OptionsError} with everything that is wrong with them.
 */
export function readStreamOptions(options: unknown, pack: CompiledPack): readonly [Settings, Running] {
  const { given, ...read } = readBatchOptions(options, pack, "output");
  const { output = "outcomes" } = given;
  const { add, problems } = toCollector();
  checkChoice("/output", output, ["outcomes", "reports"], add);
  refuse(problems());
  return [{ ...read.settings, output: output as "outcomes" | "reports" }, read.running];
}

/** The same, of what is counted. */
export function readAggregateOptions(options: unknown, pack: CompiledPack): readonly [Settings, Running] {
  const { given, settings, running } = readBatchOptions(options, pack, "groupBy");
  if (given.groupBy === undefined) return [settings, running];
  const names = [...singleFacts(factsOf(pack.definition)), ...settings.columns];
  return [{ ...settings, groupBy: readNames("/groupBy", given.groupBy, names) }, running];
}

/** Each takes memory of its own, and more than there are processors are of no use. */
const mostWorkers = 128;

function readBatchOptions(options: unknown, pack: CompiledPack, own: string) {
  assertPack(pack);
  const { definition } = pack;
  const { evaluatedAt, today, locale, given } = readOptions(options, definition, [...common, own]);
  const { key, columns, strict = false, workers, signal } = given;
  const { add, problems } = toCollector();
  if (key !== undefined && typeof key !== "string") {
    add(() => problem("wrong-type", "/key", { found: shown(key), expected: ["string"] }));
  }
  if (typeof strict !== "boolean") {
    add(() => problem("wrong-type", "/strict", { found: shown(strict), expected: ["boolean"] }));
  }
  if (workers !== undefined && !(Number.isInteger(workers) && Number(workers) >= 0 && Number(workers) <= mostWorkers)) {
    const params = {
      found: shown(workers),
      expected: ["integer"] as const,
      bounds: { minimum: 0, maximum: mostWorkers },
    };
    add(() => problem("wrong-type", "/workers", params));
  }
  if (signal !== undefined && !isSignal(signal)) {
    add(() => problem("not-a-signal", "/signal", { found: shown(signal) }));
  }
  const names = columns === undefined ? [] : readNames("/columns", columns);
  checkNames(key, names, factsOf(definition), add);
  refuse(problems());
  const isPart = given.rules !== undefined;
  const rules = isPart ? readRules(given.rules, definition).sort((a, b) => a - b) : definition.rules.map((_, i) => i);
  const settings: Settings = {
    ...{ output: "aggregates", evaluatedAt, today, locale, rules, isPart, groupBy: [] },
    ...{ key: key as string | undefined, columns: names },
  };
  const running = { strict: strict as boolean, workers: workers as number | undefined, signal } as Running;
  return { given, settings, running };
}

/** Names of members of records, each once; where only some are there, of these. */
function readNames(at: string, given: unknown, allowed?: readonly string[]): string[] {
  const { add, problems } = toCollector();
  const items = readItems(at, given, add);
  items.forEach((item, i) => {
    const place = `${at}/${i}`;
    const first = items.indexOf(item);
    if (allowed !== undefined) checkChoice(place, item, allowed, add);
    else if (typeof item !== "string") {
      add(() => problem("wrong-type", place, { found: shown(item), expected: ["string"] }));
    }
    if (first < i) add(() => problem("duplicate", at, { found: shown(item), first, second: i }));
  });
  refuse(problems());
  return items as string[];
}

/** What is no fact must not have the name of one, nor two things one name. */
function checkNames(key: unknown, columns: readonly string[], facts: FactSchema, add: Collector["add"]): void {
  const isFact = (name: unknown) => Object.hasOwn(facts.properties ?? {}, name as string);
  if (isFact(key)) add(() => problem("name-is-taken", "/key", { name: key as string, by: "fact" }));
  columns.forEach((name, i) => {
    const by = isFact(name) ? "fact" : name === key ? "key" : undefined;
    if (by !== undefined) add(() => problem("name-is-taken", `/columns/${i}`, { name, by }));
  });
}

/** The paths of the facts that a practice has one of. */
function singleFacts(facts: FactSchema, path: readonly string[] = []): string[] {
  return Object.entries(facts.properties ?? {}).flatMap(([name, member]) => {
    const kind = factKind(member);
    const here = [...path, name];
    return kind === "object" ? singleFacts(member, here) : kind === "array" ? [] : [here.join(".")];
  });
}

function isSignal(value: unknown): value is AbortSignal {
  const { aborted, addEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof aborted === "boolean" && typeof addEventListener === "function";
}

function refuse(problems: ConstructorParameters<typeof OptionsError>[0]): void {
  if (problems.length > 0) throw new OptionsError(problems);
}
