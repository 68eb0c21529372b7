import { e as evaluate, c as chosenOf, w as wordsOf, t as toAction, a as askedWords, q as quantity, b as toValueWords } from "./chunk-PYPIMB3F.DZXqhfnd.js";
import { a8 as isNot, a9 as show, aa as oneOf, u as unpolluted, o as ownMembers, O as OptionsError, s as shown, g as childPointer, E as problemsIn, G as names, H as values, n as nearest, t as toCollector, f as factsOf, p as pathOf, b as factAt, d as pointerSegments, v as factKind, w as factChoices } from "./chunk-4WD3F7CM.DdSM2yx6.js";
import { s as summarise, h as weight, i as phrasesIn, j as itemName, n as localeOrEnglish } from "./chunk-NXHNCOU7.CZGs4Pwa.js";
import { v as visible, s as scoreOf, w as weight$1 } from "./TheAssessment.UXFn_p2S.js";
import { a as reporters, f as formatsIn, b as reporters$1, l as localeOrEnglish$1, r as reportPhrasesIn } from "./phrases.BXgfqdMK.js";
import { w as words } from "./ReportView.DW6OqbqC.js";
import { w as wholeScore } from "./outcomes.DV6UaI9M.js";
import "./chunk-42YZXARK.CFYm4glt.js";
import "vue";
import "vue/server-renderer";
import "./use-words.CsdlR2zd.js";
import "@vueuse/core";
import "./SelfAssessment.BKECU5Kq.js";
import "./dates.cA0NXQZw.js";
import "./score.DIJaFCYH.js";
import "./score.CWMDzT0n.js";
import "./answers.CIsYQpzm.js";
var plan = {
  "no-goal": ({ allowed }) => ({
    message: "the goal asks for nothing",
    expected: oneOf(allowed),
    hint: `give one or more of ${oneOf(allowed)}`
  }),
  "not-a-plan": ({ found }) => isNot(show(found), "a plan", "hand over what planTo gives")
};
var named = (facts, others) => {
  const all = [...facts.map((fact) => `“${fact}”`), ...others > 0 ? [`${others} more`] : []];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
};
var explain = {
  contrast: (facts, others) => facts.length + others === 1 ? `Another answer to ${named(facts, others)} could change the outcome.` : `Other answers to ${named(facts, others)}, together, could change the outcome.`,
  settling: (facts, others) => facts.length + others === 1 ? `An answer to ${named(facts, others)} could settle the rule.` : `Answers to ${named(facts, others)}, together, could settle the rule.`,
  range: (fact, values2) => `${fact}: the outcome stays the same with ${values2}`,
  only: (value) => `${value} only`,
  any: "any answer",
  from: (date) => `a date from ${date} on`,
  until: (date) => `a date until ${date}`,
  fromTo: (first, last) => `a date from ${first} to ${last}`,
  change: (fact, value, now) => `${fact}: ${value} (now: ${now})`,
  added: (list, count, facts) => `${list}: ${count === 1 ? "one more item" : `${count} more items`}${facts.length === 0 ? "" : ` (${facts.join("; ")})`}`,
  listed: (list, count, facts) => `${list}: a list with ${count === 1 ? "one item" : `${count} items`}${facts.length === 0 ? "" : ` (${facts.join("; ")})`}`,
  keeping: (titles) => ` (so that ${named(titles, 0)} ${titles.length === 1 ? "does" : "do"} not fail)`,
  caveat: (command) => `These are the answers that are enough for the calculation, not advice: declare only what is true. What to do: ${command}`,
  counterfactual: (changes) => `The rule would be met with: ${changes.join("; ")}.`,
  heading: {
    sufficient: "What decides it",
    contrastive: "What would change it",
    settling: "What could settle it",
    ranges: "How far each fact could move alone",
    counterfactuals: "The smallest changes that would make it pass"
  },
  none: {
    sufficient: "Nothing decides it yet.",
    contrastive: "No other answers would change it.",
    settling: "No answer was found that settles it by itself.",
    ranges: "No fact decides it.",
    counterfactuals: "No change was found that makes it pass without making another rule fail."
  },
  mayBeMore: "There may be others."
};
var named2 = (facts, others) => {
  const all = [...facts.map((fact) => `« ${fact} »`), ...others > 0 ? [`${others} autres`] : []];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} et ${all.at(-1)}`;
};
var explain2 = {
  contrast: (facts, others) => facts.length + others === 1 ? `Une autre réponse à ${named2(facts, others)} pourrait changer le résultat.` : `D’autres réponses à ${named2(facts, others)}, ensemble, pourraient changer le résultat.`,
  settling: (facts, others) => facts.length + others === 1 ? `Une réponse à ${named2(facts, others)} pourrait trancher.` : `Des réponses à ${named2(facts, others)}, ensemble, pourraient trancher.`,
  range: (fact, values2) => `${fact} : le résultat reste le même avec ${values2}`,
  only: (value) => `${value} seulement`,
  any: "n’importe quelle réponse",
  from: (date) => `une date à partir du ${date}`,
  until: (date) => `une date jusqu’au ${date}`,
  fromTo: (first, last) => `une date du ${first} au ${last}`,
  change: (fact, value, now) => `${fact} : ${value} (actuellement : ${now})`,
  added: (list, count, facts) => `${list} : ${count === 1 ? "un élément" : `${count} éléments`} de plus${facts.length === 0 ? "" : ` (${facts.join(" ; ")})`}`,
  listed: (list, count, facts) => `${list} : une liste ${count === 1 ? "d’un élément" : `de ${count} éléments`}${facts.length === 0 ? "" : ` (${facts.join(" ; ")})`}`,
  keeping: (titles) => ` (pour que ${named2(titles, 0)} ne soi${titles.length === 1 ? "t" : "ent"} pas en défaut)`,
  caveat: (command) => `Ce sont les réponses qui suffisent au calcul, non des conseils : ne déclarez que ce qui est vrai. Ce qu’il faut faire : ${command}`,
  counterfactual: (changes) => `La règle serait respectée avec : ${changes.join(" ; ")}.`,
  heading: {
    sufficient: "Ce qui décide",
    contrastive: "Ce qui changerait le résultat",
    settling: "Ce qui pourrait trancher",
    ranges: "Jusqu’où chaque fait pourrait varier seul",
    counterfactuals: "Les plus petits changements qui rendraient la règle conforme"
  },
  none: {
    sufficient: "Rien ne décide encore.",
    contrastive: "Aucune autre réponse ne changerait le résultat.",
    settling: "Aucune réponse n’a été trouvée qui tranche à elle seule.",
    ranges: "Aucun fait ne décide.",
    counterfactuals: "Aucun changement n’a été trouvé qui rende la règle conforme sans en mettre une autre en défaut."
  },
  mayBeMore: "Il peut y en avoir d’autres."
};
var phrases$1 = { fr: explain2, en: explain };
function explainPhrasesIn(language) {
  return phrases$1[localeOrEnglish(language)];
}
function factWordsOf({ definition, engine }, locale) {
  return engine.once(`explain ${locale}`, () => toFactWords(definition, locale, phrasesIn(locale, engine)));
}
function toLabelAt(pack, locale) {
  const facts = factsOf(pack.definition);
  const { name } = factWordsOf(pack, locale);
  return (pointer, id) => {
    const path = pathOf(facts, pointer);
    const list = factAt(facts, path.slice(0, Math.max(0, path.lastIndexOf("[]"))));
    const index = Number(pointerSegments(pointer).findLast((segment) => /^\d+$/.test(segment)));
    const item = list !== void 0 && path.includes("[]") ? { id, index, list } : void 0;
    return name({ path, fact: factAt(facts, path) ?? facts, item });
  };
}
function toFactWords(pack, locale, say) {
  const known = /* @__PURE__ */ new Map();
  const wordsAt = ({ path, fact }) => {
    var _a, _b;
    let words2 = known.get(path);
    if (words2 === void 0) {
      const list = factAt(factsOf(pack), path.replace(/(\[\])+$/, ""));
      const label = ((_b = (_a = fact["x-text"] ?? (list == null ? void 0 : list["x-text"])) == null ? void 0 : _a[locale]) == null ? void 0 : _b.label) ?? path;
      words2 = { label, value: toValueWords(fact, pack, locale, say) };
      known.set(path, words2);
    }
    return words2;
  };
  const name = (slot) => {
    const { label } = wordsAt(slot);
    if (slot.item === void 0) return label;
    const { id, index, list } = slot.item;
    const item = id ?? itemName(list, index + 1, locale, say);
    return slot.path.endsWith("[]") ? item : item + say.of + label;
  };
  const value = (slot, one) => wordsAt(slot).value(one);
  return {
    name,
    label: (slot) => wordsAt(slot).label,
    value,
    is: say.is,
    told: (slot, one) => name(slot) + say.is + value(slot, one),
    extent: (slot, extent) => explainPhrasesIn(locale).range(name(slot), extentWords(slot, extent, wordsAt(slot).value))
  };
  function extentWords({ fact, isList }, extent, words2) {
    var _a;
    const { only, any, from, until, fromTo } = explainPhrasesIn(locale);
    switch (extent.kind) {
      case "one-of": {
        const all = factKind(fact) === "boolean" ? 2 : (_a = factChoices(fact)) == null ? void 0 : _a.length;
        if (extent.values.length === all) return any;
        const said = extent.values.map(words2);
        return said.length === 1 ? only(said.join("")) : say.list(said, "or");
      }
      case "other-than":
        return extent.values.length === 0 ? any : asked({ kind: "one-of", negated: true, values: extent.values }, words2);
      case "date": {
        const [first, last] = [extent.minimum, extent.maximum].map((day) => day && say.date(day));
        if (first === void 0) return last === void 0 ? any : until(last);
        return last === void 0 ? from(first) : first === last ? only(first) : fromTo(first, last);
      }
      case "number": {
        const { kind, ...ends } = extent;
        const said = isList ? (count) => quantity(Number(count), say.items, say) : words2;
        if (isAll(ends, fact, isList)) return any;
        if (ends.minimum !== void 0 && ends.minimum === ends.maximum) return only(said(ends.minimum));
        return asked({ kind: "range", negated: false, ...inner(ends, fact) }, said);
      }
    }
  }
  function asked(one, words2) {
    var _a;
    const [first] = one.values ?? [];
    const single = ((_a = one.values) == null ? void 0 : _a.length) === 1 && first !== void 0 ? { kind: "equal", negated: true, value: first } : one;
    return askedWords(single, words2, false, say) ?? "";
  }
}
function inner(ends, fact) {
  const kept = Object.entries(ends).filter(([name, end]) => fact[name] !== end);
  return kept.length === 0 ? ends : Object.fromEntries(kept);
}
function isAll(ends, fact, isList) {
  if (isList) return ends.minimum === 0 && ends.maximum === fact.maxItems;
  return Object.entries(ends).every(([name, end]) => fact[name] === end);
}
var goalNames = ["score", "clear", "impacts", "maxHours", "maxCost"];
var costs = ["none", "low", "medium", "high"];
var problem = /* @__PURE__ */ problemsIn(values, names, plan);
function readGoal(goal, { impacts }) {
  const given = ownMembers(goal);
  if (given === void 0) {
    throw new OptionsError([problem("wrong-type", "", { found: shown(goal), expected: ["object"] })]);
  }
  const { add, problems } = toCollector();
  for (const name of Object.keys(given)) checkChoice("unknown-option", childPointer("", name), name, goalNames, add);
  const { score, clear, maxHours, maxCost } = given;
  if (score !== void 0) checkScore("/score", score, add);
  if (clear !== void 0) checkChoice("impossible-value", "/clear", clear, Object.keys(weight), add);
  const ofImpacts = given.impacts === void 0 ? void 0 : readImpacts(given.impacts, Object.keys(impacts), add);
  if (maxHours !== void 0 && !(Number.isFinite(maxHours) && Number(maxHours) >= 0)) {
    add(() => problem("wrong-type", "/maxHours", { found: shown(maxHours), expected: ["count"] }));
  }
  if (maxCost !== void 0) checkChoice("impossible-value", "/maxCost", maxCost, costs, add);
  if (goalNames.every((name) => given[name] === void 0) && problems().length === 0) {
    add(() => problem("no-goal", "", { allowed: goalNames }));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  const read = { score, clear, impacts: ofImpacts, maxHours, maxCost };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== void 0));
}
function readImpacts(given, allowed, add) {
  const scores = ownMembers(given);
  if (scores === void 0) {
    add(() => problem("wrong-type", "/impacts", { found: shown(given), expected: ["object"] }));
    return void 0;
  }
  const entries = Object.entries(scores);
  for (const [id, score] of entries) {
    const at = childPointer("/impacts", id);
    if (checkChoice("impossible-value", at, id, allowed, add)) checkScore(at, score, add);
  }
  if (entries.length === 0) add(() => problem("too-few", "/impacts", { found: shown(given) }));
  return Object.fromEntries(entries);
}
function checkScore(at, score, add) {
  const bounds = { minimum: 0, maximum: 100 };
  if (typeof score !== "number" || Number.isNaN(score)) {
    add(() => problem("wrong-type", at, { found: shown(score), expected: ["number"], bounds }));
  } else if (!(score >= 0 && score <= 100)) {
    add(() => problem("out-of-bounds", at, { found: shown(score), kind: "number", bounds }));
  }
}
function checkChoice(code2, at, value, allowed, add) {
  if (allowed.includes(value)) return true;
  add(() => {
    const near = typeof value === "string" ? nearest(value, allowed) : void 0;
    return problem(code2, at, { found: shown(value), allowed, near });
  });
  return false;
}
function partsOf(goal, results, chosen) {
  const { score, clear, impacts = {} } = goal;
  const everywhere = () => true;
  const parts = [];
  if (score !== void 0) {
    parts.push({ of: "score", wanted: score, need: needFor(score, results, chosen, everywhere), isAbout: everywhere });
  }
  if (clear !== void 0) {
    const isAbout = (place) => {
      var _a;
      return (((_a = chosen.rules[place]) == null ? void 0 : _a.weighs) ?? 0) >= weight[clear];
    };
    parts.push({ of: "clear", wanted: 0, need: weightOf(openPlaces(results).filter(isAbout), chosen), isAbout });
  }
  for (const [impact, wanted] of Object.entries(impacts)) {
    const isAbout = (place) => {
      var _a;
      return ((_a = chosen.rules[place]) == null ? void 0 : _a.impacts.includes(impact)) === true;
    };
    parts.push({ of: "impacts", impact, wanted, need: needFor(wanted, results, chosen, isAbout), isAbout });
  }
  return parts;
}
function openPlaces(results) {
  return results.flatMap(({ outcome }, place) => outcome === "fail" || outcome === "unknown" ? [place] : []);
}
function weightOf(places, { rules }) {
  return places.reduce((sum, place) => {
    var _a;
    return sum + (((_a = rules[place]) == null ? void 0 : _a.weighs) ?? 0);
  }, 0);
}
function needFor(wanted, results, chosen, isAbout) {
  let [all, met2] = [0, 0];
  results.forEach((result, place) => {
    const own = result.outcome === "waived" ? result.underlying : result.outcome;
    if (own === "not-applicable" || !isAbout(place)) return;
    all += weightOf([place], chosen);
    if (own === "pass") met2 += weightOf([place], chosen);
  });
  if (all === 0) return 0;
  const enough = (need2) => 100 * (met2 + need2) / all >= wanted;
  let need = Math.max(0, Math.floor(wanted * all / 100 - met2) - 1);
  while (!enough(need)) need += 1;
  return need;
}
var [rounds, greatest] = [60, 1e3];
function multipliersFor(items, needs) {
  let weights = needs.map((need) => need > 0 ? 1 / need : 0);
  let best = { hours: -1, weights };
  for (let round = 0; round < rounds; round += 1) {
    const { hours, gains } = cheapestFor(items, needs, weights);
    if (hours > best.hours) best = { hours, weights };
    weights = weights.map((weight2, part) => {
      const need = needs[part];
      return need > 0 ? weight2 * Math.max(0.1, 1 + (need - gains[part]) / need / Math.sqrt(1 + round)) : 0;
    });
  }
  const most = Math.max(...best.weights);
  return best.weights.map((weight2) => most > 0 ? Math.round(greatest * weight2 / most) : 0);
}
function cheapestFor(items, needs, weights) {
  const weigh = (values2) => values2.reduce((sum, value, part) => sum + value * weights[part], 0);
  const ranked = items.map(({ hours, gains: gains2 }) => ({ hours, gains: gains2, gain: weigh(gains2) }));
  ranked.sort((a, b) => b.gain / b.hours - a.gain / a.hours);
  const gains = needs.map(() => 0);
  let [left, taken] = [weigh(needs), 0];
  for (const item of ranked) {
    if (left <= 0 || item.gain === 0) break;
    const share = Math.min(1, left / item.gain);
    left -= share * item.gain;
    taken += share * item.hours;
    item.gains.forEach((gain, part) => {
      gains[part] = gains[part] + share * gain;
    });
  }
  return { hours: taken, gains };
}
function toBounds(items, whole2) {
  const parts = whole2.length;
  const multipliers = parts > 1 ? multipliersFor(items, whole2) : [];
  const sumOf = (values2) => values2.reduce((sum, value, part) => sum + value * multipliers[part], 0);
  const ofPart = Array.from({ length: parts }, (_, part) => rankedBy(items, ({ gains }) => gains[part]));
  const ofAll = parts > 1 ? rankedBy(items, ({ gains }) => sumOf(gains)) : [];
  return (from) => {
    const left = ofPart.map((ranked) => toFractions(ranked, from));
    const all = toFractions(ofAll, from);
    return (needs) => {
      let least = 0;
      for (let part = 0; part < parts; part += 1) {
        const need = needs[part];
        if (need <= 0) continue;
        least = Math.max(least, hoursFor(need, left[part]));
      }
      return parts > 1 && least < Infinity ? Math.max(least, hoursFor(sumOf(needs), all)) : least;
    };
  };
}
function rankedBy(items, gainOf2) {
  return items.map((item, level) => ({ level, hours: item.hours, gain: gainOf2(item) })).filter(({ gain }) => gain > 0).sort((a, b) => b.gain / b.hours - a.gain / a.hours);
}
function toFractions(ranked, from) {
  const [gains, hours] = [[0], [0]];
  for (const one of ranked) {
    if (one.level < from) continue;
    gains.push(gains.at(-1) + one.gain);
    hours.push(hours.at(-1) + one.hours);
  }
  return { gains, hours };
}
function hoursFor(need, { gains, hours }) {
  if (need <= 0) return 0;
  if (need > gains.at(-1)) return Infinity;
  let [low, high] = [0, gains.length - 1];
  while (high - low > 1) {
    const middle = low + high >> 1;
    if (gains[middle] < need) low = middle;
    else high = middle;
  }
  const [reached, taken] = [gains[low], hours[low]];
  const step = hours[high] - taken;
  const part = (need - reached) * step / (gains[high] - reached);
  return taken + Math.ceil(part * (1 - 1e-12));
}
var mostSteps = 15e4;
function cheapestCover(items, { needs, mostHours = Infinity, ...budget }) {
  const order = byWorth(items);
  const width = Math.max(2, Math.floor((budget.mostSteps ?? mostSteps) / Math.max(1, items.length)));
  const bounds = toBounds(
    order.map((place) => items[place]),
    needs
  );
  let givenUp = Infinity;
  let best = greedy(items, order, needs);
  if (best !== void 0 && best.hours > mostHours) best = void 0;
  const start = { hours: 0, cost: 0, count: 0, chosen: 0n, needs, least: 0 };
  if (needs.every((need) => need <= 0)) best = start;
  let branches = best === start ? [] : [start];
  for (const [level, place] of order.entries()) {
    const item = items[place];
    const bound = bounds(level + 1);
    const next = /* @__PURE__ */ new Map();
    for (const branch of branches) {
      for (const one of [take(branch, item, bitOf(place, items.length)), branch]) {
        if (one === void 0) continue;
        if (isDone(one)) {
          if (best === void 0 ? one.hours <= mostHours : compare(one, best) < 0) best = one;
          continue;
        }
        const least = one.hours + bound(one.needs);
        if (least > mostHours || least === Infinity || best !== void 0 && isWorse2(one, least, best)) continue;
        const like = one.needs.join();
        const other = next.get(like);
        if (other === void 0 || compare(one, other) < 0) next.set(like, { ...one, least });
      }
    }
    branches = [...next.values()];
    if (branches.length > width) {
      const ordered = [...branches].sort((a, b) => a.least - b.least || compare(a, b));
      givenUp = Math.min(givenUp, ordered[width].least);
      branches = ordered.slice(0, width);
    }
  }
  if (best === void 0) return { chosen: void 0, leastHours: givenUp, isProved: givenUp === Infinity };
  return {
    chosen: placesOf(best.chosen, items.length),
    leastHours: Math.min(best.hours, givenUp),
    isProved: givenUp > best.hours
  };
}
function byWorth(items) {
  const worth = items.map(({ hours, gains }) => gains.reduce((sum, gain) => sum + gain, 0) / hours);
  return items.map((_, place) => place).sort((a, b) => worth[b] - worth[a] || a - b);
}
function greedy(items, order, needs) {
  const chosen = [];
  let left = needs;
  for (const place of order) {
    const { gains } = items[place];
    if (!gains.some((gain, part) => gain > 0 && left[part] > 0)) continue;
    left = without(left, gains);
    chosen.push(place);
  }
  if (left.some((need) => need > 0)) return void 0;
  const surplus = needs.map((need, part) => gainOf(chosen, items, part) - need);
  const kept = new Set(chosen);
  for (const place of chosen.reverse()) {
    const { gains } = items[place];
    if (!gains.every((gain, part) => gain <= surplus[part])) continue;
    gains.forEach((gain, part) => {
      surplus[part] = surplus[part] - gain;
    });
    kept.delete(place);
  }
  const plan2 = { hours: 0, cost: 0, count: 0, chosen: 0n, needs: needs.map(() => 0), least: 0 };
  for (const place of kept) {
    const { hours, cost } = items[place];
    plan2.hours += hours;
    plan2.cost += cost;
    plan2.count += 1;
    plan2.chosen |= bitOf(place, items.length);
  }
  return plan2;
}
function gainOf(places, items, part) {
  return places.reduce((sum, place) => sum + items[place].gains[part], 0);
}
function take(branch, { hours, cost, gains }, bit) {
  if (!gains.some((gain, part) => gain > 0 && branch.needs[part] > 0)) return void 0;
  return {
    hours: branch.hours + hours,
    cost: branch.cost + cost,
    count: branch.count + 1,
    chosen: branch.chosen | bit,
    needs: without(branch.needs, gains),
    least: branch.least
  };
}
function without(needs, gains) {
  return needs.map((need, part) => Math.max(0, need - gains[part]));
}
function isDone({ needs }) {
  return needs.every((need) => need === 0);
}
function isWorse2(branch, least, best) {
  if (least !== best.hours) return least > best.hours;
  return branch.cost > best.cost || branch.cost === best.cost && branch.count >= best.count;
}
function compare(a, b) {
  return a.hours - b.hours || a.cost - b.cost || a.count - b.count || Number(b.chosen - a.chosen > 0n) - Number(a.chosen - b.chosen > 0n);
}
function bitOf(place, count) {
  return 1n << BigInt(count - 1 - place);
}
function placesOf(chosen, count) {
  return Array.from({ length: count }, (_, place) => place).filter((place) => (chosen & bitOf(place, count)) !== 0n);
}
var mostUnits = 1e14;
function toWholeHours(hours) {
  const total = hours.reduce((sum, one) => sum + one, 0);
  const decimals = hours.reduce((most, one) => Math.max(most, decimalsOf(one)), 0);
  const exact = Math.min(decimals, Math.floor(Math.log10(mostUnits / Math.max(total, 1))));
  const scale = 10 ** Math.max(0, exact);
  const scaled = hours.map((one) => Math.max(1, Math.round(one * scale)));
  const unit = scaled.reduce(greatestDivisor, 0) || 1;
  return {
    whole: scaled.map((one) => one / unit),
    atMost(limit) {
      if (limit >= total) return Infinity;
      const near = Math.round(limit * scale);
      return Math.floor((near / scale > limit ? near - 1 : near) / unit);
    },
    toHours: (units) => units * unit / scale
  };
}
function decimalsOf(value) {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}
function greatestDivisor(a, b) {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
function mostWithin(items, mostHours) {
  let bound = fractionalGain(items, mostHours);
  for (let gain = bound; ; gain -= 1) {
    const cheapest = cheapestCover(items, { needs: [gain], mostHours });
    if (cheapest.chosen !== void 0) return { gain, cheapest, bound };
    if (cheapest.isProved && bound === gain) bound -= 1;
  }
}
function fractionalGain(items, mostHours) {
  const ranked = items.map(({ hours, gains }) => ({ hours, gain: gains[0] }));
  ranked.sort((a, b) => b.gain / b.hours - a.gain / a.hours);
  let [gain, left] = [0, mostHours];
  for (const one of ranked) {
    if (one.hours > left) return gain + Math.floor(one.gain * left / one.hours);
    gain += one.gain;
    left -= one.hours;
  }
  return gain;
}
function toSearch(goal, results, { rules }) {
  const places = openPlaces(results).filter((place) => isAffordable(rules[place], goal));
  const own = places.map((place) => rules[place]);
  const { whole: whole2, atMost, toHours } = toWholeHours(own.map(({ rule }) => rule.remediation.effortHours));
  const unitsOf = new Map(places.map((place, i) => [place, whole2[i]]));
  const sumOf = (some) => some.reduce((sum, place) => sum + (unitsOf.get(place) ?? 0), 0);
  const allowed = atMost(goal.maxHours ?? Infinity);
  const priceOf = toPrice(places.length);
  const itemsFor = (about) => own.map(({ rule, weighs }, i) => ({
    hours: whole2[i],
    cost: priceOf(rule.remediation.cost),
    gains: about.map((isAbout) => isAbout(places[i]) ? weighs : 0)
  }));
  const found = ({ chosen, leastHours, isProved }) => {
    const some = (chosen ?? []).map((i) => places[i]);
    const gapHours = chosen === void 0 ? 0 : toHours(sumOf(some) - leastHours);
    return {
      isFound: chosen !== void 0,
      places: some,
      proof: { isProved, leastHours: toHours(leastHours), gapHours }
    };
  };
  return {
    places,
    reach(parts, hours) {
      const items = itemsFor(parts.map(({ isAbout }) => isAbout));
      const mostHours = hours === "any" ? Infinity : allowed;
      return found(cheapestCover(items, { needs: parts.map(({ need }) => need), mostHours }));
    },
    most(parts) {
      const isAbout = (place) => parts.length === 0 || parts.some((part) => part.isAbout(place));
      const { gain, bound, cheapest } = mostWithin(itemsFor([isAbout]), allowed);
      const { proof, ...what } = found(cheapest);
      return { ...what, proof: { ...proof, isProved: proof.isProved && gain === bound }, gain, bound };
    },
    hoursOf: (some) => toHours(sumOf(some))
  };
}
function isAffordable(chosen, { maxCost = "high" }) {
  return costs.indexOf((chosen == null ? void 0 : chosen.rule.remediation.cost) ?? "none") <= costs.indexOf(maxCost);
}
function toPrice(count) {
  return (cost) => cost === "none" ? 0 : (count + 1) ** (costs.indexOf(cost) - 1);
}
function shortfallOf(parts, search, practice, isProved) {
  const short = parts.flatMap((part) => partShortfall(part, search, practice) ?? []);
  const { leastHours } = search.reach(parts, "any").proof;
  return {
    isProved: isProved || short.some((one) => one.isProved),
    parts: short.map(({ part }) => part),
    ...leastHours < Infinity && { leastHours }
  };
}
function partShortfall(part, search, { results, chosen, putRight }) {
  const { gain, bound, places } = search.most([part]);
  if (gain >= part.need) return void 0;
  const about = (some) => some.filter(part.isAbout);
  const weigh = (some) => weightOf(about(some), chosen);
  const named3 = (some) => {
    const rules = about(some).map((place) => results[place]);
    return { ruleIds: rules.map(({ ruleId }) => ruleId), titles: rules.map(({ title }) => title) };
  };
  const open = openPlaces(results);
  const because = [];
  if (weigh(open) < part.need) {
    const waived = results.flatMap(({ outcome }, place) => outcome === "waived" ? [place] : []);
    because.push({ kind: "waived", ...named3(waived) });
  }
  if (weigh(search.places) < Math.min(part.need, weigh(open))) {
    because.push({ kind: "cost", ...named3(open.filter((place) => !search.places.includes(place))) });
  }
  const need = Math.min(part.need, weigh(search.places));
  if (gain < need) {
    because.push({ kind: "hours", leastHours: search.reach([{ ...part, need }], "any").proof.leastHours });
  }
  const { of, impact, wanted } = part;
  const best = bestOf(part, putRight(places), about(open).length - places.length);
  const told = { of, ...impact !== void 0 && { impact }, wanted, best, because };
  return { part: told, isProved: bound < part.need };
}
function bestOf({ of, impact }, { score, impacts }, left) {
  var _a;
  if (of === "clear") return left;
  return ((_a = impact === void 0 ? score : impacts[impact]) == null ? void 0 : _a.low) ?? 100;
}
function planOf(pack, report, goal) {
  const { results, evaluatedAt, locale, summary: before2 } = report;
  const chosen = chosenIn(pack, results);
  const putRight = (places2) => summarise(met(results, places2), chosen.rules, chosen.impacts);
  const practice = { results, chosen, putRight };
  const parts = partsOf(goal, results, chosen);
  const search = toSearch(goal, results, chosen);
  const cheapest = parts.length === 0 ? search.most([]) : search.reach(parts, "allowed");
  const { places, proof } = cheapest.isFound ? cheapest : search.most(parts);
  const order = inOrder3(places, chosen);
  const steps = toSteps(order, pack, locale, practice);
  return {
    pack: { ...report.pack },
    evaluatedAt,
    locale,
    goal,
    impactTitles: titlesOf(goal, pack.definition, locale),
    isReached: cheapest.isFound,
    steps,
    effortHours: search.hoursOf(places),
    costs: countsOf(steps),
    owners: ownersOf(steps, order, search),
    before: before2,
    after: putRight(places),
    proof,
    ...!cheapest.isFound && { shortfall: shortfallOf(parts, search, practice, cheapest.proof.isProved) }
  };
}
function titlesOf({ impacts = {} }, { impacts: named3 }, locale) {
  return Object.fromEntries(Object.keys(impacts).map((id) => [id, titleOf(named3[id], locale) ?? id]));
}
function titleOf(impact, locale) {
  var _a;
  return (_a = impact == null ? void 0 : impact.title) == null ? void 0 : _a[locale];
}
function chosenIn({ definition, engine }, results) {
  if (results.length === definition.rules.length) return engine.once("rules", () => chosenOf(definition));
  const ids = new Set(results.map(({ ruleId }) => ruleId));
  return chosenOf(
    definition,
    definition.rules.flatMap(({ id }, place) => ids.has(id) ? [place] : [])
  );
}
function met(results, places) {
  const right = [...results];
  for (const place of places) right[place] = { ...results[place], outcome: "pass" };
  return right;
}
function inOrder3(places, { rules }) {
  const of = (place) => {
    const { rule, weighs } = rules[place];
    return { worth: weighs / rule.remediation.effortHours, cost: costs.indexOf(rule.remediation.cost) };
  };
  return [...places].sort((a, b) => of(b).worth - of(a).worth || of(a).cost - of(b).cost || a - b);
}
function toSteps(order, pack, locale, { results, chosen, putRight }) {
  const words2 = wordsOf(pack, locale);
  const labelAt = toLabelAt(pack, locale);
  return order.map((place, i) => {
    const { rule, index } = chosen.rules[place];
    const { outcome, missing, reasons } = results[place];
    return {
      ...toAction(rule, words2.rules[index]),
      outcome: outcome === "unknown" ? outcome : "fail",
      missing: [...missing],
      missingLabels: missing.map((pointer) => {
        var _a;
        return labelAt(pointer, (_a = reasons.find((one) => one.pointer === pointer)) == null ? void 0 : _a.item);
      }),
      after: putRight(order.slice(0, i + 1))
    };
  });
}
function countsOf(steps) {
  const counts = { none: 0, low: 0, medium: 0, high: 0 };
  for (const { cost } of steps) counts[cost] += 1;
  return counts;
}
function ownersOf(steps, order, { hoursOf: hoursOf2 }) {
  const owners = [...new Set(steps.map(({ owner }) => owner))];
  return owners.map((owner) => ({
    owner,
    effortHours: hoursOf2(order.filter((_, i) => {
      var _a;
      return ((_a = steps[i]) == null ? void 0 : _a.owner) === owner;
    })),
    ruleIds: steps.filter((step) => step.owner === owner).map(({ ruleId }) => ruleId)
  }));
}
function planTo(pack, facts, goal, options = {}) {
  const report = evaluate(pack, facts, options);
  return unpolluted(() => planOf(pack, report, readGoal(goal, pack.definition)));
}
const format$1 = /* @__PURE__ */ formatsIn("en");
const hoursOf$1 = (hours) => `${format$1.number(hours)} h`;
const quoted$1 = (titles) => titles.map((title) => `“${title}”`);
const counted$1 = (count, words2) => `${format$1.number(count)} ${format$1.inflect(count, words2)}`;
function costsOf$2(counts) {
  const dear = ["high", "medium", "low"].filter((cost) => counts[cost] > 0);
  if (dear.length === 0) return reporters.cost.none;
  const words2 = dear.map((cost) => `${format$1.number(counts[cost])} ${reporters.cost[cost]}`);
  return `of which ${format$1.list(words2, "and")}`;
}
const planText$1 = {
  title: (pack, day) => `Plan by the rules ${pack}, of the practice as it was on ${format$1.date(day)}`,
  goal: (parts, limits) => {
    const what = parts.length === 0 ? "the highest score that can be reached" : format$1.list(parts, "and");
    return `Goal: ${[what, ...limits].join(", ")}.`;
  },
  ofScore: (score) => `a score of at least ${format$1.number(score)}`,
  ofImpact: (impact, score) => `a score of at least ${format$1.number(score)} for “${impact}”`,
  ofSeverity: (severity) => severity === "critical" ? "no critical rule to fix or to clarify" : `no rule of ${reporters.severity[severity]} severity or above to fix or to clarify`,
  withinHours: (hours) => `within ${hoursOf$1(hours)}`,
  atCost: (cost) => cost === "none" ? reporters.cost.none : `each step ${reporters.cost[cost]} at most`,
  already: (failed, unknown) => `It is reached already: nothing is needed for it. ${failed + unknown === 0 ? "No rule fails or is unknown." : `Left all the same: ${counted$1(failed, { one: "rule", other: "rules" })} to fix and ${format$1.number(unknown)} to clarify.`}`,
  nothing: (hasLimits) => hasLimits ? "No rule can be put right for it within the limits." : "No rule can be put right for it.",
  effort: (steps, hours, costs2, isReached) => `${isReached ? "To put right: " : "For the most of it, to put right: "}${counted$1(steps, { one: "rule", other: "rules" })}, ${costsOf$2(costs2)}, about ${hoursOf$1(hours)}.`,
  before: (score, day) => `On ${format$1.date(day)} – ${score}`,
  after: (score) => `Then – ${score}`,
  byItself: "The score to come is an estimate: each rule is counted by itself. That putting one right can make another apply and fail is not counted: evaluate again as you go.",
  proof: {
    cheapest: "Counted so, it is proved that no plan takes fewer hours or, in as many, costs less.",
    most: "Counted so, it is proved that no plan within the limits reaches more, or as much in fewer hours.",
    open: (leastHours, gapHours) => gapHours === 0 ? "Counted so, it is proved that no plan takes fewer hours. Whether one costs less is open: there are too many to try them all." : `Whether it is the cheapest is open: there are too many plans to try them all. Counted so, it is proved that none takes fewer than ${hoursOf$1(leastHours)}, which is ${hoursOf$1(gapHours)} less.`,
    openMost: "Whether a plan reaches more is open: there are too many to try them all."
  },
  findOut: "Rules marked ? are unknown, and taken for failed here: find out first. What turns out to be met takes no time.",
  owner: (owner, hours) => `By ${owner}, about ${hoursOf$1(hours)}`,
  step: (hours, cost) => `About ${hoursOf$1(hours)}, ${cost}.`,
  unknown: (facts, others) => {
    if (facts.length === 0) return "Its facts are as they should be: what is missing is evidence that is fresh.";
    const more = others > 0 ? [counted$1(others, { one: "more fact", other: "more facts" })] : [];
    return `Find out first: ${format$1.list([...quoted$1(facts), ...more], "and")}.`;
  },
  outOfReach: "The goal cannot be reached.",
  isOpen: "No plan was found that reaches the goal, and there are too many to try them all.",
  best: {
    score: (best, wanted) => `The highest score is ${format$1.number(best)}, and ${format$1.number(wanted)} is wanted:`,
    impact: (impact, best, wanted) => `The highest score for “${impact}” is ${format$1.number(best)}, and ${format$1.number(wanted)} is wanted:`,
    clear: (left) => `At best ${counted$1(left, { one: "rule is", other: "rules are" })} left:`
  },
  because: {
    waived: (titles) => `waived, which count as not met and are not put right: ${format$1.list(quoted$1(titles), "and")}`,
    cost: (titles) => `dearer than is allowed: ${format$1.list(quoted$1(titles), "and")}`,
    hours: (leastHours) => `what can be reached of it takes at least ${hoursOf$1(leastHours)}`
  },
  together: "Each part of it can be reached by itself, but not all of them together.",
  wholeGoal: (leastHours) => `The whole goal takes at least ${hoursOf$1(leastHours)}.`
};
const format = /* @__PURE__ */ formatsIn("fr");
const hoursOf = (hours) => `${format.number(hours)} h`;
const quoted = (titles) => titles.map((title) => `« ${title} »`);
const counted = (count, words2) => `${format.number(count)} ${format.inflect(count, words2)}`;
function costsOf$1(counts) {
  const dear = ["high", "medium", "low"].filter((cost) => counts[cost] > 0);
  if (dear.length === 0) return reporters$1.cost.none;
  const words2 = dear.map((cost) => `${format.number(counts[cost])} à ${reporters$1.cost[cost]}`);
  return `dont ${format.list(words2, "and")}`;
}
const planText = {
  title: (pack, day) => `Plan selon les règles ${pack}, d’après la situation du cabinet le ${format.date(day)}`,
  goal: (parts, limits) => {
    const what = parts.length === 0 ? "le score le plus élevé possible" : format.list(parts, "and");
    return `Objectif : ${[what, ...limits].join(", ")}.`;
  },
  ofScore: (score) => `un score d’au moins ${format.number(score)}`,
  ofImpact: (impact, score) => `un score d’au moins ${format.number(score)} pour « ${impact} »`,
  ofSeverity: (severity) => severity === "critical" ? "aucune règle critique à corriger ni à préciser" : `aucune règle de gravité ${reporters$1.severity[severity]} ou supérieure à corriger ni à préciser`,
  withinHours: (hours) => `en ${hoursOf(hours)} au plus`,
  atCost: (cost) => cost === "none" ? reporters$1.cost.none : `chaque étape à ${reporters$1.cost[cost]} au plus`,
  already: (failed, unknown) => `Il est déjà atteint : rien n’est nécessaire pour cela. ${failed + unknown === 0 ? "Aucune règle n’est en défaut ni à préciser." : `Il reste malgré tout ${counted(failed, { one: "règle", other: "règles" })} à corriger et ${format.number(unknown)} à préciser.`}`,
  nothing: (hasLimits) => hasLimits ? "Aucune règle ne peut être corrigée pour cela dans ces limites." : "Aucune règle ne peut être corrigée pour cela.",
  effort: (steps, hours, costs2, isReached) => `${isReached ? "À corriger : " : "À corriger pour s’en approcher le plus : "}${counted(steps, { one: "règle", other: "règles" })}, ${costsOf$1(costs2)}, environ ${hoursOf(hours)}.`,
  before: (score, day) => `Au ${format.date(day)} – ${score}`,
  after: (score) => `Ensuite – ${score}`,
  byItself: "Le score à venir est une estimation : chaque règle est comptée pour elle-même. Qu’en corriger une puisse en rendre une autre applicable et la mettre en défaut n’est pas compté : réévaluez au fur et à mesure.",
  proof: {
    cheapest: "Selon ce décompte, il est prouvé qu’aucun plan ne demande moins d’heures ni, pour autant d’heures, moins de frais.",
    most: "Selon ce décompte, il est prouvé qu’aucun plan, dans ces limites, ne permet davantage ni n’y parvient en moins d’heures.",
    open: (leastHours, gapHours) => gapHours === 0 ? "Selon ce décompte, il est prouvé qu’aucun plan ne demande moins d’heures. Qu’un plan demande moins de frais reste possible : ils sont trop nombreux pour être tous essayés." : `Qu’un plan demande moins d’heures reste possible : ils sont trop nombreux pour être tous essayés. Selon ce décompte, il est prouvé qu’aucun ne demande moins de ${hoursOf(leastHours)}, soit ${hoursOf(gapHours)} de moins.`,
    openMost: "Qu’un plan permette davantage reste possible : ils sont trop nombreux pour être tous essayés."
  },
  findOut: "Les règles marquées « ? » sont à préciser, et comptées ici comme non respectées : renseignez-vous d’abord. Celles qui se révèlent respectées ne demandent aucune heure.",
  owner: (owner, hours) => `Par ${owner}, environ ${hoursOf(hours)}`,
  step: (hours, cost) => `Environ ${hoursOf(hours)}, ${cost}.`,
  unknown: (facts, others) => {
    if (facts.length === 0) return "Les faits sont conformes : il manque des preuves en cours de validité.";
    const more = others > 0 ? [counted(others, { one: "autre fait", other: "autres faits" })] : [];
    return `Renseignez-vous d’abord : ${format.list([...quoted(facts), ...more], "and")}.`;
  },
  outOfReach: "L’objectif ne peut pas être atteint.",
  isOpen: "Aucun plan trouvé n’atteint l’objectif, et ils sont trop nombreux pour être tous essayés.",
  best: {
    score: (best, wanted) => `Le score le plus élevé est de ${format.number(best)}, pour un objectif de ${format.number(wanted)} :`,
    impact: (impact, best, wanted) => `Le score le plus élevé pour « ${impact} » est de ${format.number(best)}, pour un objectif de ${format.number(wanted)} :`,
    clear: (left) => `Au mieux, il reste ${counted(left, { one: "règle", other: "règles" })} :`
  },
  because: {
    waived: (titles) => `sous dérogation, donc comptées comme non respectées et non corrigées : ${format.list(quoted(titles), "and")}`,
    cost: (titles) => `d’un coût supérieur à celui qui est permis : ${format.list(quoted(titles), "and")}`,
    hours: (leastHours) => `ce qui peut en être atteint demande au moins ${hoursOf(leastHours)}`
  },
  together: "Chacune de ses parties peut être atteinte seule, mais pas toutes ensemble.",
  wholeGoal: (leastHours) => `L’objectif entier demande au moins ${hoursOf(leastHours)}.`
};
const phrases = { fr: planText, en: planText$1 };
function planPhrasesIn(language) {
  return phrases[localeOrEnglish$1(language)];
}
const mostNamed = 3;
function planInWords(pack, facts, goal, now, locale) {
  const { plan: say } = words[locale];
  const phrases2 = planPhrasesIn(locale);
  const { steps, isReached, before } = planTo(pack, facts, goal, { now, locale });
  const { results } = evaluate(pack, facts, { now, locale });
  const failed = steps.filter(({ outcome }) => outcome === "fail");
  const unknown = steps.filter(({ outcome }) => outcome === "unknown");
  const right = /* @__PURE__ */ new Set();
  const inWords = (step) => {
    right.add(step.ruleId);
    return stepInWords(step, scoreWith(results, right), locale);
  };
  const hours = (part) => part.reduce((sum, { effortHours }) => sum + effortHours, 0);
  const parts = [
    {
      of: "fail",
      lead: phrases2.effort(failed.length, hours(failed), costsOf(failed), isReached),
      steps: failed.map(inWords)
    },
    { of: "unknown", lead: say.verify(unknown.length, hours(unknown), failed.length > 0), steps: unknown.map(inWords) }
  ];
  const nothing = isReached ? phrases2.already(before.counts.fail, before.counts.unknown) : phrases2.nothing(false);
  return {
    lead: steps.length === 0 ? nothing : failed.length === 0 ? say.noneFailed : "",
    parts: parts.filter((part) => part.steps.length > 0),
    notes: steps.length === 0 ? [] : [phrases2.byItself]
  };
}
function stepInWords(step, score, locale) {
  const { plan: say } = words[locale];
  const phrases2 = reportPhrasesIn(locale);
  const { ruleId, title, owner, cost, outcome, effortHours } = step;
  const labels = step.missingLabels.map(visible);
  const isAsked = outcome === "unknown" && labels.length > 0;
  return {
    ruleId,
    title,
    effort: phrases2.effort(phrases2.owner[owner], effortHours, phrases2.cost[cost]),
    missing: isAsked ? say.answerFirst(labels.slice(0, mostNamed), Math.max(0, labels.length - mostNamed)) : "",
    after: planPhrasesIn(locale).after(phrases2.score(wholeScore(score)))
  };
}
function scoreWith(results, right) {
  const sum = (is) => results.reduce(
    (total, { ruleId, outcome, severity }) => total + (is(right.has(ruleId) ? "pass" : outcome) ? weight$1[severity] : 0),
    0
  );
  return scoreOf({
    all: sum((outcome) => outcome !== "not-applicable"),
    met: sum((outcome) => outcome === "pass"),
    open: sum((outcome) => outcome === "unknown")
  });
}
function costsOf(steps) {
  const counts = { none: 0, low: 0, medium: 0, high: 0 };
  for (const { cost } of steps) counts[cost] += 1;
  return counts;
}
export {
  planInWords
};
