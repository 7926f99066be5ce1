import { cellIn, isFilled, type Row } from "../../workbook/index.js";
import type { Header } from "./find-header.js";

const IDENTITY = /^(?!\P{L}*\p{L}{4}).*\p{Nd}/u;

/** Tells whether a row gives its person a rank or a CIN; null where the table has neither column. A word in them is a label: "Salé", "Couture (2)". */
export function identifiedBy({ columns }: Header): ((row: Row) => boolean) | null {
  const own = columns.filter(({ field }) => field === "order" || field === "cin").map(({ column }) => column);
  if (own.length === 0) return null;
  return (row) =>
    own.some((column) => {
      const cell = cellIn(row, column);
      return isFilled(cell) && (cell.kind !== "text" || IDENTITY.test(cell.value));
    });
}
