import type { Cell } from "../../snapshot.js";
import type { Part } from "../package/open-package.js";
import type { CellFormats } from "../parts/read-styles.js";
import { LONGEST_ESCAPE, unescapeText } from "../parts/unescape.js";
import { holdLimit, refuse } from "../refusal.js";
import type { Run } from "../xml/read-text.js";
import { asciiAt, valueAt, type Tag } from "../xml/tag.js";
import { readDigits, readPlainNumber, readReference, type Place } from "./bytes-to-numbers.js";
import { code } from "./codes.js";
import { formulaElement, sheetFormulas, type FormulaElement } from "./formulas.js";
import { emptyPlainCell, readPlainCell } from "./plain-cell.js";
import type { sheetRows } from "./sheet-rows.js";
import { cell, storedCell } from "./stored-value.js";

/** What the cells of a workbook refer to. */
export interface SheetContext {
  readonly date1904: boolean;
  readonly formats: CellFormats;
  /** The text of a shared string. Refuses when the workbook lacks the part of them. */
  readonly sharedText: (index: number) => string | undefined;
  /** Over all sheets: cells read so far, and characters of shared formulas written out for them. */
  readonly count: { cells: number; shared: number };
}

const NO_VALUE = "";
/** Places for cells that may come again, a power of two. */
const ALIKE = 256;

/** Reads the cells of a sheet, one after the other, into its rows. */
export function cellReader(part: Part, rows: ReturnType<typeof sheetRows>, context: SheetContext) {
  const { name, limits } = part;
  const formulas = sheetFormulas(part, context.count);
  const late: { readonly cells: Cell[]; readonly index: number; readonly shared: string; readonly at: Place }[] = [];
  const place: Place = { row: 0, column: 0 };
  const plain = emptyPlainCell();
  const alike = new Array<Cell | null>(ALIKE).fill(null);
  let type = "n";
  let format: string | null = null;
  /** The value as text, or as a number already: an index when the type is "s". */
  let value: string | number | null = null;
  let inline: string | null = null;
  let formula: FormulaElement | null = null;
  let formulaText = "";

  const refuseCell = (what: string): never => refuse("corrupt-xml", name, `${what} in row ${rows.current().row}`);
  const sharedText = (index: number | string): string => {
    const number = typeof index === "number" ? index : /^\s*\d{1,9}\s*$/.test(index) ? Number(index) : -1;
    const text = context.sharedText(number);
    return text ?? refuseCell(`no shared text ${index}`);
  };
  const cellAt = (at: Pick<Cell, "column" | "formula" | "format">): Cell => {
    if (value === null || (value === NO_VALUE && type !== "str"))
      return inline === null ? cell("uncalculated", null, at) : cell("text", unescapeText(inline), at);
    if (type === "s") return cell("text", sharedText(value), at);
    if (typeof value === "number") return cell("number", value, at);
    return type === "inlineStr" && inline !== null
      ? cell("text", unescapeText(inline), at)
      : storedCell(type, value, at, context.date1904);
  };
  const count = (): void => {
    if (++context.count.cells > limits.cells) holdLimit(limits, "cells", context.count.cells, name);
  };
  /** The cell of a shared text: the same one as in an earlier row where nothing differs, since columns repeat "oui" and "Casablanca". */
  const textCell = (index: number, text: string): Cell => {
    const slot = (index * 31 + place.column) & (ALIKE - 1);
    const known = alike[slot] ?? null;
    if (known?.value === text && known.column === place.column && known.format === format) return known;
    return (alike[slot] = cell("text", text, { column: place.column, formula: null, format }));
  };
  /** Most cells: a number, or a shared text by its number. */
  const addPlain = (number: number): void => {
    if (type !== "s") rows.add(cell("number", number, { column: place.column, formula: null, format }));
    else {
      const text = sharedText(number);
      if (text === "") return;
      rows.add(textCell(number, text));
    }
    count();
  };
  const addAny = (): void => {
    const written = formula === null ? null : formulas.read(formula, unescapeText(formulaText), place);
    const made = cellAt({ column: place.column, formula: written ?? null, format });
    const hasFormula = written !== null;
    if (!hasFormula && (made.kind === "uncalculated" || made.value === "")) return;
    if (typeof made.value === "string") holdLimit(limits, "text", made.value.length, name);
    count();
    const { cells } = rows.current();
    if (written === undefined)
      late.push({ cells, index: cells.length, shared: formula?.shared ?? "", at: { ...place } });
    rows.add(made);
  };
  return {
    /** Reads cells as nearly all are written, one after the other; the place of the first that is written in another way. */
    ahead(bytes: Uint8Array, from: number, end: number): number {
      const { row } = rows.current();
      let at = from;
      for (;;) {
        const next = readPlainCell(bytes, at, end, plain);
        if (next < 0 || plain.place.row !== row) return at;
        type = plain.isShared ? "s" : "n";
        format = context.formats[plain.style] ?? null;
        place.column = rows.startCell(plain.place.column);
        if (!plain.isBlank) addPlain(plain.number);
        at = next;
      }
    },
    start(tag: Tag): void {
      let column: number | null = null;
      type = "n";
      value = inline = formula = format = null;
      formulaText = "";
      for (let i = 0; i < tag.count; i++) {
        const attribute = tag.codes[i];
        const isPlain = tag.flags[i] === 0;
        const bytes = isPlain ? tag.bytes : asciiAt(tag, i);
        const start = isPlain ? (tag.starts[i] ?? 0) : 0;
        const end = isPlain ? (tag.ends[i] ?? 0) : bytes.length;
        if (attribute === code.r) {
          if (!readReference(bytes, start, end, place) || place.row !== rows.current().row)
            refuseCell(`cell ${valueAt(tag, i)}`);
          column = place.column;
        } else if (attribute === code.s) {
          const style = readDigits(bytes, start, end);
          if (style < 0) refuseCell(`no style ${valueAt(tag, i)}`);
          format = context.formats[style] ?? null; // one that the styles lack is General, as every program shows it
        } else if (attribute === code.t) type = typeOf(tag, i);
      }
      place.row = rows.current().row;
      place.column = rows.startCell(column);
    },
    child(element: number, tag: Tag): void {
      if (element === code.f) {
        if (formula !== null) refuseCell("two formulas");
        formula = formulaElement(tag);
      } else if (element === code.v) {
        if (value !== null) refuseCell("two values");
        value = NO_VALUE;
      } else if (element === code.is) {
        if (inline !== null) refuseCell("two texts");
        inline = "";
      }
    },
    value(run: Run, read: (run: Run) => string): void {
      if (run.isWhole && run.flags === 0) {
        const { bytes, start, end } = run;
        const number = type === "n" ? readPlainNumber(bytes, start, end) : NaN;
        const index = type === "s" ? readDigits(bytes, start, end) : -1;
        if (!Number.isNaN(number) || index >= 0) {
          value = index >= 0 ? index : number;
          return;
        }
      }
      value = bounded(`${value ?? ""}${read(run)}`);
    },
    formula(run: Run, read: (run: Run) => string): void {
      formulaText = bounded(formulaText + read(run));
    },
    inline(run: Run, read: (run: Run) => string): void {
      inline = bounded((inline ?? "") + read(run));
    },
    end(): void {
      if (formula === null && typeof value === "number") addPlain(value);
      else addAny();
    },
    /** Writes out the formulas that were shared before they were stated. To be called before the rows are put in order. */
    finish(): void {
      for (const { cells, index, shared, at } of late) {
        const early = cells[index];
        if (early !== undefined) cells[index] = { ...early, formula: formulas.late(shared, at) };
      }
    },
  };

  function bounded(text: string): string {
    if (text.length > limits.text * LONGEST_ESCAPE) holdLimit(limits, "text", text.length, name);
    return text;
  }
}

/** Most cells with a type share a text. */
function typeOf(tag: Tag, index: number): string {
  const start = tag.starts[index] ?? 0;
  const isShared = (tag.ends[index] ?? 0) - start === 1 && tag.bytes[start] === 0x73;
  return isShared ? "s" : valueAt(tag, index);
}
