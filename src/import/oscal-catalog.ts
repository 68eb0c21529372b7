import { importWords as en } from "../locales/en/import.js";
import { importWords as fr } from "../locales/fr/import.js";
import { type Locale, localeOrEnglish } from "../locales/locale.js";
import type { ImportWords } from "../locales/phrases/import.js";
import { shown } from "../problems/shown.js";
import { fromMarkup } from "../reporters/oscal/text.js";
import type { ImportedControl } from "./draft-pack.js";
import type { ImportOptions } from "./options.js";
import { readControl } from "./oscal-control.js";
import { tellMisspelt } from "./oscal-members.js";
import { readOrigin, sourceOf } from "./oscal-origin.js";
import { type OscalParameter, readParameters } from "./oscal-parameters.js";
import { type Json, type Placed, partIn, partsIn, type Report, textIn } from "./oscal-read.js";
import { problem } from "./problem.js";
import type { DraftSource, Recommendation } from "./recommendation.js";

/** A control of a catalog, and the title of the group that it stands in. */
interface Found extends Placed {
  readonly section: string | undefined;
}

/** What is in a catalog: what a pack is made of, and the controls that it withdrew. */
interface ReadCatalog {
  readonly source: DraftSource;
  readonly recommendations: readonly Recommendation[];
  readonly leftOut: readonly ImportedControl[];
}

const words: Readonly<Record<Locale, ImportWords>> = { fr, en };

/** Reads a catalog; what is wrong with it is told. */
export function readCatalog(json: Json, options: ImportOptions, report: Report): ReadCatalog | undefined {
  const root = { json, at: "/catalog" };
  tellMisspelt(root, "catalog", report);
  const metadata = partIn(root, "metadata", report);
  const say = words[localeOrEnglish(options.locale ?? "en")];
  const origin = metadata && readOrigin(metadata, resourcesIn(root, report), options, say, report);
  const parameters = new Map<string, OscalParameter>();
  const controls = controlsIn(root, undefined, parameters, report);
  tellTwice(controls, report);
  if (origin === undefined) return undefined;
  const prose = { parameters, blank: say.blank, report };
  const isWithdrawn = ({ json }: Found) => propsOf(json).some(isWithdrawal);
  const recommendations = controls
    .filter((one) => !isWithdrawn(one))
    .map((one) => readControl(one, one.section, origin, prose));
  return {
    source: sourceOf(origin, recommendations),
    recommendations,
    leftOut: controls.filter(isWithdrawn).map(({ json, at }) => ({ control: String(json.id), pointer: at })),
  };
}

function resourcesIn({ json, at }: Placed, report: Report): Placed[] {
  const back = json["back-matter"] === undefined ? undefined : partIn({ json, at }, "back-matter", report);
  return back === undefined ? [] : partsIn(back, "resources", report);
}

/** The controls of a catalog, a group or a control, those inside others behind these. */
function controlsIn(
  part: Placed,
  section: string | undefined,
  parameters: Map<string, OscalParameter>,
  report: Report,
): Found[] {
  for (const one of readParameters(part, report)) if (!parameters.has(one.id)) parameters.set(one.id, one);
  const own = partsIn(part, "controls", report).flatMap((control) => [
    { ...control, section },
    ...controlsIn(control, section, parameters, report),
  ]);
  const groups = partsIn(part, "groups", report).flatMap((group) => {
    const title = textIn(group, "title", report);
    return controlsIn(group, title === undefined ? section : fromMarkup(title), parameters, report);
  });
  return [...own, ...groups];
}

/** Controls are told apart by their ids. */
function tellTwice(controls: readonly Found[], report: Report): void {
  const first = new Map<string, string>();
  for (const { json, at } of controls) {
    const { id } = json;
    if (typeof id !== "string") continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else report(problem("control-twice", `${at}/id`, { id: shown(id), first: before }));
  }
}

/** A control that the catalog keeps for its number alone asks for nothing. */
function isWithdrawal(prop: unknown): boolean {
  const { name, value } = (prop ?? {}) as { readonly name?: unknown; readonly value?: unknown };
  return name === "status" && typeof value === "string" && value.toLowerCase() === "withdrawn";
}

function propsOf({ props }: Json): readonly unknown[] {
  return Array.isArray(props) ? props : [];
}
