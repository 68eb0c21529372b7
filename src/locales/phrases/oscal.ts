/** What hygie says in documents of OSCAL, in one language. */
export interface OscalPhrases {
  readonly publisher: string;
  readonly approver: string;
  readonly collector: string;
  readonly undated: string;
  /** The bounds of a parameter, each with its unit. */
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly oneOf: (choices: string) => string;
  /** A document about the rules of a pack, by the title of the pack. */
  readonly profile: (pack: string) => string;
  readonly mapping: (pack: string) => string;
  readonly mappingDescription: string;
  readonly partial: string;
  readonly related: string;
  readonly results: (pack: string) => string;
  readonly resultsDescription: string;
  readonly noPlan: string;
  readonly noPlanDescription: string;
  readonly software: string;
  readonly waivedUnknown: string;
  readonly risk: (title: string) => string;
  readonly acceptance: string;
  readonly remediation: (title: string) => string;
  readonly question: (label: string) => string;
}
