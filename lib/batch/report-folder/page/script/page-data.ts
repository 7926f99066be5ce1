/** The findings as the page carries them: one block of data that its script shows piece by piece. What recurs is kept once. */
export interface PageData {
  readonly words: PageWords;
  readonly rules: readonly RuleData[];
  /** What sentences, and the markup of workbooks, have in common: the pieces before, between and after what is filled in. */
  readonly patterns: readonly (readonly string[])[];
  /** The columns that grids show. */
  readonly columns: readonly (readonly ColumnData[])[];
  /** Those that have findings. */
  readonly workbooks: readonly WorkbookData[];
}

/** What the script says in the page's language. */
export interface PageWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeWorkbook: string;
  /** With {cell} where the cell's address goes. */
  readonly gridCaption: string;
  readonly hiddenRow: string;
}

export type Severity = "error" | "warning" | "info";

export interface RuleData {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
}

export interface WorkbookData {
  readonly id: string;
  readonly name: string;
  /** The markup of its place on the page. */
  readonly group: TextData;
  readonly sheets: readonly string[];
  /** The places of those that run from right to left. */
  readonly rightToLeft: readonly number[];
  readonly rows: readonly RowData[];
  readonly findings: readonly FindingData[];
}

/** A finding; what it does not have is left out, since a run may have many thousands. */
export interface FindingData {
  /** The place of its rule, and of its sheet in the workbook. */
  readonly rule: number;
  readonly sheet?: number | undefined;
  readonly cell?: string | undefined;
  readonly said: TextData;
  readonly advice?: TextData | undefined;
  /** What was found, what was expected, the gap; nothing after the last that there is. */
  readonly values?: readonly (string | null)[] | undefined;
  readonly grid?: GridData | undefined;
  readonly isNew?: true | undefined;
  /** Who accepted it and why. */
  readonly accepted?: TextData | undefined;
}

/** A pattern's place alone, or with what is filled in. */
export type TextData = number | readonly [pattern: number, ...filled: string[]];

/** The columns' place, the rows' places in their workbook, and the cells of the gap. */
export type GridData = readonly [columns: number, rows: readonly number[], near: readonly string[]];

export interface ColumnData {
  readonly letters: string;
  readonly heading: string | null;
}

/** Cells by their columns' letters; the first character says where Excel aligns the rest: "<" start, ">" end, "=" middle. */
export type RowData = readonly [row: number, hidden: 0 | 1, cells: Readonly<Record<string, string>>];

/** The rows of a long table. */
export interface TableData {
  readonly patterns: readonly (readonly string[])[];
  readonly rows: readonly TableRowData[];
}

/** What the table's filter tells it by, and its markup. */
export type TableRowData = readonly [kind: string, row: TextData];
