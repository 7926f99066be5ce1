import { appendTo } from "../../lists/index.js";
import { normalise } from "../../text/index.js";
import { cellIn, cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { isDitto } from "../words/index.js";
import { blocksOf, columnOf, type Table } from "../table.js";
import { batchNumberIn, dayOf } from "../lines/index.js";
import { UNDER_NOTHING, type GroupRow, type OpenGroup } from "./group-row.js";

/** A batch of fewer is no batch, but a slip of the keyboard. */
const FEWEST = 2;

/** A row and the year under which it stands; null where that cannot be read. */
interface Dated {
  readonly row: GroupRow;
  readonly year: number | null;
}

/** The batches of a register: by the number in each row, which holds for the rows under it that give none, and by its year. */
export function numberedInRows(list: Table, date1904: boolean): OpenGroup[] {
  const groups = new Map<string, Dated[]>();
  let key = "";
  for (const table of blocksOf(list)) {
    const column = columnOf(table, "batch")?.column ?? 0;
    const yearIn = yearReader(table, date1904);
    let year: number | null = null;
    let further: Row[] = [];
    for (const entry of table.rows) {
      if (entry.kind === "further") further.push(entry.row);
      if (entry.kind !== "data") continue;
      further = [];
      const cell = cellIn(entry.row, column);
      if (saysItself(cell)) key = String(batchNumberIn({ cell, text: cellText(cell) }) ?? normalise(cellText(cell)));
      year = yearIn(entry.row, year);
      appendTo(groups, key, { row: { row: entry.row, further, table, under: UNDER_NOTHING }, year });
    }
  }
  const all = [...groups];
  // a "Lot" that each person has alone is what they are given: "Lot de couture"
  if (all.length > FEWEST && all.every(([own, rows]) => rows.length === 1 && Number.isNaN(Number(own))))
    return [groupOf(all.flatMap(([, rows]) => rows))];
  const isStated = columnOfYears(list) !== undefined;
  return all.flatMap(([, rows]) => byYear(rows, isStated));
}

/** "idem" is said of the row above. */
function saysItself(cell: Cell | undefined): cell is Cell {
  return isFilled(cell) && !(cell.kind === "text" && isDitto(cell.value));
}

/** A register of several years numbers each year's batches from one: those of one number are told by their years. */
function byYear(rows: readonly Dated[], isStated: boolean): OpenGroup[] {
  const years = new Map<number | null, Dated[]>();
  for (const row of rows) appendTo(years, row.year, row);
  const several = [...years.values()];
  // a year that one row has is mistyped
  const isOne = several.length < 2 || years.has(null) || several.some((own) => own.length < FEWEST);
  if (isOne) return [isStated ? ofYear(rows) : groupOf(rows)];
  return several.map(ofYear);
}

function ofYear(rows: readonly Dated[]): OpenGroup {
  const year = rows[0]?.year ?? null;
  return year === null ? groupOf(rows) : { ...groupOf(rows), year };
}

function groupOf(rows: readonly Dated[]): OpenGroup {
  return { rows: rows.map(({ row }) => row), statements: [] };
}

const YEAR = /^(?:annee|exercice|campagne|(?:ال)?(?:سنه|موسم))(?: budgetaire| (?:ال)?ماليه)?$/;

function columnOfYears({ columns }: Table): number | undefined {
  return columns.find(({ heading }) => YEAR.test(normalise(heading)))?.column;
}

/** Reads the year of a row in the column that gives it, else of its day or beside its number; that of the row above where nothing stands there. */
function yearReader(table: Table, date1904: boolean): (row: Row, above: number | null) => number | null {
  const column = columnOfYears(table) ?? (columnOf(table, "date") ?? columnOf(table, "batch"))?.column;
  if (column === undefined) return () => null;
  return (row, above) => {
    const cell = cellIn(row, column);
    if (!saysItself(cell)) return above;
    const text = cellText(cell);
    const year = dayOf(cell, text, date1904).date ?? /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(normalise(text))?.[1];
    return year === undefined ? null : Number(year.slice(0, 4));
  };
}
