import { dayNumber } from "../../facts/dates.js";
import { daysType } from "../../facts/types.js";
import { strict } from "./forms/strict.js";

/** Whole UTC days from an ISO date to today; a date to come gives a negative number. */
export const daysSince = strict(
  {
    name: "days_since",
    arity: [1, 1],
    type: (operands, _, check) => {
      for (const operand of operands) check.date(operand);
      return daysType;
    },
  },
  () =>
    ([date], { today }) => {
      const day = dayNumber(date);
      return day === undefined ? undefined : today - day;
    },
);
