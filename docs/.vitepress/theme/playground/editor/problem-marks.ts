import { type Diagnostic, diagnosticCount, setDiagnostics } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { ToldProblem } from "../worker/protocol.js";

/** Marks what is wrong in its place. */
export function mark(view: EditorView, problems: readonly ToldProblem[]): void {
  const { state } = view;
  if (problems.length === 0 && diagnosticCount(state) === 0) return;
  const diagnostics = problems.map(
    (problem): Diagnostic => ({ ...placeOf(problem, state.doc), severity: "error", message: problem.text }),
  );
  view.dispatch(setDiagnostics(state, diagnostics));
}

/** Where a problem stands in a text, which may have changed since. */
export function placeOf(problem: ToldProblem, doc: Text): { readonly from: number; readonly to: number } {
  const { line, column, endLine = line, endColumn = column + 1 } = problem;
  const from = offsetIn(doc, line, column);
  return { from, to: Math.max(from, offsetIn(doc, endLine, endColumn)) };
}

function offsetIn(doc: Text, number: number, column: number): number {
  const line = doc.line(Math.min(number, doc.lines));
  return Math.min(line.from + column - 1, line.to);
}
