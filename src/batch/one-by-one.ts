/**
 * What lists hold, one after the other. It is an iterator by hand, since an async generator takes longer to give a record than it takes
 * to make one.
 */
export function oneByOne<List, T>(
  lists: AsyncGenerator<List, void>,
  itemsOf: (list: List) => Iterator<T, void>,
): AsyncIterableIterator<T> {
  let items: Iterator<T, void> | undefined;
  /** How many wait for what is not there yet, and the last of them: whoever asks meanwhile comes behind. */
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    next() {
      return (waiting === 0 ? here() : undefined) ?? inTurn(following);
    },
    return: () => inTurn(end),
    [Symbol.asyncIterator]() {
      return this;
    },
  };

  /** The next of those that are at hand. */
  function here(): Promise<IteratorResult<T, void>> | undefined {
    try {
      const item = items?.next();
      return item?.done === false ? Promise.resolve(item) : undefined;
    } catch (error) {
      return inTurn(() => failed(error));
    }
  }

  function inTurn(step: () => Promise<IteratorResult<T, void>>): Promise<IteratorResult<T, void>> {
    waiting += 1;
    const result = last.then(step);
    last = result.then(passed, passed);
    return result;
  }

  function passed(): void {
    waiting -= 1;
  }

  async function following(): Promise<IteratorResult<T, void>> {
    try {
      for (;;) {
        const item = items?.next();
        if (item?.done === false) return item;
        const list = await lists.next();
        if (list.done) return list;
        items = itemsOf(list.value);
      }
    } catch (error) {
      return failed(error);
    }
  }

  async function failed(error: unknown): Promise<never> {
    await end();
    throw error;
  }

  async function end(): Promise<IteratorResult<T, void>> {
    items = undefined;
    await lists.return();
    return { done: true, value: undefined };
  }
}
