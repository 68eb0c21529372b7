import { ownOptions } from "../evaluate/options.js";
import { toCollector } from "../json/collect.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import { toId } from "./draft-ids.js";
import { problem } from "./problem.js";

/** How a document becomes a draft pack. */
export interface ImportOptions {
  /** The id of the pack. Default: made of the title of the document. */
  readonly id?: string;
  /** The language of a document that does not say it: `fr`, `en`, `pt-BR`. Default: `en`. */
  readonly locale?: string;
}

/** @throws {@link OptionsError} with everything that is wrong with them. */
export function readImportOptions(options: unknown): ImportOptions {
  const { add, problems } = toCollector();
  const { id, locale } = ownOptions(options, ["id", "locale"], add);
  if (id !== undefined && !(typeof id === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))) {
    const near = typeof id === "string" ? toId(id) : undefined;
    add(() =>
      problem("wrong-format", "/id", { found: shown(id), expected: "name", ...(near === undefined ? {} : { near }) }),
    );
  }
  if (locale !== undefined && !(typeof locale === "string" && /^[a-z]{2}(-[A-Z]{2})?$/.test(locale))) {
    add(() => problem("wrong-format", "/locale", { found: shown(locale), expected: "language" }));
  }
  if (problems().length > 0) throw new OptionsError(problems());
  return {
    ...(id === undefined ? {} : { id: id as string }),
    ...(locale === undefined ? {} : { locale: locale as string }),
  };
}
