import {
  blocksOf,
  rangeOfList,
  type Batch,
  type Declared,
  type FieldId,
  type Grants,
  type Table,
} from "../grants/index.js";
import { address, rangeAddress } from "../workbook/index.js";

/** What was taken for what in one table, and how surely: shown to the user, who can correct it in a layout file. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly range: string;
  /** `aside`: people to whom nothing is granted, beside the batches; `paper`: another paper's list; `copy`: people whom another list counts. */
  readonly of: "person" | "item" | "aside" | "paper" | "copy";
  readonly people: number;
  readonly columns: readonly RecognisedColumn[];
  /** What the lines around the table say of its batches: the field and the cell. */
  readonly lines: readonly RecognisedLine[];
}

/** A column as it was recognised: its heading as written, its field, how surely. */
export interface RecognisedColumn {
  readonly cell: string;
  readonly heading: string;
  readonly field: FieldId | null;
  /** 0 … 1. */
  readonly confidence: number;
}

/** What a line around a table can state, and its cell be shown. */
export type LineField = Exclude<keyof Declared, "year">;

/** What a line around a table states, and the cell that does. */
export interface RecognisedLine {
  readonly field: LineField;
  readonly cell: string;
}

/** Everything that was recognised in a workbook, table by table. */
export function recognisedIn({ tables, others, batches, copies }: Grants): RecognisedTable[] {
  const repeated = new Set(copies.map(({ table }) => table));
  const kindOf = (table: Table): RecognisedTable["of"] => {
    if (table.of !== "person") return table.of;
    return others.includes(table) ? "aside" : repeated.has(table) ? "copy" : "person";
  };
  return [...tables, ...others].map((table) => ({
    sheet: table.sheet.name,
    range: rangeAddress(rangeOfList(table)),
    of: kindOf(table),
    people: blocksOf(table).reduce((count, { rows }) => count + rows.filter(({ kind }) => kind === "data").length, 0),
    columns: blocksOf(table).flatMap(columnsOf),
    lines: batches.filter((batch) => batch.table === table).flatMap(linesOf),
  }));
}

/** The lists whose rows count in no batch, for those who must be told. */
export function uncountedAmong(recognised: readonly RecognisedTable[]): readonly RecognisedTable[] {
  return recognised.filter(({ of }) => of !== "person" && of !== "item");
}

function columnsOf({ columns }: Table): RecognisedColumn[] {
  return columns.map(({ headingRow, column, heading, field, confidence }) => ({
    cell: address(headingRow, column),
    heading,
    field,
    confidence: Math.round(Math.min(confidence, 1) * 100) / 100,
  }));
}

const LINE_FIELDS = [
  "number",
  "date",
  "venue",
  "centres",
  "beneficiaries",
  "women",
  "envelope",
  "amountWords",
] as const satisfies readonly LineField[];

function linesOf({ declared }: Batch): RecognisedLine[] {
  return LINE_FIELDS.flatMap((field) => {
    const stated = declared[field];
    return stated === null ? [] : [{ field, cell: address(stated.row, stated.column) }];
  });
}
