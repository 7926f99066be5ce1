import type { FindingData } from "./page-data.js";
import { openPortions, type Portions } from "./portions.js";

/** A workbook's findings on the page: made when the group is open, some at a time. */
export interface Group extends Pick<Portions<FindingData>, "show"> {
  readonly element: HTMLDetailsElement;
}

const CARDS_STEP = 50;

/** A group over its place on the page. */
export function openGroup(
  element: HTMLDetailsElement,
  findings: readonly FindingData[],
  cardOf: (finding: FindingData) => HTMLElement,
): Group {
  const list = element.querySelector("ol");
  const { take, show } = openPortions<FindingData>(list, element.querySelector(".more"), CARDS_STEP, (parts) => {
    list?.append(...parts.map(cardOf));
  });
  take(findings);
  if (element.open) show(CARDS_STEP);
  element.addEventListener("toggle", () => {
    if (element.open && show(0) === 0) show(CARDS_STEP); // one that printing opened keeps what was printed
  });
  return { element, show };
}
