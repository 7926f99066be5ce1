import { dirham, decimalText, sum } from "../../../dirham/index.js";
import { type Finding, type Lang, type WorkbookReport } from "../../../report/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { skippedReason } from "../skipped-reason.js";
import { amount } from "./figures.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";

const STATES: Readonly<Record<WorkbookReport["status"], FolderKey>> = {
  valid: "stateValid",
  invalid: "stateInvalid",
  unreadable: "stateUnreadable",
};

/** One row a workbook: its state, its figures, how many findings of each weight are open; it leads to them. */
export function workbooksSection({ report }: ReportedRun, names: FileNames, lang: Lang): Markup {
  const keys: readonly FolderKey[] = ["batches", "beneficiaries", "total", "errors", "warnings", "notes"];
  const heads = keys.map((key) => markup`<th scope="col" class="n">${text(lang, key)}</th>`);
  return markup`<section aria-labelledby="workbooks">
    <h2 id="workbooks">${text(lang, "workbooks")}</h2>
    <div class="scroll" role="group" aria-label="${text(lang, "workbooks")}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${text(lang, "workbook")}</th>
            <th scope="col">${text(lang, "state")}</th>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${report.workbooks.map((workbook, i) => row(workbook, i, names, lang))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function row(workbook: WorkbookReport, index: number, names: FileNames, lang: Lang): Markup {
  const { file, status, batches, findings } = workbook;
  const open = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity && finding.waived === null).length;
  const total = decimalText(sum(batches.map((batch) => dirham(batch.total))));
  const people = batches.reduce((count, { beneficiaries }) => count + beneficiaries, 0);
  const own = names.shown(file);
  const figures =
    status === "unreadable"
      ? markup`<td colspan="6">
          <bdi dir="ltr"><code>${workbook.error?.code ?? ""}</code></bdi>
        </td>`
      : markup`<td class="n">${batches.length}</td>
          <td class="n">${people}</td>
          <td class="n">${amount(total, lang)}</td>
          <td class="n">${open("error")}</td>
          <td class="n">${open("warning")}</td>
          <td class="n">${open("info")}</td>`;
  return markup`<tr>
    <th scope="row">${findings.length > 0 ? markup`<a href="#w${index}">${own}</a>` : own}</th>
    <td><span class="state ${status}">${text(lang, STATES[status])}</span></td>
    ${figures}
  </tr>`;
}

/** What could not be read, why, and what its sender can do about it. */
export function unreadableSection({ report }: ReportedRun, names: FileNames, lang: Lang): Markup | null {
  const files = report.workbooks.filter(({ error }) => error !== null);
  if (files.length === 0) return null;
  const rows = files.map(
    ({ file, error }) =>
      markup`<tr>
        <th scope="row">${names.shown(file)}</th>
        <td>
          <bdi dir="ltr"><code>${error?.code ?? ""}</code></bdi>
        </td>
        <td class="prose">${error?.message ?? ""}</td>
      </tr>`,
  );
  return markup`<section aria-labelledby="unreadable">
    <h2 id="unreadable">${text(lang, "unreadable")}</h2>
    <div class="scroll" role="group" aria-label="${text(lang, "unreadable")}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${text(lang, "workbook")}</th>
            <th scope="col">${text(lang, "code")}</th>
            <th scope="col">${text(lang, "whatHappened")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
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
