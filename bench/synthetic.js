/**
 * A pack of any number of rules: those of `macsf` again and again, each time with other bounds, in an order that makes a few
 * of them stand for all; and the same as a hand would write it that reads what rules share once.
 */

export function syntheticPack(definition, count) {
  const rules = Array.from({ length: count }, (_, i) => {
    const rule = definition.rules[(i * 7) % definition.rules.length];
    const shift = Math.floor(i / definition.rules.length) % 7;
    const { parameters = {}, appliesWhen, text, ...rest } = rule;
    const texts = Object.entries(text).map(([locale, { parameters: _, ...words }]) => [locale, words]);
    const changed = { text: Object.fromEntries(texts), logic: shifted(rule.logic, shift, parameters) };
    if (appliesWhen !== undefined) changed.appliesWhen = shifted(appliesWhen, shift, parameters);
    return { ...rest, id: `${rule.id}-${i}`, ...changed };
  });
  return { ...definition, id: "synthetic", rules };
}

/** Logic with numbers in place of parameters, all of them shifted but zero. */
function shifted(logic, shift, parameters) {
  if (typeof logic === "number") return logic === 0 ? 0 : logic + shift;
  if (Array.isArray(logic)) return logic.map((part) => shifted(part, shift, parameters));
  if (typeof logic !== "object") return logic;
  if (logic.param !== undefined) return shifted(parameters[logic.param].default, shift, parameters);
  return Object.fromEntries(Object.entries(logic).map(([op, operands]) => [op, shifted(operands, shift, parameters)]));
}

const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * The rules as one function for practices of which every fact is known, in plain two-valued JavaScript: a fact, a condition
 * that several ask and a rule that stands twice are computed once, and each list is gone over once for all of them.
 */
export function handWritten({ rules }, today) {
  const facts = new Map(); // the name of each fact, by its path
  const lists = new Map(); // of each list, the name of what is asked of its elements
  const nameIn = (map, key, prefix) => {
    if (!map.has(key)) map.set(key, `${prefix}${map.size}`);
    return map.get(key);
  };
  const write = (logic, isElement) => {
    if (typeof logic !== "object") return JSON.stringify(logic);
    const [op, operands] = Object.entries(logic)[0];
    const [a, b, c] = [operands].flat();
    const parts = () => operands.map((part) => write(part, isElement));
    switch (op) {
      case "var":
        return isElement ? `e.${a}` : nameIn(facts, a, "f");
      case "and":
      case "or":
        return `(${parts().join(op === "and" ? " && " : " || ")})`;
      case "!":
        return `!${write(a, isElement)}`;
      case "!!":
        return `${write(a, isElement)}.length > 0`;
      case "all":
      case "some": {
        if (!lists.has(a.var)) lists.set(a.var, new Map());
        return nameIn(
          lists.get(a.var),
          `${op === "all" ? "&&=" : "||="} ${write(b, true)}`,
          `${a.var.replace(".", "_")}_`,
        );
      }
      case "if":
        return parts().reduceRight((otherwise, part, k, all) =>
          k % 2 === 0 ? `(${part} ? ${all[k + 1]} : ${otherwise})` : otherwise,
        );
      case "in":
        return `(${b.map((value) => `${write(a, isElement)} === ${JSON.stringify(value)}`).join(" || ")})`;
      default: {
        if (c === undefined) return `(${parts().join(` ${op} `)})`;
        if (b.days_since === undefined)
          return `(${write(a)} ${op} ${write(b, isElement)} && ${write(b, isElement)} ${op} ${write(c)})`;
        const date = write(b.days_since, isElement); // as a text: those are in the order of time
        return `(${date} >= "${dateOf(today - c)}" && ${date} <= "${dateOf(today - a)}")`;
      }
    }
  };
  const outcomes = new Map();
  const calls = rules.map(({ appliesWhen, logic }, i) => {
    const passes = `${write(logic, false)} ? 1 : 0`;
    const code = appliesWhen === undefined ? passes : `${write(appliesWhen, false)} ? (${passes}) : 3`;
    const known = outcomes.get(code);
    if (known === undefined) outcomes.set(code, i);
    return `codes[${i}] = ${known === undefined ? code : `codes[${known}]`};`;
  });
  const passes = Array.from(lists, ([list, asked]) => {
    const starts = Array.from(
      asked,
      ([code, name]) => `let ${name} = ${code.startsWith("&&") ? `f.${list}.length > 0` : "false"};`,
    );
    const each = Array.from(asked, ([code, name]) => `${name} ${code};`);
    return `${starts.join(" ")}\nfor (const e of f.${list}) { ${each.join("\n")} }`;
  });
  const reads = Array.from(facts, ([path, name]) => `const ${name} = f.${path};`);
  const body = [...passes, ...reads, `const codes = new Uint8Array(${rules.length});`, ...calls, "return codes;"];
  return new Function("f", body.join("\n"));
}
