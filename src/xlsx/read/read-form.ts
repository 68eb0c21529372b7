import { sheetProblem as problem } from "../../reporters/cells/problem.js";
import { type Gathered, pointerTo, put, wayFrom } from "../../reporters/cells/put.js";
import type { Form } from "../questionnaire/layout.js";
import { keys } from "../questionnaire/places.js";
import type { KeyedSheet } from "./keyed.js";
import { placeOf } from "./place.js";
import { answerIn, type Reading, tellMerged, tellMissing, toTellStray } from "./reading.js";

/** Reads the answers of a form into the facts, and where each stands by its pointer. */
export function readForm(
  form: Form,
  keyed: KeyedSheet,
  facts: Gathered,
  places: Map<string, string>,
  reading: Reading,
): void {
  const { sheet, columns, rows } = keyed;
  const column = [...columns].find(([, key]) => key === keys.answer)?.[0];
  if (column === undefined) {
    tellMissing(sheet, [{ label: reading.say.columns.answer }], reading);
    return;
  }
  const fields = new Map(form.fields.map((field) => [field.fact, field]));
  const found = new Map<string, number>();
  const tellStray = toTellStray(keyed, ({ key }, at) => at === column && fields.has(key ?? ""), reading);
  for (const one of rows) {
    tellStray(one);
    const field = fields.get(one.key ?? "");
    if (field === undefined) continue;
    const place = placeOf(sheet, one.row, column);
    const first = found.get(field.fact);
    if (first !== undefined) {
      const params = { label: field.label, first: placeOf(sheet, first, column) };
      reading.report(() => problem("question-twice", place, params));
      continue;
    }
    found.set(field.fact, one.row);
    const value = answerIn(one.cells.get(column), field, place, reading);
    const way = wayFrom(undefined, field.fact);
    places.set(pointerTo("", way), place);
    if (value !== undefined) put(facts, way, value);
  }
  tellMissing(
    sheet,
    form.fields.filter(({ fact }) => !found.has(fact)),
    reading,
  );
  tellMerged(keyed, [...found.values()], [column], reading);
}
