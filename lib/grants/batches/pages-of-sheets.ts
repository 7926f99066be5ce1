import type { Lexicon } from "../words/index.js";
import type { Table } from "../table.js";
import { findGoingOn, rankAt } from "../tables/index.js";
import type { Person } from "../people/index.js";
import type { TotalRow } from "../totals/index.js";
import { dateOfBatch, numberOfBatch, type Batch } from "./batch.js";
import type { TablesOfPart } from "./one-list.js";
import { readBatches, type SheetOfBatches } from "./read-batches.js";

/** The tables of a workbook's sheets, part by part. */
export type PartsOfSheets = readonly (readonly TablesOfPart[])[];

/** The sheets' parts, with the lists that go on from one sheet to the next without their headings. */
export function withPages(sheets: PartsOfSheets, lexicon: Lexicon): PartsOfSheets {
  let headed: Table | undefined;
  let before: Table | undefined;
  return sheets.map((parts) => {
    const [only] = parts;
    const isEmpty = parts.length === 1 && only?.tables.length === 0;
    const page = isEmpty && headed && before?.of === "person" ? findGoingOn(only.sheet, before, headed, lexicon) : null;
    before = page ?? parts.at(-1)?.tables.at(-1);
    if (page === null || only === undefined) {
      headed = before;
      return parts;
    }
    return [{ ...only, tables: [page] }];
  });
}

/**
 * The batches of sheets one after the other: where a list goes on on the next sheet, a total there may take in the people before, and what one
 * of the sheets states may be said of all.
 */
export function readSheets(sheets: PartsOfSheets, date1904: boolean, lexicon: Lexicon): SheetOfBatches {
  const batches: Batch[] = [];
  const grandTotals: TotalRow[] = [];
  let before: readonly Person[] = [];
  let pages = 0; // the first of the batches that are one list
  for (const parts of sheets) {
    const isNext = isNextPage(parts, batches.at(-1));
    if (!isNext) before = [];
    const read = readBatches(parts, date1904, lexicon, before);
    before = [...before, ...(read.batches.at(-1)?.people ?? [])];
    const [page, ...more] = read.batches;
    if (isNext && page !== undefined && more.length === 0 && saysNothingElse(page, batches[pages] ?? page)) {
      const own = [...batches.slice(pages), { ...page, goesOn: true } as const];
      const onAllSheets = own.flatMap(({ people }) => people);
      batches.splice(pages, own.length, ...own.map((batch) => ({ ...batch, onAllSheets })));
    } else pages = batches.push(...read.batches) - 1;
    grandTotals.push(...read.grandTotals);
  }
  return { batches, grandTotals };
}

/** Whether a sheet states no number and no day, or those of the list's first sheet. */
function saysNothingElse(page: Batch, first: Batch): boolean {
  return [numberOfBatch, dateOfBatch].every((of) => (of(page) ?? of(first)) === of(first));
}

/** Whether a sheet's list goes on where the one before ends: with the next rank. */
function isNextPage([first]: readonly TablesOfPart[], before: Batch | undefined): boolean {
  const table = first?.tables[0];
  const rank = table === undefined || before === undefined ? null : rankAt("last", before.table);
  return rank !== null && table !== undefined && rankAt("first", table) === rank + 1;
}
