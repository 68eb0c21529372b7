import type { Field, Section } from "hygie";
import { factAt } from "../../../../examples/form/src/questionnaire.js";

/** A place in facts that is asked about. */
export interface Place {
  readonly pointer: string;
  readonly field: Field;
  readonly section: string;
  /** Of a fact of an item: the list, and which of its items. */
  readonly list?: Field;
  readonly index?: number;
}

/** All places in facts that may be asked about, as a pack declares them; the names of items belong to the question of their list. */
export function placesIn(sections: readonly Section[], facts: unknown): Place[] {
  return sections.flatMap(({ title, fields }) =>
    fields.flatMap((field): Place[] => {
      const pointer = pointerTo(field.fact);
      const items = field.type === "array" ? factAt(facts, pointer) : undefined;
      const ofItems = (Array.isArray(items) ? items : []).flatMap((_, index) =>
        memberFields(field).map((member) => ({
          ...{ pointer: `${pointer}/${index}/${memberPath(field, member)}`, field: member },
          ...{ section: title, list: field, index },
        })),
      );
      return [{ pointer, field, section: title }, ...ofItems];
    }),
  );
}

/** The pointer to a fact that stands in no list. */
export function pointerTo(path: string): string {
  return `/${path.replaceAll(".", "/")}`;
}

/** The places about which something was said, be it that it is not known. */
export function answeredIn(sections: readonly Section[], facts: unknown): Place[] {
  return placesIn(sections, facts).filter(({ pointer }) => factAt(facts, pointer) !== undefined);
}

/** What the items of a list are told apart by, where they have a name. */
export function nameField({ fact, fields = [] }: Field): Field | undefined {
  return fields.find((field) => field.fact === `${fact}[].id`);
}

function memberFields(list: Field): readonly Field[] {
  const name = nameField(list);
  return (list.fields ?? []).filter((field) => field !== name);
}

function memberPath({ fact }: Field, member: Field): string {
  return member.fact.slice(`${fact}[].`.length).replaceAll(".", "/");
}

/** What an item is called: by its name, else by what the list calls its items, and its place. */
export function itemName({ itemTitle = "" }: Field, item: unknown, index: number): string {
  const id = factAt(item, "/id");
  return typeof id === "string" && id !== "" ? id : `${itemTitle} ${index + 1}`.trim();
}
