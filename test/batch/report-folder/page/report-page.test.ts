import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { reportPage } from "../../../../lib/batch/report-folder/page/report-page.js";
import { compareRuns, type Lang } from "../../../../lib/report/index.js";
import { sampleRun } from "../sample-run.js";

const page = reportPage(sampleRun("fr"), "fr");

/** What a reader sees: markup, script and style taken off, spaces as one. */
function seen(html: string): string {
  return html
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/[\u2068\u2069]/g, "")
    .replace(/[ \n]+/g, " ");
}

describe("report.html", () => {
  it("says the day, the verdict and the register's figures", () => {
    const text = seen(page);
    expect(text).toContain("Rapport de contrôle du 10/10/2017");
    expect(text).toContain("1 classeur est à corriger, 1 n’a pas pu être lu ; 1 est conforme.");
    expect(text).toContain("Total, en dirhams 595\u00a0382,43");
    expect(text).toContain("Tranches 2 Bénéficiaires 4 Femmes 3");
  });

  it("gives totals by centre and by activity in charts with a description, and in tables", () => {
    expect(page.match(/<svg[^>]*role="img"[^>]*aria-labelledby="by-centre-title by-centre-desc"/g)).toHaveLength(1);
    expect(page).toContain("Fès 545\u00a0381,93 ; Salé 32\u00a0500,50 ; Tanger 17\u00a0500,00");
    expect(seen(page)).toContain("Fès 1 0 545\u00a0381,93");
  });

  it("shows a batch beside what it declares", () => {
    expect(seen(page)).toMatch(/2 05\/10\/2017 – دفعة 2\.xlsx Feuille 1 2 2 – – 30\u00a0000,50 30\u00a0000,00 -0,50/);
  });

  it("shows a finding with what was found and expected, its gap and the cells around it", () => {
    const card = /<li\s+class="finding warning"[\s\S]*?<\/li>/.exec(page)?.[0] ?? "";
    expect(card).toContain('data-rule="amount/stored-as-text"');
    expect(seen(card)).toContain("Trouvé 12.500,50 Attendu 12\u00a0500,50");
    expect(card).toContain("<mark>12.500,50</mark>");
    expect(seen(card)).toContain("Montant total");
  });

  it("escapes everything that workbooks hold", () => {
    expect(page).not.toContain("<b>Couture");
    expect(page).toContain("&lt;b&gt;Couture&lt;/b&gt;");
  });

  it("loads nothing and runs nothing but its own: the policy holds the hashes of its style and script", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    for (const tag of ["style", "script"]) {
      const inline = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(([, own = ""]) => own);
      expect(inline).toHaveLength(1);
      expect(policy).toContain(
        `${tag}-src 'sha256-${createHash("sha256")
          .update(inline[0] ?? "")
          .digest("base64")}'`,
      );
    }
    expect(policy).toMatch(/^default-src 'none';/);
    expect(page).not.toMatch(/https?:|\sstyle="|\son\w+="|<link|<img|<iframe/);
    expect(page).not.toMatch(/\beval\b|Function\(/);
  });

  it.each([
    ["fr", "ltr"],
    ["en", "ltr"],
    ["ar", "rtl"],
  ] as const)("is in the run's language, %s, and runs %s", (lang: Lang, dir) => {
    expect(reportPage(sampleRun(lang), lang)).toContain(`<html lang="${lang}" dir="${dir}">`);
  });

  it("is the same for the same run, whatever was drawn before", () => {
    expect(reportPage(sampleRun("fr"), "fr")).toBe(page);
  });

  it("shows what is fixed, new and still open since an earlier run", () => {
    const run = sampleRun("fr");
    const earlier = structuredClone(run.report);
    const [, second] = earlier.workbooks;
    const [gone] = second?.findings.splice(0, 1) ?? [];
    if (gone !== undefined) earlier.workbooks[0]?.findings.push(gone);
    const compared = reportPage({ ...run, comparison: compareRuns(earlier, run.report) }, "fr");
    expect(seen(compared)).toMatch(/Depuis le contrôle du 10\/10\/2017 Corrigés 1 Nouveaux 1 Encore ouverts \d/);
    expect(compared.match(/<span class="badge">Nouveau<\/span>/g)).toHaveLength(1);
  });

  it("is whole without a workbook that could be read", () => {
    const text = seen(reportPage(sampleRun("fr", { examples: {} }), "fr"));
    expect(text).toContain("Aucune tranche n’a été reconnue.");
    expect(text).toContain("Aucun constat : rien à corriger.");
  });

  it("shows the grids of so many findings that the page stays light, and says so", () => {
    const people = Array.from({ length: 600 }, () => ({ total: "1.500,00" }));
    const many = sampleRun("fr", { examples: { "a.xlsx": { people }, "b.xlsx": { people }, "c.xlsx": { people } } });
    const grids = many.report.workbooks.map(({ findings }) =>
      findings.flatMap(({ sheet, cell }) =>
        sheet === null || cell === null ? [] : [{ sheet, cell, rightToLeft: false, columns: [], rows: [] }],
      ),
    );
    const large = reportPage({ ...many, grids }, "fr");
    expect(large.match(/class="scroll grid"/g)).toHaveLength(1500);
    expect(seen(large)).toMatch(/montrées pour 1\s?500 constats sur/);
  });
});
