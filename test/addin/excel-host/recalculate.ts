import { parseAddition, type Addition, type Range, type Term } from "../../../lib/workbook/index.js";
import { overlaps, type BookModel, type CellModel, type Content, type SheetModel } from "./model.js";

/** A stretch of cells of one sheet. */
export interface Stretch {
  readonly sheet: SheetModel;
  readonly area: Range;
}

interface FormulaCell extends Stretch {
  readonly cell: CellModel;
}

/** Totals of totals of totals: deeper chains than a grand total over subtotals do not stand in grant workbooks. */
const PASSES = 4;

/** Gives results to formulas that were saved without one, as Excel does on opening. */
export function calculateMissing(book: BookModel): void {
  const missing = formulasOf(book).filter(({ cell }) => cell.content.kind === "empty");
  for (let pass = 0; pass < PASSES; pass++) for (const { sheet, cell } of missing) calculate(book, sheet, cell);
}

/**
 * Gives formulas their results again after cells changed. Only additions (SUM, SUBTOTAL 9/109, + and −) are known; any other
 * formula keeps the result that it had, or 0 when it never had one.
 */
export function recalculateAfter(book: BookModel, changed: Stretch): void {
  const all = formulasOf(book);
  const dirty = [changed];
  const done = new Set<CellModel>();
  for (let pass = 0; pass < PASSES; pass++)
    for (const formula of all) {
      if (!dirty.some((stretch) => dependsOn(book, formula, stretch))) continue;
      calculate(book, formula.sheet, formula.cell);
      if (!done.has(formula.cell)) dirty.push(formula);
      done.add(formula.cell);
    }
}

function formulasOf({ sheets }: BookModel): FormulaCell[] {
  return sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, cell]) => cell.formula !== null)
        .map(([column, cell]) => ({ sheet, cell, area: { top: row, left: column, bottom: row, right: column } })),
    ),
  );
}

function dependsOn(book: BookModel, formula: FormulaCell, { sheet, area }: Stretch): boolean {
  if (formula.sheet === sheet && overlaps(formula.area, area)) return true; // the formula itself was entered
  return (additionOf(formula.cell)?.terms ?? []).some(
    (term) => term.kind === "range" && sheetOf(book, formula.sheet, term.sheet) === sheet && overlaps(term.range, area),
  );
}

function calculate(book: BookModel, sheet: SheetModel, cell: CellModel): void {
  const addition = additionOf(cell);
  if (addition !== null) cell.content = resultOf(book, sheet, addition);
  else if (cell.content.kind === "empty") cell.content = { kind: "number", value: 0 };
}

const parsed = new Map<string, Addition | null>();

function additionOf({ formula }: CellModel): Addition | null {
  if (formula === null) return null;
  let addition = parsed.get(formula);
  if (addition === undefined) parsed.set(formula, (addition = parseAddition(formula.slice(1))));
  return addition;
}

function resultOf(book: BookModel, own: SheetModel, { by, terms }: Addition): Content {
  let total = 0;
  for (const term of terms) {
    if (term.kind === "number") total += term.sign * Number(term.text);
    else
      for (const { content } of cellsOf(book, own, term, by === "visible-subtotal")) {
        if (content.kind === "error") return content;
        if (content.kind === "text" && by === "plus") return { kind: "error", value: "#VALUE!" };
        if (content.kind === "number") total += term.sign * content.value;
      }
  }
  return { kind: "number", value: Number(total.toPrecision(15)) };
}

function cellsOf(
  book: BookModel,
  own: SheetModel,
  { sheet: name, range }: Extract<Term, { kind: "range" }>,
  visibleOnly: boolean,
): CellModel[] {
  const sheet = sheetOf(book, own, name);
  return [...(sheet?.rows ?? [])]
    .filter(([row]) => row >= range.top && row <= range.bottom && !(visibleOnly && sheet?.hiddenRows.has(row)))
    .flatMap(([, cells]) =>
      [...cells].filter(([column]) => column >= range.left && column <= range.right).map(([, cell]) => cell),
    );
}

function sheetOf(book: BookModel, own: SheetModel, name: string | null): SheetModel | undefined {
  return name === null ? own : book.sheets.find((sheet) => sheet.name === name);
}
