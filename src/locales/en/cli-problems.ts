import type { Asked, CliProblems } from "../../problems/codes/cli.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, oneOf, or, quoted, show } from "./words.js";

const questions: Readonly<Record<Asked, string>> = {
  "pack-title": "the title of the pack",
  source: "the title of the document whose recommendations it encodes",
  publisher: "the publisher of the document",
  "rule-id": "the id of the first rule, such as staff-trained",
  "first-rule-title": "the title of the first rule, in a few words",
  "first-quote": "the words of the document that the rule encodes, verbatim",
  "rule-title": "the title of the rule, in a few words",
  quote: "the words of the document that it encodes, verbatim",
};

/** The versions of a pack, by the names that the command has for them. */
function atHand({ latest, earlier }: NonNullable<CliProblems["no-such-pack"]["versions"]>): string {
  return [...(latest === undefined ? [] : [`${latest} (the latest)`]), ...earlier].join(", ");
}

export const cliProblems: Sentences<CliProblems> = {
  usage: () => ({
    message: "standard input is read once",
    expected: "one input from standard input",
    hint: "give the others as files",
  }),
  "system-error": ({ code }) => ({
    message: `the system refuses it (${code})`,
    found: code,
    expected: "what you may read and write",
    hint: "check the path, and what you may do there",
  }),
  "wrong-ending": ({ found, endings }) => {
    const expected = `a file that ends in ${or(endings)}`;
    return { message: `${show(found)} is no module`, found: show(found), expected, hint: `write ${expected}` };
  },
  "wrong-digest": ({ uri, found, expected }) => ({
    message: `${uri} has another SHA-256`,
    found,
    expected,
    hint: "the file is not the one that was recorded: look why, and record the right one",
  }),
  "unverified-evidence": ({ uri, reason, hasDigest, isFresh }) => {
    const reasons = {
      absent: `there is no file ${quoted(uri)}`,
      elsewhere: `${quoted(uri)} is not at hand, and nothing is fetched`,
      "not-a-file": `${quoted(uri)} is not a file`,
      unreadable: `${quoted(uri)} cannot be read`,
    };
    const compared = hasDigest ? ", so that its SHA-256 was not compared" : "";
    const taken = isFresh ? "the report takes it for fresh, on the word of who made it" : "it is not taken for fresh";
    return {
      message: `${reasons[reason]}${compared}: ${taken}`,
      found: reasons[reason],
      expected: "a file at hand",
      hint: reason === "elsewhere" ? "give the path of a copy" : "put the file there, or correct the uri",
    };
  },
  "unaccepted-evidence": ({ type, support, by, accepted }) => ({
    message:
      by === "rule"
        ? `the rule ${support} does not accept ${quoted(type)} as evidence`
        : `no rule accepts ${quoted(type)} as evidence of ${support}`,
    found: quoted(type),
    expected: accepted.length === 0 ? "no evidence" : oneOf(accepted),
    hint: accepted.length === 0 ? "leave it out: it accepts none" : `give ${oneOf(accepted)}`,
  }),
  "evidence-of-no-item": ({ support }) => ({
    message: `the facts have no item that is named as in ${quoted(support)}: this proves nothing`,
    found: quoted(support),
    expected: "the id of an item of the facts",
    hint: "correct the id, or leave it out",
  }),
  "waiver-of-no-item": ({ ruleId, item }) => ({
    message: `the facts have no item ${quoted(item)} in what the rule ${ruleId} goes over: it excuses nothing`,
    found: quoted(item),
    expected: "the id of an item of the facts",
    hint: "correct the id, or leave it out",
  }),
  "evidence-to-come": ({ collectedOn, today }) => ({
    message: `it is collected after ${today}, the day of the evaluation, and proves nothing yet`,
    found: quoted(collectedOn),
    expected: `${today} or earlier`,
    hint: "correct the date, or evaluate on a later day",
  }),
  "no-such-pack": ({ name, allowed, near, versions }) => ({
    message: `there is no pack ${quoted(name)}`,
    found: name,
    expected: `${allowed.join(", ")}, a folder with pack.json, or a JSON file with a pack in one piece`,
    hint:
      versions !== undefined
        ? `the versions at hand: ${atHand(versions)}`
        : near === undefined
          ? "check the path"
          : didYouMean(near),
  }),
  "empty-source": () => ({
    message: "the file is empty",
    found: "an empty file",
    expected: "the text of the source",
    hint: "save the text of the document in it",
  }),
  "day-written-otherwise": ({ found, day }) => ({
    message: `${quoted(found)} is not written as YYYY-MM-DD`,
    found: quoted(found),
    expected: "a date as YYYY-MM-DD, or a date and time with its offset",
    hint: didYouMean(day),
  }),
  "not-a-pack-folder": ({ path, builtIn }) => ({
    message: `${quoted(path)} is not the folder of a pack`,
    found: path,
    expected: "the folder of a pack, with pack.json",
    hint:
      builtIn === undefined
        ? "check the path"
        : builtIn === "wanted"
          ? "this pack comes with hygie: give the folder of one of your own"
          : "leave it out: this pack comes with hygie, and is at hand",
  }),
  "needless-pack": ({ name, path }) => ({
    message: `${quoted(name)} does not extend the pack in ${quoted(path)}`,
    found: path,
    expected: `the folder of a pack that ${quoted(name)} extends`,
    hint: "leave it out",
  }),
  "another-pack": ({ name, found, expected }) => ({
    message: `${quoted(name)} is a version of ${found}, not of ${expected}`,
    found,
    expected,
    hint: `give earlier versions of ${expected}`,
  }),
  "report-of-another-pack": ({ found, expected }) => ({
    message: `the report is of the pack ${found}, and it is verified with ${expected}, which does not know what was given`,
    found,
    expected,
    hint: `give the pack ${found} with --pack`,
  }),
  "facts-of-version": ({ is, earlier, later, path }) =>
    is === "earlier"
      ? {
          message: `these are facts of an earlier version, ${earlier}`,
          found: `facts of ${earlier}`,
          expected: `facts of ${later}`,
          hint: `take them over first: hygie migrate ${path} --from ${earlier}`,
        }
      : {
          message: `these are facts of ${later} already`,
          found: `facts of ${later}`,
          expected: `facts of ${earlier}`,
          hint: `evaluate them as they are: hygie evaluate ${path}`,
        },
  "no-practices": () => ({
    message: "no practice is here",
    found: "nothing",
    expected: "facts of practices, in files that end in .json, .ndjson or .jsonl",
    hint: "check the path, and that its files end in .json, .ndjson or .jsonl",
  }),
  "no-such-rule": ({ pack, id, allowed, near }) => ({
    message: `the pack ${pack} has no rule ${quoted(id)}`,
    found: id,
    expected: allowed.join(", "),
    hint: near === undefined ? "list them with hygie rules" : didYouMean(near),
  }),
  "no-such-framework": ({ pack, id, allowed, near }) => ({
    message: `the pack ${pack} has no framework ${quoted(id)}`,
    found: id,
    expected: allowed.join(", "),
    hint: near === undefined ? "list them with hygie coverage" : didYouMean(near),
  }),
  "missing-language": ({ pack, locale, locales }) => ({
    message: `${pack}, which it extends, is not written in ${locale}`,
    found: locale,
    expected: or(locales),
    hint: `use ${or(locales)}, and add ${locale} by hand`,
  }),
  "no-page-language": ({ locales }) => ({
    message: "pages are written in French and in English, and the pack in neither",
    found: locales.join(", "),
    expected: "fr or en",
    hint: "write its texts in fr or en too",
  }),
  "reserved-id": ({ id }) => ({
    message: `${id} is the name of a page about all rules`,
    found: quoted(id),
    expected: "another id",
    hint: "give the rule another id",
  }),
  "impossible-id": ({ found, reason }) =>
    reason === "inherited"
      ? {
          message: `${show(found)} cannot be an id: every object in JavaScript has one`,
          found: show(found),
          expected: "another id",
          hint: "choose another, such as staff-trained",
        }
      : {
          message: `${show(found)} cannot be an id`,
          found: show(found),
          expected: "small letters, digits and hyphens, a letter first; not pack, which is the name of a file",
          hint: "write it as staff-trained is written",
        },
  "written-over": () => ({
    message: "the call reads this file: it would be written over",
    found: "a file that is read",
    expected: "another file",
    hint: "choose another name",
  }),
  "facts-without-file": ({ isOutside }) => ({
    message: isOutside
      ? "code scanning points into files of the repository, and this is none of them"
      : "code scanning points into the file of the facts, and standard input is none",
    found: isOutside ? "a file outside of it" : "standard input",
    expected: "a file of the repository",
    hint: "put the facts into a file of the repository, or take --format sarif",
  }),
  "already-there": () => ({
    message: "this file is there already; nothing was changed",
    found: "a file",
    expected: "no file yet",
    hint: "choose another name, or delete it first",
  }),
  "taken-name": ({ pack, what, name, id }) => ({
    message: `${pack} has a ${what} ${name} already`,
    found: id,
    expected: "a new name",
    hint: "choose another id for the rule",
  }),
  "missing-option": ({ flag, asked }) => ({
    message: `give ${questions[asked]}`,
    found: "nothing",
    expected: questions[asked],
    hint: `add ${flag} "…"`,
  }),
};
