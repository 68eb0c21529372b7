/** How many operands each operator takes: at least, at most. */
export const arity: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["var", [0, 1]],
  ["and", [1, Infinity]],
  ["or", [1, Infinity]],
  ["if", [0, Infinity]],
  ["!", [1, 1]],
  ["!!", [1, 1]],
  ["===", [2, 2]],
  ["!==", [2, 2]],
  ["==", [2, 2]],
  ["!=", [2, 2]],
  ["<", [2, 3]],
  ["<=", [2, 3]],
  [">", [2, 2]],
  [">=", [2, 2]],
  ["in", [2, 2]],
  ["all", [2, 2]],
  ["some", [2, 2]],
  ["none", [2, 2]],
  ["filter", [2, 2]],
  ["map", [2, 2]],
  ["reduce", [2, 3]],
  ["+", [0, Infinity]],
  ["-", [1, 2]],
  ["*", [1, Infinity]],
  ["/", [2, 2]],
  ["%", [2, 2]],
  ["min", [1, Infinity]],
  ["max", [1, Infinity]],
  ["cat", [0, Infinity]],
  ["substr", [2, 3]],
  ["merge", [0, Infinity]],
  ["days_since", [1, 1]],
] as const);

/** Operators that JsonLogic or its dialects have and hygie refuses, each with what to write instead. */
export const refused: ReadonlyMap<string, string> = new Map([
  ["missing", "delete it: hygie tracks missing facts by itself and reports them as unknown"],
  ["missing_some", "delete it: hygie tracks missing facts by itself and reports them as unknown"],
  ["method", "delete it: logic cannot call methods"],
  ["log", "delete it: logic has no side effects"],
  ["?:", "write if"],
  ["param", "a parameter can stand only in a rule that declares it under parameters"],
]);

/** What people write who come from other languages, of computers or of people. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ["&&", "and"],
  ["||", "or"],
  ["not", "!"],
  ["=", "==="],
  ["eq", "==="],
  ["<>", "!=="],
  ["neq", "!=="],
  ["any", "some"],
  ["every", "all"],
  ["contains", "in"],
  ["lt", "<"],
  ["lte", "<="],
  ["gt", ">"],
  ["gte", ">="],
  ["=<", "<="],
  ["=>", ">="],
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!=="],
  ["et", "and"],
  ["ou", "or"],
  ["non", "!"],
]);

/** Logic nested deeper, or larger, than this is refused: nobody can answer for a verdict that nobody can read. */
export const maxDepth = 64;
export const maxNodes = 10_000;
