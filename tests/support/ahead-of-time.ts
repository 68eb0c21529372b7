import { toPackModule } from "../../src/build/pack-module.js";
import type { CompiledPack } from "../../src/index.js";
import * as general from "../../src/runtime/general.js";
import * as runtime from "../../src/runtime/index.js";

const modules: Readonly<Record<string, object>> = { "hygie/runtime": runtime, "hygie/runtime/general": general };

/** A pack as the module that `hygie build` makes of it, over the runtime in `src/`. */
export function aheadOfTime(pack: CompiledPack): CompiledPack {
  const exported: { default?: CompiledPack } = {};
  const load = new Function("require", "exports", toPackModule(pack, "cjs"));
  load((name: string) => modules[name], exported);
  if (exported.default === undefined) throw new Error("the module exports no pack");
  return exported.default;
}
