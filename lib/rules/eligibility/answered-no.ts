import { cellOf, columnOf, readAnswer, type FieldId, type Person } from "../../grants/index.js";
import { cellText } from "../../workbook/index.js";
import { placeOf } from "../place.js";
import type { Facts } from "../rule.js";

/** Facts where a condition's cell is empty or says no; a remark ("en cours", a date) is left to the reader. */
export function answeredNo(person: Person, condition: FieldId): Facts | undefined {
  if (columnOf(person.table, condition) === undefined) return undefined;
  const cell = cellOf(person, condition);
  if (cell?.kind === "error" || cell?.kind === "uncalculated") return undefined;
  const text = cell?.kind === "boolean" ? (cell.value ? "oui" : "non") : cellText(cell);
  if (text.trim() !== "" && readAnswer(text) !== "no") return undefined;
  return { at: placeOf(person, condition), found: text };
}
