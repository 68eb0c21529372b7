import type { Asked, CliProblems } from "../../problems/codes/cli.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, oneOf, or, quoted, show } from "./words.js";

const questions: Readonly<Record<Asked, string>> = {
  "pack-title": "le titre du jeu de règles",
  source: "le titre du document dont il reprend les recommandations",
  publisher: "l’éditeur du document",
  "rule-id": "l’id de la première règle, comme staff-trained",
  "first-rule-title": "le titre de la première règle, en quelques mots",
  "first-quote": "les mots exacts du document que reprend la règle",
  "rule-title": "le titre de la règle, en quelques mots",
  quote: "les mots exacts du document qu’elle reprend",
};

/** The versions of a pack, by the names that the command has for them. */
function atHand({ latest, earlier }: NonNullable<CliProblems["no-such-pack"]["versions"]>): string {
  return [...(latest === undefined ? [] : [`${latest} (la dernière)`]), ...earlier].join(", ");
}

export const cliProblems: Sentences<CliProblems> = {
  usage: () => ({
    message: "l’entrée standard n’est lue qu’une fois",
    expected: "une seule entrée lue sur l’entrée standard",
    hint: "donnez les autres en fichiers",
  }),
  "system-error": ({ code }) => ({
    message: `le système le refuse (${code})`,
    found: code,
    expected: "ce que vous pouvez lire et écrire",
    hint: "vérifiez le chemin, et ce que vous pouvez y faire",
  }),
  "wrong-ending": ({ found, endings }) => {
    const expected = `un fichier qui finit en ${or(endings)}`;
    return { message: `${show(found)} n’est pas un module`, found: show(found), expected, hint: `écrivez ${expected}` };
  },
  "wrong-digest": ({ uri, found, expected }) => ({
    message: `${uri} a un autre SHA-256`,
    found,
    expected,
    hint: "ce n’est pas le fichier qui a été enregistré\u00a0: cherchez pourquoi, et enregistrez le bon",
  }),
  "unverified-evidence": ({ uri, reason, hasDigest, isFresh }) => {
    const reasons = {
      absent: `il n’y a pas de fichier ${quoted(uri)}`,
      elsewhere: `${quoted(uri)} n’est pas accessible, et rien n’est téléchargé`,
      "not-a-file": `${quoted(uri)} n’est pas un fichier`,
      unreadable: `${quoted(uri)} ne peut pas être lu`,
    };
    const compared = hasDigest ? ", si bien que son SHA-256 n’a pas été comparé" : "";
    const taken = isFresh
      ? "le rapport considère la preuve comme à jour, sur la foi de qui l’a établi"
      : "la preuve n’est pas considérée comme à jour";
    return {
      message: `${reasons[reason]}${compared}\u00a0: ${taken}`,
      found: reasons[reason],
      expected: "un fichier accessible",
      hint: reason === "elsewhere" ? "donnez le chemin d’une copie" : "mettez-y le fichier, ou corrigez l’uri",
    };
  },
  "unaccepted-evidence": ({ type, support, by, accepted }) => ({
    message:
      by === "rule"
        ? `la règle ${support} n’accepte pas ${quoted(type)} comme preuve`
        : `aucune règle n’accepte ${quoted(type)} comme preuve de ${support}`,
    found: quoted(type),
    expected: accepted.length === 0 ? "aucune preuve" : oneOf(accepted),
    hint: accepted.length === 0 ? "retirez-la\u00a0: aucune n’est acceptée" : `donnez ${oneOf(accepted)}`,
  }),
  "evidence-of-no-item": ({ support }) => ({
    message: `les faits n’ont aucun élément nommé comme dans ${quoted(support)}\u00a0: cela ne prouve rien`,
    found: quoted(support),
    expected: "l’identifiant d’un élément des faits",
    hint: "corrigez l’identifiant, ou retirez-le",
  }),
  "waiver-of-no-item": ({ ruleId, item }) => ({
    message: `les faits n’ont aucun élément ${quoted(item)} dans ce que parcourt la règle ${ruleId}\u00a0: rien n’est excusé`,
    found: quoted(item),
    expected: "l’identifiant d’un élément des faits",
    hint: "corrigez l’identifiant, ou retirez-le",
  }),
  "evidence-to-come": ({ collectedOn, today }) => ({
    message: `elle est recueillie après le ${today}, jour de l’évaluation, et ne prouve encore rien`,
    found: quoted(collectedOn),
    expected: `${today} ou plus tôt`,
    hint: "corrigez la date, ou évaluez à une date ultérieure",
  }),
  "no-such-pack": ({ name, allowed, near, versions }) => ({
    message: `il n’y a pas de jeu de règles ${quoted(name)}`,
    found: name,
    expected: `${allowed.join(", ")}, un dossier avec pack.json, ou un fichier JSON qui contient un jeu de règles entier`,
    hint:
      versions !== undefined
        ? `versions disponibles\u00a0: ${atHand(versions)}`
        : near === undefined
          ? "vérifiez le chemin"
          : didYouMean(near),
  }),
  "empty-source": () => ({
    message: "le fichier est vide",
    found: "un fichier vide",
    expected: "le texte de la source",
    hint: "enregistrez-y le texte du document",
  }),
  "day-written-otherwise": ({ found, day }) => ({
    message: `${quoted(found)} n’a pas la forme AAAA-MM-JJ`,
    found: quoted(found),
    expected: "une date de la forme AAAA-MM-JJ, ou une date et une heure avec leur décalage",
    hint: didYouMean(day),
  }),
  "not-a-pack-folder": ({ path, builtIn }) => ({
    message: `${quoted(path)} n’est pas le dossier d’un jeu de règles`,
    found: path,
    expected: "le dossier d’un jeu de règles, avec pack.json",
    hint:
      builtIn === undefined
        ? "vérifiez le chemin"
        : builtIn === "wanted"
          ? "ce jeu de règles est fourni avec hygie\u00a0: donnez le dossier de l’un des vôtres"
          : "retirez-le\u00a0: ce jeu de règles est fourni avec hygie, et disponible",
  }),
  "needless-pack": ({ name, path }) => ({
    message: `${quoted(name)} n’étend pas le jeu de règles de ${quoted(path)}`,
    found: path,
    expected: `le dossier d’un jeu de règles que ${quoted(name)} étend`,
    hint: "retirez-le",
  }),
  "another-pack": ({ name, found, expected }) => ({
    message: `${quoted(name)} est une version de ${found}, non de ${expected}`,
    found,
    expected,
    hint: `donnez des versions antérieures de ${expected}`,
  }),
  "report-of-another-pack": ({ found, expected }) => ({
    message: `le rapport relève du jeu de règles ${found}, et il est vérifié avec ${expected}, qui ne connaît pas ce qui a été donné`,
    found,
    expected,
    hint: `donnez le jeu de règles ${found} avec --pack`,
  }),
  "facts-of-version": ({ is, earlier, later, path }) =>
    is === "earlier"
      ? {
          message: `ce sont les faits d’une version antérieure, ${earlier}`,
          found: `des faits pour ${earlier}`,
          expected: `des faits pour ${later}`,
          hint: `reprenez-les d’abord\u00a0: hygie migrate ${path} --from ${earlier}`,
        }
      : {
          message: `ce sont déjà des faits pour ${later}`,
          found: `des faits pour ${later}`,
          expected: `des faits pour ${earlier}`,
          hint: `évaluez-les tels quels\u00a0: hygie evaluate ${path}`,
        },
  "no-practices": () => ({
    message: "aucun cabinet ici",
    found: "rien",
    expected: "des faits de cabinets, dans des fichiers en .json, .ndjson ou .jsonl",
    hint: "vérifiez le chemin, et que ses fichiers sont en .json, .ndjson ou .jsonl",
  }),
  "no-such-rule": ({ pack, id, allowed, near }) => ({
    message: `le jeu de règles ${pack} n’a pas de règle ${quoted(id)}`,
    found: id,
    expected: allowed.join(", "),
    hint: near === undefined ? "listez-les avec hygie rules" : didYouMean(near),
  }),
  "no-such-framework": ({ pack, id, allowed, near }) => ({
    message: `le jeu de règles ${pack} n’a pas de référentiel ${quoted(id)}`,
    found: id,
    expected: allowed.join(", "),
    hint: near === undefined ? "listez-les avec hygie coverage" : didYouMean(near),
  }),
  "missing-language": ({ pack, locale, locales }) => ({
    message: `${pack}, sur lequel il s’appuie, n’est pas écrit en ${locale}`,
    found: locale,
    expected: or(locales),
    hint: `choisissez ${or(locales)}, et ajoutez ${locale} à la main`,
  }),
  "no-page-language": ({ locales }) => ({
    message: "les pages s’écrivent en français et en anglais, et le jeu de règles n’est dans aucune de ces langues",
    found: locales.join(", "),
    expected: "fr ou en",
    hint: "écrivez aussi ses textes en fr ou en en",
  }),
  "reserved-id": ({ id }) => ({
    message: `${id} est le nom d’une page sur toutes les règles`,
    found: quoted(id),
    expected: "un autre id",
    hint: "donnez un autre id à la règle",
  }),
  "impossible-id": ({ found, reason }) =>
    reason === "inherited"
      ? {
          message: `${show(found)} ne peut pas être un id\u00a0: tout objet JavaScript en a un`,
          found: show(found),
          expected: "un autre id",
          hint: "choisissez-en un autre, comme staff-trained",
        }
      : {
          message: `${show(found)} ne peut pas être un id`,
          found: show(found),
          expected:
            "des lettres minuscules, des chiffres et des traits d’union, une lettre en tête\u00a0; pas pack, qui est le nom d’un fichier",
          hint: "écrivez-le comme staff-trained",
        },
  "written-over": () => ({
    message: "la commande lit ce fichier\u00a0: il serait écrasé",
    found: "un fichier lu",
    expected: "un autre fichier",
    hint: "choisissez un autre nom",
  }),
  "facts-without-file": ({ isOutside }) => ({
    message: isOutside
      ? "l’analyse de code renvoie aux fichiers du dépôt, et celui-ci n’en fait pas partie"
      : "l’analyse de code renvoie au fichier des faits, et l’entrée standard n’en est pas un",
    found: isOutside ? "un fichier hors du dépôt" : "l’entrée standard",
    expected: "un fichier du dépôt",
    hint: "placez les faits dans un fichier du dépôt, ou choisissez --format sarif",
  }),
  "already-there": () => ({
    message: "ce fichier existe déjà\u00a0; rien n’a été modifié",
    found: "un fichier",
    expected: "pas encore de fichier",
    hint: "choisissez un autre nom, ou supprimez-le d’abord",
  }),
  "taken-name": ({ pack, what, name, id }) => ({
    message: `${pack} a déjà ${what === "rule" ? "une règle" : "un fait"} ${name}`,
    found: id,
    expected: "un nom nouveau",
    hint: "choisissez un autre id pour la règle",
  }),
  "missing-option": ({ flag, asked }) => ({
    message: `donnez ${questions[asked]}`,
    found: "rien",
    expected: questions[asked],
    hint: `ajoutez ${flag} "…"`,
  }),
};
