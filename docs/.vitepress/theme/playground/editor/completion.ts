import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { Proposal } from "../worker/protocol.js";

/** What may be written at a place of a text. */
export type Complete = (text: string, at: number) => Promise<readonly Proposal[]>;

/** Offers what may be written while one writes a name or a value, and elsewhere when it is asked for. */
export function completion(complete: Complete): Extension {
  return autocompletion({ icons: false, override: [source] });

  async function source(context: CompletionContext): Promise<CompletionResult | null> {
    if (!context.explicit && context.matchBefore(/["\w-]/) === null) return null;
    const proposals = await complete(context.state.doc.toString(), context.pos);
    if (proposals.length === 0) return null;
    return { from: Math.min(...proposals.map(({ from }) => from)), options: proposals.map(optionOf), filter: true };
  }
}

function optionOf({ label, shown, type, info, text, to }: Proposal): Completion {
  return {
    label,
    displayLabel: shown,
    type,
    ...(info === undefined ? {} : { info }),
    apply: (view, option, from, end) => {
      const template = text.replace(/(?<!\\)\$(\d)/g, (_, field) => `\${${field}}`); // $1 is ${1} here
      snippet(template)(view, option, from, Math.max(end, to ?? end));
    },
  };
}
