import { type Aggregates, aggregateStream } from "../../src/batch/index.js";
import { factsOf } from "../../src/facts/schema.js";
import { macsf, now } from "./macsf.js";
import { randomPractices } from "./random-practices.js";

/** The counts of practices made up by a seed, of which one cannot be read, by whether they work from home. */
export function randomPortfolio(count = 200): Promise<Aggregates> {
  const practices = [...randomPractices(factsOf(macsf.definition), count, 0.2, 7), { practise: {} }];
  return aggregateStream(macsf, practices, { now, workers: 0, groupBy: ["practice.teleworkPractised"] });
}
