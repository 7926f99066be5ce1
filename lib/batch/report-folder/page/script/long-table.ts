import type { TableData, TableRowData } from "./page-data.js";
import { plain, wordsIn } from "./plain.js";
import { openPortions } from "./portions.js";
import { textOf } from "./text-of.js";
import { sayCount, watchForm } from "./watch-form.js";

const ROWS_STEP = 100;
/** Nobody prints more; what is printed can be chosen by the filter. */
const ROWS_PRINTED_MOST = 500;

/** A table whose rows are data: makes those that are scrolled to, and those that the filter above it asks for. */
export function openLongTable(element: HTMLElement): void {
  const block = document.getElementById(`${element.dataset["table"] ?? ""}-rows`)?.textContent;
  const form = element.querySelector("form");
  const box = element.querySelector(".scroll");
  const body = element.querySelector("tbody");
  if (block == null || form === null || box === null || body === null) throw new Error("a long table lacks a part");
  const data = JSON.parse(block) as TableData;
  const { take, show, next } = openPortions<TableRowData>(body, element.querySelector(".more"), ROWS_STEP, (rows) => {
    body.insertAdjacentHTML("beforeend", rows.map(([, row]) => textOf(data, row)).join("")); // escaped where it was made
  });
  let searched: readonly string[] | null = null;
  const apply = (): void => {
    const asked = new FormData(form);
    const kind = asked.get("kind");
    const words = wordsIn(asked.get("text"));
    if (words.length > 0) searched ??= data.rows.map(([, row]) => plain(unescaped(textOf(data, row))));
    const fitting = data.rows.filter(
      ([own], i) => (!kind || kind === own) && words.every((word) => searched?.[i]?.includes(word) === true),
    );
    take(fitting);
    show(ROWS_STEP);
    box.scrollTop = 0;
    sayCount(form, fitting.length, data.rows.length);
  };
  watchForm(form, apply);
  box.addEventListener("scroll", () => {
    if (box.scrollTop + 2 * box.clientHeight > box.scrollHeight) next();
  });
  addEventListener("beforeprint", () => {
    show(ROWS_PRINTED_MOST);
  });
  apply();
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** What markup says, without its tags. */
function unescaped(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name] ?? "");
}
