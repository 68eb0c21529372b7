var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
var _a, _b, _c, _d, _e, _f, _g;
var lent = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Object.prototype)
);
function member(value, key) {
  if (value == null || !Object.hasOwn(value, key)) return void 0;
  return value[key];
}
function isOrdered(value) {
  return typeof value === "number" || typeof value === "string";
}
function childrenOf(expr) {
  return expr.kind === "operation" || expr.kind === "list" ? expr.operands : [];
}
function* exprsIn(expr) {
  yield expr;
  for (const child of childrenOf(expr)) yield* exprsIn(child);
}
function factsRead(expr) {
  const facts2 = Array.from(exprsIn(expr), (node) => "fact" in node ? node.fact ?? "" : "");
  return [...new Set(facts2)].filter((fact) => fact !== "");
}
var outcomeCodes = ["fail", "pass", "unknown", "not-applicable"];
var code = { fail: 0, unknown: 2, notApplicable: 3 };
function wayTo({ fact, self }) {
  return self ? [] : fact.replace(/.*\[\]\./, "").split(".");
}
function termValue(term, parameters) {
  return "param" in term ? parameters[term.param] : term.value;
}
function partsOf(condition) {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.parts;
    case "if":
      return [condition.test, condition.met, condition.otherwise];
    case "every":
    case "some":
      return [condition.body];
    case "test": {
      const { subject } = condition;
      return subject.kind === "tally" && subject.tally.body !== void 0 ? [subject.tally.body] : [];
    }
    case "compare":
      return [condition.left, condition.right].flatMap(
        (subject) => subject.kind === "tally" && subject.tally.body !== void 0 ? [subject.tally.body] : []
      );
    default:
      return [];
  }
}
function* conditionsIn(condition) {
  yield condition;
  for (const part of partsOf(condition)) yield* conditionsIn(part);
}
function listsIn(condition) {
  return [...conditionsIn(condition)].flatMap((part) => {
    if ("list" in part) return [part.list];
    const subjects = part.kind === "test" ? [part.subject] : part.kind === "compare" ? [part.left, part.right] : [];
    return subjects.flatMap((subject) => subject.kind === "tally" ? [subject.tally.list] : []);
  });
}
function factsIn(condition) {
  return [...conditionsIn(condition)].flatMap((part) => {
    switch (part.kind) {
      case "every":
      case "some":
        return [pathOfList(part.list)];
      case "test":
        return subjectFacts(part.subject);
      case "compare":
        return [...subjectFacts(part.left), ...subjectFacts(part.right)];
      case "member":
        return [part.read.fact, pathOfList(part.list)];
      case "general":
        return factsRead(part.expr);
      default:
        return [];
    }
  });
}
function pathOfList(list) {
  return list.kind === "list" ? list.read.fact : list.fact;
}
function subjectFacts(subject) {
  switch (subject.kind) {
    case "fact":
    case "age":
      return [subject.read.fact];
    case "span":
      return [subject.from.fact, subject.to.fact];
    case "tally":
      return [pathOfList(subject.tally.list)];
  }
}
var obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
function visible(text) {
  return text.replace(obeyed, (mark) => {
    const written2 = JSON.stringify(mark).slice(1, -1);
    return written2 === mark ? `\\u${(65536 + mark.charCodeAt(0)).toString(16).slice(1)}` : written2;
  });
}
var most = 60;
var unreadable = /* @__PURE__ */ Symbol("unreadable");
function shown(value) {
  try {
    return describe(value);
  } catch {
    return { is: "unreadable" };
  }
}
function describe(value) {
  if (value === unreadable) return { is: "unreadable" };
  if (value === void 0) return { is: "nothing" };
  if (typeof value === "number") return { json: String(value) };
  if (typeof value === "bigint") return { is: "bigint", of: String(value) };
  if (typeof value === "function") return { is: "function" };
  if (typeof value === "symbol") return { is: "symbol" };
  if (Array.isArray(value)) return { is: value.length === 0 ? "empty-list" : "list" };
  if (typeof value === "object" && value !== null) return shownObject(value);
  const text = JSON.stringify(value);
  return { json: text.length > most ? `${text.slice(0, most - 3)}…"` : text };
}
function shownObject(value) {
  var _a2;
  const prototype = Object.getPrototypeOf(value);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === "Object" && inheritsMembers(value)) return { is: "heir" };
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return { is: "object" };
  if (tag === "Date" && Number.isNaN(Number(value))) return { is: "invalid-date" };
  const of = tag === "Object" ? (_a2 = prototype.constructor) == null ? void 0 : _a2.name : tag;
  return typeof of === "string" && of !== "Object" ? { is: "instance", of } : { is: "object" };
}
function inheritsMembers(value) {
  for (const name in value) {
    if (!Object.hasOwn(value, name) && typeof value[name] !== "function") return true;
  }
  return false;
}
function isCopied(mend) {
  return mend.length <= 160;
}
function abridged(text, length) {
  return text.length > length ? `${text.slice(0, length - 3)}…` : text;
}
function problemsIn(...tables) {
  return (code2, pointer, params, place) => {
    const table = tables.find((one) => one !== void 0 && Object.hasOwn(one, code2));
    const said = Object.entries(table[code2](params)).flatMap(
      ([part, text]) => text === void 0 ? [] : [[part, visible(text)]]
    );
    return { code: code2, params, pointer, ...Object.fromEntries(said), ...place };
  };
}
var longestPlace = 300;
function placeOf({ file, line, column, pointer }) {
  const position = line === void 0 ? "" : `:${line}:${column ?? 1}`;
  return visible(
    [file === void 0 ? "" : file + position, abridged(pointer, longestPlace)].filter((part) => part !== "").join(" ")
  );
}
function toLine(problem) {
  return `${placeOf(problem) || "(root)"}: ${withHint(problem)}`;
}
function withHint({ message, hint }) {
  return hint === void 0 ? message : `${message}; ${hint}`;
}
var brand = /* @__PURE__ */ Symbol.for("hygie.error");
function isInstance(error) {
  try {
    if (!Object.hasOwn(this, "covers") || typeof error !== "object" || error === null) {
      return Function.prototype[Symbol.hasInstance].call(this, error);
    }
    const kind = error[brand];
    return kind !== void 0 && (this.covers === "all" || this.covers === kind);
  } catch {
    return false;
  }
}
var AnyHygieError = (_b = class extends Error {
  constructor(kind, problems) {
    super(problems.map(toLine).join("\n"), { cause: { hygie: kind, problems } });
    /** The name of the class. */
    __publicField(this, "name", "HygieError");
    /** Which input it is about. */
    __publicField(this, "kind");
    /** What is wrong with it, each problem with its place. */
    __publicField(this, "problems");
    this.kind = kind;
    this.problems = problems;
  }
  /** @internal */
  get [(_a = Symbol.hasInstance, brand)]() {
    return this.kind;
  }
}, /**
 * Which errors are instances of the class, whichever copy of hygie made them; a class without it has its own alone.
 *
 * @internal
 */
__publicField(_b, "covers", "all"), /** An error of another copy of hygie, such as that of a CommonJS module beside an ES module, is an instance as well. */
__publicField(_b, _a, isInstance), _b);
var PackError = (_c = class extends AnyHygieError {
  constructor(problems) {
    super("pack", problems);
    /** The name of the class. */
    __publicField(this, "name", "PackError");
  }
}, /** @internal */
__publicField(_c, "covers", "pack"), _c);
var FactsError = (_d = class extends AnyHygieError {
  constructor(problems) {
    super("facts", problems);
    /** The name of the class. */
    __publicField(this, "name", "FactsError");
  }
}, /** @internal */
__publicField(_d, "covers", "facts"), _d);
var EvidenceError = (_e = class extends AnyHygieError {
  constructor(problems) {
    super("evidence", problems);
    /** The name of the class. */
    __publicField(this, "name", "EvidenceError");
  }
}, /** @internal */
__publicField(_e, "covers", "evidence"), _e);
var WaiversError = (_f = class extends AnyHygieError {
  constructor(problems) {
    super("waivers", problems);
    /** The name of the class. */
    __publicField(this, "name", "WaiversError");
  }
}, /** @internal */
__publicField(_f, "covers", "waivers"), _f);
var OptionsError = (_g = class extends AnyHygieError {
  constructor(problems) {
    super("options", problems);
    /** The name of the class. */
    __publicField(this, "name", "OptionsError");
  }
}, /** @internal */
__publicField(_g, "covers", "options"), _g);
var things = {
  nothing: "nothing",
  list: "a list",
  "empty-list": "an empty list",
  object: "an object",
  function: "a function",
  symbol: "a symbol",
  "invalid-date": "an invalid date",
  heir: "an object that inherits its members",
  unreadable: "a value that cannot be read"
};
function show(shown2) {
  if ("json" in shown2) return shown2.json;
  if (shown2.is === "bigint") return `the BigInt ${shown2.of}n`;
  if (shown2.is === "instance") return `${/^[AEIO]/.test(shown2.of) ? "an" : "a"} ${shown2.of}`;
  return things[shown2.is];
}
var instead = {
  Promise: "await it first",
  Map: "write Object.fromEntries(…) of it"
};
function writeInstead(found) {
  return "is" in found && found.is === "instance" ? instead[found.of] : void 0;
}
var longestName = 200;
function quoted(name) {
  return JSON.stringify(abridged(name, longestName));
}
function or(texts) {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} or ${last}`;
}
function number(value) {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 20 });
}
function oneOf(names2) {
  return or(names2.map(quoted));
}
function didYouMean(near) {
  return `did you mean ${near}?`;
}
function isNot(found, expected, hint = `write ${expected}`) {
  return { message: `${found} is not ${expected}`, found, expected, hint };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isData(value, names2) {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  if (inheritsMembers(value)) return false;
  if (!isObject(prototype) || Object.getPrototypeOf(prototype) === null) return true;
  const isOfClass = Object.prototype.toString.call(value) === "[object Object]";
  return isOfClass && !(names2 ?? accessorsOf(prototype)).some((name) => !Object.hasOwn(value, name) && hasAccessor(prototype, name));
}
function accessorsOf(prototype) {
  const next = Object.getPrototypeOf(prototype);
  if (!isObject(next)) return [];
  return [
    ...Object.getOwnPropertyNames(prototype).filter((name) => hasAccessor(prototype, name)),
    ...accessorsOf(next)
  ];
}
function hasAccessor(prototype, name) {
  var _a2;
  const next = Object.getPrototypeOf(prototype);
  if (!isObject(next)) return false;
  return ((_a2 = Object.getOwnPropertyDescriptor(prototype, name)) == null ? void 0 : _a2.get) !== void 0 || hasAccessor(next, name);
}
function ownMembers(value) {
  try {
    return isObject(value) && isData(value) ? Object.assign(/* @__PURE__ */ Object.create(null), value) : void 0;
  } catch {
    return void 0;
  }
}
function isList(value) {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}
function itemsOf(value, most2) {
  if (!isList(value)) return void 0;
  const length = readOf(value, "length");
  if (typeof length !== "number" || length > most2) return void 0;
  return Array.from({ length }, (_, i) => readOf(value, i));
}
function withOneZero(value) {
  return value === 0 ? 0 : value;
}
function readOf(value, name) {
  try {
    return value[name];
  } catch {
    return unreadable;
  }
}
var dayMs = 864e5;
var hyphen = 45;
var isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
function dayNumber(date) {
  if (typeof date !== "string" || date.length !== 10) return void 0;
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) return void 0;
  const year = digit(date, 0) * 1e3 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return void 0;
  if (day > 28 && day > daysIn(year, month)) return void 0;
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const century = Math.floor(y / 100);
  const leapDays = Math.floor(y / 4) - century + Math.floor(century / 4);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 719469;
}
function isNoSuchDate(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(value) && dayNumber(value.slice(0, 10)) === void 0;
}
function digit(text, i) {
  const value = text.charCodeAt(i) - 48;
  return value >= 0 && value <= 9 ? value : 1e5;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function dayOf(instant2) {
  return dayOfTime(instant2.getTime());
}
function dayOfTime(time) {
  return Math.floor(time / dayMs);
}
function isoDateOf(day) {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
var firstDay = -719162;
var lastDay = 2932896;
var [firstTime, endTime] = [firstDay * dayMs, (lastDay + 1) * dayMs];
function timeOf(date) {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return Number.NaN;
  }
}
function inCalendar(time) {
  return time >= firstTime && time < endTime ? time : Number.NaN;
}
function toInstant(now) {
  const time = toTime(now);
  return Number.isNaN(time) ? void 0 : new Date(time);
}
function toTime(now) {
  if (typeof now !== "string") return inCalendar(timeOf(now));
  const day = dayNumber(now);
  if (day !== void 0) return day * dayMs;
  return isoInstant.test(now) && dayNumber(now.slice(0, 10)) !== void 0 ? inCalendar(new Date(now).getTime()) : Number.NaN;
}
function childPointer(pointer, segment) {
  if (typeof segment === "number") return `${pointer}/${segment}`;
  return `${pointer}/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function pointerSegments(pointer) {
  if (pointer === "") return [];
  const segments = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return segments;
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function factsOf(pack) {
  return pack.facts;
}
function factKind(fact) {
  const type = typeof fact.type === "string" ? fact.type : fact.type.find((name) => name !== "null");
  return type === "string" && fact.format === "date" ? "date" : type ?? "boolean";
}
function factChoices(fact) {
  var _a2;
  return (_a2 = fact.enum) == null ? void 0 : _a2.filter((value) => value !== null);
}
function unitWords(unit, { units }, locale) {
  var _a2;
  return ((_a2 = formsOf(unit, units).find(([language]) => language === locale)) == null ? void 0 : _a2[1]) ?? { one: unit, other: unit };
}
function unitNamed(name, units) {
  return { name, words: Object.fromEntries(formsOf(name, units).map(([locale, { other }]) => [locale, other])) };
}
function formsOf(unit, units) {
  const words = units !== void 0 && Object.hasOwn(units, unit) ? units[unit] : void 0;
  return Object.entries(words ?? {}).filter(
    ([, forms]) => typeof (forms == null ? void 0 : forms.one) === "string" && typeof forms.other === "string"
  );
}
function factAt(facts2, path) {
  var _a2;
  let fact = facts2;
  for (const segment of path.replaceAll("[]", ".[]").split(".")) {
    if (fact === void 0 || segment === "") continue;
    if (segment === "[]") fact = fact.items;
    else fact = Object.hasOwn(fact.properties ?? {}, segment) ? (_a2 = fact.properties) == null ? void 0 : _a2[segment] : void 0;
  }
  return fact;
}
function itemTitle({ items }, locale) {
  var _a2, _b2;
  return (_b2 = (_a2 = items == null ? void 0 : items["x-text"]) == null ? void 0 : _a2[locale]) == null ? void 0 : _b2.label;
}
function factPaths(facts2, path = "") {
  const here = path === "" || path.endsWith("[]") || factKind(facts2) === "object" ? [] : [path];
  const members = Object.entries(facts2.properties ?? {}).flatMap(
    ([name, member2]) => factPaths(member2, path === "" ? name : `${path}.${name}`)
  );
  return [...here, ...members, ...facts2.items === void 0 ? [] : factPaths(facts2.items, `${path}[]`)];
}
function pathOf(facts2, pointer) {
  var _a2;
  let fact = facts2;
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    const isItem = fact !== void 0 && factKind(fact) === "array";
    path = isItem ? `${path}[]` : path === "" ? segment : `${path}.${segment}`;
    fact = isItem ? fact == null ? void 0 : fact.items : (_a2 = fact == null ? void 0 : fact.properties) == null ? void 0 : _a2[segment];
  }
  return path;
}
function setBy({ extending }) {
  return extending === void 0 ? "" : `: ${extending.pack} sets it for a rule of ${extending.base}`;
}
function unknown(what, { found, allowed, more: more2, near }, declare) {
  const some2 = allowed.length === 0 ? void 0 : oneOf(allowed) + (more2 === void 0 ? "" : `, or one of ${more2} others`);
  const mends2 = [
    some2 === void 0 ? void 0 : `use ${some2}`,
    declare,
    some2 === void 0 ? "correct its name" : void 0
  ];
  return {
    message: `unknown ${what} ${show(found)}`,
    found: show(found),
    expected: some2 ?? `no ${what}`,
    hint: near === void 0 ? mends2.filter((mend) => mend !== void 0).join(", or ") : didYouMean(near)
  };
}
var names = {
  "unknown-option": (params) => unknown("option", params),
  "unknown-rule": (params) => {
    const { message, ...rest } = unknown("rule", params);
    const by = params.extending;
    if (by === void 0) return { message, ...rest };
    return { message: `${message}: ${by.pack} changes it, and ${by.base} does not have it`, ...rest };
  },
  "unknown-fact": (params) => unknown("fact", params, "declare it in the facts"),
  "unknown-support": (params) => unknown("fact or rule", params),
  "unknown-evidence-type": (params) => unknown("type of evidence", params, "declare it under evidenceTypes")
};
var kinds = {
  list: "a list",
  object: "an object",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
  texts: "a text for each language",
  rule: "a rule",
  pack: "a pack",
  "loaded-pack": "a pack that was loaded",
  "loaded-packs": "a list of packs that were loaded",
  report: "a report",
  aggregates: "the counts of a portfolio",
  problem: "a problem",
  options: "an object with options",
  count: "a number of at least 0"
};
var mends = {
  options: "write { }, with options in it, or leave it out",
  rule: "write { before the members of the rule, and } behind",
  pack: "hand over the parsed JSON of a pack",
  "loaded-pack": "hand over what loadPack gives, or hygie/rules/macsf exports",
  "loaded-packs": "hand over a list of what loadPack gives, or hygie/rules/macsf exports",
  report: "hand over what evaluate gives",
  aggregates: "hand over what aggregateStream gives",
  problem: "hand over one of the problems of a HygieError"
};
var formats = {
  name: "a name in lower case with hyphens, such as device-auto-lock",
  version: "a version, such as 1.0.0",
  "version-range": "a range of versions",
  date: "a date, as YYYY-MM-DD",
  text: "a text",
  language: "a language, such as fr or en",
  address: "an address, such as https://example.org",
  "fact-path": "the path of a fact, such as devices[].storageEncrypted",
  sha256: "64 hexadecimal digits in lower case",
  "camel-name": "a name in camel case, such as maxMinutes"
};
var unitIn = ({ name, words }) => (words == null ? void 0 : words.en) ?? name;
function bounded(kind, { minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit }) {
  const above = exclusiveMinimum === void 0 ? void 0 : `more than ${exclusiveMinimum}`;
  const least = minimum === void 0 ? above : `at least ${minimum}`;
  const below = exclusiveMaximum === void 0 ? void 0 : `less than ${exclusiveMaximum}`;
  const most2 = maximum === void 0 ? below : `at most ${maximum}`;
  const range = [least, most2].filter((bound) => bound !== void 0);
  const isRange = minimum !== void 0 && maximum !== void 0;
  const within = isRange ? ` from ${minimum} to ${maximum}` : range.length === 0 ? "" : ` of ${range.join(" and ")}`;
  return `${kinds[kind]}${within}${unit === void 0 ? "" : ` (${unitIn(unit)})`}`;
}
var values = {
  "wrong-type": (params) => {
    const { found, expected, bounds = {}, near } = params;
    const [kind = "object"] = expected;
    const wanted = expected.length === 1 ? bounded(kind, bounds) : or(expected.map((one) => kinds[one]));
    const { message, ...rest } = isNot(show(found), or(expected.map((one) => kinds[one])));
    const inList = kind === "rule" && "is" in found && found.is === "list" ? "take the rule out of [ ]" : void 0;
    const hint = near === void 0 ? inList ?? mends[kind] ?? `write ${wanted}` : didYouMean(near);
    return { message: message + setBy(params), ...rest, expected: wanted, hint };
  },
  "wrong-format": ({ found, expected, near }) => {
    if (expected === "text")
      return { message: "this text is empty", found: show(found), expected: "a text", hint: "write it" };
    const wanted = typeof expected === "string" ? formats[expected] : `a text as ${expected.pattern} describes it`;
    const write = expected === "version-range" ? "write for instance ^1.0.0" : void 0;
    return isNot(show(found), wanted, near === void 0 ? write : didYouMean(near));
  },
  "impossible-value": (params) => {
    const { found, allowed, near } = params;
    if (allowed.length === 0) {
      return { message: `${show(found)} names nothing that was given`, found: show(found), hint: "delete it" };
    }
    const wanted = oneOf(allowed);
    const { message, ...rest } = isNot(show(found), wanted, near === void 0 ? `use ${wanted}` : didYouMean(near));
    return { message: message + setBy(params), ...rest };
  },
  "out-of-bounds": (params) => {
    const { message, ...rest } = isNot(show(params.found), bounded(params.kind, params.bounds));
    return { message: message + setBy(params), ...rest };
  },
  "missing-member": ({ name }) => ({
    message: `${quoted(name)} is missing`,
    found: "nothing",
    expected: `a member ${quoted(name)}`,
    hint: `add ${quoted(name)}`
  }),
  "unknown-member": (params) => {
    const { found, allowed, near, isReserved } = params;
    if (isReserved) {
      const message = "hygie writes the provenance of a pack that extends others";
      return { message, found: show(found), expected: "no such member beside extends", hint: "delete it" };
    }
    const some2 = allowed.length === 0 ? void 0 : oneOf(allowed);
    return {
      message: `unknown member ${show(found)}${setBy(params)}`,
      found: show(found),
      expected: some2 ?? "no such member",
      hint: near === void 0 ? some2 === void 0 ? "leave it out" : `use ${some2}, or leave it out` : didYouMean(near)
    };
  },
  "too-few": ({ found }) => ({
    message: "it is empty",
    found: show(found),
    expected: "at least one entry",
    hint: "add an entry"
  }),
  duplicate: ({ found, first, second }) => ({
    message: `entries ${first} and ${second} are the same`,
    found: show(found),
    expected: "entries that differ",
    hint: "delete one of them"
  }),
  "no-such-date": ({ date }) => ({
    message: `${date} is not in the calendar`,
    found: quoted(date),
    expected: "a date that the calendar has, as YYYY-MM-DD",
    hint: "correct its day or its month"
  }),
  "schema-mismatch": ({ found, keyword }) => ({
    message: "it does not match its schema",
    found: show(found),
    expected: `what the schema says under ${keyword}`
  })
};
var shared = [Array.prototype, Object.prototype];
var nobodys = Object.freeze([]);
function unpolluted(call) {
  return isPolluted() ? withoutAdded(call) : call();
}
function isPolluted() {
  for (const _ in nobodys) return true;
  return false;
}
function withoutAdded(call) {
  const added = shared.flatMap(
    (prototype) => Object.keys(prototype).map((name) => ({ prototype, name, descriptor: descriptorOf(prototype, name) }))
  );
  try {
    for (const { prototype, name } of added) Reflect.deleteProperty(prototype, name);
    return call();
  } finally {
    for (const { prototype, name, descriptor } of added) Reflect.defineProperty(prototype, name, descriptor);
  }
}
function descriptorOf(object, name) {
  return Object.setPrototypeOf(Object.getOwnPropertyDescriptor(object, name), null);
}
var json = {
  "not-json": ({ found, reason, most: most2 = 0 }) => {
    const expected = reason === "value" ? "a JSON value" : "plain JSON";
    const messages = {
      value: `${show(found)} is not JSON`,
      cycle: "the value contains itself",
      depth: `nested deeper than ${most2} levels`,
      length: `${show(found)} of more than ${number(most2)} entries`,
      size: `more than ${number(most2)} values`
    };
    const hints = {
      value: "write a text, a number, true, false, null, a list or a plain object",
      cycle: "leave the inner one out",
      depth: "nest it less deep",
      length: "leave out what does not matter",
      size: "leave out what does not matter"
    };
    return { message: messages[reason], found: show(found), expected, hint: writeInstead(found) ?? hints[reason] };
  }
};
var more = {
  "more-problems": ({ count }) => ({
    message: `${number(count)} more problem${count === 1 ? " is" : "s are"} left out`,
    hint: "mend those that are told, and check again"
  })
};
var formats2 = {
  fr: /* @__PURE__ */ formatsOf("fr"),
  // British for its lists (no comma before "or"), and ISO for its dates, since 01/02 is two days to two readers.
  en: /* @__PURE__ */ formatsOf("en-GB", "iso")
};
function formatsIn(locale) {
  return formats2[locale];
}
function formatsOf(tag, dates) {
  const numbers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 20 }));
  const plurals = once(() => new Intl.PluralRules(tag));
  const months = once(() => new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" }));
  const days = once(() => dateParts(tag));
  const lists = {
    or: once(() => new Intl.ListFormat(tag, { type: "disjunction" })),
    and: once(() => new Intl.ListFormat(tag, { type: "conjunction" }))
  };
  const grouped = once(() => toGrouped(numbers()));
  const number2 = (value) => {
    if (isSmall(value)) return String(value);
    return Number.isSafeInteger(value) && value > 0 ? grouped()(value) : numbers().format(value);
  };
  const forms = [];
  const plural = (count) => {
    const like = count > 1e3 && count % 1e6 !== 0 ? 1e3 + count % 1e3 : count;
    if (!Number.isSafeInteger(count) || like < 0 || like >= 2e3) return plurals().select(count);
    forms[like] ?? (forms[like] = plurals().select(count));
    return forms[like];
  };
  return {
    number: number2,
    date: dates === "iso" ? (iso) => iso : (iso) => days().reduce((text, part) => text + part(iso), ""),
    month: (year, month) => months().format((/* @__PURE__ */ new Date(0)).setUTCFullYear(year, month - 1, 1)),
    list: (texts, join) => texts.length < 2 ? texts.join("") : lists[join]().format(texts),
    plural,
    inflect: (count, words) => words[plural(count)] ?? words.other
  };
}
function isSmall(value) {
  return Number.isInteger(value) && value > -1e3 && value < 1e3;
}
function toGrouped(format) {
  var _a2;
  const mark = ((_a2 = format.formatToParts(1e6).find(({ type }) => type === "group")) == null ? void 0 : _a2.value) ?? "";
  const byThrees = (value) => {
    const digits = String(value);
    let text = digits.slice(0, digits.length % 3 || 3);
    for (let i = text.length; i < digits.length; i += 3) text += mark + digits.slice(i, i + 3);
    return text;
  };
  const samples = [1e3, 9876, 12345, 123456, 1234567, Number.MAX_SAFE_INTEGER];
  return samples.every((value) => byThrees(value) === format.format(value)) ? byThrees : (value) => format.format(value);
}
function dateParts(tag) {
  const format = new Intl.DateTimeFormat(tag, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
  return format.formatToParts(0).map(({ type, value }) => {
    if (type === "year") return (iso) => iso.slice(0, 4);
    if (type === "month") return (iso) => iso.slice(5, 7);
    if (type === "day") return (iso) => iso.slice(8, 10);
    return () => value;
  });
}
function once(make) {
  let made;
  return () => {
    made ?? (made = make());
    return made;
  };
}
var kinds2 = {
  date: "a date as YYYY-MM-DD",
  fact: "a fact",
  "fact-type": "the type of a fact",
  "facts-type": "the type of the facts as a whole"
};
var examples = {
  date: "write a date as YYYY-MM-DD",
  fact: 'write an object, such as { "type": ["boolean", "null"] }',
  "fact-type": 'write for instance ["boolean", "null"]',
  "facts-type": 'write "object"'
};
function nullable(hint, orNull) {
  return orNull ? `${hint}, or null when it is not known` : hint;
}
function some(names2) {
  const most2 = 5;
  return names2.length > most2 ? `${names2.slice(0, most2).join(", ")}, …` : names2.join(", ");
}
function mended(mend, write) {
  switch (mend == null ? void 0 : mend.is) {
    case void 0:
    case "no-such-date":
    case "members":
      return write;
    case "unquoted":
      return `did you mean ${mend.json}, without quotes?`;
    case "quoted":
      return `did you mean ${mend.json}, in quotes?`;
    case "value":
      return didYouMean(mend.json);
    case "date":
      return didYouMean(mend.date);
    case "spreadsheet-day":
      return `a spreadsheet's number of a day; ${didYouMean(mend.date)}`;
    case "short-month":
      return `${formatsIn("en").month(mend.year, mend.month)} has ${mend.days} days; ${write}`;
    case "record":
      return `write an object with ${mend.members.join(", ")}`;
    case "list-of-some":
      return "write a list with at least one entry";
    case "number-of":
      return `use Number(${mend.bigint}n)`;
    case "in-list":
      return "put it between [ and ]";
    case "out-of-list":
      return "take it out of [ and ]";
    case "parsed":
      return "parse it first: JSON.parse(…)";
  }
}
function isOwn(kind) {
  return Object.hasOwn(kinds2, kind);
}
function typeName(kind, bounds) {
  return isOwn(kind) ? kinds2[kind] : bounded(kind, bounds);
}
function isOfValue(params) {
  return params.mend === void 0 && !params.orNull && !params.expected.some(isOwn);
}
function elsewhere(paths, json2) {
  const [path = "", ...others] = paths;
  if (others.length > 0) return didYouMean(or(paths));
  if (json2 === void 0) return void 0;
  const at = path.lastIndexOf("[].");
  if (at < 0) return `${didYouMean(path)} write ${json2}`;
  return `${path.slice(at + 3)} is a fact of each item of ${path.slice(0, at)}: write ${json2}`;
}
var facts = {
  "wrong-type": (params) => {
    if (isOfValue(params)) return values["wrong-type"](params);
    const { found, expected, bounds = {}, orNull, mend } = params;
    const [first] = expected;
    const wanted = or(expected.map((kind) => typeName(kind, bounds)));
    const asExpected = first !== void 0 && isOwn(first) ? examples[first] : `write ${wanted}`;
    const asObject = (mend == null ? void 0 : mend.is) === "members" ? `write an object with its facts (${some(mend.members)})` : asExpected;
    const write = (mend == null ? void 0 : mend.is) === "no-such-date" ? "correct its day or its month" : asObject;
    const type = or(expected.map((kind) => typeName(kind, {})));
    const said = { ...isNot(show(found), type, mended(mend, nullable(write, orNull))), expected: wanted };
    const isOfCalendar = (mend == null ? void 0 : mend.is) === "short-month" || (mend == null ? void 0 : mend.is) === "no-such-date";
    return isOfCalendar ? { ...said, message: `${show(found)} is not in the calendar` } : said;
  },
  "out-of-bounds": (params) => {
    const { found, kind, bounds, orNull } = params;
    if (!orNull) return values["out-of-bounds"](params);
    const wanted = bounded(kind, bounds);
    return isNot(show(found), wanted, nullable(`write ${wanted}`, orNull));
  },
  "impossible-value": (params) => {
    const { found, allowed, near, orNull } = params;
    if (!orNull) return values["impossible-value"](params);
    const wanted = oneOf(allowed);
    return isNot(show(found), wanted, near === void 0 ? nullable(`use ${wanted}`, orNull) : didYouMean(near));
  },
  "accents-apart": ({ found, near, isApart }) => ({
    message: `the accents of ${show(found)} are written ${isApart ? "apart from" : "in one with"} their letters`,
    found: show(found),
    expected: quoted(near),
    hint: `${didYouMean(near)} copy it from here: it looks the same, and is written otherwise (Unicode ${isApart ? "NFC" : "NFD"})`
  }),
  "unknown-fact": (params) => {
    const { found, allowed, near, elsewhere: paths, json: json2 } = params;
    if (paths === void 0) return names["unknown-fact"](params);
    const some2 = `one of ${allowed.join(", ")}`;
    return {
      message: "unknown fact",
      found: show(found),
      expected: some2,
      hint: near === void 0 ? elsewhere(paths, json2) ?? `use ${some2}` : didYouMean(near)
    };
  },
  "too-many-items": ({ count, most: most2 }) => ({
    message: `a list of ${count} items, and ${most2} is the most`,
    found: `${count} items`,
    expected: `${most2} items at the most`,
    hint: "leave out what does not matter; a pack lets longer lists in with maxItems"
  }),
  "too-long": ({ count, most: most2, found }) => ({
    message: `a text of ${count} characters, and ${most2} is the most`,
    found: show(found),
    expected: `${most2} characters at the most`,
    hint: "shorten it; a pack lets longer texts in with maxLength"
  }),
  "duplicate-id": ({ found, first }) => ({
    message: `the id ${show(found)} is that of ${first} already`,
    found: show(found),
    expected: "an id of its own for each item of a list",
    hint: "give one of the two another id"
  }),
  "empty-id": ({ found }) => ({
    message: "the id is empty",
    found: show(found),
    expected: "a name for the item",
    hint: "leave it out, or write a name"
  }),
  "not-plain": ({ found }) => ({
    message: `${show(found)} is not plain data`,
    found: show(found),
    expected: "an object that JSON can write",
    hint: writeInstead(found) ?? "write its facts into an object: { … }"
  })
};
var instant = {
  "not-an-instant": ({ found, isNoSuchDate: isNoSuchDate2, near, lacksOffset }) => ({
    message: `${show(found)} ${lacksOffset ? "has no offset from UTC" : isNoSuchDate2 ? "is not in the calendar" : "is not an instant"}`,
    found: show(found),
    expected: "a Date, a date as YYYY-MM-DD, or a date and time with its offset as 2026-01-31T09:00:00Z",
    hint: near === void 0 ? isNoSuchDate2 ? "correct its day or its month" : "write the date as YYYY-MM-DD" : didYouMean(near)
  })
};
var places = {
  "no-such-place": ({ found, reason, count = 0, within = [] }) => {
    switch (reason) {
      case "pointer":
        return isNot(show(found), "a JSON Pointer to a fact", 'write for instance "/devices/0/kind"');
      case "name":
        return isNot(show(found), "the name of a fact", "correct the name");
      case "item":
        return isNot(show(found), "the place of an item", `write a number from 0 to ${count}; ${count} adds an item`);
      case "value":
        return {
          message: `${show(found)} holds no facts`,
          found: show(found),
          expected: "an object or a list",
          hint: "shorten the pointer, or set an object here first"
        };
      case "group":
        return {
          message: `${show(found)} leads to a group of facts`,
          found: show(found),
          expected: "a JSON Pointer to one of its facts",
          hint: `write ${or(within)}`
        };
    }
  }
};
var valueProblem = /* @__PURE__ */ problemsIn(values);
var jsonProblem = /* @__PURE__ */ problemsIn(json);
var moreProblem = /* @__PURE__ */ problemsIn(more);
var mostProblems = 100;
function toCollector(file) {
  const told = [];
  let omitted = 0;
  return {
    add: (make) => {
      if (told.length < mostProblems) told.push(make());
      else omitted += 1;
    },
    problems: () => {
      if (omitted === 0) return told;
      const more2 = moreProblem("more-problems", "", { count: omitted }, {});
      return [...told, more2];
    }
  };
}
var synonyms = {
  and: "et",
  or: "ou",
  critical: "critique",
  high: "eleve elevee haut haute",
  medium: "moyen moyenne",
  low: "faible bas basse",
  pass: "conforme",
  fail: "nonconforme",
  unknown: "inconnu",
  "not-applicable": "nonapplicable sansobjet",
  reason: "raison motif justification"
};
var opposites = " on off, all none, some none, min max, minimum maximum, enabled disabled, low high, before after, first last, starts ends,";
var negation = /^(!|n|non?|not|un|in|de|dis|without)$/;
function nearest(found, candidates) {
  if (found.length > 100) return void 0;
  const [text, stem] = [fold(found), stemOf(found)];
  const same = candidates.find((candidate) => fold(candidate) === text || synonymsOf(candidate).includes(text));
  if (same !== void 0) return same;
  const upright = candidates.filter((candidate) => !isReverse(found, candidate));
  const near = upright.map((candidate) => ({ candidate, away: Math.min(slips(text, fold(candidate)), slips(stem, stemOf(candidate))) })).reduce((best, one) => one.away < best.away ? one : best, { candidate: "", away: Number.POSITIVE_INFINITY });
  if (near.away < Number.POSITIVE_INFINITY) return near.candidate;
  const begun = upright.filter((candidate) => isBeginning(text, fold(candidate)));
  return begun.length === 1 ? begun[0] : void 0;
}
function mostAlike(found, candidates) {
  if (candidates.length <= mostNames) return { allowed: candidates };
  const [text, words] = [fold(found.slice(0, 100)), wordsOf(found)];
  const ranked = candidates.map((name) => ({
    name,
    shared: wordsOf(name).filter((word) => words.includes(word)).length,
    away: distance(text, fold(name))
  }));
  ranked.sort((a, b) => b.shared - a.shared || a.away - b.away);
  const allowed = ranked.slice(0, fewNames).map(({ name }) => name);
  return { allowed, more: candidates.length - allowed.length };
}
var mostNames = 30;
var fewNames = 5;
function synonymsOf(candidate) {
  return Object.hasOwn(synonyms, candidate) ? (synonyms[candidate] ?? "").split(" ") : [];
}
function slips(found, candidate) {
  if (found === [...candidate].reverse().join("") && /^\W+$/.test(found)) return 1;
  const most2 = mostSlips(found.length, candidate.length);
  if (Math.abs(found.length - candidate.length) > most2) return Number.POSITIVE_INFINITY;
  const away = distance(found, candidate);
  return away <= most2 ? away : Number.POSITIVE_INFINITY;
}
function mostSlips(found, candidate) {
  if (found < 3) return 0;
  return candidate < 3 || found < 6 ? 1 : Math.max(2, Math.floor(found / 3));
}
function distance(one, other) {
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  const at = (i, j) => {
    var _a2;
    return ((_a2 = rows[i]) == null ? void 0 : _a2[j]) ?? Number.POSITIVE_INFINITY;
  };
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = at(i - 1, j - 1) + (isSame ? 0 : 1);
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, isSwap ? at(i - 2, j - 2) + 1 : changed));
    }
  }
  return at(one.length, other.length);
}
function isBeginning(found, candidate) {
  return found.length > 3 && candidate.startsWith(found.length > 4 ? found.slice(0, -1) : found);
}
function isReverse(found, candidate) {
  const [one, other] = [wordsOf(found), wordsOf(candidate)];
  const affirmed = (words) => words.filter((word) => !negation.test(word)).join(" ");
  if (isNegation(one.join(""), other.join("")) || one.length !== other.length && affirmed(one) === affirmed(other))
    return true;
  return one.length === other.length && one.some((word, i) => areOpposite(word, other[i] ?? ""));
}
function areOpposite(one, other) {
  return [`${one} ${other}`, `${other} ${one}`].some((pair) => opposites.includes(` ${pair},`)) || isNegation(one, other);
}
function isNegation(one, other) {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.endsWith(short) && negation.test(long.slice(0, long.length - short.length));
}
function wordsOf(name) {
  const words = name.replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").split(/[\s_.[\]/-]+/);
  return words.map(fold).filter((word) => word !== "");
}
function stemOf(name) {
  return fold(name).replace(/ies$/, "ys");
}
function fold(name) {
  return name.normalize("NFD").replace(/[\u0300-\u036f\s_-]/g, "").toLowerCase();
}
var factProblem = /* @__PURE__ */ problemsIn(facts);
var placeProblem = /* @__PURE__ */ problemsIn(places);
var instantProblem = /* @__PURE__ */ problemsIn(instant);
function dayOfInstant(now) {
  const day = dayOfTime(toTime(now));
  if (Number.isNaN(day)) throw new OptionsError([noInstant(now)]);
  return day;
}
function noInstant(now) {
  const params = { found: shown(now), isNoSuchDate: isNoSuchDate(now), ...timeMeant(now) };
  return instantProblem("not-an-instant", "/now", params);
}
var written = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(:\d{2}(?:\.\d{1,9})?)? ?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/i;
function timeMeant(now) {
  const [found, day, hour = "", minutes, seconds = "", utc, hours, rest] = (typeof now === "string" ? written.exec(now.trim()) : void 0) ?? [];
  if (found === void 0) return void 0;
  const near = `${day}T${hour.padStart(2, "0")}:${minutes}${seconds}${hours === void 0 ? "Z" : `${hours}:${rest}`}`;
  return toInstant(near) && { near, lacksOffset: utc === void 0 && hours === void 0 };
}
var limits = { depth: 200, length: 1e4, size: 1e6 };
var copies = /* @__PURE__ */ new WeakSet();
var keptDepth = 2;
function freezeJson(value, report) {
  const ancestors = [];
  const segments = [];
  let values2 = 0;
  return copy(value);
  function copy(value2) {
    if (value2 === null || typeof value2 === "string" || typeof value2 === "boolean" || Number.isFinite(value2))
      return withOneZero(value2);
    if (typeof value2 !== "object") return refuse("value", value2);
    if (ancestors.length <= keptDepth && copies.has(value2)) return value2;
    if (ancestors.includes(value2)) return refuse("cycle", value2);
    if (ancestors.length > limits.depth) return refuse("depth", value2);
    const [depth, place] = [ancestors.length, segments.length];
    try {
      return copyParts(value2);
    } catch {
      ancestors.length = depth;
      segments.length = place;
      return refuse("value", unreadable);
    }
  }
  function copyParts(value2) {
    if (!Array.isArray(value2) && !isData(value2)) return refuse("value", value2);
    const names2 = Array.isArray(value2) ? void 0 : Object.keys(value2);
    const length = (names2 == null ? void 0 : names2.length) ?? value2.length;
    if (length > limits.length) return refuse("length", value2);
    values2 += length;
    if (values2 > limits.size) return refuse("size", value2);
    ancestors.push(value2);
    const copied = names2 === void 0 ? copyItems(value2, length) : copyMembers(value2, names2);
    ancestors.pop();
    if (ancestors.length <= keptDepth) copies.add(copied);
    return Object.freeze(copied);
  }
  function copyItems(list, length) {
    const items = [];
    for (let i = 0; i < length; i += 1) items.push(inside(i, readOf(list, i)));
    return items;
  }
  function copyMembers(value2, names2) {
    const members = {};
    for (const name of names2) {
      const member2 = readOf(value2, name);
      if (member2 !== void 0) setOwn(members, name, inside(name, member2));
    }
    return members;
  }
  function inside(segment, value2) {
    segments.push(segment);
    const copied = copy(value2);
    segments.pop();
    return copied;
  }
  function refuse(reason, value2) {
    if (values2 === Number.POSITIVE_INFINITY) return null;
    if (reason === "size") values2 = Number.POSITIVE_INFINITY;
    report(() => {
      const most2 = Object.hasOwn(limits, reason) ? limits[reason] : void 0;
      return jsonProblem("not-json", segments.reduce(childPointer, ""), { found: shown(value2), reason, most: most2 });
    });
    return null;
  }
}
function replaceAt(document, pointer, value) {
  return replace(document, pointerSegments(pointer), value);
}
function replace(node, segments, value) {
  const [segment, ...rest] = segments;
  if (segment === void 0) return value;
  const copy = Array.isArray(node) ? [...node] : { ...node };
  setOwn(copy, segment, replace(copy[segment], rest, value));
  return Object.freeze(copy);
}
function setOwn(object, key, value) {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}
export {
  isList as $,
  quoted as A,
  toInstant as B,
  noInstant as C,
  dayOf as D,
  problemsIn as E,
  FactsError as F,
  names as G,
  values as H,
  freezeJson as I,
  lent as J,
  dayNumber as K,
  isOrdered as L,
  wayTo as M,
  termValue as N,
  OptionsError as O,
  PackError as P,
  conditionsIn as Q,
  listsIn as R,
  outcomeCodes as S,
  isPolluted as T,
  dayOfInstant as U,
  withOneZero as V,
  unreadable as W,
  readOf as X,
  isData as Y,
  factProblem as Z,
  unitNamed as _,
  factPaths as a,
  formsOf as a0,
  isCopied as a1,
  isoDateOf as a2,
  daysIn as a3,
  EvidenceError as a4,
  WaiversError as a5,
  lastDay as a6,
  mostAlike as a7,
  isNot as a8,
  show as a9,
  oneOf as aa,
  factAt as b,
  code as c,
  pointerSegments as d,
  placeProblem as e,
  factsOf as f,
  childPointer as g,
  setOwn as h,
  itemsOf as i,
  formatsIn as j,
  itemTitle as k,
  limits as l,
  factsIn as m,
  nearest as n,
  ownMembers as o,
  pathOf as p,
  member as q,
  replaceAt as r,
  shown as s,
  toCollector as t,
  unpolluted as u,
  factKind as v,
  factChoices as w,
  unitWords as x,
  valueProblem as y,
  isObject as z
};
