import { createHash } from "node:crypto";
import type { Lang } from "../../../report/index.js";
import { dateInFigures } from "../../../text/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { byActivity, byCentre, type RunShare } from "../run-shares.js";
import { batchesSection } from "./batches-section.js";
import { fileNames } from "./file-names.js";
import { findingsSection } from "./findings-section.js";
import { markup, trusted, type Markup } from "./markup.js";
import { overview } from "./overview.js";
import { pageScript } from "./page-script.js";
import { sharesSection } from "./shares-section.js";
import { sinceSection } from "./since-section.js";
import { style } from "./style.js";
import { skippedSection, unreadableSection, workbooksSection } from "./workbooks-section.js";

/** report.html: one page that needs nothing but itself and may load nothing else (its own Content-Security-Policy says so). */
export function reportPage(run: ReportedRun, lang: Lang): string {
  const { report } = run;
  const names = fileNames([...report.workbooks, ...run.skipped].map(({ file }) => file));
  const centres = byCentre(report, lang);
  const activities = byActivity(report);
  const title = text(lang, "title", { day: dateInFigures(report.asOf) });
  const script = pageScript();
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
    <html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <title>${title}</title>
        <style>${trusted(style)}</style>
      </head>
      <body>
        <main>
          ${overview(run, names, lang)} ${contents(run, { centres, activities }, lang)} ${sinceSection(run.comparison, names, lang)}
          ${sharesSection("centre", centres, lang)} ${sharesSection("activity", activities, lang)}
          ${batchesSection(report, names, lang)} ${workbooksSection(run, names, lang)} ${unreadableSection(run, names, lang)}
          ${findingsSection(run, names, lang)} ${skippedSection(run, names, lang)}
        </main>
        <footer><p>${text(lang, "footer")}</p></footer>
        <script type="module">${trusted(script)}</script>
      </body>
    </html>
`.text;
}

/** Links to the sections that the page has. */
function contents(
  { report, skipped }: ReportedRun,
  { centres, activities }: { readonly centres: readonly RunShare[]; readonly activities: readonly RunShare[] },
  lang: Lang,
): Markup {
  const unreadable = report.workbooks.some(({ error }) => error !== null);
  const links: readonly (readonly [string, FolderKey, boolean])[] = [
    ["by-centre", "byCentre", centres.length > 0],
    ["by-activity", "byActivity", activities.length > 0],
    ["batches", "batches", true],
    ["workbooks", "workbooks", true],
    ["unreadable", "unreadable", unreadable],
    ["findings", "findings", true],
    ["skipped", "skipped", skipped.length > 0],
  ];
  const items = links.flatMap(([id, key, there]) =>
    there ? [markup`<li><a href="#${id}">${text(lang, key)}</a></li>`] : [],
  );
  return markup`<nav aria-label="${text(lang, "contents")}">
    <ul>
      ${items}
    </ul>
  </nav>`;
}

function hashOf(inline: string): string {
  return `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
}
