import { dayNumber } from "../../../../../src/facts/dates.js";
import { now as siteNow } from "../../examples.js";
import type { EditedRules, Inputs } from "./inputs.js";

export const views = ["json", "form", "rule"] as const;
export type View = (typeof views)[number];

/** What one looks at: a rule in depth, and the view of what is evaluated. */
export interface Look {
  readonly rule: string;
  readonly view: View;
}

/** What a link holds of it all. */
export interface Linked {
  readonly inputs: Partial<Inputs>;
  readonly look: Partial<Look>;
}

/** Beyond it, programs for mail and chats cut links, and browsers refuse them. */
export const longestLink = 30_000;

/** Whether it is a day of the calendar, as an evaluation takes it. */
export function isDay(text: unknown): boolean {
  return typeof text === "string" && dayNumber(text) !== undefined;
}

/** The fragment of a link, which no browser sends to anyone. */
export function fragmentOf({ facts, rules, now }: Inputs, { rule, view }: Look): string {
  return new URLSearchParams({ rule, view, now, facts, ...rules }).toString();
}

/**
 * What a fragment holds; nothing of one that holds none of it, such as the name of a heading. Facts that come without a day are
 * of the examples' day, and rules that were edited come with the facts that they were tried on.
 */
export function readFragment(fragment: string, isRule: (id: string) => boolean): Linked | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const rule = given.get("rule");
  const facts = given.get("facts");
  const now = given.get("now");
  const rules: EditedRules = Object.fromEntries([...given].filter(([name]) => isRule(name)));
  const isEdited = Object.keys(rules).length > 0;
  const view = views.find((one) => one === given.get("view")) ?? (isEdited ? "rule" : undefined);
  const linked: Linked = {
    inputs: {
      ...(facts === null ? {} : { facts, rules, now: siteNow }),
      ...(isEdited ? { rules } : {}),
      ...(now !== null && isDay(now) ? { now } : {}),
    },
    look: {
      ...(rule !== null && isRule(rule) ? { rule } : {}),
      ...(view === undefined ? {} : { view }),
    },
  };
  return Object.keys({ ...linked.inputs, ...linked.look }).length === 0 ? undefined : linked;
}
