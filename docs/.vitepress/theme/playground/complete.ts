import { type Completion, type CompletionContext, type CompletionResult, snippet } from "@codemirror/autocomplete";
import {
  type CompletionItem,
  CompletionItemKind,
  getLanguageService,
  type JSONSchema,
  TextDocument,
} from "vscode-json-languageservice";

/** Offers what a schema allows where the cursor stands, as editors with language servers do. */
export function completionFrom(schema: JSONSchema): (context: CompletionContext) => Promise<CompletionResult | null> {
  const uri = schema.$id ?? "";
  // A rule names its schema by a path to it.
  const service = getLanguageService({ workspaceContext: { resolveRelativePath: () => uri } });
  service.configure({ schemas: [{ uri, fileMatch: ["*"], schema }] });
  return async ({ state, pos }) => {
    const document = TextDocument.create("hygie://playground/edited.json", "json", 1, state.doc.toString());
    const found = await service.doComplete(document, document.positionAt(pos), service.parseJSONDocument(document));
    if (found === null || found.items.length === 0) return null;
    const starts = found.items.map((item) => rangeOf(item, document)?.from ?? pos);
    return { from: Math.min(...starts), options: found.items.map((item) => optionOf(item, document)), filter: true };
  };
}

function optionOf(item: CompletionItem, document: TextDocument): Completion {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label;
  const info = typeof item.documentation === "string" ? item.documentation : item.documentation?.value;
  const to = rangeOf(item, document)?.to;
  return {
    label: item.filterText ?? item.label,
    displayLabel: item.label,
    type: item.kind === CompletionItemKind.Property ? "property" : "constant",
    ...(info === undefined || info === "" ? {} : { info }),
    apply: (view, option, from, end) => {
      const template = text.replace(/(?<!\\)\$(\d)/g, (_, field) => `\${${field}}`); // $1 is ${1} here
      snippet(template)(view, option, from, Math.max(end, to ?? end));
    },
  };
}

/** What an item takes the place of. */
function rangeOf({ textEdit }: CompletionItem, document: TextDocument): { from: number; to: number } | undefined {
  if (textEdit === undefined || !("range" in textEdit)) return undefined;
  return { from: document.offsetAt(textEdit.range.start), to: document.offsetAt(textEdit.range.end) };
}
