import { conventionOf, type AmountConvention } from "../../dirham/index.js";
import { cellIn } from "../../workbook/index.js";
import { columnOf, type Table } from "../table.js";
import { moneyFields } from "./person.js";

/**
 * How the amounts of a table are written, from those that settle it ("545.381,93", "1,234.50"); undefined when none does or
 * they contradict each other. `more` are texts around the table, as the declared envelope.
 */
export function conventionOfTable(table: Table, more: readonly string[]): AmountConvention | undefined {
  const columns = moneyFields.flatMap((field) => columnOf(table, field)?.column ?? []);
  const settled = new Set<AmountConvention>();
  const consider = (text: string): void => {
    const convention = conventionOf(text);
    if (convention !== null) settled.add(convention);
  };
  more.forEach(consider);
  for (const entry of table.rows) {
    if (entry.kind !== "data" && entry.kind !== "further") continue;
    for (const column of columns) {
      const cell = cellIn(entry.row, column);
      if (cell?.kind === "text") consider(cell.value);
    }
  }
  const [only] = settled;
  return settled.size === 1 ? only : undefined;
}
