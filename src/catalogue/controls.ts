import anssi from "../../frameworks/anssi-hygiene.json" with { type: "json" };
import cnil from "../../frameworks/cnil-security-guide.json" with { type: "json" };
import pgssi from "../../frameworks/pgssi-s.json" with { type: "json" };

/** All controls of a framework, as it numbers and calls them itself. */
export interface ControlCatalogue {
  readonly id: string;
  readonly title: string;
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
