import type { GridData, PageData, WorkbookData } from "./page-data.js";

const LOOKS: Readonly<Record<string, string>> = { ">": "end", "=": "middle" };

/** Fills a card's table with the cells around its finding: column letters and headings above, row numbers beside, its own cell marked. */
export function fillGrid(
  table: HTMLTableElement,
  data: PageData,
  { rows }: WorkbookData,
  [columns, around, near]: GridData,
  marked: string,
): void {
  const shown = data.columns[columns] ?? [];
  const head = table.createTHead();
  addRow(head, "", element("td", ""), ...shown.map(({ letters }) => headerOf("col", letters)));
  if (shown.some(({ heading }) => heading !== null))
    addRow(head, "headings", element("td", ""), ...shown.map(({ heading }) => element("td", heading ?? "")));
  const body = table.createTBody();
  for (const place of around) {
    const [row, hidden, cells] = rows[place] ?? [0, 0, {}];
    const own = shown.map(({ letters }) => {
      const cell = `${letters}${row}`;
      const content = cells[letters] ?? "";
      const made = element("td", cell === marked ? "" : content.slice(1));
      if (cell === marked) made.append(element("mark", content.slice(1)));
      made.dir = "auto";
      const looks = [cell === marked ? "marked" : near.includes(cell) ? "near" : "", LOOKS[content.charAt(0)] ?? ""];
      made.className = looks.join(" ").trim();
      return made;
    });
    const made = addRow(body, hidden ? "hidden-row" : "", headerOf("row", String(row)), ...own);
    if (hidden) made.title = data.words.hiddenRow;
  }
}

function addRow(part: HTMLTableSectionElement, className: string, ...cells: HTMLElement[]): HTMLTableRowElement {
  const row = part.insertRow();
  if (className !== "") row.className = className;
  row.append(...cells);
  return row;
}

function headerOf(scope: string, text: string): HTMLTableCellElement {
  const cell = element("th", text);
  cell.scope = scope;
  return cell;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
