import { type ModuleContent, toPackModule } from "../../src/build/pack-module.js";
import type { CompiledPack, PackOutcomes } from "../../src/index.js";
import * as general from "../../src/runtime/general.js";
import * as runtime from "../../src/runtime/index.js";

const modules: Readonly<Record<string, object>> = { "hygie/runtime": runtime, "hygie/runtime/general": general };

/** A pack as the module that `hygie build` makes of it, over the runtime in `src/`. */
export function aheadOfTime(pack: CompiledPack, content?: ModuleContent): CompiledPack {
  return exported(pack, content) as CompiledPack;
}

/** The outcomes of a pack alone, as `hygie build --outcomes` makes a module of them. */
export function outcomesAlone(pack: CompiledPack): PackOutcomes {
  return exported(pack, { is: "outcomes" });
}

function exported(pack: CompiledPack, content?: ModuleContent): PackOutcomes {
  const made: { default?: PackOutcomes } = {};
  const load = new Function("require", "exports", toPackModule(pack, "cjs", content));
  load((name: string) => modules[name], made);
  if (made.default === undefined) throw new Error("the module exports no pack");
  return made.default;
}
