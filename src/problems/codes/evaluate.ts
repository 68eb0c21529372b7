/** What is wrong with the evidence of a practice, beside its values and names. */
export interface EvaluateProblems {
  /** Evidence that ends before it was collected; both are dates, as YYYY-MM-DD. */
  "ends-before-start": { readonly collectedOn: string; readonly validUntil: string };
}
