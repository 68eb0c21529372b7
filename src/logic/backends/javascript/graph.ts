import type { Condition, RuleConditions, Subject, Tally, Test } from "../../condition.js";
import { askedNode, dayNode, listNode, readNode, termsOf, type WriteTerm } from "./leaves.js";
import type { Node, RuleNode, Scope, SubjectNode, TallyNode, TruthNode } from "./nodes.js";
import type { Tables } from "./tables.js";

/** What the nodes of a rule are made with: the tables of them all, and how a term of that rule is written. */
interface Maker {
  readonly tables: Tables;
  readonly write: WriteTerm;
}

/** A rule as a node: what it has in common with others is the same node as theirs. */
export function ruleNode({ applies, passes }: RuleConditions, maker: Maker): RuleNode {
  const { root, rules } = maker.tables;
  const applying = applies === undefined ? undefined : truthNode(applies, root, maker);
  const passing = truthNode(passes, root, maker);
  const parts = applying === undefined ? [passing] : [applying, passing];
  return rules.node(root, [], parts, (node) => ({ ...node, applies: applying, passes: passing }));
}

function truthNode(condition: Condition, at: Scope, maker: Maker): TruthNode {
  const { tables } = maker;
  const { truths } = tables;
  switch (condition.kind) {
    case "constant":
      return constantNode(condition.truth, at, tables);
    case "and":
    case "or": {
      const parts = condition.parts.map((part) => truthNode(part, at, maker));
      return junctionNode(condition.kind, parts, at, tables);
    }
    case "if": {
      const { kind } = condition;
      const test = truthNode(condition.test, at, maker);
      const met = truthNode(condition.met, at, maker);
      const otherwise = truthNode(condition.otherwise, at, maker);
      return truths.node(at, [kind], [test, met, otherwise], (node) => ({ ...node, kind, test, met, otherwise }));
    }
    case "every":
    case "some": {
      const { kind, ofNone } = condition;
      const list = listNode(condition.list, at, tables);
      const body = truthNode(condition.body, list.element, maker);
      return truths.node(list.scope, [kind, ofNone], [list, body], (node) => {
        const made = { ...node, kind, list, body, ofNone };
        list.quantified.push(made);
        return made;
      });
    }
    case "test":
      return testNode(condition, at, maker);
    case "compare": {
      const { kind, operator } = condition;
      const [[left, some], [right, others]] = [
        subjectNode(condition.left, at, maker),
        subjectNode(condition.right, at, maker),
      ];
      const key = [kind, operator, left.kind, right.kind];
      return truths.node(at, key, [...some, ...others], (node) => ({ ...node, kind, operator, left, right }));
    }
    case "member": {
      const { kind, negated } = condition;
      const [read, list] = [readNode(condition.read, at, tables), listNode(condition.list, at, tables)];
      return truths.node(at, [kind, negated], [read, list], (node) => ({ ...node, kind, read, list, negated }));
    }
    case "general":
      throw new Error("what is out of the ordinary is left to closures");
  }
}

function constantNode(truth: boolean, at: Scope, { truths }: Tables): TruthNode {
  return truths.node(at, ["constant", truth], [], (node) => ({ ...node, kind: "constant", truth }));
}

/** Parts that stand twice count once; of one part, or one that decides, nothing else is needed. */
function junctionNode(kind: "and" | "or", parts: readonly TruthNode[], at: Scope, tables: Tables): TruthNode {
  const decisive = kind === "or";
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const decided = flat.find((part) => part.kind === "constant" && part.truth === decisive);
  if (decided !== undefined) return decided;
  const unique = [...new Set(flat.filter((part) => part.kind !== "constant"))];
  const [only, ...others] = unique;
  if (only === undefined) return constantNode(!decisive, at, tables);
  if (others.length === 0) return only;
  return tables.truths.node(at, [kind], unique, (node) => ({ ...node, kind, parts: unique }));
}

function testNode({ subject, asked, negated }: Test, at: Scope, maker: Maker): TruthNode {
  const { tables, write } = maker;
  const [node, parts] = subjectNode(subject, at, maker);
  const terms = termsOf(asked);
  if (node.kind === "fact" && terms?.every((term) => "value" in term)) {
    const { read } = node;
    const [only] = terms;
    if (read.kind === "boolean" && terms.length === 1 && typeof only?.value === "boolean") {
      return truthTest(!only.value !== negated); // to be compared with yes or no is to be asked for its truth
    }
    const written = [...new Set(terms.map(write))];
    return tables.truths.node(at, ["among", written, negated], parts, (made) => {
      const among = { ...made, kind: "among" as const, read, terms: written, negated };
      read.compared.push(among);
      return among;
    });
  }
  if (asked.kind === "truth") return truthTest(negated);
  const written = askedNode(asked, write);
  return tables.truths.node(at, ["test", node.kind, written, negated], parts, (made) => {
    return { ...made, kind: "test", subject: node, asked: written, negated };
  });

  function truthTest(isNegated: boolean): TruthNode {
    return tables.truths.node(at, ["test", node.kind, isNegated], parts, (made) => {
      return { ...made, kind: "test", subject: node, asked: { kind: "truth" }, negated: isNegated };
    });
  }
}

/** A subject, and the nodes that it is made of. */
function subjectNode(subject: Subject, at: Scope, maker: Maker): readonly [SubjectNode, readonly Node[]] {
  const { tables } = maker;
  switch (subject.kind) {
    case "fact": {
      const read = readNode(subject.read, at, tables);
      if (read.kind !== "array") return [{ kind: "fact", read }, [read]];
      const list = listNode({ kind: "list", read: subject.read }, at, tables);
      return [{ kind: "list", list }, [list]];
    }
    case "age": {
      const day = dayNode(subject.read, at, tables);
      return [{ kind: "age", day }, [day]];
    }
    case "span": {
      const [from, to] = [dayNode(subject.from, at, tables), dayNode(subject.to, at, tables)];
      return [{ kind: "span", from, to }, [from, to]];
    }
    case "tally": {
      const tally = tallyNode(subject.tally, at, maker);
      return [{ kind: "tally", tally }, [tally]];
    }
  }
}

function tallyNode({ list: over, body, share }: Tally, at: Scope, maker: Maker): TallyNode {
  const list = listNode(over, at, maker.tables);
  const met = body === undefined ? undefined : truthNode(body, list.element, maker);
  return maker.tables.tallies.node(list.scope, [share], met === undefined ? [list] : [list, met], (node) => {
    const made = { ...node, list, body: met, share };
    list.tallies.push(made);
    return made;
  });
}
