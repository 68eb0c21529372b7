import { dayNumber } from "../../facts/dates.js";
import { daysType } from "../../facts/types.js";
import { strict } from "./forms/strict.js";

/** Whole days from one date to another; negative where the second comes first. */
export const daysBetween = strict(
  {
    name: "days_between",
    arity: [2, 2],
    type: (operands, _, check) => {
      for (const operand of operands) check.date(operand);
      return daysType;
    },
    reference: ([from, to]) => ({ "-": [{ days_since: from }, { days_since: to }] }),
  },
  () =>
    ([from, to]) => {
      const [first, last] = [dayNumber(from), dayNumber(to)];
      return first === undefined || last === undefined ? undefined : last - first;
    },
);
