/** The pack `macsf` for its peers: each is given the rules in its own form, made from the pack's JsonLogic. */
import { ZenEngine } from "@gorules/zen-engine";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { Engine, Operator } from "json-rules-engine";

const dayMs = 86_400_000;
const code = (applies, passes) => (applies ? (passes ? 1 : 0) : 3);

/** json-logic-js: logic is interpreted as it stands. */
export function toJsonLogicJs(rules, today) {
  jsonLogic.add_operation("days_since", (date) => today - Date.parse(date) / dayMs);
  const truth = (logic, facts) => logic === undefined || jsonLogic.truthy(jsonLogic.apply(logic, facts));
  return (facts) => rules.map(({ appliesWhen, logic }) => code(truth(appliesWhen, facts), truth(logic, facts)));
}

/** json-logic-engine, compiled with `new Function` or interpreted. */
export function toJsonLogicEngine(rules, today, compiled) {
  const engine = new LogicEngine();
  engine.addMethod("days_since", (given) => today - Date.parse([given].flat()[0]) / dayMs);
  // Compiled, it throws NaN of a computed value between two bounds (5.0.7), so that it is given two comparisons.
  const binary = (logic) => {
    if (typeof logic !== "object" || logic === null) return logic;
    if (Array.isArray(logic)) return logic.map(binary);
    const [op, operands] = Object.entries(logic)[0];
    if (op !== "<=" || operands.length < 3) return { [op]: binary(operands) };
    const [low, value, high] = operands;
    return { and: [{ ">=": [value, low] }, { "<=": [value, high] }] };
  };
  const compile = (logic) => (compiled ? engine.build(logic) : (facts) => engine.run(logic, facts));
  const functions = rules.map(({ appliesWhen = true, logic }) =>
    [appliesWhen, logic].map((part) => compile(binary(part))),
  );
  return (facts) => functions.map(([applies, passes]) => code(applies(facts), passes(facts)));
}

/** json-rules-engine: nested conditions over facts; what is asked of the items of a list is an operator of its own. */
export function toJsonRulesEngine(rules, today) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const operators = {
    "===": "equal",
    "!==": "notEqual",
    "<": "lessThan",
    "<=": "lessThanInclusive",
    ">=": "greaterThanInclusive",
    in: "in",
  };
  engine.addOperator(
    new Operator("age", (date, [low, high]) => {
      const days = today - Date.parse(date) / dayMs;
      return low <= days && days <= high;
    }),
  );
  engine.addOperator(new Operator("between", (value, [low, high]) => low <= value && value <= high));
  engine.addOperator(new Operator("filled", (list) => list.length > 0));
  for (const name of ["all", "some"]) {
    const method = name === "all" ? "every" : "some";
    engine.addOperator(
      new Operator(name, (list, body) => list.length > 0 && list[method]((item) => holds(body, item))),
    );
  }
  const read = (path) => {
    const [fact, ...rest] = path.split(".");
    return rest.length === 0 ? { fact } : { fact, path: `$.${rest.join(".")}` };
  };
  const condition = (logic) => {
    const [op, operands] = Object.entries(logic)[0];
    const [a, b, c] = [operands].flat();
    if (op === "var") return { ...read(operands), operator: "equal", value: true };
    if (op === "and" || op === "or") return { [op === "and" ? "all" : "any"]: operands.map(condition) };
    if (op === "!") return { not: condition(a) };
    if (op === "!!") return { ...read(a.var), operator: "filled", value: true };
    if (op === "all" || op === "some") return { ...read(operands[0].var), operator: op, value: operands[1] };
    if (b?.days_since) return { ...read(b.days_since.var), operator: "age", value: [a, c] };
    if (c !== undefined) return { ...read(b.var), operator: "between", value: [a, c] };
    return { ...read(a.var), operator: operators[op], value: op === "in" ? operands[1] : b?.var ? read(b.var) : b };
  };
  for (const [i, { appliesWhen, logic }] of rules.entries()) {
    for (const [name, part] of [
      ["applies", appliesWhen],
      ["passes", logic],
    ]) {
      if (part === undefined) continue;
      const root = condition(part);
      const conditions = root.all || root.any || root.not ? root : { all: [root] };
      engine.addRule({ conditions, event: { type: `${name} ${i}` } });
    }
  }
  return async (facts) => {
    const { events } = await engine.run(facts);
    const met = new Set(events.map(({ type }) => type));
    return rules.map(({ appliesWhen }, i) =>
      code(appliesWhen === undefined || met.has(`applies ${i}`), met.has(`passes ${i}`)),
    );
  };
}

/** Logic over the item of a list, with every fact known. */
function holds(logic, item) {
  const [op, operands] = Object.entries(logic)[0];
  const [a, b, c] = [operands].flat();
  switch (op) {
    case "var":
      return item[operands];
    case "if":
      return operands.length === 1 ? holds(a, item) : holds({ if: holds(a, item) ? [b] : operands.slice(2) }, item);
    case "!":
      return !holds(a, item);
    case "and":
      return operands.every((part) => holds(part, item));
    case "or":
      return operands.some((part) => holds(part, item));
    case "in":
      return operands[1].includes(item[a.var]);
    case "===":
      return item[a.var] === b;
    case "!==":
      return item[a.var] !== b;
    case ">=":
      return item[a.var] >= b;
    case "<=":
      return c === undefined ? item[a.var] <= b : a <= item[b.var] && item[b.var] <= c;
  }
  throw new Error(op);
}

/** @gorules/zen-engine: a decision graph with one node of expressions; ages in days are handed over, computed before. */
export function toZen(rules, today) {
  const expression = (logic, item = false) => {
    if (typeof logic !== "object") return JSON.stringify(logic);
    if (Array.isArray(logic)) return `[${logic.map((one) => expression(one, item)).join(", ")}]`;
    const [op, operands] = Object.entries(logic)[0];
    if (op === "var") return item ? `#.${operands}` : operands;
    if (op === "days_since") return `ages.${operands.var.split(".").at(-1)}`;
    const parts = [operands].flat().map((part) => expression(part, item));
    const question = (part, written) => (part?.var === undefined ? written : `${written} == true`);
    if (op === "and" || op === "or") return `(${operands.map((part, i) => question(part, parts[i])).join(` ${op} `)})`;
    if (op === "if")
      return parts.reduceRight((otherwise, part, k) =>
        k % 2 === 0 ? `(${part} ? ${parts[k + 1]} : ${otherwise})` : otherwise,
      );
    if (op === "!") return `not(${question(operands[0], parts[0])})`;
    if (op === "!!") return `len(${parts[0]}) > 0`;
    if (op === "all" || op === "some") {
      const body = question(operands[1], expression(operands[1], true));
      return `${op}(${expression(operands[0], item)}, ${body})`;
    }
    if (op === "in") return `${parts[0]} in [${operands[1].map((value) => JSON.stringify(value)).join(", ")}]`;
    const operator = { "===": "==", "!==": "!=" }[op] ?? op;
    return parts.length === 3
      ? `(${parts[0]} ${op} ${parts[1]} and ${parts[1]} ${op} ${parts[2]})`
      : `${parts[0]} ${operator} ${parts[1]}`;
  };
  const root = (logic) => (logic.var === undefined ? expression(logic) : `${logic.var} == true`);
  const expressions = rules.flatMap(({ appliesWhen, logic }, i) => [
    { id: `a${i}`, key: `a${i}`, value: appliesWhen === undefined ? "true" : root(appliesWhen) },
    { id: `p${i}`, key: `p${i}`, value: root(logic) },
  ]);
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode" },
      { id: "rules", name: "rules", type: "expressionNode", content: { expressions } },
      { id: "out", name: "out", type: "outputNode" },
    ],
    edges: [
      { id: "1", sourceId: "in", targetId: "rules", type: "edge" },
      { id: "2", sourceId: "rules", targetId: "out", type: "edge" },
    ],
  });
  const age = (date) => today - Date.parse(date) / dayMs;
  return async (facts) => {
    const ages = {
      cyberCoverVerifiedOn: age(facts.insurance.cyberCoverVerifiedOn),
      lastTrainingOn: age(facts.awareness.lastTrainingOn),
    };
    const { result } = await decision.evaluate({ ...facts, ages });
    return rules.map((_, i) => code(result[`a${i}`], result[`p${i}`]));
  };
}
