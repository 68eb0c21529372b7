import type { ProblemGroup } from "../entry.js";

export const facts = {
  title: "Facts of a practice",
  intro:
    "`evaluate` and `setFact` throw them in a `FactsError`, `parseFacts` gives them as `problems`, and the command tells them with the line and column of the file. What facts are stands in [Facts and the unknown](../guides/facts.md).",
  entries: {
    "wrong-type": {
      what: "A value is of another type than has to stand there: a fact, a keyword in the declaration of one, a member of a pack, an option or an argument of a call.",
      why: 'Taken for what it is not, it would change a verdict without anybody seeing it: to JavaScript the text `"false"` is true, and `"9"` is more than `"15"`.',
      mend: 'What is not known is `null`, or is left out: never `"?"`, `""` or `0`.',
    },
    "out-of-bounds": {
      what: "A number is below or above what the fact, the keyword or the parameter allows.",
      why: "A share of 120 percent or a password of −8 characters is a slip of the hand, and every rule that reads it would judge the slip.",
      mend: "The bounds of a fact stand in the `facts.schema.json` of the pack, those of a parameter in its rule.",
    },
    "impossible-value": {
      what: "A value is none of those that are listed for it: the choices of a fact or a parameter, the severities, what an option can be.",
      why: "No rule compares with a value that nobody has listed: a misspelt `clinic` would leave the rules about clinics without effect, and nobody would know.",
    },
    "accents-apart": {
      what: "A value looks just like one that is listed, and its accents are encoded otherwise.",
      why: "To a computer the two are not equal, and no eye can tell why the value is refused.",
      mend: 'Texts from names of files on macOS, or from PDF, often have their accents apart: `text.normalize("NFC")` joins them.',
    },
    "unknown-fact": {
      what: "A name is that of no fact where it stands: in the facts of a practice, in the logic or the evidence of a rule, in a call.",
      why: "The fact that was meant would stay unknown though somebody answered it, and logic that reads the name would never be settled.",
      mend: 'Inside `all`, `some`, `count` and their like, `var` reads the element of the list; `{"facts": "staff[].id"}` reads from the facts as a whole.',
    },
    "too-many-items": {
      what: "A list has more items than the pack allows: 1,000 where it declares no `maxItems`.",
      why: "Time and memory grow with the items, of lists in lists with their product: without a bound, the input of a stranger could keep your service busy.",
    },
    "too-long": {
      what: "A text has more characters than the pack allows, 10,000 where it declares no `maxLength`, or than a cell of a workbook holds.",
      why: "A text without end fills memory, and what a cell does not hold would be cut off without a word.",
    },
    "duplicate-id": {
      what: "Two items of a list have the same `id`.",
      why: "Evidence and waivers name items by their ids: what was approved for one laptop would excuse the other.",
    },
    "empty-id": {
      what: "The `id` of an item has nothing in it.",
      why: "Messages, evidence and waivers call the item by its id, and this one calls nothing.",
    },
    "not-plain": {
      what: "An object keeps its values elsewhere than in members of its own: a `Map`, a promise, a form, an instance with accessors.",
      why: "Its members would look absent, and every fact would be unknown though it was given.",
    },
    "no-such-place": {
      what: "A JSON Pointer that `setFact` or `questionAt` is given leads to no place that a fact can have.",
      why: "An answer put there would be lost to every rule, and under a name that all objects inherit it could reach other data.",
      mend: "Take the `pointer` of a question or a field as hygie gives it.",
    },
    "facts-of-version": {
      what: "The command is given facts of an earlier version of the pack where those of this one are wanted, or the other way round.",
      why: "Facts that were renamed or split would each be an unknown name, and what became of them is not for anybody to guess.",
      mend: "[From macsf 1.0.0 to 2.0.0](../guides/migrate.md) says what became of each fact.",
    },
  },
} satisfies ProblemGroup;
