import type { Framework } from "../../generated/schemas.js";
import { isUri } from "../uri.js";
import type { SarifContext } from "./context.js";
import { message } from "./message.js";

/** The frameworks that the rules of the report refer to, each with the controls that they name. */
export function taxonomiesOf(context: SarifContext): object[] {
  const { frameworks, given } = context;
  return frameworks.flatMap((id) => {
    const framework = given.pack.definition.frameworks[id];
    return framework === undefined ? [] : [taxonomyOf(id, framework, context)];
  });
}

function taxonomyOf(framework: string, declared: Framework, { report, rules }: SarifContext): object {
  const { title, publisher, version, uri, controls } = declared;
  const named = report.results
    .flatMap(({ ruleId }) => rules.get(ruleId)?.references ?? [])
    .flatMap((one) => (one.framework === framework ? [one.id] : []));
  return {
    name: framework,
    fullName: title,
    organization: publisher,
    ...(version === undefined ? {} : { version }),
    ...(uri !== undefined && isUri(uri) ? { informationUri: uri } : {}),
    isComprehensive: false,
    taxa: [...new Set(named)].map((id) => ({ id, shortDescription: message(controls[id]?.[report.locale] ?? id) })),
  };
}
