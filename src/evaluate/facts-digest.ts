import { digestOfJson } from "../engine/digest.js";
import type { Data } from "../facts/schema.js";

/** Under it a report has what computes its digest: neither JSON, nor a copy, nor a comparison has it. */
const compute: unique symbol = Symbol("hygie");

interface Digested {
  readonly [compute]: () => string;
}

/** One getter for all reports, which asks whoever it is read from, be it a proxy of a framework: with one each, they would be slow to make and to read. */
const member: PropertyDescriptor = {
  get(this: Digested) {
    return this[compute]();
  },
  enumerable: true,
  configurable: true,
};

/** A report with the digest of its facts, which nobody may change any more: few read it, and it takes longer than all the rest. */
export function withFactsDigest<T extends object>(report: T, facts: Data): T & { readonly factsDigest: string } {
  let digest: string | undefined;
  const once = () => {
    digest ??= digestOfJson(facts);
    return digest;
  };
  Object.defineProperty(report, compute, { value: once });
  return Object.defineProperty(report, "factsDigest", member) as T & { readonly factsDigest: string };
}
