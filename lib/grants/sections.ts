import { isFilled, type Row } from "../workbook/index.js";
import { readSex } from "./answers.js";
import type { Lexicon } from "./lexicon.js";
import { readStatementLabel, splitAtColon } from "./statement-labels.js";
import type { Table } from "./table.js";

/** The centre that a line over people names, in a list that goes on from centre to centre: "Centre : Fès", "CAR Salé"; null for others. */
export function centreOfSection(text: string, lexicon: Lexicon): string | null {
  const parts = splitAtColon(text);
  const named = parts !== null && readStatementLabel(parts.label) === "centres" ? parts.value : text;
  return lexicon.centre(named)?.name ?? null;
}

/** Whether a row is a line of its own that says whose people follow, and nothing of another batch: a centre, "HOMMES". */
export function namesSection({ cells }: Row, lexicon: Lexicon): boolean {
  const [cell, ...more] = cells.filter(isFilled);
  if (cell?.kind !== "text" || more.length > 0) return false;
  return centreOfSection(cell.value, lexicon) !== null || readSex(cell.value) !== null;
}

/**
 * The line right over a table's headings where it names the centre of the first people alone, since other centres' names stand between
 * those that follow; null where there is none.
 */
export function firstSection(table: Table, lexicon: Lexicon): { readonly row: number; readonly centre: string } | null {
  const goesOn = table.rows.some((entry) => entry.kind === "section" && centreOfSection(entry.text, lexicon) !== null);
  if (!goesOn) return null;
  const above = table.sheet.rows.findLast(({ row, cells }) => row < table.header.top && cells.some(isFilled));
  if (above === undefined || !namesSection(above, lexicon)) return null;
  const text = above.cells.find(isFilled)?.value;
  const centre = typeof text === "string" ? centreOfSection(text, lexicon) : null;
  return centre === null ? null : { row: above.row, centre };
}
