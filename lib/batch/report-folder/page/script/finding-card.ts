import { fillGrid } from "./grid-table.js";
import type { FindingData, PageData, WorkbookData } from "./page-data.js";
import { ruleOf } from "./rule-of.js";
import { textOf } from "./text-of.js";

/** A finding's card, from the page's own template: what it does not need is taken out. */
export function findingCard(
  template: HTMLTemplateElement,
  data: PageData,
  workbook: WorkbookData,
  finding: FindingData,
): HTMLElement {
  const { sheet, cell, said, advice, values = [], grid, isNew, accepted } = finding;
  const { id, severity, title } = ruleOf(data, finding);
  const card = document.importNode(template.content, true).querySelector<HTMLElement>(".finding");
  if (card === null) throw new Error("the page has no template of a finding");
  /** Puts a text into a part of the card; without one, the part goes. */
  const put = (part: string, text: string): void => {
    const element = card.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (element === null) return;
    if (text === "") element.remove();
    else (element.querySelector("[data-text]") ?? element).textContent = text;
  };
  card.classList.add(severity);
  card.dataset["rule"] = id;
  put("weight", data.words.severities[severity]);
  card.querySelector('[data-part="weight"]')?.classList.add(severity);
  put("sheet", sheet === undefined ? data.words.wholeWorkbook : (workbook.sheets[sheet] ?? ""));
  put("cell", cell ?? "");
  if (!isNew) put("new", "");
  if (accepted === undefined) put("accepted", "");
  put("title", title);
  put("rule", id);
  put("said", textOf(data, said));
  ["found", "expected", "gap"].forEach((part, i) => {
    put(part, values[i] ?? "");
  });
  if (values.length === 0) put("values", "");
  put("advice", textOf(data, advice));
  put("note", textOf(data, accepted));
  const around = card.querySelector<HTMLElement>(".grid");
  const table = around?.querySelector("table") ?? null;
  if (grid === undefined || cell === undefined || around === null || table === null) around?.remove();
  else {
    around.ariaLabel = data.words.gridCaption.replace("{cell}", cell);
    if (workbook.rightToLeft.includes(sheet ?? -1)) table.dir = "rtl";
    fillGrid(table, data, workbook, grid, cell);
  }
  return card;
}
