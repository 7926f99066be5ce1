import { fromCellNumber, printDirham } from "../../dirham/index.js";
import { cellAt, cellText, parseRange, type Cell } from "../../workbook/index.js";
import { dateInFigures, dateOfSerial, isDateFormat } from "../../text/index.js";
import { checkWorkbook, formulaForPeople, type SummaryLang } from "../../report/index.js";
import { exampleSnapshot, type AnyRule, type Example } from "../../rules/index.js";

/** A rule by example: what it says of a bad one, what to do, and what stands in the same cell of a good one. */
export interface RuleExample {
  readonly bad: string;
  readonly advice: string;
  readonly good: string | null;
}

/** The rule's first bad example, checked as any workbook is; null when the rule, as these rules have it, says nothing of it. */
export function ruleExample(rule: AnyRule, lang: SummaryLang): RuleExample | null {
  const [bad] = rule.examples.bad;
  if (bad === undefined) return null;
  const { findings } = checkWorkbook(exampleSnapshot(bad, lang), { lang, asOf: AS_OF });
  const finding = findings.find((found) => found.rule === rule.id);
  if (finding === undefined) return null;
  const { said, sheet, cell } = finding;
  const good = shownIn(rule.examples.good[0], sheet, cell, lang);
  return { bad: said.finding, advice: said.advice, good: good === shownIn(bad, sheet, cell, lang) ? null : good };
}

/** After every example's day. */
const AS_OF = "2017-12-31";

/** What a cell of an example's sheet shows; null when the example has no such sheet, and when nothing stands there. */
function shownIn(
  example: Example | undefined,
  name: string | null,
  at: string | null,
  lang: SummaryLang,
): string | null {
  const range = at === null ? null : parseRange(at);
  const sheets = example === undefined ? [] : exampleSnapshot(example, lang).sheets;
  const sheet = sheets.find((own) => own.name === name);
  if (range === null || sheet === undefined) return null;
  const text = shown(cellAt(sheet, range.top, range.left), lang);
  return text === "" ? null : text;
}

/** A cell as its reader would type it. */
function shown(cell: Cell | undefined, lang: SummaryLang): string {
  if (cell?.formula != null) return formulaForPeople(`=${cell.formula}`, lang);
  if (cell?.kind !== "number") return cellText(cell);
  if (isDateFormat(cell.format)) return dateInFigures(dateOfSerial(cell.value, false) ?? "");
  return Number.isInteger(cell.value) ? cellText(cell) : printDirham(fromCellNumber(cell.value), lang);
}
