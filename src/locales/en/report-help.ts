import type { HelpPhrases } from "../phrases/cli-help.js";

/** What the help says of the commands that read reports. */
export const reportHelp: Pick<HelpPhrases, "compare" | "verify" | "seal"> = {
  compare: {
    summary: "tell what became of a practice from one report to another",
    description:
      "Compares reports on a practice: which rules improved or worsened, became known or went out of sight, which evidence and which " +
      "waivers expired in between. Of more than two it compares the first with the last, and shows the trend; they are taken in " +
      "the order of their instants.\n\n" +
      "Exit code: 0 all well, 1 a rule is worse off (it fails and did not, or it was met and nobody knows any more), 2 wrong usage or input.",
    before: "a report, as hygie evaluate --format json writes it, or - for standard input",
    after: "a later one",
    more: "others, for the trend",
    format: "how the comparison is written",
  },
  verify: {
    summary: "tell whether a report is what its pack makes of the facts",
    description:
      "Verifies a report, or a sealed one, by what it was made of: verdicts are recomputed by json-logic-js, counts, scores and digests " +
      "by their definitions, everything else is made anew and compared. What was changed is told by its place.\n\n" +
      "Exit code: 0 all is as it should be, 1 something was changed, 2 wrong usage or input.",
    report: "a report, as hygie evaluate --format json or hygie seal writes it, or - for standard input",
    evidencePolicy: "that with which the report was made",
    now: "the instant at which it should have been made (default: the one that it tells)",
    publicKey: "the public key of who signed it, in PEM",
    format: "how the result is written",
  },
  seal: {
    summary: "put the digests of what a report was made of beside it, and sign them",
    description:
      "Verifies a report, and writes it with the digests of the pack, the facts, the evidence, the waivers and of itself: a sealed " +
      "report. It holds no fact that the report does not tell. With a key it is signed (Ed25519).\n\n" +
      "Exit code: 0 it was sealed, 1 the report is not what was given makes, 2 wrong usage, input or output.",
    report: "a report, as hygie evaluate --format json writes it, or - for standard input",
    key: "a private key in PEM (PKCS #8): openssl genpkey -algorithm ed25519",
    output: "the file to write (default: standard output)",
  },
};
