import { appendTo } from "../../lists/index.js";
import { isFilled, type Cell, type Row, type Sheet } from "../../workbook/index.js";
import { splitAtColon, traits, type FieldId, type Lexicon } from "../words/index.js";

/** A sheet whose people stand upright, field under field, where a table has a row for each: they are found, and not read. */
export interface Upright {
  readonly sheet: Sheet;
  /** The first label. */
  readonly row: number;
  readonly column: number;
  /** A form for one person, or a table on its side, with a column for each. */
  readonly kind: "form" | "sideways";
}

interface Label {
  readonly row: number;
  readonly column: number;
  readonly field: FieldId;
  /** How many values stand beside it. */
  readonly values: number;
}

/** A label is a field's name, whole or but for a word: it stands alone, without the company of other headings. */
const LABELLED = 0.85;
/** Somebody, money, and what else forms ask for. */
const FEWEST = 3;
const FIRST_ROWS = 200;

/** Finds people upright on a sheet: a column of labels that name somebody and money, with values beside them; null where there are none. */
export function findUpright(sheet: Sheet, lexicon: Lexicon): Upright | null {
  const byColumn = new Map<number, Label[]>();
  for (const row of sheet.rows.slice(0, FIRST_ROWS)) {
    const label = labelIn(row, lexicon);
    if (label !== null) appendTo(byColumn, label.column, label);
  }
  for (const labels of byColumn.values()) {
    const [first] = labels;
    const fields = new Set(labels.map(({ field }) => field));
    const somebody = labels.find(({ field }) => isSomebody(field));
    const money = [...fields].some((field) => traits(field).money);
    if (first === undefined || somebody === undefined || !money || fields.size < FEWEST) continue;
    return { sheet, row: first.row, column: first.column, kind: somebody.values > 1 ? "sideways" : "form" };
  }
  return null;
}

/** The field that the first text of a row names as a label, where values stand beside it, or behind its colon. */
function labelIn({ row, cells }: Row, lexicon: Lexicon): Label | null {
  const [first, ...beside] = cells.filter(isFilled);
  if (first?.kind !== "text") return null;
  const parts = splitAtColon(first.value);
  const field = fieldOf(parts?.label ?? first.value, lexicon);
  const next = beside.findIndex((cell) => isLabel(cell, lexicon));
  const values = (parts !== null && parts.value.trim() !== "" ? 1 : 0) + (next < 0 ? beside.length : next);
  return field === null || values === 0 ? null : { row, column: first.column, field, values };
}

function fieldOf(label: string, lexicon: Lexicon): FieldId | null {
  let best: { readonly field: FieldId; readonly named: number } | null = null;
  for (const [field, named] of lexicon.heading(label))
    if (named >= LABELLED && named > (best?.named ?? 0)) best = { field, named };
  return best?.field ?? null;
}

function isLabel(cell: Cell, lexicon: Lexicon): boolean {
  return cell.kind === "text" && fieldOf(splitAtColon(cell.value)?.label ?? cell.value, lexicon) !== null;
}

function isSomebody(field: FieldId): boolean {
  const { content } = traits(field);
  return content === "name" || content === "cin";
}
