import { a as factPaths, f as factsOf, j as formatsIn, g as childPointer, k as itemTitle, m as factsIn, c as code, r as replaceAt, d as pointerSegments, q as member, b as factAt, v as factKind, w as factChoices, x as unitWords, P as PackError, y as valueProblem, s as shown, z as isObject, A as quoted, B as toInstant, C as noInstant, O as OptionsError, D as dayOf, F as FactsError, o as ownMembers, n as nearest, t as toCollector, E as problemsIn, G as names, H as values, I as freezeJson } from "./chunk-4WD3F7CM.DdSM2yx6.js";
var weight = { critical: 8, high: 4, medium: 2, low: 1 };
function summarise(results, rules, impacts) {
  const counts = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 };
  const all = emptyTally();
  const tallies = impacts.map(emptyTally);
  for (let i = 0; i < results.length; i += 1) {
    const result = results[i];
    counts[result.outcome] += 1;
    const own = result.outcome === "waived" ? result.underlying : result.outcome;
    if (own === "not-applicable") continue;
    const { weighs, places } = rules[i];
    const met = own === "pass" ? weighs : 0;
    const open = own === "unknown" ? weighs : 0;
    add(all, weighs, met, open);
    for (let k = 0; k < places.length; k += 1) add(tallies[places[k]], weighs, met, open);
  }
  const scores = {};
  for (let i = 0; i < impacts.length; i += 1) scores[impacts[i]] = scoreOf(tallies[i]);
  return { counts, score: scoreOf(all), impacts: scores };
}
function emptyTally() {
  return { all: 0, met: 0, open: 0 };
}
function add(tally, all, met, open) {
  tally.all += all;
  tally.met += met;
  tally.open += open;
}
function scoreOf({ all, met, open }) {
  if (all === 0) return { low: 100, high: 100 };
  return { low: 100 * met / all, high: 100 * (met + open) / all };
}
var locales = ["fr", "en"];
function localeIn(tag) {
  return lookUp(tag, locales);
}
function localeOrEnglish(tag) {
  return localeIn(tag) ?? "en";
}
function lookUp(tag, available) {
  if (tag.length > longestTag) return void 0;
  const [name = ""] = tag.split(/[.@]/, 1);
  const subtags = subtagsOf(name);
  for (let length = subtags.length; length > 0; length--) {
    const range = subtags.slice(0, length).join("-");
    const found = available.find((one) => subtagsOf(one).join("-") === range);
    if (found !== void 0) return found;
  }
  return available.find((one) => subtagsOf(one)[0] === subtags[0]);
}
var longestTag = 100;
function subtagsOf(tag) {
  return tag.toLowerCase().split(/[-_]/);
}
function toAsking(path, fact, pack, locale, list) {
  var _a;
  const text = (_a = fact["x-text"] ?? (list == null ? void 0 : list["x-text"])) == null ? void 0 : _a[locale];
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, "x-unit": unit } = fact;
  const kind = factKind(fact);
  return {
    fact: path,
    title: (text == null ? void 0 : text.label) ?? path,
    label: (text == null ? void 0 : text.question) ?? (text == null ? void 0 : text.label) ?? path,
    help: (text == null ? void 0 : text.help) ?? "",
    ...unit === void 0 ? {} : { unit: unitWords(unit, pack, locale).other },
    type: kind === "object" ? "array" : kind,
    ...given({ minimum, exclusiveMinimum, maximum, exclusiveMaximum, itemTitle: itemTitle(fact, locale) }),
    ...fact.enum === void 0 ? {} : { choices: choicesOf(fact, locale) }
  };
}
function fieldsUnder(path, fact, pack, locale, list) {
  if (factKind(fact) === "object") {
    return Object.entries(fact.properties ?? {}).flatMap(
      ([name, member2]) => fieldsUnder(path === "" ? name : `${path}.${name}`, member2, pack, locale)
    );
  }
  const { items, maxItems, maxLength } = fact;
  const fields = items === void 0 ? void 0 : fieldsUnder(`${path}[]`, items, pack, locale, fact);
  return [{ ...toAsking(path, fact, pack, locale, list), ...given({ maxLength, maxItems, fields }) }];
}
function choicesOf(fact, locale) {
  const labels = fact["x-choices"];
  return (factChoices(fact) ?? []).map((value) => {
    var _a;
    return { value, label: ((_a = labels == null ? void 0 : labels[value]) == null ? void 0 : _a[locale]) ?? value };
  });
}
function given(members) {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
}
var [mostMissing, mostTries] = [8, 200];
function withBearing({ index, missing }, facts, today, engine) {
  if (missing.length < 2 || missing.length > mostMissing || !entangledIn(engine)[index]) return { index, missing };
  let tries = 0;
  const isSettled = (known, [next, ...rest]) => {
    tries += 1;
    if (tries > mostTries) return false;
    if (engine.outcomes(known, today)[index] !== code.unknown) return true;
    if (next === void 0) return false;
    return answersTo(next.ask.fact).every((answer) => isSettled(replaceAt(known, next.pointer, answer), rest));
  };
  let asked = missing;
  for (const ground of missing) {
    const others = asked.filter((other) => other !== ground);
    if (isSettled(facts, others)) asked = others;
  }
  return { index, missing: asked };
}
function answersTo(fact) {
  return factChoices(fact) ?? (factKind(fact) === "boolean" ? [true, false] : [null]);
}
function entangledIn(engine) {
  return engine.once(
    "entangled",
    () => engine.conditions.map(({ passes }) => {
      const read = "parts" in passes ? passes.parts.flatMap((part) => [...new Set(factsIn(part))]) : [];
      return new Set(read).size < read.length;
    })
  );
}
function inGroups(facts, sections, limit) {
  const ordered = [];
  const groups = groupsOf([...facts], 1);
  for (const section of sections) {
    const group = groups.get(section);
    if (ordered.length < limit && group !== void 0) addInOrder(group.entries, group.next, ordered, limit);
  }
  return ordered.length > limit ? ordered.slice(0, limit) : ordered;
}
function addInOrder(entries, start, ordered, limit) {
  if (entries.length < 2) {
    ordered.push(...entries);
    return;
  }
  for (const [, group] of [...groupsOf(entries, start)].sort(byWorth)) {
    if (ordered.length >= limit) return;
    addInOrder(group.entries, group.next, ordered, limit);
  }
}
function byWorth([one = "", a], [other = "", b]) {
  if (isIndex.test(one) && isIndex.test(other)) return Number(one) - Number(other);
  return b.worth - a.worth || a.place - b.place;
}
var isIndex = /^\d+$/;
function groupsOf(entries, start) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [pointer, { worth, place }] = entry;
    const segment = segmentAt(pointer, start);
    const group = groups.get(segment);
    if (group === void 0) {
      groups.set(segment, { worth, place, next: start + (segment ?? "").length + 1, entries: [entry] });
    } else {
      group.entries.push(entry);
      if (worth > group.worth) group.worth = worth;
      if (place < group.place) group.place = place;
    }
  }
  return groups;
}
function segmentAt(pointer, start) {
  if (start > pointer.length) return void 0;
  const end = pointer.indexOf("/", start);
  return end < 0 ? pointer.slice(start) : pointer.slice(start, end);
}
function phrasesIn(tag, { phrases }) {
  const locale = localeOrEnglish(tag);
  return { ...formatsIn(locale), ...phrases[locale] };
}
function itemName(list, place, locale, phrases) {
  var _a, _b;
  const one = itemTitle(list, locale);
  return one === void 0 ? phrases.item(((_b = (_a = list["x-text"]) == null ? void 0 : _a[locale]) == null ? void 0 : _b.label) ?? "", place) : `${one} ${place}`;
}
function questionsFor(rules, facts, today, { definition, engine }, locale, limit, isSkipped = () => false, rank) {
  var _a;
  const open = rules.map((rule) => withBearing(rule, facts, today, engine));
  const places = engine.once(
    "places",
    () => new Map(factPaths(factsOf(definition)).map((path, place) => [path, place]))
  );
  const informs = /* @__PURE__ */ new Map();
  for (const { index, missing } of open) {
    const rule = definition.rules[index];
    if (rule === void 0) continue;
    for (const { pointer, ask } of missing) {
      if (isSkipped(pointer)) continue;
      const so = informs.get(pointer);
      const worth = weight[rule.severity] / missing.length;
      if (so === void 0)
        informs.set(pointer, { worth, place: places.get(ask.path) ?? places.size, fact: ask.path, ask });
      else so.worth += worth;
    }
  }
  const sections = engine.once("sections", () => sectionsOf(definition));
  rank == null ? void 0 : rank(informs, open, ((_a = inGroups(informs, sections, 1)[0]) == null ? void 0 : _a[0]) ?? "");
  const ordered = inGroups(informs, sections, limit);
  return {
    questions: questionsAbout(ordered, open, facts, { definition, engine }, locale),
    omittedQuestions: informs.size - ordered.length
  };
}
function questionsAbout(asked, open, facts, { definition, engine }, locale) {
  const settles = rulesOf(asked, open, definition);
  const words = engine.once(`questions ${locale}`, () => toWords(definition, locale, phrasesIn(locale, engine)));
  return asked.map(([pointer, { fact }]) => {
    const subject = fact.includes("[]") ? words.subject(pointer, facts) : void 0;
    return {
      pointer,
      fact,
      ...words.ask(fact, subject),
      ruleIds: settles.get(pointer) ?? []
    };
  });
}
function sectionsOf(pack) {
  return Object.keys(factsOf(pack).properties ?? {}).map((name) => childPointer("", name).slice(1));
}
function rulesOf(facts, open, { rules }) {
  var _a, _b;
  const ids = new Map(facts.map(([pointer]) => [pointer, []]));
  for (const { index, missing } of open) {
    const id = (_a = rules[index]) == null ? void 0 : _a.id;
    if (id !== void 0) for (const { pointer } of missing) (_b = ids.get(pointer)) == null ? void 0 : _b.push(id);
  }
  return ids;
}
function toWords(pack, locale, phrases) {
  const declared = factsOf(pack);
  const known = /* @__PURE__ */ new Map();
  return {
    /** What is asked of a fact: put together once, whichever item it is asked of, but for what a report has for its own. */
    ask(path, subject) {
      const fact = factAt(declared, path) ?? { type: "string" };
      let asked = known.get(path);
      if (asked === void 0) {
        const {
          fact: _,
          title: __,
          ...asking
        } = toAsking(path, fact, pack, locale, factAt(declared, path.slice(0, -2)));
        known.set(path, asking);
        asked = asking;
      }
      const { choices, ...plain } = asked;
      const items = fact.items ?? (factKind(fact) === "object" ? fact : void 0);
      return {
        section: sectionOf(path, declared, locale),
        ...subject === void 0 ? {} : { subject },
        ...plain,
        ...choices === void 0 ? {} : { choices: choices.map((choice) => ({ ...choice })) },
        ...items === void 0 ? {} : { fields: fieldsUnder(fact.items ? `${path}[]` : path, items, pack, locale, fact) }
      };
    },
    /** The item of a list that a pointer goes into: its id, else what the list and its place are called. */
    subject(pointer, facts) {
      var _a;
      let value = facts;
      let fact = declared;
      let subject;
      for (const segment of pointerSegments(pointer)) {
        const list = Array.isArray(value) ? fact : void 0;
        value = member(value, segment);
        fact = list === void 0 ? (_a = fact == null ? void 0 : fact.properties) == null ? void 0 : _a[segment] : list.items;
        if (list === void 0) continue;
        const id = member(value, "id");
        subject = typeof id === "string" ? id : itemName(list, Number(segment) + 1, locale, phrases);
      }
      return subject;
    }
  };
}
function sectionOf(path, facts, locale) {
  var _a, _b, _c;
  const [first = path] = path.split(/[.[]/, 1);
  return ((_c = (_b = (_a = factAt(facts, first)) == null ? void 0 : _a["x-text"]) == null ? void 0 : _b[locale]) == null ? void 0 : _c.label) ?? first;
}
function hasDefinition(pack) {
  try {
    return isObject(pack) && isObject(pack.definition) && Array.isArray(pack.ruleIds);
  } catch {
    return false;
  }
}
function isCompiledPack(pack) {
  const isWhole = hasDefinition(pack) && Object.hasOwn(pack, "engine");
  const { engine } = isWhole ? pack : {};
  return isObject(engine) && typeof engine.read === "function";
}
function assertPack(pack, at = "") {
  if (isCompiledPack(pack)) return;
  throw new PackError([valueProblem("wrong-type", at, { found: shown(pack), expected: ["loaded-pack"] })]);
}
var evaluate = {
  "ends-before-start": ({ collectedOn, validUntil }) => ({
    message: `valid until ${validUntil}, and collected on ${collectedOn}`,
    found: quoted(validUntil),
    expected: `${collectedOn} or later`,
    hint: "correct one of the two dates"
  }),
  "expires-before-start": ({ startsOn, expiresOn }) => ({
    message: `it expires on ${expiresOn}, and starts on ${startsOn}`,
    found: quoted(expiresOn),
    expected: `${startsOn} or later`,
    hint: "correct one of the two dates"
  }),
  "rule-without-items": ({ ruleId }) => ({
    message: `the rule ${ruleId} goes over no list whose items have an id: none can be excused by itself`,
    expected: "no items",
    hint: "leave the items out: the waiver is then for the whole rule"
  })
};
var problem = /* @__PURE__ */ problemsIn(values, names, evaluate);
function readOptions(options, pack, known) {
  const { add: add2, problems } = toCollector();
  const given2 = ownOptions(options, known, add2);
  const locale = localeOf(given2.locale, pack);
  checkChoice("/locale", locale, pack.locales, add2);
  const { evidencePolicy: policy = "report", limit = Number.POSITIVE_INFINITY, now } = given2;
  checkChoice("/evidencePolicy", policy, ["report", "require"], add2);
  if (limit !== Number.POSITIVE_INFINITY && !(Number.isInteger(limit) && Number(limit) >= 0)) {
    add2(() => problem("wrong-type", "/limit", { found: shown(limit), expected: ["integer"], bounds: { minimum: 0 } }));
  }
  const instant = now === void 0 ? /* @__PURE__ */ new Date() : toInstant(now);
  if (instant === void 0) add2(() => noInstant(now));
  const wrong = problems();
  if (wrong.length > 0 || instant === void 0) throw new OptionsError(wrong);
  return {
    evaluatedAt: isoOf(instant, now),
    today: dayOf(instant),
    locale,
    limit,
    requiresEvidence: policy === "require",
    given: given2
  };
}
function ownOptions(options, known, add2) {
  const given2 = ownMembers(options);
  if (given2 === void 0) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(options), expected: ["options"] })]);
  }
  for (const name of Object.keys(given2).filter((one) => !known.includes(one))) {
    add2(() => {
      const params = { found: shown(name), allowed: known, near: nearest(name, known) };
      return problem("unknown-option", childPointer("", name), params);
    });
  }
  return given2;
}
function localeOf(given2, { locales: locales2 }) {
  if (given2 === void 0) return locales2[0];
  return (typeof given2 === "string" ? lookUp(given2, locales2) : void 0) ?? given2;
}
function readLocale(given2, pack) {
  const { add: add2, problems } = toCollector();
  const locale = localeOf(given2, pack);
  checkChoice("/locale", locale, pack.locales, add2);
  if (problems().length > 0) throw new OptionsError(problems());
  return locale;
}
function readNotAtHand(given2, count) {
  const pointers = Array.from({ length: count }, (_, i) => `/${i}`);
  return new Set(given2 === void 0 ? [] : readChoices("/evidenceNotAtHand", given2, pointers));
}
function readRules(given2, { rules }) {
  const all = rules.map(({ id }) => id);
  const ids = readChoices("/rules", given2, all, "unknown-rule");
  const second = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (second < 0) return ids.map((id) => all.indexOf(id));
  const found = ids[second];
  throw new OptionsError([problem("duplicate", "/rules", { found: shown(found), first: ids.indexOf(found), second })]);
}
function readChoices(at, given2, choices, code2) {
  const { add: add2, problems } = toCollector();
  const items = readItems(at, given2, add2);
  items.forEach((item, i) => {
    checkChoice(`${at}/${i}`, item, choices, add2, code2);
  });
  if (problems().length > 0) throw new OptionsError(problems());
  return items;
}
function readItems(at, given2, add2) {
  let isTold = false;
  const items = freezeJson(given2, (toProblem) => {
    isTold = true;
    add2(() => {
      const found = toProblem();
      return { ...found, pointer: at + found.pointer };
    });
  });
  if (isTold) return [];
  if (Array.isArray(items)) return items;
  add2(() => problem("wrong-type", at, { found: shown(given2), expected: ["list"] }));
  return [];
}
function isoOf(instant, now) {
  return typeof now === "string" && now.length === isoDay.length ? now + isoDay.midnight : instant.toISOString();
}
var isoDay = { length: "YYYY-MM-DD".length, midnight: "T00:00:00.000Z" };
function checkChoice(at, value, choices, report, code2 = "impossible-value") {
  if (choices.includes(value)) return;
  report(() => {
    const near = typeof value === "string" ? nearest(value, choices) : void 0;
    return problem(code2, at, { found: shown(value), allowed: choices, near });
  });
}
function readFacts(pack, given2) {
  const { facts, problems } = pack.engine.read(given2);
  if (problems.length > 0) throw new FactsError(problems);
  return facts;
}
export {
  assertPack as a,
  readFacts as b,
  readItems as c,
  answersTo as d,
  questionsAbout as e,
  readRules as f,
  readNotAtHand as g,
  weight as h,
  phrasesIn as i,
  itemName as j,
  readLocale as k,
  fieldsUnder as l,
  sectionOf as m,
  localeOrEnglish as n,
  problem as p,
  questionsFor as q,
  readOptions as r,
  summarise as s,
  withBearing as w
};
