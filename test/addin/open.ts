import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { excelHost } from "../../addin/host/excel.js";
import type { Host } from "../../addin/host/host.js";
import type { Outcome } from "../../addin/host/outcome.js";
import { readXlsx, type Snapshot } from "../../lib/workbook/index.js";
import { connect } from "./client.js";
import { modelFromSnapshot, startExcel, type OfficeOptions, type TestExcel } from "./excel-host/index.js";

/** A workbook open in a test Excel, and the pane's host over it through Microsoft's own client. */
export interface Opened {
  readonly excel: TestExcel;
  readonly host: Host;
}

export function openSnapshot(snapshot: Snapshot, options: Partial<OfficeOptions> & { name?: string } = {}): Opened {
  const excel = startExcel(modelFromSnapshot(options.name ?? "Lot 12.xlsx", snapshot));
  return { excel, host: attach(excel, options) };
}

/** A fresh pane on a running Excel. */
export function attach(excel: TestExcel, options: Partial<OfficeOptions> = {}): Host {
  connect(excel, options);
  return excelHost({ now: () => new Date("2017-10-10T09:30:00Z") });
}

/** The workbook saved, closed and opened again in another Excel: what is not in the file is gone. */
export function reopened({ excel }: Opened): Opened {
  const book = structuredClone(excel.world.book);
  book.nextId += 1000;
  for (const sheet of book.sheets) {
    sheet.id = `{reopened-${sheet.name}}`;
    sheet.conditionalFormats.forEach((format) => (format.id = `{reopened-${format.id}}`));
  }
  const ids = new Map(excel.world.book.sheets.map(({ id, name }) => [id, `{reopened-${name}}`]));
  book.activeSheet = ids.get(book.activeSheet) ?? "";
  book.comments.forEach((comment) => (comment.sheet = ids.get(comment.sheet) ?? ""));
  const again = startExcel(book);
  return { excel: again, host: attach(again) };
}

export function snapshotOfFile(path: string): Snapshot {
  const reading = readXlsx(readFileSync(path));
  if (reading.kind === "refused") throw new Error(`${basename(path)}: ${reading.code}`);
  return reading.snapshot;
}

/** The value of an outcome that must be done. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "refused") throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}
