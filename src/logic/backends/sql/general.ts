import type { General } from "../../condition.js";
import type { Sql } from "./dialect.js";
import type { Scope } from "./scope.js";
import { unsayable } from "./unsayable.js";

export function generalTruth({ expr }: General, _: Scope): Sql {
  throw unsayable(expr.kind === "operation" ? expr.op : expr.kind);
}
