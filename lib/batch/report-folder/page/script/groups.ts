import type { FindingData } from "./page-data.js";

/** A workbook's findings on the page: made when they are looked at, some at a time. */
export interface Group {
  readonly element: HTMLDetailsElement;
  /** Takes the findings that fit; none are shown until the group is open. */
  readonly take: (findings: readonly FindingData[]) => void;
  /** Shows as many as `most` of them, those shown before included; returns how many stand there now. */
  readonly show: (most: number) => number;
}

/** So many cards at a time: a page with thousands is slow on any computer. */
const STEP = 50;

/** A group over its place on the page. */
export function openGroup(element: HTMLDetailsElement, cardOf: (finding: FindingData) => HTMLElement): Group {
  const list = element.querySelector("ol");
  const more = element.querySelector<HTMLElement>(".more");
  let fitting: readonly FindingData[] = [];
  let shown = 0;
  const show = (most: number): number => {
    const next = fitting.slice(shown, Math.max(most, shown));
    list?.append(...next.map(cardOf));
    shown += next.length;
    if (more !== null) {
      more.hidden = shown === fitting.length;
      more.querySelectorAll("bdi").forEach((figure, i) => {
        figure.textContent = String(i === 0 ? shown : fitting.length);
      });
    }
    return shown;
  };
  const take = (findings: readonly FindingData[]): void => {
    list?.replaceChildren();
    fitting = findings;
    shown = 0;
    element.hidden = findings.length === 0;
    if (element.open) show(STEP);
  };
  element.addEventListener("toggle", () => {
    if (element.open && shown === 0) show(STEP);
  });
  more?.querySelector("button")?.addEventListener("click", () => show(shown + STEP));
  return { element, take, show };
}
