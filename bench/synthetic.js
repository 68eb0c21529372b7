/**
 * A pack of any number of rules: those of `macsf` again and again, each time with other bounds, in an order that makes a few
 * of them stand for all; and the same by hand.
 */

export function syntheticPack(definition, count) {
  const rules = Array.from({ length: count }, (_, i) => {
    const rule = definition.rules[(i * 7) % definition.rules.length];
    const shift = Math.floor(i / definition.rules.length) % 7;
    const { parameters, appliesWhen, ...rest } = rule;
    const logic = shifted(rule.logic, shift);
    const applies = appliesWhen === undefined ? {} : { appliesWhen: shifted(appliesWhen, shift) };
    return { ...rest, id: `${rule.id}-${i}`, ...applies, logic };
  });
  return { ...definition, id: "synthetic", rules };
}

function shifted(logic, shift) {
  if (typeof logic === "number") return logic === 0 ? 0 : logic + shift;
  if (Array.isArray(logic)) return logic.map((part) => shifted(part, shift));
  if (typeof logic !== "object") return logic;
  return Object.fromEntries(Object.entries(logic).map(([op, operands]) => [op, shifted(operands, shift)]));
}

/** The rules as somebody would write them for practices of which every fact is known: plain two-valued JavaScript. */
export function handWritten({ rules }, today) {
  const write = (logic, from) => {
    if (Array.isArray(logic)) return JSON.stringify(logic);
    if (typeof logic !== "object") return JSON.stringify(logic);
    const [op, operands] = Object.entries(logic)[0];
    const part = (i) => write([operands].flat()[i], from);
    switch (op) {
      case "var":
        return `${from}.${operands}`;
      case "days_since":
        return `(today - Date.parse(${write(operands, from)}) / 86400000)`;
      case "and":
      case "or":
        return `(${operands.map((one) => write(one, from)).join(op === "and" ? " && " : " || ")})`;
      case "!":
        return `!${part(0)}`;
      case "!!":
        return `${part(0)}.length > 0`;
      case "all":
      case "some":
        return `${part(0)}.${op === "all" ? "every" : "some"}((e) => ${write(operands[1], "e")})`;
      case "in":
        return `${JSON.stringify(operands[1])}.includes(${part(0)})`;
      default:
        return operands.length === 3
          ? `(${part(0)} ${op} ${part(1)} && ${part(1)} ${op} ${part(2)})`
          : `(${part(0)} ${op} ${part(1)})`;
    }
  };
  const functions = rules.map(({ appliesWhen = true, logic }, i) => {
    const verdict = `(${write(logic, "f")}) ? 1 : 0`;
    return `function rule${i}(f, today) { return ${appliesWhen === true ? verdict : `(${write(appliesWhen, "f")}) ? (${verdict}) : 3`}; }`;
  });
  const calls = rules.map((_, i) => `codes[${i}] = rule${i}(f, today);`);
  const body = `const codes = new Uint8Array(${rules.length});\n${calls.join("\n")}\nreturn codes;`;
  return new Function("today", `${functions.join("\n")}\nreturn (f) => { ${body} };`)(today);
}
