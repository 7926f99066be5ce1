import { normalise, readCount } from "../../text/index.js";
import { cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { readStatementLabel, splitLabel } from "../words/index.js";
import { splitAtWomen } from "./count-by-sex.js";
import { countOf, type StatedCount } from "./declared-people.js";
import { MOST_PEOPLE } from "./most-people.js";
import { peopleIn } from "./figures-in-sentence.js";
import type { Stated } from "./stated.js";

/** "Nombre : 4" counts people in a row of sums; elsewhere it may count anything. */
const HEADS = new Set(["nombre", "nbre", "nbr", "nb", "effectif", "العدد", "عدد"]);
const WOMEN =
  /(?:^| )(?:femmes?|beneficiaires de sexe feminin|نساء|نسوه|امراه|امراتان|امراتين|مستفيدات|مستفيدتان|مستفيدتين)(?= |$)/;
/** "Total tranche" is followed by its number. */
const TOTAL = /(?:^| )(?:total|totaux|general|(?:ال)?(?:مجموع|اجمالي|عام))$/;

/** How many people a row of sums says it is over, and how many women among them; null what it does not say. */
export interface CountsInRow {
  readonly count: Stated<StatedCount> | null;
  readonly women: Stated<StatedCount> | null;
}

/**
 * What a row of sums counts: "Total : 5 bénéficiaires dont 2 femmes", "المجموع (خمسة مستفيدين)", or a figure where their names and identity
 * numbers stand.
 */
export function countsInRow({ row, cells }: Row, people: readonly number[], money: readonly number[]): CountsInRow {
  let count: Stated<StatedCount> | null = null;
  let women: Stated<StatedCount> | null = null;
  let label = "";
  for (const cell of cells) {
    if (!isFilled(cell) || money.includes(cell.column)) continue;
    if (cell.kind === "text") {
      count ??= countStated(row, cell, countedIn(cell.value));
      women ??= countStated(row, cell, womenIn(cell.value));
    } else if (people.includes(cell.column) && TOTAL.test(normalise(label))) {
      count ??= countStated(row, cell, cellText(cell));
    }
    label = cellText(cell);
  }
  return { count, women };
}

function countStated(row: number, cell: Cell, text: string | null): Stated<StatedCount> | null {
  if (text === null) return null;
  const value = countOf(cell, text);
  return (value.figure ?? 0) > MOST_PEOPLE ? null : { value, row, column: cell.column, text };
}

/** What a text counts people with: "cinq (5)" of "Total : cinq (5) bénéficiaires"; null where it counts none. */
function countedIn(text: string): string | null {
  const parts = splitLabel(text);
  const isCount =
    parts !== null && (HEADS.has(normalise(parts.label)) || readStatementLabel(parts.label) === "beneficiaries");
  if (isCount) return splitAtWomen(parts.value).all;
  return peopleIn(text)[0]?.text ?? null;
}

/** What it counts the women among them with: "2" of "dont 2 femmes", "2" of "dont femmes : 2". A women's total counts nobody among others. */
function womenIn(text: string): string | null {
  const { women } = splitAtWomen(` ${text}`);
  if (women === null) return null;
  if (/^\p{Nd}+$/u.test(women)) return women; // "8 (H : 5, F : 3)"
  const parts = splitLabel(women);
  if (parts !== null && readStatementLabel(parts.label) === "women") return parts.value;
  return WOMEN.test(normalise(women)) && readCount(women) !== null ? women : null;
}
