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

/** Under which name it keeps what was answered before, as long as some of it that does not hold any more is told of. */
const earlierAs = `${keptAs}:earlier`;

/**
 * One text that a browser keeps. Where it keeps nothing, the text lasts as long as the page, so that a change of language loses
 * none of it. What another tab wrote since it was last read is never written over unasked.
 */
export function toStore(place: KeepingPlace | undefined) {
  /** The text as it was last seen in the browser. */
  let seen: string | null = null;
  /** The text of this page, be it kept or not. */
  let own: string | undefined;
  /** Earlier texts, a line each, where the browser does not keep them. */
  let before: string | null = null;

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

  function earlierTexts(): readonly string[] {
    if (before === null) {
      try {
        before = place?.getItem(earlierAs) ?? null;
      } catch {
        // There is none.
      }
    }
    return before === null ? [] : before.split("\n");
  }

  function forgetEarlier(): void {
    before = null;
    try {
      place?.removeItem(earlierAs);
    } catch {
      // Nor was it kept.
    }
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

    /** Texts of which some answers were not taken, since they were last dismissed. */
    earlier: earlierTexts,

    /** Keeps a text as it was, since the next answer writes over it. */
    keepEarlier(text: string): void {
      const texts = earlierTexts();
      if (texts.includes(text)) return;
      before = [...texts, text].join("\n");
      try {
        place?.setItem(earlierAs, before);
      } catch {
        // It lasts as long as the page.
      }
    },

    forgetEarlier,

    erase(): NotKept | undefined {
      own = undefined;
      forgetEarlier();
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
