import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { filesHost } from "../../../addin/host/files.js";
import type { Host } from "../../../addin/host/host.js";
import { headlineOf } from "../../../addin/pane/state/headline.js";
import type { Session } from "../../../addin/pane/state/session.js";
import type { CheckedWorkbook } from "../../../lib/batch/run/checked-workbook.js";
import { registerOf, unreadableError, type Lang } from "../../../lib/report/index.js";
import type { Snapshot } from "../../../lib/workbook/index.js";
import { sampleWorkbooks } from "../../fixtures/sample-workbooks.js";
import { scratchFolder } from "../../fixtures/scratch.js";
import { hostile } from "../../workbook/xlsx/hostile/index.js";
import { openSnapshot, snapshotOfFile } from "../open.js";
import { commandReport } from "./command-report.js";
import { openChecked, stoppedClock } from "./example-session.js";

const templates = fileURLToPath(new URL("../../../templates", import.meta.url));
const folder = scratchFolder();
const more = process.env["MINHA_WORKBOOKS"]; // a folder of more workbooks, on the machine of whoever asks
const asOf = "2026-01-01";
const langs = ["ar", "fr"] as const;

/** Every workbook that the project keeps or draws, in one folder, in the order of their names. */
const readable = [
  ...[`${templates}/examples`, `${templates}/standard`, ...(more === undefined ? [] : [more])].flatMap(copied),
  ...sampleWorkbooks().map(({ name, bytes }) => written(name, bytes)),
].sort();

function copied(from: string): string[] {
  const names = readdirSync(from).filter((name) => /\.xls[xm]$/.test(name));
  for (const name of names) copyFileSync(join(from, name), join(folder, name));
  return names.map((name) => join(folder, name));
}

function written(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

function openIn(host: Host, lang: Lang): Promise<Session> {
  return openChecked(host, lang, { ...stoppedClock(), today: () => asOf });
}

/** What the pane shows of the workbook in front. */
function shown(session: Session): unknown {
  const { report } = session.state();
  if (report === null) throw new Error(`not checked: ${session.state().check.kind}`);
  const { status, batches, shares, findings, recognised } = report;
  const { beneficiaries, women, total, unverified } = headlineOf(report);
  return { status, batches, shares, findings, recognised, headline: { beneficiaries, women, total, unverified } };
}

/** The same of what the command reports. */
function reported({ report, shares, recognised }: CheckedWorkbook): unknown {
  const { status, batches, findings } = report;
  const { beneficiaries, women, total, unverified } = registerOf(batches);
  return { status, batches, shares, findings, recognised, headline: { beneficiaries, women, total, unverified } };
}

describe("in Excel the pane says of a workbook what the command says of it, word for word", () => {
  const calculated = readable.filter((path) => !isUncalculated(snapshotOfFile(path)));

  it.each(calculated.map((path) => [basename(path), path] as const))("%s", async (name, path) => {
    const { excel, host } = openSnapshot(snapshotOfFile(path), { name });
    const session = await openIn(host, "ar");
    for (const lang of langs) {
      await session.speak(lang);
      const [own] = commandReport([path], { lang, asOf });
      expect({ lang, shown: shown(session) }).toEqual({ lang, shown: own && reported(own) });
    }
    session.rest();
    expect(excel.unknown).toEqual([]);
  });
});

it("in Excel a formula that was saved without a result has one: nothing else sets the two apart", async () => {
  const [path = "", ...others] = readable.filter((one) => isUncalculated(snapshotOfFile(one)));
  expect([basename(path), others]).toEqual(["046-workbook-uncalculated.xlsx", []]);
  const session = await openIn(openSnapshot(snapshotOfFile(path)).host, "fr");
  const [own] = commandReport([path], { lang: "fr", asOf });
  const uncalculated = own?.report.findings.filter(({ rule }) => rule === "workbook/uncalculated");
  expect(uncalculated?.map(({ cell }) => cell)).toEqual(["I13"]);
  expect(session.state().report?.findings.map(({ rule }) => rule)).not.toContain("workbook/uncalculated");
  session.rest();
});

function isUncalculated({ sheets }: Snapshot): boolean {
  return sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ kind }) => kind === "uncalculated")));
}

describe("in the browser the pane says of open workbooks what the command says of a run over them", () => {
  it.each(langs)(
    "in %s",
    async (lang) => {
      const host = filesHost(lang);
      const { shelf } = host;
      if (shelf === null) throw new Error("no shelf");
      await shelf.open(readable.map((path) => new File([readFileSync(path)], basename(path))));
      const session = await openIn(host, lang);
      const run = commandReport(readable, { lang, asOf });
      expect(shelf.workbooks().map(({ name }) => name)).toEqual(run.map(({ report }) => report.file));
      for (const [i, { id, name }] of shelf.workbooks().entries()) {
        shelf.show(id);
        await session.check();
        const own = run[i];
        expect({ name, shown: shown(session) }).toEqual({ name, shown: own && reported(own) });
      }
      session.rest();
    },
    120_000,
  );
});

describe("in the browser the pane says why a file cannot be read in the words of the command", () => {
  const broken = [...hostile].flatMap(([kind, { bytes, gives }], i) =>
    "code" in gives ? [[kind, written(`broken-${i}.xlsx`, bytes)] as const] : [],
  );

  it.each(broken)("%s", async (_, path) => {
    const host = filesHost("fr");
    await host.shelf?.open([new File([readFileSync(path)], basename(path))]);
    const session = await openIn(host, "fr");
    const { check } = session.state();
    const refusal = check.kind === "refused" && check.refusal.code === "unreadable" ? check.refusal : null;
    for (const lang of langs) {
      const [own] = commandReport([path], { lang, asOf });
      expect(refusal && unreadableError(refusal.failure, lang)).toEqual(own?.report.error);
    }
  });
});
