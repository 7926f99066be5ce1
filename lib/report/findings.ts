import { decimalText } from "../dirham/index.js";
import { address } from "../workbook/index.js";
import type { FoundFacts } from "../rules/index.js";
import { redactFacts } from "./redact/redact-facts.js";
import type { Finding } from "./schema.js";
import { sentencesOf } from "./sentences.js";
import type { Lang } from "./say.js";
import { told } from "./told.js";

/** A finding as reports carry it, in the reader's language; redacted, it says nothing that could identify a person. */
export function findingOf(facts: FoundFacts, lang: Lang, redact = false): Finding {
  const tell = redact ? redactFacts(facts, told(facts)) : told(facts);
  const { gap, fix } = tell;
  const { at } = facts;
  const said = sentencesOf(facts, tell, lang);
  return {
    rule: facts.rule.id,
    severity: facts.severity,
    sheet: at?.sheet ?? null,
    cell: at === null ? null : address(at.row, at.column),
    found: textOrNull(tell.found),
    expected: textOrNull(tell.expected),
    message: [said.finding, said.gap, said.advice].filter((sentence) => sentence !== null && sentence !== "").join(" "),
    gap: gap && {
      difference: decimalText(gap.difference),
      cause: gap.cause,
      cells: gap.cells.map(({ row, column }) => address(row, column)),
    },
    fix: fix && { kind: fix.kind, cell: address(fix.at.row, fix.at.column), before: fix.before, after: fix.after },
    waived: null,
    said,
  };
}

function textOrNull(text: string | null): string | null {
  return text === "" ? null : text;
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
