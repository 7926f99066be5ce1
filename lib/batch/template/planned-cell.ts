import type { Content, PlannedCell } from "../../report/index.js";
import type { TemplateStyle } from "./template-styles.js";

/** A cell of the blank workbook, 1-based, in one of its styles. */
export function plannedCell(row: number, column: number, content: Content, style: TemplateStyle): PlannedCell {
  return { row, column, content, style };
}

/** The same for a text. */
export function textCell(row: number, column: number, text: string, style: TemplateStyle): PlannedCell {
  return plannedCell(row, column, { kind: "text", text }, style);
}
