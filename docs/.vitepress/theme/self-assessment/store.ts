/** Of the storage of a browser, what is used. */
export interface KeepingPlace {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** Why something is not kept: the browser has no room, or keeps nothing; or another tab has written since. */
export type NotKept = "full" | "closed" | "elsewhere";

/** Under which name the browser keeps the answers. */
export const keptAs = "hygie:self-assessment";

/**
 * One text that a browser keeps. Where it keeps nothing, the text lasts as long as the page, so that a change of language loses
 * none of it. What another tab wrote since it was last read is never written over unasked.
 */
export function toStore(place: KeepingPlace | undefined) {
  /** The text as it was last seen in the browser. */
  let seen: string | null = null;
  /** The text of this page, be it kept or not. */
  let own: string | undefined;

  const stored = (): string | null => {
    try {
      return place === undefined ? seen : place.getItem(keptAs);
    } catch {
      return seen;
    }
  };
  const isElsewhere = () => stored() !== seen;

  function write(text: string): NotKept | undefined {
    if (place === undefined) return "closed";
    try {
      place.setItem(keptAs, text);
    } catch (error) {
      return error instanceof Error && /quota/i.test(error.name) ? "full" : "closed";
    }
    seen = text;
    return undefined;
  }

  return {
    isElsewhere,

    /** The text of this page, else that of the browser. */
    read(): string | undefined {
      if (own === undefined) seen = stored();
      return own ?? seen ?? undefined;
    },

    /** Nothing where the text is kept, else why it is not. */
    keep(text: string): NotKept | undefined {
      own = text;
      return isElsewhere() ? "elsewhere" : write(text);
    },

    /** Takes what the browser has, by whichever tab, for the text of this page. */
    takeOther(): string | undefined {
      seen = stored();
      own = undefined;
      return seen ?? undefined;
    },

    /** Takes the text of this page for what the browser is to have, whatever another tab wrote. */
    keepOwn(): NotKept | undefined {
      seen = stored();
      return own === undefined ? undefined : write(own);
    },

    erase(): NotKept | undefined {
      own = undefined;
      try {
        place?.removeItem(keptAs);
      } catch {
        return "closed";
      }
      seen = null;
      return undefined;
    },
  };
}

export type Store = ReturnType<typeof toStore>;
