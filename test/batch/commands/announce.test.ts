import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examplesFolder, runMinha } from "../../fixtures/run-minha.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();
const clean = join(examplesFolder, "batches-2017-clean.xlsx");
const defects = join(examplesFolder, "batches-2017-defects.xlsx");
const published = (lang: string): string =>
  fileURLToPath(new URL(`../../fixtures/announcements/2017.${lang}.txt`, import.meta.url));
const asOf = ["--as-of", "2017-10-10"];

/** A file of that content. */
function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Comparison {
  readonly batches: readonly {
    readonly number: number;
    readonly figures: readonly { readonly figure: string; readonly verdict: string }[];
  }[];
  readonly onlyAnnounced: readonly unknown[];
  readonly onlyComputed: readonly { readonly number: number }[];
}

/** The figures with a verdict, as "number figure". */
const withVerdict = ({ batches }: Comparison, verdict: string): string[] =>
  batches.flatMap(({ number, figures }) =>
    figures.filter((one) => one.verdict === verdict).map(({ figure }) => `${number} ${figure}`),
  );

describe("minha announce", () => {
  it("writes a paragraph for each batch, planned or done", async () => {
    const { code, stdout, stderr } = await runMinha(["announce", clean, "--lang", "ar", ...asOf]);
    const paragraphs = stdout
      .replace(/[\u2066-\u2069\u200e\u200f]/g, "")
      .trimEnd()
      .split("\n\n");
    expect([code, stderr]).toEqual([0, ""]);
    expect(paragraphs.map((text) => text.slice(0, text.indexOf("،")))).toEqual([
      "تم توزيع الدفعة الأولى يوم الخميس 28 شتنبر 2017 في السجن المحلي عين السبع",
      "تم توزيع الدفعة الثانية يوم الخميس 5 أكتوبر 2017 في السجن المحلي عين السبع",
      "ستوزع الدفعة الثالثة يوم الأربعاء 11 أكتوبر 2017 في السجن المحلي رأس الماء",
    ]);
    expect(paragraphs[0]).toContain("545.381,93\u00a0درهم");
  });

  it("leaves out an envelope that is not established, and says so", async () => {
    const { code, stdout, stderr } = await runMinha(["announce", defects, "--lang", "fr", ...asOf]);
    expect(code).toBe(1);
    expect(stdout.split("\n\n").map((text) => text.includes("enveloppe"))).toEqual([true, true, false]);
    expect(stderr).toContain("feuille Tranche 3) est annoncée sans enveloppe : 2 montants n’ont pas pu être lus.");
    expect(stderr).toContain("minha check");
  });

  it.each(["ar", "fr"])("what it wrote in %s agrees with the workbook", async (lang) => {
    const { stdout } = await runMinha(["announce", clean, "--lang", lang, ...asOf]);
    const own = fileOf(`own.${lang}.txt`, stdout);
    const { code, stdout: text } = await runMinha(["announce", clean, "--against", own, "--format", "json", ...asOf]);
    const comparison = JSON.parse(text) as Comparison;
    expect(code).toBe(0);
    expect(withVerdict(comparison, "agrees")).toHaveLength(27);
  });
});

describe("minha announce --against", () => {
  const compare = async (workbook: string, file: string): Promise<[number | null, Comparison]> => {
    const { code, stdout } = await runMinha(["announce", workbook, "--against", file, "--format", "json", ...asOf]);
    return [code, JSON.parse(stdout) as Comparison];
  };

  it("finds that the announcement of 2017 agrees", async () => {
    const [code, comparison] = await compare(clean, published("ar"));
    expect(code).toBe(0);
    expect(withVerdict(comparison, "agrees")).toHaveLength(22);
    expect(withVerdict(comparison, "not-stated")).toEqual([
      "1 activities",
      "2 women",
      "2 activities",
      "3 women",
      "3 activities",
    ]);
  });

  it("says what differs and what cannot be checked", async () => {
    const [code, comparison] = await compare(defects, published("fr"));
    expect(code).toBe(1);
    expect(withVerdict(comparison, "differs")).toEqual(["2 envelope"]);
    expect(withVerdict(comparison, "not-computed")).toEqual(["3 envelope"]);
  });

  it.each([
    ["251.860 ,66", "251.860 ,67", "2 envelope"],
    ["سبع (07)", "سبع (08)", "3 beneficiaries"],
    ["خمسة (05) نساء", "ست (06) نساء", "1 women"],
    ["الخميس: 28", "الخميس: 27", "1 date|1 weekday"],
    ["طنجة، ", "", "1 centres"],
  ])("sees %s written as %s", async (right, wrong, differing) => {
    const text = readFileSync(published("ar"), "utf8").replace(right, wrong);
    const [code, comparison] = await compare(clean, fileOf("wrong.txt", text));
    expect(code).toBe(1);
    expect(withVerdict(comparison, "differs").join("|")).toBe(differing.replace("|1 weekday", ""));
  });

  it("names batches that only one side has", async () => {
    const [code, comparison] = await compare(clean, fileOf("first.txt", "الدفعة الأولى: 25 مستفيدا، 545.381,93 درهم"));
    expect(code).toBe(1);
    expect(comparison.onlyComputed.map(({ number }) => number)).toEqual([2, 3]);
  });

  it("prints a table in the reader's language", async () => {
    const { stdout } = await runMinha(["announce", defects, "--against", published("fr"), "--lang", "fr", ...asOf]);
    expect(stdout.replaceAll("\u00a0", " ")).toMatch(/Enveloppe +diffère +251 860,66 +252 760,66/);
    expect(stdout).toContain("20 données concordent, 1 diffère, 5 ne sont pas indiquées, 1 est invérifiable.");
  });

  it.each<[string, string | Buffer, string]>([
    ["scrambled digits", "الدفعة الأولى بغلاف مالي قدره 564 18 262 درهما", "564 18 262 درهما"],
    ["a text about something else", "Bonjour.", "n’annonce aucune tranche"],
    ["no UTF-8", Buffer.from([0xc7, 0xe1, 0xcf]), "UTF-8"],
    ["a long text", "x".repeat(300_000), "trop long"],
  ])("refuses %s", async (_, content, said) => {
    const file = fileOf("refused.txt", content);
    const { code, stdout, stderr } = await runMinha(["announce", clean, "--against", file, "--lang", "fr"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  it("refuses a file that is not there", async () => {
    const { code, stderr } = await runMinha(["announce", clean, "--against", join(folder, "none.txt"), "--lang", "fr"]);
    expect(code).toBe(2);
    expect(stderr).toContain("none.txt");
  });

  it("reads UTF-16 as Windows writes it", async () => {
    const text = Buffer.from(`\ufeff${readFileSync(published("ar"), "utf8")}`, "utf16le");
    expect((await compare(clean, fileOf("utf16.txt", text)))[0]).toBe(0);
  });
});
