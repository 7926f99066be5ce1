import type { Statement } from "./statements.js";

/** A value that the sheet states about its batch, and the cell that states it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly row: number;
  readonly column: number;
  /** As written, without its label. */
  readonly text: string;
}

/** What a statement says, read by `read`; null without one, or where it cannot be read. */
export function stated<Value>(
  statement: Statement | undefined,
  read: (statement: Statement) => Value | null,
): Stated<Value> | null {
  if (statement === undefined) return null;
  const value = read(statement);
  return value === null ? null : { value, row: statement.row, column: statement.column, text: statement.text };
}
