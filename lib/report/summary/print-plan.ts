import type { Page } from "./page.js";
import type { PrintPlan } from "./sheet-plan.js";

/** A4 in points, margins taken off. */
const PAPER = { short: 595, long: 842 };
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** What a character of the standard font takes in width, in points. */
const CHARACTER = 5.4;
/** Smaller than this, print strains the eyes of whoever signs. */
const LEAST_SCALE = 0.62;

/** One page where the sheet fits on it legibly, upright or across; else as many as it takes, across, the headings repeated. */
export function printPlan(page: Page, widths: readonly number[], repeat: number | null): PrintPlan {
  const width = widths.reduce((sum, own) => sum + own, 0) * CHARACTER;
  const height = [...page.heights.values()].reduce((sum, own) => sum + own, 0);
  const fitting = (across: number, down: number): number =>
    Math.min(
      (across - 72 * (MARGINS.left + MARGINS.right)) / width,
      (down - 72 * (MARGINS.top + MARGINS.bottom)) / height,
    );
  const upright = fitting(PAPER.short, PAPER.long) >= LEAST_SCALE;
  const fits = upright || fitting(PAPER.long, PAPER.short) >= LEAST_SCALE;
  const wide = width * LEAST_SCALE > PAPER.short;
  return {
    landscape: !upright && (fits || wide),
    pagesHigh: fits ? 1 : null,
    repeat: fits || repeat === null ? null : { first: repeat, last: repeat },
    margins: MARGINS,
    horizontallyCentred: true,
    header: null,
    footer: "&8&P / &N",
  };
}
