import type { batches as english } from "../en/batches.js";
import type { SameGroup } from "../entry.js";

export const batches = {
  title: "Les lots",
  intro:
    "Ceux de `evaluateStream`, `aggregateStream` et `mergeAggregates`, dans une `OptionsError`, et ceux des fichiers de `hygie batch` et de `hygie diff --facts`. Ce qui ne va pas dans un cabinet est dit sur sa ligne, et les autres sont évalués. Voir [Un portefeuille](../guides/scale.md).",
  entries: {
    "not-a-source": {
      what: "Des cabinets doivent être lus de ce qui n’en donne pas\u00a0: ni un flux ni un itérable.",
      why: "Un portefeuille de personne passerait pour évalué.",
    },
    "not-a-signal": {
      what: "L’option `signal` n’est pas un `AbortSignal`.",
      why: "Qui compte sur lui ne pourrait pas arrêter l’évaluation.",
    },
    "name-is-taken": {
      what: "La clé ou une colonne des enregistrements porte le nom d’un fait, ou les deux portent le même nom.",
      why: "Un fait serait pris pour le nom du cabinet, ou manquerait à ses verdicts.",
    },
    "line-too-long": {
      what: "Une ligne a plus d’octets qu’un cabinet ne peut en avoir.",
      why: "C’est le plus souvent toute une liste sur une ligne\u00a0: lue d’un coup, elle remplirait la mémoire.",
    },
    "too-many-groups": {
      what: "Ce selon quoi les cabinets sont groupés a plus de 10\u00a0000 valeurs.",
      why: "La mémoire croîtrait avec le portefeuille, et un groupe d’un seul cabinet dit lequel c’est.",
    },
    "not-of-one-kind": {
      what: "Des décomptes à additionner viennent d’autres jeux de règles, d’autres instants, d’autres règles ou d’autres groupes.",
      why: "La somme compterait les réponses à des questions différentes comme si c’était la même.",
    },
    "not-aggregates": {
      what: "Ce qui est donné pour des décomptes ne vient pas de `aggregateStream`.",
      why: "Ses sommes seraient des chiffres que personne n’a comptés.",
    },
    "worker-ended": {
      what: "Un fil d’exécution s’est arrêté avant la fin de son travail.",
      why: "Les cabinets dont il s’occupait manqueraient au résultat.",
    },
    "damaged-file": {
      what: "Un fichier compressé ou un fichier Parquet ne se lit pas jusqu’au bout.",
      why: "Les cabinets qui suivent manqueraient, et les totaux paraîtraient complets.",
    },
    "missing-engine": {
      what: "Un fichier est compressé en Zstandard, ou est en Parquet, et la bibliothèque qui le lit n’est pas installée.",
      why: "Elle est lourde et peu en ont besoin\u00a0: hygie ne l’apporte donc pas.",
    },
    "packed-parquet": {
      what: "Un fichier Parquet est compressé une fois de plus, en entier.",
      why: "Il ne se lit que par parties, que la seconde compression cache.",
    },
    "rounded-integer": {
      what: "Un nombre entier est si grand que JavaScript l’arrondit.",
      why: "Deux cabinets pourraient finir sous un même numéro, et les résultats de l’un sous le nom de l’autre.",
    },
    "no-files": {
      what: "Un chemin ou un motif ne mène à aucun cabinet\u00a0; pour SQL\u00a0: le moteur ne lit pas de fichiers par lui-même.",
      why: "Un portefeuille de personne n’a pas de défaut\u00a0: tout paraîtrait aller bien.",
    },
    "file-twice": {
      what: "Un fichier est nommé deux fois, ou par deux motifs.",
      why: "Ses cabinets compteraient double dans tous les totaux.",
    },
    "other-format-of-output": {
      what: "La sortie est demandée dans un format où elle ne s’écrit pas.",
      why: "Un autre format que celui qui est demandé ferait échouer ce qui lira le fichier.",
    },
    "interrupted-run": {
      what: "Ce qu’une évaluation interrompue a laissé gêne la nouvelle.",
      why: "Recommencer perdrait des heures de travail que `--resume` peut reprendre.",
    },
    "changed-meanwhile": {
      what: "Une évaluation doit reprendre, et le jeu de règles, les options, les fichiers, la sortie ou hygie lui-même ont changé.",
      why: "Un même fichier contiendrait deux sortes de verdicts, et rien n’y paraîtrait.",
    },
    "unreadable-run": {
      what: "Ce qu’une évaluation interrompue a noté d’elle-même ne se lit pas.",
      why: "Nul ne sait où reprendre\u00a0: des cabinets seraient oubliés, ou écrits deux fois.",
    },
    "no-practices": {
      what: "Un fichier ou un dossier qui devait contenir des faits de cabinets n’en a aucun.",
      why: "Comparés sur personne, deux jeux de règles ne diffèrent jamais.",
    },
  },
} satisfies SameGroup<typeof english>;
