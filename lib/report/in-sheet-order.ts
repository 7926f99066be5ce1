/** Where something stands in a workbook, and of which rule it is; no sheet for what concerns the workbook as a whole. */
export interface Standing {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rule: string;
}

/**
 * A list in the order in which a person walks through a workbook: what concerns it as a whole, then by sheet – those that `sheets` does
 * not name last –, row and column, then by rule.
 */
export function inSheetOrder<One>(
  list: readonly One[],
  sheets: readonly string[],
  standingOf: (one: One) => Standing,
): One[] {
  const order = new Map(sheets.map((name, i) => [name, i]));
  const keyed = list.map((one) => {
    const { sheet, row, column, rule } = standingOf(one);
    return { one, sheet: sheet === null ? -1 : (order.get(sheet) ?? sheets.length), row, column, rule };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet || a.row - b.row || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return keyed.map(({ one }) => one);
}
