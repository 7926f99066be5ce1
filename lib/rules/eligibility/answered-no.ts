import { readAnswer, type FieldId, type Person } from "../../grants/index.js";
import { cellText } from "../../workbook/index.js";
import { fieldOf } from "../place.js";
import type { Facts } from "../rule.js";

/** Facts where a condition's cell is empty or says no; a remark ("en cours", a date) is left to the reader. */
export function answeredNo(person: Person, condition: FieldId): Facts | undefined {
  const field = fieldOf(person, condition);
  if (field === undefined || field.cell?.kind === "error" || field.cell?.kind === "uncalculated") return undefined;
  const text = field.cell?.kind === "boolean" ? (field.cell.value ? "oui" : "non") : cellText(field.cell);
  if (text.trim() !== "" && readAnswer(text) !== "no") return undefined;
  return { at: field.at, found: text };
}
