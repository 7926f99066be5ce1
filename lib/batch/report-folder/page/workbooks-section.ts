import { dirham, decimalText, sumOf } from "../../../dirham/index.js";
import type { Finding, Lang, RecognisedTable, WorkbookReport } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { skippedReason } from "../skipped-reason.js";
import { amount, count } from "./figures.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";
import { table, type PageTable, type RowKind } from "./table.js";

const STATES: Readonly<Record<WorkbookReport["status"], FolderKey>> = {
  valid: "stateValid",
  invalid: "stateInvalid",
  unreadable: "stateUnreadable",
};

/** Those that want attention first. */
const KINDS: readonly RowKind[] = [
  ["unreadable", STATES.unreadable],
  ["invalid", STATES.invalid],
  ["valid", STATES.valid],
];

/** One row a workbook: its state, its figures, how many findings of each weight are open; it leads to them. */
export function workbooksSection({ report, uncounted }: ReportedRun, names: FileNames, lang: Lang): Markup {
  const figures: readonly FolderKey[] = ["batches", "beneficiaries", "total", "errors", "warnings", "notes"];
  const heads = figures.map((key) => markup`<th scope="col" class="n">${text(lang, key)}</th>`);
  const label = text(lang, "workbooks");
  const whole: PageTable = {
    id: "workbooks",
    label,
    heads: [
      markup`<th scope="col">${text(lang, "workbook")}</th>`,
      markup`<th scope="col">${text(lang, "state")}</th>`,
      ...heads,
    ],
    rows: report.workbooks.map((workbook, i) => ({
      kind: workbook.status,
      markup: row(workbook, i, uncounted[i] ?? [], names, lang),
    })),
    kinds: { label: "state", values: KINDS },
  };
  return markup`<section aria-labelledby="workbooks">
    <h2 id="workbooks">${label}</h2>
    ${table(whole, lang)}
  </section>`;
}

function row(
  workbook: WorkbookReport,
  index: number,
  uncounted: readonly RecognisedTable[],
  names: FileNames,
  lang: Lang,
): Markup {
  const { file, status, batches, findings } = workbook;
  const open = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity && finding.waived === null).length;
  const total = decimalText(sumOf(batches, ({ total }) => dirham(total)));
  const people = batches.reduce((all, { beneficiaries }) => all + beneficiaries, 0);
  const own = names.shown(file);
  const figures =
    status === "unreadable"
      ? markup`<td colspan="6">
          <bdi dir="ltr"><code>${workbook.error?.code ?? ""}</code></bdi>
        </td>`
      : markup`<td class="n">${count(batches.length, lang)}</td>
          <td class="n">${count(people, lang)}</td>
          <td class="n">${amount(total, lang)}</td>
          <td class="n">${count(open("error"), lang)}</td>
          <td class="n">${count(open("warning"), lang)}</td>
          <td class="n">${count(open("info"), lang)}</td>`;
  return markup`<tr>
    <th scope="row">${findings.length > 0 ? markup`<a href="#w${index}">${own}</a>` : own}${uncounted.map((list) => aside(list, lang))}</th>
    <td><span class="state ${status}">${text(lang, STATES[status])}</span></td>
    ${figures}
  </tr>`;
}

/** A list that counts in no batch. */
function aside({ sheet, range, people, of }: RecognisedTable, lang: Lang): Markup {
  return markup`<br /><small>${text(lang, "uncounted", { sheet, range, people, kind: of })}</small>`;
}

/** What could not be read, why, and what its sender can do about it. */
export function unreadableSection({ report }: ReportedRun, names: FileNames, lang: Lang): Markup | null {
  const files = report.workbooks.filter(({ error }) => error !== null);
  if (files.length === 0) return null;
  const label = text(lang, "unreadable");
  const rows = files.map(({ file, error }) => ({
    markup: markup`<tr>
        <th scope="row">${names.shown(file)}</th>
        <td>
          <bdi dir="ltr"><code>${error?.code ?? ""}</code></bdi>
        </td>
        <td class="prose">${error?.message ?? ""}</td>
      </tr>`,
  }));
  const heads = (["workbook", "code", "whatHappened"] as const).map(
    (key) => markup`<th scope="col">${text(lang, key)}</th>`,
  );
  return markup`<section aria-labelledby="unreadable">
    <h2 id="unreadable">${label}</h2>
    ${table({ id: "unreadable", label, heads, rows, sheet: "sheetUnreadable" }, lang)}
  </section>`;
}

/** What matched and holds no workbook. */
export function skippedSection({ skipped }: ReportedRun, names: FileNames, lang: Lang): Markup | null {
  if (skipped.length === 0) return null;
  const items = skipped.map(
    ({ file, reason }) => markup`<li>${names.shown(file)} – ${skippedReason(lang, reason)}</li>`,
  );
  return markup`<section aria-labelledby="skipped">
    <h2 id="skipped">${text(lang, "skipped")}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}
