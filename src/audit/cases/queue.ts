interface Sized {
  readonly size: number;
}

/** A queue of states, the smallest first and else in the order in which they came; of those that are alike, the first alone. */
export function toQueue<State extends Sized>(keyOf: (state: State) => string) {
  const bySize = new Map<number, State[]>();
  const seen = new Set<string>();
  let largest = -1;
  const push = (state: State): void => {
    const others = bySize.get(state.size);
    if (others === undefined) bySize.set(state.size, [state]);
    else others.push(state);
    largest = Math.max(largest, state.size);
  };
  function* drain(): Generator<State> {
    for (let size = 0; size <= largest; size += 1) {
      // Others of this size are added on the way.
      for (const state of bySize.get(size) ?? []) {
        const key = keyOf(state);
        if (seen.has(key)) continue;
        seen.add(key);
        yield state;
      }
      bySize.delete(size);
    }
  }
  return { push, drain };
}
