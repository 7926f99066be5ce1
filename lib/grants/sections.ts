import { isFilled, type Cell, type Row } from "../workbook/index.js";
import { readSex } from "./answers.js";
import type { Lexicon } from "./lexicon.js";
import { readStatementLabel, splitAtColon } from "./statement-labels.js";
import { blocksOf, isInPart, type Table } from "./table.js";

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

/** A line right over a table's headings that names the centre of the people under it. */
export interface Section {
  readonly row: number;
  readonly centre: string;
}

/**
 * The lines right over a list's headings that name the centre of the first people under them alone: where other centres' names stand
 * between those that follow, or over each of its other blocks.
 */
export function sectionsOver(list: Table, lexicon: Lexicon): ReadonlyMap<Table, Section> {
  const goesOn =
    list.more.length > 0 ||
    list.rows.some((entry) => entry.kind === "section" && centreOfSection(entry.text, lexicon) !== null);
  const sections = new Map<Table, Section>();
  if (!goesOn) return sections;
  for (const block of blocksOf(list)) {
    const section = sectionOver(block, lexicon);
    if (section !== null) sections.set(block, section);
  }
  return sections.size > list.more.length ? sections : new Map<Table, Section>();
}

function sectionOver(table: Table, lexicon: Lexicon): Section | null {
  const isOwn = (cell: Cell): boolean => isFilled(cell) && isInPart(table, cell.column);
  const above = table.sheet.rows.findLast(({ row, cells }) => row < table.header.top && cells.some(isOwn));
  if (above === undefined || !namesSection({ ...above, cells: above.cells.filter(isOwn) }, lexicon)) return null;
  const text = above.cells.find(isOwn)?.value;
  const centre = typeof text === "string" ? centreOfSection(text, lexicon) : null;
  return centre === null ? null : { row: above.row, centre };
}
