import { normalise } from "../../text/index.js";
import { cellText, isFilled, type Row } from "../../workbook/index.js";
import { readStatementLabel, splitLabel } from "../words/index.js";
import { splitAtWomen } from "./count-by-sex.js";
import { countOf, type StatedCount } from "./declared-people.js";
import { peopleIn } from "./figures-in-sentence.js";
import type { Stated } from "./stated.js";

const MOST_PEOPLE = 999;
/** "Total tranche" is followed by its number. */
const TOTAL = /(?:^| )(?:total|totaux|general|(?:ال)?(?:مجموع|اجمالي|عام))$/;

/**
 * How many people a row of sums says it is over: "Total : 5 bénéficiaires", "المجموع (خمسة مستفيدين)", or a figure where their names and
 * identity numbers stand; null where it does not say.
 */
export function countInRow(
  { row, cells }: Row,
  people: readonly number[],
  money: readonly number[],
): Stated<StatedCount> | null {
  let label = "";
  for (const cell of cells) {
    const { column } = cell;
    if (!isFilled(cell) || money.includes(column)) continue;
    const text = cell.kind === "text" ? countedIn(cell.value) : people.includes(column) ? cellText(cell) : null;
    if (text !== null && (cell.kind === "text" || TOTAL.test(normalise(label)))) {
      const value = countOf(cell, text);
      if ((value.figure ?? 0) <= MOST_PEOPLE) return { value, row, column, text };
    }
    label = cellText(cell);
  }
  return null;
}

/** What a text counts people with: "cinq (5)" of "Total : cinq (5) bénéficiaires"; null where it counts none. */
function countedIn(text: string): string | null {
  const parts = splitLabel(text);
  if (parts !== null && readStatementLabel(parts.label) === "beneficiaries") return splitAtWomen(parts.value).all;
  return peopleIn(text)[0]?.text ?? null;
}
