/** A folder of `src/`: it imports from itself and from the layers before it, and from no other. */
interface Layer {
  readonly folder: string;
  /** What it is for, in one line, for the figure in the documentation. */
  readonly is: { readonly fr: string; readonly en: string };
}

/** The order in which the parts of hygie stand on each other, the ground first. The one list: tests and pages read it. */
export const layers: readonly Layer[] = [
  {
    folder: "generated",
    is: { fr: "types et validateurs, tirés de schemas/", en: "types and validators, made from schemas/" },
  },
  { folder: "problems", is: { fr: "ce qui peut être faux, en données", en: "what can be wrong, as data" } },
  {
    folder: "locales",
    is: {
      fr: "toutes les phrases, un fichier par couche et par langue",
      en: "every sentence, one file a layer and language",
    },
  },
  {
    folder: "json",
    is: {
      fr: "pointeurs, copies figées, différences, texte et positions",
      en: "pointers, frozen copies, changes, text and source map",
    },
  },
  {
    folder: "facts",
    is: { fr: "le schéma des faits et leur contrôle", en: "the facts schema, and the check of facts" },
  },
  {
    folder: "logic",
    is: { fr: "analyse, conditions et leurs exécutions", en: "expressions, conditions and their backends" },
  },
  { folder: "engine", is: { fr: "un jeu de règles compilé", en: "a pack, compiled" } },
  {
    folder: "pack",
    is: {
      fr: "un jeu de règles en données : charger, étendre, configurer",
      en: "a pack as data: load, extend, configure",
    },
  },
  {
    folder: "audit",
    is: { fr: "contrôles, comparaisons et tests d’un jeu de règles", en: "lint, diff and tests of a pack" },
  },
  { folder: "evaluate", is: { fr: "des faits au rapport", en: "from facts to a report" } },
  {
    folder: "batch",
    is: { fr: "des portefeuilles de cabinets, sur tous les cœurs", en: "portfolios of practices, over all cores" },
  },
  {
    folder: "explain",
    is: {
      fr: "motifs, contrefaits, plans et comparaisons",
      en: "reasons, counterfactuals, plans and comparisons",
    },
  },
  {
    folder: "verify",
    is: { fr: "un rapport vérifié, et son sceau", en: "a report verified, and its seal" },
  },
  { folder: "reporters", is: { fr: "le rapport, mis en forme", en: "the report, written out" } },
  {
    folder: "sql",
    is: { fr: "un jeu de règles en SQL, là où sont les données", en: "a pack as SQL, where the data lie" },
  },
  { folder: "import", is: { fr: "un jeu de règles, tiré d’un autre format", en: "a pack, made of another format" } },
  {
    folder: "xlsx",
    is: { fr: "questionnaires et rapports en classeurs", en: "questionnaires and reports as workbooks" },
  },
  { folder: "catalogue", is: { fr: "un jeu de règles en pages", en: "a pack as pages" } },
  { folder: "build", is: { fr: "un jeu de règles en module", en: "a pack as a module" } },
  { folder: "node", is: { fr: "fichiers et dossiers", en: "files and folders" } },
  { folder: "runtime", is: { fr: "ce qu’importent les modules construits", en: "what built modules import" } },
  {
    folder: "testing",
    is: { fr: "les tests d’un jeu de règles, pour un lanceur de tests", en: "a pack’s tests, for a test runner" },
  },
  { folder: "cli", is: { fr: "la commande", en: "the command" } },
];
