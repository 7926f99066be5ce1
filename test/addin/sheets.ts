import { parseRange, type Cell, type Row, type Sheet, type Snapshot } from "../../lib/workbook/index.js";

/** A value of a cell, or more about it: its formula with "=" and number format. */
export type Value =
  string | number | boolean | null | { readonly value?: Typed; readonly formula?: string; readonly format?: string };
type Typed = string | number | boolean | { readonly error: string };

/** A sheet whose rows start at A1, each value at its column; null leaves a cell empty. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Value[])[],
  more: Partial<Omit<Sheet, "name" | "rows" | "merges">> & {
    merges?: readonly string[];
    hiddenRows?: readonly number[];
  } = {},
): Sheet {
  const { merges = [], hiddenRows = [], ...rest } = more;
  return {
    name,
    visibility: "visible",
    rightToLeft: false,
    hiddenColumns: [],
    filter: null,
    ...rest,
    rows: rows.flatMap((values, i): Row[] => {
      const cells = values.flatMap((value, j) => cellOf(value, j + 1) ?? []);
      const hidden = hiddenRows.includes(i + 1);
      return cells.length === 0 && !hidden ? [] : [{ row: i + 1, hidden, cells }];
    }),
    merges: merges.flatMap((merge) => parseRange(merge) ?? []),
  };
}

export function workbookOf(sheets: readonly Sheet[], more: Partial<Snapshot> = {}): Snapshot {
  return { date1904: false, settings: null, ...more, sheets };
}

function cellOf(given: Value, column: number): Cell | null {
  if (given === null) return null;
  const { value, formula = null, format = null } = typeof given === "object" ? given : { value: given };
  const shared = { column, formula: formula?.slice(1) ?? null, format };
  if (value === undefined) return { kind: "uncalculated", value: null, ...shared };
  if (typeof value === "object") return { kind: "error", value: value.error, ...shared };
  if (typeof value === "number") return { kind: "number", value, ...shared };
  if (typeof value === "boolean") return { kind: "boolean", value, ...shared };
  return { kind: "text", value, ...shared };
}
