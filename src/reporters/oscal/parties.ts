import type { Report } from "../../generated/schemas.js";
import { list } from "./document.js";
import type { ResultsDocument } from "./results-document.js";
import { toMarkupLine, toValue } from "./text.js";

/** Those who approved waivers or collected evidence, by the roles that they have. */
export function partiesOf({ report, say, id }: ResultsDocument): object {
  const named = {
    approver: { title: say.approver, names: approversIn(report) },
    collector: { title: say.collector, names: collectorsIn(report) },
  };
  const roles = Object.entries(named).filter(([, { names }]) => names.length > 0);
  const names = [...new Set(roles.flatMap(([, role]) => role.names))];
  return {
    ...list(
      "roles",
      roles.map(([role, { title }]) => ({ id: role, title: toMarkupLine(title) })),
    ),
    // A board may have approved it, or a person: the text does not say.
    ...list(
      "parties",
      names.map((name) => ({ uuid: id("party", name), type: "organization", name: toValue(name) })),
    ),
    ...list(
      "responsible-parties",
      roles.map(([role, { names }]) => ({ "role-id": role, "party-uuids": names.map((name) => id("party", name)) })),
    ),
  };
}

function approversIn({ results }: Report): string[] {
  const waivers = results.flatMap((one) => (one.outcome === "waived" ? [one.waiver, ...(one.otherWaivers ?? [])] : []));
  return [...new Set(waivers.map(({ approvedBy }) => approvedBy))];
}

function collectorsIn({ results }: Report): string[] {
  const collectors = results.flatMap(({ evidence }) => evidence.items.flatMap(({ collectedBy }) => collectedBy ?? []));
  return [...new Set(collectors)];
}
