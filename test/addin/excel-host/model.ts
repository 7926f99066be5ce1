import type { Range } from "../../../lib/workbook/index.js";

/** The workbook inside the test host: plain data, so that an undo step or a saved file is a structured clone of it. */
export interface BookModel {
  name: string;
  readOnly: boolean;
  /** Whether sheets can be added, renamed and deleted. */
  structureProtected: boolean;
  date1904: boolean;
  sheets: SheetModel[];
  activeSheet: string;
  customXml: XmlPartModel[];
  comments: CommentModel[];
  nextId: number;
}

export interface SheetModel {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  rightToLeft: boolean;
  protected: boolean;
  /** Rows of cells, by row and column. */
  rows: Map<number, Map<number, CellModel>>;
  merges: Range[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  filter: Range | null;
  selection: Range;
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  validations: ValidationModel[];
  /** Widths in points, heights, print settings and the like: whatever was set, by name. */
  settings: Map<string, unknown>;
}

export type Content =
  | { kind: "empty" }
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "error"; value: string };

export interface CellModel {
  content: Content;
  /** In English with its "=". */
  formula: string | null;
  numberFormat: string;
  /** Set formats by their path: "fill.color". */
  style: Map<string, unknown>;
}

export interface ConditionalFormatModel {
  id: string;
  type: string;
  areas: Range[];
  formula: string;
  style: Map<string, unknown>;
}

export interface ChartModel {
  id: string;
  type: string;
  source: string;
  settings: Map<string, unknown>;
}

/** A check on what is typed into an area; what was set of it, by name. */
export interface ValidationModel {
  area: Range;
  settings: Map<string, unknown>;
}

export interface CommentModel {
  id: string;
  sheet: string;
  row: number;
  column: number;
  content: string;
}

export interface XmlPartModel {
  id: string;
  xml: string;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

function emptyCell(): CellModel {
  return { content: { kind: "empty" }, formula: null, numberFormat: "General", style: new Map() };
}

export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    rightToLeft: false,
    protected: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    conditionalFormats: [],
    charts: [],
    validations: [],
    settings: new Map(),
  };
}

export function cellOf(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell to write to: made when there was none. */
export function cellFor(sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.rows.get(row);
  if (cells === undefined) sheet.rows.set(row, (cells = new Map<number, CellModel>()));
  let cell = cells.get(column);
  if (cell === undefined) cells.set(column, (cell = emptyCell()));
  return cell;
}

function isBlank(cell: CellModel): boolean {
  return cell.content.kind === "empty" && cell.formula === null;
}

/** The rectangle around the cells that hold something; null for an empty sheet. */
export function usedRange(sheet: SheetModel, valuesOnly: boolean): Range | null {
  let used: Range | null = null;
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      if (isBlank(cell) && (valuesOnly || (cell.style.size === 0 && cell.numberFormat === "General"))) continue;
      used ??= { top: row, left: column, bottom: row, right: column };
      used = {
        top: Math.min(used.top, row),
        left: Math.min(used.left, column),
        bottom: Math.max(used.bottom, row),
        right: Math.max(used.right, column),
      };
    }
  return used;
}

export function freshId(book: BookModel, prefix: string): string {
  return `${prefix}-${String(book.nextId++)}`;
}

/** Whether two ranges have a cell in common. */
export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
