import { findOrdinalAfter } from "../../text/index.js";
import { batchNouns } from "../words/index.js";
import type { Stated } from "./stated.js";

/** The batch number that a sheet's name gives ("Tranche 2", "الدفعة الثانية") when the sheet itself states none. */
export function numberFromName(
  name: string,
  heading: { readonly row: number; readonly column: number },
): Stated<number | null> | null {
  const number = findOrdinalAfter(name, batchNouns);
  return number === null ? null : { value: number, row: heading.row, column: heading.column, text: name };
}
