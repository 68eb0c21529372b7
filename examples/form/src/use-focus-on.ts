import { useEffect, useRef } from "react";

/** Brings the reader to the heading of what is shown, whenever that is something else than before. */
export function useFocusOn(shown: string) {
  const ref = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) ref.current?.querySelector<HTMLElement>("h2")?.focus();
    before.current = shown;
  }, [shown]);
  return ref;
}
