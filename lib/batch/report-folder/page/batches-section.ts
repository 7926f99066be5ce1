import { dirham, isZero } from "../../../dirham/index.js";
import type { BatchReport, Lang, RunReport } from "../../../report/index.js";
import { differenceOf } from "../difference-of.js";
import { text, type FolderKey } from "../messages/index.js";
import { batchesOf } from "../shares.js";
import { amount, count, dayCell, name } from "./figures.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";

const COLUMNS: readonly (readonly [FolderKey, "n" | ""])[] = [
  ["number", "n"],
  ["day", ""],
  ["place", ""],
  ["workbook", ""],
  ["beneficiaries", "n"],
  ["women", "n"],
  ["cash", "n"],
  ["equipment", "n"],
  ["total", "n"],
  ["declared", "n"],
  ["difference", "n"],
];

/** One row a batch, with what its sheet declares beside the exact sum, and the register's totals. */
export function batchesSection(report: RunReport, names: FileNames, lang: Lang): Markup {
  const batches = batchesOf(report);
  const heading = text(lang, "batches");
  return markup`<section aria-labelledby="batches" class="batches">
    <h2 id="batches">${heading}</h2>
    ${batches.length === 0 ? markup`<p>${text(lang, "noBatches")}</p>` : null}
    ${batches.length === 0 ? null : table(report, batches, names, lang)}
  </section>`;
}

function table(
  { register }: RunReport,
  batches: readonly { readonly file: string; readonly batch: BatchReport }[],
  names: FileNames,
  lang: Lang,
): Markup {
  const heads = COLUMNS.map(([key, kind]) => markup`<th scope="col" class="${kind}">${text(lang, key)}</th>`);
  return markup`<div class="scroll" role="group" aria-label="${text(lang, "batches")}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${batches.map(({ file, batch }) => row(names.shown(file), batch, lang))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="4">${text(lang, "grandTotal")}</th>
          <td class="n">${count(register.beneficiaries)}</td>
          <td class="n">${count(register.women)}</td>
          <td colspan="2"></td>
          <td class="n">${amount(register.total, lang)}</td>
          <td colspan="2"></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function row(file: Markup, batch: BatchReport, lang: Lang): Markup {
  return markup`<tr>
    <th scope="row" class="n">${count(batch.number)}</th>
    <td class="day">${dayCell(batch.date)}</td>
    <td class="words">${name(batch.venue)}</td>
    <td class="words">${file}<br /><small>${name(batch.sheet)}</small></td>
    <td class="n">${count(batch.beneficiaries)}</td>
    <td class="n">${count(batch.women)}</td>
    <td class="n">${amount(batch.cash, lang)}</td>
    <td class="n">${amount(batch.equipment, lang)}</td>
    <td class="n strong">${amount(batch.total, lang)}</td>
    <td class="n">${amount(batch.declared.envelope, lang)}</td>
    ${difference(batch, lang)}
  </tr>`;
}

function difference(batch: BatchReport, lang: Lang): Markup {
  const value = differenceOf(batch);
  if (value === null)
    return markup`<td class="n"><small>${text(lang, batch.unverified > 0 ? "notVerified" : "notStated")}</small></td>`;
  return markup`<td class="n ${isZero(dirham(value)) ? "ok" : "off"}">${amount(value, lang)}</td>`;
}
