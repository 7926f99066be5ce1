import { unsettledIn } from "../../report/index.js";
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
        ? findingsList(unsettledIn({ batches, findings, recognised }), listing)
        : ["", `  ${error.message}`];
    return lines.length === 0 ? [] : [screen.bold(file), ...lines, ""].map(screen.line);
  });
}
