import type { CompiledPack } from "../../engine/compiled-pack.js";
import { factsFields } from "../../evaluate/facts-fields.js";
import { type FactSchema, factAt, factsOf } from "../../facts/schema.js";
import type { Field } from "../../generated/schemas.js";

/** A sheet of questions, one a row. */
export interface Form {
  readonly kind: "form";
  /** The group that it asks about; empty for the facts that stand in none. */
  readonly fact: string;
  readonly title: string | undefined;
  readonly fields: readonly Field[];
}

/** A sheet of a list, an item a row. */
export interface Table {
  readonly kind: "table";
  readonly fact: string;
  readonly list: Field;
  /** What each item is asked, a column each. */
  readonly fields: readonly Field[];
  /** The lists that each item has, which stand on sheets of their own. */
  readonly lists: readonly Table[];
  /** The list to whose items the lists on this sheet belong. */
  readonly owner: string | undefined;
}

export type Layout = readonly (Form | Table)[];

/** The sheets of a questionnaire: sections as they are declared, the lists of each behind it. */
export function layoutOf(pack: CompiledPack, locale: string): Layout {
  const sections = factsFields(pack, locale);
  const isLoose = ({ fact, fields }: (typeof sections)[number]) => fields.length === 1 && fields[0]?.fact === fact;
  const loose = sections.filter(isLoose).flatMap(({ fields }) => fields.filter(isSingle));
  const forms: Form[] = loose.length === 0 ? [] : [{ kind: "form", fact: "", title: undefined, fields: loose }];
  return [
    ...forms,
    ...sections.flatMap((section): Layout => {
      const { fact, title, fields } = section;
      const singles = isLoose(section) ? [] : fields.filter(isSingle);
      const form: Form[] = singles.length === 0 ? [] : [{ kind: "form", fact, title, fields: singles }];
      return [...form, ...fields.filter(isList).flatMap((list) => sheetsOf(tableOf(list, undefined)))];
    }),
  ];
}

/** The tables of a layout that belong to nothing, on which the others hang. */
export function rootTables(layout: Layout): readonly Table[] {
  return layout.filter((sheet) => sheet.kind === "table").filter(({ owner }) => owner === undefined);
}

/** What marks a sheet as that of a form or a table. */
export function keyOf({ kind, fact }: Form | Table): string {
  return `hygie:${kind}:${fact}`;
}

/** The declaration of a fact that a layout asks for. */
export function declared(pack: CompiledPack, fact: string): FactSchema {
  return factAt(factsOf(pack.definition), fact) as FactSchema;
}

function isSingle(field: Field): boolean {
  return field.type !== "array";
}

function isList(field: Field): boolean {
  return !isSingle(field);
}

function tableOf(list: Field, owner: string | undefined): Table {
  const fields = list.fields ?? [];
  const lists = fields.filter(isList).map((one) => tableOf(one, list.fact));
  return { kind: "table", fact: list.fact, list, fields: fields.filter(isSingle), lists, owner };
}

function sheetsOf(table: Table): Table[] {
  return [table, ...table.lists.flatMap(sheetsOf)];
}
