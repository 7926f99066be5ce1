import type { FieldId } from "../grants/index.js";
import { serialOfDate } from "../text/index.js";
import type { Cell, Range, Row, Sheet, Snapshot } from "../workbook/index.js";
import { arabicWords } from "./example-words.js";

/** A value typed into an example's cell; dates are ISO texts marked as such, formulas carry their stored result. */
export type ExampleValue =
  | string
  | number
  | null
  | { readonly date: string }
  | { readonly formula: string; readonly result?: string | number }
  | { readonly error: string }
  | { readonly format: string; readonly value: number };

/**
 * A small workbook, said shortly: lines around the table from row 1, an empty row, headings, people, a total row. Every
 * batch has a number and a day, every person a name, a CIN and 20 000 dirhams unless the example says otherwise (`null`
 * leaves a cell empty). Columns: name, CIN, then the example's own, amounts last.
 */
export interface Example {
  /** Lines above the table: label and value. Without any: "Tranche | 1" and "Date de distribution | 28/09/2017". */
  readonly lines?: readonly (readonly [string, ExampleValue])[];
  readonly people?: readonly ExamplePerson[];
  /** Headings that differ from the usual ones. */
  readonly headings?: Readonly<Partial<Record<ExampleColumn, string>>>;
  readonly total?: ExamplePerson;
  /** Lines under the table. */
  readonly below?: readonly (readonly [string, ExampleValue])[];
  /** A sheet of equipment: person's CIN, item, quantity, unit price, total. */
  readonly items?: readonly (readonly [string, string, ExampleValue, ExampleValue, ExampleValue])[];
  readonly merges?: readonly Range[];
  readonly hiddenRows?: readonly number[];
  readonly emptyRows?: readonly number[];
  /** More sheets of the same kind, after this one. */
  readonly next?: Example;
  /** A sheet that holds no batch at all. */
  readonly plain?: readonly (readonly ExampleValue[])[];
  /** What the rules file sets, where the rule needs it. */
  readonly rules?: { readonly limits?: { readonly minimum?: string; readonly maximum?: string } };
}

/** The lines that say which batch a sheet holds, and when it was handed out (ISO). */
export function batchLines(number: number, day: string): NonNullable<Example["lines"]> {
  return [
    ["Tranche", number],
    ["Date", { date: day }],
  ];
}

/** Those of the first batch of 2017, for examples of what else its lines state. */
export const firstBatch = batchLines(1, "2017-09-28");

/** A column by its field, or a column that minha does not know. */
export type ExampleColumn = FieldId | "unknown";

export type ExamplePerson = Readonly<Partial<Record<ExampleColumn, ExampleValue>>>;

const HEADINGS: Readonly<Partial<Record<ExampleColumn, string>>> = {
  name: "Nom et prénom",
  cin: "CIN",
  sex: "Sexe",
  centre: "Centre",
  activity: "Activité",
  phone: "Téléphone",
  rib: "RIB",
  releaseDate: "Date de libération",
  diagnosis: "Diagnostic",
  followUp: "Suivi",
  training: "Formation",
  sensitive: "Infraction",
  cash: "Appui financier",
  equipment: "Équipements",
  total: "Montant total",
  amountWords: "Montant en lettres",
  item: "Désignation",
  quantity: "Quantité",
  unitPrice: "Prix unitaire",
  unknown: "Étagère",
};

const NAMES = [
  "Amina Bennani",
  "Karim Tazi",
  "Saïd Chraïbi",
  "Latifa Ouali",
  "Omar Berrada",
  "Nadia Saadi",
  "Hicham Alami",
  "Zineb Fassi",
];
const LAST: readonly ExampleColumn[] = ["cash", "equipment", "total", "amountWords"];

/** The workbook of an example, as the rules read it, in French or Arabic; its sheets are "Feuille 1", "Feuille 2" … and "Équipements". */
export function exampleSnapshot(example: Example, lang: "ar" | "fr" = "fr"): Snapshot {
  const sheets: Sheet[] = [];
  for (let own: Example | undefined = example; own !== undefined; own = own.next) {
    const name = own.plain === undefined ? `Feuille ${sheets.length + 1}` : "Notes";
    sheets.push(sheetOf(name, exampleRows(own, sheets.length), own));
    if (own.items !== undefined) sheets.push(sheetOf("Équipements", itemRows(own.items), {}));
  }
  return { date1904: false, settings: null, sheets: lang === "ar" ? sheets.map(inArabic) : sheets };
}

function inArabic(sheet: Sheet): Sheet {
  const name = sheet.name.replace("Feuille", "ورقة").replace("Notes", "محاضر");
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cellInArabic) }));
  return { ...sheet, name: arabicWords.get(name) ?? name, rightToLeft: true, rows };
}

function cellInArabic(cell: Cell): Cell {
  return cell.kind === "text" ? { ...cell, value: arabicWords.get(cell.value) ?? cell.value } : cell;
}

/** The example's cells, row by row from row 1, for showing it as a small table. */
function exampleRows(example: Example, sheet = 0): readonly (readonly ExampleValue[])[] {
  if (example.plain !== undefined) return example.plain;
  const people = example.people ?? [{}, {}];
  const own = new Set<ExampleColumn>(["name", "cin", "total", ...keys(people), ...keys([example.headings ?? {}])]);
  if (
    people.some((person) => person.total === undefined && (person.cash !== undefined || person.equipment !== undefined))
  )
    own.delete("total");
  for (const column of ["name", "cin", "total"] as const) if (example.headings?.[column] === "") own.delete(column);
  const columns = [...[...own].filter((column) => !LAST.includes(column)), ...LAST.filter((column) => own.has(column))];
  const lines = example.lines ?? [
    ["Tranche", sheet + 1],
    ["Date de distribution", { date: `2017-${String(9 + sheet).padStart(2, "0")}-28` }],
  ];
  const rows: ExampleValue[][] = [
    ...lines.map((line) => [...line]),
    [],
    columns.map((column) => example.headings?.[column] ?? HEADINGS[column] ?? column),
    ...people.map((person, i) => columns.map((column) => valueOf(person, column, i + sheet * 4))),
  ];
  for (const row of example.emptyRows ?? []) rows.splice(row - 1, 0, []);
  const { total } = example;
  if (total !== undefined) rows.push(columns.map((column, i) => total[column] ?? (i === 0 ? "Total" : null)));
  if (example.below !== undefined) rows.push([], ...example.below.map((line) => [...line]));
  return rows;
}

function valueOf(person: ExamplePerson, column: ExampleColumn, index: number): ExampleValue {
  const own = person[column];
  if (own !== undefined) return own;
  if (column === "name") return NAMES[index % NAMES.length] ?? "";
  if (column === "cin") return `AB${String(100_001 + index)}`;
  return column === "total" ? 20_000 : null;
}

function itemRows(items: NonNullable<Example["items"]>): ExampleValue[][] {
  return [["CIN", "Désignation", "Quantité", "Prix unitaire", "Prix total"], ...items.map((item) => [...item])];
}

function keys(people: readonly ExamplePerson[]): ExampleColumn[] {
  return people.flatMap((person) => Object.keys(person) as ExampleColumn[]);
}

function sheetOf(name: string, rows: readonly (readonly ExampleValue[])[], example: Example): Sheet {
  const hidden = new Set(example.hiddenRows ?? []);
  return {
    name,
    visibility: "visible",
    rightToLeft: false,
    rows: rows
      .map((values, i): Row => ({
        row: i + 1,
        hidden: hidden.has(i + 1),
        cells: values.flatMap((value, c) => cellOf(value, c + 1)),
      }))
      .filter(({ cells, hidden: isHidden }) => cells.length > 0 || isHidden),
    merges: example.merges ?? [],
    hiddenColumns: [],
    filter: null,
  };
}

function cellOf(value: ExampleValue, column: number): Cell[] {
  const base = { column, formula: null, format: null };
  if (value === null) return [];
  if (typeof value === "number") return [{ kind: "number", value, ...base }];
  if (typeof value === "string") return [{ kind: "text", value, ...base }];
  if ("date" in value)
    return [{ kind: "number", value: serialOfDate(value.date, false) ?? 0, ...base, format: "dd/mm/yyyy" }];
  if ("error" in value) return [{ kind: "error", value: value.error, ...base }];
  if ("format" in value) return [{ kind: "number", value: value.value, ...base, format: value.format }];
  const { formula, result } = value;
  if (result === undefined) return [{ kind: "uncalculated", value: null, ...base, formula }];
  if (typeof result === "number") return [{ kind: "number", value: result, ...base, formula }];
  const kind = result.startsWith("#") ? "error" : "text";
  return [{ kind, value: result, ...base, formula }];
}
