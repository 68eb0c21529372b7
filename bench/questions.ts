/**
 * How many questions are asked until every rule has its verdict: by nextQuestions, by the best order that there is, by that of Publicodes (what
 * most rules lack first) and in the order in which the facts are declared. Each question that is asked can still settle a rule.
 */
import { factPaths, factsOf } from "../src/facts/schema.js";
import { examplePractices, madeUpPractices, partsOfMacsf, randomInquiries } from "../tests/support/inquiries.js";
import { macsf } from "../tests/support/macsf.js";
import {
  any,
  atHand,
  declared,
  expectedQuestions,
  first,
  type Inquiry,
  mostFrequent,
  questionsAsked,
} from "../tests/support/question-orders.js";
import { toRandom } from "../tests/support/random-practices.js";

const made = madeUpPractices(200);

say("| expected questions | hygie | best, in sections | ratio | best, of any section |");
say("| --- | --- | --- | --- | --- |");
for (const part of partsOfMacsf([...examplePractices, ...made])) printExpected(part.name, [part]);
const packs = randomInquiries(200, toRandom(5));
printExpected("200 random packs", packs);
const worst = Math.max(...packs.map((pack) => expectedQuestions(pack, first) / expectedQuestions(pack, atHand)));
say(`\nThe highest ratio of a random pack: ${worst.toFixed(3)}`);

say("\n| questions about a practice, macsf | hygie | most frequent first | as declared |\n| --- | --- | --- | --- |");
printAsked("the 5 examples", examplePractices);
printAsked("200 random practices", made);

/** The mean of some inquiries. */
function printExpected(name: string, inquiries: readonly Inquiry[]): void {
  const [asked = 0, best = 0, free = 0] = [first, atHand, any].map(
    (among) => inquiries.reduce((sum, one) => sum + expectedQuestions(one, among), 0) / inquiries.length,
  );
  say(`| ${name} | ${asked.toFixed(2)} | ${best.toFixed(2)} | ${(asked / best).toFixed(3)} | ${free.toFixed(2)} |`);
}

function printAsked(name: string, practices: readonly object[]): void {
  const orders = [first, mostFrequent, declared(factPaths(factsOf(macsf.definition)))];
  const means = orders.map(
    (among) => practices.reduce((sum, practice) => sum + questionsAsked(macsf, practice, among), 0) / practices.length,
  );
  say(`| ${name} | ${means.map((mean) => mean.toFixed(2)).join(" | ")} |`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
