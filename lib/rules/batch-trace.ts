import { dateOfBatch, columnOf, numberOfBatch, type Batch } from "../grants/index.js";
import { groupBy } from "../lists/index.js";
import type { Place } from "./place.js";

/** A person with a CIN, and its cell. */
export interface TracedPerson {
  readonly cin: string;
  readonly row: number;
  readonly column: number;
}

/** What a run keeps of a batch to compare it with the batches of other workbooks. */
export interface BatchTrace {
  /** The workbook's place in the run. */
  readonly workbook: number;
  /** The workbook's file name, for sentences; empty in the pane. */
  readonly file: string;
  readonly number: number | null;
  readonly date: string | null;
  /** The programme's year: stated, else the day's. */
  readonly year: number | null;
  /** Whether its list began on a sheet before. */
  readonly goesOn?: true | undefined;
  readonly at: Place;
  readonly people: readonly TracedPerson[];
  /** How many people with a CIN the batch has, also where `people` are only those who stand in other batches too. */
  readonly size: number;
}

/** The trace of a batch. */
export function traceOf(batch: Batch, workbook: number, file: string): BatchTrace {
  const date = dateOfBatch(batch);
  const people: TracedPerson[] = [];
  for (const { cin, row, table } of batch.people)
    if (cin !== null) people.push({ cin, row: row.row, column: columnOf(table, "cin")?.column ?? 0 });
  return {
    workbook,
    file,
    number: numberOfBatch(batch),
    date,
    year: batch.declared.year ?? (date === null ? null : Number(date.slice(0, 4))),
    goesOn: batch.goesOn,
    at: { sheet: batch.sheet.name, row: batch.numberAt.row, column: batch.numberAt.column },
    people,
    size: people.length,
  };
}

/**
 * Traces in the order of their days, then numbers, files and sheets, so that a run's findings do not depend on the order of its
 * files. A batch without a day stands after the batches of lower numbers in its workbook.
 */
export function inOrder(traces: readonly BatchTrace[]): BatchTrace[] {
  const byWorkbook = groupBy(traces, ({ workbook }) => workbook);
  const dayFrom = (trace: BatchTrace): string | null => dayBefore(trace, byWorkbook.get(trace.workbook) ?? []);
  const days = new Map(traces.map((trace) => [trace, trace.date ?? dayFrom(trace) ?? "\uffff"]));
  const dayOf = (trace: BatchTrace): string => days.get(trace) ?? "";
  return [...traces].sort(
    (a, b) =>
      compare(dayOf(a), dayOf(b)) ||
      (a.number ?? Infinity) - (b.number ?? Infinity) ||
      compare(a.file, b.file) ||
      a.workbook - b.workbook,
  );
}

/** The last day of the batches of lower numbers in the same workbook; "" where only higher numbers have days; null: nothing says when. */
function dayBefore(own: BatchTrace, traces: readonly BatchTrace[]): string | null {
  const { number, workbook } = own;
  if (number === null) return null;
  let last: string | null = null;
  for (const other of traces) {
    if (other.workbook !== workbook || other.date === null || other.number === null || other.number === number)
      continue;
    last = last ?? "";
    if (other.number < number && other.date > last) last = other.date;
  }
  return last;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two traces are one batch submitted twice: the same number in the same year, and half of the people or more in both. */
export function isSameBatch(a: BatchTrace, b: BatchTrace): boolean {
  if (a.number === null || a.number !== b.number || a.year !== b.year) return false;
  const known = new Set(a.people.map(({ cin }) => cin));
  const shared = b.people.filter(({ cin }) => known.has(cin)).length;
  return shared * 2 >= Math.max(a.size, b.size);
}

/** The other batch's workbook, for sentences: empty when it is this batch's own, so that pane and command say the same. */
export function otherFile(other: BatchTrace, own: BatchTrace): string {
  return other.workbook === own.workbook ? "" : other.file;
}
