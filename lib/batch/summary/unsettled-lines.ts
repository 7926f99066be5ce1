import { unsettledInWorkbook } from "../../report/index.js";
import { wrapped } from "../output/columns.js";
import { findingsList } from "../output/findings-list.js";
import type { CheckedWorkbook } from "../run/checked-workbook.js";

/** What stands against signing: per workbook the findings that leave a total wrong or in doubt, or why it could not be read. */
export function unsettledLines(
  workbooks: readonly CheckedWorkbook[],
  listing: Parameters<typeof findingsList>[1],
): string[] {
  const { screen } = listing;
  return workbooks.flatMap(({ report, recognised }) => {
    const { file, error, batches, findings } = report;
    const lines =
      error === null
        ? findingsList(unsettledInWorkbook({ batches, findings, recognised }), listing)
        : wrapped(error.message, screen.width - 2, "").map((line) => `  ${line}`);
    return lines.length === 0 ? [] : [screen.bold(screen.fact(file)), ...lines, ""].map(screen.line);
  });
}
