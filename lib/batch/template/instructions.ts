import { fillText, ruleTexts, type PlannedCell, type SheetPlan, type SummaryLang } from "../../report/index.js";
import { rules as allRules, type RulesFile } from "../../rules/index.js";
import { isolate } from "../../text/index.js";
import { blankSheet } from "./blank-sheet.js";
import { plannedCell, textCell } from "./planned-cell.js";
import { ruleExample } from "./rule-example.js";
import { templateStyles, type TemplateStyle } from "./template-styles.js";
import { templateTexts } from "./template-texts.js";
import { templateVersion } from "./template-version.js";

const WIDTHS = [28, 44, 44, 44];
const LINE = 13.5;

/** How to fill the workbook in, and what will be checked: a row a rule that can find something, with an example of each side. */
export function planInstructions(lang: SummaryLang, rules: RulesFile): SheetPlan {
  const texts = templateTexts[lang];
  const { instructions } = texts;
  const cells: PlannedCell[] = [];
  const heights = new Map<number, number>();
  const merges: SheetPlan["merges"][number][] = [];
  let row = 1;
  const line = (text: string, style: TemplateStyle, height: number): void => {
    WIDTHS.forEach((_, i) =>
      cells.push(i === 0 ? textCell(row, 1, text, style) : plannedCell(row, i + 1, { kind: "blank" }, style)),
    );
    merges.push({ top: row, left: 1, bottom: row, right: WIDTHS.length });
    heights.set(row, height);
    row++;
  };
  line(instructions.title, "title", 26);
  line(fillText(instructions.made, { version: templateVersion, rules: rules.version }), "version", 16);
  for (const step of instructions.steps) line(step, "step", linesOf(step, 150) * LINE + 5);
  row++;
  line(instructions.rulesTitle, "section", 22);
  const headings = row;
  [instructions.checked, instructions.why, instructions.avoid, instructions.write].forEach((text, i) => {
    cells.push(textCell(row, i + 1, text, "heading"));
  });
  heights.set(row, 20);
  row++;
  for (const columns of ruleRows(lang, rules)) {
    columns.forEach(([text, style], i) => cells.push(textCell(row, i + 1, text, style)));
    heights.set(row, Math.max(...columns.map(([text], i) => linesOf(text, WIDTHS[i] ?? 1))) * LINE + 4);
    row++;
  }
  const sheet = blankSheet(texts.sheets.instructions, lang);
  return {
    ...sheet,
    widths: WIDTHS,
    heights,
    cells,
    merges,
    print: { ...sheet.print, repeat: { first: headings, last: headings } },
    styles: templateStyles(lang),
  };
}

/** What each rule checks, why, what to avoid and what to write: of rules that can find something to mend. */
function ruleRows(lang: SummaryLang, rules: RulesFile): (readonly (readonly [string, TemplateStyle])[])[] {
  return allRules.flatMap((rule) => {
    const severity = rules.severities[rule.id] ?? rule.severity;
    const example = severity === "error" || severity === "warning" ? ruleExample(rule, lang) : null;
    if (example === null) return [];
    const { title, why } = ruleTexts(lang, rule.id);
    const good = example.good === null ? example.advice : `${example.advice}\n\u2713 ${isolated(example.good, lang)}`;
    return [
      [
        [title, "rule"],
        [why, "why"],
        [`\u2717 ${example.bad}`, "bad"],
        [good, "good"],
      ],
    ];
  });
}

/** A value of any direction in an Arabic line. */
function isolated(text: string, lang: SummaryLang): string {
  return lang === "ar" ? isolate(text) : text;
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil((line.length * 1.05) / width)))
    .reduce((sum, own) => sum + own, 0);
}
