import { formatsIn } from "../format.js";
import type { RulePagePhrases } from "../phrases/rule-page.js";

const format = /* @__PURE__ */ formatsIn("fr");

function list(items: readonly string[]): string {
  return format.list(items, "and");
}

/** What was added, removed and changed, one behind the other. */
function changed({ added, removed, changed }: Readonly<Record<"added" | "removed" | "changed", readonly string[]>>) {
  const said = (verb: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${verb}\u00a0: ${list(names)}`];
  return [...said("ajout", added), ...said("retrait", removed), ...said("modification", changed)].join("\u00a0; ");
}

export const rulePage: RulePagePhrases = {
  hours: "Temps",
  about: (hours) => `environ ${format.number(hours)}\u00a0h`,
  cost: "Coût",
  costs: { none: "sans frais", low: "faible", medium: "moyen", high: "élevé" },
  day: (iso) =>
    new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso)).replace(/^1 /, "1er "),
  source: {
    quote: "Ce que dit la source",
    title: "La source",
    about: "à propos de la source",
    published: (day) => `publié le ${day}`,
    undated: "document sans date",
    noAddress: "sans adresse connue",
    furtherReading: "Elle renvoie à\u00a0:",
    digest: "empreinte",
  },
  examples: {
    title: "Exemples",
    legend: "En gras et marqués ✗ ou ✓\u00a0: les faits qui décident du résultat.",
    on: (day) => `Évalué le ${day}.`,
    json: "Ces faits, en JSON",
    item: (kind, id) => `${kind} «\u00a0${id}\u00a0»`,
    noFacts: "aucun fait",
    decisive: " (décisif)",
  },
  logic: {
    title: "La règle, point par point",
    allOf: "tous ces points",
    anyOf: "au moins un de ces points",
    always: "toujours",
    never: "jamais",
    filled: "non vide",
    empty: "vide",
    orNone: (over) => `${over} (ou il n’y en a aucun)`,
    counted: (count, asked) => `${count}\u00a0: ${asked}`,
    either: "selon le cas",
    ifMet: "alors",
    otherwiseIf: "sinon, si",
    otherwise: "sinon",
  },
  crosswalk: {
    framework: (title, publisher, version) =>
      `${title} (${publisher}${version === undefined ? "" : `, version ${version}`})`,
    all: "Toutes les exigences, référentiel par référentiel",
  },
  history: {
    since: (version, pack) => `Version ${version}, depuis ${pack}`,
    first: "Première version.",
    became: (name, before, after) => `${name}\u00a0: ${before} devient ${after}.`,
    none: "aucun",
    threshold: (name) => `Seuil ${name}`,
    thresholdNote: (names) => `Seuils\u00a0: justification ou bornes de ${list(names)}.`,
    logic: {
      applies: "Logique\u00a0: la règle s’applique dans d’autres cas.",
      appliesAlways: "Logique\u00a0: la règle s’applique désormais toujours.",
      appliesWhen: "Logique\u00a0: la règle ne s’applique plus toujours.",
      met: "Logique\u00a0: ce qui est demandé change.",
    },
    quote: "Citation de la source revue.",
    evidence: (lists) => `Preuves admises – ${changed(lists)}.`,
    crosswalk: (lists) => `Correspondances – ${changed(lists)}.`,
    texts: (names) => `Textes revus\u00a0: ${list(names)}.`,
    text: {
      title: "titre",
      why: "explication",
      limits: "limites",
      messages: "messages",
      steps: "étapes",
      parameters: "note sur les seuils",
    },
    otherLanguages: "Textes revus dans une autre langue.",
    details: "Le détail, champ par champ",
  },
  proves: "prouve",
  freshFor: (count) => `valable ${format.number(count)}\u00a0${format.inflect(count, { one: "jour", other: "jours" })}`,
  cases: "Cas de test",
  citation: "Citer cette règle",
  cite: (rule, pack, digest) => `Règle ${rule}, jeu de règles ${pack}, empreinte SHA-256 ${digest}.`,
};
