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
  const tally = fc.oneof(
    fc.tuple(fc.constantFrom("count", "share"), doors(1)).map(([name, body]) => ({ [name]: [{ var: "doors" }, body] })),
    fc
      .tuple(fc.constantFrom("count", "share"), scalars(0))
      .map(([name, body]) => ({ [name]: [{ facts: "tags[]" }, body] })),
    fc.constant({ count: [{ var: "doors" }] }),
  );
  const span = op("days_between", vars("checkedOn", "repairedOn"), vars("checkedOn", "repairedOn"));
  const measured = fc
    .tuple(comparison, fc.oneof(tally, span), fc.oneof(small, fc.constantFrom(50, 100, 33.5), tally), fc.boolean())
    .map(([name, left, right, swapped]) => ({ [name]: swapped ? [right, left] : [left, right] }));
  const fractional = fc
    .tuple(comparison, fc.oneof(number, age), fc.constantFrom(0.5, 1.5, 30.5))
    .map(([name, fact, bound]) => ({ [name]: [fact, bound] }));
  const booleans = fc
    .tuple(equality, fc.boolean(), fc.constantFrom("all", "some"))
    .map(([name, truth, over]) => ({ [over]: [{ var: "doors" }, { [name]: [{ var: "locked" }, truth] }] }));
  const elsewhere = fc.oneof(
    op("in", fc.constantFrom("a", "front"), fc.constantFrom({ facts: "tags[]" }, { facts: "doors[].kind" })),
    fc.constant({ all: [{ var: "doors" }, { in: [{ var: "kind" }, { facts: "tags[]" }] }] }),
    fc.constant({ some: [{ var: "tags" }, { in: [{ var: "" }, { facts: "doors[].kind" }] }] }),
    fc.constant({ none: [{ facts: "doors[].kind" }, { "===": [{ var: "" }, "back"] }] }),
  );
  const leaf = fc.oneof(
    { weight: 3, arbitrary: compared },
    { weight: 3, arbitrary: measured },
    fractional,
    booleans,
    elsewhere,
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
