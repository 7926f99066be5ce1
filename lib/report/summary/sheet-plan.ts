import type { Range } from "../../workbook/index.js";

/**
 * A complete description of a sheet to write, nothing of the library that writes it: exceljs in the batch command, Office.js
 * in the pane. Rows and columns are 1-based. What it does not say stays as a new sheet has it.
 */
export interface SheetPlan {
  /** At most 31 characters, without the characters that Excel refuses. */
  readonly name: string;
  readonly rightToLeft: boolean;
  readonly hidden: boolean;
  /** Widths from column A on, in characters. */
  readonly widths: readonly number[];
  /** Heights in points by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** By row, then column. The covered cells of a merge are there too, empty, for their borders. */
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Range[];
  /** Rows and columns that stay in view; zero for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The range with filter arrows; its first row is the headings. */
  readonly filter: Range | null;
  readonly validations: readonly PlannedValidation[];
  readonly print: PrintPlan;
  /** The styles that its cells name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** A key of the sheet's `styles`. */
  readonly style: string;
}

/** What is written into a cell. Text is always text, also where it begins with "=". Formulas are in English, without "=", with the result that is stored beside them. */
export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "formula"; readonly formula: string; readonly result: number | string };

/** How a cell looks. Colours are RRGGBB. */
export interface CellStyle {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly colour: string;
  };
  readonly fill: string | null;
  /** As seen, also in a right-to-left sheet. */
  readonly align: "left" | "centre" | "right";
  /** Characters between the text and the edge that it leans on. */
  readonly indent: 0 | 1;
  readonly vertical: "top" | "middle" | "bottom";
  readonly wrap: boolean;
  /** The direction of its text; null: the text decides. */
  readonly direction: "rtl" | "ltr" | null;
  readonly border: { readonly colour: string; readonly sides: "all" | "bottom" | "top" } | null;
  /** In English notation: Excel shows it with the separators of its user's locale. */
  readonly numberFormat: string | null;
}

/** How it prints: always on A4. */
export interface PrintPlan {
  readonly landscape: boolean;
  /** Pages in height; null: as many as it takes, always one page wide. */
  readonly pagesHigh: 1 | null;
  /** Rows repeated at the top of each page. */
  readonly repeat: { readonly first: number; readonly last: number } | null;
  /** In inches, as Excel keeps them. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly horizontallyCentred: boolean;
  /** With Excel's codes, as "&P / &N". */
  readonly header: string | null;
  readonly footer: string | null;
}

/** A check on what is typed into a range, with what it says. */
export interface PlannedValidation {
  readonly range: Range;
  readonly check:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "whole"; readonly least: number; readonly most: number }
    /** ISO days, both included. */
    | { readonly kind: "date"; readonly first: string; readonly last: string }
    | { readonly kind: "custom"; readonly formula: string };
  /** Stop refuses the value, warning asks, information tells. */
  readonly severity: "stop" | "warning" | "information";
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: { readonly title: string; readonly text: string } | null;
}
