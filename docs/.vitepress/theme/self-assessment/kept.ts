import { factAt, type Questionnaire } from "../../../../examples/form/src/questionnaire.js";

/** What a browser keeps of a self-assessment: facts and places in them, whatever the language. */
export interface Kept {
  /** The pack that was asked by. */
  readonly pack: { readonly id: string; readonly version: string };
  readonly facts: unknown;
  /** As JSON Pointers: what was answered with "I do not know", and what was asked, in its order. */
  readonly skip: readonly string[];
  readonly trail: readonly string[];
  /** Which of it is asked now. */
  readonly place: number;
  /** What is being written there, where that is not what is known. */
  readonly draft?: unknown;
}

/** A questionnaire as it is kept. */
export function keptOf<F>(
  { facts, written, skip, trail, place }: Questionnaire<F>,
  { id, version }: Kept["pack"],
): Kept {
  const shown = trail[place];
  const draft = shown === undefined ? undefined : factAt(written, shown);
  const isDraft = shown !== undefined && draft !== undefined && draft !== factAt(facts, shown);
  return { pack: { id, version }, facts, skip, trail, place, ...(isDraft ? { draft } : {}) };
}

/** The pack that is asked by here: the answers to another one are none to this. */
const packId = "macsf";

/** What a text keeps; nothing where it is none of these, whoever wrote it. */
export function readKept(text: string): Kept | undefined {
  const value = parsed(text);
  if (!isRecord(value) || !isRecord(value.pack) || !isRecord(value.facts)) return undefined;
  const { pack, facts, skip, trail, place } = value;
  if (pack.id !== packId || typeof pack.version !== "string") return undefined;
  if (!isTexts(skip) || !isTexts(trail) || !Number.isInteger(place)) return undefined;
  const draft = "draft" in value ? { draft: value.draft } : {};
  return { pack: { id: pack.id, version: pack.version }, facts, skip, trail, place: Number(place), ...draft };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
