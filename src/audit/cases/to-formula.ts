import { factAt, factKind } from "../../facts/schema.js";
import { aggregateTruths as aggregates } from "../../logic/backends/aggregates.js";
import { type GeneralTruth, toTruth } from "../../logic/backends/truth.js";
import {
  type Condition,
  elementFact,
  factsIn,
  type General,
  type List,
  type Parameters,
  type Read,
  type Subject,
  wayTo,
} from "../../logic/condition.js";
import { type Sheet, toSheet } from "../../logic/sheet.js";
import type { Truth } from "../../logic/three.js";
import { type Formula, no, outerIn, type Question, unknown, type Variable, yes } from "./formula.js";
import type { Resolved, ResolvedTally } from "./resolve.js";
import { askList, cellAt, isListFact, known, listAt, regionAt, scopeOf } from "./scope.js";
import type { ListVariable, Search } from "./search.js";

/** How conditions that are out of the ordinary are computed. */
export type ToGeneralTruth = (condition: General, parameters: Parameters) => GeneralTruth;

/** The formula of a condition over the facts as a whole, or over the items of a list. */
export function toFormula(condition: Resolved, scope: string, search: Search, general: ToGeneralTruth): Formula {
  const { formulas } = search;
  const inner = (part: Resolved) => toFormula(part, scope, search, general);
  switch (condition.kind) {
    case "constant":
      return formulas.constant(condition.truth ? yes : no);
    case "and":
    case "or":
      return formulas.joined(condition.kind, condition.parts.map(inner));
    case "if":
      return formulas.conditional(inner(condition.test), inner(condition.met), inner(condition.otherwise));
    case "every":
    case "some": {
      const { kind, list, ofNone } = condition;
      const body = toFormula(condition.body, scopeOf(elementFact(list)), search, general);
      return list.kind === "list"
        ? quantified(listAt(list.read.fact, search), { kind, ofNone }, body, scope, search)
        : fromOuter(everywhere(list, kind, ofNone, body, search), scope, search);
    }
    case "tally":
      return tallied(condition, scope, search, general);
    case "tally-beside":
      return talliedBeside(condition, scope, search, general);
    case "sum": {
      const holds = (low: number, high: number) => {
        const truth = condition.holds(low, high);
        return truth === undefined ? undefined : truth ? yes : no;
      };
      return formulas.sum({ key: condition.key, holds }, condition.parts.map(inner));
    }
    case "asked":
      return askedOf(condition.condition, scope, search, general);
    case "member":
      return memberOf(condition.condition, scope, search);
    case "opaque":
      return opaque(condition.condition, scope, search, general);
  }
}

/** A formula over the facts as a whole, as one over a scope has it. */
function fromOuter(formula: Formula, scope: string, { formulas }: Search): Formula {
  return scope === "" ? formula : formulas.outer(formula);
}

interface Quantifying {
  readonly kind: "every" | "some";
  readonly ofNone: boolean;
}

function quantified(
  list: ListVariable,
  { kind, ofNone }: Quantifying,
  body: Formula,
  scope: string,
  search: Search,
): Formula {
  return overOuter(`${list.fact} ${kind} ${ofNone}`, body, scope, search, (settled) =>
    askList(list, `${kind} ${ofNone}`, { kind, body: settled, ofNone }, search),
  );
}

/** What is asked of items beside something that is not theirs is one of three things, as that is true, false or unknown. */
function overOuter(
  name: string,
  body: Formula,
  scope: string,
  search: Search,
  make: (body: Formula) => Formula,
): Formula {
  const outers = outerIn(body);
  const [whole] = outers;
  if (whole === undefined) return make(body);
  const { formulas } = search;
  if (outers.size > mostOuter) return formulas.ask(beyondReach(`${name} ${body.id}`, search));
  const [met, unmet, open] = [yes, no, unknown].map((truth) =>
    overOuter(name, formulas.settle(body, whole, truth, new Map()), scope, search, make),
  ) as [Formula, Formula, Formula];
  return formulas.choose(fromOuter(whole, scope, search), met, unmet, open);
}

/** Each of them triples what is asked of a list. */
const mostOuter = 3;

/** A question that is never answered, so that the search is not complete. */
function beyondReach(name: string, search: Search): Question {
  const make = () => ({ variables: [unreachable(name.split(" "), search)], isStrict: false, truth: () => unknown });
  return known(`beyond ${name}`, search, make);
}

/** The lists on the way to the values at a path. */
function listsTo(fact: string): string[] {
  const parts = fact.split("[]");
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join("[]"));
}

/** A quantifier over every value at a path: over the items of each list on the way. */
function everywhere(
  list: Extract<List, { kind: "everywhere" }>,
  kind: "every" | "some",
  ofNone: boolean,
  body: Formula,
  search: Search,
): Formula {
  const { formulas } = search;
  const lists = listsTo(list.fact).reverse();
  const over = (quantifying: Quantifying, start: Formula) =>
    lists.reduce((inside, fact) => quantified(listAt(fact, search), quantifying, inside, scopeOf(fact), search), start);
  const isVacuous = kind === "every";
  const all = over({ kind, ofNone: isVacuous }, body);
  if (ofNone === isVacuous) return all;
  const some = over({ kind: "some", ofNone: false }, formulas.constant(yes));
  return kind === "every" ? formulas.joined("and", [some, all]) : formulas.joined("or", [formulas.not(some), all]);
}

function tallied(tally: ResolvedTally, scope: string, search: Search, general: ToGeneralTruth): Formula {
  const { list, share, holds, bounds, key } = tally;
  const { formulas } = search;
  const body = toFormula(tally.body, scopeOf(elementFact(list)), search, general);
  const isEverywhere = list.kind === "everywhere";
  const [fact] = isEverywhere ? listsTo(list.fact) : [list.read.fact];
  const place = isEverywhere ? "" : scope;
  const asked =
    fact === undefined
      ? ofOne(body, share ? 100 : 1, holds, search)
      : overOuter(`${fact} ${key}`, body, place, search, (settled) =>
          askList(
            listAt(fact, search),
            `tally ${key} ${isEverywhere}`,
            { kind: "tally", body: settled, share, holds, bounds, isOpenOfUnknown: isEverywhere },
            search,
          ),
        );
  return isEverywhere ? fromOuter(asked, scope, { ...search, formulas }) : asked;
}

/** Of a single value that is not in a list. */
function ofOne(body: Formula, one: number, holds: ResolvedTally["holds"], { formulas }: Search): Formula {
  const truth = (low: number, high: number) => {
    const held = holds(low, high);
    return formulas.constant(held === undefined ? unknown : held ? yes : no);
  };
  return formulas.choose(body, truth(one, one), truth(0, 0), truth(0, one));
}

/** A count beside a number that is a fact: for each value of that, beside a number. */
function talliedBeside(
  { tally, read, with: toHolds, key }: Extract<Resolved, { kind: "tally-beside" }>,
  scope: string,
  search: Search,
  general: ToGeneralTruth,
): Formula {
  return byValue(read, search, (value) => {
    if (typeof value !== "number") return search.formulas.constant(unknown);
    const asked = { ...tally, key: `${key} ${value}`, holds: toHolds(value), bounds: [value] };
    return tallied(asked, scope, search, general);
  });
}

/** What a formula comes to for each value of a fact; unknown, where that is. */
function byValue(read: Read, search: Search, formulaFor: (value: unknown) => Formula): Formula {
  const { formulas } = search;
  const cell = cellAt(read.fact, search);
  const { values } = regionAt(read.fact, search);
  return values.reduceRight<Formula>((others, value) => {
    const is = formulas.ask(
      known(`${read.fact} is ${JSON.stringify(value)}`, search, () => {
        return { variables: [cell], isStrict: true, truth: ([entry]) => (entry?.value === value ? yes : no) };
      }),
    );
    return formulas.choose(is, formulaFor(value), others, formulas.constant(unknown));
  }, formulas.constant(no));
}

function memberOf(
  { read, list, negated }: Extract<Resolved, { kind: "member" }>["condition"],
  scope: string,
  search: Search,
): Formula {
  const { formulas } = search;
  const element = elementFact(list);
  const cell = cellAt(element, search);
  const found = byValue(read, search, (value) => {
    const is = formulas.ask(
      known(`${element} is ${JSON.stringify(value)}`, search, () => {
        return { variables: [cell], isStrict: true, truth: ([entry]) => (entry?.value === value ? yes : no) };
      }),
    );
    return list.kind === "list"
      ? quantified(listAt(list.read.fact, search), { kind: "some", ofNone: false }, is, scope, search)
      : fromOuter(everywhere(list, "some", false, is, search), scope, search);
  });
  return negated ? formulas.not(found) : found;
}

function askedOf(
  condition: Extract<Resolved, { kind: "asked" }>["condition"],
  scope: string,
  search: Search,
  general: ToGeneralTruth,
): Formula {
  const { formulas, facts } = search;
  const reads =
    condition.kind === "test" ? readsOf(condition.subject) : [condition.left, condition.right].flatMap(readsOf);
  const [first] = reads;
  if (first !== undefined && isListFact(first.fact, facts)) {
    const list = listAt(first.fact, search);
    const isAny = quantified(list, { kind: "some", ofNone: false }, formulas.constant(yes), scope, search);
    return condition.kind === "test" && condition.negated ? formulas.not(isAny) : isAny;
  }
  const kinds = reads.map(({ fact }) => factKind(factAt(facts, fact) ?? facts));
  if (kinds.includes("object")) return opaque(condition, scope, search, general);
  const variables = [...new Set(reads.map(({ fact }) => cellAt(fact, search)))];
  const truth = closureOf(condition, search, general);
  const question = known(JSON.stringify(condition), search, () => ({
    variables,
    isStrict: true,
    truth: (entries) => truth(dataOf(reads, (fact) => entries[variables.findIndex((one) => one.fact === fact)]?.value)),
  }));
  return formulas.ask(question);
}

function readsOf(subject: Subject): Read[] {
  switch (subject.kind) {
    case "fact":
    case "age":
      return [subject.read];
    case "span":
      return [subject.from, subject.to];
    case "tally":
      return [];
  }
}

/** The truth of a condition over data; it is compiled when it is first asked for, which few are in a large rule. */
function closureOf(condition: Condition, { facts, today }: Search, general: ToGeneralTruth) {
  let compiled: { readonly sheet: Sheet; readonly run: Truth } | undefined;
  return (data: unknown) => {
    if (compiled === undefined) {
      const sheet = toSheet();
      compiled = { sheet, run: toTruth(condition, { facts, parameters: {}, general, aggregates, sheet }) };
    }
    const truth = compiled.run(compiled.sheet.read(data), { today, facts: data });
    return truth > yes ? unknown : truth;
  };
}

function dataOf(reads: readonly Read[], valueFrom: (fact: string) => unknown): unknown {
  let data: unknown = {};
  for (const read of reads) {
    const [way, value] = [wayTo(read), valueFrom(read.fact)];
    if (way.length === 0) data = value;
    else put(data as Record<string, unknown>, way, value);
  }
  return data;
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = into;
  for (const segment of path.slice(0, -1)) {
    at[segment] ??= {};
    at = at[segment] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ""] = value;
}

/** What the search cannot look into is computed when all that it reads is given. */
function opaque(condition: Condition, scope: string, search: Search, general: ToGeneralTruth): Formula {
  const { formulas } = search;
  const paths = [...new Set(factsIn(condition))];
  const isElsewhere = paths.some((fact) => scope !== "" && !fact.startsWith(scope));
  const variables = isElsewhere
    ? [unreachable(paths, search)]
    : [...new Set(paths.map((fact) => variableIn(fact, scope, search)))];
  const truth = closureOf(condition, search, general);
  const question = known(`${scope} ${JSON.stringify(condition)}`, search, () => ({
    variables,
    isStrict: false,
    truth: (entries) => {
      let data: unknown = {};
      variables.forEach(({ path }, i) => {
        const value = entries[i]?.value;
        if (path.length === 0) data = value;
        else if (value !== null) put(data as Record<string, unknown>, path, value);
      });
      return truth(data);
    },
  }));
  return variables.length === 0 ? formulas.constant(truth({})) : formulas.ask(question);
}

/** The fact or the list of a scope that a path leads to or through. */
function variableIn(fact: string, scope: string, search: Search): Variable {
  const rest = fact.slice(scope.length);
  const end = rest.indexOf("[]");
  const isList = end >= 0 || isListFact(fact, search.facts);
  const schema = factAt(search.facts, fact);
  if (schema === undefined || factKind(schema) === "object") {
    if (end < 0) return unreachable([fact], search);
  } else if (!isListFact(fact, search.facts)) {
    const cell = cellAt(fact, search); // so that it varies in the items that are tried
    if (!isList) return cell;
  }
  const list = listAt(end < 0 ? fact : scope + rest.slice(0, end), search);
  list.isOpaque = true;
  for (let at = end; at >= 0; at = rest.indexOf("[]", at + 1))
    listAt(scope + rest.slice(0, at), search).isOpaque = true;
  return list;
}

/** Of this no value is tried. */
function unreachable([fact = ""]: readonly string[], search: Search): Variable {
  return {
    fact,
    path: [],
    entries: () => {
      search.gaps.push({ kind: "beyond", fact });
      return [];
    },
  };
}
