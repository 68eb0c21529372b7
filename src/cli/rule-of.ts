import type { CompiledPack } from "../engine/compiled-pack.js";
import { nearest } from "../problems/suggest.js";
import { InputError } from "./inputs.js";
import { problem } from "./problem.js";

type Pack = CompiledPack["definition"];

/** The rule of a pack that an argument names. @throws {@link InputError} when there is none. */
export function ruleOf(pack: Pack, id: string, name: string): Pack["rules"][number] {
  const rule = pack.rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const allowed = pack.rules.map((one) => one.id);
  const params = { pack: pack.id, id, allowed, near: nearest(id, allowed) };
  throw new InputError([problem("no-such-rule", "", params, { file: `<${name}>` })]);
}
