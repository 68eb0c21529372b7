import fc from "fast-check";

type Logic = unknown;

const vars = (...paths: string[]) => fc.constantFrom(...paths).map((path) => ({ var: path }));
const op = (name: string, ...operands: fc.Arbitrary<Logic>[]) =>
  fc.tuple(...operands).map((values) => ({ [name]: values }));
const comparison = fc.constantFrom("===", "!==", "==", "!=", "<", "<=", ">", ">=");
const equality = fc.constantFrom("===", "!==", "==", "!=");
const small = fc.integer({ min: -1, max: 4 });
const kinds = fc.constantFrom("front", "back");
const dates = fc.constantFrom("2026-01-01", "2026-01-31", "2025-01-31");

/** Questions over the facts of the small pack: all that rules are made of, and now and then what is out of the ordinary. */
export function questions(depth = 3): fc.Arbitrary<Logic> {
  const number = vars("guards");
  const age = op("days_since", vars("checkedOn"));
  const compared = fc
    .tuple(
      comparison,
      fc.oneof(number, age),
      small.map((days) => days * 10),
      fc.boolean(),
    )
    .map(([name, fact, bound, swapped]) => ({ [name]: swapped ? [bound, fact] : [fact, bound] }));
  const between = fc
    .tuple(fc.constantFrom("<", "<="), small, fc.oneof(number, age), fc.integer({ min: 0, max: 400 }))
    .map(([name, low, fact, high]) => ({ [name]: [low, fact, high] }));
  const dated = fc.tuple(comparison, dates).map(([name, date]) => ({ [name]: [{ var: "checkedOn" }, date] }));
  const unusual = fc.oneof(
    op(">", op("+", number, small), small),
    op("===", op("cat", vars("checkedOn"), fc.constant("")), dates),
    fc.constant({ ">": [{ reduce: [{ var: "doors" }, { "+": [{ var: "accumulator" }, 1] }, 0] }, 1] }),
    fc.constant({ "!!": [{ filter: [{ var: "doors" }, { var: "locked" }] }] }),
    fc.constant({ some: [{ filter: [{ var: "doors" }, { var: "locked" }] }, { "===": [{ var: "kind" }, "back"] }] }),
    op("in", fc.constantFrom("a", "b"), vars("tags")),
  );
  const leaf = fc.oneof(
    { weight: 3, arbitrary: compared },
    { weight: 2, arbitrary: between },
    dated,
    unusual,
    fc.boolean(),
    fc.constant({ "!!": [{ var: "tags" }] }),
    quantified("tags", scalars(1)),
  );
  return depth === 0 ? leaf : branches(leaf, () => questions(depth - 1), quantified("doors", doors(depth - 1)));
}

/** Questions to an item of `doors`. */
function doors(depth: number): fc.Arbitrary<Logic> {
  const leaf = fc.oneof(
    vars("locked"),
    fc.tuple(equality, kinds).map(([name, kind]) => ({ [name]: [{ var: "kind" }, kind] })),
    fc.uniqueArray(kinds, { maxLength: 2 }).map((values) => ({ in: [{ var: "kind" }, values] })),
    op("===", op("cat", vars("kind"), fc.constant("!")), fc.constant("back!")),
  );
  return depth <= 0 ? leaf : branches(leaf, () => doors(depth - 1));
}

/** Questions to an item of `tags`, which is a text. */
function scalars(depth: number): fc.Arbitrary<Logic> {
  const leaf = fc.oneof(
    op("===", vars(""), fc.constantFrom("a", "b")),
    fc.constant({ in: [{ var: "" }, ["a", "c"]] }),
    fc.constant({ "!!": [{ var: "" }] }),
  );
  return depth <= 0 ? leaf : branches(leaf, () => scalars(depth - 1));
}

function quantified(list: string, body: fc.Arbitrary<Logic>): fc.Arbitrary<Logic> {
  return fc
    .tuple(fc.constantFrom("all", "some", "none"), body)
    .map(([name, inside]) => ({ [name]: [{ var: list }, inside] }));
}

function branches(leaf: fc.Arbitrary<Logic>, sub: () => fc.Arbitrary<Logic>, more = leaf): fc.Arbitrary<Logic> {
  const inner = sub();
  const several = fc.array(inner, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 4, arbitrary: more },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom("and", "or"), several).map(([name, parts]) => ({ [name]: parts })),
    },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom("!", "!!"), inner).map(([name, part]) => ({ [name]: [part] })) },
    { weight: 1, arbitrary: op("if", inner, inner, inner) },
    { weight: 1, arbitrary: op("if", inner, inner, inner, inner, inner) },
  );
}
