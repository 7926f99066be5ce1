import { decimalText, dirham, sumOf } from "../dirham/index.js";
import type { Figures } from "./figures-of.js";

/** The figures of several lists of people added up: of each, what is known; null where nothing is. */
export function addFigures(all: readonly Figures[]): Figures {
  return {
    beneficiaries: all.reduce((count, { beneficiaries }) => count + beneficiaries, 0),
    women: sumOfKnown(all.map(({ women }) => women)),
    cash: sumOfAmounts(all.map(({ cash }) => cash)),
    equipment: sumOfAmounts(all.map(({ equipment }) => equipment)),
    total: decimalText(sumOf(all, ({ total }) => dirham(total))),
  };
}

/** The sum of what is known; null when nothing is. */
export function sumOfKnown(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

/** The exact sum of the amounts that are known; null when none is. */
export function sumOfAmounts(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : decimalText(sumOf(known, dirham));
}
