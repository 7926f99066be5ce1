import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { prepareReportFolder } from "../../../lib/batch/report-folder/index.js";
import { runReportSchema } from "../../../lib/report/index.js";
import type { Example } from "../../../lib/rules/index.js";
import { scratchFolder } from "../../fixtures/scratch.js";
import { everyText } from "./page/shown-data.js";
import { readPackage } from "./read-package.js";
import { sampleRun } from "./sample-run.js";

const root = scratchFolder();

/** People whose data must not leave the run, and faults that put each piece of it into a finding or beside one. */
const people: Example = {
  people: [
    {
      name: "Zoubida Canaria",
      cin: "ZC 7",
      phone: "0699887766",
      rib: "011519000001205000534922",
      sex: "?",
      total: "1.500,00",
    },
    {
      name: "Zoubida Canaria",
      cin: "ZC123456",
      phone: 699887766,
      rib: "011519000001205000534922",
      sex: "F",
      total: "Canaria",
    },
    { name: "زبيدة كناريا", cin: "ZC123456", phone: "+212 6 99 88 77 66", sex: "أنثى", total: "0699887766" },
    { name: "زبيده كناريا", cin: null, phone: "0699 88 77 66", sex: "F", activity: "Canaria père", total: 20_000 },
    {
      name: "ZC123456",
      cin: "Canaria",
      phone: "x",
      rib: "Zoubida",
      sex: "Canaria",
      centre: "Chez Canaria",
      total: 20_000,
    },
  ],
  total: { total: 1 },
};
const CANARIES = /canaria|zoubida|كناريا|زبيد|ZC ?\d|0?699.?88.?77.?66|6 99 88|0115190000/i;

async function filesOf(redact: boolean): Promise<Map<string, string>> {
  const folder = join(mkdtempSync(join(root, "run-")), "rapport");
  const place = await prepareReportFolder(folder);
  if (place.kind === "refused") throw new Error(place.code);
  const examples = { "a.xlsx": people, "b.xlsx": { ...people, lines: [["Tranche", 2] as const] } };
  await place.write(sampleRun("fr", { examples, redact }), "fr");
  const files = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    files.set(name, bytes.toString("latin1") + bytes.toString("utf8"));
    if (name.endsWith(".html")) files.set(`${name}, its findings`, everyText(bytes.toString()));
    if (name.endsWith(".xlsx")) for (const [part, text] of readPackage(bytes)) files.set(`${name}/${part}`, text);
  }
  return files;
}

function named(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([name, text]) => {
    const found = CANARIES.exec(text);
    return found === null ? [] : [`${name}: ${text.slice(found.index - 80, found.index + 40)}`];
  });
}

it("--redact leaves no name, CIN, RIB or phone in any byte of the folder, inside its zips too", async () => {
  expect(named(await filesOf(true))).toEqual([]);
});

it("--redact says that names of files and sheets are kept, in the page's head and on every sheet of the workbook", async () => {
  const files = await filesOf(true);
  const kept = "Les noms des fichiers et des feuilles sont gardés tels quels";
  expect(files.get("report.html")).toContain(kept);
  expect(files.get("report.xlsx/xl/sharedStrings.xml")).toContain(kept);
  expect((await filesOf(false)).get("report.html")).not.toContain(kept);
});

it("without --redact they are there, so the search would find them", async () => {
  const places = named(await filesOf(false)).map((text) => text.split(": ")[0]);
  expect(places).toEqual(
    expect.arrayContaining([
      "report.html",
      "report.html, its findings",
      "report.json",
      "report.xlsx/xl/sharedStrings.xml",
    ]),
  );
});

it("report.json is the JSON report and nothing else", async () => {
  const json: unknown = JSON.parse(readFileSync(join(await writtenFolder(), "report.json"), "utf8"));
  expect(runReportSchema.parse(json)).toEqual(json);
});

async function writtenFolder(): Promise<string> {
  const folder = join(mkdtempSync(join(root, "run-")), "rapport");
  const place = await prepareReportFolder(folder);
  if (place.kind === "prepared") await place.write(sampleRun("fr"), "fr");
  return folder;
}
