/**
 * A workbook as the rules see it: cells with their values, nothing of the library that read them. Excel's Office.js and
 * a file's XML give the same Snapshot. Rows and columns are 1-based; rows and cells that hold nothing are absent.
 */
export interface Snapshot {
  /** Day 0 of the serial dates: false = 1900 system (Windows), true = 1904 system (old Mac). */
  readonly date1904: boolean;
  /**
   * The JSON text in the workbook's custom XML part of namespace `urn:minha:settings` (accepted findings, layout); null when there is
   * none. Never validated here.
   */
  readonly settings: string | null;
  /** Sheets of cells in workbook order; chart and dialog sheets are left out. */
  readonly sheets: readonly Sheet[];
}

/** A sheet of cells: what stands in it, and what of its layout rules ask for. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly rightToLeft: boolean;
  /** Rows that hold a cell or are hidden, by ascending number. */
  readonly rows: readonly Row[];
  readonly merges: readonly Range[];
  /** What stands in cells that a merge covers: nobody sees it, and Excel adds it. Absent where there is nothing. */
  readonly covered?: readonly Row[];
  /** Hidden columns as spans, ascending, not overlapping. */
  readonly hiddenColumns: readonly Span[];
  /** The range of the sheet's AutoFilter; the rows it filters out are `hidden` like any other. */
  readonly filter: Range | null;
}

/** A row that holds a cell or is hidden. */
export interface Row {
  /** Its number, 1-based. */
  readonly row: number;
  readonly hidden: boolean;
  /** Cells by ascending column. */
  readonly cells: readonly Cell[];
}

/** First and last column or row, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A rectangle of cells, corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface CellBase {
  /** 1-based. */
  readonly column: number;
  /** The formula in English without its "=", A1 references, shared formulas written out; null for a typed value. */
  readonly formula: string | null;
  /** The number format's code, as `dd/mm/yyyy`; null for General. */
  readonly format: string | null;
}

/**
 * What stands in a cell. A cell that is only formatted is absent from its row, and so are the covered cells of a merge.
 * A formula's `value` is its stored result; without one the cell is `uncalculated`, which is not the same as empty.
 */
export type Cell = NumberCell | TextCell | BooleanCell | ErrorCell | UncalculatedCell;

/** Dates are numbers too: serials in the workbook's date system, told by their format. */
export interface NumberCell extends CellBase {
  readonly kind: "number";
  readonly value: number;
}

/** Also a numeric cell whose stored text is not a finite number ("1,5", "1e400"): the text is kept as it stands. */
export interface TextCell extends CellBase {
  readonly kind: "text";
  readonly value: string;
}

export interface BooleanCell extends CellBase {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** An Excel error as shown: "#REF!", "#N/A", "#DIV/0!" … */
export interface ErrorCell extends CellBase {
  readonly kind: "error";
  readonly value: string;
}

/** A formula without a stored result. */
export interface UncalculatedCell extends CellBase {
  readonly kind: "uncalculated";
  readonly value: null;
}
