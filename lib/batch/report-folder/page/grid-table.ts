import type { Grid, Lang } from "../../../report/index.js";
import { text } from "../messages/index.js";
import { markup, type Markup } from "./markup.js";

/** The cells around a finding as the sheet shows them: column letters and headings above, row numbers beside, its own cell marked. */
export function gridTable(
  { rightToLeft, columns, rows }: Grid,
  cell: string,
  near: ReadonlySet<string>,
  lang: Lang,
): Markup {
  const hasHeadings = columns.some(({ heading }) => heading !== null);
  const letters = columns.map((column) => markup`<th scope="col">${column.letters}</th>`);
  const headings = columns.map(({ heading }) => markup`<td>${heading}</td>`);
  const body = rows.map(({ row, hidden, cells }) => {
    const own = cells.map((content, i) => {
      if (content === null) return markup`<td></td>`;
      const kind = content.marked ? "marked" : near.has(`${columns[i]?.letters ?? ""}${row}`) ? "near" : "";
      const shown = content.marked ? markup`<mark>${content.text}</mark>` : markup`${content.text}`;
      const look = [kind, content.side === "start" ? "" : content.side].filter((name) => name !== "").join(" ");
      return markup`<td dir="auto"${look === "" ? null : markup` class="${look}"`}>${shown}</td>`;
    });
    const label = hidden ? markup` title="${text(lang, "hiddenRow")}" class="hidden-row"` : null;
    return markup`<tr${label}><th scope="row">${row}</th>${own}</tr>`;
  });
  return markup`<div class="scroll grid" role="group" aria-label="${text(lang, "gridCaption", { cell })}" tabindex="0">
    <table dir="${rightToLeft ? "rtl" : "ltr"}">
      <thead>
        <tr>
          <td></td>
          ${letters}
        </tr>
        ${
          hasHeadings
            ? markup`<tr class="headings">
                <td></td>
                ${headings}
              </tr>`
            : null
        }
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
