import { type Completion, type CompletionContext, type CompletionResult, snippet } from "@codemirror/autocomplete";
import {
  type CompletionItem,
  CompletionItemKind,
  getLanguageService,
  type JSONSchema,
  TextDocument,
} from "vscode-json-languageservice";

const uri = "hygie://playground/edited.json";

/** What a schema allows where the cursor stands, as editors with language servers offer it. */
export async function complete(schema: JSONSchema, context: CompletionContext): Promise<CompletionResult | null> {
  const schemaUri = schema.$id ?? "";
  // A rule names its schema by a path to it.
  const service = getLanguageService({ workspaceContext: { resolveRelativePath: () => schemaUri } });
  service.configure({ schemas: [{ uri: schemaUri, fileMatch: ["*"], schema }] });
  const document = TextDocument.create(uri, "json", 1, context.state.doc.toString());
  const at = document.positionAt(context.pos);
  const found = await service.doComplete(document, at, service.parseJSONDocument(document));
  const starts = found?.items.map(({ textEdit }) => startOf(textEdit, document) ?? context.pos) ?? [];
  if (found === null || starts.length === 0) return null;
  return { from: Math.min(...starts), options: found.items.map((item) => optionOf(item, document)), filter: true };
}

function optionOf(item: CompletionItem, document: TextDocument): Completion {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label;
  const info = typeof item.documentation === "string" ? item.documentation : item.documentation?.value;
  const to = item.textEdit && "range" in item.textEdit ? document.offsetAt(item.textEdit.range.end) : undefined;
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

function startOf(edit: CompletionItem["textEdit"], document: TextDocument): number | undefined {
  return edit !== undefined && "range" in edit ? document.offsetAt(edit.range.start) : undefined;
}
