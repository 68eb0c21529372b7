import type { Verdict } from "../try-rule.js";

/** Where the facts of a practice were read. */
export interface PracticePlace {
  readonly file: string;
  readonly line: number;
  /** What names the practice, where something does. */
  readonly key?: string | number;
}

/** What a rule says, or that a version does not have it. */
export type VerdictOrAbsent = Verdict | "absent";

/**
 * What becomes of a verdict that differs. What is unknown in the later version is a verdict that nobody knows any longer, whatever it
 * was before: that is no progress.
 */
export type VerdictShift =
  | ("newly-fails" | "no-longer-known" | "newly-passes" | "now-known" | "now-applies" | "no-longer-applies")
  | ("rule-added" | "rule-removed");

/** How many practices have one verdict in the earlier version and another in the later. */
export interface VerdictChangeCount {
  readonly before: VerdictOrAbsent;
  readonly after: VerdictOrAbsent;
  readonly shift: VerdictShift;
  readonly practices: number;
  /** The first few of them. */
  readonly examples: readonly PracticePlace[];
}

/** The verdicts of a rule in both versions. */
export interface RuleVerdicts {
  readonly ruleId: string;
  /** How many practices have each verdict before (the rows) and after (the columns). */
  readonly table: VerdictTable;
  /** The cells of the table whose verdicts differ, the gravest first. */
  readonly changes: readonly VerdictChangeCount[];
}

export type VerdictTable = Readonly<
  Partial<Record<VerdictOrAbsent, Readonly<Partial<Record<VerdictOrAbsent, number>>>>>
>;

/** As many practices are named for each change. */
const mostExamples = 3;

const verdicts: readonly Verdict[] = ["pass", "fail", "unknown", "not-applicable"];
const shifts: readonly VerdictShift[] = [
  ...(["newly-fails", "no-longer-known", "rule-removed", "rule-added", "now-applies"] as const),
  ...(["no-longer-applies", "now-known", "newly-passes"] as const),
];

/** Counts the pairs of verdicts of a rule. */
export function toVerdictTable(ruleId: string, isAdded: boolean, isRemoved: boolean) {
  const table = new Map<VerdictOrAbsent, Map<VerdictOrAbsent, number>>();
  const rows: readonly VerdictOrAbsent[] = isAdded ? ["absent"] : verdicts;
  const columns: readonly VerdictOrAbsent[] = isRemoved ? ["absent"] : verdicts;
  for (const row of rows) table.set(row, new Map(columns.map((column) => [column, 0])));
  const examples = new Map<string, PracticePlace[]>();

  return { add, result };

  function add(before: VerdictOrAbsent, after: VerdictOrAbsent, place: () => PracticePlace): void {
    const row = table.get(before);
    row?.set(after, (row.get(after) ?? 0) + 1);
    if (before === after) return;
    const places = examples.get(`${before} ${after}`) ?? [];
    if (places.length < mostExamples) examples.set(`${before} ${after}`, [...places, place()]);
  }

  function result(): RuleVerdicts {
    const changes = [...table].flatMap(([before, row]) =>
      [...row].flatMap(([after, practices]): VerdictChangeCount[] => {
        if (before === after || practices === 0) return [];
        const few = examples.get(`${before} ${after}`) ?? [];
        return [{ before, after, shift: shiftOf(before, after), practices, examples: few }];
      }),
    );
    return {
      ruleId,
      table: Object.fromEntries([...table].map(([before, row]) => [before, Object.fromEntries(row)])),
      changes: changes.toSorted((a, b) => shifts.indexOf(a.shift) - shifts.indexOf(b.shift)),
    };
  }
}

function shiftOf(before: VerdictOrAbsent, after: VerdictOrAbsent): VerdictShift {
  if (before === "absent") return "rule-added";
  if (after === "absent") return "rule-removed";
  if (after === "unknown") return "no-longer-known";
  if (before === "unknown") return "now-known";
  if (after === "not-applicable") return "no-longer-applies";
  if (before === "not-applicable") return "now-applies";
  return after === "fail" ? "newly-fails" : "newly-passes";
}
