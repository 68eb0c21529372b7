import {
  type CompletionItem,
  CompletionItemKind,
  getLanguageService,
  type JSONSchema,
  TextDocument,
} from "vscode-json-languageservice";
import type { Proposal } from "./protocol.js";

/** Offers what a schema allows at a place of a text, as editors with language servers do. */
export function completionFrom(schema: JSONSchema): (text: string, at: number) => Promise<readonly Proposal[]> {
  const uri = schema.$id ?? "";
  // A rule names its schema by a path to it.
  const service = getLanguageService({ workspaceContext: { resolveRelativePath: () => uri } });
  service.configure({ schemas: [{ uri, fileMatch: ["*"], schema }] });
  return async (text, at) => {
    const document = TextDocument.create("hygie://playground/edited.json", "json", 1, text);
    const found = await service.doComplete(document, document.positionAt(at), service.parseJSONDocument(document));
    return (found?.items ?? []).map((item) => proposalOf(item, document, at));
  };
}

function proposalOf(item: CompletionItem, document: TextDocument, at: number): Proposal {
  const { textEdit } = item;
  const info = typeof item.documentation === "string" ? item.documentation : item.documentation?.value;
  const range = textEdit !== undefined && "range" in textEdit ? textEdit.range : undefined;
  return {
    label: item.filterText ?? item.label,
    shown: item.label,
    type: item.kind === CompletionItemKind.Property ? "property" : "constant",
    ...(info === undefined || info === "" ? {} : { info }),
    text: textEdit?.newText ?? item.insertText ?? item.label,
    from: range === undefined ? at : document.offsetAt(range.start),
    ...(range === undefined ? {} : { to: document.offsetAt(range.end) }),
  };
}
