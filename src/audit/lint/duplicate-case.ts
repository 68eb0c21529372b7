import { problem } from "../problem.js";
import { type FindInRule, warning } from "./context.js";

/** Cases are told of by their names: two of one name in a rule could not be told apart. */
export const duplicateCase: FindInRule = ({ rule: { cases }, at }) =>
  cases.flatMap(({ name }, i) => {
    const first = cases.findIndex((one) => one.name === name);
    if (first === i) return [];
    return [warning(problem("duplicate-case", `${at}/cases/${i}/name`, { name, first: `/cases/${first}` }))];
  });
