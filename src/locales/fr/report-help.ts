import type { HelpPhrases } from "../phrases/cli-help.js";

/** What the help says of the commands that read reports. */
export const reportHelp: Pick<HelpPhrases, "compare" | "verify" | "seal"> = {
  compare: {
    summary: "dit ce qu’est devenu un cabinet d’un rapport à l’autre",
    description:
      "Compare des rapports sur un cabinet\u00a0: quelles règles se sont améliorées ou dégradées, sont désormais connues ou perdues de vue, " +
      "quelles preuves et quelles dérogations ont expiré entre-temps. De plus de deux rapports, compare le premier au dernier et " +
      "montre l’évolution\u00a0; ils sont pris dans l’ordre de leurs instants.\n\n" +
      "Code de sortie\u00a0: 0 si tout va bien, 1 si une règle est en recul (elle n’est pas respectée et ce n’était pas le cas, ou elle " +
      "l’était et on ne sait plus), 2 si la commande ou les données sont incorrectes.",
    before: "un rapport, comme l’écrit hygie evaluate --format json, ou - pour l’entrée standard",
    after: "un rapport ultérieur",
    more: "d’autres, pour l’évolution",
    format: "le format de la comparaison",
  },
  verify: {
    summary: "dit si un rapport est bien celui que le jeu de règles tire des faits",
    description:
      "Vérifie un rapport, scellé ou non, d’après ce dont il est tiré\u00a0: les verdicts sont recalculés par json-logic-js, les décomptes, " +
      "les scores et les empreintes d’après leurs définitions, tout le reste est refait et comparé. Ce qui a été modifié est " +
      "désigné par sa place.\n\n" +
      "Code de sortie\u00a0: 0 si tout est conforme, 1 si quelque chose a été modifié, 2 si la commande ou les données sont incorrectes.",
    report: "un rapport, comme l’écrit hygie evaluate --format json ou hygie seal, ou - pour l’entrée standard",
    evidencePolicy: "celle avec laquelle le rapport a été établi",
    now: "l’instant auquel il aurait dû être établi (par défaut\u00a0: celui qu’il indique)",
    publicKey: "la clé publique du signataire, au format PEM",
    format: "le format du résultat",
  },
  seal: {
    summary: "joint à un rapport les empreintes de ce dont il est tiré, et les signe",
    description:
      "Vérifie un rapport, et l’écrit avec les empreintes du jeu de règles, des faits, des preuves, des dérogations et de lui-même\u00a0: " +
      "un rapport scellé. Il ne contient aucun fait que le rapport ne dise déjà. Avec une clé, il est signé (Ed25519).\n\n" +
      "Code de sortie\u00a0: 0 s’il est scellé, 1 si le rapport n’est pas celui que donne ce qui a été fourni, 2 si la commande, les données ou " +
      "le fichier à écrire sont incorrects.",
    report: "un rapport, comme l’écrit hygie evaluate --format json, ou - pour l’entrée standard",
    key: "une clé privée au format PEM (PKCS #8)\u00a0: openssl genpkey -algorithm ed25519",
    output: "le fichier à écrire (par défaut\u00a0: la sortie standard)",
  },
};
