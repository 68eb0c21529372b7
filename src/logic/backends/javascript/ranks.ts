import type { ListNode, SubjectNode, TallyNode, TruthNode } from "./nodes.js";

/** How many passes over every value at a path have to come before something is known. */
export function rankOf(node: TruthNode | TallyNode): number {
  if ("share" in node) return (node.body === undefined ? 0 : rankOf(node.body)) + ownRank(node.list);
  switch (node.kind) {
    case "and":
    case "or":
      return Math.max(...node.parts.map(rankOf));
    case "if":
      return Math.max(rankOf(node.test), rankOf(node.met), rankOf(node.otherwise));
    case "every":
    case "some":
      return rankOf(node.body) + ownRank(node.list);
    case "test":
      return ofSubject(node.subject);
    case "compare":
      return Math.max(ofSubject(node.left), ofSubject(node.right));
    default:
      return 0;
  }
}

function ownRank({ source }: ListNode): number {
  return source.kind === "everywhere" ? 1 : 0;
}

function ofSubject(subject: SubjectNode): number {
  return subject.kind === "tally" ? rankOf(subject.tally) : 0;
}
