import anssi from "../../frameworks/anssi-hygiene.json" with { type: "json" };
import cnil from "../../frameworks/cnil-security-guide.json" with { type: "json" };
import pgssi from "../../frameworks/pgssi-s.json" with { type: "json" };
import type { Pack } from "../generated/schemas.js";

/** All controls of a framework, as it numbers and calls them itself. */
export interface ControlCatalogue {
  readonly id: string;
  readonly title: string;
  /** That of its titles. */
  readonly language: string;
  readonly publisher: string;
  readonly version: string;
  readonly controls: readonly OfficialControl[];
}

export interface OfficialControl {
  readonly id: string;
  /** Word for word; […] where a title that is a sentence goes on. */
  readonly title: string;
  /** It only holds others. */
  readonly isGroup?: boolean;
}

/** The frameworks of which hygie knows every control. */
export const controlCatalogues: readonly ControlCatalogue[] = [anssi, cnil, pgssi];

/** What a framework itself calls a control, where hygie knows. */
export function officialTitle(framework: string, control: string): string | undefined {
  const catalogue = controlCatalogues.find(({ id }) => id === framework);
  return catalogue?.controls.find(({ id }) => id === control)?.title;
}

/** The language of what a framework is called and calls its controls; of one that hygie does not know, that of the pack's source. */
export function languageOf(framework: string, { source }: Pack): string {
  return controlCatalogues.find(({ id }) => id === framework)?.language ?? source.language;
}
