import { dirham, isZero } from "../../../dirham/index.js";
import { differenceOf, type BatchReport, type Lang, type Register, type RunReport } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import { batchesOfRun } from "../batches-of-run.js";
import { amount, count, dayCell, name, nothing } from "./figures.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";
import { table, type PageTable, type RowKind, type TableRow } from "./table.js";

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

/** What a batch's difference says, those that want attention first. */
const KINDS: readonly RowKind[] = [
  ["differs", "differs"],
  ["not-verified", "notVerified"],
  ["agrees", "agrees"],
  ["not-stated", "notStated"],
];

/** One row a batch, with what its sheet declares beside the exact sum, and the register's totals. */
export function batchesSection(report: RunReport, names: FileNames, lang: Lang): Markup {
  const batches = batchesOfRun(report);
  const heading = text(lang, "batches");
  const whole: PageTable = {
    id: "batches",
    label: heading,
    heads: COLUMNS.map(([key, kind]) => markup`<th scope="col" class="${kind}">${text(lang, key)}</th>`),
    rows: batches.map(({ file, batch }) => row(names.shown(file), batch, lang)),
    foot: totals(report.register, lang),
    kinds: { label: "difference", values: KINDS },
    sheet: "sheetBatches",
  };
  return markup`<section aria-labelledby="batches" class="batches">
    <h2 id="batches">${heading}</h2>
    ${batches.length === 0 ? markup`<p>${text(lang, "noBatches")}</p>` : table(whole, lang)}
  </section>`;
}

function totals(register: Register, lang: Lang): Markup {
  return markup`<tr>
    <th scope="row" colspan="4">${text(lang, "grandTotal")}</th>
    <td class="n">${count(register.beneficiaries, lang)}</td>
    <td class="n">${count(register.women, lang)}</td>
    <td colspan="2"></td>
    <td class="n">${amount(register.total, lang)}</td>
    <td colspan="2"></td>
  </tr>`;
}

function row(file: Markup, batch: BatchReport, lang: Lang): TableRow {
  const value = differenceOf(batch);
  const kind = kindOf(value, batch);
  return {
    kind,
    markup: markup`<tr>
    ${number(batch.number)}
    <td class="day">${dayCell(batch.date)}</td>
    <td class="words">${name(batch.venue)}</td>
    <td class="words">${file}<br /><small>${name(batch.sheet)}</small></td>
    <td class="n">${count(batch.beneficiaries, lang)}</td>
    <td class="n">${count(batch.women, lang)}</td>
    <td class="n">${amount(batch.cash, lang)}</td>
    <td class="n">${amount(batch.equipment, lang)}</td>
    <td class="n strong">${amount(batch.total, lang)}</td>
    <td class="n">${amount(batch.declared.envelope, lang)}</td>
    ${
      value === null
        ? markup`<td class="n"><small>${text(lang, kind === "not-verified" ? "notVerified" : "notStated")}</small></td>`
        : markup`<td class="n ${kind === "agrees" ? "ok" : "off"}">${amount(value, lang)}</td>`
    }
  </tr>`,
  };
}

/** What heads the row, where there is one: an empty head says nothing. */
function number(value: number | null): Markup {
  return value === null ? markup`<td class="n">${nothing}</td>` : markup`<th scope="row" class="n">${value}</th>`;
}

function kindOf(
  difference: string | null,
  { unverified }: BatchReport,
): "differs" | "agrees" | "not-verified" | "not-stated" {
  if (difference === null) return unverified > 0 ? "not-verified" : "not-stated";
  return isZero(dirham(difference)) ? "agrees" : "differs";
}
