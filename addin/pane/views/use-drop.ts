import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes files dropped anywhere on the page, and tells whether some are held over it. A file dropped beside the place for it
 * would make the browser leave the page.
 */
export function useDrop(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const taken = useEffectEvent(take);
  useEffect(() => {
    const stop = new AbortController();
    const on = (kind: "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void): void => {
      window.addEventListener(kind, hear, { signal: stop.signal });
    };
    on("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false); // out of the page, not from one part of it to another
    });
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      taken([...(event.dataTransfer?.files ?? [])]);
    });
    return () => {
      stop.abort();
    };
  }, []);
  return over;
}
