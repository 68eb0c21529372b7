import { nearest } from "../../problems/suggest.js";
import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";

/** Evidence for what a rule does not read proves nothing. */
export const uselessEvidence: FindInRule = ({ rule, at, reads }) => {
  const named = [...new Set(reads)];
  return rule.evidence.flatMap(({ supports }, i) =>
    supports.flatMap((path, j) => {
      if (named.includes(path)) return [];
      const params = { path, allowed: named, near: nearest(path, named) };
      return [error(problem("useless-evidence", `${at}/evidence/${i}/supports/${j}`, params))];
    }),
  );
};
