import { fieldName } from "../messages/index.js";
import type { RecognisedTable } from "../recognised.js";
import type { Lang } from "../say.js";

/** What was recognised, with headings named by what they mean: a table whose headings are missing has people in their place. */
export function redactRecognised(table: RecognisedTable, lang: Lang): RecognisedTable {
  const columns = table.columns.map((column) => ({
    ...column,
    heading: column.field === null ? "" : fieldName(lang, column.field),
  }));
  return { ...table, columns };
}
