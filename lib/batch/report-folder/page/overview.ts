import type { Lang, RunReport } from "../../../report/index.js";
import { dateInFigures } from "../../../text/index.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { amount, count } from "./figures.js";
import type { FileNames } from "./file-names.js";
import { markup, type Markup } from "./markup.js";

/** The page's head: what was checked, the verdict, the register's figures. */
export function overview({ report, redacted }: ReportedRun, { shared }: FileNames, lang: Lang): Markup {
  const { register, workbooks, asOf, rules } = report;
  const facts = text(lang, "facts", { count: workbooks.length, day: dateInFigures(asOf), rules });
  return markup`<header>
    <p class="eyebrow">${text(lang, "eyebrow")}</p>
    <h1>${text(lang, "title", { day: dateInFigures(asOf) })}</h1>
    <p class="verdict ${isClean(report) ? "clean" : "faulty"}">${verdict(report, lang)}</p>
    <p class="facts">${facts}${shared === "" ? null : markup` · <bdi dir="ltr">${shared}</bdi>`}</p>
    ${redacted ? markup`<p class="note">${text(lang, "redacted")}</p>` : null}
    <dl class="figures">
      ${figure(text(lang, "totalUnit"), amount(register.total, lang), "sum")}
      ${figure(text(lang, "batches"), count(register.batches, lang))}
      ${figure(text(lang, "beneficiaries"), count(register.beneficiaries, lang))}
      ${figure(text(lang, "women"), count(register.women, lang))}
    </dl>
    ${register.unverified > 0 ? markup`<p class="note warn">${text(lang, "unverified", { count: register.unverified })}</p>` : null}
  </header>`;
}

function figure(label: string, value: Markup, kind = ""): Markup {
  return markup`<div class="figure ${kind}">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function isClean({ workbooks }: RunReport): boolean {
  return workbooks.every(({ status }) => status === "valid");
}

function verdict(report: RunReport, lang: Lang): string {
  if (isClean(report)) return text(lang, "verdictClean", { count: report.workbooks.length });
  const countOf = (status: string): number => report.workbooks.filter((workbook) => workbook.status === status).length;
  return text(lang, "verdictErrors", {
    valid: countOf("valid"),
    invalid: countOf("invalid"),
    unreadable: countOf("unreadable"),
  });
}
