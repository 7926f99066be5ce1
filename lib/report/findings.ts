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
