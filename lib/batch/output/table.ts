import { dirham, printMoney } from "../../dirham/index.js";
import { say, type Lang } from "../../report/index.js";
import type { Catalogue } from "../messages/index.js";
import { countOpen, type CheckedWorkbook } from "../run/checked-workbook.js";
import type { Verdict } from "../run/judge.js";
import type { Results } from "../run/results.js";
import { batchesTable } from "./batches-table.js";
import { wrapped } from "./columns.js";
import { findingsList } from "./findings-list.js";
import { recognisedList, uncountedList } from "./recognised-list.js";
import type { Screen } from "./screen.js";

export interface Table {
  readonly lang: Lang;
  readonly texts: Catalogue["table"];
  readonly screen: Screen;
  readonly verdict: Verdict;
  readonly verbose: boolean;
}

/** A run as an officer reads it: workbook by workbook its batches and findings, then the register. A piece at a time. */
export function* tableOf(results: Results, table: Table): Generator<string> {
  const { screen } = table;
  for (const workbook of results.workbooks()) yield workbookLines(workbook, table).map(screen.line).join("") + "\n";
  yield registerLines(results, table).map(screen.line).join("");
}

function workbookLines({ report, recognised }: CheckedWorkbook, table: Table): string[] {
  const { lang, texts, screen, verbose } = table;
  const { file, status, error, batches, findings } = report;
  const state = screen.coloured(status === "valid" ? "info" : "error", texts[status]);
  const heading = `${screen.bold(screen.fact(file))}  ${state}${countsOf(table, findings)}`;
  if (error !== null) return [heading, ...wrapped(error.message, screen.width - 2, "").map((line) => `  ${line}`)];
  return [
    ...wrapped(heading, screen.edge, "  "),
    "",
    ...(batches.length === 0
      ? [texts.noBatch]
      : batchesTable(batches, { lang, texts, narrow: screen.width - 2, edge: screen.edge - 2 })
    ).map((line) => `  ${line}`),
    ...(verbose
      ? recognisedList(recognised, lang, texts)
      : uncountedList(recognised, { lang, texts, width: screen.edge - 2 })
    ).map((line) => `  ${line}`),
    ...findingsList(findings, { lang, texts, screen }),
  ];
}

/** " · 3 errors · 1 warning", what there is of each. */
function countsOf({ lang, texts }: Table, findings: CheckedWorkbook["report"]["findings"]): string {
  const { error, warning, info } = countOpen(findings);
  const accepted = findings.filter(({ waived }) => waived !== null).length;
  const parts = say(lang, texts.counts, { errors: error, warnings: warning, infos: info, accepted }).split("|");
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ` · ${part}`)
    .join("");
}

function registerLines(results: Results, { lang, texts, screen, verdict }: Table): string[] {
  const { batches, beneficiaries, women, total, unverified } = results.register();
  const values = { batches, beneficiaries, women: women ?? "unknown", total: printMoney(dirham(total), lang) };
  const { valid, invalid, unreadable } = verdict;
  return [
    `${screen.bold(texts.register)}  ${say(lang, texts.registerLine, values)}`,
    ...(unverified > 0 ? [say(lang, texts.unverified, { count: unverified })] : []),
    say(lang, texts.workbooks, { all: valid + invalid + unreadable, valid, invalid, unreadable }),
  ];
}
