import { counted } from "./counted.js";

/** A list that is made as far as it is looked at: a page of thousands of rows or cards is slow on any computer. */
export interface Portions<Part> {
  /** Takes other parts in the place of those before; none are made yet. */
  readonly take: (parts: readonly Part[]) => void;
  /** Makes as many as `most` of them, those made before included; returns how many stand there now. */
  readonly show: (most: number) => number;
  /** Makes the next ones. */
  readonly next: () => void;
}

/** `add` makes parts and puts them to the end of `place`; `more` says how many there are, and has a button for the next `step`. */
export function openPortions<Part>(
  place: Element | null,
  more: HTMLElement | null,
  step: number,
  add: (parts: readonly Part[]) => void,
): Portions<Part> {
  let all: readonly Part[] = [];
  let made = 0;
  const show = (most: number): number => {
    const next = all.slice(made, Math.max(most, made));
    if (next.length > 0) add(next);
    made += next.length;
    if (more !== null) {
      more.hidden = made === all.length;
      more.querySelectorAll("bdi").forEach((figure, i) => {
        figure.textContent = counted(i === 0 ? made : all.length);
      });
    }
    return made;
  };
  const take = (parts: readonly Part[]): void => {
    place?.replaceChildren();
    all = parts;
    made = 0;
  };
  const next = (): void => {
    show(made + step);
  };
  more?.querySelector("button")?.addEventListener("click", next);
  return { take, show, next };
}
