import type { Range } from "../../workbook/index.js";
import { fillText, type Content, type PlannedCell, type SheetPlan, type SummaryLang } from "../../report/index.js";
import { blankSheet } from "./blank-sheet.js";
import { batchFormValidations } from "./batch-form-validations.js";
import { itemsColumn } from "./equipment-form.js";
import { BAND, FIRST, HEADINGS, letter, lineAddress, lineCell, peopleColumn, TOTAL, VALUE } from "./form-layout.js";
import { plannedCell, textCell } from "./planned-cell.js";
import { templateStyles, type TemplateStyle } from "./template-styles.js";
import { formFields, formLines, templateTexts, type FormField, type FormLine } from "./template-texts.js";
import { templateVersion } from "./template-version.js";

const COLUMNS: Readonly<Record<FormField, { readonly width: number; readonly style: TemplateStyle }>> = {
  order: { width: 5, style: "rank" },
  name: { width: 26, style: "text" },
  cin: { width: 13, style: "code" },
  sex: { width: 8, style: "choice" },
  centre: { width: 15, style: "choice" },
  activity: { width: 24, style: "text" },
  releaseDate: { width: 12, style: "date" },
  diagnosis: { width: 11, style: "choice" },
  followUp: { width: 11, style: "choice" },
  training: { width: 11, style: "choice" },
  phone: { width: 14, style: "code" },
  rib: { width: 27, style: "code" },
  cash: { width: 15, style: "money" },
  equipment: { width: 15, style: "calculated" },
  total: { width: 15, style: "calculated" },
  other: { width: 18, style: "text" },
};

/** The sheet that a centre fills in: what the batch is, then a row a person. */
export function planBatchForm(lang: SummaryLang): SheetPlan {
  const texts = templateTexts[lang];
  const cells: PlannedCell[] = [
    textCell(1, 1, texts.title, "title"),
    textCell(2, 1, fillText(texts.version, { version: templateVersion }), "version"),
  ];
  const merges: Range[] = [];
  for (const line of formLines) {
    const { row, column } = lineCell(line);
    cells.push(textCell(row, 1, texts.lines[line], "label"));
    for (let i = 0; i < VALUE.span; i++) cells.push(plannedCell(row, column + i, { kind: "blank" }, LINE_STYLES[line]));
    const tick = TICKS[line];
    if (tick !== undefined)
      cells.push(plannedCell(row, column + VALUE.span, { kind: "formula", formula: tick, result: "" }, "tick"));
    merges.push({ top: row, left: column, bottom: row, right: column + VALUE.span - 1 });
  }
  formFields.forEach((field, i) => cells.push(textCell(HEADINGS, i + 1, texts.headings[field], "heading")));
  for (let row = FIRST; row < BAND; row++)
    formFields.forEach((field, i) =>
      cells.push(plannedCell(row, i + 1, rowContent(field, row, lang), COLUMNS[field].style)),
    );
  formFields.forEach((_, i) => cells.push(plannedCell(BAND, i + 1, { kind: "blank" }, "band")));
  formFields.forEach((field, i) => cells.push(totalCell(field, i + 1, texts.total)));
  const sheet = blankSheet(texts.sheets.batch, lang);
  return {
    ...sheet,
    widths: formFields.map((field) => COLUMNS[field].width),
    heights: new Map([
      [1, 26],
      ...formLines.map((line): [number, number] => [lineCell(line).row, 18]),
      [HEADINGS, 34],
      [BAND, 5],
      [TOTAL, 20],
    ]),
    cells,
    merges,
    frozen: { rows: HEADINGS, columns: 2 },
    filter: { top: HEADINGS, left: 1, bottom: BAND - 1, right: formFields.length },
    validations: batchFormValidations(lang),
    print: { ...sheet.print, repeat: { first: HEADINGS, last: HEADINGS } },
    styles: templateStyles(lang),
  };
}

const LINE_STYLES: Readonly<Record<FormLine, TemplateStyle>> = {
  number: "inputCount",
  date: "inputDate",
  venue: "inputText",
  centres: "inputText",
  envelope: "inputMoney",
  beneficiaries: "inputCount",
  women: "inputCount",
};

/** A tick beside a declared figure that is the rows' own, a cross beside one that is not. */
const TICKS: Readonly<Partial<Record<FormLine, string>>> = {
  envelope: tick("envelope", `ROUND(SUM(${peopleColumn("total")}),2)`),
  beneficiaries: tick("beneficiaries", `COUNTA(${peopleColumn("name")})`),
};

function tick(line: FormLine, computed: string): string {
  const stated = lineAddress(line);
  return `IF(${stated}="","",IF(${stated}=${computed},"\u2713","\u2717"))`;
}

/** What a prepared row calculates by itself: nothing as long as nobody stands in it. */
function rowContent(field: FormField, row: number, lang: SummaryLang): Content {
  const at = (other: FormField): string => `${letter(other)}${row}`;
  const formulas: Readonly<Partial<Record<FormField, string>>> = {
    order: `IF(${at("name")}="","",ROW()-ROW($A$${HEADINGS}))`,
    equipment: `IF(${at("cin")}="","",ROUND(SUMIF(${itemsColumn("cin", lang)},${at("cin")},${itemsColumn("itemTotal", lang)}),2))`,
    total: `IF(COUNT(${at("cash")}:${at("equipment")})=0,"",SUM(${at("cash")}:${at("equipment")}))`,
  };
  const formula = formulas[field];
  return formula === undefined ? { kind: "blank" } : { kind: "formula", formula, result: "" };
}

function totalCell(field: FormField, column: number, label: string): PlannedCell {
  if (field === "name") return textCell(TOTAL, column, label, "sumName");
  if (field !== "cash" && field !== "equipment" && field !== "total")
    return plannedCell(TOTAL, column, { kind: "blank" }, "sumName");
  const formula = `SUM(${letter(field)}${FIRST}:${letter(field)}${BAND})`;
  return plannedCell(TOTAL, column, { kind: "formula", formula, result: 0 }, "sum");
}
