/** A state, what was changed to come to it, and when, in milliseconds. */
export interface Step<State> {
  readonly state: State;
  readonly change: string;
  readonly at: number;
}

/** The states that one came through, the one that is, and those that were undone, next first. */
export interface History<State> {
  readonly past: readonly Step<State>[];
  readonly present: Step<State>;
  readonly future: readonly Step<State>[];
}

/** Changes of one kind that follow each other sooner are one step, as the letters of a word are. */
const pauseMs = 700;

export function startOf<State>(state: State, change: string, at: number): History<State> {
  return { past: [], present: { state, change, at }, future: [] };
}

/** A change more; one that `joins` is a part of the step before it, if that is the same change and no pause was made. */
export function record<State>(
  { past, present, future }: History<State>,
  state: State,
  change: string,
  at: number,
  joins = false,
): History<State> {
  const isSame = present.change === change && at - present.at < pauseMs;
  const isPart = joins && isSame && past.length > 0 && future.length === 0;
  return { past: isPart ? past : [...past, present], present: { state, change, at }, future: [] };
}

export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: rest };
}

/** As much of a history as is not larger than `most` beside the present: what is nearest to it. */
export function trimmed<State>(
  { past, present, future }: History<State>,
  most: number,
  sizeOf: (state: State) => number,
): History<State> {
  let left = most;
  const isHeld = ({ state }: Step<State>) => {
    left -= sizeOf(state);
    return left >= 0;
  };
  return { past: held([...past].reverse(), isHeld).reverse(), present, future: held(future, isHeld) };
}

function held<T>(items: readonly T[], isHeld: (item: T) => boolean): T[] {
  const end = items.findIndex((item) => !isHeld(item));
  return items.slice(0, end === -1 ? items.length : end);
}
