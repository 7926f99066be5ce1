import { decimalText } from "../dirham/index.js";
import { address } from "../workbook/index.js";
import type { FoundFacts } from "../rules/index.js";
import { explainGap } from "./explain-gap.js";
import type { Finding } from "./schema.js";
import { sentencesOf } from "./sentences.js";
import type { Lang } from "./say.js";

/** A finding as reports carry it, in the reader's language. */
export function findingOf(facts: FoundFacts, lang: Lang): Finding {
  const gap = facts.imbalance === undefined ? null : explainGap(facts.imbalance);
  const { at, fix } = facts;
  const said = sentencesOf(facts, gap, lang);
  return {
    rule: facts.rule.id,
    severity: facts.severity,
    sheet: at?.sheet ?? null,
    cell: at === null ? null : address(at.row, at.column),
    found: textOrNull(facts.found),
    expected: textOrNull(facts.expected),
    message: [said.finding, said.gap, said.advice].filter((sentence) => sentence !== null && sentence !== "").join(" "),
    gap: gap && {
      difference: decimalText(gap.difference),
      cause: gap.cause,
      cells: gap.cells.map(({ row, column }) => address(row, column)),
    },
    fix:
      fix === undefined
        ? null
        : { kind: fix.kind, cell: address(fix.at.row, fix.at.column), before: fix.before, after: fix.after },
    waived: null,
    said,
  };
}

function textOrNull(text: string | null | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

/** Facts in the order in which a person walks through a workbook: sheet, row, column, then rule. */
export function inSheetOrder(found: readonly FoundFacts[], sheets: readonly string[]): FoundFacts[] {
  const order = new Map(sheets.map((name, i) => [name, i]));
  const sheetOf = ({ at }: FoundFacts): number => (at === null ? -1 : (order.get(at.sheet) ?? sheets.length));
  return [...found].sort(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      (a.at?.row ?? 0) - (b.at?.row ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  );
}
