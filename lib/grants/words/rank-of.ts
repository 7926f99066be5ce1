import type { Cell } from "../../workbook/index.js";

/**
 * The number that a cell gives as a rank, or to a column: a typed number, or a text of one or two digits with marks around them
 * ("(3)", "3-"). Null for anything else.
 */
export function rankOf(cell: Cell | undefined): number | null {
  if (cell?.kind === "number") return cell.value;
  const digits = cell?.kind === "text" ? /^[^\p{L}\d]*(\d{1,2})[^\p{L}\d]*$/u.exec(cell.value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}
