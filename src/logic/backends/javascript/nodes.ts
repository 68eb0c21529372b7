import type { FactKind } from "../../../facts/schema.js";
import type { Comparison } from "../../condition.js";

/** Where something is read: the facts as a whole, or any element of a list. */
export interface Scope {
  readonly id: number;
}

/** Something that rules ask for, which is computed once, whoever else asks for it. */
export interface Node {
  readonly id: number;
  readonly scope: Scope;
  /** How many others are made with it: what is used once needs no name. */
  uses: number;
}

/** A value that is read. */
export interface ReadNode extends Node {
  /** What it is read from; without it, it is read from where the scope stands. */
  readonly group: ReadNode | undefined;
  /** The name of the member; without one it is the element itself. */
  readonly name: string | undefined;
  readonly kind: FactKind;
  /** What it is compared with. */
  readonly compared: AmongNode[];
}

/** The day of a date. */
export interface DayNode extends Node {
  readonly date: ReadNode;
}

/** A list, with all that is asked of its elements, in one pass. */
export interface ListNode extends Node {
  readonly source: Source;
  readonly elements: FactKind;
  /** Each of its elements. */
  readonly element: Scope;
  readonly quantified: QuantifiedNode[];
  readonly tallies: TallyNode[];
}

/** A list that is read, or a path of which every value is an element. */
export type Source =
  | { readonly kind: "list"; readonly read: ReadNode }
  | { readonly kind: "everywhere"; readonly path: readonly string[] };

/** How many elements of a list meet a condition. */
export interface TallyNode extends Node {
  readonly list: ListNode;
  readonly body: TruthNode | undefined;
  readonly share: boolean;
}

export type SubjectNode =
  | { readonly kind: "fact"; readonly read: ReadNode }
  | { readonly kind: "list"; readonly list: ListNode }
  | { readonly kind: "age"; readonly day: DayNode }
  | { readonly kind: "span"; readonly from: DayNode; readonly to: DayNode }
  | { readonly kind: "tally"; readonly tally: TallyNode };

/** What is asked of one value, its terms as code. */
export type AskedNode =
  | { readonly kind: "truth" }
  | { readonly kind: "among"; readonly terms: readonly string[] }
  | { readonly kind: "range"; readonly low: BoundNode | undefined; readonly high: BoundNode | undefined };

export interface BoundNode {
  readonly term: string;
  readonly open: boolean;
}

/** A condition, with what it is made of. */
export type TruthNode =
  | ConstantNode
  | JunctionNode
  | ChoiceNode
  | QuantifiedNode
  | TestNode
  | AmongNode
  | CompareNode
  | MemberNode;

export interface ConstantNode extends Node {
  readonly kind: "constant";
  readonly truth: boolean;
}

export interface JunctionNode extends Node {
  readonly kind: "and" | "or";
  readonly parts: readonly TruthNode[];
}

export interface ChoiceNode extends Node {
  readonly kind: "if";
  readonly test: TruthNode;
  readonly met: TruthNode;
  readonly otherwise: TruthNode;
}

export interface QuantifiedNode extends Node {
  readonly kind: "every" | "some";
  readonly list: ListNode;
  readonly body: TruthNode;
  readonly ofNone: boolean;
}

export interface TestNode extends Node {
  readonly kind: "test";
  readonly subject: SubjectNode;
  readonly asked: AskedNode;
  readonly negated: boolean;
}

/** Is a fact one of values that stand in the rule? */
export interface AmongNode extends Node {
  readonly kind: "among";
  readonly read: ReadNode;
  readonly terms: readonly string[];
  readonly negated: boolean;
}

export interface CompareNode extends Node {
  readonly kind: "compare";
  readonly operator: Comparison;
  readonly left: SubjectNode;
  readonly right: SubjectNode;
}

export interface MemberNode extends Node {
  readonly kind: "member";
  readonly read: ReadNode;
  readonly list: ListNode;
  readonly negated: boolean;
}

/** A rule; rules of the same conditions are one. */
export interface RuleNode extends Node {
  readonly applies: TruthNode | undefined;
  readonly passes: TruthNode;
}
