import { f as factAt } from "./SelfAssessment.BKECU5Kq.js";
import { a as answeredIn, i as itemName } from "./TheAssessment.UXFn_p2S.js";
function answersIn(sections, facts, locale, say) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of answeredIn(sections, facts)) {
    const { pointer, field, section } = place;
    const item = pointer.slice(0, pointer.lastIndexOf("/"));
    const isOfItem = place.list !== void 0;
    const key = isOfItem ? item : section;
    const title = isOfItem ? itemName(place.list, factAt(facts, item), place.index ?? 0) : section;
    const group = groups.get(key) ?? { title, ...isOfItem ? { within: section } : {}, answers: [] };
    groups.set(key, group);
    group.answers.push({ pointer, label: field.title, value: valueIn(place, facts, locale, say) });
  }
  return [...groups.values()];
}
function valueIn({ pointer, field }, facts, locale, say) {
  const value = factAt(facts, pointer);
  if (value === null) return void 0;
  if (Array.isArray(value)) {
    const names = value.map((item, index) => itemName(field, item, index));
    return names.length === 0 ? say.none : names.join(", ");
  }
  return wordsOf(value, field, locale, say);
}
function wordsOf(value, { type, choices, unit }, locale, say) {
  if (typeof value === "boolean") return value ? say.yes : say.no;
  const choice = choices == null ? void 0 : choices.find((one) => one.value === value);
  if (choice !== void 0) return choice.label;
  if (type === "date") return dayIn(String(value), locale);
  if (typeof value !== "number") return String(value);
  return [value.toLocaleString(locale), unit].filter((part) => part !== void 0).join(" ");
}
function dayIn(day, locale) {
  return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
}
export {
  answersIn as a,
  dayIn as d
};
