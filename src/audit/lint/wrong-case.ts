import { dayNumber } from "../../facts/dates.js";
import { problem } from "../problem.js";
import { isUndated } from "../try-rule.js";
import { error, type FindInRule } from "./context.js";

/** A case with facts that the pack does not know tests nothing, nor does one on a day that nobody names. */
export const wrongCase: FindInRule = ({ rule: { cases }, at, tried }, { pack: { engine } }) =>
  cases.flatMap((one, i) => {
    const place = `${at}/cases/${i}`;
    const isWrongDay = one.now !== undefined && dayNumber(one.now) === undefined;
    return [
      ...(isWrongDay ? [error(problem("no-such-date", `${place}/now`, { date: one.now ?? "" }))] : []),
      ...(isUndated(one, tried) ? [error(problem("case-without-day", place, {}))] : []),
      ...engine.read(one.facts).problems.map((found) => error({ ...found, pointer: `${place}/facts${found.pointer}` })),
    ];
  });
