import { fieldName, say, type Lang, type RecognisedTable } from "../../report/index.js";
import type { Catalogue } from "../messages/index.js";
import { inColumns } from "./columns.js";

/** What was taken for what in a workbook, and how surely: what a layout file can set right. */
export function recognisedList(tables: readonly RecognisedTable[], lang: Lang, texts: Catalogue["table"]): string[] {
  return tables.flatMap((table) => {
    const { sheet, range, people, of: kind, columns, lines } = table;
    const rows = columns.map(({ cell, heading, field, confidence }) => [
      cell,
      heading.replace(/\s+/g, " "),
      field === null ? texts.unrecognised : fieldName(lang, field),
      field === null ? "" : say(lang, texts.surely, { percent: Math.round(confidence * 100) }),
    ]);
    const columnsOf = [
      { heading: "", align: "start" as const },
      { heading: "", align: "start" as const, most: 40 },
      { heading: "", align: "start" as const, most: 40 },
      { heading: "", align: "end" as const },
    ];
    return [
      "",
      say(lang, texts.recognised, { sheet, range, people, kind }),
      ...inColumns(columnsOf, rows)
        .slice(1)
        .map((line) => `  ${line}`),
      ...lines.map(({ field, cell }) => `  ${cell}  ${field}`),
    ];
  });
}
