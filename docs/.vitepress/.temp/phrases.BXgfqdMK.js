import { s as score } from "./score.DIJaFCYH.js";
import { s as score$1 } from "./score.CWMDzT0n.js";
const formats = {
  fr: /* @__PURE__ */ formatsOf("fr"),
  // British for its lists (no comma before "or"), and ISO for its dates, since 01/02 is two days to two readers.
  en: /* @__PURE__ */ formatsOf("en-GB", "iso")
};
function formatsIn(locale) {
  return formats[locale];
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
  const number = (value) => {
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
    number,
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
function toGrouped(format2) {
  var _a;
  const mark = ((_a = format2.formatToParts(1e6).find(({ type }) => type === "group")) == null ? void 0 : _a.value) ?? "";
  const byThrees = (value) => {
    const digits = String(value);
    let text = digits.slice(0, digits.length % 3 || 3);
    for (let i = text.length; i < digits.length; i += 3) text += mark + digits.slice(i, i + 3);
    return text;
  };
  const samples = [1e3, 9876, 12345, 123456, 1234567, Number.MAX_SAFE_INTEGER];
  return samples.every((value) => byThrees(value) === format2.format(value)) ? byThrees : (value) => format2.format(value);
}
function dateParts(tag) {
  const format2 = new Intl.DateTimeFormat(tag, { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" });
  return format2.formatToParts(0).map(({ type, value }) => {
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
const format$1 = /* @__PURE__ */ formatsIn("en");
function counted$1(count, one, other) {
  return `${format$1.number(count)} ${format$1.inflect(count, { one, other })}`;
}
const reporters$1 = {
  evaluated: (pack, day) => `Evaluated by the rules ${pack} on ${format$1.date(day)}`,
  score,
  counts: {
    fail: (count) => counted$1(count, "rule to fix", "rules to fix"),
    unknown: (count) => counted$1(count, "to clarify", "to clarify"),
    waived: (count) => counted$1(count, "waived", "waived"),
    pass: (count) => counted$1(count, "met", "met"),
    "not-applicable": (count) => counted$1(count, "not applicable", "not applicable")
  },
  headings: {
    fail: "To fix",
    unknown: "To clarify",
    waived: "Waived",
    pass: "Met",
    "not-applicable": "Not applicable"
  },
  severity: { critical: "critical", high: "high", medium: "medium", low: "low" },
  context: "Context",
  steps: "What to do:",
  showRule: (command) => `The rule in full: ${command}`,
  effort: (owner, hours, cost) => `By ${owner}, about ${format$1.number(hours)} h, ${cost}.`,
  owner: {
    practice: "the practice",
    "it-provider": "the IT provider",
    "software-publisher": "the software publisher",
    insurer: "the insurer"
  },
  cost: { none: "at no cost", low: "at a low cost", medium: "at a medium cost", high: "at a high cost" },
  questions: "Next questions",
  more: (count) => count === 1 ? "and one more." : `and ${format$1.number(count)} more.`,
  evidence: {
    fresh: "evidence fresh",
    partial: "partial evidence",
    expired: "evidence expired",
    missing: "no evidence"
  },
  evidenceItem: {
    fresh: (title, day) => `Evidence: ${title}, fresh until ${format$1.date(day)}`,
    expired: (title, day) => `Evidence: ${title}, expired (fresh until ${format$1.date(day)})`,
    "to-come": (title, day) => `Evidence: ${title}, to come on ${format$1.date(day)}`,
    "not-at-hand": (title) => `Evidence: ${title}, which is not at hand`
  },
  waiver: {
    approvedBy: (name) => `Approved by ${name}.`,
    risk: (risk) => `Risk accepted: ${risk}`,
    compensatingControls: (controls) => `Instead: ${controls}`,
    beneath: {
      fail: "Without the waiver it would be to fix:",
      unknown: "Without the waiver it would be to clarify:",
      unproven: "Without the waiver it would be to clarify, for want of evidence that is still fresh."
    }
  },
  idleWaivers: {
    insufficientWaivers: {
      heading: "Waivers that are not enough",
      waiver: ({ ruleId, items = [] }) => `${ruleId}: also without ${format$1.list(items, "and")}, the rule is not met or is to be clarified: the rest is not waived.`
    },
    upcomingWaivers: {
      heading: "Waivers to come",
      waiver: ({ ruleId, startsOn = "" }) => `${ruleId}: it is in force from ${format$1.date(startsOn)}, and changes nothing yet.`
    },
    expiredWaivers: {
      heading: "Expired waivers",
      waiver: ({ ruleId, expiresOn }) => `${ruleId}: it was in force until the end of ${format$1.date(expiresOn)}, and changes nothing any more.`
    },
    unneededWaivers: {
      heading: "Waivers without effect",
      waiver: ({ ruleId }) => `${ruleId}: the rule is met, does not apply or is covered already; the waiver can be withdrawn.`
    }
  },
  digest: (digest) => `Digest of the rules: ${digest}`
};
const format = /* @__PURE__ */ formatsIn("fr");
function counted(count, one, other) {
  return `${format.number(count)} ${format.inflect(count, { one, other })}`;
}
const reporters = {
  evaluated: (pack, day) => `Évaluation selon les règles ${pack}, le ${format.date(day)}`,
  score: score$1,
  counts: {
    fail: (count) => counted(count, "règle à corriger", "règles à corriger"),
    unknown: (count) => counted(count, "à préciser", "à préciser"),
    waived: (count) => counted(count, "sous dérogation", "sous dérogation"),
    pass: (count) => counted(count, "respectée", "respectées"),
    "not-applicable": (count) => counted(count, "sans objet", "sans objet")
  },
  headings: {
    fail: "À corriger",
    unknown: "À préciser",
    waived: "Sous dérogation",
    pass: "Respecté",
    "not-applicable": "Sans objet"
  },
  severity: { critical: "critique", high: "élevée", medium: "moyenne", low: "faible" },
  context: "Contexte",
  steps: "Que faire :",
  showRule: (command) => `La règle en entier : ${command}`,
  effort: (owner, hours, cost) => `Par ${owner}, environ ${format.number(hours)} h, ${cost}.`,
  owner: {
    practice: "le cabinet",
    "it-provider": "le prestataire informatique",
    "software-publisher": "l’éditeur du logiciel",
    insurer: "l’assureur"
  },
  cost: { none: "sans frais", low: "coût faible", medium: "coût moyen", high: "coût élevé" },
  questions: "Prochaines questions",
  more: (count) => count === 1 ? "et une autre." : `et ${format.number(count)} ${format.inflect(count, { one: "autre", other: "autres" })}.`,
  evidence: { fresh: "preuve à jour", partial: "preuve partielle", expired: "preuve périmée", missing: "sans preuve" },
  evidenceItem: {
    fresh: (title, day) => `Preuve : ${title}, valable jusqu’au ${format.date(day)}`,
    expired: (title, day) => `Preuve : ${title}, périmée (valable jusqu’au ${format.date(day)})`,
    "to-come": (title, day) => `Preuve : ${title}, à venir le ${format.date(day)}`,
    "not-at-hand": (title) => `Preuve : ${title}, inaccessible`
  },
  waiver: {
    approvedBy: (name) => `Accordée par ${name}.`,
    risk: (risk) => `Risque accepté : ${risk}`,
    compensatingControls: (controls) => `À la place : ${controls}`,
    beneath: {
      fail: "Sans la dérogation, la règle serait à corriger :",
      unknown: "Sans la dérogation, la règle serait à préciser :",
      unproven: "Sans la dérogation, la règle serait à préciser, faute de preuve en cours de validité."
    }
  },
  idleWaivers: {
    insufficientWaivers: {
      heading: "Dérogations insuffisantes",
      waiver: ({ ruleId, items = [] }) => `${ruleId} : même sans ${format.list(items, "and")}, la règle est à corriger ou à préciser ; le reste n’est pas sous dérogation.`
    },
    upcomingWaivers: {
      heading: "Dérogations à venir",
      waiver: ({ ruleId, startsOn = "" }) => `${ruleId} : elle vaut à partir du ${format.date(startsOn)}, et ne change encore rien.`
    },
    expiredWaivers: {
      heading: "Dérogations expirées",
      waiver: ({ ruleId, expiresOn }) => `${ruleId} : elle a expiré le ${format.date(expiresOn)} au soir, et ne change plus rien.`
    },
    unneededWaivers: {
      heading: "Dérogations sans effet",
      waiver: ({ ruleId }) => `${ruleId} : la règle est respectée, sans objet ou déjà couverte ; la dérogation peut être retirée.`
    }
  },
  digest: (digest) => `Empreinte du jeu de règles : ${digest}`
};
const locales = ["fr", "en"];
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
const longestTag = 100;
function subtagsOf(tag) {
  return tag.toLowerCase().split(/[-_]/);
}
const phrases = { fr: reporters, en: reporters$1 };
function reportPhrasesIn(language) {
  return phrases[localeOrEnglish(language)];
}
export {
  reporters$1 as a,
  reporters as b,
  formatsIn as f,
  localeOrEnglish as l,
  reportPhrasesIn as r
};
