import type { command as english } from "../en/command.js";
import type { SameGroup } from "../entry.js";

export const command = {
  title: "L’emploi de la commande",
  intro:
    "La façon dont `hygie` est appelée\u00a0: le `file` d’un tel problème est l’option ou l’argument en cause. La commande ne fait rien de ce qui lui est demandé, et se termine par 2.",
  entries: {
    usage: {
      what: "L’entrée standard, `-`, doit être lue pour deux choses.",
      why: "Elle ne se lit qu’une fois\u00a0: la seconde ne trouverait rien, et passerait pour vide.",
    },
    "unknown-command": {
      what: "Il n’y a pas de commande de ce nom.",
      why: "Aucune commande voisine n’est lancée à sa place, car elle pourrait écrire.",
    },
    "unknown-flag": {
      what: "La commande n’a pas d’option de ce nom.",
      why: "Une option mal écrite serait ignorée, et la commande ferait autre chose que ce qui est demandé.",
    },
    "missing-argument": {
      what: "Un argument indispensable manque.",
      why: "Ce sur quoi la commande doit travailler ne se devine pas.",
    },
    "too-many-arguments": {
      what: "Il y a plus d’arguments que la commande n’en prend.",
      why: "Celui qui est en trop serait ignoré\u00a0: c’est souvent un chemin qui contient des espaces, sans guillemets.",
    },
    "missing-flag": {
      what: "Une option indispensable manque.",
      why: "Où écrire, ou à quoi comparer, ne se devine pas.",
    },
    "missing-value": {
      what: "Une option n’est suivie d’aucune valeur.",
      why: "L’option suivante serait prise pour sa valeur.",
    },
    "given-twice": {
      what: "Une option qui prend une seule valeur est donnée deux fois.",
      why: "L’une des deux serait perdue en silence\u00a0: souvent l’une vient d’un script, et l’autre d’une main.",
    },
    "not-a-place": {
      what: "`-`, `/dev/stdout` ou un autre flux est nommé là où la commande écrit un dossier, ou un fichier qu’elle reprend ensuite.",
      why: "Plusieurs fichiers ne tiennent pas dans un flux, et personne ne veut d’un dossier nommé `-`.",
    },
    "score-as-fraction": {
      what: "Le score qu’un plan doit atteindre est supérieur à 0 et inférieur à 1.",
      why: "Un score va de 0 à 100\u00a0: 0,8 est moins que ce que donne une seule règle conforme, si bien que le plan serait vide là où 80 était voulu.",
    },
    "missing-other": {
      what: "Une option ne dit quelque chose qu’à côté d’une autre, qui manque.",
      why: "Elle serait sans effet, et qui l’a donnée ne le saurait pas.",
    },
    "other-number": {
      what: "Plusieurs formats sont demandés, et les fichiers nommés ne sont pas aussi nombreux.",
      why: "Quel format va dans quel fichier, il faudrait le deviner.",
    },
    "same-output": {
      what: "Deux formats doivent être écrits au même endroit.",
      why: "Le second serait écrit par-dessus le premier, ou mêlé à lui.",
    },
    "not-together": {
      what: "Deux options demandent des choses qui s’excluent.",
      why: "L’une des deux serait ignorée.",
    },
    "unknown-language": {
      what: "La langue demandée n’est pas de celles qu’hygie parle, ou dans lesquelles le jeu de règles est écrit.",
      why: "Un rapport dans une autre langue ira peut-être à quelqu’un qui ne la lit pas.",
    },
    "wrong-ending": {
      what: "Un module doit être écrit dans un fichier dont le nom ne finit pas comme celui d’un module.",
      why: "Node.js sait par cette fin de nom comment lire un fichier\u00a0: celui-ci, il ne le lirait pas.",
    },
    "written-over": {
      what: "La sortie est un fichier que la même commande lit.",
      why: "Les faits auraient disparu, avec un rapport à leur place.",
    },
    "already-there": {
      what: "Un nouveau fichier doit être écrit là où il y en a déjà un.",
      why: "Des réponses ou des rapports que quelqu’un conserve seraient perdus.",
    },
    "no-such-pack": {
      what: "Aucun jeu de règles fourni avec hygie, aucun dossier et aucun fichier ne porte ce nom.",
      why: "Se rabattre sur un autre jeu donnerait des verdicts selon d’autres règles que celles qui sont demandées.",
    },
    "not-a-pack-folder": {
      what: "Un chemin ne mène à aucun dossier avec un `pack.json`, ou nomme un jeu fourni avec hygie là où il en faut un des vôtres.",
      why: "Ce qui est fourni avec hygie n’est pas là pour être modifié\u00a0; et un dossier sans jeu n’a pas de règles à contrôler.",
    },
    "needless-pack": {
      what: "`--pack` nomme le dossier d’un jeu de règles à étendre, et rien ne l’étend.",
      why: "Qui l’a nommé pense que ses règles comptent\u00a0: sans un mot, elles ne manqueraient à personne.",
    },
    "another-pack": {
      what: "Une version antérieure est demandée, et ce qui est nommé est une version d’un autre jeu de règles.",
      why: "Entre deux jeux, rien n’a été modifié ni repris\u00a0: l’historique serait inventé.",
    },
    "no-such-rule": {
      what: "Le jeu n’a pas de règle qui porte cet id.",
      why: "Une règle qui n’est que voisine serait montrée, et prise pour celle qui est demandée.",
    },
    "no-such-framework": {
      what: "Le jeu de règles n’a pas de référentiel qui porte cet id.",
      why: "La couverture de rien ressemblerait à celle d’un référentiel qui n’est pas couvert.",
    },
    "empty-source": {
      what: "Le fichier qui doit contenir le texte de la source est vide.",
      why: "Aucune citation ne s’y trouverait\u00a0: toutes les règles sembleraient avoir inventé la leur.",
    },
    "impossible-id": {
      what: "L’id d’un nouveau jeu ou d’une nouvelle règle n’est pas écrit comme un id, ou c’est un nom que porte tout objet JavaScript.",
      why: "Les id sont des noms de fichiers et de faits\u00a0: un id comme `constructor` se trouverait là où personne ne l’a mis.",
    },
    "taken-name": {
      what: "Une nouvelle règle aurait un id, ou un fait, que le jeu de règles a déjà.",
      why: "Ce qui s’y trouve serait écrasé, ou deux règles partageraient un fait par accident.",
    },
    "missing-option": {
      what: "Il manque à `hygie new` ce que seule une personne sait, et personne n’est là pour répondre.",
      why: "Un titre ou une citation inventés figureraient dans le jeu comme s’ils venaient de la source.",
    },
  },
} satisfies SameGroup<typeof english>;
