import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { reportPage } from "../../../../lib/batch/report-folder/page/report-page.js";
import { compareRuns, type Lang } from "../../../../lib/report/index.js";
import { sampleRun } from "../sample-run.js";
import { findingsOf } from "./shown-data.js";

const page = reportPage(sampleRun("fr"), "fr");

/** A name of its own for each: digits as letters. */
const nameOf = (i: number): string =>
  `Amina ${String(i).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)))}`;

/** What a reader sees: markup, script and style taken off, spaces as one. */
function seen(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "")
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
    expect(text).toContain("Rapport de vérification du 10/10/2017");
    expect(text).toContain("1 classeur est à corriger, 1 n’a pas pu être lu\u00a0; 1 est conforme.");
    expect(text).toContain("Total, en dirhams 595\u00a0382,43");
    expect(text).toContain("Tranches 2 Bénéficiaires 4 Femmes 3");
  });

  it("gives totals by centre and by activity in charts with a description, and in tables", () => {
    expect(page.match(/<svg[^>]*role="img"[^>]*aria-labelledby="by-centre-title by-centre-desc"/g)).toHaveLength(1);
    expect(page).toContain("Fès 545\u00a0381,93 ; Salé 32\u00a0500,50 ; Tanger 17\u00a0500,00");
    expect(seen(page)).toContain("Fès 1 0 545\u00a0381,93");
  });

  it("says which share lacks amounts, and has a dash where it lacks all of them", () => {
    const people = [
      { centre: "Salé", total: "à voir" },
      { centre: "Fès", total: 1000 },
      { centre: "Fès", total: "12,5,0" },
    ];
    const unread = reportPage(sampleRun("fr", { examples: { "lot.xlsx": { people } } }), "fr");
    expect(seen(unread)).toMatch(/Fès 2 – 1\u00a0000,00 \+ 1 montant non lu Salé 1 – – \+ 1 montant non lu/);
    expect(unread).toContain("Fès 1\u00a0000,00 ; Salé –");
  });

  it("tells of a list that counts in no batch, under its workbook", () => {
    const run = sampleRun("fr");
    const list = { sheet: "Émargement", range: "A3:F28", of: "copy", people: 25, columns: [], lines: [] } as const;
    const text = seen(reportPage({ ...run, uncounted: [[list]] }, "fr"));
    expect(text).toContain(
      "salé.xlsx Hors tranches\u00a0: Émargement A3:F28, 25 lignes de bénéficiaires qu’une autre liste compte déjà Conforme",
    );
  });

  it("shows a batch beside what it declares", () => {
    expect(seen(page)).toMatch(/2 05\/10\/2017 – دفعة 2\.xlsx Feuille 1 2 2 – – 30\u00a0000,50 30\u00a0000,00 0,50/);
  });

  it("holds each finding with what was found and expected, what to do, and the cells around it", () => {
    expect(findingsOf(page).find(({ rule }) => rule === "amount/stored-as-text")).toEqual({
      rule: "amount/stored-as-text",
      place: "Feuille 1!F6",
      said: "«\u00a012.500,50\u00a0» est un texte\u00a0: il est lu ici 12\u00a0500,50\u00a0DH, mais SOMME ne l’additionne pas.",
      advice: "Remplacez-le par le nombre 12\u00a0500,50.",
      values: ["12.500,50", "12\u00a0500,50"],
      isNew: false,
      accepted: "",
      cells: [
        ["", "", "", ""],
        ["Centre", "Activité", "Sexe", "Montant total"],
        ["Salé", "<b>Couture</b>", "F", "[12.500,50]"],
        ["Tanger", '=HYPERLINK("x")', "F", "17\u00a0500,00"],
        ["", "", "", "17\u00a0500,00"],
      ],
    });
  });

  it("escapes everything that workbooks hold", () => {
    expect(page).not.toContain("<b>Couture");
    expect(page).toContain("&lt;b&gt;Couture&lt;/b&gt;");
    expect(page).toContain("\\u003cb>Couture\\u003c/b>");
  });

  it("loads nothing and runs nothing but its own: the policy holds the hashes of its style and script", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    for (const [tag, start] of [
      ["style", "<style>"],
      ["script", '<script type="module">'],
    ] as const) {
      const inline = [...page.matchAll(new RegExp(`${start}([\\s\\S]*?)</${tag}>`, "g"))].map(([, own = ""]) => own);
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
    expect(seen(compared)).toMatch(/Depuis la vérification du 10\/10\/2017 Corrigés 1 Nouveaux 1 Encore ouverts \d/);
    expect(findingsOf(compared).filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it("is whole without a workbook that could be read", () => {
    const text = seen(reportPage(sampleRun("fr", { examples: {} }), "fr"));
    expect(text).toContain("Aucune tranche n’a été reconnue.");
    expect(text).toContain("Aucun constat\u00a0: rien à corriger.");
  });

  it("says of how many findings the cells around are known", () => {
    const people = Array.from({ length: 200 }, (_, i) => ({
      name: nameOf(i),
      cin: `? ${String(i)}`,
      total: "1.500,00",
    }));
    const text = seen(reportPage(sampleRun("fr", { examples: { "a.xlsx": { people } } }), "fr"));
    expect(text).toContain("Les cellules voisines sont montrées pour 300 constats sur 400, les erreurs d’abord.");
  });

  it("groups the figures of large counts, but not a batch's own number", () => {
    const people = Array.from({ length: 1200 }, (_, i) => ({ name: nameOf(i), total: 1500 }));
    const run = sampleRun("fr", { examples: { "a.xlsx": { lines: [["Tranche", 1200]], people } } });
    const text = seen(reportPage(run, "fr"));
    expect(text).toContain("Bénéficiaires 1\u202f200");
    expect(text).toMatch(/ 1200 – – a\.xlsx Feuille 1 1\u202f200 /);
  });

  it("names a file after its folders, in whatever script each is written", () => {
    const file = "جهة الشرق/مركز/ملف 7.xlsx";
    expect(reportPage(sampleRun("fr", { examples: { [file]: {}, "b.xlsx": {} } }), "fr")).toContain(
      '<bdi dir="ltr"><small dir="ltr">جهة الشرق/مركز/</small>ملف 7.xlsx</bdi>',
    );
  });

  it("says that report.xlsx and report.json hold every finding too, and where to look without scripts", () => {
    expect(seen(page)).toContain(
      "Tous les constats sont aussi dans report.xlsx, feuille Constats, et dans report.json.",
    );
    expect(seen(page)).toContain("Ce navigateur n’exécute pas le script de la page");
  });

  it("stays small with thousands of findings, and keeps them all", () => {
    const people = Array.from({ length: 40 }, (_, i) => ({ cin: `? ${String(i)}`, total: `${String(i + 1)}.500,00` }));
    const names = Array.from({ length: 50 }, (_, i) => `lots/${String(i)}.xlsx`);
    const many = sampleRun("fr", { examples: Object.fromEntries(names.map((name) => [name, { people }])) });
    const html = reportPage(many, "fr");
    const all = many.report.workbooks.flatMap(({ findings }) => findings);
    expect(all.length).toBeGreaterThan(4000);
    const kept = findingsOf(html);
    expect(kept.map(({ rule, place }) => `${rule} ${place}`)).toEqual(
      all.map(({ rule, sheet, cell }) => `${rule} ${sheet ?? ""}!${cell ?? ""}`),
    );
    expect(kept.map(({ said, advice }) => `${said} ${advice}`.trim())).toEqual(all.map(({ message }) => message));
    expect(html.length / all.length).toBeLessThan(300);
  });
});
