import { columnLetters, type Range } from "../../workbook/index.js";
import type { Content, PlannedCell, PlannedValidation, SheetPlan, SummaryLang } from "../../report/index.js";
import { blankSheet } from "./blank-sheet.js";
import { amountCheck } from "./checks.js";
import { plannedCell, textCell } from "./planned-cell.js";
import { ruleMessage, rulePrompt } from "./rule-message.js";
import { templateStyles, type TemplateStyle } from "./template-styles.js";
import { itemFields, templateTexts, type ItemField } from "./template-texts.js";

const HEADINGS = 3;
const FIRST = HEADINGS + 1;
/** Rows prepared for items; the band under them is part of every range, so that rows inserted above it are counted. */
const ROWS = 200;
const BAND = FIRST + ROWS;
const TOTAL = BAND + 1;

const WIDTHS: Readonly<Record<ItemField, number>> = { cin: 22, item: 44, quantity: 12, unitPrice: 18, itemTotal: 18 };
const STYLES: Readonly<Record<ItemField, TemplateStyle>> = {
  cin: "code",
  item: "text",
  quantity: "count",
  unitPrice: "money",
  itemTotal: "calculated",
};

function letter(field: ItemField): string {
  return columnLetters(itemFields.indexOf(field) + 1);
}

/** A column of the items, for formulas on other sheets. */
export function itemsColumn(field: ItemField, lang: SummaryLang): string {
  return `'${templateTexts[lang].sheets.equipment}'!$${letter(field)}$${FIRST}:$${letter(field)}$${BAND}`;
}

/** The sheet of equipment: a person's CIN, what they were given, how many, for how much. */
export function planEquipmentForm(lang: SummaryLang): SheetPlan {
  const texts = templateTexts[lang];
  const cells: PlannedCell[] = [textCell(1, 1, texts.equipmentTitle, "title")];
  itemFields.forEach((field, i) => cells.push(textCell(HEADINGS, i + 1, texts.items[field], "heading")));
  for (let row = FIRST; row < BAND; row++)
    itemFields.forEach((field, i) => {
      const content: Content = field === "itemTotal" ? rowTotal(row) : { kind: "blank" };
      cells.push(plannedCell(row, i + 1, content, STYLES[field]));
    });
  itemFields.forEach((_, i) => cells.push(plannedCell(BAND, i + 1, { kind: "blank" }, "band")));
  itemFields.forEach((field, i) => {
    const content: Content =
      field === "itemTotal"
        ? { kind: "formula", formula: `SUM(${letter(field)}${FIRST}:${letter(field)}${BAND})`, result: 0 }
        : { kind: "text", text: field === "item" ? texts.total : "" };
    cells.push(plannedCell(TOTAL, i + 1, content, field === "itemTotal" ? "sum" : "sumName"));
  });
  const sheet = blankSheet(texts.sheets.equipment, lang);
  return {
    ...sheet,
    widths: itemFields.map((field) => WIDTHS[field]),
    heights: new Map([
      [1, 24],
      [HEADINGS, 30],
      [BAND, 5],
      [TOTAL, 20],
    ]),
    cells,
    frozen: { rows: HEADINGS, columns: 0 },
    filter: { top: HEADINGS, left: 1, bottom: BAND - 1, right: itemFields.length },
    validations: validations(lang),
    print: { ...sheet.print, landscape: false, repeat: { first: HEADINGS, last: HEADINGS } },
    styles: templateStyles(lang),
  };
}

function rowTotal(row: number): Content {
  const [quantity, price] = [`${letter("quantity")}${row}`, `${letter("unitPrice")}${row}`];
  return { kind: "formula", formula: `IF(COUNT(${quantity}:${price})<2,"",ROUND(${quantity}*${price},2))`, result: "" };
}

function validations(lang: SummaryLang): PlannedValidation[] {
  const { items } = templateTexts[lang];
  return [
    {
      range: rangeOf("quantity"),
      check: {
        kind: "custom",
        formula: `AND(ISNUMBER(${letter("quantity")}${FIRST}),${letter("quantity")}${FIRST}>0)`,
      },
      severity: "stop",
      prompt: null,
      error: ruleMessage("amount/item-total", lang),
    },
    {
      range: rangeOf("unitPrice"),
      check: { kind: "custom", formula: amountCheck(`${letter("unitPrice")}${FIRST}`) },
      severity: "stop",
      prompt: rulePrompt("amount/unreadable", items.unitPrice, lang),
      error: ruleMessage("amount/unreadable", lang),
    },
  ];
}

function rangeOf(field: ItemField): Range {
  const column = itemFields.indexOf(field) + 1;
  return { top: FIRST, left: column, bottom: BAND - 1, right: column };
}
