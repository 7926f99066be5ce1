import { address, type Cell, type XlsxReading } from "../../../../lib/workbook/index.js";
import type { Expected } from "./odd.js";

/** What reading gave, in the shape of what a table of odd files expects. */
export function outcome(reading: XlsxReading, expected: Expected): unknown {
  if (reading.kind === "refused") {
    const { code, part, limit, what } = reading;
    if (!("code" in expected)) return { code, part, what };
    return {
      code,
      ...("part" in expected ? { part } : {}),
      ...("limit" in expected ? { limit: limit?.name } : {}),
      ...("what" in expected ? { what } : {}),
    };
  }
  const { sheets } = reading.snapshot;
  if (!("cells" in expected)) return { sheets: sheets.map(({ name }) => name) };
  const cells = (sheets[0]?.rows ?? []).flatMap((row) =>
    row.cells.map((cell) => [
      address(row.row, cell.column),
      shown(cell, expected.cells[address(row.row, cell.column)]),
    ]),
  );
  return { cells: Object.fromEntries(cells) as unknown };
}

/** A cell as the tables write it; its format only where a table asks for it. */
function shown(cell: Cell, expected: unknown): unknown {
  const formula = cell.formula === null ? {} : { formula: cell.formula };
  const format =
    typeof expected === "object" && expected !== null && "format" in expected ? { format: cell.format } : {};
  if (cell.kind === "uncalculated") return { uncalculated: cell.formula };
  if (cell.kind === "error") return { ...formula, error: cell.value };
  return cell.formula === null && !("format" in format) ? cell.value : { ...formula, ...format, value: cell.value };
}
