import { chmodSync, copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { runReportSchema, workbookReportSchema } from "../../lib/report/index.js";
import { peopleWith } from "../fixtures/read-rows.js";
import { examplesFolder, runMinha } from "../fixtures/run-minha.js";
import { scratchFolder } from "../fixtures/scratch.js";
import { workbookOf } from "../fixtures/sheet.js";
import { workbookFile } from "../fixtures/workbook-file.js";

const folder = scratchFolder();
const clean = join(examplesFolder, "batches-2017-clean.xlsx");
const defects = join(examplesFolder, "batches-2017-defects.xlsx");

/** A folder of its own with files under these names. */
function folderWith(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(own, file), content);
  return own;
}

describe("minha check", () => {
  it.each([
    ["fr", "1 093 960,90 DH"],
    ["ar", "1.093.960,90 درهم"],
    ["en", "1,093,960.90 MAD"],
  ])("shows the batches of 2017 in %s", async (lang, total) => {
    const { code, stdout, stderr } = await runMinha(["check", clean, "--lang", lang]);
    const text = stdout.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replaceAll("\u00a0", " ");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(text).toContain(total);
    for (const figure of ["545", "381", "251", "860", "296", "718", "28/09/2017", "05/10/2017", "11/10/2017", "38"])
      expect(text).toContain(figure);
  });

  it("shows the control characters of a file's name, which a terminal would obey", async () => {
    const own = folderWith("controls", { "a\u001b[31m\n\u202eb.xlsx": "", "~$\u0007c.xlsx": "" });
    const { stdout, stderr } = await runMinha(["check", own, "--lang", "en"]);
    expect(stdout).toContain("\u2068" + join(own, "a␛[31m␊\u202eb.xlsx") + "\u2069  unreadable");
    expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stderr).toContain("~$␇c.xlsx");
  });

  it.each([
    ["fr", "Registre  1 tranche · 4 bénéficiaires · 48 000,00 DH"],
    ["ar", "السجل  دفعة واحدة · 4 مستفيدين · 48.000,00 درهم"],
    ["en", "Register  1 batch · 4 beneficiaries · 48,000.00 MAD"],
  ])("says nothing of women in %s where no column tells who is one", async (lang, register) => {
    const rows = [["N°", "Nom", "CIN", "Montant"], ...peopleWith(() => [12_000])];
    const own = folderWith("untold", { "lot.xlsx": Buffer.from(workbookFile(workbookOf(rows))) });
    const { stdout } = await runMinha(["check", own, "--lang", lang]);
    expect(stdout.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\u00a0\u202f]/g, " ")).toContain(register);
  });

  it("gives the JSON report, exact to the centime", async () => {
    const { code, stdout } = await runMinha(["check", clean, "--format", "json", "--as-of", "2017-10-12"]);
    const report = z.strictObject(runReportSchema.shape).parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(report).toMatchObject({ version: 1, asOf: "2017-10-12", rules: "2017.1" });
    expect(report.register).toEqual({
      batches: 3,
      beneficiaries: 38,
      women: 12,
      total: "1093960.90",
      unverified: 0,
    });
    const [workbook] = report.workbooks;
    expect(workbook).toMatchObject({ file: clean, status: "valid", error: null, findings: [] });
    expect(
      workbook?.batches.map(({ number, date, beneficiaries, women, total }) => [
        number,
        date,
        beneficiaries,
        women,
        total,
      ]),
    ).toEqual([
      [1, "2017-09-28", 25, 5, "545381.93"],
      [2, "2017-10-05", 6, 3, "251860.66"],
      [3, "2017-10-11", 7, 4, "296718.31"],
    ]);
    const keys = ["file", "sha256", "status", "error", "batches", "findings"];
    expect((JSON.parse(stdout) as { workbooks: object[] }).workbooks.map(Object.keys)).toEqual([keys]);
  });

  it("gives a workbook a line, then the register, as ndjson", async () => {
    const { stdout } = await runMinha(["check", examplesFolder, "--format", "ndjson"]);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toHaveLength(3);
    for (const line of lines.slice(0, 2)) expect(workbookReportSchema.safeParse(line).success).toBe(true);
    expect(lines[2]).toMatchObject({ register: { batches: 6, beneficiaries: 76 } });
  });

  it("gives the same for any order of the paths and any number of workers", async () => {
    const words = ["--format", "json", "--as-of", "2017-10-12"];
    const [first, second, third] = await Promise.all([
      runMinha(["check", clean, defects, "--jobs", "1", ...words]),
      runMinha(["check", defects, clean, "--jobs", "2", ...words]),
      runMinha(["check", clean, defects, clean, "--jobs", "3", ...words], {
        env: { TZ: "Pacific/Auckland", LC_ALL: "fr_FR" },
      }),
    ]);
    expect(second.stdout).toBe(first.stdout);
    expect(third.stdout).toBe(first.stdout);
  });

  it.each([
    [["check", defects], 1],
    [["check", defects, "--fail-on", "never"], 0],
    [["check", clean, "--fail-on", "warning"], 0],
    [["check", clean, "gone.xlsx"], 2],
    [["check", defects, "gone.xlsx", "--fail-on", "never"], 2],
    [["check"], 2],
    [["check", clean, "--format", "xml"], 2],
    [["check", clean, "--jobs", "0"], 2],
    [["check", clean, "--as-of", "28/09/2017"], 2],
    [["check", clean, "--nonsense"], 2],
    [["chekc", clean], 2],
    [["--help"], 0],
    [["check", "--help"], 0],
    [["--version"], 0],
  ])("%j exits with %i", async (words, code) => {
    const ended = await runMinha(words);
    expect(ended.code).toBe(code);
    expect(ended.stdout + ended.stderr).not.toMatch(/undefined|\bat .*\.js:|\[object/);
  });

  it("says in the user's language what is wrong with the call, and where help is", async () => {
    const { stderr } = await runMinha(["check", clean, "--format", "xml"], { env: { LANG: "ar_MA.UTF-8" } });
    expect(stderr.replace(/[\u2066-\u2069]/g, "")).toBe(
      "minha: --format xml: اختاروا من بين table, json, ndjson.\nالمساعدة: minha check --help\n",
    );
  });

  it.each([
    [
      ["chekc", "x"],
      "« chekc » n’est pas une commande : choisissez parmi check, summary, template, rules, explain, announce.",
      "minha",
    ],
    [["check"], "il manque un classeur ou un dossier.", "minha check"],
    [["explain"], "il manque le nom d’une règle, par exemple total/range.", "minha explain"],
    [["rules", "--lang", "de"], "--lang de : choisissez parmi ar, fr, en.", "minha rules"],
  ])("says of %j what is missing or can be chosen", async (words, said, call) => {
    const { stderr } = await runMinha(words, { env: { LANG: "fr_MA.UTF-8" } });
    expect(stderr).toBe(`minha: ${said}\nAide : ${call} --help\n`);
  });

  it("gives help in the user's language, its headings too", async () => {
    const { stdout } = await runMinha(["check", "--help", "--lang", "ar"]);
    expect(stdout).toMatch(/^الاستعمال: minha check \[options\] <PATH\.\.\.>\n/);
    expect(stdout).toContain("\nالخيارات:\n");
    expect(stdout).not.toMatch(/Usage|Options|Arguments/);
  });

  it("tells the files that are no workbooks apart, and checks the others", async () => {
    const own = folderWith("mixed", {
      "a.xlsx": readFileSync(clean),
      "b.xlsx": "",
      "c.xlsx": "%PDF-1.4\n",
      "d.xlsx": Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "e.xlsx": readFileSync(clean).subarray(0, 5000),
      "f.xlsx": "<html><table></table></html>",
      "~$a.xlsx": "x",
    });
    const { code, stdout, stderr } = await runMinha(["check", own, "--format", "json"]);
    const { workbooks, register } = runReportSchema.parse(JSON.parse(stdout));
    expect(workbooks.map(({ file, status, error }) => [file.slice(-6), error?.code ?? status])).toEqual([
      ["a.xlsx", "valid"],
      ["b.xlsx", "empty-file"],
      ["c.xlsx", "not-a-workbook"],
      ["d.xlsx", "legacy-xls"],
      ["e.xlsx", "corrupt-zip"],
      ["f.xlsx", "not-a-workbook"],
    ]);
    expect(code).toBe(2);
    expect(register).toMatchObject({ batches: 3, total: "1093960.90" });
    expect(stderr).toContain("~$a.xlsx");
  });

  it("refuses a rules file with the path of what is wrong in it", async () => {
    const own = folderWith("rules", { "rules.json": '{ "limits": { "maximum": "cent mille" }, "colour": 1 }' });
    const { code, stdout, stderr } = await runMinha([
      "check",
      clean,
      "--rules",
      join(own, "rules.json"),
      "--lang",
      "fr",
    ]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.split("\n").slice(1)).toEqual([
      '  limits.maximum : un montant entre guillemets est attendu, par exemple "100000.00"',
      "  le fichier : nom inconnu\u00a0: colour",
      "",
    ]);
  });

  it("names the line at which a file stops being JSON, and nothing that stands in it", async () => {
    const own = folderWith("json", {
      "rules.json": '{\n  "version": "2017"\n  "outlier": {}\n}',
      "text.json": "Amina Bennani",
    });
    const [line, text] = await Promise.all(
      ["rules.json", "text.json"].map((name) => runMinha(["check", clean, "--rules", join(own, name), "--lang", "fr"])),
    );
    expect(line?.stderr).toContain("rules.json : ce n’est pas du JSON valide (ligne 3).");
    expect(text?.stderr).toContain("text.json : ce n’est pas du JSON valide.");
    expect(text?.stderr).not.toContain("Amina");
  });

  it("refuses as an earlier report what is none, without a list of its faults", async () => {
    const own = folderWith("earlier", { "report.json": "{}" });
    const { code, stderr } = await runMinha(["check", clean, "--since", join(own, "report.json"), "--lang", "fr"]);
    expect([code, stderr]).toEqual([
      2,
      `minha: ${join(own, "report.json")} : ce n’est pas le report.json d’un rapport de minha.\n`,
    ]);
  });

  it("takes a layout for headings that nothing else explains", async () => {
    const own = folderWith("layout", { "layout.json": '{ "headings": { "مركز المصاحبة": "region" } }' });
    const { stdout } = await runMinha(["check", clean, "--layout", join(own, "layout.json"), "--format", "json"]);
    const { workbooks } = runReportSchema.parse(JSON.parse(stdout));
    expect(workbooks[0]?.batches[0]?.byCentre).toEqual([]);
  });

  it("says what it recognised, and how surely", async () => {
    const { stdout } = await runMinha(["check", clean, "--verbose", "--lang", "fr"]);
    expect(stdout).toMatch(/Reconnu dans/);
    expect(stdout.replace(/[\u2066-\u2069]/g, "")).toMatch(/C9\s+رقم البطاقة الوطنية\s+.*CIN.*sûr à 100/);
    expect(stdout).toMatch(/\n {4}\S*C7\S* {2}enveloppe\n/);
  });

  it("never writes to what it reads, and needs no right to", async () => {
    const own = folderWith("readonly", { "a.xlsx": readFileSync(defects) });
    chmodSync(join(own, "a.xlsx"), 0o400);
    chmodSync(own, 0o500);
    const before = statSync(join(own, "a.xlsx"));
    expect((await runMinha(["check", own])).code).toBe(1);
    chmodSync(own, 0o700);
    expect(readFileSync(join(own, "a.xlsx")).equals(readFileSync(defects))).toBe(true);
    expect(statSync(join(own, "a.xlsx")).mtimeMs).toBe(before.mtimeMs);
    expect(readdirSync(own)).toEqual(["a.xlsx"]);
  });

  it("gives the same with every way to the network stopped up", async () => {
    const words = ["check", examplesFolder, "--format", "json", "--as-of", "2017-10-12"];
    const guard = new URL("../fixtures/no-network.js", import.meta.url).href;
    const [open, shut] = await Promise.all([runMinha(words), runMinha(words, { node: ["--import", guard] })]);
    expect(shut).toEqual(open);
  });

  it("writes the report folder beside the table, and compares with the one before", async () => {
    const out = join(folder, "report");
    const first = await runMinha(["check", examplesFolder, "--out", out]);
    expect(readdirSync(out)).toEqual(["report.html", "report.json", "report.xlsx"]);
    expect(first.stderr).toContain(out);
    const own = folderWith("mended", {});
    copyFileSync(clean, join(own, "batches-2017-clean.xlsx"));
    const since = await runMinha(["check", examplesFolder, "--since", join(out, "report.json")]);
    expect(since.stderr).toMatch(/0 constat corrigé, 0 nouveau, \d+ encore ouverts/);
  });

  it("refuses a report folder that it may not replace, before it reads anything", async () => {
    const own = folderWith("precious", { "notes.txt": "mine" });
    const { code, stdout, stderr } = await runMinha(["check", clean, "--out", own]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(own);
    expect(readdirSync(own)).toEqual(["notes.txt"]);
  });
});
