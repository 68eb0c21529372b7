import type { HelpPhrases } from "../phrases/cli-help.js";
import { reportHelp } from "./report-help.js";
import { sheetsHelp } from "./sheets-help.js";

/** Where formats are written to. */
const formatFiles =
  "le fichier à écrire, une fois par --format et dans le même ordre\u00a0; pour plusieurs formats, un seul dossier convient aussi (par défaut\u00a0: la sortie standard, ou le dossier courant pour plusieurs formats)";

export const help: HelpPhrases = {
  titles: {
    usage: "Utilisation\u00a0:",
    arguments: "Arguments\u00a0:",
    options: "Options\u00a0:",
    globalOptions: "Options de toutes les commandes\u00a0:",
    commands: "Commandes\u00a0:",
  },
  names: {
    command: "commande",
    facts: "faits",
    folder: "dossier",
    file: "fichier",
    pack: "règles",
    rule: "règle",
    id: "id",
    old: "ancien",
    new: "nouveau",
    language: "langue",
    format: "format",
    date: "date",
    path: "chemin",
    before: "avant",
    after: "après",
    more: "autres",
    report: "rapport",
    dialect: "dialecte",
    policy: "exigence",
    severity: "gravité",
    score: "score",
    hours: "heures",
    cost: "coût",
    title: "titre",
    name: "nom",
    words: "mots",
    what: "contenu",
    number: "nombre",
  },
  choices: (values) => `choix\u00a0: ${values}`,
  byDefault: (value) => `par défaut\u00a0: ${value}`,
  help: "affiche l’aide de la commande",
  helpCommand: "affiche l’aide d’une commande",
  version: "affiche le numéro de version",
  lang: "la langue de l’aide, des messages et des rapports\u00a0: fr ou en, ou pour un rapport toute langue de son jeu de règles (par défaut\u00a0: celle de LC_ALL, LC_MESSAGES ou LANG, sinon en, ou la première du jeu de règles)",
  program:
    "Évalue un cabinet médical au regard de recommandations de cybersécurité. Un fait absent est inconnu, ce n’est jamais un non.",
  extendedPack:
    "le dossier d’un jeu de règles qu’il étend\u00a0; ceux des paquets installés et ceux d’hygie sont trouvés sans cette option",
  pack: "un jeu de règles fourni avec hygie, le dossier d’un autre, ou un fichier JSON qui en contient un entier\u00a0; les fois suivantes, le dossier d’un jeu de règles que le premier étend (par défaut\u00a0: macsf)",
  evaluate: {
    summary: "évalue les faits d’un cabinet",
    description:
      "Évalue les faits d’un cabinet au regard d’un jeu de règles. Ce que les faits ne disent pas reste inconnu.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, 1 si des règles de gravité --fail-on ou supérieure ne sont pas respectées, " +
      "2 si la commande ou les données sont incorrectes.",
    facts: "un fichier JSON qui contient les faits, ou - pour l’entrée standard",
    format: "le format du rapport\u00a0; donné plusieurs fois, un fichier pour chacun",
    output: formatFiles,
    now: "l’instant de l’évaluation, comme 2026-01-31 ou 2026-01-31T09:00:00Z (par défaut\u00a0: maintenant)",
    evidence: "un fichier JSON qui contient les preuves, sous forme de liste",
    evidencePolicy: "require\u00a0: une règle respectée sans preuve à jour devient inconnue",
    waivers: "un fichier JSON qui contient les dérogations, sous forme de liste",
    failOn: "le code de sortie est 1 dès qu’une règle de cette gravité ou d’une gravité supérieure n’est pas respectée",
  },
  batch: {
    summary: "évalue tous les cabinets de fichiers, sur tous les cœurs",
    description:
      "Évalue les cabinets d’autant de fichiers que l’on veut, l’un après l’autre et sur tous les cœurs, quelle qu’en soit la taille\u00a0: les résultats ou le rapport de chacun, un par " +
      "ligne, ou les décomptes de l’ensemble, en JSON ou sous forme de page. Un cabinet qui ne peut pas être lu donne une ligne avec ce qui ne va pas, et le reste continue. " +
      "Écrite dans un fichier, l’évaluation peut être interrompue puis reprise.\n\n" +
      "Code de sortie\u00a0: 0 si tous les cabinets ont été lus, 2 si certains ne l’ont pas été, ou si l’appel, une entrée ou la sortie est incorrect.",
    facts:
      "les faits de cabinets\u00a0: NDJSON, un par ligne (.ndjson, .jsonl, ou - pour l’entrée standard), JSON avec un seul ou une liste, CSV ou Parquet, éventuellement .gz ou .zst\u00a0; des fichiers, des dossiers, ou des motifs comme **/*.ndjson",
    output:
      'ce qui est écrit\u00a0: les résultats de chaque cabinet, son rapport, ou les décomptes de l’ensemble (par défaut\u00a0: "outcomes"\u00a0; pour une page "aggregates")',
    file: "le fichier à écrire, ou un dossier\u00a0; compressé s’il est en .gz ou .zst (par défaut\u00a0: la sortie standard)",
    format:
      "le format de sortie (par défaut\u00a0: selon l’extension du fichier, sinon ndjson\u00a0; json pour les décomptes, text pour --diff)",
    key: "le membre, ou la colonne, qui nomme un cabinet et n’est pas un fait, par exemple id",
    now: "l’instant de l’évaluation, un seul pour tous, comme 2026-01-31 ou 2026-01-31T09:00:00Z (par défaut\u00a0: maintenant)",
    column:
      "un autre membre, ou une autre colonne, qui n’est pas un fait et accompagne le résultat, par exemple region\u00a0; peut être donné plusieurs fois",
    groupBy:
      "compte selon un fait, par exemple practice.hostsOwnServer, ou selon un membre ou une colonne qui n’en est pas un\u00a0; peut être donné plusieurs fois",
    diff: "la version suivante du jeu de règles\u00a0: indique ce qu’elle change pour les cabinets par rapport à celle de --pack",
    strict: "s’arrête au premier cabinet qui ne peut pas être lu",
    resume: "reprend une évaluation interrompue, là où elle en était",
    workers:
      "nombre de fils d’exécution\u00a0; 0 n’en ajoute aucun au principal (par défaut\u00a0: autant que de processeurs)",
  },
  export: {
    summary: "écrit un jeu de règles dans les formats d’autres outils",
    description:
      "Écrit un jeu de règles dans les formats que d’autres outils lisent. Ce qu’un format ne peut pas dire est signalé sur l’erreur standard.",
    pack: "un jeu de règles fourni avec hygie, le dossier d’un autre, ou un fichier JSON qui en contient un entier",
    format: "le format du jeu de règles\u00a0; donné plusieurs fois, un fichier pour chacun",
    output: formatFiles,
  },
  ask: {
    summary: "pose les questions dans un terminal, puis affiche le rapport",
    description:
      "Pose une à une les questions d’un jeu de règles, puis affiche le rapport. Chaque réponse est aussitôt écrite dans un fichier de faits\u00a0: " +
      "après une interruption, la même commande reprend où l’on en était. «\u00a0Je ne sais pas\u00a0» y est écrit null, et la question est proposée à nouveau à la fin. " +
      "Si l’entrée standard n’est pas un terminal, une ligne y est lue pour chaque réponse.\n\n" +
      "Code de sortie\u00a0: 0 quand tout a été demandé, quel que soit le rapport, 130 après une interruption (Ctrl+C, ou la fin de l’entrée), " +
      "2 si la commande ou les données sont incorrectes, ou si les réponses ne peuvent pas être écrites.",
    facts: "le fichier JSON des faits, repris s’il existe, sinon créé (par défaut\u00a0: hygie-facts.json)",
    output: "un nouveau fichier où écrire les faits, sans toucher à celui qui est repris",
    xlsx: "écrit le questionnaire dans un nouveau classeur (.xlsx) à remplir, avec ce que les faits disent déjà, sans rien demander\u00a0; hygie facts from-xlsx le relit",
  },
  ...sheetsHelp,
  plan: {
    summary: "cherche le plan le moins coûteux pour atteindre un score ou lever une gravité",
    description:
      "Cherche quelles règles corriger, et dans quel ordre, pour qu’un cabinet atteigne un objectif en le moins d’heures possible et, à " +
      "heures égales, au moindre coût. Les règles à préciser sont comptées comme non respectées, comme dans la borne basse du score\u00a0; celles " +
      "sous dérogation restent telles quelles. Avec --max-hours ou --max-cost seuls, cherche le score le plus élevé possible.\n\n" +
      "Code de sortie\u00a0: 0 si l’objectif peut être atteint, 1 sinon, 2 si l’appel ou une entrée est incorrect.",
    facts: "un fichier JSON des faits, ou - pour l’entrée standard",
    score: "le score minimal à atteindre, de 0 à 100",
    clear: "aucune règle de cette gravité ou d’une gravité supérieure ne doit rester non respectée ou à préciser",
    impact:
      "le score minimal à atteindre sur les règles d’un impact, sous la forme data-confidentiality=80 (option répétable)",
    maxHours: "le nombre d’heures à ne pas dépasser",
    maxCost: "le coût qu’aucune étape ne doit dépasser",
    format: "la forme du plan",
  },
  explain: {
    summary: "dit pourquoi une règle a son résultat, et ce qui la rendrait conforme",
    description:
      "Dit, d’une règle et des faits d’un cabinet, ce qui décide du résultat, ce qui le changerait, jusqu’où chaque fait pourrait varier, " +
      "et les plus petits changements qui rendraient la règle conforme sans en mettre une autre en défaut.",
    rule: "l’identifiant d’une règle",
    facts: "un fichier JSON qui contient les faits, ou - pour l’entrée standard",
    format: "le format de l’explication",
  },
  rules: {
    summary: "liste les règles d’un jeu de règles, ou en affiche une en entier",
    description:
      "Liste les règles d’un jeu de règles, ou en affiche une en entier\u00a0: sa source, sa logique, ses preuves, ses correspondances et ses étapes.",
    rule: "l’identifiant d’une règle",
    cases: "montre, dans une table de décision, quels faits donnent quel résultat",
    format: "le format des règles",
  },
  coverage: {
    summary: "montre sur quelles exigences d’autres référentiels portent les règles",
    description:
      "Montre, pour chaque exigence des référentiels d’un jeu de règles, quelles règles portent sur elle et à quel degré, et " +
      "celles sur lesquelles aucune règle ne porte. Avec les faits d’un cabinet, écrit une déclaration d’applicabilité\u00a0: ce que le " +
      "rapport dit de chaque exigence.",
    facts: "un fichier JSON qui contient les faits d’un cabinet, ou - pour l’entrée standard",
    framework: "l’identifiant d’un seul référentiel (par défaut\u00a0: tous)",
    format: "le format du résultat",
  },
  migrate: {
    summary: "reprend les faits d’une version antérieure d’un jeu de règles",
    description:
      "Reprend les faits qu’un cabinet a donnés pour une version antérieure d’un jeu de règles, et les écrit pour la version actuelle. Rien n’est " +
      "inventé\u00a0: ce qui ne vaut plus est laissé inconnu, et signalé sur la sortie d’erreur avec ce qu’il faut demander à nouveau.",
    facts: "un fichier JSON avec les faits d’un cabinet, ou - pour l’entrée standard",
    from: "la version antérieure\u00a0: macsf@1, ou le chemin d’un jeu de règles",
    format: "les faits seuls, ou avec ce qui ne vaut plus et les questions",
  },
  check: {
    summary: "signale les erreurs, certaines ou probables, d’un jeu de règles",
    description:
      "Vérifie le jeu de règles d’un dossier\u00a0: son schéma, les types de sa logique, les verdicts impossibles, les unités qui ne " +
      "concordent pas, les preuves qui ne prouvent rien, les textes qui manquent, les faits et les noms inutilisés.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, ou s’il n’y a que des avertissements, 1 s’il y a des erreurs, " +
      "2 si la commande ou les données sont incorrectes.",
    folder: "le dossier du jeu de règles",
    source: "le texte du document source, où les citations doivent figurer",
    format: "le format des constats",
  },
  test: {
    summary: "exécute les cas de test d’un jeu de règles, et leur soumet des mutants de sa logique",
    description:
      "Exécute les cas de test des règles d’un dossier. Puis modifie la logique de chaque règle de toutes les petites façons possibles, " +
      "un opérateur, une borne, une valeur ou un opérande à la fois, et signale les modifications qu’aucun cas ne détecte, avec des faits " +
      "qui les révèlent.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, 1 si un cas échoue ou manque, 2 si la commande ou les données sont incorrectes.",
    folder: "le dossier du jeu de règles",
    write: "ajoute les cas manquants aux fichiers des règles",
    coverage:
      "indique quelles conditions se sont trouvées vraies, fausses et inconnues dans les cas de test\u00a0; le code de sortie n’en dépend pas",
    format: "le format du résultat",
  },
  diff: {
    summary: "dit ce que change une version d’un jeu de règles, et si ses numéros de version l’annoncent",
    description:
      "Dit ce qui a changé entre deux versions d’un jeu de règles, avec des faits pour lesquels une règle ne dit plus la même chose, et " +
      "de combien les versions doivent avancer\u00a0: majeure quand un verdict peut changer, mineure quand quelque chose s’ajoute, " +
      "corrective pour une reformulation. Avec --facts, dit aussi ce que la version postérieure change pour vos cabinets.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, 1 si une version est trop basse ou si les faits d’un cabinet sont incorrects, " +
      "2 si la commande ou les données sont incorrectes.",
    old: "la version antérieure\u00a0: le dossier d’un jeu de règles, un fichier JSON qui en contient un entier, ou un jeu fourni avec hygie",
    new: "la version postérieure",
    facts:
      "les faits des cabinets\u00a0: en NDJSON, un par ligne (.ndjson, .jsonl, ou - pour l’entrée standard), un fichier JSON qui en contient un ou une liste, ou un dossier de tels fichiers",
    now: "l’instant pour lequel les cabinets sont comparés, comme 2026-01-31 ou 2026-01-31T09:00:00Z (par défaut\u00a0: maintenant)",
    format: "le format des différences",
  },
  ...reportHelp,
  build: {
    summary: "compile à l’avance un jeu de règles en un module",
    description:
      "Compile le jeu de règles d’un dossier en un module JavaScript, aussi rapide que du code écrit à la main, et en un fichier de " +
      "déclarations avec les types de ses faits et de ses identifiants. Un fichier en .cjs est un module CommonJS, tout autre un module ES.",
    folder: "le dossier du jeu de règles",
    output: "le module à écrire, en .js, .mjs ou .cjs",
    lean: "pour les navigateurs\u00a0: mêmes verdicts et mêmes rapports, sans ce qu’aucun rapport ne lit",
    locale: "une langue que garde le jeu allégé\u00a0; sans elle, toutes (peut être donnée plusieurs fois)",
    outcomes: "les seuls verdicts des règles, sans rapport",
  },
  sql: {
    summary: "écrit un jeu de règles en SQL, pour les moteurs où se trouvent de nombreux cabinets",
    description:
      "Écrit la requête qui donne le résultat de chaque règle pour chaque ligne d’une table de cabinets\u00a0; avec --ddl, l’instruction qui " +
      "crée la table\u00a0; avec --load, celles qui la remplissent à partir d’un fichier. Ce qui est inconnu est NULL, et aucun NULL ne vaut non.\n\n" +
      "Ce que le SQL d’un moteur ne sait pas exprimer est une erreur qui nomme la règle et l’opérateur.",
    pack: "un jeu de règles fourni avec hygie, le dossier d’un autre, ou un fichier JSON qui en contient un entier (par défaut\u00a0: macsf)",
    dialect: "le moteur auquel le SQL est destiné",
    table: "la table des cabinets, dont chaque colonne est un fait",
    schema: "le schéma, ou la base, où se trouve la table",
    key: "une colonne qui désigne un cabinet, à placer à côté de ses résultats\u00a0; peut être donnée plusieurs fois",
    now: "l’instant de l’évaluation, comme 2026-01-31 (par défaut\u00a0: le jour de chaque requête, en UTC)",
    score: "ajoute les bornes du score, score_low et score_high",
    missing: "ajoute les faits manquants qui comptent, en liste de pointeurs JSON",
    waivers:
      "joint par la clé une table de dérogations\u00a0: ce qu’elles excusent est sous dérogation\u00a0; avec --ddl, crée aussi cette table",
    ddl: "écrit CREATE TABLE",
    load: "écrit ce qui remplit la table à partir de ce fichier, qui contient un cabinet en JSON par ligne\u00a0; hygie ne le lit pas",
    output: "le fichier à écrire (par défaut\u00a0: la sortie standard)",
  },
  docs: {
    summary: "écrit le catalogue d’un jeu de règles sous forme de pages Markdown",
    description:
      "Écrit une page Markdown pour chaque règle d’un jeu de règles, et un tableau de toutes, dans un dossier pour chacune de ses langues\u00a0: les " +
      "faits à corriger à côté des faits conformes, la citation, la logique, les preuves, les étapes, les correspondances, les versions " +
      "et les cas de test.",
    pack: "le dossier du jeu de règles, ou un jeu fourni avec hygie",
    output: "le dossier où écrire\u00a0; les pages qui s’y trouvent sont réécrites",
    earlier: "une version antérieure du jeu de règles, dont les pages disent ce qui a changé",
  },
  new: { summary: "crée un jeu de règles, ou une règle", description: "Crée un jeu de règles, ou une règle." },
  import: {
    summary: "tire un brouillon de jeu de règles d’un autre format",
    description:
      "Tire un brouillon de jeu de règles d’un catalogue ou d’un référentiel dans un autre format, et dit ce qui reste à écrire.",
    output: "le dossier à créer",
    id: "l’id du jeu de règles (par défaut\u00a0: tiré du titre du document)",
    locale: "la langue d’un document qui ne la dit pas (par défaut\u00a0: en)",
  },
  importOscal: {
    summary: "tire un brouillon de jeu de règles d’un catalogue OSCAL",
    description:
      "Tire un brouillon de jeu de règles d’un catalogue OSCAL, en JSON\u00a0: chaque exigence (control) devient une règle, avec son id, " +
      "son titre, son énoncé, ses paramètres et ses références. Le jeu de règles passe hygie check\u00a0; chaque règle pose une seule " +
      "question tant que rien d’autre n’est écrit. Aucun fichier n’est écrasé.",
    file: "le catalogue, ou - pour l’entrée standard",
  },
  importCisoAssistant: {
    summary: "tire un brouillon de jeu de règles d’une bibliothèque CISO Assistant",
    description:
      "Tire un brouillon de jeu de règles d’une bibliothèque CISO Assistant, en YAML\u00a0: chaque exigence évaluable devient une règle, avec " +
      "son id, son titre, sa description et ses correspondances. Le jeu de règles passe hygie check\u00a0; chaque règle pose une seule " +
      "question tant que rien d’autre n’est écrit. Aucun fichier n’est écrasé.",
    file: "la bibliothèque, ou - pour l’entrée standard",
  },
  newPack: {
    summary: "crée un jeu de règles, avec une première règle",
    description:
      "Crée le dossier d’un jeu de règles, avec une première règle, ses cas de test, et ce qu’il faut aux éditeurs pour le compléter et le " +
      "vérifier. Ce qu’aucune option ne dit est demandé dans un terminal. Aucun fichier n’est écrasé.",
    folder: "le dossier à créer\u00a0; son nom est l’identifiant du jeu de règles",
    title: "le titre du jeu de règles",
    source: "le titre du document dont il reprend les recommandations",
    publisher: "qui publie le document",
    rule: "l’identifiant de la première règle",
    ruleTitle: "le titre de la première règle",
    quote: "les mots du document que reprend la première règle",
    extends:
      "un jeu de règles sur lequel s’appuyer\u00a0: fourni avec hygie, ou le dossier d’un autre (option répétable)",
    locale: "les langues, celle du document en premier",
  },
  newRule: {
    summary: "ajoute une règle à un jeu de règles",
    description:
      "Ajoute une règle au jeu de règles d’un dossier\u00a0: son fichier avec ses cas de test, un fait de type oui ou non qu’elle lit, et son identifiant " +
      "dans pack.json. Ce qu’aucune option ne dit est demandé dans un terminal.",
    folder: "le dossier du jeu de règles",
    id: "l’identifiant de la règle, comme staff-trained",
    title: "le titre de la règle",
    quote: "les mots du document qu’elle reprend",
  },
};
