import { dateInFigures, dateOfSerial, isDateFormat } from "../text/index.js";
import { address, cellAt, cellText, columnLetters, type Cell, type Sheet } from "../workbook/index.js";
import { formulaForPeople } from "./formula-for-people.js";
import { pageTexts } from "./messages/index.js";
import type { Lang } from "./say.js";

/**
 * A small sheet as a Markdown table under column letters, its rows numbered and its formulas as the reader's Excel shows
 * them; the marked cell is bold, hidden rows say so.
 */
export function sheetTable(sheet: Sheet, marked: string | null, lang: Lang): string {
  const width = Math.max(1, ...sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columns = Array.from({ length: width }, (_, i) => i + 1);
  const height = sheet.rows.at(-1)?.row ?? 0;
  const hiddenRows = new Set(sheet.rows.filter((row) => row.hidden).map(({ row }) => row));
  const rows = Array.from({ length: height }, (_, i) => i + 1).map((row) => {
    const cells = columns.map((column) => {
      const text = shown(cellAt(sheet, row, column), lang);
      return address(row, column) === marked ? `**${text === "" ? "…" : text}**` : text;
    });
    return [hiddenRows.has(row) ? `${row} (${pageTexts(lang).hidden})` : String(row), ...cells];
  });
  return [["", ...columns.map(columnLetters)], ["---", ...columns.map(() => "---")], ...rows].map(line).join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function shown(cell: Cell | undefined, lang: Lang): string {
  if (cell === undefined) return "";
  const value = dayOf(cell) ?? cellText(cell).replaceAll("|", "\\|");
  if (cell.formula === null) return value;
  const formula = formulaForPeople(`=${cell.formula}`, lang).replaceAll("|", "\\|");
  return cell.kind === "uncalculated" ? formula : `${formula} → ${value}`;
}

/** Examples write dates as dd/mm/yyyy, in the 1900 system. */
function dayOf(cell: Cell): string | null {
  if (cell.kind !== "number" || !isDateFormat(cell.format)) return null;
  const day = dateOfSerial(cell.value, false);
  return day === null ? null : dateInFigures(day);
}
