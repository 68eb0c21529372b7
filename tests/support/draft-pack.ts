import { type CompiledPack, loadPack } from "../../src/index.js";
import { macsf } from "./macsf.js";

/** The rules of the MACSF, of which some are drafts. */
export function withDrafts(ids: readonly string[]): CompiledPack {
  const rules = macsf.definition.rules.map((rule) => (ids.includes(rule.id) ? { ...rule, status: "draft" } : rule));
  return loadPack(JSON.parse(JSON.stringify({ ...macsf.definition, rules })));
}
