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
function resolvePointer(document, pointer) {
  let value = document;
  for (const segment of pointerSegments(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) {
      return void 0;
    }
    value = value[segment];
  }
  return value;
}
function factsOf(pack) {
  return pack.facts;
}
function factKind(fact) {
  const type = typeof fact.type === "string" ? fact.type : fact.type.find((name) => name !== "null");
  return type === "string" && fact.format === "date" ? "date" : type ?? "boolean";
}
function factChoices(fact) {
  var _a;
  return (_a = fact.enum) == null ? void 0 : _a.filter((value) => value !== null);
}
function unitWords(unit, { units }, locale) {
  var _a;
  return ((_a = formsOf(unit, units).find(([language]) => language === locale)) == null ? void 0 : _a[1]) ?? { one: unit, other: unit };
}
function formsOf(unit, units) {
  const words = units !== void 0 && Object.hasOwn(units, unit) ? units[unit] : void 0;
  return Object.entries(words ?? {}).filter(
    ([, forms]) => typeof (forms == null ? void 0 : forms.one) === "string" && typeof forms.other === "string"
  );
}
function factAt(facts, path) {
  var _a;
  let fact = facts;
  for (const segment of path.replaceAll("[]", ".[]").split(".")) {
    if (fact === void 0 || segment === "") continue;
    if (segment === "[]") fact = fact.items;
    else fact = Object.hasOwn(fact.properties ?? {}, segment) ? (_a = fact.properties) == null ? void 0 : _a[segment] : void 0;
  }
  return fact;
}
function itemTitle({ items }, locale) {
  var _a, _b;
  return (_b = (_a = items == null ? void 0 : items["x-text"]) == null ? void 0 : _a[locale]) == null ? void 0 : _b.label;
}
export {
  factAt as a,
  factKind as b,
  childPointer as c,
  factChoices as d,
  factsOf as f,
  itemTitle as i,
  resolvePointer as r,
  unitWords as u
};
