import { parseRange } from "../../address.js";
import type { Cell, Range, Sheet, Span } from "../../snapshot.js";
import type { Part } from "../package/open-package.js";
import { isSet } from "../parts/flag.js";
import type { CellFormats } from "../parts/read-styles.js";
import { unescapeText } from "../parts/unescape.js";
import { holdLimit, refuse } from "../refusal.js";
import { isSpreadsheet } from "../xml/namespaces.js";
import { readXml, type Element } from "../xml/read-xml.js";
import { formulasOf, type FormulaElement } from "./formulas.js";
import { joinedSpans } from "./hidden-spans.js";
import { sortedMerges, withoutCovered } from "./merges.js";
import { readReference } from "./read-reference.js";
import { sheetRows } from "./sheet-rows.js";
import { storedDate, storedValue } from "./stored-value.js";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly date1904: boolean;
  readonly formats: CellFormats;
  /** The text of a shared string. */
  readonly sharedText: (index: number) => string | undefined;
}

type Read = Omit<Sheet, "name" | "visibility">;

/** The cells and layout of a worksheet part; null when the part is a chart or dialog sheet. */
export function readSheet(part: Part, context: SheetContext): Read | null {
  const { name, limits } = part;
  const rows = sheetRows(name);
  const formulas = formulasOf(name);
  const merges: Range[] = [];
  const hidden: Span[] = [];
  let filter: Range | null = null;
  let rightToLeft = false;
  const found = { isOther: false };
  const path: string[] = [];
  let type = "n";
  let format: string | null = null;
  let column = 0;
  let value: string | null = null;
  let inline: string | null = null;
  let formula: FormulaElement | null = null;
  let text = "";

  const finish = (): void => {
    const row = rows.row();
    let written: string | null | undefined = null;
    if (formula !== null) written = formulas.read(formula, { row, column });
    const shared = { column, formula: written ?? null, format };
    let cell: Cell;
    const hasValue = value !== null && (value !== "" || type === "str");
    if (inline !== null && !hasValue) cell = { kind: "text", value: unescapeText(inline), ...shared };
    else if (value === null || !hasValue) cell = { kind: "uncalculated", value: null, ...shared };
    else if (type === "s") {
      const index = /^\s*\d+\s*$/.test(value) ? Number(value) : -1;
      const found = context.sharedText(index);
      if (found === undefined) refuse("corrupt-xml", name, `no shared text ${value}`);
      cell = { kind: "text", value: found, ...shared };
    } else if (type === "d") {
      const date = storedDate(value, context.date1904, format);
      cell = { ...date.value, ...shared, format: date.format };
    } else cell = { ...storedValue(type, value), ...shared };
    const hasFormula = written !== null;
    if (cell.kind === "uncalculated" && !hasFormula) return;
    if (cell.kind === "text") {
      holdLimit(limits, "text", cell.value.length, name);
      if (cell.value === "" && !hasFormula) return;
    }
    rows.add(cell);
    if (written === undefined) refuse("corrupt-xml", name, "shared formula missing");
  };

  readXml(part, {
    open(element: Element, depth) {
      const { uri, local, attribute } = element;
      const isOurs = isSpreadsheet(uri);
      if (depth === 1) {
        found.isOther = isOurs && (local === "chartsheet" || local === "dialogsheet");
        if (found.isOther) return "stop";
        if (!isOurs || local !== "worksheet") refuse("corrupt-xml", name, "its root is no worksheet");
      }
      path.length = depth - 1;
      path.push(isOurs ? local : "");
      const parent = path[depth - 2];
      if (!isOurs) return undefined;
      if (depth === 2 && local === "autoFilter") filter = parseRange(attribute("ref") ?? "");
      if (depth === 3) {
        if (parent === "sheetViews" && local === "sheetView") rightToLeft ||= isSet(attribute("rightToLeft"));
        if (parent === "cols" && local === "col") {
          const width = attribute("width");
          if (isSet(attribute("hidden")) || (width !== undefined && Number(width) === 0))
            hidden.push({ first: Number(attribute("min")), last: Number(attribute("max")) });
        }
        if (parent === "mergeCells" && local === "mergeCell") {
          const range = parseRange(attribute("ref") ?? "");
          if (range === null) refuse("corrupt-xml", name, `merge ${attribute("ref") ?? ""}`);
          merges.push(range);
        }
        if (parent === "sheetData" && local === "row") {
          const r = attribute("r");
          const height = attribute("ht");
          rows.startRow(
            r === undefined ? null : Number(r),
            isSet(attribute("hidden")) || (height !== undefined && Number(height) === 0),
          );
        }
      }
      if (depth === 4 && path[1] === "sheetData" && parent === "row" && local === "c") {
        const r = attribute("r");
        const place = r === undefined ? null : readReference(r.trim());
        if (r !== undefined && place?.row !== rows.row()) refuse("corrupt-xml", name, `cell ${r}`);
        column = rows.startCell(place?.column ?? null);
        type = attribute("t") ?? "n";
        const style = Number(attribute("s") ?? "0");
        const found = context.formats[style];
        if (found === undefined && style !== 0) refuse("corrupt-xml", name, `no style ${style}`);
        format = found ?? null;
        value = inline = formula = null;
      }
      if (depth === 5 && path[1] === "sheetData" && path[3] === "c") {
        text = "";
        if (local === "f")
          formula = {
            type: attribute("t") ?? "normal",
            shared: attribute("si"),
            isMaster: attribute("ref") !== undefined,
            text: "",
            inputs: [attribute("r1"), attribute("r2")].filter((input) => input !== undefined),
          };
        if (local === "is") inline = "";
      }
      return undefined;
    },
    text(piece) {
      if (path[1] !== "sheetData" || path[3] !== "c") return;
      const inner = path[4];
      if (path.length === 5 && (inner === "v" || inner === "f")) text += piece;
      if (inner === "is" && path.at(-1) === "t" && (path.length === 6 || (path.length === 7 && path[5] === "r")))
        inline = (inline ?? "") + piece;
    },
    close(depth) {
      const local = path[depth - 1];
      if (path[1] === "sheetData" && path[3] === "c") {
        if (depth === 5 && local === "v") value = text;
        if (depth === 5 && local === "f" && formula !== null) formula = { ...formula, text: unescapeText(text) };
        if (depth === 4) finish();
      }
      path.length = depth - 1;
    },
  });
  if (found.isOther) return null;
  const sorted = sortedMerges(merges);
  return {
    rightToLeft,
    rows: sorted.length === 0 ? rows.end() : withoutCovered(rows.end(), sorted, name),
    merges: sorted,
    hiddenColumns: joinedSpans(hidden),
    filter,
  };
}
