import { statedWorkbook, type Lang, type RunReport } from "../../report/index.js";
import { reportBook } from "./book/report-book.js";
import { reportPage } from "./page/report-page.js";
import type { ReportedRun } from "./reported-run.js";

/** A file of the report folder. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The report's files one after the other, so that one is on the disk before the next is made. `folder` is where they will stand. */
export async function* filesOf(run: ReportedRun, lang: Lang, folder: string): AsyncGenerator<ReportFile> {
  yield { name: "report.json", bytes: Buffer.from(statement(run.report)) };
  yield { name: "report.html", bytes: Buffer.from(reportPage(run, lang)) };
  yield { name: "report.xlsx", bytes: await reportBook(run, lang, folder) };
}

/** The run as `--format json` prints it, its keys in the same order. */
function statement({ version, asOf, rules, workbooks, register }: RunReport): string {
  return `${JSON.stringify({ version, asOf, rules, workbooks: workbooks.map(statedWorkbook), register }, null, 2)}\n`;
}
