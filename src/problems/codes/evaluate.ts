/** What is wrong with the evidence and the waivers of a practice, beside its values and names. */
export interface EvaluateProblems {
  /** Evidence that ends before it was collected; both are dates, as YYYY-MM-DD. */
  "ends-before-start": { readonly collectedOn: string; readonly validUntil: string };
  /** A waiver that expires before it starts; both are dates, as YYYY-MM-DD. */
  "expires-before-start": { readonly startsOn: string; readonly expiresOn: string };
  /** A waiver for some items, of a rule that goes over no list whose items have ids. */
  "rule-without-items": { readonly ruleId: string };
}
