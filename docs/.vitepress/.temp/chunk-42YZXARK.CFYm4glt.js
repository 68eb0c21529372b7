import { v as factKind, w as factChoices, K as dayNumber, $ as isList, z as isObject, Y as isData, a0 as formsOf, a1 as isCopied, a2 as isoDateOf, a3 as daysIn } from "./chunk-4WD3F7CM.DdSM2yx6.js";
var defaults = { maxItems: 1e3, maxLength: 1e4 };
var wrong = /* @__PURE__ */ Symbol("wrong");
function toTakeFacts(schema) {
  const take = toTake(schema);
  return (facts) => {
    if (facts === null || facts === void 0 || Object.keys(Object.prototype).length > 0) return void 0;
    try {
      const taken = take(facts);
      return taken === wrong ? void 0 : taken;
    } catch {
      return void 0;
    }
  };
}
function toIsRight(schema) {
  const take = toTake(schema);
  return (value) => take(value) !== wrong;
}
function toTake(schema) {
  const kind = factKind(schema);
  switch (kind) {
    case "object":
      return takeMembers(schema);
    case "array":
      return takeItems(schema);
    case "boolean":
      return (value) => value == null || typeof value === "boolean" ? value : wrong;
    case "integer":
    case "number":
      return takeNumber(schema, kind === "integer");
    case "date":
      return (value) => value == null || dayNumber(value) !== void 0 ? value : wrong;
    case "string": {
      const choices = factChoices(schema);
      if (choices !== void 0) {
        return (value) => value == null || choices.includes(value) ? value : wrong;
      }
      const { maxLength = defaults.maxLength } = schema;
      return (value) => value == null || typeof value === "string" && !isTooLong(value, maxLength) ? value : wrong;
    }
  }
}
function takeMembers({ properties = {} }) {
  const takes = new Map(Object.entries(properties).map(([name, member]) => [name, toTake(member)]));
  const names = [];
  const inOrder = [];
  return (value) => {
    if (value == null) return value;
    if (typeof value !== "object" || Array.isArray(value)) return wrong;
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return wrong;
    const copy = {};
    let i = 0;
    for (const name in value) {
      if (names[i] !== name) {
        const take = takes.get(name);
        if (take === void 0) return wrong;
        names[i] = name;
        inOrder[i] = take;
      }
      const taken = inOrder[i](value[name]);
      if (taken === wrong) return wrong;
      copy[name] = taken;
      i += 1;
    }
    return copy;
  };
}
function takeItems({ items, maxItems = defaults.maxItems }) {
  var _a;
  const take = items === void 0 ? (item) => item : toTake(items);
  const haveIds = ((_a = items == null ? void 0 : items.properties) == null ? void 0 : _a.id) !== void 0;
  return (value) => {
    if (value == null) return value;
    if (!Array.isArray(value)) return wrong;
    const { length } = value;
    if (length > maxItems) return wrong;
    const copy = [];
    for (let i = 0; i < length; i += 1) {
      const taken = take(value[i]);
      if (taken === wrong) return wrong;
      if (haveIds && !isOwnId(taken == null ? void 0 : taken.id, copy, i))
        return wrong;
      copy.push(taken);
    }
    return copy;
  };
}
var most = 64;
function isOwnId(id, items, before) {
  var _a;
  if (id == null) return true;
  if (before > most || isEmptyId(id)) return false;
  for (let i = 0; i < before; i += 1) if (((_a = items[i]) == null ? void 0 : _a.id) === id) return false;
  return true;
}
function isEmptyId(id) {
  return typeof id === "string" && id.trim() === "";
}
function isTooLong(text, most2) {
  if (text.length <= most2) return false;
  return text.length > 2 * most2 || lettersIn(text) > most2;
}
function lettersIn(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
function takeNumber(schema, integer) {
  const { minimum: least = Number.NEGATIVE_INFINITY, maximum: most2 = Number.POSITIVE_INFINITY } = schema;
  const { exclusiveMinimum: above = Number.NEGATIVE_INFINITY, exclusiveMaximum: below = Number.POSITIVE_INFINITY } = schema;
  const isNumber = integer ? Number.isInteger : Number.isFinite;
  return (value) => {
    if (value == null) return value;
    const number = value;
    if (!isNumber(number)) return wrong;
    return number >= least && number <= most2 && number > above && number < below ? number + 0 : wrong;
  };
}
function mendOf(schema, value, isWhole = false, units = {}) {
  const isRight = (meant) => toIsRight(schema)(meant);
  const kind = factKind(schema);
  const right = (mend, meant) => meant !== void 0 && isRight(meant) ? { is: mend, json: JSON.stringify(meant) } : void 0;
  if (isWhole && typeof value === "string") return isJson(value) ? { is: "parsed" } : void 0;
  if (isList(value)) return value.length === 1 && isRight(value[0]) ? { is: "out-of-list" } : void 0;
  switch (kind) {
    case "array": {
      const isItem = isObject(value) && isData(value, []) && schema.items !== void 0 && factKind(schema.items) === "object";
      if (isItem || isRight([value])) return { is: "in-list" };
      const item = schema.items === void 0 ? void 0 : withId(schema.items, value);
      return item === void 0 ? void 0 : right("value", [item]);
    }
    case "object": {
      const item = isWhole ? void 0 : withId(schema, value);
      const members = Object.keys(schema.properties ?? {});
      return (item && right("value", item)) ?? (members.length === 0 ? void 0 : { is: "members", members });
    }
    case "boolean":
      return typeof value === "number" ? right("value", truthOf(String(value))) : right("unquoted", truthOf(value));
    case "integer":
    case "number":
      if (typeof value !== "bigint") return right("unquoted", numberIn(value, unitWordsOf(schema, units)));
      return isRight(Number(value)) ? { is: "number-of", bigint: String(value) } : void 0;
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? right("quoted", String(value)) : void 0;
    case "date":
      return mendOfDay(value);
    default:
      return void 0;
  }
}
function withId({ properties = {} }, value) {
  const isName = (typeof value === "string" || typeof value === "number") && !isEmptyId(value) && isCopied(String(value));
  const id = Object.hasOwn(properties, "id") ? properties.id : void 0;
  if (!isName || id === void 0) return void 0;
  return { id: toIsRight(id)(value) ? value : String(value) };
}
function isJson(text) {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
var truths = [
  [true, ["true", "yes", "oui", "vrai", "1"]],
  [false, ["false", "no", "non", "faux", "0"]]
];
function truthOf(value) {
  var _a;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return (_a = truths.find(([, words]) => words.includes(word))) == null ? void 0 : _a[0];
}
function unitWordsOf({ "x-unit": unit }, units) {
  if (unit === void 0) return void 0;
  const words = formsOf(unit, units).flatMap(([, { one, other }]) => [one, other]);
  return [unit, ...words].map((word) => word.toLowerCase());
}
var quantity = new RegExp("^([+-]?)(\\d+|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+)(?:[.,](\\d+))?(?:\\s*(\\p{L}+|€))?$", "u");
function numberIn(value, units) {
  const [, sign = "", whole = "", fraction, unit = ""] = typeof value === "string" ? quantity.exec(value.trim()) ?? [] : [];
  if (whole === "" || (fraction == null ? void 0 : fraction.length) === 3 && /^[1-9]\d{0,2}$/.test(whole)) return void 0;
  if (unit !== "" && !isUnit(unit.toLowerCase(), units)) return void 0;
  const digits = whole.replace(/\D/g, "");
  return Number(`${sign}${digits}${fraction === void 0 ? "" : `.${fraction}`}`);
}
function isUnit(written, units) {
  if (units === void 0) return !/^(k|m|mille|millions?|milliards?|thousand|billions?|hundred|cents?)$/.test(written);
  return units.some((unit) => unit === written || written.length > 1 && unit.startsWith(written));
}
function dayMeant(value) {
  const mend = mendOfDay(value);
  return mend !== void 0 && "date" in mend ? mend.date : void 0;
}
function mendOfDay(value) {
  var _a;
  if (typeof value === "number") return spreadsheetDay(value);
  if (typeof value !== "string") return void 0;
  const text = value.trim();
  const [, y = "", m = "", d = ""] = ((_a = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})([T ]\d{1,2}:\d{2}.*)?$/.exec(text)) == null ? void 0 : _a.filter((_, i) => i !== 2)) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (y !== "") return dayOrMonth(y, m, d);
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === "") return void 0;
  const isMonthFirst = Number(second) > 12 && Number(first) <= 12;
  return isMonthFirst ? dayOrMonth(year, first, second) : dayOrMonth(year, second, first);
}
function dayOrMonth(year, month, day) {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (dayNumber(date) !== void 0) return { is: "date", date };
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 29 || d > 31) return { is: "no-such-date" };
  return { is: "short-month", year: y, month: m, days: daysIn(y, m) };
}
function spreadsheetDay(number) {
  if (!Number.isInteger(number) || number < 2e4 || number > 8e4) return void 0;
  return { is: "spreadsheet-day", date: isoDateOf(number - 25569) };
}
export {
  isTooLong as a,
  truthOf as b,
  dayMeant as c,
  defaults as d,
  isEmptyId as i,
  lettersIn as l,
  mendOf as m,
  toTakeFacts as t
};
