import type { Dirham } from "../dirham/index.js";
import type {
  Batch,
  CellAmount,
  Column,
  FieldId,
  Grants,
  Item,
  Person,
  Table,
  TotalFigure,
  TotalJudgement,
  TotalRow,
} from "../grants/index.js";
import type { Cell, Range, Snapshot } from "../workbook/index.js";
import type { BatchTrace } from "./batch-trace.js";
import type { Example } from "./example.js";
import type { Place } from "./place.js";
import type { Earlier } from "./repeats.js";
import type { RuleId } from "./rule-ids.js";
import type { RulesFile } from "./rules-file.js";
import type { Severity } from "./severities.js";

/** What a rule sees at each visit. */
export interface Subjects {
  /** Once a workbook. */
  readonly workbook: { readonly snapshot: Snapshot; readonly grants: Grants };
  /** Each table of people. */
  readonly table: { readonly table: Table };
  /**
   * Each headed column of a table of people; `rival` when another column carries the field that it claims, `aside` when the table is a
   * list beside the batches.
   */
  readonly heading: {
    readonly table: Table;
    readonly column: Column;
    readonly rival: boolean;
    readonly aside: boolean;
  };
  /** Each stretch of empty rows with people after it. */
  readonly gap: { readonly table: Table; readonly row: number };
  /** Each merge that touches a person's row, with the addresses of the cells under it that hold something else. */
  readonly merge: { readonly table: Table; readonly merge: Range; readonly hidden: readonly string[] };
  /** Each text that is typed in a person's row or a total row where an amount or a code (CIN, RIB, phone) should stand. */
  readonly text: CellSubject<Extract<Cell, { readonly kind: "text" }>> & { readonly of: "amount" | "code" };
  /** Each formula in such a row, under any heading. */
  readonly formula: CellSubject<Cell & { readonly formula: string }>;
  /** Each cell of such a row that has no value: an error, a formula that was never calculated. */
  readonly fault: CellSubject<Extract<Cell, { readonly kind: "error" | "uncalculated" }>>;
  /** Each amount that could be read: people's, items', totals', the envelope's. */
  readonly amount: AmountSubject<Extract<CellAmount, { readonly kind: "amount" }>>;
  /** Each cell that should hold an amount and holds something else. */
  readonly unread: AmountSubject<Exclude<CellAmount, { readonly kind: "amount" | "blank" }>>;
  readonly person: { readonly batch: Batch; readonly person: Person };
  /** Each person who shares a CIN, a name or a RIB with somebody of an earlier row. */
  readonly repeat: { readonly batch: Batch; readonly person: Person; readonly earlier: Earlier };
  /** Each piece of equipment: of a sheet of items, or on a person's lines. */
  readonly item: { readonly table: Table; readonly item: Item };
  /** Each figure of a total row. */
  readonly figure: { readonly total: TotalRow; readonly figure: TotalFigure; readonly judgement: TotalJudgement };
  readonly batch: { readonly batch: Batch };
  /** Once a run, over the batches of all its workbooks, earliest first. */
  readonly run: { readonly batches: readonly BatchTrace[] };
}

export interface CellSubject<Own extends Cell> {
  readonly table: Table;
  readonly column: Column;
  readonly row: number;
  readonly cell: Own;
}

export interface AmountSubject<Reading extends CellAmount = CellAmount> {
  readonly at: Place;
  readonly cell: Cell | undefined;
  readonly reading: Reading;
  /** Whose amount it is; the envelope is a sentence as often as a number. */
  readonly of: "person" | "item" | "total" | "envelope";
}

export type Visit = keyof Subjects;

/** What rules may know beside their subject. */
export interface Context {
  readonly rules: RulesFile;
  /** The day of the check, ISO. */
  readonly asOf: string;
  readonly date1904: boolean;
}

/** What a rule found, as facts: sentences are made from them later, in the reader's language. */
export interface Facts {
  /** Null: the finding is about the workbook as a whole. */
  readonly at: Place | null;
  /** The workbook of a finding over the run, by its place in it. */
  readonly workbook?: number;
  readonly found?: string | null;
  readonly expected?: string | null;
  /** More values for the sentences, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Columns for the sentences, by the name of the value, as lists of which one is enough; printed in the reader's language. */
  readonly fields?: Readonly<Record<string, readonly (readonly FieldId[])[]>>;
  /** A figure that is not the sum of its rows: the report explains the gap. */
  readonly imbalance?: Imbalance;
  readonly fix?: Fix;
  /** Cells that the finding rests on: where one of the rules it depends on has reported them, it is not repeated. */
  readonly follows?: readonly Place[];
}

/** A stated sum beside the rows it should add up. */
export interface Imbalance {
  readonly stated: Dirham;
  readonly exact: Dirham;
  readonly at: Place;
  /** The amounts that make the exact sum. */
  readonly parts: readonly ImbalancePart[];
}

export interface ImbalancePart {
  readonly at: Place;
  readonly value: Dirham;
  readonly stored: "number" | "text";
  readonly hidden: boolean;
  /** How often the stated sum's formula adds it; null where no formula is known. */
  readonly added: number | null;
}

/** A safe change: how a value is stored, never what it means. */
export interface Fix {
  readonly kind: "number" | "text" | "formula";
  readonly at: Place;
  readonly before: string;
  readonly after: string;
}

/** A rule: what it is about as data, and one pure function that returns facts. */
export interface Rule<V extends Visit = Visit> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly visits: V;
  /** What its fix writes, where it has a safe one. */
  readonly fixes?: Fix["kind"];
  /** Rules whose finding at the same cell (or one this follows from) says it already: "one cause, one finding". */
  readonly dependsOn?: readonly RuleId[];
  /** Errors that make a total wrong cannot be accepted by a reviewer. */
  readonly waivable?: false;
  /** Facts that quote what somebody typed: sentences show them as they stand, redacted reports leave them out. */
  readonly quotes?: readonly ("found" | "expected")[];
  /** What is found is about one person: redacted reports leave it out. What a rule quotes is left out anyway. */
  readonly personal?: true;
  /** The fault explains a difference by itself: that no row does is not worth saying then. */
  readonly explains?: true;
  /** One finding at most; only `run`, `workbook` and `batch` visits, which see many places at once, may return several. */
  readonly check: (subject: Subjects[V], context: Context) => Facts | readonly Facts[] | undefined;
  /**
   * Its documentation and its tests at once: every bad example gives exactly one finding of this rule. The first good one is the first
   * bad one, mended: the standard workbooks show both.
   */
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly BadExample[] };
}

export interface BadExample extends Example {
  /** The cell that carries the finding, A1; null for the workbook as a whole. */
  readonly at: string | null;
  readonly found?: string | null;
  readonly expected?: string | null;
}

/** A rule as the engine holds it, whatever it visits. */
export type AnyRule = { readonly [V in Visit]: Rule<V> }[Visit];

/** Declares a rule; its subject's type follows from what it visits. */
export function defineRule<V extends Visit>(rule: Rule<V>): Rule<V> {
  return rule;
}
