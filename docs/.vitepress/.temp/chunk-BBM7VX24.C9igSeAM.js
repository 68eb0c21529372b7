import { c as code, J as lent, q as member, K as dayNumber, L as isOrdered, M as wayTo, N as termValue, v as factKind, b as factAt, m as factsIn, Q as conditionsIn, R as listsIn, S as outcomeCodes, f as factsOf, T as isPolluted, u as unpolluted, U as dayOfInstant, V as withOneZero, W as unreadable, z as isObject, X as readOf, Y as isData, h as setOwn, Z as factProblem, s as shown, g as childPointer, w as factChoices, t as toCollector, n as nearest, _ as unitNamed, a as factPaths } from "./chunk-4WD3F7CM.DdSM2yx6.js";
import { t as toTakeFacts, d as defaults, m as mendOf, i as isEmptyId, a as isTooLong, l as lettersIn, b as truthOf } from "./chunk-42YZXARK.CFYm4glt.js";
var isSame = (a, b) => a === b;
var isOther = (a, b) => a !== b;
var isLess = (a, b) => a < b;
var isAtMost = (a, b) => a <= b;
var isMore = (a, b) => isLess(b, a);
var isAtLeast = (a, b) => isAtMost(b, a);
var comparisons = {
  ...{ "===": isSame, "!==": isOther },
  ...{ "<": isLess, "<=": isAtMost, ">": isMore, ">=": isAtLeast }
};
var flipped = {
  ...{ "===": "===", "!==": "!==" },
  ...{ "<": ">", "<=": ">=", ">": "<", ">=": "<=" }
};
function flip(operator) {
  return flipped[operator];
}
var nothing = Object.freeze(/* @__PURE__ */ Object.create(null));
function toSheet() {
  const blank = [void 0];
  const own = { names: [], cells: [] };
  const groups = [];
  const far = [];
  const lists = [];
  const known = /* @__PURE__ */ new Map([["[]", 0]]);
  const computed = /* @__PURE__ */ new Map();
  return { cellOf, listOf, cellFor, read };
  function cellOf(path) {
    const key = JSON.stringify(path);
    const found = known.get(key);
    if (found !== void 0) return found;
    const cell = blank.push(void 0) - 1;
    known.set(key, cell);
    const [first, second] = path;
    if (first === void 0 || path.length > 2 || path.some((name) => lent.has(name))) far.push({ path, cell });
    else if (second === void 0) add$1(own, first, cell);
    else add$1(membersOf2(first), second, cell);
    return cell;
  }
  function membersOf2(name) {
    const found = groups.find((group) => group.name === name);
    if (found !== void 0) return found.members;
    const members = { names: [], cells: [] };
    groups.push({ name, members });
    return members;
  }
  function listOf(path) {
    const cell = cellOf(path);
    const found = lists.find((list2) => list2.cell === cell);
    if (found !== void 0) return found;
    const list = { cell, rows: blank.push(void 0) - 1, elements: toSheet() };
    lists.push(list);
    return list;
  }
  function cellFor(what, make) {
    const found = computed.get(what) ?? make(blank.push(void 0) - 1);
    computed.set(what, found);
    return found;
  }
  function read(data) {
    const cells = blank.slice();
    cells[0] = data;
    if (typeof data !== "object" || data === null) return cells;
    readInto(cells, data, own);
    for (let i = 0; i < groups.length; i += 1) {
      const { name, members } = groups[i];
      const group = data[name];
      if (group != null) readInto(cells, group, members);
    }
    for (let i = 0; i < far.length; i += 1) {
      const { path, cell } = far[i];
      cells[cell] = path.reduce(member, data);
    }
    for (let i = 0; i < lists.length; i += 1) {
      const { cell, rows, elements } = lists[i];
      const items = cells[cell];
      if (Array.isArray(items)) cells[rows] = readAll(items, elements);
    }
    return cells;
  }
}
function add$1({ names, cells }, name, cell) {
  names.push(name);
  cells.push(cell);
}
function readInto(into, data, { names, cells }) {
  for (let i = 0; i < names.length; i += 1) into[cells[i]] = data[names[i]];
}
function readAll(items, { read }) {
  const rows = [];
  for (let i = 0; i < items.length; i += 1) rows.push(read(items[i]));
  return rows;
}
var no = 0;
var yes = 1;
var unknown = 2;
function toLookup(read, sheet) {
  const cell = sheet.cellOf(wayTo(read));
  return (cells) => cells[cell];
}
function toValue(subject, { sheet, aggregates }) {
  switch (subject.kind) {
    case "fact":
      return toLookup(subject.read, sheet);
    case "age": {
      const date = toLookup(subject.read, sheet);
      return (cells, { today }) => {
        const day = dayNumber(date(cells));
        return day === void 0 ? void 0 : today - day;
      };
    }
    case "span":
      return aggregates.span(subject, sheet);
  }
}
var gap = [];
function rowsOfList({ read }, sheet) {
  const { rows, elements } = sheet.listOf(wayTo(read));
  return { elements, rowsOf: (cells) => cells[rows] ?? ofUnknown };
}
var ofUnknown = [gap];
function toValueTest(subject, asked, met, unmet, compilation) {
  const { facts, parameters, sheet } = compilation;
  const cell = subject.kind === "fact" ? sheet.cellOf(wayTo(subject.read)) : void 0;
  const value = toValue(subject, compilation);
  switch (asked.kind) {
    case "truth": {
      if (subject.kind === "fact" && factKind(factAt(facts, subject.read.fact) ?? facts) === "array") {
        return (cells, env) => {
          const list = value(cells, env);
          return !Array.isArray(list) ? unknown : list.length > 0 ? met : unmet;
        };
      }
      const judge = (found) => found == null ? unknown : found ? met : unmet;
      return cell === void 0 ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
    case "equal": {
      const wanted = termValue(asked.term, parameters);
      const judge = (found) => found == null ? unknown : found === wanted ? met : unmet;
      return cell === void 0 ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
    case "one-of": {
      const values = asked.terms.map((term) => termValue(term, parameters));
      const judge = (found) => found == null ? unknown : isAmong(found, values) ? met : unmet;
      return cell === void 0 ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
    case "range": {
      const isInside = toRange(asked.low, asked.high, parameters);
      const judge = (found) => !isOrdered(found) ? unknown : isInside(found) ? met : unmet;
      return cell === void 0 ? (cells, env) => judge(value(cells, env)) : (cells) => judge(cells[cell]);
    }
  }
}
function isAmong(found, values) {
  for (let i = 0; i < values.length; i += 1) if (values[i] === found) return true;
  return false;
}
function toRange(low, high, parameters) {
  const [least, most] = boundsOf$1(low, high, parameters);
  const isAbove = (low == null ? void 0 : low.open) ? (value) => value > least : (value) => value >= least;
  const isBelow = (high == null ? void 0 : high.open) ? (value) => value < most : (value) => value <= most;
  if (most === void 0) return isAbove;
  if (least === void 0) return isBelow;
  return (value) => isAbove(value) && isBelow(value);
}
function boundsOf$1(low, high, parameters) {
  return [low, high].map((bound) => bound && termValue(bound.term, parameters));
}
function toTruth(condition, compilation) {
  switch (condition.kind) {
    case "constant": {
      const truth = condition.truth ? yes : no;
      return () => truth;
    }
    case "and":
      return decidedBy(no, truthsOf(condition.parts, compilation));
    case "or":
      return decidedBy(yes, truthsOf(condition.parts, compilation));
    case "if":
      return choose(truthsOf([condition.test, condition.met, condition.otherwise], compilation));
    case "every":
    case "some":
      return quantifiedTruth(condition, compilation);
    case "test":
      return testTruth(condition, compilation);
    case "compare":
      return compareTruth(condition, compilation);
    case "member":
      return compilation.aggregates.member(condition, compilation);
    case "general":
      return generalTruth(condition, compilation);
  }
}
function quantifiedTruth(condition, compilation) {
  const { list } = condition;
  if (list.kind === "everywhere") return compilation.aggregates.everywhere(condition, compilation);
  return once(condition, compilation, () => quantified(condition, rowsOfList(list, compilation.sheet), compilation));
}
function once(condition, { sheet, parameters }, make) {
  const resolved = (_, part) => typeof part === "object" && part !== null && "param" in part ? termValue(part, parameters) : part;
  return sheet.cellFor(JSON.stringify(condition, resolved), (cell) => {
    const truth = make();
    return (cells, env) => {
      const known = cells[cell];
      if (known !== void 0) return known;
      const found = truth(cells, env);
      cells[cell] = found;
      return found;
    };
  });
}
function generalTruth(condition, { general, parameters }) {
  const truth = general(condition, parameters);
  return (cells, env) => truth(cells[0], env);
}
function truthsOf(parts, compilation) {
  return parts.map((part) => toTruth(part, compilation));
}
function decidedBy(decisive, parts) {
  const [a, b, c] = parts;
  if (parts.length === 2) {
    return (cells, env) => {
      const first = a(cells, env);
      if (first === decisive) return decisive;
      const second = b(cells, env);
      return second === decisive ? decisive : first | second;
    };
  }
  if (parts.length === 3) {
    return (cells, env) => {
      const first = a(cells, env);
      if (first === decisive) return decisive;
      const second = b(cells, env);
      if (second === decisive) return decisive;
      const third = c(cells, env);
      return third === decisive ? decisive : first | second | third;
    };
  }
  return (cells, env) => {
    let seen = 1 - decisive;
    for (let i = 0; i < parts.length; i += 1) {
      const truth = parts[i](cells, env);
      if (truth === decisive) return decisive;
      seen |= truth;
    }
    return seen;
  };
}
function choose(parts) {
  const [test, met, otherwise] = parts;
  return (cells, env) => {
    const decided = test(cells, env);
    if (decided <= yes) return (decided === yes ? met : otherwise)(cells, env);
    const [left, right] = [met(cells, env), otherwise(cells, env)];
    return left === right ? left : unknown;
  };
}
function quantified({ kind, body: asked, ofNone }, { elements, rowsOf }, compilation) {
  const [decided, start] = kind === "some" ? [yes, no] : [no, yes];
  const none2 = ofNone ? yes : no;
  const body = toTruth(asked, { ...compilation, sheet: elements });
  return (cells, env) => {
    const rows = rowsOf(cells, env);
    if (rows.length === 0) return none2;
    let seen = start;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i];
      const truth = row === gap ? unknown : body(row, env);
      if (truth === decided) return decided;
      seen |= truth;
    }
    return seen;
  };
}
function testTruth(condition, compilation) {
  const { subject, asked, negated } = condition;
  if (subject.kind === "tally") return compilation.aggregates.tally(condition, compilation);
  const [met, unmet] = negated ? [no, yes] : [yes, no];
  return toValueTest(subject, asked, met, unmet, compilation);
}
function compareTruth(condition, compilation) {
  const { operator, left, right } = condition;
  if (left.kind === "tally" || right.kind === "tally") return compilation.aggregates.compare(condition, compilation);
  const compare = comparisons[operator];
  const [first, second] = [toValue(left, compilation), toValue(right, compilation)];
  const isKnown = operator === "===" || operator === "!==" ? (value) => value != null : isOrdered;
  return (cells, env) => {
    const [a, b] = [first(cells, env), second(cells, env)];
    return isKnown(a) && isKnown(b) ? compare(a, b) ? yes : no : unknown;
  };
}
function parametersOf({ parameters = {} }) {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, valueOfParameter(parameter)]));
}
function valueOfParameter({ value, default: standard }) {
  return value ?? standard;
}
function compilationOf(rule, facts, { general, aggregates }, sheet) {
  return { facts, parameters: parametersOf(rule), general: general.truth, aggregates: aggregates.truths, sheet };
}
function toVerdict({ applies, passes }, compilation) {
  const passing = toTruth(passes, compilation);
  if (applies === void 0) return (cells, env) => toCode(passing(cells, env));
  const applying = toTruth(applies, compilation);
  return (cells, env) => {
    const applied = applying(cells, env);
    if (applied === yes) return toCode(passing(cells, env));
    return applied > yes ? code.unknown : code.notApplicable;
  };
}
function toCode(truth) {
  return truth > yes ? code.unknown : truth;
}
function inRole(role, ask) {
  return (path, asked, inner) => ask(path, asked, inner === "context" ? inner : role);
}
function toAsks(facts, next) {
  const made = /* @__PURE__ */ new Map();
  return (path, asked, role = "demand") => {
    const same = `${path} ${JSON.stringify(asked)}`;
    const known = made.get(role + same);
    if (known !== void 0) return known;
    if (asked.values !== void 0) Object.freeze(asked.values);
    const fact = factAt(facts, path) ?? facts;
    Object.freeze(asked);
    const fresh = { fact, path, asked, index: next(), role, same };
    made.set(role + same, fresh);
    return fresh;
  };
}
function askedOf(criterion, negated, subject, parameters) {
  var _a, _b;
  const value = (bound) => bound && termValue(bound.term, parameters);
  const measure = measureOf(subject);
  switch (criterion.kind) {
    case "truth":
      return { kind: "truth", negated, ...measure };
    case "equal":
      return { kind: "equal", negated, ...measure, value: termValue(criterion.term, parameters) };
    case "one-of": {
      const values = criterion.terms.map((term) => termValue(term, parameters));
      return { kind: "one-of", negated, ...measure, values };
    }
    case "range": {
      const [low, high] = [value(criterion.low), value(criterion.high)];
      return {
        kind: "range",
        negated,
        ...measure,
        ...low === void 0 ? {} : { [((_a = criterion.low) == null ? void 0 : _a.open) ? "exclusiveMinimum" : "minimum"]: low },
        ...high === void 0 ? {} : { [((_b = criterion.high) == null ? void 0 : _b.open) ? "exclusiveMaximum" : "maximum"]: high }
      };
    }
  }
}
function measureOf(subject) {
  switch (subject.kind) {
    case "fact":
      return {};
    case "age":
      return { measure: "age" };
    case "span":
      return { measure: "span", fact: subject.from.fact };
    case "tally":
      return { measure: subject.tally.share ? "share" : "count" };
  }
}
var kept = 64;
function toPointerIn(read) {
  const suffix = wayTo(read).map((segment) => `/${segment}`).join("");
  const ofItems = [];
  return ({ pointer, index }) => {
    if (index === void 0 || index >= kept) return pointer === "" ? suffix : pointer + suffix;
    ofItems[index] ?? (ofItems[index] = `${pointer}${suffix}`);
    return ofItems[index];
  };
}
function as(role, explaining) {
  return { ...explaining, ask: inRole(role, explaining.ask) };
}
function add(grounds, ground) {
  if (!(grounds.areEnough && ground.ask.role === "context")) grounds.push(ground);
}
function isAs(shown2, truth) {
  return shown2 === unknown ? truth > yes : truth === shown2;
}
function tell(read, asked, { ask: toAsk, sheet }) {
  const ask = toAsk(read.fact, asked);
  const value = toLookup(read, sheet);
  const pointerIn = toPointerIn(read);
  return (cells, place, _env, _truth, grounds) => {
    if (place.pointer === void 0) return;
    const actual = value(cells) ?? null;
    add(grounds, { ask, pointer: pointerIn(place), item: place.item, actual });
  };
}
function toFind(list, explaining) {
  if (list.kind === "everywhere") return explaining.explainAggregates.find(list, explaining);
  const { facts } = explaining;
  const { elements, rowsOf } = rowsOfList(list, explaining.sheet);
  const inside = { ...explaining, sheet: elements };
  const pointerOf = toPointer(list);
  const fact = factAt(facts, list.read.fact) ?? facts;
  const cell = explaining.sheet.cellFor(`places ${list.read.fact}`, (found) => found);
  const find = (cells, place, env) => {
    const rows = rowsOf(cells);
    const pointer = pointerOf(place);
    const isOuter = place.pointer === "";
    cells[cell] ?? (cells[cell] = []);
    const places = cells[cell];
    const placeOf = (index) => {
      var _a;
      if (rows[index] === gap) return { pointer, item: place.item };
      places[index] ?? (places[index] = placeIn(pointer, { id: idOf(rows[index]) ?? ((_a = place.item) == null ? void 0 : _a.id), index, list: fact }, isOuter));
      return places[index];
    };
    return { rows, placeOf };
  };
  return { inside, find };
}
function placeIn(list, item, isOuter) {
  const pointer = list === void 0 ? void 0 : `${list}/${item.index}`;
  return { pointer, item, index: isOuter ? item.index : void 0 };
}
function idOf(row) {
  const item = row == null ? void 0 : row[0];
  const id = typeof item === "object" ? item == null ? void 0 : item.id : void 0;
  return typeof id === "string" ? id : void 0;
}
var nowhere = { pointer: void 0, item: void 0 };
function toPointer(list) {
  if (list.kind === "everywhere") {
    const pointer = `/${list.path.slice(0, list.path.indexOf("[]")).join("/")}`;
    return () => pointer;
  }
  const pointerIn = toPointerIn(list.read);
  return (place) => place.pointer === void 0 ? void 0 : pointerIn(place);
}
function innermostList(list) {
  return list.kind === "list" ? list.read.fact : list.fact.replace(/\[\][^[]*$/, "");
}
function tellList(list, asked, { ask }) {
  const asking = ask(innermostList(list), asked);
  return (actual, pointer, item, grounds) => {
    if (pointer !== void 0) add(grounds, { ask: asking, pointer, item, actual });
  };
}
function explainItems({ kind, list, body, ofNone }, explaining) {
  const { inside, find } = toFind(list, explaining);
  const part = inside.part(body, kind === "some" ? as("alternative", inside) : inside);
  const decisive = kind === "some" ? yes : no;
  const pointerAt = toPointer(list);
  const ofList = tellList(list, { kind: "items", negated: false, quantifier: kind, value: ofNone }, explaining);
  return (cells, place, env, truth, grounds) => {
    const shown2 = truth > yes ? unknown : truth;
    const areAlike = shown2 === 1 - decisive;
    const wereEnough = grounds.areEnough === true;
    const { rows, placeOf } = find(cells, place, env);
    if (rows.length === 0) {
      ofList([], pointerAt(place), place.item, grounds);
    }
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i];
      if (row === gap) {
        if (shown2 !== unknown) continue;
        ofList(null, placeOf(i).pointer, place.item, grounds);
        explainBeyond(part, inside, env, grounds);
        continue;
      }
      if (!areAlike && !isAs(shown2, part.truth(row, env))) continue;
      part.explain(row, placeOf(i), env, shown2, grounds);
      if (shown2 === yes && decisive === yes) return;
      if (shown2 === no && decisive === no) grounds.areEnough = true;
    }
    grounds.areEnough = wereEnough;
  };
}
function explainBeyond({ truth, explain }, { sheet }, env, grounds) {
  const element = sheet.read(void 0);
  if (truth(element, env) > yes) explain(element, nowhere, env, unknown, grounds);
}
function explainComparing(condition, explaining) {
  const { operator, left, right } = condition;
  const [first, second] = [toSide2(left, explaining), toSide2(right, explaining)];
  if (first === void 0 || second === void 0) return explaining.explainAggregates.sides(condition, explaining);
  const onLeft = explaining.ask(first.read.fact, compared(operator, second.read, left));
  const ofRight = compared(flip(operator), first.read, right);
  const onRight = explaining.ask(second.read.fact, ofRight);
  const beside = as("context", explaining).ask(second.read.fact, ofRight);
  return (cells, place, _env, _truth, grounds) => {
    const { pointer, item } = place;
    if (pointer === void 0) return;
    const a = first.value(cells) ?? null;
    const b = second.value(cells) ?? null;
    if (a === null || b !== null) {
      add(grounds, { ask: onLeft, pointer: first.pointerIn(place), item, actual: a, other: b });
    }
    const isOpen = a === null || b === null;
    if (b === null || !isOpen) {
      add(grounds, { ask: isOpen ? onRight : beside, pointer: second.pointerIn(place), item, actual: b, other: a });
    }
  };
}
function compared(operator, other, subject) {
  return { kind: "compare", negated: false, ...measureOf(subject), operator, fact: other.fact };
}
function toSide2(subject, { sheet }) {
  if (subject.kind !== "fact" && subject.kind !== "age") return void 0;
  return { read: subject.read, value: toLookup(subject.read, sheet), pointerIn: toPointerIn(subject.read) };
}
function toExplain(condition, explaining) {
  switch (condition.kind) {
    case "constant":
      return () => void 0;
    case "and":
    case "or":
      return explainParts(condition.parts, condition.kind === "or" ? yes : no, explaining);
    case "if":
      return explainIf(condition, explaining);
    case "every":
    case "some":
      return explainItems(condition, explaining);
    case "test":
      return explainTest(condition, explaining);
    case "compare":
      return explainComparing(condition, explaining);
    case "member":
      return explaining.explainAggregates.member(condition, explaining);
    case "general":
      return explainGeneral(condition, explaining);
  }
}
function explainGeneral(condition, explaining) {
  const explain = explaining.explain(condition, explaining);
  return (cells, place, env, _truth, grounds) => explain(cells[0], place, env, grounds);
}
function toPart(condition, explaining) {
  return { truth: toTruth(condition, explaining), explain: toExplain(condition, explaining) };
}
function explainParts(conditions, decisive, explaining) {
  const areOfScope = conditions.map((part) => factsIn(part).every((path) => explaining.scope.has(path)));
  const asking = areOfScope.filter((isOfScope) => !isOfScope).length;
  const areSeveral = (asking === 0 ? conditions.length : asking) > 1;
  const inside = decisive === yes && areSeveral ? as("alternative", explaining) : explaining;
  const parts = conditions.map(
    (part, i) => explaining.part(part, asking > 0 && areOfScope[i] ? as("context", explaining) : inside)
  );
  return (cells, place, env, truth, grounds) => {
    const shown2 = truth > yes ? unknown : truth;
    const areAlike = shown2 === 1 - decisive;
    const wereEnough = grounds.areEnough === true;
    for (const part of parts) {
      if (!areAlike && !isAs(shown2, part.truth(cells, env))) continue;
      part.explain(cells, place, env, shown2, grounds);
      if (shown2 === yes && decisive === yes) return;
      if (shown2 === no && decisive === no) grounds.areEnough = true;
    }
    grounds.areEnough = wereEnough;
  };
}
function explainIf(condition, explaining) {
  const { test, met, otherwise } = condition;
  const beside = as("context", explaining);
  const asked = explaining.part(test, beside);
  const [then, or] = [explaining.part(met, explaining), explaining.part(otherwise, explaining)];
  const read = (condition2) => [...new Set(factsIn(condition2))].sort().join();
  const left = read(met) === read(otherwise) ? [met, otherwise].map((one) => explaining.part(one, beside)) : [];
  return (cells, place, env, truth, grounds) => {
    const decided = asked.truth(cells, env);
    if (decided <= yes) {
      (decided === yes ? then : or).explain(cells, place, env, truth, grounds);
      const other = left[decided];
      if (truth > yes) return;
      if ((other == null ? void 0 : other.truth(cells, env)) === truth) other.explain(cells, place, env, truth, grounds);
      else asked.explain(cells, place, env, decided, grounds);
      return;
    }
    if (truth <= yes) {
      for (const branch of [then, or]) branch.explain(cells, place, env, truth, grounds);
      return;
    }
    asked.explain(cells, place, env, unknown, grounds);
    for (const branch of [then, or]) {
      if (branch.truth(cells, env) > yes) branch.explain(cells, place, env, unknown, grounds);
    }
  };
}
function explainTest({ subject, asked, negated }, explaining) {
  const told = askedOf(asked, negated, subject, explaining.parameters);
  switch (subject.kind) {
    case "fact":
    case "age":
      return tell(subject.read, told, explaining);
    case "span":
      return explaining.explainAggregates.span(subject, told, explaining);
    case "tally":
      return explaining.explainAggregates.tally(subject.tally, told, explaining);
  }
}
var root = { pointer: "", item: void 0 };
var always = { truth: () => yes, explain: () => void 0 };
function toRuleExplain(rule, { applies, passes }, facts, backends, sheet, nextAsk) {
  const compilation = compilationOf(rule, facts, backends, sheet);
  const [ofPasses, ofApplies] = [factsIn(passes), applies === void 0 ? [] : factsIn(applies)];
  const scope = new Set(ofApplies.filter((path) => ofPasses.includes(path)));
  const explaining = {
    ...compilation,
    ask: toAsks(facts, nextAsk),
    scope,
    explain: backends.general.explain,
    explainAggregates: backends.aggregates.explains,
    part: toPart
  };
  const passing = toPart(passes, explaining);
  const applying = applies === void 0 ? always : toPart(applies, as("context", explaining));
  const isAnew = [applies, passes].some((one) => one !== void 0 && readsAnew(one));
  const isOnce = !isAnew && (/* @__PURE__ */ new Set([...ofPasses, ...ofApplies])).size === ofPasses.length + ofApplies.length;
  const ofUnknown2 = isOnce ? missingAsTheyAre : missingOf;
  return (outcome, cells, env) => {
    const grounds = [];
    if (outcome === code.notApplicable) {
      applying.explain(cells, root, env, no, grounds);
      return { grounds: eachOnce(grounds, true), missing: [] };
    }
    if (outcome === code.unknown) {
      if (applying.truth(cells, env) > yes) applying.explain(cells, root, env, unknown, grounds);
      if (passing.truth(cells, env) > yes) passing.explain(cells, root, env, unknown, grounds);
      return ofUnknown2(grounds);
    }
    passing.explain(cells, root, env, outcome, grounds);
    applying.explain(cells, root, env, yes, grounds);
    return { grounds: eachOnce(grounds, outcome !== code.fail), missing: [] };
  };
}
function readsAnew(condition) {
  const isGeneral = [...conditionsIn(condition)].some(({ kind }) => kind === "general");
  return isGeneral || listsIn(condition).some(({ kind }) => kind === "everywhere");
}
function missingOf(all) {
  const byPointer = /* @__PURE__ */ new Map();
  for (const ground of all) {
    if (!byPointer.has(ground.pointer)) byPointer.set(ground.pointer, ground);
  }
  return { grounds: [...byPointer.values()], missing: [...byPointer.keys()] };
}
function missingAsTheyAre(grounds) {
  return { grounds, missing: grounds.map(({ pointer }) => pointer) };
}
var mostAsked = 100;
function eachOnce(grounds, isMet) {
  var _a;
  const told = /* @__PURE__ */ new Map();
  const pointers = /* @__PURE__ */ new Set();
  for (const ground of grounds) {
    const { role, same, asked } = ground.ask;
    if (role === "context") continue;
    const key = isMet || Array.isArray(ground.actual) ? ground.pointer : ground.pointer + same;
    const known = (_a = told.get(key)) == null ? void 0 : _a.ask;
    if (known === void 0 || role === "demand" && known.role !== role || isMet && asked.fact !== void 0)
      told.set(key, ground);
    pointers.add(ground.pointer);
  }
  const all = [...told.values()];
  if (all.length >= mostAsked) return all;
  for (const ground of grounds) {
    if (pointers.has(ground.pointer)) continue;
    pointers.add(ground.pointer);
    all.push(ground);
  }
  return all;
}
var reasons = {
  yes: "yes",
  no: "no",
  item: (list, position) => `${list} no. ${position}`,
  items: { one: "item", other: "items" },
  unknown: "to be told",
  none: "no item",
  is: ": ",
  of: " – ",
  wanted: (expected) => ` (expected: ${expected})`,
  oneWay: (expected) => ` (one possibility asks for: ${expected})`,
  toCome: ", still to come",
  not: (value) => `other than ${value}`,
  neither: (values) => `neither ${values.join(" nor ")}`,
  lessThan: (value) => `less than ${value}`,
  atMost: (value) => `at most ${value}`,
  moreThan: (value) => `more than ${value}`,
  atLeast: (value) => `at least ${value}`,
  between: (low, high) => `${low} to ${high}`,
  among: (label) => `one of the values of “${label}”`,
  ago: (days) => `${days} ago`,
  ageBetween: (low, high) => `${low} to ${high} ago`,
  past: "a date in the past",
  after: (days, label) => `${days} after “${label}”`,
  days: { one: "day", other: "days" },
  percent: (number) => `${number}%`,
  outOf: (met, all) => `${met} of ${all}`,
  notApplicable: "Not applicable: the practice’s situation does not call for this rule.",
  disabled: (reason) => `Rule disabled: ${reason}`,
  waived: (until, reason, items) => `Waiver${items === "" ? "" : ` for ${items}`} in force until ${until}: ${reason}`,
  unproven: (isPartial, accepted) => `The answers are as they should be, but ${isPartial ? "evidence that is still fresh supports only some of them" : "no evidence that is still fresh supports them"}. Accepted: ${accepted.join("; ") || "none"}.`
};
var reasons2 = {
  yes: "oui",
  no: "non",
  item: (list, position) => `${list} nº ${position}`,
  items: { one: "élément", other: "éléments" },
  unknown: "à préciser",
  none: "aucun élément",
  is: " : ",
  of: " – ",
  wanted: (expected) => ` (attendu : ${expected})`,
  oneWay: (expected) => ` (l’une des possibilités demande : ${expected})`,
  toCome: ", encore à venir",
  not: (value) => `autre que ${value}`,
  neither: (values) => `ni ${values.join(" ni ")}`,
  lessThan: (value) => `moins de ${value}`,
  atMost: (value) => `${value} au plus`,
  moreThan: (value) => `plus de ${value}`,
  atLeast: (value) => `${value} au moins`,
  between: (low, high) => `de ${low} à ${high}`,
  among: (label) => `une des valeurs de « ${label} »`,
  ago: (days) => `il y a ${days}`,
  ageBetween: (low, high) => `il y a de ${low} à ${high}`,
  past: "une date passée",
  after: (days, label) => `${days} après « ${label} »`,
  days: { one: "jour", other: "jours" },
  percent: (number) => `${number} %`,
  outOf: (met, all) => `${met} sur ${all}`,
  notApplicable: "Sans objet : cette règle ne concerne pas la situation du cabinet.",
  disabled: (reason) => `Règle désactivée : ${reason}`,
  waived: (until, reason, items) => `Dérogation${items === "" ? "" : ` pour ${items}`} en vigueur jusqu’au ${until} : ${reason}`,
  unproven: (isPartial, accepted) => `Les réponses conviennent, mais ${isPartial ? "des preuves en cours de validité n’en appuient qu’une partie" : "aucune preuve en cours de validité ne les appuie"}. Preuves acceptées : ${accepted.join(" ; ") || "aucune"}.`
};
function toPackOutcomes(ids, compute) {
  const ruleIds = Object.freeze(ids);
  const outcomes = (facts, now = /* @__PURE__ */ new Date()) => {
    const given = facts ?? {};
    if (isPolluted()) return unpolluted(() => compute(given, dayOfInstant(now)));
    return compute(given, dayOfInstant(now));
  };
  return {
    ruleIds,
    outcomes,
    outcomesByRule(facts, now) {
      const codes = outcomes(facts, now);
      return Object.fromEntries(ruleIds.map((id, i) => [id, outcomeCodes[codes[i]]]));
    }
  };
}
function copyOf(schema, value) {
  if (schema === void 0 || typeof value !== "object" || value === null) return withOneZero(value);
  try {
    return Array.isArray(value) ? itemsOf(schema, value) : membersOf(schema, value);
  } catch {
    return unreadable;
  }
}
function itemsOf({ items, maxItems = defaults.maxItems }, value) {
  const { length } = value;
  if (length > maxItems) return new Array(length);
  return Array.from({ length }, (_, i) => copyOf(items, readOf(value, i)));
}
function membersOf({ properties = {} }, value) {
  if (!isObject(value) || !isData(value, Object.keys(properties))) return value;
  const copy = /* @__PURE__ */ Object.create(null);
  for (const name of Object.keys(value)) {
    const member2 = Object.hasOwn(properties, name) ? properties[name] : void 0;
    setOwn(copy, name, copyOf(member2, readOf(value, name)));
  }
  return copy;
}
function sameLetters(value, choices) {
  return choices.find((choice) => choice.normalize("NFC") === value.normalize("NFC"));
}
function nearestChoice(given, schema) {
  const value = Array.isArray(given) && given.length === 1 ? given[0] : given;
  const choices = factChoices(schema) ?? [];
  const labels = (choice) => {
    var _a;
    return Object.values(((_a = schema["x-choices"]) == null ? void 0 : _a[choice]) ?? {}).map(folded);
  };
  if (typeof value === "boolean") {
    return choices.find((choice) => [choice, ...labels(choice)].some((word) => truthOf(word) === value));
  }
  if (typeof value !== "string") return void 0;
  return choices.find((choice) => labels(choice).includes(folded(value))) ?? nearest(value, choices);
}
function folded(text) {
  return text.normalize("NFC").toLowerCase().trim();
}
function unknownFact(name, given, properties, paths) {
  const allowed = Object.keys(properties);
  const written = name.replace(/\[\d*\]/g, "");
  const isPath = written.includes(".");
  const isOf = (path2) => isPath ? path2.replaceAll("[]", "") === written : lastOf(path2) === name;
  const absent = allowed.filter((one) => !Object.hasOwn(given, one));
  const near = isPath ? void 0 : nearest(name, absent);
  const elsewhere = near === void 0 ? paths.filter(isOf).slice(0, 3) : [];
  const [path, ...others] = elsewhere;
  const isOne = path !== void 0 && others.length === 0;
  return {
    found: shown(name),
    allowed,
    near,
    elsewhere,
    json: isOne ? jsonAt(path, valueIn(given[name])) : void 0
  };
}
function lastOf(path) {
  return path.slice(path.lastIndexOf(".") + 1).replaceAll("[]", "");
}
function valueIn(value) {
  const json = ["string", "number", "boolean"].includes(typeof value) ? JSON.stringify(value) : "…";
  return json.length > 60 ? "…" : json;
}
function jsonAt(path, value) {
  const [name = "", ...rest] = path.split(".");
  const inside = rest.length === 0 ? value : jsonAt(rest.join("."), value);
  const depth = name.split("[]").length - 1;
  return `{ ${JSON.stringify(name.replaceAll("[]", ""))}: ${"[".repeat(depth)}${inside}${"]".repeat(depth)} }`;
}
function toReadFacts(schema, units = {}) {
  const take = toTakeFacts(schema);
  return (given) => {
    const taken = take(given);
    if (taken !== void 0) return { facts: taken, problems: none };
    const facts = copyOf(schema, given);
    return { facts, problems: problemsOf(schema, facts, units) };
  };
}
var none = [];
function problemsOf(root2, facts, units) {
  const { add: add2, problems } = toCollector();
  let paths;
  const checking = {
    report: add2,
    root: root2,
    units,
    paths: () => {
      paths ?? (paths = factPaths(root2));
      return paths;
    }
  };
  if (isObject(facts)) checkMembers(root2, facts, "", checking);
  else reportType(root2, facts, "", checking);
  return problems();
}
function check(schema, value, at, checking) {
  if (value === null || value === void 0) return;
  const kind = factKind(schema);
  if (!fits(kind, value)) reportType(schema, value, at, checking);
  else if (isObject(value)) checkMembers(schema, value, at, checking);
  else if (Array.isArray(value)) checkItems(schema, value, at, checking);
  else if (typeof value === "number") checkBounds(schema, value, at, checking);
  else if (kind === "string") checkText(schema, String(value), at, checking);
}
function fits(kind, value) {
  switch (kind) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "date":
      return dayNumber(value) !== void 0;
    default:
      return typeof value === kind;
  }
}
function checkMembers(schema, value, at, checking) {
  const properties = schema.properties ?? {};
  if (!isData(value, Object.keys(properties))) {
    checking.report(() => factProblem("not-plain", at, { found: shown(value) }));
    return;
  }
  for (const name of Object.keys(value)) {
    const member2 = Object.hasOwn(properties, name) ? properties[name] : void 0;
    const place = childPointer(at, name);
    if (member2 !== void 0) check(member2, value[name], place, checking);
    else checking.report(() => factProblem("unknown-fact", place, unknownFact(name, value, properties, checking.paths())));
  }
}
function checkItems(schema, value, at, checking) {
  const { report } = checking;
  const most = schema.maxItems ?? defaults.maxItems;
  if (value.length > most) {
    report(() => factProblem("too-many-items", at, { count: value.length, most }));
    return;
  }
  const seen = /* @__PURE__ */ new Map();
  for (let i = 0; i < value.length; i += 1) {
    const item = value[i];
    if (schema.items !== void 0) check(schema.items, item, childPointer(at, i), checking);
    const id = isObject(item) && Object.hasOwn(item, "id") ? item.id : void 0;
    if (id === null || id === void 0) continue;
    const first = seen.get(id);
    const place = `${at}/${i}/id`;
    if (isEmptyId(id)) report(() => factProblem("empty-id", place, { found: shown(id) }));
    else if (first === void 0) seen.set(id, i);
    else report(() => factProblem("duplicate-id", place, { found: shown(id), first: `${at}/${first}` }));
  }
}
function checkBounds(schema, value, at, { report, units }) {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  const { exclusiveMinimum: above = -Infinity, exclusiveMaximum: below = Infinity } = schema;
  if (value >= minimum && value <= maximum && value > above && value < below) return;
  const kind = factKind(schema) === "integer" ? "integer" : "number";
  report(
    () => factProblem("out-of-bounds", at, { found: shown(value), kind, bounds: boundsOf(schema, units), orNull: true })
  );
}
function boundsOf(schema, units) {
  const { minimum: least, exclusiveMinimum: above, maximum: most, exclusiveMaximum: below, "x-unit": unit } = schema;
  return {
    ...above === void 0 || least !== void 0 && least > above ? { minimum: least } : { exclusiveMinimum: above },
    ...below === void 0 || most !== void 0 && most < below ? { maximum: most } : { exclusiveMaximum: below },
    ...unit === void 0 ? {} : { unit: unitNamed(unit, units) }
  };
}
function checkText(schema, value, at, { report }) {
  const choices = factChoices(schema);
  const found = shown(value);
  if (choices === void 0) {
    const most = schema.maxLength ?? defaults.maxLength;
    if (isTooLong(value, most)) report(() => factProblem("too-long", at, { found, count: lettersIn(value), most }));
  } else if (!choices.includes(value)) {
    const near = sameLetters(value, choices);
    if (near !== void 0) {
      report(() => factProblem("accents-apart", at, { found, near, isApart: value !== value.normalize("NFC") }));
      return;
    }
    report(() => impossibleValue(schema, choices, value, at));
  }
}
function impossibleValue(schema, allowed, value, at) {
  const near = nearestChoice(value, schema);
  return factProblem("impossible-value", at, { found: shown(value), allowed, near, orNull: true });
}
function reportType(schema, value, at, { report, units }) {
  const kind = factKind(schema);
  const expected = kind === "array" ? "list" : kind;
  report(() => {
    const mend = mendOf(schema, value, at === "", units);
    const choices = factChoices(schema);
    if (choices !== void 0 && mend === void 0) return impossibleValue(schema, choices, value, at);
    const bounds = kind === "integer" || kind === "number" ? boundsOf(schema, units) : void 0;
    return factProblem("wrong-type", at, { found: shown(value), expected: [expected], bounds, orNull: at !== "", mend });
  });
}
function toEngine({ definition, conditions, source, backends, ...parts }) {
  const facts = factsOf(definition);
  const once2 = toOnce();
  const explaining = () => once2("explaining", () => {
    const sheet = toSheet();
    let asks = 0;
    const rules = conditions.map((asked, i) => {
      const rule = definition.rules[i];
      if (rule === void 0 || rule.disabled !== void 0) return () => ({ grounds: [], missing: [] });
      return toRuleExplain(rule, asked, facts, backends, sheet, () => asks++);
    });
    return { sheet, rules };
  });
  return Object.freeze({
    read: toReadFacts(facts, definition.units),
    once: once2,
    explaining(given, today) {
      const { sheet, rules } = explaining();
      const cells = sheet.read(given);
      const env = { today, facts: given };
      return (index, outcome) => rules[index](outcome, cells, env);
    },
    conditions,
    source,
    ...parts
  });
}
function toOnce() {
  const made = /* @__PURE__ */ new Map();
  return (what, make) => {
    if (!made.has(what)) made.set(what, make());
    return made.get(what);
  };
}
function toCompiledPack(definition, digest, engine) {
  const ruleIds = definition.rules.map(({ id }) => id);
  const pack = { definition, digest, ...toPackOutcomes(ruleIds, engine.outcomes) };
  return Object.freeze(Object.defineProperty(pack, "engine", { value: engine }));
}
function definePack(module) {
  return unpolluted(() => {
    const definition = deepFreeze(module.definition);
    return toCompiledPack(definition, module.digest, toModuleEngine(definition, module));
  });
}
function toModuleEngine(definition, module) {
  var _a;
  const conditions = module.conditions;
  const backends = {
    general: ((_a = module.general) == null ? void 0 : _a.over()) ?? noGeneral,
    aggregates: module.aggregates ?? noAggregates
  };
  const { phrases, isLean } = module;
  return toEngine({
    definition,
    conditions,
    backends,
    phrases,
    isLean,
    outcomes: toOutcomes(definition, conditions, module, backends),
    reconfigure: (changed) => toModuleEngine(changed, module)
  });
}
function toOutcomes(definition, conditions, { compile, general: others }, backends) {
  const { rules } = definition;
  const run = compile == null ? void 0 : compile(rules.map(parametersOf));
  const sheet = toSheet();
  const closures = rules.flatMap((rule, index) => {
    if (rule.disabled !== void 0) return [{ index, verdict: () => code.notApplicable }];
    if (run !== void 0 && !(others == null ? void 0 : others.rules.includes(index))) return [];
    const compilation = compilationOf(rule, factsOf(definition), backends, sheet);
    return [{ index, verdict: toVerdict(conditions[index], compilation) }];
  });
  if (run !== void 0 && closures.length === 0) return run;
  return (facts, today) => {
    const env = { today, facts };
    const codes = (run == null ? void 0 : run(facts, today)) ?? new Uint8Array(rules.length);
    const cells = sheet.read(facts);
    for (const { index, verdict } of closures) codes[index] = verdict(cells, env);
    return codes;
  };
}
var noGeneral = { truth: unexpected, explain: unexpected };
var noAggregates = { truths: {}, explains: {} };
function unexpected() {
  throw new Error("hygie build found no rule out of the ordinary in this pack");
}
function deepFreeze(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const member2 of Object.values(value)) deepFreeze(member2);
  return Object.freeze(value);
}
export {
  reasons as a,
  definePack as d,
  nothing as n,
  reasons2 as r
};
