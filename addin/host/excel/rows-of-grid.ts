import type { Cell, Range, Row } from "../../../lib/workbook/index.js";

/** What Excel gives for a rectangle: four tables of its shape. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** The rows of a grid that hold something, as a Snapshot has them, of the cells that are wanted. */
export function rowsOfGrid(
  grid: Grid,
  { top, left }: Range,
  isWanted: (row: number, column: number) => boolean,
): Row[] {
  return grid.values.flatMap((values, i) => {
    const row = top + i;
    const cells = values.flatMap((value, j) => {
      const column = left + j;
      if (!isWanted(row, column)) return [];
      const format = grid.numberFormat[i]?.[j];
      const shared = {
        column,
        formula: formulaOf(grid.formulas[i]?.[j], value),
        format: typeof format !== "string" || format === "General" ? null : format,
      };
      return cellOf(value, grid.valueTypes[i]?.[j] === "Error", shared) ?? [];
    });
    return cells.length === 0 ? [] : [{ row, hidden: false, cells }];
  });
}

/** A formula without its "="; null for a value, also for text that starts with "=": Excel gives that as value and formula alike. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : null;
}

function cellOf(value: unknown, isError: boolean, shared: Pick<Cell, "column" | "formula" | "format">): Cell | null {
  if (typeof value === "number") return { kind: "number", value, ...shared };
  if (typeof value === "boolean") return { kind: "boolean", value, ...shared };
  const text = typeof value === "string" ? value : "";
  if (isError) return { kind: "error", value: text, ...shared };
  if (text === "" && shared.formula === null) return null; // empty, or only formatted
  return { kind: "text", value: text, ...shared };
}

/** About how many bytes of JSON the grid came as: Arabic takes two a letter. Good enough to choose the size of the next one. */
export function weightOf({ values, formulas, numberFormat }: Grid): number {
  let weight = 0;
  for (const table of [values, formulas, numberFormat])
    for (const row of table) for (const value of row) weight += typeof value === "string" ? value.length * 2 + 3 : 12;
  return weight + values.length * (values[0]?.length ?? 0) * 10;
}
