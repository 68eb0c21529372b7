import type { CompiledPack } from "../../engine/compiled-pack.js";
import { factsFields } from "../../evaluate/facts-fields.js";
import type { Field } from "../../generated/schemas.js";
import { pointerTo, valueAt, wayFrom } from "../cells/put.js";

/** A column of a table of facts: a fact, or how many a list has of its items. */
export interface FactColumn {
  /** Its name: `devices[0].kind`; of a list `devices`. */
  readonly name: string;
  readonly field: Field;
  /** JSON Pointer into the facts of a practice. */
  readonly pointer: string;
}

/** All fields of a pack; a choice is written as its value. */
export function fieldsOf(pack: CompiledPack): readonly Field[] {
  return factsFields(pack).flatMap(({ fields }) => fields);
}

/** The columns that practices take: an item of a list for each that one of them has, and one where none has any. */
export function columnsOf(fields: readonly Field[], practices: readonly unknown[]): FactColumn[] {
  return columnsUnder(fields, undefined, "", "", practices);
}

function columnsUnder(
  fields: readonly Field[],
  list: string | undefined,
  name: string,
  pointer: string,
  values: readonly unknown[],
): FactColumn[] {
  return fields.flatMap((field) => {
    const way = wayFrom(list, field.fact);
    const here = {
      name: [name, ...way].filter((part) => part !== "").join("."),
      field,
      pointer: pointerTo(pointer, way),
    };
    if (field.type !== "array") return [here];
    const lists = values.map((value) => valueAt(value, way)).filter((value) => Array.isArray(value));
    const count = Math.max(1, ...lists.map(({ length }) => length));
    const items = Array.from({ length: count }, (_, i) => {
      const at = lists.flatMap((one) => (i < one.length ? [one[i]] : []));
      return columnsUnder(field.fields ?? [], field.fact, `${here.name}[${i}]`, `${here.pointer}/${i}`, at);
    });
    return [here, ...items.flat()];
  });
}

/** Every field, with those of the items of lists, by its path. */
export function fieldsByPath(fields: readonly Field[]): Map<string, Field> {
  const found = new Map<string, Field>();
  const visit = (field: Field) => {
    found.set(field.fact, field);
    for (const one of field.fields ?? []) visit(one);
  };
  for (const field of fields) visit(field);
  return found;
}

/** The column of a name, where there is such a fact. */
export function columnNamed(name: string, fields: ReadonlyMap<string, Field>): FactColumn | undefined {
  const written = name.trim();
  const field = fields.get(written.replace(/\[\d{1,9}\]/g, "[]"));
  if (field === undefined || written.includes("[]")) return undefined;
  const pointer = `/${written
    .replace(/\[(\d+)\]/g, (_, index: string) => `.${Number(index)}`)
    .split(".")
    .join("/")}`;
  return { name: written, field, pointer };
}
