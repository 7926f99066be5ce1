import type { FieldId } from "../words/index.js";

/** The field that a column carries. */
export interface Assignment {
  readonly column: number;
  readonly field: FieldId;
  /** How surely, 0 … 1. */
  readonly confidence: number;
}

/** What the columns of a table carry. */
export interface Assigned {
  readonly columns: readonly Assignment[];
  /** Columns whose heading claims a field that another column carries. */
  readonly rivals: readonly Assignment[];
  /** Columns beside cash and equipment that the total adds up too, in nearly every row. */
  readonly more: readonly number[];
  /** Whether the total states once what another column holds on each of a person's lines. */
  readonly sumsLines: boolean;
}
