import type { logic as english } from "../en/logic.js";
import type { SameGroup } from "../entry.js";

export const logic = {
  title: "La logique",
  intro:
    "Trouvés à la lecture d’une logique\u00a0: celle d’une règle, dans la `PackError` de son jeu\u00a0; celle de `compileLogic`, dans une `LogicError`. Le guide [La logique](../guides/logic.md) dit ce qu’elle peut employer.",
  entries: {
    "not-now-alone": {
      what: "`compileLogic` reçoit autre chose que sa seule option, `now` (une `OptionsError`).",
      why: "Un `now` mal écrit ferait compter les âges à partir du jour de l’appel, et les mêmes données recevraient un jour une autre réponse.",
    },
    "too-large": {
      what: "Une logique a plus de 10\u00a0000 nœuds.",
      why: "Personne ne peut répondre d’un verdict que personne ne peut lire.",
    },
    "too-deep": {
      what: "Une logique est imbriquée sur plus de 64 niveaux.",
      why: "Personne ne peut répondre d’un verdict que personne ne peut lire\u00a0; et bien plus profond, JavaScript lui-même renonce.",
    },
    "too-much-work": {
      what: "Une logique pourrait parcourir ou composer plus d’un million d’éléments ou de caractères.",
      why: "Des listes dans des listes se multiplient\u00a0: quelques kilo-octets de faits pourraient occuper un serveur pendant des minutes.",
    },
    "not-one-operator": {
      what: "Un objet de la logique a plusieurs opérateurs.",
      why: "json-logic-js prend un tel objet pour une valeur, et cette valeur est vraie\u00a0: la règle serait respectée quels que soient les faits.",
    },
    "unknown-operator": {
      what: "Une logique emploie un opérateur qu’hygie n’a pas.",
      why: "Son sens ne pourrait qu’être deviné, et aucun verdict ne doit reposer sur une supposition.",
    },
    "refused-operator": {
      what: "Une logique emploie un opérateur qu’hygie refuse\u00a0: `missing`, `missing_some`, `method`, `log`, `?:`, ou `param` hors d’une règle.",
      why: "Demander ce qui manque fait d’un inconnu une réponse\u00a0; et ce qui appelle des méthodes ou écrit un journal est un programme, non plus une donnée.",
    },
    "var-default": {
      what: "Un `var` donne une valeur par défaut à un fait qui manque.",
      why: "Un fait auquel personne n’a répondu passerait pour connu, et un inconnu deviendrait un verdict.",
    },
    "operand-count": {
      what: "Un opérateur a plus ou moins d’opérandes qu’il n’en prend.",
      why: "JsonLogic laisse de côté ce qui est en trop et prend `undefined` pour ce qui manque\u00a0: la comparaison ne serait plus celle qui est écrite.",
    },
    "null-comparison": {
      what: "Une logique compare avec `null`.",
      why: "`null` veut dire que rien n’est connu\u00a0: une règle pourrait être respectée parce que personne n’a répondu.",
    },
    "computed-path": {
      what: "Le chemin d’un `var` ou d’un `facts` est calculé.",
      why: "Les faits que lit la règle ne seraient pas connus avant qu’elle ne s’exécute, donc ni ce qu’il faut demander, ni les preuves qui comptent.",
    },
    "type-mismatch": {
      what: "Une logique compare ou combine ce qui ne peut jamais s’accorder\u00a0: un texte et un nombre, un groupe de faits, une liste et une valeur, une date qui n’en est pas une.",
      why: "JavaScript répondrait toujours la même chose, ou convertirait selon ses propres lois\u00a0: la règle paraîtrait saine et ne jugerait rien.",
    },
    "not-a-parameter": {
      what: "`param` reçoit autre chose que le nom d’un paramètre.",
      why: "Un paramètre calculé ne pourrait être ni cité, ni borné, ni fixé.",
    },
    "impossible-literal": {
      what: "Une logique compare un fait avec une valeur qu’il n’a jamais.",
      why: "La comparaison donne la même chose pour tous, et ce qui en dépend dans la règle est mort.",
    },
    "formula-as-text": {
      what: "La logique d’une règle est un texte, comme une formule de tableur.",
      why: "Pour JsonLogic, un texte est une valeur, et vraie\u00a0: tous les cabinets respecteraient la règle.",
    },
    "not-boolean": {
      what: "La logique d’une règle donne autre chose que vrai ou faux.",
      why: "Tout nombre autre que 0, et toute liste qui n’est pas vide, vaudrait «\u00a0règle respectée\u00a0» sans que personne ne l’ait écrit.",
    },
    "constant-logic": {
      what: "La logique d’une règle, ou son `appliesWhen`, est la même quels que soient les faits.",
      why: "La règle ne jugerait personne, et pèserait pourtant dans tous les scores.",
    },
  },
} satisfies SameGroup<typeof english>;
