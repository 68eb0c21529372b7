/** What a CycloneDX attestation says in one language, beside the words of the pack and of the report. */
export interface CycloneDxPhrases {
  /** Whom claims are about. */
  readonly practice: string;
  /** What the evidence is that hygie itself adds. */
  readonly read: string;
  readonly met: (title: string) => string;
  readonly quote: (section: string | undefined, quote: string) => string;
  readonly uri: (uri: string) => string;
}
