import type { Range } from "../../../lib/workbook/index.js";
import { asText } from "../plan-fix.js";
import type { SheetPlan } from "../sheet-plan.js";

type Content = SheetPlan["cells"][number]["content"];

/** A planned sheet as Excel takes it at once: what to enter and the number formats, both of the shape of `area`, which starts at A1. */
export function grids({ cells, styles }: SheetPlan): {
  readonly area: Range;
  readonly formulas: (string | number)[][];
  readonly formats: string[][];
} {
  const bottom = Math.max(1, ...cells.map(({ row }) => row));
  const right = Math.max(1, ...cells.map(({ column }) => column));
  const table = <T>(value: T): T[][] =>
    Array.from({ length: bottom }, () => Array.from({ length: right }, () => value));
  const formulas = table<string | number>("");
  const formats = table("General");
  for (const { row, column, content, style } of cells) {
    const format = styles[style]?.numberFormat ?? "General";
    put(formulas, row, column, entered(content));
    put(formats, row, column, format);
  }
  return { area: { top: 1, left: 1, bottom, right }, formulas, formats };
}

function put<T>(table: T[][], row: number, column: number, value: T): void {
  table[row - 1]?.splice(column - 1, 1, value);
}

function entered(content: Content): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return asText(content.text, "General");
    case "number":
      return content.value;
    case "formula":
      return `=${content.formula}`; // Excel gives it its result
  }
}
