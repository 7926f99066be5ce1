import { fieldName, lineName, say, uncountedAmong, type Lang, type RecognisedTable } from "../../report/index.js";
import { visible } from "../../text/index.js";
import type { Catalogue } from "../messages/index.js";
import { inColumns, wrapped } from "./columns.js";

const COLUMNS = [
  { heading: "", align: "start" },
  { heading: "", align: "start", most: 40 },
  { heading: "", align: "start", most: 40 },
  { heading: "", align: "end" },
] as const;
const LINES = COLUMNS.slice(0, 2);

/** What was taken for what in a workbook, and how surely: what a layout file can set right. */
export function recognisedList(tables: readonly RecognisedTable[], lang: Lang, texts: Catalogue["table"]): string[] {
  return tables.flatMap((table) => {
    const { columns, lines } = table;
    const rows = columns.map(({ cell, heading, field, confidence }) => [
      cell,
      heading.replace(/\s+/g, " "),
      field === null ? texts.unrecognised : fieldName(lang, field),
      field === null ? "" : say(lang, texts.surely, { percent: Math.round(confidence * 100) }),
    ]);
    return [
      "",
      sentence(table, lang, texts),
      ...inColumns(COLUMNS, rows)
        .slice(1)
        .map((line) => `  ${line}`),
      ...inColumns(
        LINES,
        lines.map(({ field, cell }) => [cell, lineName(lang, field)]),
      )
        .slice(1)
        .map((line) => `  ${line}`),
    ];
  });
}

/** The lists that were left out of the batches, a sentence each; nothing where there is none. */
export function uncountedList(
  tables: readonly RecognisedTable[],
  { lang, texts, width }: { readonly lang: Lang; readonly texts: Catalogue["table"]; readonly width: number },
): string[] {
  const lines = uncountedAmong(tables).flatMap((table) => wrapped(sentence(table, lang, texts), width, "  "));
  return lines.length === 0 ? [] : ["", ...lines];
}

function sentence({ sheet, range, people, of: kind }: RecognisedTable, lang: Lang, texts: Catalogue["table"]): string {
  return say(lang, texts.recognised, { sheet: visible(sheet), range, people, kind });
}
